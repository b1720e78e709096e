/** Our `Engine` on a Univer instance, headless or with its grid. */
import { LocaleType, UniverInstanceType } from "@univerjs/core";
import * as sheetsApi from "@univerjs/sheets";
import type { AreaData, StyleData } from "../bookData";
import { inSlices } from "../slices";
import type { Breathe } from "../slices";
import { intersect } from "./address";
import type { SpilledCells } from "./arrayFormulas";
import { loadArrays } from "./arrayFormulas";
import { customKey, customOf, lookBeside, patchedCustom } from "./cellCustom";
import type { CellContent, CellWrite, Engine, EngineBook, EngineChange, PlacedFormula, PlacedValue, Scalar, StylePatch } from "./engine";
import { evaluated, tryValue } from "./evaluate";
import { areaOfRange, toSnapshot } from "./univerBook";
import { shownNumber } from "./shownNumber";
import { cellOf, contentOf } from "./univerCells";
import { StyleTable, exportName, exportSheet } from "./univerExport";
import { fromUniver, linesOf, toUniver } from "./univerStyle";
import { withLines } from "./univerWrites";
import { UniverSheets } from "./univerSheets";

let units = 0;

const EMPTY: CellContent = { value: null, formula: null };

/** The whole engine: opening and closing, calculation, contents and looks of cells. */
export class UniverEngine extends UniverSheets implements Engine {
  private readonly looks = new Map<string, StyleData>();

  async load(book: EngineBook, breathe?: Breathe): Promise<void> {
    const unitId = `book${++units}`, snapshot = await inSlices(toSnapshot(book, unitId, LocaleType.ZH_CN), breathe);
    await this.quietly(async () => {
      if (this.unitId !== "") this.instances.disposeUnit(this.unitId);
      this.unitId = unitId;
      this.looks.clear();
      this.pending.clear();
      this.tables.load(book);
      this.instances.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
      loadArrays(this.started.formulas, this.unitId, book.sheets);
      // All at once: one by one each makes the table of all names anew.
      this.started.names.registerDefinedNames(this.unitId, Object.fromEntries(book.names.map((name, index) => [`name${index + 1}`, this.definedName({ ...name, id: `name${index + 1}` })])));
      const active = book.sheets[book.activeSheet];
      if (active) this.operation(sheetsApi.SetWorksheetActiveOperation.id, { subUnitId: active.id });
      await this.started.calculation.run();
    });
  }

  exportBook(): EngineBook {
    this.flush();
    const workbook = this.workbook(), table = new StyleTable();
    const sheets = workbook.getSheets().map((sheet) => exportSheet(workbook, sheet, table, {
      formulaAt: (id, row, column) => this.formulaAt(id, row, column), spilledCells: (id) => this.spilledCells(id),
      arrayAt: (id, row, column) => { const range = this.arrayRanges(id)[row]?.[column]; return range ? areaOfRange(range) : null; },
    }));
    return { sheets, styles: table.styles, names: this.names().map(exportName), activeSheet: this.orderOf(this.activeSheet()) };
  }

  dispose(): void {
    this.services?.calculation.dispose();
    this.changes.dispose();
    this.locks.dispose();
    // A calculation that is under way still asks Univer's services; they go when it is done.
    if (this.services) void this.services.calculation.idle().then(this.onDispose);
    else this.onDispose();
  }

  get dirty(): boolean {
    return (this.services?.calculation.dirty ?? false) || [...this.pending.values()].some((sheet) => sheet.hasContent);
  }

  setAutomatic(automatic: boolean): void {
    this.automatic = automatic;
    if (this.services) this.services.calculation.automatic = automatic;
  }

  set calculationLimit(milliseconds: number) {
    this.limit = milliseconds;
    if (this.guard) this.guard.limit = milliseconds;
  }

  get fileName(): string {
    return this.tables.fileName;
  }

  set fileName(name: string) {
    this.tables.fileName = name;
  }

  set filteredRows(isFiltered: (sheet: string, row: number) => boolean) {
    this.tables.isFiltered = isFiltered;
  }

  async calculate(full = false): Promise<void> {
    this.flush();
    await this.started.calculation.run(full);
  }

  async evaluate(sheet: string, formulas: readonly PlacedFormula[], trial?: PlacedValue): Promise<Scalar[][][]> {
    this.flush();
    return this.started.calculation.between(async () => {
      const end = trial && tryValue(this.sheet(sheet), trial);
      try {
        return await evaluated(this.injector, this.unitId, sheet, formulas);
      } finally {
        end?.();
      }
    });
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    return this.changes.listen(listener);
  }

  read(sheet: string, block: AreaData): CellContent[][] {
    this.flush();
    const matrix = this.sheet(sheet).getCellMatrix(), spilled = this.spilledCells(sheet), rows: CellContent[][] = [];
    for (let row = block.top; row <= block.bottom; row++) {
      const line: CellContent[] = [];
      for (let column = block.left; column <= block.right; column++) {
        const raw = matrix.getValue(row, column);
        const content = raw ? contentOf(raw, raw.f ?? (raw.si ? this.formulaAt(sheet, row, column) : null)) : EMPTY;
        line.push(content.value === null && spilled ? this.spilledAt(spilled, row, column) : content);
      }
      rows.push(line);
    }
    return rows;
  }

  write(sheet: string, row: number, column: number, content: CellWrite): void {
    const cell = cellOf(content), custom = this.sheet(sheet).getCellRaw(row, column)?.custom;
    // A cell of an array formula over a fixed area becomes an ordinary one.
    this.pendingOf(sheet).write(row, column, custom?.["fill"] ? { ...cell, custom: customOf(lookBeside(custom)) ?? null } : cell);
  }

  private spilledAt(spilled: SpilledCells | null, row: number, column: number): CellContent {
    const cell = spilled?.[row]?.[column];
    if (!cell) return EMPTY;
    const content = contentOf(cell, null);
    // An array never gives an empty cell: a reference to one is 0.
    return content.value === null && cell.v !== "" ? { value: 0, formula: null } : content;
  }

  style(sheet: string, row: number, column: number): StyleData {
    this.flush();
    const cell = this.sheet(sheet).getCellRaw(row, column);
    const key = `${typeof cell?.s === "object" ? JSON.stringify(cell.s) : (cell?.s ?? "")}|${customKey(cell?.custom)}`;
    let look = this.looks.get(key);
    if (!look) this.looks.set(key, (look = { ...fromUniver(this.workbook().getStyles().getStyleByCell(cell) || null), ...lookBeside(cell?.custom) }));
    return look;
  }

  lines(sheet: string, row: number, column: number): NonNullable<StyleData["border"]> {
    const style = this.workbook().getStyles().getStyleByCell(this.sheet(sheet).getCellRaw(row, column)) || null;
    const waiting = this.pending.get(sheet)?.lines(row, column);
    return linesOf(waiting ? withLines(style, waiting) : style);
  }

  numberFormat(sheet: string, row: number, column: number): string {
    const waiting = this.pending.get(sheet)?.pattern(row, column);
    if (waiting !== undefined) return waiting ?? "General";
    const style = this.workbook().getStyles().getStyleByCell(this.sheet(sheet).getCellRaw(row, column));
    return style?.n?.pattern ?? "General";
  }

  patchStyle(sheet: string, block: AreaData, patch: StylePatch): void {
    const clipped = intersect(block, this.extent(sheet, block));
    if (!clipped) return;
    const style = toUniver(patch), pending = this.pendingOf(sheet), worksheet = this.sheet(sheet);
    const beside = (row: number, column: number) => {
      const waiting = pending.beside(row, column), custom = waiting === undefined ? worksheet.getCellRaw(row, column)?.custom : waiting;
      return patchedCustom(custom, patch);
    };
    for (let row = clipped.top; row <= clipped.bottom; row++) {
      for (let column = clipped.left; column <= clipped.right; column++) pending.look(row, column, style, beside(row, column));
    }
  }

  clearStyle(sheet: string, block: AreaData): void {
    this.patchStyle(sheet, block, {
      numberFormat: null, fill: null, locked: true, undrawn: null,
      font: { name: null, size: null, bold: null, italic: null, underline: null, strike: null, color: null, vertical: null },
      align: { horizontal: null, vertical: null, wrap: null, indent: null, rotation: null, readingOrder: null },
      border: { top: null, bottom: null, left: null, right: null, diagonal: null },
    });
  }

  display(value: Scalar, numberFormat: string): string {
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    try {
      return shownNumber(numberFormat, value);
    } catch {
      return String(value);
    }
  }
}
