/**
 * A long piece of work that may be interrupted wherever it yields, and ends with what it makes. It is told once: who has a
 * thread of their own runs it in one go, who shares one runs it in slices.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work without an interruption. */
export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** When a piece of work lets others in, and how. */
export interface Slicing {
  /** Milliseconds after which the next step waits. A step is never cut short, so a slice may take one step longer. */
  readonly longest: number;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Lets others in; what it throws ends the work. */
  readonly pause: () => Promise<void>;
}

/** Does the work in slices; gives what `inOneGo` gives. */
export async function inSlices<T>(steps: Steps<T>, { longest, now, pause }: Slicing): Promise<T> {
  let began = now();
  let step = steps.next();
  while (!step.done) {
    if (now() - began >= longest) {
      await pause();
      began = now();
    }
    step = steps.next();
  }
  return step.value;
}
