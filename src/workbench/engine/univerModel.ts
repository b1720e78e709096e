/** The base of our engine on a Univer instance: everything goes through Univer's own mutations and commands. */
import type { IDisposable, IRange, Injector, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import * as sheetsApi from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { AreaData } from "../bookData";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { SpilledCells } from "./arrayFormulas";
import { correctFunctions } from "./corrections";
import { keepDependenciesExact } from "./dependencies";
import { LoadedTables } from "./loadedTables";
import type { CellContent } from "./engine";
import { CALCULATION_LIMIT_MS, Guard } from "./guard";
import { areaOfRange } from "./univerBook";
import { followSheets } from "./acrossBook";
import { keepFormatsOfResults } from "./resultFormats";
import { Calculation } from "./univerCalculation";
import { contentOf } from "./univerCells";
import { Changes } from "./univerChanges";
import { keepLooksBeside } from "./univerLocks";
import { PendingSheet } from "./univerWrites";

interface Services {
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  readonly calculation: Calculation;
}

/** What every part of the engine stands on: the workbook in Univer, changes that wait to be written together, mutations and commands nobody else hears of. */
export abstract class UniverModel {
  protected readonly commands: ICommandService;
  protected readonly instances: IUniverInstanceService;
  protected services: Services | null = null;
  protected readonly changes: Changes;
  protected readonly locks: IDisposable;
  protected readonly pending = new Map<string, PendingSheet>();
  protected readonly tables = new LoadedTables();
  protected unitId = "";
  protected automatic = true;
  protected guard: Guard | null = null;
  protected limit = CALCULATION_LIMIT_MS;

  /** @param onDispose what else goes when the engine goes (the headless Univer itself). */
  constructor(protected readonly injector: Injector, protected readonly onDispose: () => void = () => undefined) {
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
    this.changes = new Changes(this.commands, () => this.workbook(), (sheet, row, column) => this.cell(sheet, row, column));
    this.locks = keepLooksBeside(this.commands, () => this.isActing, () => this.workbook());
    keepFormatsOfResults(this.commands);
  }

  /** Whether what happens just now is the engine's own doing, and no person's. */
  get isActing(): boolean {
    return this.changes.quiet > 0;
  }

  /** Univer starts the plug-ins of sheets with the first workbook, so their services come after it. */
  protected get started(): Services {
    if (!this.services) {
      correctFunctions(this.injector, this.tables);
      keepDependenciesExact(this.injector);
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
  protected spilledCells(sheet: string): SpilledCells | null {
    return (this.started.formulas.getArrayFormulaCellData()[this.unitId]?.[sheet] as SpilledCells | null | undefined) ?? null;
  }

  protected arrayRanges(sheet: string): Readonly<Record<number, Readonly<Record<number, IRange>>>> {
    return (this.started.formulas.getArrayFormulaRange()[this.unitId]?.[sheet] ?? {}) as Record<number, Record<number, IRange>>;
  }

  spills(sheet: string): readonly AreaData[] {
    const ranges = Object.values(this.arrayRanges(sheet)).flatMap((line) => Object.values(line));
    return ranges.map(areaOfRange).filter((one) => one.top !== one.bottom || one.left !== one.right);
  }

  protected workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("No workbook is loaded");
    return workbook;
  }

  protected sheet(id: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  protected orderOf(id: string): number {
    return this.workbook().getSheets().findIndex((sheet) => sheet.getSheetId() === id);
  }

  protected cell(sheet: string, row: number, column: number): CellContent {
    const raw = this.sheet(sheet).getCellRaw(row, column);
    return contentOf(raw || null, raw?.f || raw?.si ? this.formulaAt(sheet, row, column) : null);
  }

  protected formulaAt(sheet: string, row: number, column: number): string | null {
    const raw = this.sheet(sheet).getCellRaw(row, column);
    if (raw?.f) return raw.f;
    return raw?.si ? (this.started.formulas.getFormulaStringByCell(row, column, sheet, this.unitId) ?? null) : null;
  }

  protected pendingOf(sheet: string): PendingSheet {
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

  protected ensureMatrix(sheet: string, matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): void {
    let lastRow = -1, lastColumn = -1;
    for (const [row, line] of Object.entries(matrix)) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column of Object.keys(line)) lastColumn = Math.max(lastColumn, Number(column));
    }
    if (lastColumn >= 0) this.ensure(sheet, lastRow, lastColumn);
  }

  /** Grows the sheet, which starts smaller than Excel's, so that the cell exists. */
  protected ensure(sheet: string, row: number, column: number): void {
    const worksheet = this.sheet(sheet);
    if (row >= worksheet.getRowCount()) this.mutateNow(sheetsApi.SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: Math.min(MAX_ROWS, row + 200) });
    if (column >= worksheet.getColumnCount()) this.mutateNow(sheetsApi.SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: Math.min(MAX_COLUMNS, column + 10) });
  }

  protected clip(sheet: string, block: AreaData): AreaData {
    const worksheet = this.sheet(sheet);
    return { ...block, bottom: Math.min(block.bottom, Math.max(block.top, worksheet.getRowCount() - 1)), right: Math.min(block.right, Math.max(block.left, worksheet.getColumnCount() - 1)) };
  }

  /** Looks of whole rows, columns or sheets reach as far as the used range does. */
  protected extent(sheet: string, block: AreaData): AreaData {
    const unbounded = block.bottom === MAX_ROWS - 1 || block.right === MAX_COLUMNS - 1;
    if (!unbounded) return block;
    const used = this.used(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return {
      top: block.top, left: block.left,
      bottom: block.bottom === MAX_ROWS - 1 ? Math.max(used.bottom, block.top) : block.bottom, right: block.right === MAX_COLUMNS - 1 ? Math.max(used.right, block.left) : block.right,
    };
  }

  /** A run to the end of the sheet stops at the end of the grid. */
  protected lastLine(sheet: string, axis: "row" | "column", first: number, last: number): number {
    const worksheet = this.sheet(sheet);
    const limit = axis === "row" ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
    return last < limit ? last : Math.max(first, (axis === "row" ? worksheet.getRowCount() : worksheet.getColumnCount()) - 1);
  }

  protected mutate(id: string, params: object): void {
    this.flush();
    this.mutateNow(id, params);
  }

  protected mutateNow(id: string, params: object): void {
    this.changes.quiet++;
    try {
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.changes.quiet--;
    }
  }

  protected operation(id: string, params: object): void {
    this.mutate(id, params);
  }

  protected async command(id: string, params: object): Promise<void> {
    this.flush();
    await this.started.calculation.change(() => this.quietly(async () => {
      const done = await this.commands.executeCommand<object, boolean>(id, { unitId: this.unitId, ...params });
      if (!done) throw new Error(`The engine refused ${id}`);
    }));
  }

  protected async quietly(work: () => Promise<void>): Promise<void> {
    this.changes.quiet++;
    try {
      await work();
    } finally {
      this.changes.quiet--;
    }
  }
}
