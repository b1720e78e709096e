import { cutAt } from "./besideWithoutGap";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";

/** First and last column. */
export type Span = readonly [number, number];

/** Whether the cell holds a bare subject code (301, 2010301): no figure of its own. */
function isSubjectCode(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "number" && Number.isInteger(value) && /^[235]\d\d(?:\d\d){0,2}$/.test(String(value));
}

/** Column ranges whose tables stand beside each other: parted by empty columns, or by their titles and headings. */
export function regions(grid: Grid): readonly Span[] {
  const ranges = usedRanges(grid);
  const alone = ranges.length < 2 ? [] : ranges.filter((span) => isTableOfItsOwn(grid, span));
  const parted: readonly Span[] = alone.length < 2 || alone.length !== ranges.length ? (grid.columns === 0 ? [] : [[0, grid.columns - 1]]) : ranges;
  return parted.flatMap((span) => cutUp(grid, span));
}

/** A range cut where one table ends and the next begins right beside it. */
function cutUp(grid: Grid, [from, to]: Span): readonly Span[] {
  const at = cutAt(grid, from, to);
  return at === null ? [[from, to]] : [[from, at - 1], ...cutUp(grid, [at, to])];
}

/** Ranges of columns in which something stands. */
function usedRanges(grid: Grid): readonly Span[] {
  const ranges: [number, number][] = [];
  let start = -1;
  for (let column = 0; column <= grid.columns; column += 1) {
    const used = column < grid.columns && isUsed(grid, column);
    if (used && start < 0) start = column;
    if (!used && start >= 0) {
      ranges.push([start, column - 1]);
      start = -1;
    }
  }
  return ranges;
}

function isUsed(grid: Grid, column: number): boolean {
  for (let row = 0; row < grid.rows; row += 1) if (counts(grid, row, column)) return true;
  return false;
}

/** Whether something stands in the cell; a merged title over most of the width joins no tables. */
function counts(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  if (!cell.covered) return cell.kind !== "blank";
  const { left, right } = grid.merge(row, column)!;
  return right - left <= grid.columns * 0.6;
}

/** Fewest words of a table beside another. */
const FEWEST_WORDS = 4;

/** Whether the range holds words and figures of its own, and labels for them: without these an empty column only parts the figures of one table. */
function isTableOfItsOwn(grid: Grid, [from, to]: Span): boolean {
  if (from === to) return false;
  let words = 0;
  let hasLabels = false;
  for (let row = 0; row < grid.rows; row += 1) {
    let isLabelled = false;
    for (let column = from; column <= to; column += 1) {
      const cell = grid.cell(row, column);
      if (isWordCell(cell)) {
        words += 1;
        isLabelled = true;
      } else if (isLabelled && isFigureCell(cell) && !isSubjectCode(grid, row, column)) hasLabels = true;
      if (words >= FEWEST_WORDS && hasLabels) return true;
    }
  }
  return false;
}

