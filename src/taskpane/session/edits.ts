import type { Doors, WorkbookEdit } from "./doors";
import type { Jobs } from "./jobs";
import type { Road } from "./road";
import type { Store } from "./store";

/** Edits by people, gathered while a job is under way and taken up by the next one. */
export class Edits {
  private readonly sheets = new Set<string>();
  private pending = false;
  /** Something changed that no sheet's name tells: the next reading is of everything. */
  private readsAll = false;
  private remote = false;
  private stopWatching: (() => Promise<void>) | null = null;
  /** The person took our write back: nothing is written again until they ask for it. */
  isPaused = false;

  constructor(private readonly doors: Pick<Doors, "watchEdits">, private readonly store: Store, private readonly jobs: Jobs, private readonly road: () => Road) {}

  get isPending(): boolean {
    return this.pending;
  }

  /** Whether the last edit was a co-author's; asked once. */
  takeRemote(): boolean {
    const was = this.remote;
    this.remote = false;
    return was;
  }

  /** Begins to listen; does nothing when it listens already. */
  async watch(): Promise<void> {
    this.stopWatching ??= await this.doors.watchEdits((edit) => this.take(edit));
  }

  async stop(): Promise<void> {
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  /** Everything is about to be read: nothing waits any more. */
  forget(): void {
    this.sheets.clear();
    this.pending = false;
  }

  /** Takes up the edits that came in since the last reading. */
  readonly takeUp = (): Promise<void> => this.jobs.do(async () => {
    if (!this.pending) return;
    const [changed, all] = [[...this.sheets], this.readsAll];
    this.sheets.clear();
    this.pending = this.readsAll = false;
    const road = this.road();
    try {
      await road.evaluateAndWrite(all ? await road.read(null) : await road.readAgain(changed));
    } catch (cause) {
      this.readsAll ||= all;
      for (const sheet of changed) this.sheets.add(sheet); // so that the next try reads them again
      this.pending = true;
      throw cause;
    }
  });

  private take(edit: WorkbookEdit): void {
    for (const sheet of edit.sheets) this.sheets.add(sheet);
    if (edit.structure && edit.sheets.length === 0) this.readsAll = true;
    this.pending = true;
    this.remote = edit.remote;
    if (!this.store.state.autoUpdate || this.isPaused) return this.store.set({ stale: true });
    void this.takeUp();
  }
}
