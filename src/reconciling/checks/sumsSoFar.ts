import { ZERO } from "../../model";
import type { Ledger, Table, TableColumn } from "../../model";
import { headingText, isSummable } from "../structure/headings";
import { isPartOfYear, isRunningTotal } from "../structure/partsOfYear";
import { cellOperand, closes, labelOf } from "../structure/sums";
import { judge } from "../ties/judge";
import type { Precision } from "../ties/precision";
import type { Tie } from "../ties/tie";
import { unitOf } from "./relations";

/** What one month or quarter has of its own. */
const OF_THE_PART = /[本当][月季期]/;
const OF_A_PLAN = /计划|预算|指标/;
/** Fewest parts of the year, and fewest sums that close: else the columns are not what they seem. */
const FEWEST_PARTS = 3;
const FEWEST_CLOSING = 2;

/** L-04 分期累计, down the months or quarters of a table: what came together up to the one before, and what this one has, is what came together up to now. */
export function sumsSoFarTies({ tables }: Ledger, precision: Precision): readonly Tie[] {
  return tables.flatMap((table) => pairsOf(table).flatMap(([own, running]) => {
    const ties = tiesDown(table, own, running, precision);
    const closing = ties.filter(closes).length;
    return closing >= FEWEST_CLOSING && closing * 2 >= ties.length ? ties.filter((tie, index) => !isEchoed(ties[index - 1], tie)) : [];
  }));
}

/** Columns of the parts with the one that sums them up: 本季计划 with 累计计划, 当月基本支出 and 当月项目支出 with 累计支付. */
function pairsOf(table: Table): readonly (readonly [own: readonly TableColumn[], running: TableColumn])[] {
  if (table.rows.filter(isPartOfYear).length < FEWEST_PARTS) return [];
  const columns = table.columns.filter(isSummable);
  const running = columns.filter(isRunningTotal);
  const own = columns.filter((column) => OF_THE_PART.test(headingText(column)) && !isRunningTotal(column));
  const spent = running.filter((column) => !OF_A_PLAN.test(headingText(column)));
  if (own.length === 1 && running.length === 1) return [[own, running[0]!]];
  const alike = own.flatMap((column) => {
    const same = running.filter((other) => headingText(other).replace("累计", "") === headingText(column).replace(OF_THE_PART, ""));
    return same.length === 1 ? [[[column], same[0]!] as const] : [];
  });
  return alike.length > 0 || own.length < 2 || spent.length !== 1 || own.some((column) => OF_A_PLAN.test(headingText(column))) ? alike : [[own, spent[0]!]];
}

/** A running total that is wrong is told once: it is off by as much, the other way, where the next part begins with it. */
function isEchoed(before: Tie | undefined, tie: Tie): boolean {
  const [first, second] = [before, tie].map((one) => (one ? judge(one) : null));
  return first?.state === "broken" && second?.state === "broken" && first.difference.plus(second.difference).eq(ZERO);
}

function tiesDown(table: Table, own: readonly TableColumn[], running: TableColumn, precision: Precision): readonly Tie[] {
  const parts = table.rows.filter(isPartOfYear);
  return parts.flatMap((row, index): readonly Tie[] => {
    const before = parts[index - 1];
    const operand = (line: typeof row, column: TableColumn): Tie["left"][number] => cellOperand(table, line, column, precision, labelOf(line, column));
    const left = operand(row, running);
    const right = [...(before ? [operand(before, running)] : []), ...own.map((column) => operand(row, column))];
    const unit = unitOf([left, ...right]);
    if (unit === null || [left, ...right].some(({ amount }) => amount === null)) return [];
    return [{ rule: "L-04", comparison: "equal", unit, title: "sum", leftLabel: left.label, rightLabel: right.map(({ label }) => label).join(" + "), left: [left], right, isExact: false, isIndicative: false, severity: null }];
  });
}
