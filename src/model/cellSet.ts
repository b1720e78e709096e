import type { CellPlace } from "./place";

/** Columns that one number has room for. */
const ROOM = 30;

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

  private cellsOf(sheet: string): SheetCells {
    if (this.cells && sheet === this.sheet) return this.cells;
    const cells = this.bySheet.get(sheet) ?? new SheetCells();
    this.bySheet.set(sheet, cells);
    [this.sheet, this.cells] = [sheet, cells];
    return cells;
  }

  has({ sheet, row, column }: CellPlace): boolean {
    return this.bySheet.get(sheet)?.has(row, column) ?? false;
  }

  get size(): number {
    let size = 0;
    for (const cells of this.bySheet.values()) size += cells.size;
    return size;
  }
}

/** The cells of one sheet: for every thirty columns the bits of each row that has any. */
class SheetCells {
  private readonly strips: Map<number, number>[] = [];
  size = 0;

  add(row: number, column: number): void {
    const strip = (this.strips[Math.floor(column / ROOM)] ??= new Map<number, number>());
    const [before, bit] = [strip.get(row) ?? 0, 1 << (column % ROOM)];
    if ((before & bit) !== 0) return;
    strip.set(row, before | bit);
    this.size += 1;
  }

  has(row: number, column: number): boolean {
    return ((this.strips[Math.floor(column / ROOM)]?.get(row) ?? 0) & (1 << (column % ROOM))) !== 0;
  }
}
