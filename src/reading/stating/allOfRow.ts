import type { ColumnReading } from "../columns/columns";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";

/** Whether a figure is all that its row tells: 386.4 below 合计 and below 人员经费, nothing below 公用经费. */
export function isAllOfRow({ table: { figures }, grid, columns }: TableReading, { row }: RowReading, { column: own }: ColumnReading): boolean {
  const at = grid.rowAt(row);
  const figure = figures.at(at, grid.columnAt(own));
  return figure !== undefined && columns.every(({ role, column, facts }) => {
    const other = role === "figure" && column !== own && !facts.isDerived ? figures.at(at, grid.columnAt(column)) : undefined;
    return other === undefined || other.amount.value.eq(0) || other.amount.value.eq(figure.amount.value);
  });
}
