import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { isFigureCell } from "../cells/grid";
import { PARTS_OF_SPENDING, type Concept } from "../meaning/lexicon";
import { conceptsWithin, meansOne } from "../meaning/segment";
import type { TableReading } from "../readTables";
import { squash } from "../cells/text";
import { PERIOD_OF, type StageWord } from "../meaning/stageWord";
import { nameOf, sayingOf } from "../columns/sayingOf";
import type { NamedByLabel } from "./labelBook";
import { isUpToThen, monthReached } from "./monthReached";

/** A table of more lines is no course of one year. */
const MOST_ROWS = 40;
/** Fewest parts of a year that tell what is summed up. */
const FEWEST_PARTS = 3;
/** More than the months and two sums among them are no parts of one year. */
const MOST_PARTS = 14;
const PLANNED = /计划/;
const PAID = /[付支花拨]|执行|用款/;
const SO_FAR = /累计|截[至止]/;
/** Neither a plan nor what was paid, but what is told of both: a share, what is missing. */
const TOLD_OF_BOTH = /[率%/÷]|占|比|进度|序时|差|超|欠|少|多|剩|余|结|未|没|应|该/;
/** Other money than what was paid: 预算, 指标. */
const OTHER_MONEY = /计划|预算|指标|额度|收入|到账/;
/** What a table, or a column, is of where its money is but a part of all that was spent. */
const OF_A_PART: readonly Concept[] = [...PARTS_OF_SPENDING, "fund", "soe"];

/** What each part paid, beside what is summed up. */
const EACH = /^(?:当|本)[月季期]/;
/** A slip of the pen in a line called 累计 of so many months is told to the person (L-06); other lines that fall are not summed up. */
const MOST_FALLS = 1;
const FEWEST_WITH_A_FALL = 6;

/** Of which one kind of spending is told by a title. */
const OF_SOMETHING = /项目|专项|课题|办案|工程|[^\u4e00-\u9fa5]费|[\u4e00-\u9fa5]{2}(?<!部门|单位|全部|所有|财政|预算)(?:经费|费用)/;

/** A line or a column that may hold what was planned or paid so far, with its cells in the order of the year. */
interface Series {
  readonly name: string;
  /** What its heading turned out to be beside the others: 年度指标 beside 累计支付. */
  readonly stage: StageWord | null;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

/** What a cell states; `nothing` for a budget on its way, which no account holds. */
type Told = NamedByLabel | "nothing";

/**
 * What was planned and paid up to the end of every part of the year (一季度末 | 计划累计用 | 实际累计付), down or across: the only plan and the only payments of
 * which each says that it is summed up, by its own name or by those of all parts, and never falls. Budgets beside payments are those of the office, not of a line
 * called 6月30日: the first where it stays the same, the changed one at the end of the year.
 */
export class PlannedAndPaid {
  private constructor(private readonly named: ReadonlyMap<string, Told>) {}

  /** `null` for tables without both, which nearly all are. */
  static in(reading: TableReading): PlannedAndPaid | null {
    const { rows, columns } = reading;
    const lines = rows.length > MOST_ROWS ? [] : linesOfParts(rows);
    const ofParts = columns.filter(({ role, path }) => role === "figure" && monthReached(leaf(path)) !== null);
    const upToThen = ofParts.filter(({ path }) => isUpToThen(leaf(path)));
    const heads = upToThen.length < FEWEST_PARTS ? ofParts : upToThen; // 1月 … 12月 | 一季度累计 … 四季度累计
    if (lines.length < FEWEST_PARTS && heads.length < FEWEST_PARTS || meansOne(conceptsWithin(squash(reading.title)), OF_A_PART)) return null;
    const down = lines.length < FEWEST_PARTS ? [] : columns.filter(isOfAll).map(({ path, column, facts: { stageWord } }) => ({ name: squash(path.join("")), stage: stageWord, cells: lines.map(({ row }) => [row, column] as const) }));
    return of(reading, lines.map(({ key }) => key), down) ??
      of(reading, heads.map(({ path }) => leaf(path)), heads.length < FEWEST_PARTS ? [] : rows.map(({ key, path, row }) => ({ name: squash([...path, key].join("")), stage: null, cells: heads.map(({ column }) => [row, column] as const) })));
  }

  static make(named: ReadonlyMap<string, Told>): PlannedAndPaid {
    return new PlannedAndPaid(named);
  }

  /** What a cell states; `null` for other cells. */
  at({ row }: { readonly row: number }, { column }: { readonly column: number }): Told | null {
    return this.named.get(`${row}|${column}`) ?? null;
  }
}

/** The lines that are parts of a year; 全年 below 四季度 sums up what each part paid, where no plan and no running total stands. */
function linesOfParts(rows: TableReading["rows"]): TableReading["rows"] {
  const parts = rows.filter(({ key }) => monthReached(key) !== null);
  const last = parts[parts.length - 1];
  const isSum = last !== undefined && OF_ALL_PARTS.test(last.key) && parts.slice(0, -1).some(({ key }) => monthReached(key) === DECEMBER);
  return isSum ? parts.slice(0, -1) : parts;
}

function leaf(path: readonly string[]): string {
  return squash(path[path.length - 1] ?? "");
}

function isOfAll({ role, path }: ColumnReading): boolean {
  return role === "figure" && path.length > 0 && !meansOne(conceptsWithin(squash(path.join(""))), OF_A_PART);
}

function of(reading: TableReading, parts: readonly string[], series: readonly Series[]): PlannedAndPaid | null {
  const months = parts.map((part) => monthReached(part)!);
  if (series.length === 0 || parts.length > MOST_PARTS || months.some((month, index) => index > 0 && month <= months[index - 1]!)) return null;
  const areUpToThen = parts.every(isUpToThen) || reading.titles.some(saysUpToThen);
  const soFar = series.filter(({ name, cells }) => (areUpToThen || SO_FAR.test(name)) && !TOLD_OF_BOTH.test(name) && falls(reading, cells) <= (SO_FAR.test(name) && cells.length >= FEWEST_WITH_A_FALL ? MOST_FALLS : 0));
  const planned = soFar.filter(({ name }) => PLANNED.test(name));
  const paid = soFar.filter(({ name }) => PAID.test(name) && !OTHER_MONEY.test(name) && !meansOne(conceptsWithin(name), OF_A_PART));
  const budgets = planned.length > 0 ? [] : series.flatMap((one) => toldOfBudget(reading, one, months[months.length - 1]!));
  const isPaidAlone = planned.length === 0 && budgets.length === 0 && series.every(({ name }) => SO_FAR.test(name) || TOLD_OF_BOTH.test(name) || EACH.test(name)) && !OF_SOMETHING.test(reading.title);
  if (paid.length !== 1 || planned.length > 1 || planned.length === 0 && budgets.length === 0 && !isPaidAlone) return null;
  const named = (account: string, { cells }: Series): readonly (readonly [string, Told])[] => cells.map(([row, column], index) => [`${row}|${column}`, { accounts: [account], sub: parts[index]!, period: "final" }]);
  return PlannedAndPaid.make(new Map([...planned.flatMap((plan) => named("plan_cumulative", plan)), ...named("paid_cumulative", paid[0]!), ...budgets]));
}

/** 用款计划与实际支付（万元，累计）: a line above the table that says of all its figures that they are summed up. */
function saysUpToThen(title: string): boolean {
  return SO_FAR.test(title) && PAID.test(title) && !OF_SOMETHING.test(title) && !meansOne(conceptsWithin(title), OF_A_PART);
}

const DECEMBER = 12;
const OF_ALL_PARTS = /^(?:全年|合计|年度合计|全年合计)$/;

/** What the cells of a budget state; empty for other series. */
function toldOfBudget({ grid }: TableReading, { name, stage: beside, cells }: Series, last: number): readonly (readonly [string, Told])[] {
  const says = sayingOf(nameOf(name));
  const stage = says.kind === "stage" ? says.stage : beside;
  if (stage !== "initial" && stage !== "adjusted") return [];
  const end = valueIn(grid, ...cells[cells.length - 1]!);
  const isSame = cells.every(([row, column]) => valueIn(grid, row, column).eq(end));
  const ofAll: NamedByLabel = { accounts: [stage === "initial" ? "budget_initial" : "budget_adjusted"], sub: null, period: PERIOD_OF[stage] };
  return cells.map(([row, column], index) => [`${row}|${column}`, isSame || stage === "adjusted" && last === DECEMBER && index === cells.length - 1 ? ofAll : "nothing"]);
}

/** How often a part is less than the one before it, which nothing summed up is; more than any number of slips where a part has no figure. */
function falls({ grid }: TableReading, cells: Series["cells"]): number {
  if (!cells.every(([row, column]) => isFigureCell(grid.cell(row, column)))) return Infinity;
  return cells.filter(([row, column], index) => index > 0 && valueIn(grid, row, column).lt(valueIn(grid, ...cells[index - 1]!))).length;
}
