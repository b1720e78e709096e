import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import * as sheets from "@univerjs/sheets";
import type { Host } from "../../host";
import type { UniverEngine } from "../../engine/univerEngine";

export type Refusal = "protectedCell" | "protectedBook";

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly trigger?: string;
  readonly visible?: boolean;
  readonly range?: Lines;
  readonly from?: { readonly subUnitId?: string; readonly value: Params["cellValue"] };
  readonly to?: { readonly subUnitId?: string; readonly value: Params["cellValue"] };
}
interface Lines {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const LOOKS: ReadonlySet<string> = new Set([sheets.SetStyleCommand.id, sheets.SetBorderCommand.id, sheets.ClearSelectionFormatCommand.id]);
/** What a protected sheet lets through when it was protected with an option. */
const OPTIONS: Readonly<Record<string, string>> = {
  [sheets.InsertRowMutation.id]: "allowInsertRows", [sheets.InsertColMutation.id]: "allowInsertColumns", [sheets.RemoveRowMutation.id]: "allowDeleteRows", [sheets.RemoveColMutation.id]: "allowDeleteColumns",
  [sheets.SetWorksheetColWidthMutation.id]: "allowFormatColumns", [sheets.SetColHiddenMutation.id]: "allowFormatColumns", [sheets.SetColVisibleMutation.id]: "allowFormatColumns",
  [sheets.SetWorksheetRowHeightMutation.id]: "allowFormatRows", [sheets.SetRowHiddenMutation.id]: "allowFormatRows", [sheets.SetRowVisibleMutation.id]: "allowFormatRows",
  [sheets.ReorderRangeMutation.id]: "allowSort",
};
/** What it never lets through. */
const NEVER: ReadonlySet<string> = new Set([sheets.AddWorksheetMergeMutation.id, sheets.RemoveWorksheetMergeMutation.id, sheets.MoveRowsMutation.id, sheets.MoveColsMutation.id]);
/** What a workbook whose structure is protected does not let through. */
const STRUCTURE: ReadonlySet<string> = new Set([
  sheets.InsertSheetMutation.id, sheets.RemoveSheetMutation.id, sheets.SetWorksheetNameMutation.id, sheets.SetWorksheetOrderMutation.id, sheets.SetWorksheetHideMutation.id,
]);

/**
 * A protected sheet, and a workbook of protected structure, refuse what a person does in the grid, as Excel does: typing, deleting, pasting, filling,
 * moving, formatting, lines. What the host does for the add-in it has checked itself. Every way goes through the grid's mutations, so they are
 * where it is refused; a cell is not even opened for typing.
 */
export function guardProtection(injector: Injector, engine: UniverEngine, host: Host, tell: (refusal: Refusal) => void): void {
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (engine.isActing) return;
    const refusal = refuses(command, options, host, injector);
    if (!refusal) return;
    tell(refusal);
    throw new CustomCommandExecutionError(refusal);
  });
}

function refuses({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined, host: Host, injector: Injector): Refusal | null {
  const given = (params ?? {}) as Params;
  if (host.records.structure && STRUCTURE.has(id)) return "protectedBook";
  if (id === SetCellEditVisibleOperation.id) return given.visible && isEditedCellLocked(host, injector) ? "protectedCell" : null;
  if (id === sheets.MoveRangeMutation.id) return [given.from, given.to].some((side) => side && isAnyLocked(host, side.subUnitId ?? given.subUnitId ?? "", side.value)) ? "protectedCell" : null;
  const sheet = given.subUnitId ?? "", record = host.records.sheets.get(sheet);
  if (!record?.protected) return null;
  const allows = (option: string): boolean => record.protectionOptions?.[option] === true;
  if (id === sheets.SetRangeValuesMutation.id) {
    if (options?.["fromFormula"] || options?.["applyFormulaCalculationResult"]) return null;
    if (LOOKS.has(given.trigger ?? "")) return allows("allowFormatCells") ? null : "protectedCell";
    return isAnyLocked(host, sheet, given.cellValue) ? "protectedCell" : null;
  }
  if (NEVER.has(id)) return "protectedCell";
  const option = OPTIONS[id];
  if (option === undefined) return null;
  if (!allows(option)) return "protectedCell";
  return option.startsWith("allowDelete") && given.range && holdsLocked(host, sheet, given.range) ? "protectedCell" : null;
}

function isEditedCellLocked(host: Host, injector: Injector): boolean {
  const edited = injector.get(IEditorBridgeService).getEditLocation();
  return edited ? isLocked(host, edited.sheetId, edited.row, edited.column) : false;
}

const isLocked = (host: Host, sheet: string, row: number, column: number): boolean =>
  host.records.sheets.get(sheet)?.protected === true && host.engine.style(sheet, row, column).locked !== false;

function isAnyLocked(host: Host, sheet: string, cells: Params["cellValue"]): boolean {
  if (host.records.sheets.get(sheet)?.protected !== true) return false;
  return Object.entries(cells ?? {}).some(([row, line]) => Object.keys(line ?? {}).some((column) => isLocked(host, sheet, Number(row), Number(column))));
}

/** Lines go only when every used cell of them is unlocked. */
function holdsLocked(host: Host, sheet: string, { startRow, endRow, startColumn, endColumn }: Lines): boolean {
  const used = host.engine.used(sheet, false);
  if (!used) return false;
  for (let row = Math.max(startRow, used.top); row <= Math.min(endRow, used.bottom); row++) {
    for (let column = Math.max(startColumn, used.left); column <= Math.min(endColumn, used.right); column++) if (isLocked(host, sheet, row, column)) return true;
  }
  return false;
}
