import { isFigureCell, isWordCell, type Grid, type GridCell } from "./grid";

/** What one row of the grid is made of, within the columns looked at. */
export interface RowFacts {
  readonly words: readonly { readonly column: number; readonly cell: GridCell }[];
  readonly figures: number;
  readonly covered: number;
  readonly firstFigure: number;
}

const NO_WORDS: RowFacts["words"] = [];

/** Whole numbers from `from` up to, not including, `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Looks every row over once. */
export function rowFacts(grid: Grid, left: number, right: number): RowFacts[] {
  return range(0, grid.rows).map((row) => {
    let words: { column: number; cell: GridCell }[] | null = null; // an empty list that grows would take room for seventeen
    let figures = 0;
    let covered = 0;
    let firstFigure = -1;
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (cell.covered) covered += 1;
      else if (isWordCell(cell)) {
        if (words === null) words = [{ column, cell }];
        else words.push({ column, cell });
      }
      else if (isFigureCell(cell) || cell.kind === "error" || cell.kind === "date") {
        figures += 1;
        if (firstFigure < 0) firstFigure = column;
      }
    }
    return { words: words ?? NO_WORDS, figures, covered, firstFigure };
  });
}
