import { basename } from "node:path";
import type { ChosenNow, Evaluation, Ledger } from "../model";
import { message } from "../model";
import { evaluate } from "../evaluate";
import { readSnapshot, writePlans } from "../excel";
import { textOf } from "../messages";
import { FORMS } from "../reading";
import { BookFileError, openXlsx, saveXlsx } from "../workbench/files";
import { openInNode } from "../workbench/node";
import { HeadlessFailure } from "./failure";
import type { Timings } from "./result";

/** What one run over a workbook gives. */
export interface EvaluatedBook {
  readonly evaluation: Evaluation;
  readonly timings: Timings;
  /** The workbook with the output sheets, as .xlsx. */
  readonly save: () => Promise<Uint8Array>;
  /** Lets the host go; nothing can be saved afterwards. */
  readonly close: () => void;
}

async function opened(path: string, bytes: Uint8Array): ReturnType<typeof openXlsx> {
  try {
    return await openXlsx(bytes);
  } catch (cause) {
    if (!(cause instanceof BookFileError)) throw cause;
    throw new HeadlessFailure(message(`headless.book.${cause.code}`, { file: path }), { cause });
  }
}

/** The sheet that comes nearest to a form, in words. */
function nearestForm({ sheets }: Ledger): string {
  const candidates = sheets.flatMap(({ name, alternatives }) => alternatives.map((alternative) => ({ sheet: name, ...alternative })));
  const [best] = candidates.sort((a, b) => b.confidence - a.confidence);
  if (!best || best.confidence === 0) return textOf(message("headless.nothingNear"));
  const form = FORMS.find(({ id }) => id === best.form)?.zh ?? best.form;
  return textOf(message("headless.nearest", { sheet: best.sheet, form, percent: Math.round(best.confidence * 100) }));
}

/** Runs `step` and gives its result with the milliseconds it took. */
async function timed<T>(step: () => T | Promise<T>): Promise<{ value: T; took: number }> {
  const start = performance.now();
  const value = await step();
  return { value, took: Math.round(performance.now() - start) };
}

/**
 * The road of the task pane on a file: opened in the local Excel host, read and written through the real Office.js.
 * @param wantsSheets whether the output sheets are written into the workbook
 * @throws HeadlessFailure when the file is unreadable, holds nothing that is understood, or a write was refused
 */
export async function evaluateBook(path: string, bytes: Uint8Array, choices: ChosenNow, wantsSheets: boolean): Promise<EvaluatedBook> {
  const start = performance.now();
  const { book, source } = await opened(path, bytes);
  const host = await openInNode(book);
  const open = Math.round(performance.now() - start);
  try {
    const { evaluation, timings } = await evaluatedIn(path, choices, wantsSheets);
    return { evaluation, timings: { ...timings, open }, save: async () => saveXlsx(await host.exportBook(), source), close: () => host.close() };
  } catch (failure) {
    host.close();
    throw failure;
  }
}

/** Reads, evaluates and, where wanted, writes the workbook that is open. */
async function evaluatedIn(path: string, choices: ChosenNow, wantsSheets: boolean): Promise<{ evaluation: Evaluation; timings: Omit<Timings, "open"> }> {
  const read = await timed(() => readSnapshot());
  if (!read.value.ok) throw new HeadlessFailure(read.value.failure);
  const { snapshot, syncs: readSyncs } = read.value.value;
  const evaluated = await timed(() => evaluate({ ...snapshot, book: basename(path) }, choices));
  const { ledger } = evaluated.value;
  if (!ledger.sheets.some(({ form }) => form !== null)) {
    throw new HeadlessFailure(message("headless.nothingRecognised", {
      file: path, sheets: ledger.sheets.length, forms: FORMS.map(({ zh }) => zh).join("、"), nearest: nearestForm(ledger),
    }));
  }
  const written = await timed(async () => (wantsSheets ? writePlans(evaluated.value.plans, { base: snapshot }) : null));
  if (written.value && !written.value.ok) throw new HeadlessFailure(written.value.failure);
  return {
    evaluation: evaluated.value,
    timings: { read: read.took, evaluate: evaluated.took, write: written.took, syncs: { read: readSyncs, write: written.value?.value.syncs ?? 0 } },
  };
}
