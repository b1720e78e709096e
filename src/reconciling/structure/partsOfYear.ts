import type { Table, TableColumn, TableRow } from "../../model";
import { headingText } from "./headings";

const PART_OF_YEAR = /^(?:第?[一二三四1-4]季度|\d{1,2}月份?)(?:末)?$/;

const ENDS_IN_PART = /(?:^|·)(?:第?[一二三四1-4]季度?|[上下]半年|1?\d(?:[-—~至到]1?\d)?月份?)(?:支出|支付|执行|列支)?(?:数|额)?$/;

/** Whether what a sum is called ends in a part of the year: 基本支出·1-6月, 合计·二季度. */
export function namesPartOfYear(label: string): boolean {
  return ENDS_IN_PART.test(label);
}

/** Whether the row is a month or a quarter: 3月, 一季度. */
export function isPartOfYear({ label }: TableRow): boolean {
  return PART_OF_YEAR.test(label);
}

/** Whether the column says what has come together so far. */
export function isRunningTotal(column: TableColumn): boolean {
  return headingText(column).includes("累计");
}

/** Whether the column's figures run on down the lines, month after month or entry after entry of a register: then the last is the sum, and they are no addends. */
export function runsOnDown({ figures }: Table, column: TableColumn, lines: readonly TableRow[], total: TableRow): boolean {
  if (!isRunningTotal(column)) return false;
  if (lines.some(isPartOfYear)) return true;
  const [last, sum] = [lines[lines.length - 1], total].map((row) => row && figures.at(row.row, column.column)?.amount.value);
  return last !== undefined && sum !== undefined && lines.length > 1 && last.eq(sum);
}
