import type { CellPlace } from "./place";

/** Rows a sheet is given room for at first. */
const FEWEST_ROWS = 64;

/** A set of cells of a workbook: a bit for each, so that hundreds of thousands cost next to nothing. */
export class CellSet {
  private readonly bySheet = new Map<string, SheetCells>();
  /** The sheet asked for last: cells come sheet by sheet. */
  private sheet = "";
  private cells: SheetCells | undefined;

  add({ sheet, row, column }: CellPlace): void {
    this.addAt(sheet, row, column);
  }

  addAt(sheet: string, row: number, column: number): void {
    this.cellsOf(sheet).add(row, column);
  }

  /** Adds cells of that sheet: one function for all of them. */
  adderOn(sheet: string): (row: number, column: number) => void {
    return this.cellsOf(sheet).add;
  }

  private cellsOf(sheet: string): SheetCells {
    if (this.cells && sheet === this.sheet) return this.cells;
    const cells = this.bySheet.get(sheet) ?? new SheetCells();
    this.bySheet.set(sheet, cells);
    [this.sheet, this.cells] = [sheet, cells];
    return cells;
  }

  has({ sheet, row, column }: CellPlace): boolean {
    return this.hasAt(sheet, row, column);
  }

  hasAt(sheet: string, row: number, column: number): boolean {
    return this.bySheet.get(sheet)?.has(row, column) ?? false;
  }

  get size(): number {
    let size = 0;
    for (const cells of this.bySheet.values()) size += cells.size;
    return size;
  }
}

/** The cells of one sheet: for every 32 columns a number for each row, with a bit for each column. */
class SheetCells {
  private readonly strips: Int32Array[] = [];
  size = 0;

  readonly add = (row: number, column: number): void => {
    const strip = this.stripFor(column >>> 5, row);
    const [before, bit] = [strip[row]!, 1 << (column & 31)];
    if ((before & bit) !== 0) return;
    strip[row] = before | bit;
    this.size += 1;
  };

  has(row: number, column: number): boolean {
    return ((this.strips[column >>> 5]?.[row] ?? 0) & (1 << (column & 31))) !== 0;
  }

  /** The strip, long enough for the row. */
  private stripFor(index: number, row: number): Int32Array {
    const strip = this.strips[index];
    if (strip && row < strip.length) return strip;
    const longer = new Int32Array(Math.max(FEWEST_ROWS, 2 ** Math.ceil(Math.log2(row + 1))));
    if (strip) longer.set(strip);
    this.strips[index] = longer;
    return longer;
  }
}
