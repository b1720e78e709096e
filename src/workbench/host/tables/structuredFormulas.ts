/**
 * Formulas with structured references over an engine that knows none: the engine gets A1, and whoever asks gets what was typed.
 * After tables or lines moved, the A1 is made anew before anything is read.
 */
import type { AreaData } from "../../bookData";
import type { Breathe } from "../../slices";
import type { CellContent, CellWrite, Engine, EngineBook, EngineChange } from "../../engine/engine";
import { area, intersect, shiftLines } from "../../engine/address";
import { mapReferences } from "../references";
import { shiftArea } from "../shifting";
import { mayBeStructured } from "../../engine/structured";
import type { TableRecord } from "./tableRecord";
import type { Place, Tables } from "./translate";
import { asTyped, forFile, refersTo, renamed, translate } from "./translate";

interface Typed {
  readonly text: string;
  readonly a1: string;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;
const placeOf = (key: string): readonly [number, number] => key.split(",").map(Number) as [number, number];
/** A formula whatever cells it refers to: it tells a moved formula from another one. */
const shape = (formula: string): string => mapReferences(formula, () => "#");

export class StructuredFormulas {
  private typed = new Map<string, Map<string, Typed>>();
  private stale = false;

  constructor(private readonly inner: Engine, private readonly tables: Tables) {}

  /** The engine with these formulas in it. */
  engine(): Engine {
    const own: Partial<Engine> = {
      load: (book, breathe) => this.load(book, breathe), exportBook: () => this.exportBook(), read: (sheet, block) => this.read(sheet, block),
      write: (sheet, row, column, content) => this.write(sheet, row, column, content),
      calculate: (full) => {
        this.settle();
        return this.inner.calculate(full);
      },
    };
    const bound = new Map<PropertyKey, unknown>(Object.entries(own));
    return new Proxy(this.inner, {
      get: (inner, key) => {
        const known = bound.get(key);
        if (known) return known;
        if (key === "dirty") this.settle();
        const value = (inner as unknown as Record<PropertyKey, unknown>)[key];
        if (typeof value !== "function") return value;
        const method = value.bind(inner) as unknown;
        bound.set(key, method);
        return method;
      },
      set: (inner, key, value) => Reflect.set(inner, key, value, inner),
    });
  }

  private names(): string[] {
    return this.tables.all().map(({ table }) => table.name);
  }

  private of(sheet: string): Map<string, Typed> {
    let found = this.typed.get(sheet);
    if (!found) this.typed.set(sheet, (found = new Map()));
    return found;
  }

  private async load(book: EngineBook, breathe?: Breathe): Promise<void> {
    this.typed = new Map();
    this.stale = false;
    const names = this.names();
    const sheets = names.length === 0 ? book.sheets : book.sheets.map((sheet) => ({
      ...sheet, cells: Object.fromEntries(Object.entries(sheet.cells).map(([key, cell]) => {
        if (cell.formula === undefined || !mayBeStructured(cell.formula, names)) return [key, cell];
        const [row, column] = placeOf(key), a1 = this.remember(sheet.id, row, column, asTyped(this.tables, cell.formula, { sheet: sheet.id, row, column }), false);
        return [key, { ...cell, formula: a1 }];
      })),
    }));
    await this.inner.load({ ...book, sheets }, breathe);
  }

  private exportBook(): EngineBook {
    this.settle();
    const book = this.inner.exportBook();
    if (this.typed.size === 0) return book;
    return {
      ...book, sheets: book.sheets.map((sheet) => {
        const typed = this.typed.get(sheet.id);
        if (!typed?.size) return sheet;
        const cells = { ...sheet.cells };
        for (const [key, { text }] of typed) {
          const [row, column] = placeOf(key), cell = cells[key];
          if (cell?.formula !== undefined) cells[key] = { ...cell, formula: forFile(this.tables, text, { sheet: sheet.id, row, column }) };
        }
        return { ...sheet, cells };
      }),
    };
  }

  private read(sheet: string, block: AreaData): CellContent[][] {
    this.settle();
    const contents = this.inner.read(sheet, block), typed = this.typed.get(sheet);
    if (!typed?.size) return contents;
    return contents.map((line, r) => line.map((content, c) => {
      const known = content.formula === null ? undefined : typed.get(keyOf(block.top + r, block.left + c));
      return known ? { ...content, formula: known.text } : content;
    }));
  }

  private write(sheet: string, row: number, column: number, content: CellWrite): void {
    this.typed.get(sheet)?.delete(keyOf(row, column));
    if ("formula" in content && mayBeStructured(content.formula, this.names())) {
      this.inner.write(sheet, row, column, { formula: this.remember(sheet, row, column, content.formula, true) });
    } else this.inner.write(sheet, row, column, content);
  }

  /** Refuses a formula that names a table or column nobody knows. */
  check(formula: string, at: Place): void {
    if (formula.includes("[")) translate(this.tables, formula, at, true);
  }

  /** Keeps what was typed. @returns what the engine is given */
  private remember(sheet: string, row: number, column: number, text: string, strict: boolean): string {
    const a1 = translate(this.tables, text, { sheet, row, column }, strict);
    if (a1 !== text) this.of(sheet).set(keyOf(row, column), { text, a1 });
    return a1;
  }

  /** Tables are not where they were: formulas are translated anew before the next read. */
  tablesChanged(): void {
    if (this.typed.size > 0) this.stale = true;
  }

  /** A table or a column has another name, and formulas follow. Called before the change. */
  renamed(change: Parameters<typeof renamed>[3]): void {
    for (const [sheet, cells] of this.typed) {
      for (const [key, one] of cells) {
        const [row, column] = placeOf(key), text = renamed(this.tables, one.text, { sheet, row, column }, change);
        if (text !== one.text) cells.set(key, { ...one, text });
      }
    }
    this.tablesChanged();
  }

  /** The cells whose formulas refer to a table. */
  referringTo(table: TableRecord): readonly Place[] {
    const found: Place[] = [];
    for (const [sheet, cells] of this.typed) {
      for (const [key, { text }] of cells) {
        const [row, column] = placeOf(key), at = { sheet, row, column };
        if (refersTo(this.tables, text, at, table)) found.push(at);
      }
    }
    return found;
  }

  /** Formulas of these cells are A1 from now on, as the tables stand. */
  forget(places: readonly Place[]): void {
    this.settle();
    for (const { sheet, row, column } of places) this.typed.get(sheet)?.delete(keyOf(row, column));
  }

  /** Something changed in the engine that did not come through here. */
  happened(change: EngineChange, byPerson: boolean): void {
    if (change.kind === "rows" || change.kind === "columns") this.move(change.sheet, (a) => shiftLines(a, change.kind === "rows" ? "row" : "column", change.at, change.count));
    else if (change.kind === "shifted") this.move(change.sheet, (a) => shiftArea(a, change.area, change.shift));
    else if (change.kind === "sheetDeleted") this.typed.delete(change.sheet);
    else if (change.kind === "cells" && byPerson) this.adopt(change.sheet, change.area);
    if (change.kind !== "cells" && change.kind !== "calculated" && change.kind !== "selected" && change.kind !== "format") this.tablesChanged();
  }

  private move(sheet: string, to: (a: AreaData) => AreaData | null): void {
    const before = this.typed.get(sheet);
    if (!before?.size) return;
    const moved = new Map<string, Typed>();
    for (const [key, one] of before) {
      const [row, column] = placeOf(key), at = to(area(row, column));
      if (at) moved.set(keyOf(at.top, at.left), one);
    }
    this.typed.set(sheet, moved);
  }

  /** What a person typed into the grid went to the engine as it is. */
  private adopt(sheet: string, block: AreaData): void {
    const names = this.names(), used = this.inner.used(sheet, true), inside = used && intersect(used, block);
    for (const [key, one] of this.typed.get(sheet) ?? []) {
      const [row, column] = placeOf(key);
      if (!intersect(block, area(row, column))) continue;
      const now = this.inner.read(sheet, area(row, column))[0]?.[0]?.formula ?? null;
      if (now === null || shape(now) !== shape(one.a1)) this.typed.get(sheet)?.delete(key);
      else if (now !== one.a1) this.stale = true;
    }
    if (!inside || names.length === 0) return;
    this.inner.read(sheet, inside).forEach((line, r) => line.forEach(({ formula }, c) => {
      if (formula === null || !mayBeStructured(formula, names)) return;
      const [row, column] = [inside.top + r, inside.left + c], a1 = this.remember(sheet, row, column, formula, false);
      if (a1 !== formula) this.inner.write(sheet, row, column, { formula: a1 });
    }));
  }

  private settle(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const [sheet, cells] of this.typed) {
      for (const [key, { text }] of [...cells]) {
        const [row, column] = placeOf(key), now = this.inner.read(sheet, area(row, column))[0]?.[0]?.formula ?? null;
        const a1 = translate(this.tables, text, { sheet, row, column }, false);
        if (now === null) cells.delete(key);
        else {
          cells.set(key, { text, a1 });
          if (now !== a1) this.inner.write(sheet, row, column, { formula: a1 });
        }
      }
    }
  }
}
