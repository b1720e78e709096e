import type { Block } from "../blocks/findBlocks";
import { isWordCell, type Grid } from "../cells/grid";
import type { Headed } from "./toldByOthers";

/**
 * The column of words without a heading right behind labels that reach down beside several lines (基本支出 beside 人员工资 and 日常公用):
 * the lines are called by it, and belong to the kinds in front. `null` without.
 */
export function namesBehindKinds(columns: readonly (Headed & { readonly column: number })[], grid: Grid, { headerRows, bodyRows }: Block): number | null {
  const index = headerRows.length === 0 ? -1 : columns.findIndex(({ role }) => role === "label");
  const [kinds, names] = [columns[index], columns[index + 1]];
  if (kinds === undefined || names === undefined || names.role !== "text" || names.path.length > 0 || names.column !== kinds.column + 1) return null;
  const groups = new Set(bodyRows.flatMap((row) => {
    const area = grid.merge(row, kinds.column);
    return area !== null && area.bottom > area.top && area.left === area.right ? [area.top] : [];
  }));
  const isNamed = (row: number): boolean => grid.merge(row, kinds.column) === null ? isWordCell(grid.cell(row, kinds.column)) : isWordCell(grid.cell(row, names.column));
  return groups.size > 0 && bodyRows.every(isNamed) ? names.column : null;
}
