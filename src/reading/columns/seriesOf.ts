import type { Saying, Series } from "./courseOfBudget";
import type { Grid } from "../cells/grid";

/** Most decimals of a number that are looked at. */
const MOST_DECIMALS = 6;

/** The figures of some cells in a row or column, with what its name says of them. */
export function seriesOf(says: Saying, grid: Grid, cells: readonly (readonly [row: number, column: number])[]): Series {
  const stated = cells.map(([row, column]) => figureAt(grid, row, column));
  return { says, figures: stated.map(({ value }) => value), decimals: Math.max(0, ...stated.map(({ decimals }) => decimals)) };
}

/** The figure in a cell, zero where there is none. */
export function figureAt(grid: Grid, row: number, column: number): { readonly value: number; readonly decimals: number } {
  const cell = grid.cell(row, column);
  const raw = grid.value(row, column);
  if (cell.kind === "number" && typeof raw === "number") return { value: raw, decimals: decimalsOf(raw) };
  if (cell.parsed === null || cell.parsed.isDash) return { value: 0, decimals: 0 };
  return { value: cell.parsed.value.toNumber(), decimals: cell.parsed.decimals };
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-4) return decimals;
  return MOST_DECIMALS;
}
