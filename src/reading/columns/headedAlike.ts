import { groupBy } from "../../model";
import { isFigureCell, type Grid } from "../cells/grid";
import type { Block } from "../blocks/findBlocks";
import type { PlacedHead } from "./toldByOthers";

/**
 * Columns of one table that are headed alike and hold other figures (预算 | 决算 | 预算 of one year): nobody knows which of them is meant, so none states anything.
 * Halves of a table, which begin with labels of their own, are not asked.
 */
export function withoutHeadedAlike<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, { bodyRows }: Block): readonly Column[] {
  const staged = columns.filter(({ role, facts }) => role === "figure" && facts.period !== null && !facts.isDerived);
  const byPath = groupBy(staged, ({ path }) => path.join("/"));
  if (byPath.size === staged.length) return columns;
  const doubtful = new Set([...byPath.values()].filter(([first, ...others]) => !others.every((other) => sayTheSame(first!, other, grid, bodyRows))).flat());
  return columns.map((column) => (doubtful.has(column) ? { ...column, facts: { ...column.facts, isDerived: true } } : column));
}

/** Whether no line has two figures that differ. */
function sayTheSame(first: PlacedHead, other: PlacedHead, grid: Grid, rows: readonly number[]): boolean {
  return rows.every((row) => !isFigureCell(grid.cell(row, first.column)) || !isFigureCell(grid.cell(row, other.column)) || grid.value(row, first.column) === grid.value(row, other.column));
}
