/** Tables as a workbook came with them, for formulas that name them where no host translates such formulas. */
import type { EngineSheet } from "./engine";
import { mayBeStructured } from "./structured";
import type { Place, Placed } from "./tableReferences";
import { structuredToA1 } from "./tableReferences";

export class LoadedTables {
  private placed: readonly Placed[] = [];
  private names: readonly string[] = [];

  load(sheets: readonly EngineSheet[]): void {
    this.placed = sheets.flatMap(({ id, name, tables }) => (tables ?? []).map((table) => ({ sheet: id, sheetName: name, table })));
    this.names = this.placed.map(({ table }) => table.name);
  }

  /** Lines moved, and nobody tells where the tables are now. */
  forget(): void {
    this.placed = [];
    this.names = [];
  }

  inA1(formula: string, at: Place): string {
    if (this.names.length === 0 || typeof formula !== "string" || !mayBeStructured(formula, this.names)) return formula;
    return structuredToA1(this.placed, formula, at, () => "#REF!");
  }
}
