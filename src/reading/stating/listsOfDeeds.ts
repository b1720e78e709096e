import type { ColumnReading } from "../columns/columns";
import { saysHowMany } from "./countingUnits";
import type { Grid } from "../cells/grid";
import { STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansNoMore } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";

/** A title of what was done, counted: 业务量统计, 服务开展情况. */
export const COUNTS_WORK = /(?:业务|工作|服务|办理|办件|活动|履职|开展|完成|受理|培训|宣传|执法|监管|检测|接待观众|阅览|演出)(?:[\u4e00-\u9fa5]{0,4})(?:量|统计|情况|数据|数字|成效|产出)|产出(?:数量|指标)|干了(?:啥|什么)|干的活/;
const OF_MONEY = /元|费|款|资金|支出|收入|预算|决算|采购|资产|设备|车辆|补[贴助]|价|项目|执行|专项|税|收缴|债/;
const COUNTED: readonly Concept[] = [...STAFF, "survivor", "persons", "batches", "groups", "held", "cars", "car", "reception", "training", "meeting", "services"];
const NOTHING: ReadonlySet<Concept> = new Set();
const SHARE = /率|占比|比[例重]|满意度/;
const FEWEST_FIGURES = 3;
/** Counts are rarely round, amounts mostly are. */
const ROUND = 100;

/**
 * Whether a block tells nothing but how often things were done, though no unit says so: its title counts work, no word is of money, no label of anything that is paid, and its figures are
 * whole numbers few of which are round.
 */
export function isListOfDeeds(titles: readonly string[], sheet: string, columns: readonly ColumnReading[], rows: readonly RowReading[], grid: Grid): boolean {
  const about = titles.length > 0 ? titles : [sheet];
  if (!about.some((text) => COUNTS_WORK.test(text)) || [...about, ...columns.flatMap(({ path }) => path)].some((text) => OF_MONEY.test(text))) return false;
  const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  if (figures.length === 0 || !figures.every(({ facts }) => facts.unit === null && facts.concept.every(saysHowMany))) return false;
  const counts = rows.filter(({ key }) => !SHARE.test(key));
  if (!counts.every(({ key }) => !OF_MONEY.test(key) && meansNoMore(conceptsOf(key) ?? NOTHING, COUNTED))) return false;
  const values = counts.flatMap(({ row }) => figures.flatMap(({ column }) => countAt(grid, row, column)));
  const isWhole = values.every((value) => Number.isInteger(value) && value >= 0);
  return isWhole && values.length >= FEWEST_FIGURES && values.filter((value) => value > 0 && value % ROUND === 0).length * 3 <= values.length;
}

/** The figure of a cell, a number or one typed as text; none where it is about so many, or says a unit itself. */
function countAt(grid: Grid, row: number, column: number): readonly number[] {
  const { kind, parsed } = grid.cell(row, column);
  if (kind === "number") return [Number(grid.value(row, column))];
  return parsed === null || parsed.isDash || parsed.isApproximate || parsed.unit !== null ? [] : [parsed.value.toNumber()];
}
