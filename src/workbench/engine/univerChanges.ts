/** Univer's mutations told in our words. Those the adapter does itself are left out; results of calculation are told once they are all there. */
import type { ICellData, ICommandInfo, ICommandService, IDisposable, IExecutionOptions, IRange, Workbook } from "@univerjs/core";
import { RedoCommandId, UndoCommandId } from "@univerjs/core";
import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  AutoFillCommand, ClearSelectionFormatCommand, DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertColMutation, InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand, InsertRowByRangeCommand, InsertRowMutation, InsertSheetMutation, MoveRangeMutation, RemoveColByRangeCommand, RemoveColMutation, RemoveRowByRangeCommand,
  RemoveRowMutation, RemoveSheetCommand, RemoveSheetMutation, SetBorderCommand, SetRangeValuesMutation, SetSelectionsOperation, SetStyleCommand, SetWorksheetActiveOperation,
  SetWorksheetHideMutation, SetWorksheetNameCommand, SetWorksheetNameMutation, SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { AreaData } from "../bookData";
import { bounding } from "./address";
import type { CellContent, EngineChange, Shift } from "./engine";
import { areaOfRange } from "./univerBook";

type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
interface Params {
  readonly unitId?: string; readonly subUnitId?: string; readonly cellValue?: CellMatrix; readonly trigger?: string; readonly range?: IRange;
  readonly name?: string; readonly fromOrder?: number; readonly toOrder?: number; readonly hidden?: number;
  readonly sheet?: { readonly id: string }; readonly selections?: readonly { readonly range: IRange }[];
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix }; readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
}

const SHIFTS: Readonly<Record<string, Shift>> = {
  [InsertRangeMoveDownCommand.id]: "down", [InsertRangeMoveRightCommand.id]: "right", [DeleteRangeMoveUpCommand.id]: "up", [DeleteRangeMoveLeftCommand.id]: "left",
};
const STYLE_TRIGGERS: ReadonlySet<string> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Commands after which formulas say their references anew, in place and elsewhere: no edits of their cells. */
const MOVES_CELLS: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id, InsertColByRangeCommand.id, RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id, ...Object.keys(SHIFTS), SetWorksheetNameCommand.id, RemoveSheetCommand.id,
]);
/** Undoing and redoing such a command tells of the lines first and of the formulas after them. */
const REPEATS: ReadonlySet<string> = new Set([UndoCommandId, RedoCommandId]);
/** Filling empties the cells before it fills them. */
const prepares = (trigger: string, cells: CellMatrix): boolean =>
  trigger === AutoFillCommand.id && Object.values(cells).every((line) => Object.values(line).every((cell) => !cell || (cell.v ?? cell.f ?? cell.si ?? cell.p ?? null) === null));

export class Changes {
  /** Above zero while the adapter itself acts. */
  quiet = 0;
  private readonly listeners = new Set<(change: EngineChange) => void>();
  private readonly subscriptions: IDisposable[];
  private readonly calculated = new Map<string, AreaData>();
  private before: { readonly key: string; readonly content: CellContent } | null = null;
  private beforeName = "";
  /** Lines have just come or gone. */
  private hasMovedLines = false;

  constructor(commands: ICommandService, private readonly workbook: () => Workbook, private readonly readCell: (sheet: string, row: number, column: number) => CellContent) {
    this.subscriptions = [
      commands.beforeCommandExecuted((command) => this.remember(command)),
      commands.onCommandExecuted((command, options) => this.tell(command, options)),
    ];
  }

  listen(listener: (change: EngineChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(change: EngineChange): void {
    if (change.kind === "rows" || change.kind === "columns") {
      this.hasMovedLines = true;
      setTimeout(() => { this.hasMovedLines = false; }, 0);
    }
    for (const listener of [...this.listeners]) listener(change);
  }

  private remember(command: Readonly<ICommandInfo>): void {
    if (this.quiet > 0) return;
    const params = (command.params ?? {}) as Params;
    if (command.id === SetWorksheetNameMutation.id) this.beforeName = this.workbook().getSheetBySheetId(params.subUnitId ?? "")?.getName() ?? "";
    if (command.id !== SetRangeValuesMutation.id || !params.cellValue) return;
    const touched = areaOfMatrix(params.cellValue);
    const single = touched && touched.top === touched.bottom && touched.left === touched.right;
    this.before = single ? { key: `${params.subUnitId}!${touched.top},${touched.left}`, content: this.readCell(params.subUnitId ?? "", touched.top, touched.left) } : null;
  }

  private tell(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as Params;
    if (command.id === SetFormulaCalculationNotificationMutation.id) return this.tellCalculated(command.params as { functionsExecutedState?: number });
    if (params.unitId !== undefined && params.unitId !== this.workbook().getUnitId()) return;
    if (command.id === SetRangeValuesMutation.id && options?.["applyFormulaCalculationResult"]) return this.gather(params);
    if (this.quiet > 0 || options?.["fromFormula"]) return;
    for (const change of this.changes(command.id, params)) this.emit(change);
  }

  private gather(params: Params): void {
    const touched = params.cellValue && areaOfMatrix(params.cellValue), sheet = params.subUnitId ?? "";
    if (!touched) return;
    const known = this.calculated.get(sheet);
    this.calculated.set(sheet, known ? bounding(known, touched) : touched);
  }

  private tellCalculated(params: { functionsExecutedState?: number }): void {
    if (params.functionsExecutedState === undefined) return;
    const results = [...this.calculated];
    this.calculated.clear();
    for (const [sheet, touched] of results) this.emit({ kind: "calculated", sheet, area: touched });
  }

  private changes(id: string, params: Params): EngineChange[] {
    const sheet = params.subUnitId ?? "";
    const shift = SHIFTS[id];
    if (shift && params.range) return [{ kind: "shifted", sheet: this.workbook().getActiveSheet()?.getSheetId() ?? "", area: areaOfRange(params.range), shift }];
    switch (id) {
      case SetRangeValuesMutation.id: return this.cellChanges(sheet, params);
      case InsertRowMutation.id: return lines("rows", sheet, params.range, 1);
      case RemoveRowMutation.id: return lines("rows", sheet, params.range, -1);
      case InsertColMutation.id: return lines("columns", sheet, params.range, 1);
      case RemoveColMutation.id: return lines("columns", sheet, params.range, -1);
      case MoveRangeMutation.id: return [params.from, params.to].flatMap((side) => cells(side?.subUnitId ?? sheet, side?.value));
      case InsertSheetMutation.id: return [{ kind: "sheetAdded", sheet: params.sheet?.id ?? "" }];
      case RemoveSheetMutation.id: return [{ kind: "sheetDeleted", sheet }];
      case SetWorksheetNameMutation.id: return [{ kind: "sheetRenamed", sheet, before: this.beforeName, after: params.name ?? "" }];
      case SetWorksheetOrderMutation.id: return [{ kind: "sheetMoved", sheet, before: params.fromOrder ?? 0, after: params.toOrder ?? 0 }];
      case SetWorksheetHideMutation.id: return [{ kind: "sheetVisibility", sheet, before: params.hidden ? "visible" : "hidden", after: params.hidden ? "hidden" : "visible" }];
      case SetWorksheetActiveOperation.id: return [{ kind: "activated", sheet }];
      case SetSelectionsOperation.id: return params.selections?.length ? [{ kind: "selected", sheet, areas: params.selections.map(({ range }) => areaOfRange(range)) }] : [];
      default: return [];
    }
  }

  private cellChanges(sheet: string, params: Params): EngineChange[] {
    const touched = params.cellValue && areaOfMatrix(params.cellValue), trigger = params.trigger ?? "";
    if (!touched || MOVES_CELLS.has(trigger) || prepares(trigger, params.cellValue ?? {}) || (this.hasMovedLines && REPEATS.has(trigger))) return [];
    if (STYLE_TRIGGERS.has(trigger)) return [{ kind: "format", sheet, area: touched }];
    const before = this.before?.key === `${sheet}!${touched.top},${touched.left}` ? this.before.content : undefined;
    return [{ kind: "cells", sheet, area: touched, ...(before ? { before } : {}) }];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.listeners.clear();
  }
}

function lines(kind: "rows" | "columns", sheet: string, range: IRange | undefined, sign: 1 | -1): EngineChange[] {
  if (!range) return [];
  const [at, end] = kind === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return [{ kind, sheet, at, count: sign * (end - at + 1) }];
}

function cells(sheet: string, matrix: CellMatrix | undefined): EngineChange[] {
  const touched = matrix && areaOfMatrix(matrix);
  return touched ? [{ kind: "cells", sheet, area: touched }] : [];
}

/** The rectangle around all cells of a matrix. */
export function areaOfMatrix(matrix: Readonly<Record<number, object | null | undefined>>): AreaData | null {
  let found: AreaData | null = null;
  for (const [row, line] of Object.entries(matrix)) {
    for (const column of Object.keys(line ?? {})) {
      const cell = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
      found = found ? bounding(found, cell) : cell;
    }
  }
  return found;
}
