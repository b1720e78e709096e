import { ZERO } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { partOfYear } from "../columns/partsOfYear";
import { isFigureCell } from "../cells/grid";
import { kindsOfSpending } from "../meaning/kindsBeside";
import { conceptsOf, conceptsWithin, meansOne } from "../meaning/segment";
import { PARTS_OF_SPENDING, type Concept } from "../meaning/lexicon";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { squash } from "../cells/text";
import type { NamedByLabel } from "./labelBook";
import { isGrandTotal } from "./tableFacts";

/** Fewest parts of a year that tell a running total from two figures that happen to fit. */
const FEWEST_PARTS = 3;
/** As many parts are a whole year. */
const YEARLY: readonly number[] = [4, 12];
/** 累计支付, 本年累计支出, 累计列支: what was spent so far. */
const SPENT_SO_FAR = /^(?:本年|当年|全年|年度|截至(?:本|当)[月季]末?|[1-9]\d?月起)?累计(?:实际)?(?:支付|支出|执行|列支|付款|开支)(?:数|额|金额|合计)?$|^(?:支付|支出|执行|列支)累计[数额]?$/;
/** 累计 alone says it in a table of what was spent. */
const SO_FAR = /^(?:本年|当年|全年)?累计(?:数|额|金额)?$/;
const OF_SPENDING = /支[出付]|执行|用款|开支/;
/** What a table is of where its money is but a part of all that was spent. */
const OF_A_PART: readonly Concept[] = [...PARTS_OF_SPENDING, "fund", "soe", "oneLevel"];

/** The cell of what the running total comes to in the whole year. */
interface SpentInYear {
  readonly row: number;
  readonly column: number;
  readonly isOfOneMoney: boolean;
}

/**
 * What was spent so far, month by month or quarter by quarter: a column 累计 over lines of months, or a line 累计 below columns of months, whose every
 * figure is the one before and what another column (another line) has for the part of the year. Each figure is `paid_cumulative` of its part; what the parts
 * come to in the whole year is all that was spent.
 */
export class RunningTotals {
  private constructor(private readonly partAt: PartAt, private readonly ofYear: SpentInYear | null) {}

  /** `null` for tables without one, which nearly all are. */
  static in(reading: TableReading): RunningTotals | null {
    if (meansOne(conceptsWithin(squash(reading.title)), OF_A_PART)) return null;
    return down(reading) ?? across(reading);
  }

  static make(partAt: PartAt, ofYear: SpentInYear | null = null): RunningTotals {
    return new RunningTotals(partAt, ofYear);
  }

  /** What a cell states; `null` where it is of no running total. */
  at({ row }: { readonly row: number }, { column }: { readonly column: number }): NamedByLabel | null {
    if (row === this.ofYear?.row && column === this.ofYear.column) return this.ofYear.isOfOneMoney ? SPENT_OF_ONE_MONEY : ALL_SPENT;
    const part = this.partAt(row, column);
    return part === undefined ? null : { accounts: ["paid_cumulative"], sub: part, period: "final" };
  }
}

type PartAt = (row: number, column: number) => string | undefined;

/** What was paid from this alone is not all that was spent: 财政拨款支付进度表. */
const OF_ONE_MONEY = /财政拨款|一般公共预算|政府性基金/;
const SPENT_OF_ONE_MONEY: NamedByLabel = { accounts: ["expenditure_actual"], sub: null, period: "final" };
const ALL_SPENT: NamedByLabel = { accounts: ["expenditure_actual", "exp_year"], sub: null, period: "final" };

function isSoFar(heading: string, titles: string): boolean {
  return SPENT_SO_FAR.test(heading) || SO_FAR.test(heading) && OF_SPENDING.test(titles);
}

/** One word alone says that it is the running total: below 基本支出 over 当月 | 累计 there are several, of parts. */
function down({ columns, rows, grid, title, titles }: TableReading): RunningTotals | null {
  const running = columns.filter(({ role, path }) => role === "figure" && path.length === 1 && isSoFar(squash(path[0]!), [title, ...titles].join()));
  if (running.length !== 1) return null;
  const parts = rows.filter(({ key }) => partOfYear(key) !== null);
  if (parts.length < FEWEST_PARTS || !areInOrder(parts.map(({ key }) => key))) return null;
  const { column } = running[0]!;
  const names = new Map(parts.map(({ row, key }) => [row, key]));
  const cells = (of: number): readonly Cell[] => parts.map(({ row }) => [row, of]);
  const isOfAll = (other: ColumnReading): boolean => other.role === "figure" && other.column !== column && !meansOne(conceptsWithin(squash(other.path.join(""))), OF_A_PART);
  const ofPart = columns.find((other) => isOfAll(other) && areRunning(grid, cells(column), cells(other.column)));
  if (ofPart === undefined && !areRunning(grid, cells(column), ...[...kindsOfSpending(columns).keys()].map(cells))) return null;
  const last = rows[rows.length - 1]!;
  const isOfYear = ofPart !== undefined && isGrandTotal(last) && YEARLY.includes(parts.length) && valueIn(grid, last.row, ofPart.column).eq(valueIn(grid, parts[parts.length - 1]!.row, column));
  return RunningTotals.make((row, at) => (at === column ? names.get(row) : undefined), isOfYear ? { row: last.row, column: ofPart.column, isOfOneMoney: [title, ...titles].some((line) => OF_ONE_MONEY.test(line)) } : null);
}

function across({ columns, rows, grid }: TableReading): RunningTotals | null {
  const parts = columns.filter(({ role, path }) => role === "figure" && path.length > 0 && partOfYear(squash(path[path.length - 1]!)) !== null);
  const names = parts.map(({ path }) => squash(path[path.length - 1]!));
  const running = rows.filter(({ key }) => SPENT_SO_FAR.test(key));
  if (running.length !== 1 || parts.length < FEWEST_PARTS || !areInOrder(names)) return null;
  const { row } = running[0]!;
  const cells = (of: RowReading): readonly Cell[] => parts.map(({ column }) => [of.row, column]);
  const isOfAll = (other: RowReading): boolean => other.kind === "total" || (conceptsOf(other.key)?.has("spending") ?? false);
  if (!rows.some((other) => other.row !== row && isOfAll(other) && areRunning(grid, cells(running[0]!), cells(other)))) return null;
  const byColumn = new Map(parts.map(({ column }, index) => [column, names[index]!]));
  return RunningTotals.make((at, column) => (at === row ? byColumn.get(column) : undefined));
}

type Cell = readonly [row: number, column: number];

const HAN = "一二三四";

/** 1月 … 12月, or a run of them, each once. */
function areInOrder(names: readonly string[]): boolean {
  const numbers = names.map((name) => Number(/\d+/.exec(name)?.[0] ?? HAN.indexOf(/[一二三四]/.exec(name)?.[0] ?? "?") + 1));
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}

/** Of as many parts one total may be mistaken, where the next ones go on without its fault. */
const FEWEST_FOR_FAULT = 6;

/** Whether each figure is the one before and the amount of its part, or the amounts of all kinds; in a long run one may be mistaken. */
function areRunning(grid: TableReading["grid"], totals: readonly Cell[], ...kinds: readonly (readonly Cell[])[]): boolean {
  let before = ZERO;
  let all = ZERO;
  let faults = totals.length < FEWEST_FOR_FAULT ? 1 : 0;
  return kinds.length > 0 && totals.every(([row, column], index) => {
    const total = valueIn(grid, row, column);
    const ofPart = kinds.reduce((sum, amounts) => sum.plus(valueIn(grid, ...amounts[index]!)), ZERO);
    all = all.plus(ofPart);
    const fits = total.eq(before.plus(ofPart)) || total.eq(all);
    before = total;
    if (!fits) faults += 1;
    return isFigureCell(grid.cell(row, column)) && faults <= 1;
  });
}
