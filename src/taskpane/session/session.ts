import type { CellPlace, Choices, ConfirmedTemplate, EvaluationView, FormId, Message, OwnSheet, Result, SheetPlan, Snapshot, TemplateDecision, TemplateProposal } from "../../model";
import { NO_CHOICES, message, waiverText } from "../../model";
import { changesBetween, isNoChange } from "./changes";
import type { Doors, OwnCheckTools, Progress, ScoreTools, WorkbookEdit, RichText, TextTools } from "./doors";
import type { ConflictChoice, OwnCheckText } from "./ownCells";
import { freeOwnCheck, withConflictSettled, withOwnCheck, withRemark } from "./ownCells";
import { besideProtected } from "./besideProtected";
import { Marking } from "./marking";
import type { Notice, SessionState, Unusable } from "./state";
import { isBusy } from "./state";
import { Stopped, valueOf } from "./stopped";
import { Store } from "./store";
import { unusableReason } from "./usable";

/**
 * One person's work on one workbook: the use cases behind every button. A store in the sense of `useSyncExternalStore`
 * (`subscribe`, `state`). Jobs run one after the other; edits that arrive meanwhile are taken up afterwards.
 */
export class Session {
  private readonly store = new Store();
  private queue: Promise<void> = Promise.resolve();
  private retryJob: (() => Promise<void>) | null = null;
  private snapshot: Snapshot | null = null;
  private choices: Choices = NO_CHOICES;
  private readonly edited = new Set<string>();
  /** Edits are waiting to be taken up. */
  private pending = false;
  /** Something changed that no sheet's name tells: the next reading is of everything. */
  private readsAll = false;
  /** The last edit came from a co-author. */
  private remote = false;
  /** The person took our write back: nothing is written again until they ask for it. */
  private paused = false;
  private stopWatching: (() => Promise<void>) | null = null;
  private run = 0;
  /** 在表格中标记 and 取消标记. */
  readonly marking: Marking;

  constructor(private readonly doors: Doors) {
    this.marking = new Marking(doors, this.store, (work) => this.job(work));
  }

  get state(): SessionState {
    return this.store.state;
  }

  get subscribe(): Store["subscribe"] {
    return this.store.subscribe;
  }

  /** 开始自评: read everything, evaluate, write our sheets. */
  start(): Promise<void> {
    this.paused = false;
    return this.job(async () => {
      this.set({ catalogue: await this.doors.catalogue() });
      await this.evaluateAndWrite(await this.read(null));
      await this.watch();
      await this.marking.look();
    });
  }

  /**
   * Shows what an earlier run left in the workbook, without writing; does nothing where there was none. The person has
   * not asked for it, so the first screen stays meanwhile and a failure is kept silent.
   */
  resume(): Promise<void> {
    return this.job(async () => {
      const result = await this.doors.readSnapshot(() => undefined).catch(() => null);
      if (!result?.ok || !result.value.sheets.some((sheet) => sheet.own !== null)) return;
      this.set({ catalogue: await this.doors.catalogue() });
      this.snapshot = result.value;
      this.show(await this.evaluate(result.value));
      this.set({ phase: { kind: "ready" } });
      await this.watch();
      await this.marking.look();
    });
  }

  /** Reads everything again. */
  refresh(): Promise<void> {
    this.edited.clear();
    this.pending = false;
    this.paused = false;
    return this.job(async () => this.evaluateAndWrite(await this.read(null)));
  }

  /** Calculates the workbook, then reads everything again. */
  recalculate(): Promise<void> {
    this.paused = false;
    return this.job(async () => {
      valueOf(await this.doors.recalculate());
      await this.evaluateAndWrite(await this.read(null));
    });
  }

  /**
   * 另建结果表: protected sheets of ours are made anew beside the present ones, with what the person had typed there. The present
   * ones stay as they are and are left out of reading from then on.
   */
  makeAnother(): Promise<void> {
    return this.job(async () => {
      const { snapshot, replaced } = besideProtected(await this.read(null));
      const left = Object.fromEntries(replaced.map(({ name }) => [name, "-" as const]));
      this.choices = { ...this.choices, forms: { ...this.inForce().forms, ...left } };
      await this.evaluateAndWrite(snapshot, replaced.map(({ own }) => own));
    });
  }

  /** Tries the job that failed once more. */
  retry(): Promise<void> {
    return this.retryJob ? this.job(this.retryJob) : this.refresh();
  }

  /** Leaves the run under way, as far as nothing is being written yet. */
  cancel(): void {
    if (!isBusy(this.store.state.phase) || this.store.state.phase.kind === "writing") return;
    this.run += 1;
    this.set({ phase: { kind: this.store.state.evaluation ? "ready" : "idle" } });
  }

  /** The person says what a sheet is; `"-"` leaves it out, `null` takes the correction back. */
  correctForm(sheet: string, form: FormId | "-" | null): Promise<void> {
    const forms = Object.fromEntries(Object.entries(this.inForce().forms).filter(([name]) => name !== sheet));
    return this.choose({ forms: form === null ? forms : { ...forms, [sheet]: form } });
  }

  chooseSystem(system: string): Promise<void> {
    return this.choose({ system });
  }

  chooseOutline(outline: string): Promise<void> {
    return this.choose({ outline });
  }

  chooseYear(year: number | null): Promise<void> {
    return this.choose({ year });
  }

  setNotApplicablePolicy(notApplicablePolicy: NonNullable<Choices["notApplicablePolicy"]>): Promise<void> {
    return this.choose({ notApplicablePolicy });
  }

  setAutoUpdate(autoUpdate: boolean): void {
    this.set({ autoUpdate });
    if (autoUpdate && this.pending) void this.update();
  }

  /** Selects a cell; `from` is the id of the element to come back to. */
  async goTo(place: CellPlace, from: string | null = null): Promise<void> {
    const result = await this.guarded(() => this.doors.goTo(place));
    if (result?.ok) this.set({ located: { place, from } });
    else if (result) this.say(result.failure, "error");
  }

  /** Ends the jump and gives the id of the element it came from. */
  back(): string | null {
    const from = this.store.state.located?.from ?? null;
    this.set({ located: null });
    return from;
  }

  /** Writes the person's 说明 of a finding into 核对结果; `""` takes it away. */
  explainFinding(id: string, text: string): Promise<void> {
    return this.typeInto((plans) => withRemark(plans, id, text), message(text === "" ? "pane.notice.remarkGone" : "pane.notice.remarkSaved"));
  }

  /** 豁免: the finding stays 不符, counted apart, until its figures change. */
  waiveFinding(id: string, reason: string): Promise<void> {
    return this.typeInto((plans) => withRemark(plans, id, waiverText(reason)), message("pane.notice.waived"));
  }

  /** What can be done with a check of the person's own before it is saved. */
  get ownCheckTools(): OwnCheckTools {
    return this.doors.ownCheckTools;
  }

  /** Keeps a check of the person's own in 自评基本信息: in its row, or in a free one. */
  saveOwnCheck(number: number | null, check: OwnCheckText): Promise<void> {
    return this.typeInto((plans) => {
      const row = number ?? freeOwnCheck(plans);
      return row === null ? plans : withOwnCheck(plans, row, check);
    }, message("pane.notice.ownCheckSaved", { name: check.name || check.relation }));
  }

  removeOwnCheck(number: number): Promise<void> {
    return this.typeInto((plans) => withOwnCheck(plans, number, null), message("pane.notice.ownCheckRemoved"));
  }

  /** Settles a conflict between the person's edit and new figures in 自评报告. */
  settleConflict(paragraphId: string, choice: ConflictChoice): Promise<void> {
    const conflict = this.store.state.evaluation?.report.conflicts.find((one) => one.paragraphId === paragraphId);
    if (!conflict) return Promise.resolve();
    return this.typeInto((plans) => withConflictSettled(plans, conflict, choice), message("pane.notice.conflictSettled"));
  }

  /** What can be done with score tables and systems without changing anything. */
  get scoreTools(): ScoreTools {
    return this.doors.scoreTools;
  }

  /** 确认并采用: the score table becomes the system in force, kept in 评分模板, and its copy is filled in. */
  async adoptTemplate(proposal: TemplateProposal, decisions: Readonly<Record<string, TemplateDecision>>): Promise<void> {
    const template = await this.guarded(() => this.doors.scoreTools.confirm(proposal, decisions));
    if (template) await this.useTemplate(template);
  }

  /** A colleague's template file becomes the system in force; a bad one is said and changes nothing. */
  async importTemplate(text: string): Promise<void> {
    const read = await this.guarded(() => this.doors.scoreTools.fromFile(text, this.store.state.evaluation?.scoreTables ?? []));
    if (read?.ok) await this.useTemplate(read.value);
    else if (read) this.say(read.failure, "error");
  }

  /** The template in the workbook as a file. */
  async exportTemplate(): Promise<void> {
    const system = this.store.state.evaluation?.template?.system;
    if (!system) return;
    await this.guarded(async () => {
      await this.doors.saveFile(await this.doors.scoreTools.toFile(system), `${system.name.replace(/[\\/:*?"<>|]/g, "_")}.json`);
      this.say(message("pane.notice.downloadStarted"), "done");
    });
  }

  /** From then on 评分模板 is the only truth, so that what a person changes there counts. */
  private useTemplate(template: ConfirmedTemplate): Promise<void> {
    this.paused = false;
    return this.job(async () => {
      this.choices = { ...this.choices, system: template.system.id, template };
      await this.evaluateAndWrite(await this.read(this.snapshot ? { previous: this.snapshot, changed: [] } : null));
      const { template: _, ...rest } = this.choices;
      this.choices = rest;
      this.say(message("pane.notice.templateAdopted", { name: template.system.name, count: template.system.indicators.length }), "done");
    });
  }

  undoWrite(): Promise<void> {
    return this.job(async () => {
      this.set({ phase: { kind: "writing", progress: null } });
      valueOf(await this.doors.undoLastWrite());
      this.paused = true;
      this.set({ phase: { kind: "ready" }, canUndo: false, write: null, changes: null });
      this.say(message("pane.notice.undone"), "done");
    });
  }

  /** 复制正文: the whole report, or one section with what stands under it. */
  async copyReport(sectionId?: string): Promise<void> {
    const report = this.store.state.evaluation?.report;
    if (!report) return;
    await this.copy(() => this.doors.clipboardOf(report, sectionId));
  }

  /** What can be done with a text that came back from Word. */
  get textTools(): TextTools {
    return this.doors.textTools;
  }

  /** The report's text without its looks; `null` when there is none or it could not be made. */
  async reportText(): Promise<string | null> {
    const report = this.state.evaluation?.report;
    return report ? this.guarded(async () => (await this.doors.clipboardOf(report)).text) : null;
  }

  /** Copies any text with its lines as body paragraphs. */
  async copyText(text: string): Promise<void> {
    await this.copy(() => this.doors.textTools.clipboardOf(text));
  }

  private async copy(made: () => Promise<RichText>): Promise<void> {
    await this.guarded(async () => {
      const content = await made();
      const outcome = await this.doors.copy(content);
      this.set({ manualCopy: outcome === "manual" ? content : null });
      this.say(message(outcome === "copied" ? "pane.notice.copied" : "pane.notice.copyByHand"), outcome === "copied" ? "done" : "warning");
    });
  }

  closeManualCopy(): void {
    this.set({ manualCopy: null });
  }

  /** 下载 Word 文档. */
  async downloadDocx(fileName: string): Promise<void> {
    const report = this.store.state.evaluation?.report;
    if (!report) return;
    await this.guarded(async () => {
      await this.doors.download(report, fileName);
      this.say(message("pane.notice.downloadStarted"), "done");
    });
  }

  dismissChanges(): void {
    this.set({ changes: null });
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  /** Stops listening to the workbook. Resolves when nothing is under way any more. */
  async close(): Promise<void> {
    await this.stopWatching?.();
    this.stopWatching = null;
    await this.queue;
  }

  private set(part: Partial<SessionState>): void {
    this.store.set(part);
  }

  private say(words: Message, tone: Notice["tone"]): void {
    this.store.say(words, tone);
  }

  /** Queues a job; a failure becomes the failed phase, with the job kept for `retry`. */
  private job(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      const run = ++this.run;
      this.set({ notice: null });
      try {
        await work();
        this.retryJob = null;
      } catch (cause) {
        if (run === this.run) this.fail(cause, work);
      }
    });
    return this.queue;
  }

  private fail(cause: unknown, work: () => Promise<void>): void {
    this.retryJob = work;
    const failure = cause instanceof Stopped ? cause.failure : message("pane.failure.unknown");
    const details = cause instanceof Stopped ? this.doors.diagnostics() : cause instanceof Error ? `${cause.name}: ${cause.message}\n${cause.stack ?? ""}` : String(cause);
    this.set({ phase: { kind: "failed", failure, details } });
  }

  /** For side steps that must not end in the failed phase: a fault is said and the result is `null`. */
  private async guarded<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch {
      this.say(message("pane.failure.step"), "error");
      return null;
    }
  }

  private async read(again: { previous: Snapshot; changed: readonly string[] } | null): Promise<Snapshot> {
    const run = this.run;
    this.set({ phase: { kind: "reading", progress: null } });
    const onProgress = (progress: Progress): void => {
      if (run === this.run && this.store.state.phase.kind === "reading") this.set({ phase: { kind: "reading", progress } });
    };
    const asked = (wait: boolean): ReturnType<Doors["readSnapshot"]> => this.doors.readSnapshot(onProgress, again ?? undefined, wait);
    const snapshot = valueOf(await this.afterEditing(await asked(false), () => asked(true)));
    this.stopIfLeft(run);
    this.set({ manualCalculation: this.doors.isManual() });
    return snapshot;
  }

  /** While a cell is being edited Excel refuses; asked again it waits until the person is through, and the pane says so. */
  private async afterEditing<T>(first: Result<T>, again: () => Promise<Result<T>>): Promise<Result<T>> {
    if (first.ok || first.failure.code !== "excel.editing") return first;
    this.set({ phase: { kind: "waiting" } });
    return again();
  }

  private async evaluate(snapshot: Snapshot): Promise<EvaluationView> {
    const run = this.run;
    this.set({ phase: { kind: "evaluating" } });
    await this.doors.breathe();
    const evaluation = await this.doors.evaluate(snapshot, this.choices);
    this.stopIfLeft(run);
    await this.doors.breathe();
    return evaluation;
  }

  /** Throws when the person left this run; `fail` then sees another run and keeps silent. */
  private stopIfLeft(run: number): void {
    if (run !== this.run) throw new Stopped(message("pane.failure.left"));
  }

  private async evaluateAndWrite(snapshot: Snapshot, anew: readonly OwnSheet[] = []): Promise<void> {
    this.snapshot = snapshot;
    const before = this.store.state.evaluation;
    const evaluation = await this.evaluate(snapshot);
    const unusable = unusableReason(evaluation);
    if (unusable) return this.showUnusable(evaluation, unusable);
    this.show(evaluation, before); // what was found stays in view even when it cannot be written
    await this.write(evaluation.plans, snapshot, anew);
    this.set({ phase: { kind: "ready" } });
    const compared = await this.guarded(() => this.doors.compareScores(evaluation));
    this.set({ mismatches: compared?.ok ? compared.value : [] });
  }

  private showUnusable(evaluation: EvaluationView, unusable: Unusable): void {
    this.set({ phase: { kind: "ready" }, evaluation, unusable, changes: null });
  }

  private show(evaluation: EvaluationView, before: EvaluationView | null = null): void {
    const changes = before && !this.store.state.unusable ? changesBetween(before, evaluation) : null;
    this.set({
      evaluation, unusable: unusableReason(evaluation), stale: this.pending, cannotTell: this.doors.cannotTell(),
      ...(changes && !isNoChange(changes) ? { changes, byOthers: this.remote } : {}),
    });
    this.remote = false;
    this.marking.followed(evaluation);
  }

  private async write(plans: readonly SheetPlan[], base: Snapshot, anew: readonly OwnSheet[] = []): Promise<void> {
    this.set({ phase: { kind: "writing", progress: null } });
    const asked = (wait: boolean): ReturnType<Doors["writePlans"]> =>
      this.doors.writePlans(plans, base, (progress) => this.set({ phase: { kind: "writing", progress } }), { wait, anew });
    const write = valueOf(await this.afterEditing(await asked(false), () => asked(true)));
    this.set({ write: this.rememberNames(write), canUndo: write.cellsWritten > 0 || this.store.state.canUndo });
  }

  /** Names given at an earlier write stay known. */
  private rememberNames(write: NonNullable<SessionState["write"]>): NonNullable<SessionState["write"]> {
    const known = new Map<OwnSheet, string>((this.store.state.write?.renamed ?? []).map(({ sheet, name }) => [sheet, name]));
    for (const { sheet, name } of write.renamed) known.set(sheet, name);
    return { ...write, renamed: [...known].map(([sheet, name]) => ({ sheet, name })) };
  }

  private inForce(): Choices {
    return this.store.state.evaluation?.choices ?? this.choices;
  }

  private choose(part: Partial<Choices>): Promise<void> {
    this.choices = { ...this.choices, ...part };
    this.paused = false;
    return this.job(async () => this.evaluateAndWrite(await this.read(this.snapshot ? { previous: this.snapshot, changed: [] } : null)));
  }

  /** Types into our sheets for the person, then runs the road on what now stands there. */
  private typeInto(change: (plans: readonly SheetPlan[]) => readonly SheetPlan[], done: Message): Promise<void> {
    return this.job(async () => {
      const evaluation = this.store.state.evaluation;
      if (!evaluation) return;
      await this.write(change(evaluation.plans), evaluation.ledger.snapshot);
      await this.evaluateAndWrite(await this.read(null));
      this.say(done, "done");
    });
  }

  private async watch(): Promise<void> {
    if (!this.stopWatching) this.stopWatching = await this.doors.watchEdits((edit) => this.onEdit(edit));
  }

  private onEdit(edit: WorkbookEdit): void {
    for (const sheet of edit.sheets) this.edited.add(sheet);
    if (edit.structure && edit.sheets.length === 0) this.readsAll = true;
    this.pending = true;
    this.remote = edit.remote;
    if (!this.store.state.autoUpdate || this.paused) return this.set({ stale: true });
    void this.update();
  }

  /** Takes up the edits that came in since the last reading. */
  private update(): Promise<void> {
    return this.job(async () => {
      if (!this.pending) return;
      const [changed, all] = [[...this.edited], this.readsAll];
      this.edited.clear();
      this.pending = this.readsAll = false;
      try {
        await this.evaluateAndWrite(await this.read(this.snapshot && !all ? { previous: this.snapshot, changed } : null));
      } catch (cause) {
        this.readsAll ||= all;
        for (const sheet of changed) this.edited.add(sheet); // so that the next try reads them again
        this.pending = true;
        throw cause;
      }
    });
  }
}
