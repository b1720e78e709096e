import { message, OWN_SHEET_NAMES } from "../model";
import type { Message, OwnSheet, Result, SheetPlan, Snapshot } from "../model";
import { breathe, inExcel } from "./batch";
import type { Batch } from "./batch";
import { attempt, failureOf, refusal } from "./failures";
import { layOut } from "./layOut";
import type { SheetFacts } from "./lookAround";
import { readOwnStates } from "./ownState";
import type { OwnState } from "./ownState";
import { asOwnWrite, quietly } from "./ownWrites";
import type { OnProgress } from "./progress";
import { queueSheetWrite, sheetWriteOf } from "./sheetWrite";
import type { SheetWrite } from "./sheetWrite";
import { queueTakeBack, rememberWrite } from "./takeBack";

/** Characters a request may hold: the web host refuses 5 MB. */
const SIZE_PER_SYNC = 1_500_000;

/** How to write. */
export interface WriteOptions {
  /** What was evaluated; cells that both write are kept when a person changed them since. */
  readonly base?: Snapshot;
  /** Sheets written so far. */
  readonly onProgress?: OnProgress;
  readonly waitForEdit?: boolean;
  /** Sheets of ours to be made anew beside the present one, which is protected: theirs stays as it is. */
  readonly anew?: readonly OwnSheet[];
}

/** What a write did. */
export interface WriteResult {
  readonly cellsWritten: number;
  readonly sheetsMade: readonly string[];
  /** Output sheets that were made under another name because a sheet of the person's has theirs. */
  readonly renamed: readonly { readonly sheet: OwnSheet; readonly name: string }[];
  readonly notices: readonly Message[];
  readonly syncs: number;
  readonly milliseconds: number;
}

/**
 * Makes the output sheets as planned, writing only cells that differ. All or nothing: a write that is refused half-way
 * is taken back. Sheets that are not ours are never touched.
 * Failures: `excel.protectedSheet` (ours), `excel.protected` (the workbook), `excel.editing`, `excel.tooLarge`, `excel.changed` (the workbook is not
 * the one that was planned for), `excel.halfTakenBack` (the refusal could not be undone completely), `excel.unknown`.
 */
export async function writePlans(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<Result<WriteResult>> {
  const start = Date.now();
  return attempt(() => asOwnWrite(() => inExcel(async (batch) => {
    const { facts, states } = await readOwnStates(batch, plans);
    const replaced = new Map((options.anew ?? []).flatMap((own): [OwnSheet, string][] => (states.has(own) ? [[own, states.get(own)!.name]] : [])));
    const kept = new Map([...states].filter(([own]) => !replaced.has(own)));
    checkFirst(plans, facts, kept);
    const writes: SheetWrite[] = [];
    for (const plan of plans) {
      const state = kept.get(plan.sheet) ?? null;
      const base = options.base?.sheets.find(({ own }) => own === plan.sheet) ?? null;
      const write = sheetWriteOf(layOut({ ...plan, name: state?.name ?? plan.name }, state, base), state, replaced.get(plan.sheet) ?? null);
      if (write) writes.push(write);
      await breathe();
    }
    if (writes.length > 0) await writeAll(batch, writes, facts, options.onProgress);
    return resultOf(writes, batch.syncs(), Date.now() - start);
  }, options.waitForEdit ?? false)));
}

/** Refuses before anything is touched: protected sheets of ours, names taken since the plan was made. */
function checkFirst(plans: readonly SheetPlan[], facts: readonly SheetFacts[], states: ReadonlyMap<OwnSheet, OwnState>): void {
  for (const plan of plans) {
    const state = states.get(plan.sheet);
    if (state?.isProtected) throw refusal("protectedSheet", { sheet: state.name });
    if (!state && facts.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase())) throw refusal("changed", { sheet: plan.name });
  }
}

async function writeAll(batch: Batch, writes: readonly SheetWrite[], facts: readonly SheetFacts[], onProgress?: OnProgress): Promise<void> {
  const before = new Set(facts.map(({ name }) => name));
  try {
    await quietly(batch, () => inSyncs(batch, writes, onProgress));
  } catch (cause) {
    await takeBackAfter(cause, writes, before);
  }
  rememberWrite(writes);
}

/** One round trip, or a few when the request grows large. */
async function inSyncs(batch: Batch, writes: readonly SheetWrite[], onProgress?: OnProgress): Promise<void> {
  const { context } = batch;
  let size = 0;
  let done = 0;
  for (const write of writes) {
    if (size > 0 && size + write.size > SIZE_PER_SYNC) {
      await batch.sync(); // a full request, not one a sheet
      size = 0;
      onProgress?.({ done, total: writes.length, name: write.laid.plan.name });
    }
    if (size === 0) {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
    queueSheetWrite(context, write);
    size += write.size;
    done += 1;
    await breathe(); // queueing a sheet and sending them all would hold the pane for longer than a person feels
  }
  await batch.sync();
  onProgress?.({ done: writes.length, total: writes.length, name: "" });
}

/** Takes back what was already done, in a context of its own, and passes the refusal on. */
async function takeBackAfter(cause: unknown, writes: readonly SheetWrite[], before: ReadonlySet<string>): Promise<never> {
  try {
    await inExcel(async (batch) => {
      await queueTakeBack(batch, writes, before);
      await batch.sync();
    });
  } catch (second) {
    throw refusal("halfTakenBack", { code: failureOf(second).code }, cause);
  }
  throw cause;
}

function resultOf(writes: readonly SheetWrite[], syncs: number, milliseconds: number): WriteResult {
  const made = writes.filter(({ state }) => state === null).map(({ laid }) => laid.plan);
  const renamed = made.filter(({ sheet, name }) => name !== OWN_SHEET_NAMES[sheet]).map(({ sheet, name }) => ({ sheet, name }));
  return {
    cellsWritten: writes.reduce((sum, { cells }) => sum + cells, 0), sheetsMade: made.map(({ name }) => name), renamed,
    notices: renamed.map(({ sheet, name }) => message("excel.renamed", { wanted: OWN_SHEET_NAMES[sheet], name })), syncs, milliseconds,
  };
}
