import { groupBy } from "../../model";
import type { Ledger, Table, TableColumn } from "../../model";
import { headingText, isSummable } from "../structure/headings";
import { isRunningTotal } from "../structure/partsOfYear";
import { cellOperand, closes, labelOf } from "../structure/sums";
import type { Precision } from "../ties/precision";
import type { Tie } from "../ties/tie";
import { unitOf } from "./relations";

/** The table of one month on a sheet of its own: what the month spent, and all there was up to then. */
interface MonthTable {
  readonly table: Table;
  readonly month: number;
  readonly own: TableColumn;
  readonly running: TableColumn;
}

/** A month as the name of a sheet or the date of a report: 11月, 2020年11月, 某校11月份支出表; 1-9月 is none. */
const MONTH = /(?<![\d\-—~至.])(1[0-2]|[1-9])月(?!\d|[\-—~至初底末])/;
const OF_THE_MONTH = /^[本当]月/;
/** Fewest lines that must close, and how many for each that does not: else the columns are not what they seem. */
const FEWEST = 3;
const CLOSE_FOR_EACH_BREAK = 3;

/** L-04 分期累计, a sheet a month: what was spent up to the month before, and in this month, is what was spent up to now. */
export function monthSheetTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  const months = ledger.tables.flatMap((table) => monthTable(table) ?? []);
  return months.flatMap((later) => {
    const before = months.filter((earlier) => earlier.month === later.month - 1 && earlier.table.sheet !== later.table.sheet && earlier.table.year === later.table.year);
    const ties = before.length === 1 ? tiesBetween(before[0]!, later, precision) : [];
    const closing = ties.filter(closes).length;
    return closing >= FEWEST && closing >= (ties.length - closing) * CLOSE_FOR_EACH_BREAK ? ties : [];
  });
}

function monthTable(table: Table): MonthTable | null {
  const month = MONTH.exec(table.sheet)?.[1] ?? MONTH.exec(table.title)?.[1];
  const columns = table.columns.filter(isSummable);
  const own = columns.filter((column) => OF_THE_MONTH.test(headingText(column)) && !isRunningTotal(column));
  const running = columns.filter(isRunningTotal);
  return month === undefined || own.length !== 1 || running.length !== 1 ? null : { table, month: Number(month), own: own[0]!, running: running[0]! };
}

function tiesBetween(earlier: MonthTable, later: MonthTable, precision: Precision): readonly Tie[] {
  const [rowsBefore, rowsNow] = [earlier, later].map(({ table }) => groupBy(table.rows, ({ label }) => label));
  return later.table.rows.flatMap((row): readonly Tie[] => {
    const [before, ...others] = rowsBefore!.get(row.label) ?? [];
    if (before === undefined || others.length > 0 || row.label === "" || rowsNow!.get(row.label)!.length > 1) return [];
    const label = labelOf(row, later.running);
    const left = cellOperand(later.table, row, later.running, precision, label);
    const right = [cellOperand(earlier.table, before, earlier.running, precision, `${earlier.month}月${labelOf(before, earlier.running)}`), cellOperand(later.table, row, later.own, precision, labelOf(row, later.own))];
    const unit = unitOf([left, ...right]);
    if (unit === null || left.amount === null || right.every(({ amount }) => amount === null)) return [];
    return [{ rule: "L-04", comparison: "equal", unit, title: "sum", leftLabel: label, rightLabel: "上月累计与本月之和", left: [left], right, isExact: false, isIndicative: false, severity: null }];
  });
}
