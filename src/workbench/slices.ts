/** Long work in steps, so that a page can draw and answer in between; whoever need not wait for others does it at once. */

/** Work that may be interrupted wherever it yields; it yields the share that is done, 0 to 1. */
export type Steps<T> = Generator<number, T, void>;

/** Lets others have their turn, and hears the share of the work that is done. */
export type Breathe = (share: number) => Promise<void>;

/** How long work goes on before others have their turn: a page still feels alive. */
const SLICE_MS = 40;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work with pauses; without `breathe`, at once. */
export async function inSlices<T>(steps: Steps<T>, breathe?: Breathe): Promise<T> {
  if (!breathe) return atOnce(steps);
  for (let end = performance.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await breathe(step.value);
    end = performance.now() + SLICE_MS;
  }
}
