import type { CellPlace, SheetSnapshot } from "../model";
import { gridOf, isWordCell } from "./cells/grid";
import type { BlockReading } from "./readTables";
import { range } from "./blocks/rowFacts";
import { rowsOutside } from "./blocks/rowsOutside";

/**
 * Numbers of one sheet in rows that belong to none of its tables: beside no label, or between two tables. Rows of titles in words,
 * of headings, ordinals and notes belong to their table.
 */
export function numbersOutside(sheet: SheetSnapshot, blocks: readonly BlockReading[]): CellPlace[] {
  const grid = blocks[0]?.grid ?? gridOf(sheet);
  const inTables = blocks.flatMap(({ block, bands }) => {
    if (!bands.some(({ columns }) => columns.some(({ role }) => role === "figure"))) return [];
    const titles = block.titleRows.filter((row) => range(0, grid.columns).some((column) => isWordCell(grid.cell(row, column))));
    return [titles, block.headerRows, block.ordinalRows, block.bodyRows, block.noteRows];
  });
  const places: CellPlace[] = [];
  for (const row of rowsOutside(grid.rows, inTables)) {
    for (let column = 0; column < grid.columns; column += 1) if (grid.cell(row, column).kind === "number") places.push(grid.place(row, column));
  }
  return places;
}
