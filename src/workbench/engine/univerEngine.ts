/** Our `Engine` on a Univer instance, headless or with its grid: everything goes through Univer's own mutations and commands. */
import type { IDisposable, IRange, Injector, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, LocaleType, UniverInstanceType } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { FormulaDataModel, IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import * as sheetsApi from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { AreaData, SheetData, StyleData } from "../bookData";
import { inSlices } from "../slices";
import type { Breathe } from "../slices";
import { MAX_COLUMNS, MAX_ROWS, intersect } from "./address";
import type { SpilledCells } from "./arrayFormulas";
import { loadArrays } from "./arrayFormulas";
import { customKey, customOf, lookBeside, patchedCustom } from "./cellCustom";
import { correctFunctions } from "./corrections";
import { LoadedTables } from "./loadedTables";
import type { CellContent, CellWrite, Engine, EngineBook, EngineChange, EngineName, PlacedFormula, PlacedValue, Scalar, SheetInfo, Shift, StylePatch } from "./engine";
import { evaluated, tryValue } from "./evaluate";
import { CALCULATION_LIMIT_MS, Guard } from "./guard";
import { areaOfRange, columnCharacters, columnPx, emptyWorksheet, freeze, rowPoints, rowPx, toSnapshot, univerRange } from "./univerBook";
import { shownNumber } from "./shownNumber";
import { followSheets } from "./acrossBook";
import { keepFormatsOfResults } from "./resultFormats";
import { Calculation } from "./univerCalculation";
import { cellOf, contentOf } from "./univerCells";
import { Changes } from "./univerChanges";
import { StyleTable, exportName, exportSheet } from "./univerExport";
import { fromUniver, toUniver } from "./univerStyle";
import { keepLooksBeside } from "./univerLocks";
import { PendingSheet } from "./univerWrites";

const GLOBAL_NAME = "AllDefaultWorkbook";
let units = 0;

const EMPTY: CellContent = { value: null, formula: null };

interface Services {
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  readonly calculation: Calculation;
}

export class UniverEngine implements Engine {
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private services: Services | null = null;
  private readonly changes: Changes;
  private readonly locks: IDisposable;
  private readonly pending = new Map<string, PendingSheet>();
  private readonly looks = new Map<string, StyleData>();
  private readonly tables = new LoadedTables();
  private unitId = "";
  private automatic = true;
  private guard: Guard | null = null;
  private limit = CALCULATION_LIMIT_MS;

  /** @param onDispose what else goes when the engine goes (the headless Univer itself). */
  constructor(private readonly injector: Injector, private readonly onDispose: () => void = () => undefined) {
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
    this.changes = new Changes(this.commands, () => this.workbook(), (sheet, row, column) => this.cell(sheet, row, column));
    this.locks = keepLooksBeside(this.commands, () => this.isActing, () => this.workbook());
    keepFormatsOfResults(this.commands);
    this.changes.listen((change) => { if (change.kind === "selected") this.selections.set(change.sheet, change.areas); });
  }

  /** Whether what happens just now is the engine's own doing, and no person's. */
  get isActing(): boolean {
    return this.changes.quiet > 0;
  }

  /** Univer starts the plug-ins of sheets with the first workbook, so their services come after it. */
  private get started(): Services {
    if (!this.services) {
      correctFunctions(this.injector, this.tables);
      this.guard = new Guard(this.injector);
      this.guard.limit = this.limit;
      followSheets(this.commands, this.injector.get(FormulaDataModel), () => this.workbook(), (sheet, cellValue) => this.mutateNow(sheetsApi.SetRangeValuesMutation.id, { subUnitId: sheet, cellValue }));
      this.services = {
        formulas: this.injector.get(FormulaDataModel), names: this.injector.get(IDefinedNamesService),
        calculation: new Calculation(this.commands, this.injector.get(TriggerCalculationController), this.automatic),
      };
    }
    return this.services;
  }

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

  sheets(): readonly SheetInfo[] {
    return this.workbook().getSheets().map((sheet) => {
      const config = sheet.getConfig(), frozen = sheet.getFreeze();
      const visibility = !sheet.isSheetHidden() ? "visible" : config.custom?.["veryHidden"] ? "veryHidden" : "hidden";
      return {
        id: sheet.getSheetId(), name: sheet.getName(), visibility, tabColor: config.tabColor || null, showGridlines: config.showGridlines !== 0,
        frozen: { rows: frozen.ySplit, columns: frozen.xSplit },
      };
    });
  }

  addSheet(id: string, name: string, position: number): void {
    // Univer goes to a new sheet by itself; Excel leaves the person where they are.
    const active = this.activeSheet();
    this.mutate(sheetsApi.InsertSheetMutation.id, { index: position, sheet: emptyWorksheet(id, name) });
    if (this.activeSheet() !== active) this.activate(active);
  }

  async deleteSheet(id: string): Promise<void> {
    if (this.activeSheet() === id) {
      const order = this.orderOf(id), visible = this.sheets().filter((sheet) => sheet.visibility === "visible" && sheet.id !== id);
      const next = visible.find((sheet) => this.orderOf(sheet.id) > order) ?? visible[visible.length - 1];
      if (next) this.activate(next.id);
    }
    await this.command(sheetsApi.RemoveSheetCommand.id, { subUnitId: id });
    for (const name of this.names()) if (name.sheet === id) this.deleteName(name.id);
  }

  async renameSheet(id: string, name: string): Promise<void> {
    await this.command(sheetsApi.SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  moveSheet(id: string, position: number): void {
    this.mutate(sheetsApi.SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: this.orderOf(id), toOrder: position });
  }

  setVisibility(id: string, visibility: SheetData["visibility"]): void {
    const config = this.sheet(id).getConfig();
    config.custom = visibility === "veryHidden" ? { ...config.custom, veryHidden: true } : { ...config.custom, veryHidden: false };
    if (visibility !== "visible" && this.activeSheet() === id) {
      const next = this.sheets().find((sheet) => sheet.id !== id && sheet.visibility === "visible");
      if (next) this.activate(next.id);
    }
    this.mutate(sheetsApi.SetWorksheetHideMutation.id, { subUnitId: id, hidden: visibility === "visible" ? 0 : 1 });
  }

  setTabColor(id: string, color: string | null): void {
    this.mutate(sheetsApi.SetTabColorMutation.id, { subUnitId: id, color: color ?? "" });
  }

  setGridlines(id: string, shown: boolean): void {
    this.mutate(sheetsApi.ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: shown ? 1 : 0 });
  }

  setFrozen(id: string, rows: number, columns: number): void {
    this.mutate(sheetsApi.SetFrozenMutation.id, { subUnitId: id, ...freeze(rows, columns) });
  }

  activeSheet(): string {
    return this.workbook().getActiveSheet()?.getSheetId() ?? this.workbook().getSheetByIndex(0)?.getSheetId() ?? "";
  }

  activate(id: string): void {
    this.operation(sheetsApi.SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  private readonly selections = new Map<string, readonly AreaData[]>();

  selection(): ReturnType<Engine["selection"]> {
    const sheet = this.activeSheet(), areas = this.selections.get(sheet) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }];
    return { sheet, area: areas[areas.length - 1]!, areas };
  }

  select(sheet: string, ...areas: readonly AreaData[]): void {
    this.selections.set(sheet, areas);
    if (this.activeSheet() !== sheet) this.activate(sheet);
    const selections = areas.map((selected, index) => {
      const clipped = this.clip(sheet, selected), { top, left } = clipped;
      const primary = index < areas.length - 1 ? null : { ...univerRange({ top, left, bottom: top, right: left }), actualRow: top, actualColumn: left, isMerged: false, isMergedMainCell: false };
      return { range: univerRange(clipped), primary, style: null };
    });
    this.operation(sheetsApi.SetSelectionsOperation.id, { subUnitId: sheet, reveal: true, selections });
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

  used(sheet: string, valuesOnly: boolean): AreaData | null {
    this.flush();
    let top = MAX_ROWS, left = MAX_COLUMNS, bottom = -1, right = -1;
    const worksheet = this.sheet(sheet);
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !(cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== "") || (!valuesOnly && cell.s))) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    for (const spill of this.spills(sheet)) [top, left, bottom, right] = [Math.min(top, spill.top), Math.min(left, spill.left), Math.max(bottom, spill.bottom), Math.max(right, spill.right)];
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Values that array formulas give beyond their own cell. */
  private spilledCells(sheet: string): SpilledCells | null {
    return (this.started.formulas.getArrayFormulaCellData()[this.unitId]?.[sheet] as SpilledCells | null | undefined) ?? null;
  }

  private spilledAt(spilled: SpilledCells | null, row: number, column: number): CellContent {
    const cell = spilled?.[row]?.[column];
    if (!cell) return EMPTY;
    const content = contentOf(cell, null);
    // An array never gives an empty cell: a reference to one is 0.
    return content.value === null && cell.v !== "" ? { value: 0, formula: null } : content;
  }

  private arrayRanges(sheet: string): Readonly<Record<number, Readonly<Record<number, IRange>>>> {
    return (this.started.formulas.getArrayFormulaRange()[this.unitId]?.[sheet] ?? {}) as Record<number, Record<number, IRange>>;
  }

  spills(sheet: string): readonly AreaData[] {
    const ranges = Object.values(this.arrayRanges(sheet)).flatMap((line) => Object.values(line));
    return ranges.map(areaOfRange).filter((one) => one.top !== one.bottom || one.left !== one.right);
  }

  style(sheet: string, row: number, column: number): StyleData {
    this.flush();
    const cell = this.sheet(sheet).getCellRaw(row, column);
    const key = `${typeof cell?.s === "object" ? JSON.stringify(cell.s) : (cell?.s ?? "")}|${customKey(cell?.custom)}`;
    let look = this.looks.get(key);
    if (!look) this.looks.set(key, (look = { ...fromUniver(this.workbook().getStyles().getStyleByCell(cell) || null), ...lookBeside(cell?.custom) }));
    return look;
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

  merges(sheet: string): readonly AreaData[] {
    return this.sheet(sheet).getMergeData().map(areaOfRange);
  }

  setMerges(sheet: string, remove: readonly AreaData[], add: readonly AreaData[]): void {
    for (const block of add) this.ensure(sheet, block.bottom, block.right);
    if (remove.length > 0) this.mutate(sheetsApi.RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: remove.map(univerRange) });
    if (add.length > 0) this.mutate(sheetsApi.AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: add.map(univerRange) });
  }

  rowHeight(sheet: string, row: number): number | null {
    const data = this.sheet(sheet).getRowManager().getRow(row);
    return data?.h === undefined ? null : rowPoints(data.h);
  }

  setRowHeight(sheet: string, first: number, last: number, points: number | null): void {
    const end = this.lastLine(sheet, "row", first, last);
    this.ensure(sheet, end, 0);
    const ranges = [univerRange({ top: first, left: 0, bottom: end, right: 0 })];
    if (points === null) {
      const rowData = Object.fromEntries(Array.from({ length: end - first + 1 }, (_, index) => [first + index, { h: undefined, ia: 1 }]));
      this.mutate(sheetsApi.SetRowDataMutation.id, { subUnitId: sheet, rowData });
      return;
    }
    this.mutate(sheetsApi.SetWorksheetRowHeightMutation.id, { subUnitId: sheet, ranges, rowHeight: rowPx(points) });
    this.mutate(sheetsApi.SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheet, ranges, autoHeightInfo: 0 });
  }

  columnWidth(sheet: string, column: number): number | null {
    const data = this.sheet(sheet).getColumnManager().getColumn(column);
    return data?.w === undefined ? null : columnCharacters(data.w);
  }

  setColumnWidth(sheet: string, first: number, last: number, characters: number | null): void {
    const end = this.lastLine(sheet, "column", first, last);
    this.ensure(sheet, 0, end);
    if (characters === null) {
      const columnData = Object.fromEntries(Array.from({ length: end - first + 1 }, (_, index) => [first + index, { w: undefined }]));
      this.mutate(sheetsApi.SetColDataMutation.id, { subUnitId: sheet, columnData });
      return;
    }
    this.mutate(sheetsApi.SetWorksheetColWidthMutation.id, { subUnitId: sheet, ranges: [univerRange({ top: 0, left: first, bottom: 0, right: end })], colWidth: columnPx(characters) });
  }

  isHidden(sheet: string, axis: "row" | "column", index: number): boolean {
    const worksheet = this.sheet(sheet);
    return axis === "row" ? worksheet.getRowManager().getRow(index)?.hd === 1 : worksheet.getColumnManager().getColumn(index)?.hd === 1;
  }

  setHidden(sheet: string, axis: "row" | "column", first: number, last: number, hidden: boolean): void {
    const end = this.lastLine(sheet, axis, first, last);
    this.ensure(sheet, axis === "row" ? end : 0, axis === "column" ? end : 0);
    const worksheet = this.sheet(sheet);
    const range = axis === "row"
      ? { startRow: first, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: first, endColumn: end };
    const id = axis === "row"
      ? (hidden ? sheetsApi.SetRowHiddenMutation.id : sheetsApi.SetRowVisibleMutation.id)
      : (hidden ? sheetsApi.SetColHiddenMutation.id : sheetsApi.SetColVisibleMutation.id);
    this.mutate(id, { subUnitId: sheet, ranges: [range] });
  }

  async changeLines(sheet: string, axis: "row" | "column", at: number, count: number): Promise<void> {
    this.tables.forget();
    this.ensure(sheet, axis === "row" ? at : 0, axis === "column" ? at : 0);
    const worksheet = this.sheet(sheet), end = at + Math.abs(count) - 1;
    const range = axis === "row"
      ? { startRow: at, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1, rangeType: 1 }
      : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: at, endColumn: end, rangeType: 2 };
    const id = count > 0
      ? (axis === "row" ? sheetsApi.InsertRowByRangeCommand.id : sheetsApi.InsertColByRangeCommand.id)
      : (axis === "row" ? sheetsApi.RemoveRowByRangeCommand.id : sheetsApi.RemoveColByRangeCommand.id);
    // Deleting moves the formulas of the active sheet, whichever sheet it is told.
    const active = this.activeSheet();
    if (active !== sheet) this.activate(sheet);
    await this.command(id, { subUnitId: sheet, range, direction: axis === "row" ? 0 : 3 });
    if (active !== sheet) this.activate(active);
  }

  async shiftCells(sheet: string, block: AreaData, shift: Shift): Promise<void> {
    this.tables.forget();
    this.ensure(sheet, block.bottom, block.right);
    const ids: Record<Shift, string> = {
      down: sheetsApi.InsertRangeMoveDownCommand.id, right: sheetsApi.InsertRangeMoveRightCommand.id,
      up: sheetsApi.DeleteRangeMoveUpCommand.id, left: sheetsApi.DeleteRangeMoveLeftCommand.id,
    };
    // These commands know only the active sheet.
    const active = this.activeSheet();
    if (active !== sheet) this.activate(sheet);
    await this.command(ids[shift], { subUnitId: sheet, range: univerRange(block) });
    if (active !== sheet) this.activate(active);
  }

  names(): readonly EngineName[] {
    return Object.values(this.started.names.getDefinedNameMap(this.unitId) ?? {}).map((name) => ({
      id: name.id, name: name.name, reference: name.formulaOrRefString.replace(/^=/, ""),
      sheet: !name.localSheetId || name.localSheetId === GLOBAL_NAME ? null : name.localSheetId, hidden: name.hidden === true, ...(name.comment ? { comment: name.comment } : {}),
    }));
  }

  setName(name: EngineName): void {
    this.mutate(SetDefinedNameMutation.id, this.definedName(name));
  }

  private definedName({ id, name, reference, sheet, hidden, comment = "" }: EngineName): IDefinedNamesServiceParam {
    return { id, name, formulaOrRefString: nameFormula(reference), localSheetId: sheet ?? GLOBAL_NAME, hidden, comment };
  }

  deleteName(id: string): void {
    const name = this.started.names.getValueById(this.unitId, id);
    if (name) this.mutate(RemoveDefinedNameMutation.id, { ...name });
  }

  private workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("No workbook is loaded");
    return workbook;
  }

  private sheet(id: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  private orderOf(id: string): number {
    return this.workbook().getSheets().findIndex((sheet) => sheet.getSheetId() === id);
  }

  private cell(sheet: string, row: number, column: number): CellContent {
    const raw = this.sheet(sheet).getCellRaw(row, column);
    return contentOf(raw || null, raw?.f || raw?.si ? this.formulaAt(sheet, row, column) : null);
  }

  private formulaAt(sheet: string, row: number, column: number): string | null {
    const raw = this.sheet(sheet).getCellRaw(row, column);
    if (raw?.f) return raw.f;
    return raw?.si ? (this.started.formulas.getFormulaStringByCell(row, column, sheet, this.unitId) ?? null) : null;
  }

  private pendingOf(sheet: string): PendingSheet {
    let pending = this.pending.get(sheet);
    if (!pending) this.pending.set(sheet, (pending = new PendingSheet()));
    return pending;
  }

  /** Gives Univer what waits to be written: at the latest when it is to be seen. */
  flush(): void {
    if (this.pending.size === 0) return;
    const waiting = [...this.pending];
    this.pending.clear();
    for (const [sheet, { content, looks, hasContent, hasLooks }] of waiting) {
      for (const matrix of [content, looks]) this.ensureMatrix(sheet, matrix);
      if (hasContent) this.mutateNow(sheetsApi.SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: content });
      if (hasLooks) this.mutateNow(sheetsApi.SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: looks, trigger: sheetsApi.SetStyleCommand.id });
    }
  }

  private ensureMatrix(sheet: string, matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): void {
    let lastRow = -1, lastColumn = -1;
    for (const [row, line] of Object.entries(matrix)) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column of Object.keys(line)) lastColumn = Math.max(lastColumn, Number(column));
    }
    if (lastColumn >= 0) this.ensure(sheet, lastRow, lastColumn);
  }

  /** Grows the sheet, which starts smaller than Excel's, so that the cell exists. */
  private ensure(sheet: string, row: number, column: number): void {
    const worksheet = this.sheet(sheet);
    if (row >= worksheet.getRowCount()) this.mutateNow(sheetsApi.SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: Math.min(MAX_ROWS, row + 200) });
    if (column >= worksheet.getColumnCount()) this.mutateNow(sheetsApi.SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: Math.min(MAX_COLUMNS, column + 10) });
  }

  private clip(sheet: string, block: AreaData): AreaData {
    const worksheet = this.sheet(sheet);
    return { ...block, bottom: Math.min(block.bottom, Math.max(block.top, worksheet.getRowCount() - 1)), right: Math.min(block.right, Math.max(block.left, worksheet.getColumnCount() - 1)) };
  }

  /** Looks of whole rows, columns or sheets reach as far as the used range does. */
  private extent(sheet: string, block: AreaData): AreaData {
    const unbounded = block.bottom === MAX_ROWS - 1 || block.right === MAX_COLUMNS - 1;
    if (!unbounded) return block;
    const used = this.used(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return {
      top: block.top, left: block.left,
      bottom: block.bottom === MAX_ROWS - 1 ? Math.max(used.bottom, block.top) : block.bottom, right: block.right === MAX_COLUMNS - 1 ? Math.max(used.right, block.left) : block.right,
    };
  }

  /** A run to the end of the sheet stops at the end of the grid. */
  private lastLine(sheet: string, axis: "row" | "column", first: number, last: number): number {
    const worksheet = this.sheet(sheet);
    const limit = axis === "row" ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
    return last < limit ? last : Math.max(first, (axis === "row" ? worksheet.getRowCount() : worksheet.getColumnCount()) - 1);
  }

  private mutate(id: string, params: object): void {
    this.flush();
    this.mutateNow(id, params);
  }

  private mutateNow(id: string, params: object): void {
    this.changes.quiet++;
    try {
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.changes.quiet--;
    }
  }

  private operation(id: string, params: object): void {
    this.mutate(id, params);
  }

  private async command(id: string, params: object): Promise<void> {
    this.flush();
    await this.started.calculation.change(() => this.quietly(async () => {
      const done = await this.commands.executeCommand<object, boolean>(id, { unitId: this.unitId, ...params });
      if (!done) throw new Error(`The engine refused ${id}`);
    }));
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    this.changes.quiet++;
    try {
      await work();
    } finally {
      this.changes.quiet--;
    }
  }
}

/** Univer takes a plain reference without "=" and any other formula with it. */
const nameFormula = (reference: string): string => (/^[^()+*&"]*![$A-Z0-9:]+$/i.test(reference) ? reference : `=${reference.replace(/^=/, "")}`);
