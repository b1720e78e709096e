import { ZERO } from "../../model";
import { makesUp, valueIn } from "../columns/columnSums";
import type { Grid } from "../cells/grid";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { RowReading } from "./rowReading";
import { matchKey } from "../cells/text";

const SUM = /(?:小计|合计|总计)$/;
/** What sums a list up where nothing else does, called otherwise than 合计. */
const CALLED = /^(?:小计|累计|累计数|全部|总额|总数|总共|共计|共|合共|计)$/;

/** The sum of an office, by the kind of office alone: 街道合计, 局机关合计. */
const OF_THE_OFFICE = /^(?:[我本全])?(?:街道|街|乡镇|[镇乡村局厅委办院校园馆所站台队社处]|学校|医院|中心|大队|支队|总队|系统|机关)(?:机关)?(?:合计|总计)$/;

/**
 * The 小计, 累计, 全部 or 街道合计 that ends a list as its 合计: the only sum there is, no figure below it but for those of its parts (a line to be
 * signed has none), and the lines above make it up. Where they do not it may be that of a part. `null` without.
 */
export function loneSum(rows: readonly RowReading[], grid: Grid, columns: readonly number[]): RowReading | null {
  const lone = lastWithFigures(rows, grid, columns);
  if (lone === null || !isCalledSo(matchKey(lone.parts.name))) return null;
  const above = rows.slice(0, rows.indexOf(lone));
  if (above.some(({ parts }) => parts.name.includes("计") && SUM.test(matchKey(parts.name)))) return null;
  const lines = above.filter(({ parts }) => !parts.ofWhich).map(({ row }) => row);
  return columns.some((column) => makesUp(grid, column, lone.row, lines)) ? lone : null;
}

function isCalledSo(name: string): boolean {
  return CALLED.test(name) || OF_THE_OFFICE.test(name);
}

/** People without a post stand below the sum of those who hold one: 行政 | 事业 | 小计 | 退休 | 遗属. */
const OF_OTHERS: readonly Concept[] = ["retired", "oldCadre", "offPosts", "survivor"];

function isOfOthers({ parts }: RowReading): boolean {
  return meansOne(conceptsOf(matchKey(parts.name)) ?? NOTHING, OF_OTHERS);
}

const NOTHING: ReadonlySet<Concept> = new Set();

function lastWithFigures(rows: readonly RowReading[], grid: Grid, columns: readonly number[]): RowReading | null {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (!rows[index]!.parts.ofWhich && !isOfOthers(rows[index]!) && columns.some((column) => !valueIn(grid, rows[index]!.row, column).eq(ZERO))) return rows[index]!;
  return null;
}
