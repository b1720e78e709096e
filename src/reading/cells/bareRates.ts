import { formatFacts } from "./parseFigure";
import type { Grid } from "./grid";
import type { RowReading } from "../rows/rowReading";

/** Headings of rates that come to about one when all is done; they name no %. Rates of change are often small as percentages, too. */
const WHOLE_RATE = /(?:执行|支付|支出|使用|完成|控制|到位|覆盖|合格|利用|收缴|调整)率$/;
/** A share may pass one, but not by so much. */
const MOST_SHARE = 1.5;

/** Whether every number of a column is shown as a percentage: rates and their differences (比序时±), whatever the heading calls them. */
export function showsPercentages(grid: Grid, rows: readonly RowReading[], column: number): boolean {
  let hasNumber = false;
  for (const { row } of rows) {
    if (typeof grid.value(row, column) !== "number") {
      const { parsed } = grid.cell(row, column);
      if (parsed && !parsed.isDash && parsed.unit !== "%") return false; // 60 typed as text above one rate
      continue;
    }
    if (!formatFacts(grid.format(row, column)).isPercent) return false;
    hasNumber = true;
  }
  return hasNumber;
}

/**
 * Whether the bare numbers of a column of rates are shares of one (0.9884, a formula nobody formatted) and no percentages (98.84):
 * the heading names no %, and few of them, if any, are greater than a share would be: a wrong one among many (1.945) makes no percentages of the others.
 */
export function holdsShares(grid: Grid, rows: readonly RowReading[], column: number, heading: string): boolean {
  if (!WHOLE_RATE.test(heading)) return false;
  let [shares, others] = [0, 0];
  for (const { row } of rows) {
    const raw = grid.value(row, column);
    if (typeof raw !== "number" || formatFacts(grid.format(row, column)).isPercent) continue;
    if (Math.abs(raw) > MOST_SHARE) others += 1;
    else if (raw !== 0) shares += 1;
  }
  return shares > 2 * others;
}
