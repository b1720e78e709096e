/** Formulas with references across sheets follow what happens to sheets: Excel renames their ends, moves them inwards, and counts sheets in and out. */
import type { ICellData, ICommandInfo, ICommandService, IDisposable, Nullable, Workbook } from "@univerjs/core";
import type { FormulaDataModel, IFormulaDataItem } from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from "@univerjs/sheets";
import { acrossDeleted, acrossRenamed, mayBeAcross } from "./acrossSheets";
import { eachCell } from "./univerCells";

const FOLLOWED: ReadonlySet<string> = new Set([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id, SetWorksheetOrderMutation.id]);
interface Params { readonly subUnitId?: string; readonly name?: string }
/** What the formulas become; the names of the sheets are those before the change. */
type Change = (formula: string) => string;

/** @param write sets formulas without telling anybody of an edit */
export function followSheets(
  commands: ICommandService, formulas: FormulaDataModel, workbook: () => Workbook, write: (sheet: string, cells: Readonly<Record<number, Record<number, ICellData>>>) => void,
): readonly IDisposable[] {
  let change: Change | null = null;
  return [
    commands.beforeCommandExecuted((command) => { if (FOLLOWED.has(command.id)) change = changeOf(command, workbook()); }),
    commands.onCommandExecuted((command) => {
      if (!FOLLOWED.has(command.id) || !change) return;
      rewrite(formulas, workbook(), change, write);
      change = null;
    }),
  ];
}

function changeOf({ id, params }: Readonly<ICommandInfo>, workbook: Workbook): Change {
  const { subUnitId = "", name } = (params ?? {}) as Params, sheets = workbook.getSheets().map((sheet) => sheet.getName()), before = workbook.getSheetBySheetId(subUnitId)?.getName() ?? "";
  if (id === SetWorksheetNameMutation.id && name !== undefined) return (formula) => acrossRenamed(formula, before, name);
  if (id === RemoveSheetMutation.id) return (formula) => acrossDeleted(formula, before, sheets);
  return (formula) => formula;
}

/** Writes every such formula again, also where its text stays: other sheets lie between its ends now. */
function rewrite(formulas: FormulaDataModel, workbook: Workbook, change: Change, write: Parameters<typeof followSheets>[3]): void {
  const unit = workbook.getUnitId();
  for (const [sheet, matrix] of Object.entries(formulas.getFormulaData()[unit] ?? {})) {
    if (!workbook.getSheetBySheetId(sheet)) continue;
    const shared = new Set<string>(), cells: Record<number, Record<number, ICellData>> = {};
    eachCell<Item>(matrix ?? {}, (_row, _column, item) => { if (item?.si && item.f && mayBeAcross(item.f)) shared.add(item.si); });
    eachCell<Item>(matrix ?? {}, (row, column, item) => {
      if (!(item?.f ? mayBeAcross(item.f) : item?.si && shared.has(item.si))) return;
      const formula = formulas.getFormulaStringByCell(row, column, sheet, unit);
      if (formula) (cells[row] ??= {})[column] = { f: change(formula), si: null };
    });
    if (Object.keys(cells).length > 0) write(sheet, cells);
  }
}

/** A formula, or (`si` alone) the shared one of another cell. */
type Item = Nullable<IFormulaDataItem>;
