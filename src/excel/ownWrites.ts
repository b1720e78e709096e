import type { Batch } from "./batch";
import { supports } from "./hostInfo";

let writing = 0;

/**
 * Whether a write of ours is under way. Events that arrive meanwhile are ours: `enableEvents = false` has been reported
 * not to hold everywhere, so this flag decides where Excel does not name the trigger (below ExcelApi 1.14).
 */
export function isOwnWrite(): boolean {
  return writing > 0;
}

/** Runs a write with the flag up. */
export async function asOwnWrite<T>(work: () => Promise<T>): Promise<T> {
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
  }
}

/**
 * Runs queued writes without raising events. From ExcelApi 1.14 on events name their trigger, so events stay on and a
 * co-author's edit during the write is not lost; below it they are switched off, and on again whatever happens.
 */
export async function quietly(batch: Batch, work: () => Promise<void>): Promise<void> {
  if (supports("1.14")) return work();
  batch.context.runtime.enableEvents = false;
  try {
    await work();
  } finally {
    batch.context.runtime.enableEvents = true;
    await batch.sync();
  }
}
