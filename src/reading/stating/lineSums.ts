import { ZERO } from "../../model";
import { valueIn } from "../columns/columnSums";
import type { TableReading } from "../readTables";

/** Columns, relative to the grid, in which a table has amounts of its own. */
export function columnsOfFigures({ columns }: TableReading): readonly number[] {
  return columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived).map(({ column }) => column);
}

/** Whether two and two lines come to the same in every column of amounts: opening and additions, reductions and closing. */
export function valuesBalance(reading: TableReading, one: readonly number[], other: readonly number[]): boolean {
  const columns = columnsOfFigures(reading);
  const sum = (rows: readonly number[], column: number): ReturnType<typeof valueIn> => rows.reduce((total, row) => total.plus(valueIn(reading.grid, row, column)), ZERO);
  return columns.length > 0 && columns.every((column) => !sum(one, column).eq(ZERO) && sum(one, column).eq(sum(other, column)));
}
