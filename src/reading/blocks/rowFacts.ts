import { isFigureCell, isWordCell, type Grid, type GridCell } from "../cells/grid";

/** What one row of the grid is made of, within the columns looked at. */
export interface RowFacts {
  readonly words: readonly { readonly column: number; readonly cell: GridCell }[];
  readonly figures: number;
  readonly covered: number;
}

const NO_WORDS: RowFacts["words"] = [];

/** Whether nothing stands in the row. */
export function isBlankRow({ words, figures, covered }: RowFacts): boolean {
  return words.length === 0 && figures === 0 && covered === 0;
}

/** The row below, or the next one where it is empty. */
export function rowBelow(facts: readonly RowFacts[], row: number): number {
  const below = facts[row + 1];
  return below !== undefined && isBlankRow(below) ? row + 2 : row + 1;
}

/** The row, or the one below where it holds one word and no figure: 货物类, above what was bought. */
export function behindSection(facts: readonly RowFacts[], row: number): number {
  const fact = facts[row];
  return fact !== undefined && fact.figures === 0 && fact.words.length === 1 ? row + 1 : row;
}

/** Whole numbers from `from` up to, not including, `to`. */
export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number += 1) numbers.push(number);
  return numbers;
}

/** Looks every row over once. */
export function rowFacts(grid: Grid, left: number, right: number): RowFacts[] {
  const facts: RowFacts[] = [];
  for (let row = 0; row < grid.rows; row += 1) facts.push(factsOf(grid, row, left, right));
  return facts;
}

function factsOf(grid: Grid, row: number, left: number, right: number): RowFacts {
  let words: { column: number; cell: GridCell }[] | null = null; // an empty list that grows would take room for seventeen
  let figures = 0;
  let covered = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.covered) covered += 1;
    else if (isWordCell(cell)) {
      if (words === null) words = [{ column, cell }];
      else words.push({ column, cell });
    }
    else if (isFigureCell(cell) || cell.kind === "error" || cell.kind === "date") figures += 1;
  }
  return { words: words ?? NO_WORDS, figures, covered };
}
