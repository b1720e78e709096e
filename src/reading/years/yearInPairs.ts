import type { Block } from "../blocks/findBlocks";
import { isWordCell, type Grid } from "../cells/grid";
import { yearOfText } from "../columns/headingWords";

/** Lines that are looked at. */
const MOST_LINES = 40;
/** Asks for the year that a list, and a table below it, is about: the filters of a pivot table, the head of a print-out. */
const ASKS_YEAR = /^(?:资金|预算|会计|财政|评价|自评|所属|数据|核算)?(?:年度|年份):?$/;

/**
 * The year that a list of pairs names in one of them: 资金年度 | 2022. `null` without.
 * @param asks labels of such pairs
 */
export function yearInPairs(grid: Grid, { headerRows, bodyRows, left, right }: Block, asks = ASKS_YEAR): number | null {
  if (headerRows.length > 0) return null;
  for (const row of bodyRows.slice(0, MOST_LINES)) {
    for (let column = left; column < right; column += 1) {
      const cell = grid.cell(row, column);
      if (!isWordCell(cell) || !asks.test(cell.text)) continue;
      const beside = grid.cell(row, column + 1);
      const year = yearOfText(String(beside.kind === "number" ? grid.value(row, column + 1) : beside.text));
      if (year !== null) return year;
    }
  }
  return null;
}
