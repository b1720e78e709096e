/** The local Excel host: one workbook, one batch at a time, a person's edits between batches, events after them. */
import type { AreaData, BookData } from "../bookData";
import type { Breathe } from "../slices";
import { areasText, parseAddress } from "../engine/address";
import type { Engine, EngineChange, SheetInfo } from "../engine/engine";
import { AwaitedResults } from "./awaitedResults";
import { Batch } from "./batch";
import { raiseFor } from "./changes";
import { CLASSES } from "./classes";
import { HostError } from "./errors";
import { EventQueue } from "./eventQueue";
import { EVENT, Registrations, WORKBOOK, eventMethod } from "./events";
import type { Faults } from "./faults";
import { REFUSALS } from "./faults";
import { followChange } from "./followChange";
import { FormulaWatch } from "./formulaWatch";
import type { HostOptions, HostWindow } from "./hostOptions";
import { KeptObjects } from "./keptObjects";
import type { Author, Host as HostModel, Obj } from "./objects";
import { PROFILES, isOnline, setOf } from "./profiles";
import type { Profile } from "./profiles";
import { BookRecords, recordData } from "./records";
import type { Shapes } from "./shapes";
import { refuseProtected } from "./refuseProtected";
import { growTables, nameNewColumns } from "./tables/growth";
import { StructuredFormulas } from "./tables/structuredFormulas";
import type { RangeTarget } from "./targets";
import { putTyped } from "./putTyped";
import type { EventEntry, Request } from "./wire";

export type ProcessResult = { readonly kind: "answer"; readonly body: string } | { readonly kind: "refused"; readonly error: number; readonly code: string };

const DELAY_FOR_CELL_EDIT = 64;

export class Host implements HostModel {
  readonly registrations = new Registrations();
  readonly shapes: Shapes | null;
  records: BookRecords;
  lastActive: string | null = null;
  readonly selectedTables = new Set<string>();
  calculationMode = "Automatic";
  changed = false;
  /** `suspendApiCalculationUntilNextSync` of this batch. */
  suspended = false;
  faults: Faults = {};
  /** Minor number of the highest ExcelApi set: members of later sets are refused. */
  excelApi: number;
  /** Whether it has ExcelApiOnline 1.1, the set of the web. */
  online: boolean;
  payloadLimit: number | null;
  /** Errors of the host's own making, for whoever debugs it. */
  readonly internalErrors: unknown[] = [];
  private line: Promise<unknown> = Promise.resolve();
  private readonly queue = new EventQueue(this.registrations);
  private readonly objects = new KeptObjects();
  private ids = 0;
  private inBatch = false;

  readonly engine: Engine;
  /** What stands around the workbook, told when an add-in saves or closes it. */
  window: HostWindow = { save: () => undefined, shut: () => undefined };
  /** Closed by an add-in: batches are refused until another workbook is opened. */
  private isShut = false;
  readonly structured: StructuredFormulas;
  readonly formulas: FormulaWatch;
  readonly results = new AwaitedResults(() => this.engine);

  constructor(engine: Engine, options: HostOptions = {}) {
    this.structured = new StructuredFormulas(engine, { all: () => this.records.tables() });
    this.formulas = new FormulaWatch(this.structured.engine(), () => this.registrations.wants(EVENT.formulaChanged));
    this.engine = this.formulas.engine();
    engine.filteredRows = (sheet, row) => this.records.isFiltered(sheet, row);
    this.shapes = options.shapes ?? null;
    const { excelApi, online, payloadLimit } = options.profile ?? PROFILES.library;
    this.excelApi = excelApi;
    this.online = online;
    this.payloadLimit = options.payloadLimit === undefined ? payloadLimit : options.payloadLimit;
    this.fileName = options.fileName ?? "工作簿1.xlsx";
    this.records = new BookRecords({ sheets: [], styles: [], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false });
    engine.onChange((change) => this.happened(change, "person"));
  }

  get fileName(): string {
    return this.engine.fileName;
  }

  set fileName(name: string) {
    this.engine.fileName = name;
  }

  /** Opens a workbook in place of the present one. Batches wait meanwhile, also those that come while it `breathe`s. */
  async open(book: BookData, breathe?: Breathe): Promise<void> {
    await this.inLine(async () => {
      const before = this.records;
      this.records = new BookRecords(book); // formulas of the book name its tables
      try {
        await this.engine.load(book, breathe);
      } catch (cause) {
        this.records = before;
        throw cause;
      }
      this.objects.clear();
      this.selected = "";
      this.changed = false;
      this.isShut = false;
      this.lastActive = this.engine.activeSheet();
    });
  }

  /** The workbook as plain data, calculated. */
  async exportBook(): Promise<BookData> {
    return this.inLine(async () => {
      if (this.calculationMode !== "Manual") await this.engine.calculate();
      const book = this.engine.exportBook();
      return {
        ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, ...recordData(this.records.sheet(sheet.id)) })),
        ...this.records.bookData(),
      };
    });
  }

  /**
   * Answers one ProcessQuery body.
   * @param flags the request's flags; only 64 (wait while a cell is being edited) is heeded.
   */
  async process(body: string, flags = 0): Promise<ProcessResult> {
    return this.inLine(async () => {
      if (this.faults.slow) await wait(this.faults.slow);
      if (this.faults.refuse) return refused(this.faults.refuse);
      if (this.isShut) return refused(5012);
      while (this.faults.cellEditing) {
        if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused(5004);
        await wait(10);
      }
      if (this.tooLarge(body)) return refused(5103);
      const answer = await this.batch(JSON.parse(body) as Request);
      return this.tooLarge(answer) ? refused(5104) : { kind: "answer", body: answer };
    });
  }

  private async batch(request: Request): Promise<string> {
    this.inBatch = true;
    this.suspended = false;
    try {
      const answer = await new Batch(this, request).run();
      this.suspended = false;
      await this.settle();
      return JSON.stringify(answer);
    } finally {
      this.inBatch = false;
      this.objects.endBatch();
      this.formulas.forget();
      setTimeout(() => this.deliver(), 0);
    }
  }

  /** After a batch or an edit: results are needed now only if somebody listens to them. */
  private async settle(): Promise<void> {
    if (this.engine.dirty && this.calculationMode !== "Manual" && (this.queue.waiting || this.registrations.wants(EVENT.calculated))) await this.engine.calculate();
  }

  saved(): void {
    this.changed = false;
    this.window.save();
  }

  shut(): void {
    this.isShut = true;
    this.window.shut();
  }

  /** Becomes another Excel, from the next batch on. */
  become({ excelApi, online, payloadLimit }: Profile): void {
    this.excelApi = excelApi;
    this.online = online;
    this.payloadLimit = payloadLimit;
  }

  /** A person (or another author) types into a cell (`sheet` is its name); resolves when its events are delivered. */
  async edit(sheet: string, a1: string, value: string | number | boolean, author: Exclude<Author, "own"> = "person"): Promise<void> {
    await this.inLine(async () => {
      const id = this.sheetByName(sheet)?.id, parsed = parseAddress(a1);
      if (id === undefined || !parsed) throw new HostError("InvalidArgument", `No cell ${sheet}!${a1}`);
      const { top, left } = parsed.area;
      this.writable(id, { top, left, bottom: top, right: left });
      this.typeInto(id, top, left, value, author);
      growTables(this, id, { top, left, bottom: top, right: left });
      await this.settle();
      this.deliver();
    });
  }

  /** A person selects cells: an address, or several with commas between them. */
  async setSelection(sheet: string, a1: string): Promise<void> {
    await this.inLine(async () => {
      const id = this.sheetByName(sheet)?.id, areas = a1.split(",").map((one) => parseAddress(one)?.area);
      if (id === undefined || !areas.every((one) => one !== undefined)) throw new HostError("InvalidArgument");
      this.select(id, ...areas);
      this.deliver();
    });
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.queue.listen(listener);
  }

  /** Resolves when everything before it is done: batches, edits, calculation, events. */
  async idle(): Promise<void> {
    await this.inLine(async () => {
      await this.settle();
      this.deliver();
    });
    await wait(0);
  }

  setFaults(faults: Faults): void {
    this.faults = { ...this.faults, ...faults };
  }

  dispose(): void {
    this.queue.close();
    this.engine.dispose();
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const result = this.line.then(work);
    this.line = result.catch(() => undefined);
    return result;
  }

  private tooLarge(text: string): boolean {
    return this.payloadLimit !== null && text.length * 3 > this.payloadLimit && byteLength(text) > this.payloadLimit;
  }

  // ---- what classes use ----

  root(): Obj {
    return this.obj("Workbook", null);
  }

  obj(className: string, target: unknown): Obj {
    const type = CLASSES.get(className);
    if (!type) throw new HostError("NotImplemented", `The class ${className} is not built in this host`);
    return { type, target };
  }

  identity(object: Obj): Record<string, unknown> {
    const own = object.type.identity?.(this, object.target) ?? {}, kept = this.objects.idOf(object);
    return kept === null ? { ...own } : { ...own, _ReferenceId: kept };
  }

  keep(object: Obj): null {
    this.objects.keep(object);
    return null;
  }

  kept(id: string): Obj {
    return this.objects.kept(id);
  }

  release(id: unknown): void {
    this.objects.release(String(id));
  }

  releaseAll(): void {
    this.objects.releaseAll();
  }

  follow(object: Obj): void {
    this.objects.follow(object);
  }

  registration(object: Obj, method: string): (() => null) | null {
    const event = eventMethod(object.type.name, method);
    if (!event) return null;
    const id = object.type.eventTarget ? object.type.eventTarget(object.target) : object.type.identity?.(this, object.target)["Id"];
    return () => {
      this.registrations.set(event.type, typeof id === "string" ? id : WORKBOOK, event.on);
      return null;
    };
  }

  /** Brings results up to date unless calculation is manual or suspended. */
  async freshen(): Promise<void> {
    if (this.engine.dirty && this.calculationMode !== "Manual" && !this.suspended) await this.engine.calculate();
  }

  has(className: string, member: string): boolean {
    return setOf(className, member) <= this.excelApi || (this.online && isOnline(className, member));
  }

  strikes(): boolean {
    const left = this.faults.failAction ?? null;
    if (left !== null) this.faults = { ...this.faults, failAction: left > 0 ? left - 1 : null };
    return left === 0;
  }

  noteInternal(thrown: unknown): void {
    this.internalErrors.push(thrown);
  }

  newId(prefix: string): string {
    return `{${prefix}-${(++this.ids).toString(16).toUpperCase().padStart(8, "0")}}`;
  }

  sheetById(id: string): SheetInfo | undefined {
    return this.engine.sheets().find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.engine.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  writable(sheet: string, touched: AreaData | null, allowing?: string): void {
    refuseProtected(this, sheet, touched, allowing);
  }

  /** Types one value into one cell, as a person or the add-in. */
  typeInto(sheet: string, row: number, column: number, value: unknown, author: Author): void {
    const cell = { top: row, left: column, bottom: row, right: column };
    const before = this.registrations.wantsChanges() ? this.engine.read(sheet, cell)[0]?.[0] : undefined;
    this.put(sheet, row, column, value);
    this.happened({ kind: "cells", sheet, area: cell, ...(before ? { before } : {}) }, author);
  }

  put(sheet: string, row: number, column: number, value: unknown): void {
    putTyped(this.engine, sheet, row, column, value);
  }

  select(sheet: string, ...areas: readonly AreaData[]): void {
    const before = this.engine.selection();
    this.engine.select(sheet, ...areas);
    if (before.sheet !== sheet) this.happened({ kind: "activated", sheet }, "own");
    if (before.sheet !== sheet || areasText(before.areas) !== areasText(areas)) this.happened({ kind: "selected", sheet, areas }, "own");
  }

  /** What was told to be selected: a grid tells the same selection when the mouse goes down and when it comes up. */
  private selected = "";

  /** Something changed: what is tied to cells moves along, and events are raised. */
  happened(change: EngineChange, author: Author): void {
    if (change.kind === "selected") {
      const selected = `${change.sheet} ${areasText(change.areas)}`;
      if (selected === this.selected && this.records.activeChart === null) return;
      this.selected = selected;
    }
    if (change.kind !== "calculated" && change.kind !== "selected" && change.kind !== "activated") this.changed = true;
    followChange({ records: this.records, objects: this.objects, nameOf: (id) => this.sheetById(id)?.name ?? "" }, change);
    this.structured.happened(change, author !== "own");
    if (change.kind === "columns" || change.kind === "shifted") nameNewColumns(this, change.sheet);
    raiseFor(this, change, author);
    if (!this.inBatch && change.kind !== "calculated") void this.inLine(async () => { await this.settle(); this.deliver(); });
    else if (!this.inBatch) void Promise.resolve().then(() => this.deliver());
  }

  raise(type: number, targets: readonly string[], message: () => object): void {
    this.queue.raise(type, targets, message);
  }

  eventRange(sheet: string, touched: AreaData): string {
    return this.objects.eventRange(sheet, touched);
  }

  rangeOfEvent(id: unknown): RangeTarget | null {
    return this.objects.rangeOfEvent(String(id));
  }

  private deliver(): void {
    if (!this.inBatch) this.queue.deliver();
  }
}

/** An engine and a host around a workbook. */
export async function createHost(engine: Engine, book: BookData, options: HostOptions = {}): Promise<Host> {
  const host = new Host(engine, options);
  await host.open(book);
  return host;
}

const refused = (error: number): ProcessResult => ({ kind: "refused", error, code: REFUSALS[error] ?? "GeneralException" });
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const byteLength = (text: string): number => new TextEncoder().encode(text).length;
