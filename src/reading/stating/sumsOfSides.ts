import { makesUp, valueIn } from "../columns/columnSums";
import type { Grid } from "../cells/grid";
import { ZERO } from "../../model";
import { OF_ONE_THING } from "../forms/ofOneThing";
import { INCOME_KINDS, KINDS_OF_FISCAL, type Concept } from "../meaning/lexicon";
import { conceptsOf, conceptsWithin, meansNoMore, meansOne } from "../meaning/segment";
import { isTotalName, type RowReading } from "../rows/rowReading";

/** More rows are a ledger. */
const MOST_ROWS = 60;
const BARE_SUM = /^(?:小计|合计|总计|共计)$/;
/** The sum of the year, of whichever side its lines are. */
const SUM_OF_YEAR = /^(?:本年|当年|今年)(?:小计|合计|共计)$/;
/** All that came in or went out: where nothing is carried over, no more than the year's. */
const WHOLE_SIDE = /^(?:总(?:收入|支出)|(?:收入|支出)总额)$/;
/** The rest of a side: 其他, 其他（捐赠、利息）. */
const REST = /^其他(?:\([^()]*\))?$/;
/** A sum of a side that may be the year's or that of all: 收入合计 below 收入小计 and 上年结转. */
const SUM_OF_SIDE = /^(?:收入|支出)(?:合计|共计)$/;
const FROM_BEFORE = /^上年|^年初|以前年度/;
const TO_NEXT = /下年|次年|明年|^年[末底]/;
/** An account of one thing, of one kind of money or of projects is none of everything. */
const OF_A_PART = new RegExp(`${OF_ONE_THING}|项目|专项|往来|非税|采购|三公`);
const ONE_MONEY: readonly Concept[] = ["fiscal", ...KINDS_OF_FISCAL];
const MONEY: readonly Concept[] = ["income", "specialAccount", ...ONE_MONEY, ...INCOME_KINDS];
const SPENT: readonly Concept[] = ["basic", "project", "personnel", "publicCost"];
/** Names of kinds that the lexicon takes apart otherwise. */
const OTHER_INCOME = /收入$/;
const OTHER_SPENDING = /^(?:事业单位)?经营支出$|^上缴上级(?:支出)?$|^对?附属单位补助(?:支出)?$/;
const DISTRIBUTED = /^结余分配(?:\(.*\))?$/;
const YEARS_SUM = /^(?:本年|当年)?(?:收入|支出)(?:合计|小计)?$/;

/** What a line is on its side of the account: money of the year, what was carried over, or the year's sum. */
interface Line {
  /** `null` for the rest, which either side may have. */
  readonly side: "income" | "spending" | null;
  readonly part: "year" | "carried" | "sum";
}

/** How the sums of a side are called. */
const NAMES = { income: { year: "本年收入合计", all: "收入总计" }, spending: { year: "本年支出合计", all: "支出总计" } } as const;

/**
 * Bare sums below what came in or went out of all kinds, with what was carried over: 合计 below 财政拨款, 事业收入 and 年初结转 that make it up is 收入总计, the 小计 between them
 * 本年收入合计; 合计 below 基本支出, 项目支出 and 年末结转 支出总计. So is 收入合计 below 收入小计 and 上年结转. Every line must be known.
 * @param columns those of figures
 */
export function withSumsOfSides(rows: readonly RowReading[], grid: Grid, columns: readonly number[], titles: readonly string[]): readonly RowReading[] {
  if (rows.length > MOST_ROWS || !rows.some((row) => isSum(row) || WHOLE_SIDE.test(row.key)) || titles.some((title) => OF_A_PART.test(title))) return rows;
  const isOfOneMoney = titles.some((title) => meansOne(conceptsWithin(title), ONE_MONEY));
  const lines = rows.map(lineOf);
  const isOfYearAlone = !lines.some((line) => line?.part === "carried");
  if (isOfYearAlone && !rows.some(({ key }) => SUM_OF_YEAR.test(key) || WHOLE_SIDE.test(key))) return rows;
  const names = new Map<RowReading, string>();
  rows.forEach((row, index) => {
    if (!isSum(row) && !(isOfYearAlone && WHOLE_SIDE.test(row.key)) || isOfOneMoney && !SUM_OF_SIDE.test(row.key)) return; // 收入共计 below 本年收入合计 is the total of any money
    const above = linesAbove(rows, lines, index, names, (other) => columns.some((column) => !valueIn(grid, other.row, column).eq(ZERO)));
    const name = above === null ? null : nameOf(above, rows, lines, index);
    if (above === null || name === null || isOfOneMoney && (name !== NAMES[above.side].all || !above.parts.some(({ part }) => part === "sum")) || !columns.some((column) => makesUp(grid, column, row.row, above.parts.map(({ row: at }) => at.row)))) return;
    names.set(row, name);
    if (above.side === "income") for (const { row: rest } of above.parts) if (REST.test(rest.key)) names.set(rest, OTHER);
  });
  return names.size === 0 ? rows : rows.map((row) => (names.has(row) ? { ...row, key: names.get(row)!, kind: WHOLE_SIDE.test(row.key) ? "total" : row.kind } : row));
}

const OTHER = "其他收入";

function isSum({ key }: RowReading): boolean {
  return BARE_SUM.test(key) || SUM_OF_SIDE.test(key) || SUM_OF_YEAR.test(key);
}

/** The lines of one side above a sum, as far as they count into it. */
interface Above {
  readonly side: "income" | "spending";
  readonly parts: readonly { readonly row: RowReading; readonly part: Line["part"] }[];
}

/** The lines of one side right above a sum, the nearest first, down to the sum of the year; `null` where one of them is not known. */
function linesAbove(rows: readonly RowReading[], lines: readonly (Line | null)[], at: number, names: ReadonlyMap<RowReading, string>, holds: (row: RowReading) => boolean): Above | null {
  const parts: { row: RowReading; part: Line["part"] }[] = [];
  let side: Line["side"] = null;
  for (let index = at - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    if (row.path.some((part) => !BARE_SUM.test(part) && !isTotalName(part)) || row.parts.ofWhich || !holds(row)) continue;
    const line: Line | null = names.has(row) && !REST.test(row.key) ? { side, part: "sum" } : lines[index]!;
    if (line === null) return null;
    if (side !== null && line.side !== null && line.side !== side) break;
    side ??= line.side;
    parts.push({ row, part: line.part });
    if (line.part === "sum") break;
  }
  return parts.length < 2 || side === null ? null : { side, parts };
}

/** What a sum of these lines is; `null` where it is not all of its side. */
function nameOf({ side, parts }: Above, rows: readonly RowReading[], lines: readonly (Line | null)[], at: number): string | null {
  const ofYear = parts.filter(({ part }) => part === "year");
  const isWhole = parts.some(({ part }) => part === "sum") || (side === "income" ? ofYear.some(({ row }) => isOtherThanFiscal(row.key)) : (["basic", "project"] as const).every((kind) => ofYear.some(({ row }) => conceptsOf(row.key)?.has(kind))));
  if (!isWhole) return null;
  const isOfYear = SUM_OF_YEAR.test(rows[at]!.key) || WHOLE_SIDE.test(rows[at]!.key);
  if (parts.some(({ part }) => part === "carried")) return isOfYear ? null : NAMES[side].all;
  const next = lines.slice(at + 1).find((line, index) => line !== null || !BARE_SUM.test(rows[at + 1 + index]!.key));
  return isOfYear || next?.part === "carried" && next.side === side ? NAMES[side].year : null;
}

function isOtherThanFiscal(key: string): boolean {
  const means = conceptsOf(key);
  return means === null || meansOne(means, INCOME_KINDS);
}

function carriedBy(key: string): Line | null {
  return FROM_BEFORE.test(key) ? { side: "income", part: "carried" } : TO_NEXT.test(key) ? { side: "spending", part: "carried" } : null;
}

function lineOf({ key }: RowReading): Line | null {
  if (BARE_SUM.test(key) || SUM_OF_YEAR.test(key)) return null;
  if (REST.test(key)) return { side: null, part: "year" };
  if (DISTRIBUTED.test(key)) return { side: "spending", part: "carried" };
  if (OTHER_SPENDING.test(key)) return { side: "spending", part: "year" };
  const means = conceptsOf(key);
  if (means === null && OTHER_INCOME.test(key)) return { side: "income", part: "year" };
  if (means === null) return conceptsWithin(key).has("carry") ? carriedBy(key) : null; // 上年结转转入
  if (means.has("surplusUsed") || means.has("carry") && means.has("opening")) return { side: "income", part: "carried" };
  if (means.has("carry")) return means.has("closing") ? { side: "spending", part: "carried" } : null;
  if (YEARS_SUM.test(key)) return { side: means.has("income") ? "income" : "spending", part: "sum" };
  if (means.size > 0 && meansNoMore(means, MONEY)) return { side: "income", part: "year" };
  return means.size === 1 && meansOne(means, SPENT) ? { side: "spending", part: "year" } : null;
}
