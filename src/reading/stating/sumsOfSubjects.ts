import { economicCodeOf } from "../../model";
import { makesUp } from "../columns/columnSums";
import type { Grid } from "../cells/grid";
import type { RowReading } from "../rows/rowReading";

/** More rows are a ledger. */
const MOST_ROWS = 200;
const BARE_SUM = /^(?:合计|总计)$/;
const OF_BASIC = /基本支出/;
/** Of one kind of money, or of projects as well, it is another sum. */
const OF_MORE = /项目|公共预算|财政拨款|基金|决算表|预算表/;
const CLASS = /^3\d\d$/;
/** Classes that 基本支出 never lacks: people and what they work with. */
const NEEDED = ["301", "302"];
/** Sums of its two parts, side by side: 人员小计 | 公用小计. */
const PARTS: readonly (readonly [RegExp, string])[] = [[/^人员(?:部分)?(?:小计|合计)$/, "人员经费"], [/^公用(?:部分)?(?:小计|合计)$/, "公用经费"]];

/**
 * 总计 below the classes of the economic classification that make it up, under an office's own title of 基本支出, is 基本支出合计; 人员小计 beside 公用小计 are its parts.
 * @param columns those of figures
 */
export function withSumsOfSubjects(rows: readonly RowReading[], grid: Grid, columns: readonly number[], titles: readonly string[]): readonly RowReading[] {
  if (rows.length > MOST_ROWS) return rows;
  const names = new Map<RowReading, string>();
  const parts = PARTS.map(([called, name]) => [rows.filter(({ key }) => called.test(key)), name] as const);
  if (parts.every(([found]) => found.length === 1)) for (const [found, name] of parts) names.set(found[0]!, name);
  const sum = !titles.some((title) => OF_BASIC.test(title)) || titles.some((title) => OF_MORE.test(title)) ? undefined : rows.find(({ key, kind }) => kind === "total" && BARE_SUM.test(key));
  if (sum !== undefined) {
    const classes = rows.filter((row) => row.row < sum.row && CLASS.test(classOf(row)));
    const isWhole = NEEDED.every((code) => classes.some((row) => classOf(row) === code));
    if (isWhole && columns.some((column) => makesUp(grid, column, sum.row, classes.map(({ row }) => row)))) names.set(sum, "基本支出合计");
  }
  return names.size === 0 ? rows : rows.map((row) => (names.has(row) ? { ...row, key: names.get(row)! } : row));
}

function classOf({ code, key }: RowReading): string {
  return code ?? economicCodeOf(key) ?? "";
}
