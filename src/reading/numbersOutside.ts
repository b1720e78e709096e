import type { CellPlace, SheetSnapshot } from "../model";
import { gridOf, isWordCell } from "./grid";
import type { BlockReading } from "./readTables";
import { RowMarks } from "./rowMarks";

/**
 * Numbers of one sheet in rows that belong to none of its tables: beside no label, or between two tables. Rows of titles in words,
 * of headings, ordinals and notes belong to their table.
 */
export function numbersOutside(sheet: SheetSnapshot, blocks: readonly BlockReading[]): CellPlace[] {
  const grid = blocks[0]?.grid ?? gridOf(sheet);
  const inside = new RowMarks(grid.rows);
  for (const { block, bands } of blocks) {
    if (!bands.some(({ columns }) => columns.some(({ role }) => role === "figure"))) continue;
    const titles = block.titleRows.filter((row) => grid.sheet.values[row]?.some((_, column) => isWordCell(grid.cell(row, column))));
    for (const rows of [titles, block.headerRows, block.ordinalRows, block.bodyRows, block.noteRows]) inside.add(rows);
  }
  const places: CellPlace[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (inside.has(row)) continue;
    for (let column = 0; column < grid.columns; column += 1) if (grid.cell(row, column).kind === "number") places.push(grid.place(row, column));
  }
  return places;
}
