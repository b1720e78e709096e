import { ZERO } from "../../model";
import type { Decimal, Table, TableColumn, TableRow } from "../../model";
import { isTotalRow } from "./rowSums";

/**
 * Totals that follow one another below a list and make it up together: 公务用车运行维护费合计 and 公务接待费合计 below the vouchers
 * of both. Each adds up some of the lines, and which ones no structure tells.
 */
export function sisterTotals(table: Table, columns: readonly TableColumn[]): ReadonlySet<TableRow> {
  const sisters = new Set<TableRow>();
  const { rows } = table;
  let from = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (!isTotalRow(rows[at]!)) continue;
    const lines = rows.slice(from, at);
    let end = at;
    while (end < rows.length && isTotalRow(rows[end]!)) end += 1;
    if (lines.length > 0 && end - at >= 2) for (const sister of makingUp(table, columns, lines, rows.slice(at, end))) sisters.add(sister);
    [at, from] = [end - 1, end];
  }
  return sisters;
}

/** The first totals that together come to all lines in each column; none where they never do. */
function makingUp(table: Table, columns: readonly TableColumn[], lines: readonly TableRow[], totals: readonly TableRow[]): readonly TableRow[] {
  const wanted = columns.map((column) => sumIn(table, column, lines));
  if (wanted.every((sum) => sum.eq(ZERO))) return [];
  for (let count = 2; count <= totals.length; count += 1) {
    const first = totals.slice(0, count);
    if (columns.every((column, index) => sumIn(table, column, first).eq(wanted[index]!))) return first;
  }
  return [];
}

function sumIn({ figures }: Table, { column }: TableColumn, rows: readonly TableRow[]): Decimal {
  return rows.reduce((sum, { row }) => sum.plus(figures.at(row, column)?.amount.value ?? ZERO), ZERO);
}
