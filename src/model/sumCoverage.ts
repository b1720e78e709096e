import { Decimal, ZERO } from "./decimal";
import type { ScoreTable, ScoreTableRow } from "./scoreTable";

/** Whether a line of a score table is scored. */
export function isScoredLine(row: ScoreTableRow): boolean {
  return row.kind === "indicator" && row.points !== null && new Decimal(row.points).gt(0);
}

/**
 * The scored lines that a sum line adds up: all of them for a total, the nearest ones above a sub-total whose points make
 * up its own, those below a section heading. Empty when the points do not tell.
 */
export function sumCoverage(table: ScoreTable, sum: ScoreTableRow): readonly ScoreTableRow[] {
  const scored = table.rows.filter(isScoredLine);
  const at = table.rows.indexOf(sum);
  const wanted = sum.points === null ? null : new Decimal(sum.points);
  if (sum.kind === "total") {
    const all = scored.reduce((points, row) => points.plus(row.points!), ZERO);
    return wanted === null || wanted.eq(all) ? scored : above(table, at, wanted);
  }
  if (wanted === null) return [];
  return sum.kind === "section" ? nearest(table.rows.slice(at + 1).filter(isScoredLine), wanted) : above(table, at, wanted);
}

function above(table: ScoreTable, at: number, wanted: Decimal): readonly ScoreTableRow[] {
  return [...nearest(table.rows.slice(0, at).filter(isScoredLine).reverse(), wanted)].reverse();
}

function nearest(rows: readonly ScoreTableRow[], wanted: Decimal): readonly ScoreTableRow[] {
  let sum = ZERO;
  for (const [index, row] of rows.entries()) {
    sum = sum.plus(row.points!);
    if (sum.eq(wanted)) return rows.slice(0, index + 1);
    if (sum.gt(wanted)) return [];
  }
  return [];
}
