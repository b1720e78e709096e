import { ZERO } from "../../model";
import { makesUp, valueIn } from "../columns/columnSums";
import type { Grid } from "../cells/grid";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import { kindsWithin } from "../meaning/kindsOfPeople";
import type { RowReading } from "./rowReading";
import { matchKey } from "../cells/text";

const SUM = /(?:小计|合计|总计)$/;
/** What sums a list up where nothing else does, called otherwise than 合计. */
const CALLED = /^(?:小计|累计|累计数|全部|总额|总数|总共|共计|共|合共|计)$/;

/** All of it by its name, whatever stands below: 共计 above 报了绩效目标的个数. */
const OF_ALL = /^(?:总数|总额|总共|共计|合共)$/;

/** The sum of an office, or of its offices: 街道合计, 局机关合计, 各科室合计. */
const OF_THE_OFFICE = /^[\u4e00-\u9fa5]{0,12}(?:街道办?|街|乡|镇|村|局|厅|委|办|院|学校|[本我全]校|园|馆|所|站|队|处|中心|系统|机关|本级|科室|股室|部门|单位)(?:合计|总计)$/;

/**
 * The 小计, 累计, 全部 or 街道合计 that ends a list as its 合计: the only sum there is, no figure below it but for those of its parts (a line to be
 * signed has none), or the only 共计 there is, and the lines above make it up. Where they do not it may be that of a part. `null` without.
 */
export function loneSum(rows: readonly RowReading[], grid: Grid, columns: readonly number[]): RowReading | null {
  const lone = onlyOfAll(rows) ?? lastWithFigures(rows, grid, columns);
  if (lone === null || !isCalledSo(matchKey(lone.parts.name))) return null;
  const above = rows.slice(0, rows.indexOf(lone));
  if (above.some(({ parts }) => parts.name.includes("计") && SUM.test(matchKey(parts.name)))) return null;
  const lines = above.filter(({ parts }) => !parts.ofWhich).map(({ row }) => row);
  return columns.some((column) => makesUp(grid, column, lone.row, lines)) ? lone : null;
}

/** The only line that is called by all of it; `null` where there are none or several. */
function onlyOfAll(rows: readonly RowReading[]): RowReading | null {
  const [only = null, ...others] = rows.filter(({ parts: { name } }) => name.length === 2 && OF_ALL.test(name));
  return others.length === 0 ? only : null;
}

function isCalledSo(name: string): boolean {
  return CALLED.test(name) || OF_THE_OFFICE.test(name);
}

/** People without a post stand below the sum of those who hold one: 行政 | 事业 | 小计 | 退休 | 遗属. */
const OF_OTHERS: readonly Concept[] = ["retired", "oldCadre", "offPosts", "survivor"];

function isOfOthers({ parts }: RowReading): boolean {
  return meansOne(conceptsOf(matchKey(parts.name)) ?? kindsWithin(matchKey(parts.name)), OF_OTHERS); // 劳务派遣窗口人员
}

function lastWithFigures(rows: readonly RowReading[], grid: Grid, columns: readonly number[]): RowReading | null {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (!rows[index]!.parts.ofWhich && !isOfOthers(rows[index]!) && columns.some((column) => !valueIn(grid, rows[index]!.row, column).eq(ZERO))) return rows[index]!;
  return null;
}
