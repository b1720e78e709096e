/**
 * What the host asks of a spreadsheet engine, in our own words, so that the engine behind it can be swapped.
 * One engine holds one workbook. Writes may be gathered and sent together; every read sees them.
 * Values read are those of the last calculation; `calculate` brings them up to date.
 */
import type { Breathe } from "../slices";
import type { AreaData, CellData, ExternalBookData, NameData, SheetData, StyleData, UndrawnData } from "../bookData";

export type Scalar = string | number | boolean | null | { readonly error: string };

/** A cell's content. `formula` has its `=`; an empty cell has value null. */
export interface CellContent {
  readonly value: Scalar;
  readonly formula: string | null;
}

/** What to put into a cell: a constant (null empties it) or a formula with its `=`. */
export type CellWrite = { readonly value: Scalar; readonly text?: boolean } | { readonly formula: string };

/** Changes to a look: absent keys stay, null goes back to the default. */
export interface StylePatch {
  readonly numberFormat?: string | null;
  readonly font?: { readonly [K in keyof Required<NonNullable<StyleData["font"]>>]?: NonNullable<StyleData["font"]>[K] | null };
  readonly fill?: string | null;
  readonly align?: { readonly [K in keyof Required<NonNullable<StyleData["align"]>>]?: NonNullable<StyleData["align"]>[K] | null };
  readonly border?: { readonly [K in keyof Required<NonNullable<StyleData["border"]>>]?: NonNullable<StyleData["border"]>[K] | null };
  readonly locked?: boolean;
  /** Null takes all of it away. */
  readonly undrawn?: { readonly [K in keyof Required<UndrawnData>]?: UndrawnData[K] | null } | null;
}

/**
 * The part of a sheet that the engine keeps; the host keeps the rest. Tables are only looked at: formulas that name them are calculated
 * for the tables as they were loaded. The host, whose tables change, translates such formulas itself (`host/tables/structuredFormulas.ts`).
 */
export type EngineSheet = Pick<SheetData, "id" | "name" | "visibility" | "cells" | "merges" | "rows" | "columns" | "frozen" | "tabColor" | "showGridlines"> & Partial<Pick<SheetData, "tables" | "autoFilter">>;

export interface EngineBook {
  readonly sheets: readonly EngineSheet[];
  readonly styles: readonly StyleData[];
  readonly names: readonly NameData[];
  readonly activeSheet: number;
  readonly externals?: readonly ExternalBookData[];
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly frozen: SheetData["frozen"];
}

/** A defined name with the id that stays its own. */
export interface EngineName extends NameData {
  readonly id: string;
}

/** A formula with its `=`, and the cell it is meant in. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A value, and the cell it is meant in. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

export type Shift = "down" | "right" | "up" | "left";

/** What happened in the workbook that the host did not do itself (a person in the grid, undo), and results of calculation. */
export type EngineChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: AreaData; readonly before?: CellContent }
  | { readonly kind: "format"; readonly sheet: string; readonly area: AreaData }
  | { readonly kind: "calculated"; readonly sheet: string; readonly area: AreaData }
  | { readonly kind: "rows" | "columns"; readonly sheet: string; readonly at: number; /** Inserted, or deleted when negative. */ readonly count: number }
  | { readonly kind: "shifted"; readonly sheet: string; readonly area: AreaData; readonly shift: Shift }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "activated"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheetMoved"; readonly sheet: string; readonly before: number; readonly after: number }
  | { readonly kind: "sheetVisibility"; readonly sheet: string; readonly before: SheetData["visibility"]; readonly after: SheetData["visibility"] }
  | { readonly kind: "selected"; readonly sheet: string; readonly areas: readonly AreaData[] };

export interface Engine {
  load(book: EngineBook, breathe?: Breathe): Promise<void>;
  exportBook(): EngineBook;
  dispose(): void;

  /** Name of the workbook's file, as formulas are told it. */
  fileName: string;
  /** True while written cells wait for a calculation. */
  readonly dirty: boolean;
  /** Automatic: the engine also calculates by itself, a moment after a person's edit. */
  setAutomatic(automatic: boolean): void;
  /** Resolves when every result is up to date; `full` recomputes every formula. */
  calculate(full?: boolean): Promise<void>;
  /** Milliseconds that one calculation may take; formulas left then show #CALC!, and a formula that throws shows #VALUE!. */
  set calculationLimit(milliseconds: number);
  /**
   * Results of formulas that stand in no cell, a block of values each; relative references are meant as written.
   * @param trial a value that a cell is taken to hold meanwhile; formulas of other cells know nothing of it
   */
  evaluate(sheet: string, formulas: readonly PlacedFormula[], trial?: PlacedValue): Promise<Scalar[][][]>;
  onChange(listener: (change: EngineChange) => void): () => void;

  sheets(): readonly SheetInfo[];
  addSheet(id: string, name: string, position: number): void;
  deleteSheet(id: string): Promise<void>;
  renameSheet(id: string, name: string): Promise<void>;
  moveSheet(id: string, position: number): void;
  setVisibility(id: string, visibility: SheetData["visibility"]): void;
  setTabColor(id: string, color: string | null): void;
  setGridlines(id: string, shown: boolean): void;
  setFrozen(id: string, rows: number, columns: number): void;
  activeSheet(): string;
  activate(id: string): void;
  /** What is selected on the active sheet: at least one area, in the order of selecting; `area` is the last. */
  selection(): { readonly sheet: string; readonly area: AreaData; readonly areas: readonly AreaData[] };
  select(sheet: string, ...areas: readonly AreaData[]): void;

  /** Cells of a rectangle, row by row. */
  read(sheet: string, area: AreaData): CellContent[][];
  write(sheet: string, row: number, column: number, content: CellWrite): void;
  /** The rectangle around what is used; cells with a look alone count unless `valuesOnly`. Null when there is none. */
  used(sheet: string, valuesOnly: boolean): AreaData | null;
  /** Areas that array formulas fill, the formula's own cell first (upper left). */
  spills(sheet: string): readonly AreaData[];
  /** The look of a cell. Cells of one look answer the very same object. */
  style(sheet: string, row: number, column: number): StyleData;
  /** The lines of a cell as its look has them; what was set a moment ago counts without being carried out first. */
  lines(sheet: string, row: number, column: number): NonNullable<StyleData["border"]>;
  numberFormat(sheet: string, row: number, column: number): string;
  patchStyle(sheet: string, area: AreaData, patch: StylePatch): void;
  clearStyle(sheet: string, area: AreaData): void;
  /** How a value shows under a number format, as `Range.text` has it. */
  display(value: Scalar, numberFormat: string): string;

  merges(sheet: string): readonly AreaData[];
  setMerges(sheet: string, remove: readonly AreaData[], add: readonly AreaData[]): void;
  /** Height in points; null is the default height. */
  rowHeight(sheet: string, row: number): number | null;
  setRowHeight(sheet: string, first: number, last: number, points: number | null): void;
  /** Width in characters of the default font; null is the default width. */
  columnWidth(sheet: string, column: number): number | null;
  setColumnWidth(sheet: string, first: number, last: number, characters: number | null): void;
  isHidden(sheet: string, axis: "row" | "column", index: number): boolean;
  setHidden(sheet: string, axis: "row" | "column", first: number, last: number, hidden: boolean): void;
  /** Who knows whether a row lies where a filter chooses, so that a hidden one was hidden by it: SUBTOTAL asks. Filters as they were loaded, unless set. */
  set filteredRows(isFiltered: (sheet: string, row: number) => boolean);
  /** Inserts (`count` > 0) or deletes (`count` < 0) whole lines before line `at`; formulas and names follow. */
  changeLines(sheet: string, axis: "row" | "column", at: number, count: number): Promise<void>;
  /** Inserts blank cells (down, right) or deletes cells (up, left); the rest moves. */
  shiftCells(sheet: string, area: AreaData, shift: Shift): Promise<void>;

  names(): readonly EngineName[];
  setName(name: EngineName): void;
  deleteName(id: string): void;
}

export type { CellData };
