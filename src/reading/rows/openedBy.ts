import { isFigureCell, type Grid } from "../cells/grid";
import { SANGONG_ITEMS, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansNoMore, meansOne } from "../meaning/segment";
import type { RowReading } from "./rowReading";

/** What a line counts without saying of what: 批次, 保有量. */
const COUNTS: readonly Concept[] = ["batches", "persons", "groups", "held", "cars", "buyingCar"];

/** Lines of counts below one that has no figure and opens them (接待： above 批次 and 人次) are of what that says. */
export function withOpened(rows: readonly RowReading[], grid: Grid, figures: readonly number[]): readonly RowReading[] {
  if (!rows.some(({ parts }) => parts.opens)) return rows;
  let opener: RowReading | null = null;
  return rows.map((row) => {
    const isOpener = row.parts.opens && meansOne(conceptsOf(row.key) ?? NOTHING, SANGONG_ITEMS) && !figures.some((column) => isFigureCell(grid.cell(row.row, column)));
    const counted = conceptsOf(row.key) ?? NOTHING;
    const isOpened = opener !== null && !isOpener && row.path.length === 0 && counted.size > 0 && meansNoMore(counted, COUNTS);
    const above = opener;
    opener = isOpener ? row : isOpened ? opener : null;
    return isOpened ? { ...row, path: [above!.key], level: 1 } : row;
  });
}

const NOTHING: ReadonlySet<Concept> = new Set();
