import type { Choices, ChosenNow, EvaluationView, OwnSheet, Result, SheetPlan, Snapshot } from "../../model";
import { NO_CHOICES } from "../../model";
import { changesBetween, isNoChange } from "./changes";
import type { Doors, Progress } from "./doors";
import type { Jobs } from "./jobs";
import type { SessionState, Unusable } from "./state";
import { valueOf } from "./stopped";
import type { Store } from "./store";
import { unusableReason } from "./usable";

/** What the session knows besides that a reading or an evaluation shows. */
export interface Surroundings {
  /** Edits are waiting to be taken up. */
  isPending(): boolean;
  /** Whether the last edit came from a co-author; asked once, when what it changed is shown. */
  takeRemote(): boolean;
  /** Another evaluation is shown. */
  followed(evaluation: EvaluationView): void;
}

/** The steps of the road as a person sees them: reading, evaluating, writing, each with its phase and progress. Run inside a job. */
export class Road {
  /** What was read last. */
  snapshot: Snapshot | null = null;
  /** What the person chose and the workbook does not keep yet: from the next write on it stands in 自评基本信息, and counts as it stands there. */
  choices: ChosenNow = {};

  constructor(private readonly doors: Doors, private readonly store: Store, private readonly jobs: Jobs, private readonly around: Surroundings) {}

  /** The choices in force. */
  get inForce(): Choices {
    return { ...NO_CHOICES, ...this.store.state.evaluation?.choices, ...this.choices };
  }

  /** Reads the whole workbook, or of one that is known only the sheets that changed. */
  async read(again: { previous: Snapshot; changed: readonly string[] } | null): Promise<Snapshot> {
    const job = this.jobs.watchLeaving();
    this.store.set({ phase: { kind: "reading", progress: null } });
    const onProgress = (progress: Progress): void => {
      if (!job.isLeft() && this.store.state.phase.kind === "reading") this.store.set({ phase: { kind: "reading", progress } });
    };
    const asked = (wait: boolean): ReturnType<Doors["readSnapshot"]> => this.doors.readSnapshot(onProgress, again ?? undefined, wait);
    const snapshot = valueOf(await this.afterEditing(await asked(false), () => asked(true)));
    job.stopIfLeft();
    this.store.set({ manualCalculation: this.doors.isManual() });
    return snapshot;
  }

  /** What was read last, looked at again: sheets that came or went, ours, and those named. */
  readAgain(changed: readonly string[] = []): Promise<Snapshot> {
    return this.read(this.snapshot ? { previous: this.snapshot, changed } : null);
  }

  async evaluate(snapshot: Snapshot): Promise<EvaluationView> {
    const job = this.jobs.watchLeaving();
    this.store.set({ phase: { kind: "evaluating" } });
    await this.doors.breathe();
    const evaluation = await this.doors.evaluate(snapshot, this.choices, job.stopIfLeft);
    job.stopIfLeft();
    await this.doors.breathe();
    return evaluation;
  }

  /** From a snapshot to written sheets and compared scores. */
  async evaluateAndWrite(snapshot: Snapshot, anew: readonly OwnSheet[] = []): Promise<void> {
    this.snapshot = snapshot;
    const before = this.store.state.evaluation;
    const chosen = this.choices;
    const evaluation = await this.evaluate(snapshot);
    const unusable = unusableReason(evaluation);
    if (unusable) return this.showUnusable(evaluation, unusable);
    this.show(evaluation, before); // what was found stays in view even when it cannot be written
    await this.write(evaluation.plans, snapshot, anew);
    if (this.choices === chosen) this.choices = {}; // else something was chosen meanwhile
    this.store.set({ phase: { kind: "ready" } });
    const compared = await this.jobs.guarded(() => this.doors.compareScores(evaluation));
    this.store.set({ mismatches: compared?.ok ? compared.value : [] });
  }

  show(evaluation: EvaluationView, before: EvaluationView | null = null): void {
    const changes = before && !this.store.state.unusable ? changesBetween(before, evaluation) : null;
    const byOthers = this.around.takeRemote();
    this.store.set({
      evaluation, unusable: unusableReason(evaluation), stale: this.around.isPending(), cannotTell: this.doors.cannotTell(),
      ...(changes && !isNoChange(changes) ? { changes, byOthers } : {}),
    });
    this.around.followed(evaluation);
  }

  async write(plans: readonly SheetPlan[], base: Snapshot, anew: readonly OwnSheet[] = []): Promise<void> {
    this.store.set({ phase: { kind: "writing", progress: null } });
    const asked = (wait: boolean): ReturnType<Doors["writePlans"]> =>
      this.doors.writePlans(plans, base, (progress) => this.store.set({ phase: { kind: "writing", progress } }), { wait, anew });
    const write = valueOf(await this.afterEditing(await asked(false), () => asked(true)));
    this.store.set({ write: this.rememberNames(write), canUndo: write.cellsWritten > 0 || this.store.state.canUndo });
  }

  private showUnusable(evaluation: EvaluationView, unusable: Unusable): void {
    this.store.set({ phase: { kind: "ready" }, evaluation, unusable, changes: null });
  }

  /** While a cell is being edited Excel refuses; asked again it waits until the person is through, and the pane says so. */
  private async afterEditing<T>(first: Result<T>, again: () => Promise<Result<T>>): Promise<Result<T>> {
    if (first.ok || first.failure.code !== "excel.editing") return first;
    this.store.set({ phase: { kind: "waiting" } });
    return again();
  }

  /** Names given at an earlier write stay known. */
  private rememberNames(write: NonNullable<SessionState["write"]>): NonNullable<SessionState["write"]> {
    const known = new Map<OwnSheet, string>((this.store.state.write?.renamed ?? []).map(({ sheet, name }) => [sheet, name]));
    for (const { sheet, name } of write.renamed) known.set(sheet, name);
    return { ...write, renamed: [...known].map(([sheet, name]) => ({ sheet, name })) };
  }
}
