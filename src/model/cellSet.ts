import type { CellPlace } from "./place";
import { figureKey } from "./table";

/** A set of cells of a workbook; cheaper than a set of texts where there are hundreds of thousands. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();
  /** The sheet asked for last: cells come sheet by sheet. */
  private sheet = "";
  private cells: Set<number> | undefined;

  add({ sheet, row, column }: CellPlace): void {
    this.cellsOf(sheet).add(figureKey(row, column));
  }

  private cellsOf(sheet: string): Set<number> {
    if (this.cells && sheet === this.sheet) return this.cells;
    const cells = this.bySheet.get(sheet) ?? new Set<number>();
    this.bySheet.set(sheet, cells);
    [this.sheet, this.cells] = [sheet, cells];
    return cells;
  }

  has({ sheet, row, column }: CellPlace): boolean {
    return this.bySheet.get(sheet)?.has(figureKey(row, column)) ?? false;
  }

  get size(): number {
    let size = 0;
    for (const cells of this.bySheet.values()) size += cells.size;
    return size;
  }
}
