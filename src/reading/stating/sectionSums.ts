import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { isTotalName, type RowDraft } from "../rows/rowReading";
import { matchKey } from "../cells/text";

/** Fewest sections: a single 小计 may be that of the whole list. */
const FEWEST_SECTIONS = 2;
const SUM = "小计";

/**
 * 货物类 as a line of its own above what was bought, and 小计 below: each 小计 is called by its section (货物类小计). Only where every
 * 小计 of the table has a section of its own.
 */
export function withSectionSums(rows: readonly RowDraft[], grid: Grid, figures: readonly number[]): readonly RowDraft[] {
  const sums = rows.filter(({ parts }) => parts.name === SUM);
  if (sums.length < FEWEST_SECTIONS) return rows;
  const sections = new Map<RowDraft, string>();
  let section: string | null = null;
  for (const row of rows) {
    const { name } = row.parts;
    if (name === SUM) {
      if (section === null) return rows;
      sections.set(row, section);
      section = null;
    } else if (isSection(row, grid, figures)) section = matchKey(name);
  }
  return new Set(sections.values()).size < sums.length ? rows : rows.map((row) => (sections.has(row) ? { ...row, parts: { ...row.parts, name: `${sections.get(row)!}${SUM}` } } : row));
}

/** Whether nothing stands in the row but what it is called. */
function isSection({ row, parts: { name }, code, labelColumn }: RowDraft, grid: Grid, figures: readonly number[]): boolean {
  if (name === "" || code !== null || isTotalName(name) || figures.some((column) => isFigureCell(grid.cell(row, column)))) return false;
  for (let column = 0; column < grid.columns; column += 1) if (column !== labelColumn && isWordCell(grid.cell(row, column))) return false;
  return true;
}
