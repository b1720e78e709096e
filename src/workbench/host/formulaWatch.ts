/** What cells held before their formulas changed, for `onFormulaChanged`. It looks only while somebody listens. */
import type { AreaData } from "../bookData";
import { area, areaText, cellsOf, contains } from "../engine/address";
import type { CellContent, Engine } from "../engine/engine";
import { wireFormula } from "./values";

/** `Excel.FormulaChangedEventDetail`. */
export interface FormulaDetail {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/** Blocks of up to this many cells are looked at before they are written. */
const MOST_CELLS = 100_000;

export class FormulaWatch {
  private readonly before = new Map<string, Map<string, CellContent>>();

  constructor(private readonly inner: Engine, private readonly wanted: () => boolean) {}

  /** The engine with its writes watched. */
  engine(): Engine {
    const write: Engine["write"] = (sheet, row, column, content) => {
      this.note(sheet, area(row, column));
      this.inner.write(sheet, row, column, content);
    };
    return new Proxy(this.inner, {
      get: (inner, key) => (key === "write" ? write : (Reflect.get(inner, key, inner) as unknown)),
      set: (inner, key, value) => Reflect.set(inner, key, value, inner),
    });
  }

  /** Remembers what cells hold that are about to be written; looking at a block at once is cheaper than cell by cell. */
  note(sheet: string, block: AreaData): void {
    if (!this.wanted() || cellsOf(block) > MOST_CELLS) return;
    let known = this.before.get(sheet);
    if (!known) this.before.set(sheet, (known = new Map()));
    if (cellsOf(block) === 1 && known.has(`${block.top},${block.left}`)) return;
    this.inner.read(sheet, block).forEach((line, r) => line.forEach((content, c) => {
      const key = `${block.top + r},${block.left + c}`;
      if (!known.has(key)) known.set(key, content);
    }));
  }

  /** Cells of a block whose formula is another one now, row by row, with what stood there; null when there is none. `before` is what a single cell held, when somebody else wrote it. */
  changed(sheet: string, block: AreaData, before?: CellContent): readonly FormulaDetail[] | null {
    if (!this.wanted()) return null;
    const known = new Map(this.before.get(sheet) ?? []), details: FormulaDetail[] = [];
    if (before && known.size === 0) known.set(`${block.top},${block.left}`, before);
    for (const [key, old] of known) {
      const [row = 0, column = 0] = key.split(",").map(Number), cell = area(row, column);
      if (!contains(block, cell)) continue;
      this.before.get(sheet)?.delete(key);
      const now = this.inner.read(sheet, cell)[0]?.[0]?.formula ?? null;
      if (now !== old.formula) details.push({ cellAddress: areaText(cell), previousFormula: String(wireFormula(old)) });
    }
    return details.length > 0 ? details : null;
  }

  /** What was written without being told is forgotten. */
  forget(): void {
    this.before.clear();
  }
}
