import { valueAt } from "../../model";
import type { Ledger, SheetSnapshot, Table, TableColumn, TableRow } from "../../model";
import { LAST_LINE, STAFF_FORMULAS } from "../rules/rowFormulas";
import type { RowFormula } from "../rules/rowFormulas";
import { isSummable } from "../structure/headings";
import { cellOperand, labelOf } from "../structure/sums";
import { judge } from "../ties/judge";
import type { Precision } from "../ties/precision";
import type { Tie } from "../ties/tie";

/** P-08 附表行列公式. Forms change from year to year: where fewer than half of the formulas close, the table is another form. */
export function rowFormulaTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  const sheets = new Map(ledger.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return ledger.tables.filter(({ form }) => form === "WK-STAFF").flatMap((table) => {
    const lines = numberedLines(table, sheets.get(table.sheet));
    if (!lines.has(LAST_LINE)) return [];
    const ties = table.columns.filter(isSummable).flatMap((column) => STAFF_FORMULAS.flatMap((formula) => tieOf(table, lines, column, formula, precision) ?? []));
    const closing = ties.filter((tie) => judge(tie)?.state === "passed");
    return closing.length * 2 >= ties.length ? ties : [];
  });
}

/** Rows by the number in their 行次 column. */
function numberedLines(table: Table, sheet: SheetSnapshot | undefined): ReadonlyMap<number, TableRow> {
  const column = table.columns.find(({ role }) => role === "lineNumber");
  if (!column || !sheet) return new Map();
  return new Map(table.rows.map((row) => [Number(valueAt(sheet, row.row, column.column)), row]));
}

function tieOf(table: Table, lines: ReadonlyMap<number, TableRow>, column: TableColumn, { rule, total, parts }: RowFormula, precision: Precision): Tie | null {
  const [whole, rows] = [lines.get(total), parts.flatMap((number) => lines.get(number) ?? [])];
  if (!whole || rows.length < parts.length) return null;
  const left = cellOperand(table, whole, column, precision, whole.label);
  const right = rows.map((row) => cellOperand(table, row, column, precision, row.label));
  if (left.amount === null || right.every(({ amount }) => amount === null)) return null;
  return {
    rule, comparison: "equal", unit: left.amount.unit, title: "sum", leftLabel: labelOf(whole, column), rightLabel: `第${parts.join("、")}行之和`, left: [left], right,
    isExact: true, isIndicative: false, severity: null,
  };
}
