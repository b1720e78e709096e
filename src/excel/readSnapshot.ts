import { message } from "../model";
import type { Area, CellValue, Message, Result, SheetSnapshot, Snapshot } from "../model";
import { areasIn, rangeOf } from "./areas";
import { inExcel } from "./batch";
import type { Batch } from "./batch";
import { attempt } from "./failures";
import { supports } from "./hostInfo";
import { lookAround } from "./lookAround";
import type { SheetFacts } from "./lookAround";
import type { OnProgress } from "./progress";

/**
 * Cells of one round trip: Office.js takes an answer apart in one go, and so many hold the pane for some 50 ms on an
 * office PC. About 0.3 MB, far under the web host's 5 MB.
 */
const CELLS_PER_SYNC = 8_000;

/** What to read. */
export interface ReadOptions {
  /** Sheets to read again, and ours always are, since we wrote there; the others are taken from `previous`. Both or none. */
  readonly sheets?: readonly string[];
  readonly previous?: Snapshot;
  /** After each block: sheets read so far and their number. */
  readonly onProgress?: OnProgress;
  /** Wait until the person has left the cell instead of failing with `excel.editing`. */
  readonly waitForEdit?: boolean;
}

/** What reading gave. */
export interface ReadResult {
  readonly snapshot: Snapshot;
  readonly syncs: number;
  readonly milliseconds: number;
  /** The workbook calculates only when told to: results may be old. */
  readonly manualCalculation: boolean;
}

/** What this Excel cannot tell of a workbook: merged areas below ExcelApi 1.13. */
export function cannotTell(): readonly Message[] {
  return supports("1.13") ? [] : [message("excel.noMerges")];
}

/**
 * The whole workbook in three round trips (more only when it is large), or only some sheets over an earlier snapshot.
 * Failures: `excel.editing`, `excel.tooLarge`, `excel.gone`, `excel.unknown`.
 */
export async function readSnapshot(options: ReadOptions = {}): Promise<Result<ReadResult>> {
  const start = Date.now();
  return attempt(() => inExcel(async (batch) => {
    batch.context.workbook.load("name,application/calculationMode");
    const facts = await lookAround(batch);
    const kept = keptSheets(facts, options);
    const read = await readSheets(batch, facts.filter(({ name }) => !kept.has(name)), options.onProgress);
    const sheets = facts.map((fact) => kept.get(fact.name) ?? read.get(fact.name)!);
    return {
      snapshot: { book: batch.context.workbook.name, sheets }, syncs: batch.syncs(), milliseconds: Date.now() - start,
      manualCalculation: batch.context.workbook.application.calculationMode === "Manual",
    };
  }, options.waitForEdit ?? false));
}

/** Sheets that need not be read again, with their facts of now. */
function keptSheets(facts: readonly SheetFacts[], { sheets, previous }: ReadOptions): ReadonlyMap<string, SheetSnapshot> {
  if (!sheets || !previous) return new Map();
  const changed = new Set(sheets);
  return new Map(facts.flatMap(({ name, visibility, isProtected, own }): [string, SheetSnapshot][] => {
    const before = own !== null || changed.has(name) ? undefined : previous.sheets.find((sheet) => sheet.name === name && sheet.own === own);
    if (!before) return [];
    const isSame = before.visibility === visibility && before.isProtected === isProtected;
    return [[name, isSame ? before : { ...before, visibility, isProtected }]]; // the very sheet where nothing changed: it need not be sent to the engine again
  }));
}

/** A used range on its way: its extent, then its parts. */
interface Reading {
  readonly facts: SheetFacts;
  readonly used: Excel.Range;
  readonly blocks: Block[];
  merges: Excel.RangeAreas | null;
  rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  columnProperties: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

interface Block {
  readonly area: Area;
  cells: Cells | null;
}

type Cells = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats">;

async function readSheets(batch: Batch, facts: readonly SheetFacts[], onProgress?: OnProgress): Promise<Map<string, SheetSnapshot>> {
  if (facts.length === 0) return new Map();
  const readings = facts.map((fact): Reading => {
    const used = fact.worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { facts: fact, used, blocks: [], merges: null, rowProperties: null, columnProperties: null };
  });
  await batch.sync();
  for (const reading of readings) queueLayout(reading);
  await readBlocks(batch, readings, onProgress);
  return new Map(readings.map((reading) => [reading.facts.name, snapshotOf(reading)]));
}

/** Queues what is needed beside the cells, and cuts the used range into blocks of rows. */
function queueLayout(reading: Reading): void {
  const { used, blocks } = reading;
  if (used.isNullObject) return;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / columnCount));
  for (let first = 0; first < rowCount; first += rows) {
    blocks.push({ area: { top: top + first, left, bottom: top + Math.min(rowCount, first + rows) - 1, right: left + columnCount - 1 }, cells: null });
  }
  if (supports("1.13")) {
    reading.merges = used.getMergedAreasOrNullObject();
    reading.merges.load("address");
  }
  if (used.rowHidden !== false) reading.rowProperties = used.getRowProperties({ rowHidden: true, rowIndex: true });
  if (used.columnHidden !== false) reading.columnProperties = used.getColumnProperties({ columnHidden: true, columnIndex: true });
}

/** Reads blocks of all sheets, as many in one round trip as fit; each is taken over before the next is asked for. */
async function readBlocks(batch: Batch, readings: readonly Reading[], onProgress?: OnProgress): Promise<void> {
  let waiting = 0;
  let done = 0;
  const asked = new Map<Block, Excel.Range>();
  const takeOver = async (): Promise<void> => {
    await batch.sync();
    for (const [block, range] of asked) block.cells = cellsOf(range);
    asked.clear();
    waiting = 0;
  };
  for (const reading of readings) {
    for (const block of reading.blocks) {
      const size = (block.area.bottom - block.area.top + 1) * (block.area.right - block.area.left + 1);
      if (waiting > 0 && waiting + size > CELLS_PER_SYNC) {
        await takeOver();
        onProgress?.({ done, total: readings.length, name: reading.facts.name });
      }
      const range = rangeOf(reading.facts.worksheet, block.area);
      range.load("values,formulas,numberFormat,valueTypes");
      asked.set(block, range);
      waiting += size;
    }
    done += 1;
  }
  await takeOver();
  onProgress?.({ done: readings.length, total: readings.length, name: "" });
}

function cellsOf(range: Excel.Range): Cells {
  return {
    values: valuesOf(range), formulas: formulasOf(range),
    numberFormats: (range.numberFormat as unknown[][]).map((row) => row.map((format) => String(format ?? "General"))),
  };
}

function snapshotOf({ facts, used, blocks, merges, rowProperties, columnProperties }: Reading): SheetSnapshot {
  const { name, visibility, isProtected, own } = facts;
  const isEmpty = used.isNullObject;
  return {
    name, visibility, isProtected, own,
    top: isEmpty ? 0 : used.rowIndex,
    left: isEmpty ? 0 : used.columnIndex,
    values: blocks.flatMap(({ cells }) => cells!.values),
    formulas: blocks.flatMap(({ cells }) => cells!.formulas),
    numberFormats: blocks.flatMap(({ cells }) => cells!.numberFormats),
    hiddenRows: hiddenIndexes(rowProperties?.value ?? [], used, "row"),
    hiddenColumns: hiddenIndexes(columnProperties?.value ?? [], used, "column"),
    merges: merges && !merges.isNullObject ? areasIn(merges.address) : [],
  };
}

function hiddenIndexes(properties: readonly (Excel.RowProperties & Excel.ColumnProperties)[], used: Excel.Range, kind: "row" | "column"): number[] {
  if (properties.length === 0) return [];
  const first = kind === "row" ? used.rowIndex : used.columnIndex;
  return properties.flatMap((entry, index) => ((kind === "row" ? entry.rowHidden : entry.columnHidden) ? [first + index] : []));
}

/** Cells as plain values: errors by their value type, empty cells `null`. */
export function valuesOf(range: Excel.Range): CellValue[][] {
  const types = range.valueTypes as unknown as string[][];
  return (range.values as unknown[][]).map((row, r) => row.map((value, c): CellValue => {
    const type = types[r]?.[c];
    if (type === "Empty") return null;
    if (type === "Error") return { error: String(value) };
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  }));
}

/** Formulas with `=`; `""` where there is none, also for text that only looks like a formula. */
export function formulasOf(range: Excel.Range): string[][] {
  const values = range.values as unknown[][];
  return (range.formulas as unknown[][]).map((row, r) => row.map((formula, c) => (typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c] ? formula : "")));
}
