import type { Result } from "../model";
import { rangeOf } from "./areas";
import { inExcel } from "./batch";
import type { Batch } from "./batch";
import { attempt, refusal } from "./failures";
import { markerName, queueMarker } from "./markers";
import { asOwnWrite, quietly } from "./ownWrites";
import type { OwnState } from "./ownState";
import { wholeArea } from "./sheetWrite";
import type { SheetWrite } from "./sheetWrite";
import { typedOf } from "./typing";
import type { Typed } from "./typing";

let lastWrite: readonly SheetWrite[] | null = null;

/** Keeps a finished write with its before-image, so that it can be taken back. */
export function rememberWrite(writes: readonly SheetWrite[]): void {
  lastWrite = writes;
}

/** Whether there is a write of this session to take back. */
export function canUndo(): boolean {
  return lastWrite !== null;
}

/**
 * 撤回本次写入: sheets that the last write made are removed, the others hold again what they held.
 * Failures: `excel.nothingToUndo`, `excel.protected`, `excel.editing`, `excel.unknown`.
 */
export async function undoLastWrite(): Promise<Result<void>> {
  return attempt(async () => {
    const writes = lastWrite;
    if (!writes) throw refusal("nothingToUndo");
    await asOwnWrite(() => inExcel(async (batch) => {
      await quietly(batch, async () => {
        await queueTakeBack(batch, writes, new Set());
        await batch.sync();
      });
    }));
    lastWrite = null;
  });
}

/**
 * Queues the way back: made sheets are deleted (not those in `keep`, which stood there before), written ones restored.
 * The looks column is emptied, so that the next write formats these rows again.
 */
export async function queueTakeBack(batch: Batch, writes: readonly SheetWrite[], keep: ReadonlySet<string>): Promise<void> {
  const { context } = batch;
  const made = writes.filter(({ state, laid }) => state === null && !keep.has(laid.plan.name));
  for (const { laid, replaces } of made) {
    context.workbook.worksheets.getItemOrNullObject(laid.plan.name).delete();
    context.workbook.names.getItemOrNullObject(markerName(laid.plan.sheet)).delete();
    if (replaces !== null) queueMarker(context, laid.plan.sheet, replaces);
  }
  const restored = writes.flatMap((write) => (write.state ? [{ write, state: write.state, sheet: context.workbook.worksheets.getItemOrNullObject(write.state.id) }] : []));
  for (const { sheet } of restored) sheet.load("name");
  await batch.sync();
  for (const { write, state, sheet } of restored) if (!sheet.isNullObject) queueRestore(sheet, write, state);
}

function queueRestore(sheet: Excel.Worksheet, write: SheetWrite, state: OwnState): void {
  const whole = rangeOf(sheet, wholeArea(write.laid, state));
  if (write.merges) whole.unmerge();
  whole.clear("Contents");
  if (state.cells.length > 0) {
    const area = { top: 0, left: 0, bottom: state.cells.length - 1, right: state.cells[0]!.length - 1 };
    const range = rangeOf(sheet, area);
    range.numberFormat = state.numberFormats.map((row) => [...row]);
    range.formulas = state.cells.map((row, r) => row.map((content, c): Typed => (write.restyled && c === write.laid.plan.looksColumn ? "" : typedOf(content, state.numberFormats[r]?.[c] ?? null)))) as unknown as string[][];
  }
  if (write.merges) for (const area of state.merges ?? []) rangeOf(sheet, area).merge();
}
