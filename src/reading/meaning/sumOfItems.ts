import type { ColumnReading } from "../columns/columns";
import { isFigureCell, type Grid } from "../cells/grid";
import type { RowReading } from "../rows/rowReading";
import { isGrandTotal } from "../stating/tableFacts";
import { SANGONG_ITEMS, type Concept } from "./lexicon";
import { meansOne } from "./segment";

/** The table that knows where its figures stand. */
interface TableOfItems {
  readonly grid: Grid;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
}

/** Whether a line's only figure is of all three public expenses, below whichever of them it stands: 三公总计 | 27406 below 合计 | 24006 | 3400 | 0. */
export function isSumOfItems({ grid, columns, rows }: TableOfItems, row: RowReading, label: ReadonlySet<Concept>, heading: ReadonlySet<Concept>): boolean {
  if (row.kind !== "total" || !label.has("sangong") || !meansOne(heading, SANGONG_ITEMS)) return false;
  const figuresIn = (at: number): number => columns.filter(({ role, column }) => role === "figure" && isFigureCell(grid.cell(at, column))).length;
  return figuresIn(row.row) === 1 && rows.some((other) => other.row < row.row && isGrandTotal(other) && figuresIn(other.row) > 1);
}
