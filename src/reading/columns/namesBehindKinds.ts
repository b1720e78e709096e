import type { Block } from "../blocks/findBlocks";
import { isWordCell, type Grid } from "../cells/grid";
import { isTotalName } from "../rows/rowReading";
import { TEXT_HEAD } from "./textHeads";
import { leafOf, type PlacedHead } from "./toldByOthers";

type Column = PlacedHead & { readonly isOfUnits?: boolean };

/**
 * The column of words without a heading right behind labels that reach down beside several lines (基本支出 beside 人员工资 and 日常公用):
 * the lines are called by it, and belong to the kinds in front. So it is with a heading that nobody knows behind 部门 (部门 | 做的事). `null` without.
 */
export function namesBehindKinds(columns: readonly Column[], grid: Grid, { headerRows, bodyRows }: Block): number | null {
  const index = headerRows.length === 0 ? -1 : columns.findIndex((column) => column.role === "label" || column.role === "text" && WHOSE.test(leafOf(column)));
  const [kinds, names] = [columns[index], columns[index + 1]];
  if (kinds === undefined || names === undefined || names.role !== "text" || names.isOfUnits === true || names.column !== kinds.column + 1) return null;
  if (names.path.length > 0) return !TEXT_HEAD.test(leafOf(names)) && WHOSE.test(leafOf(kinds)) && namesEachLine(grid, kinds.column, names.column, bodyRows) ? names.column : null;
  if (kinds.role !== "label") return null;
  const groups = new Set(bodyRows.flatMap((row) => {
    const area = grid.merge(row, kinds.column);
    return area !== null && area.bottom > area.top && area.left === area.right ? [area.top] : [];
  }));
  const isNamed = (row: number): boolean => grid.merge(row, kinds.column) === null ? isWordCell(grid.cell(row, kinds.column)) : isWordCell(grid.cell(row, names.column));
  return groups.size > 0 && bodyRows.every(isNamed) ? names.column : null;
}

/** Whose a line is, or of which kind: several lines may be of one. */
const WHOSE = /^(?:(?:责任|承办|牵头|业务)?(?:部门|科室|股室|处室|单位)|条线|板块|大类|类型|方面|分类)$/;

/** Whether every line has words of its own in a column, and several have the same, or nothing, in front. */
function namesEachLine(grid: Grid, front: number, column: number, rows: readonly number[]): boolean {
  const lines = rows.filter((row) => isWordCell(grid.cell(row, column)));
  const isSum = (row: number): boolean => isWordCell(grid.cell(row, front)) && isTotalName(grid.cell(row, front).text);
  if (!rows.every((row) => isWordCell(grid.cell(row, column)) || isSum(row)) || new Set(lines.map((row) => grid.cell(row, column).text)).size < lines.length) return false;
  const inFront = lines.map((row) => grid.cell(row, front).text).filter((text) => text !== "");
  return inFront.length > 0 && new Set(inFront).size < lines.length;
}
