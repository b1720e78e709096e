import type { CellPlace, ChosenNow, ConfirmedTemplate, Message, SheetPlan, TemplateDecision, TemplateProposal } from "../../model";
import { message, waiverText } from "../../model";
import type { Doors, OwnCheckTools, ScoreTools, RichText, TextTools } from "./doors";
import type { ConflictChoice, OwnCheckText } from "./ownCells";
import { freeRow, withConflictSettled, withOwnCheck, withRemark } from "./ownCells";
import { besideProtected } from "./besideProtected";
import { Choosing } from "./choosing";
import { Edits } from "./edits";
import { Jobs } from "./jobs";
import { Marking } from "./marking";
import { Naming } from "./naming";
import { Road } from "./road";
import type { SessionState } from "./state";
import { valueOf } from "./stopped";
import { Store } from "./store";

/**
 * One person's work on one workbook: the use cases behind every button. A store in the sense of `useSyncExternalStore`
 * (`subscribe`, `state`). Jobs run one after the other; edits that arrive meanwhile are taken up afterwards.
 */
export class Session {
  private readonly store = new Store();
  private readonly jobs: Jobs;
  private readonly road: Road;
  private readonly edits: Edits;
  /** 在表格中标记 and 取消标记. */
  readonly marking: Marking;
  /** 指认: what figures are. */
  readonly naming: Naming;
  /** 设置, and what sheets were recognised as. */
  readonly choosing: Choosing;

  constructor(private readonly doors: Doors) {
    this.jobs = new Jobs(doors, this.store);
    this.edits = new Edits(doors, this.store, this.jobs, () => this.road);
    this.marking = new Marking(doors, this.store, this.jobs.do);
    this.choosing = new Choosing(() => this.road.inForce, (part) => this.choose(part));
    this.naming = new Naming(doors.namingTools, (change, done) => this.typeInto(change, done));
    this.road = new Road(doors, this.store, this.jobs, {
      isPending: () => this.edits.isPending, takeRemote: () => this.edits.takeRemote(), followed: (evaluation) => this.marking.followed(evaluation),
    });
  }

  get state(): SessionState {
    return this.store.state;
  }

  get subscribe(): Store["subscribe"] {
    return this.store.subscribe;
  }

  /** 开始自评: read everything, evaluate, write our sheets. */
  start(): Promise<void> {
    this.edits.isPaused = false;
    return this.jobs.do(async () => {
      this.store.set({ catalogue: await this.doors.catalogue() });
      await this.road.evaluateAndWrite(await this.road.read(null));
      await this.edits.watch();
      await this.marking.look();
    });
  }

  /**
   * Shows what an earlier run left in the workbook, without writing; does nothing where there was none. The person has
   * not asked for it, so the first screen stays meanwhile and a failure is kept silent.
   */
  resume(): Promise<void> {
    return this.jobs.do(async () => {
      const result = await this.doors.readSnapshot(() => undefined).catch(() => null);
      if (!result?.ok || !result.value.sheets.some((sheet) => sheet.own !== null)) return;
      this.store.set({ catalogue: await this.doors.catalogue() });
      this.road.snapshot = result.value;
      this.road.show(await this.road.evaluate(result.value));
      this.store.set({ phase: { kind: "ready" } });
      await this.edits.watch();
      await this.marking.look();
    });
  }

  /** Reads everything again. */
  refresh(): Promise<void> {
    this.edits.forget();
    this.edits.isPaused = false;
    return this.jobs.do(async () => this.road.evaluateAndWrite(await this.road.read(null)));
  }

  /** Calculates the workbook, then reads everything again. */
  recalculate(): Promise<void> {
    this.edits.isPaused = false;
    return this.jobs.do(async () => {
      valueOf(await this.doors.recalculate());
      await this.road.evaluateAndWrite(await this.road.read(null));
    });
  }

  /**
   * 另建结果表: protected sheets of ours are made anew beside the present ones, with what the person had typed there. The present
   * ones stay as they are and are left out of reading from then on.
   */
  makeAnother(): Promise<void> {
    return this.jobs.do(async () => {
      const { snapshot, replaced } = besideProtected(await this.road.read(null));
      const left = Object.fromEntries(replaced.map(({ name }) => [name, "-" as const]));
      this.road.choices = { ...this.road.choices, forms: { ...this.road.inForce.forms, ...left } };
      await this.road.evaluateAndWrite(snapshot, replaced.map(({ own }) => own));
    });
  }

  /** Tries the job that failed once more. */
  retry(): Promise<void> {
    return this.jobs.retry() ?? this.refresh();
  }

  /** Leaves the run under way, as far as nothing is being written yet. */
  cancel(): void {
    this.jobs.leave();
  }

  setAutoUpdate(autoUpdate: boolean): void {
    this.store.set({ autoUpdate });
    if (autoUpdate && this.edits.isPending) void this.edits.takeUp();
  }

  /** Selects a cell; `from` is the id of the element to come back to. */
  async goTo(place: CellPlace, from: string | null = null): Promise<void> {
    const result = await this.jobs.guarded(() => this.doors.goTo(place));
    if (result?.ok) this.store.set({ located: { place, from } });
    else if (result) this.store.say(result.failure, "error");
  }

  /** Ends the jump and gives the id of the element it came from. */
  back(): string | null {
    const from = this.store.state.located?.from ?? null;
    this.store.set({ located: null });
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
      const row = number ?? freeRow(plans, "own", 1);
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
    const template = await this.jobs.guarded(() => this.doors.scoreTools.confirm(proposal, decisions));
    if (template) await this.useTemplate(template);
  }

  /** A colleague's template file becomes the system in force; a bad one is said and changes nothing. */
  async importTemplate(text: string): Promise<void> {
    const read = await this.jobs.guarded(() => this.doors.scoreTools.fromFile(text, this.store.state.evaluation?.scoreTables ?? []));
    if (read?.ok) await this.useTemplate(read.value);
    else if (read) this.store.say(read.failure, "error");
  }

  /** The template in the workbook as a file. */
  async exportTemplate(): Promise<void> {
    const system = this.store.state.evaluation?.template?.system;
    if (!system) return;
    await this.jobs.guarded(async () => {
      await this.doors.saveFile(await this.doors.scoreTools.toFile(system), `${system.name.replace(/[\\/:*?"<>|]/g, "_")}.json`);
      this.store.say(message("pane.notice.downloadStarted"), "done");
    });
  }

  /** From then on 评分模板 is the only truth, so that what a person changes there counts. */
  private useTemplate(template: ConfirmedTemplate): Promise<void> {
    this.edits.isPaused = false;
    return this.jobs.do(async () => {
      this.road.choices = { ...this.road.choices, system: template.system.id, template };
      await this.road.evaluateAndWrite(await this.road.readAgain());
      this.store.say(message("pane.notice.templateAdopted", { name: template.system.name, count: template.system.indicators.length }), "done");
    });
  }

  undoWrite(): Promise<void> {
    return this.jobs.do(async () => {
      this.store.set({ phase: { kind: "writing", progress: null } });
      valueOf(await this.doors.undoLastWrite());
      this.edits.isPaused = true;
      this.store.set({ phase: { kind: "ready" }, canUndo: false, write: null, changes: null });
      this.store.say(message("pane.notice.undone"), "done");
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
    return report ? this.jobs.guarded(async () => (await this.doors.clipboardOf(report)).text) : null;
  }

  /** Copies any text with its lines as body paragraphs. */
  async copyText(text: string): Promise<void> {
    await this.copy(() => this.doors.textTools.clipboardOf(text));
  }

  private async copy(made: () => Promise<RichText>): Promise<void> {
    await this.jobs.guarded(async () => {
      const content = await made();
      const outcome = await this.doors.copy(content);
      this.store.set({ manualCopy: outcome === "manual" ? content : null });
      this.store.say(message(outcome === "copied" ? "pane.notice.copied" : "pane.notice.copyByHand"), outcome === "copied" ? "done" : "warning");
    });
  }

  closeManualCopy(): void {
    this.store.set({ manualCopy: null });
  }

  /** 下载 Word 文档. */
  async downloadDocx(fileName: string): Promise<void> {
    const report = this.store.state.evaluation?.report;
    if (!report) return;
    await this.jobs.guarded(async () => {
      await this.doors.download(report, fileName);
      this.store.say(message("pane.notice.downloadStarted"), "done");
    });
  }

  dismissChanges(): void {
    this.store.set({ changes: null });
  }

  dismissNotice(): void {
    this.store.set({ notice: null });
  }

  /** Stops listening to the workbook. Resolves when nothing is under way any more. */
  async close(): Promise<void> {
    await this.edits.stop();
    await this.jobs.idle();
  }

  private choose(part: ChosenNow): Promise<void> {
    this.road.choices = { ...this.road.choices, ...part };
    this.edits.isPaused = false;
    return this.jobs.do(async () => this.road.evaluateAndWrite(await this.road.readAgain()));
  }

  /** Types into our sheets for the person, then runs the road on what now stands there. */
  private typeInto(change: (plans: readonly SheetPlan[]) => readonly SheetPlan[], done: Message): Promise<void> {
    return this.jobs.do(async () => {
      const evaluation = this.store.state.evaluation;
      if (!evaluation) return;
      await this.road.write(change(evaluation.plans), evaluation.ledger.snapshot);
      await this.road.evaluateAndWrite(await this.road.read(null));
      this.store.say(done, "done");
    });
  }
}
