import { ZERO, decimalOfNumber, type Decimal } from "../../model";
import type { Grid } from "../cells/grid";

/** The figure of a cell; nought where there is none. */
export function valueIn(grid: Grid, row: number, column: number): Decimal {
  const cell = grid.cell(row, column);
  const raw = grid.value(row, column);
  return cell.kind === "number" && typeof raw === "number" ? (decimalOfNumber(raw) ?? ZERO) : (cell.parsed?.value ?? ZERO);
}

/** Whether the lines add up to the parent's figure in every column, and at least two of them hold something in one. */
export function makesUpAll(grid: Grid, columns: readonly number[], parent: number, rows: readonly number[]): boolean {
  const addsUp = (column: number): boolean => rows.reduce((sum, row) => sum.plus(valueIn(grid, row, column)), ZERO).eq(valueIn(grid, parent, column));
  return columns.some((column) => makesUp(grid, column, parent, rows)) && columns.every(addsUp);
}

/** Whether at least two of the lines hold something in the column and all add up to the parent's figure. */
export function makesUp(grid: Grid, column: number, parent: number, rows: readonly number[]): boolean {
  const valueOf = (row: number): Decimal => valueIn(grid, row, column);
  const values = rows.map(valueOf).filter((value) => !value.eq(ZERO));
  return values.length >= 2 && values.reduce((sum, value) => sum.plus(value), ZERO).eq(valueOf(parent));
}
