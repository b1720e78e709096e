/** A running conversation with Excel that counts its round trips. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. */
  readonly sync: () => Promise<void>;
  readonly syncs: () => number;
}

/**
 * Runs work in one Excel context. `waitForEdit` lets Excel wait until the person has left the cell they are typing in;
 * without it such a batch is refused at once and the pane can say so.
 */
export async function inExcel<T>(work: (batch: Batch) => Promise<T>, waitForEdit = false): Promise<T> {
  return Excel.run({ delayForCellEdit: waitForEdit }, async (context) => {
    let count = 0;
    const sync = async (): Promise<void> => {
      count += 1;
      await context.sync();
    };
    return work({ context, sync, syncs: () => count });
  });
}

/** Lets the pane draw and take clicks between two steps of a long piece of work; nothing is sent. */
export function breathe(): Promise<void> {
  return new Promise((next) => setTimeout(next, 0));
}
