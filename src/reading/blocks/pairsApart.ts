import { isFigureCell, isWordCell, type Grid } from "../cells/grid";

/** Fewest rows that tell in which columns the pairs of a list stand. */
const FEWEST = 2;

/**
 * Whether a pair behind a blank row stands across the pairs above it: its figure where they all have labels, its label where they have figures. What is
 * summed up below cards (以上三项合计 | 年初预算 | 143 below 年初预算 | 68 | 年中追加 | 0) is a list of its own.
 */
export function standsAcross(grid: Grid, row: number, above: readonly number[]): boolean {
  if (above.length < FEWEST) return false;
  for (let column = 1; column < grid.columns; column += 1) {
    if (!isFigureCell(grid.cell(row, column)) || !isWordCell(grid.cell(row, column - 1))) continue;
    if (!above.some((other) => isFigureCell(grid.cell(other, column))) && above.some((other) => isFigureCell(grid.cell(other, column - 1)) && isWordCell(grid.cell(other, column)))) return true;
  }
  return false;
}
