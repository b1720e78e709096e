import { message } from "../../model";
import type { Doors } from "./doors";
import { isBusy } from "./state";
import { Stopped } from "./stopped";
import type { Store } from "./store";

/** Jobs of a session, one after the other: what fails becomes the failed phase and can be tried again, what is left stops quietly. */
export class Jobs {
  private queue: Promise<void> = Promise.resolve();
  private failed: (() => Promise<void>) | null = null;
  private run = 0;

  constructor(private readonly doors: Pick<Doors, "diagnostics">, private readonly store: Store) {}

  /** Queues a job; a failure becomes the failed phase, with the job kept for `retry`. */
  readonly do = (work: () => Promise<void>): Promise<void> => {
    this.queue = this.queue.then(async () => {
      const run = ++this.run;
      this.store.set({ notice: null });
      try {
        await work();
        this.failed = null;
      } catch (cause) {
        if (run === this.run) this.fail(cause, work);
      }
    });
    return this.queue;
  };

  /** Tries the job that failed once more; `null` when none did. */
  retry(): Promise<void> | null {
    return this.failed ? this.do(this.failed) : null;
  }

  /** Leaves the job under way, as far as nothing is being written yet. */
  leave(): void {
    const { phase, evaluation } = this.store.state;
    if (!isBusy(phase) || phase.kind === "writing") return;
    this.run += 1;
    this.store.set({ phase: { kind: evaluation ? "ready" : "idle" } });
  }

  /** Gives a question for later: whether the job of now was left meanwhile. */
  watchLeaving(): { readonly isLeft: () => boolean; readonly stopIfLeft: () => void } {
    const run = this.run;
    const isLeft = (): boolean => run !== this.run;
    return {
      isLeft,
      stopIfLeft: () => {
        if (isLeft()) throw new Stopped(message("pane.failure.left"));
      },
    };
  }

  /** For side steps that must not end in the failed phase: a fault is said and the result is `null`. */
  async guarded<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch {
      this.store.say(message("pane.failure.step"), "error");
      return null;
    }
  }

  /** Resolves when nothing is under way any more. */
  idle(): Promise<void> {
    return this.queue;
  }

  private fail(cause: unknown, work: () => Promise<void>): void {
    this.failed = work;
    const failure = cause instanceof Stopped ? cause.failure : message("pane.failure.unknown");
    const details = cause instanceof Stopped ? this.doors.diagnostics() : cause instanceof Error ? `${cause.name}: ${cause.message}\n${cause.stack ?? ""}` : String(cause);
    this.store.set({ phase: { kind: "failed", failure, details } });
  }
}
