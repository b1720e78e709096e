import type { CellPlace } from "./place";
import { figureKey } from "./table";

/** A set of cells of a workbook; cheaper than a set of texts where there are hundreds of thousands. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();

  add({ sheet, row, column }: CellPlace): void {
    const cells = this.bySheet.get(sheet);
    if (cells) cells.add(figureKey(row, column));
    else this.bySheet.set(sheet, new Set([figureKey(row, column)]));
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
