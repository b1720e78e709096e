/** The local Excel host: one workbook, one batch at a time, a person's edits between batches, events after them. */
import type { AreaData, BookData } from "../bookData";
import { contains, parseAddress, shiftLines, sameArea } from "../engine/address";
import type { Engine, EngineChange, SheetInfo } from "../engine/engine";
import { Batch } from "./batch";
import { raiseFor } from "./changes";
import { CLASSES } from "./classes";
import { HostError } from "./errors";
import { Registrations, WORKBOOK, entry, eventMethod } from "./events";
import type { Author, Host as HostModel, Obj } from "./objects";
import { PROFILES, setOf } from "./profiles";
import type { Profile } from "./profiles";
import { BookRecords, recordData } from "./records";
import type { Shapes } from "./shapes";
import { shiftArea } from "./shifting";
import { growTables, nameNewColumns } from "./tables/growth";
import { StructuredFormulas } from "./tables/structuredFormulas";
import { RangeTarget, rangesOf } from "./targets";
import { typed } from "./typed";
import type { EventEntry, Request } from "./wire";

export interface HostOptions {
  /** Shapes of the classes, read off the library: with them unbuilt and unknown members are told apart. */
  readonly shapes?: Shapes | null;
  /** Which Excel the host stands for; the npm library's own ceiling without a limit of size unless said. */
  readonly profile?: Profile;
  /** Largest request or answer in bytes, in place of the profile's. */
  readonly payloadLimit?: number | null;
  readonly fileName?: string;
}

/** Ways in which a real host refuses, to be switched on. */
export interface Faults {
  /** A cell is being edited: batches are refused, or wait when they ask to. */
  cellEditing?: boolean;
  /** Milliseconds before each answer. */
  slow?: number;
  /** Every batch is refused with this `Error` number (section 2.3 of the protocol), for example 5012. */
  refuse?: number | null;
  /** After this many more actions one fails with `GeneralException`, once: its batch is left half done, as in Excel. */
  failAction?: number | null;
}

/** Refusals by number: what the client sees. */
export const REFUSALS: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode", 5012: "InvalidOrTimedOutSession", 5016: "WriteNotSupportedWhenModalDialogOpen", 5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded", 5104: "ResponsePayloadSizeLimitExceeded", 7000: "AccessDenied", 1014: "InvalidRequestContext",
};

export type ProcessResult = { readonly kind: "answer"; readonly body: string } | { readonly kind: "refused"; readonly error: number; readonly code: string };

const DELAY_FOR_CELL_EDIT = 64;

export class Host implements HostModel {
  readonly registrations = new Registrations();
  readonly shapes: Shapes | null;
  records: BookRecords;
  lastActive: string | null = null;
  readonly selectedTables = new Set<string>();
  calculationMode = "Automatic";
  /** `suspendApiCalculationUntilNextSync` of this batch. */
  suspended = false;
  faults: Faults = {};
  /** Minor number of the highest ExcelApi set: members of later sets are refused. */
  excelApi: number;
  payloadLimit: number | null;
  fileName: string;
  /** Errors of the host's own making, for whoever debugs it. */
  readonly internalErrors: unknown[] = [];
  private line: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private raised: (() => EventEntry[])[] = [];
  private readonly references = new Map<string, Obj>();
  private readonly eventRanges = new Map<string, RangeTarget>();
  private followed = new Set<RangeTarget>();
  private counter = 0;
  private inBatch = false;

  readonly engine: Engine;
  readonly structured: StructuredFormulas;

  constructor(engine: Engine, options: HostOptions = {}) {
    this.structured = new StructuredFormulas(engine, { all: () => this.records.tables() });
    this.engine = this.structured.engine();
    this.shapes = options.shapes ?? null;
    const { excelApi, payloadLimit } = options.profile ?? PROFILES.library;
    this.excelApi = excelApi;
    this.payloadLimit = options.payloadLimit === undefined ? payloadLimit : options.payloadLimit;
    this.fileName = options.fileName ?? "工作簿1.xlsx";
    this.records = new BookRecords({ sheets: [], styles: [], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false });
    engine.onChange((change) => this.happened(change, "person"));
  }

  /** Opens a workbook in place of the present one. */
  async open(book: BookData): Promise<void> {
    this.records = new BookRecords(book); // formulas of the book name its tables
    await this.engine.load(book);
    this.references.clear();
    this.eventRanges.clear();
    this.lastActive = this.engine.activeSheet();
  }

  /** The workbook as plain data, calculated. */
  async exportBook(): Promise<BookData> {
    return this.inLine(async () => {
      if (this.calculationMode === "Automatic") await this.engine.calculate();
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
      this.followed = new Set([...this.references.values()].flatMap((kept) => rangesOf(kept.target)).concat([...this.eventRanges.values()]));
      setTimeout(() => this.deliver(), 0);
    }
  }

  /** After a batch or an edit: results are needed now only if somebody listens to them. */
  private async settle(): Promise<void> {
    if (this.engine.dirty && this.calculationMode === "Automatic" && this.raised.length > 0) await this.engine.calculate();
    else if (this.engine.dirty && this.calculationMode === "Automatic" && this.registrations.wants(16)) await this.engine.calculate();
  }

  /** Becomes another Excel, from the next batch on. */
  become({ excelApi, payloadLimit }: Profile): void {
    this.excelApi = excelApi;
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

  /** A person selects cells. */
  async setSelection(sheet: string, a1: string): Promise<void> {
    await this.inLine(async () => {
      const id = this.sheetByName(sheet)?.id, parsed = parseAddress(a1);
      if (id === undefined || !parsed) throw new HostError("InvalidArgument");
      this.select(id, parsed.area);
      this.deliver();
    });
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
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
    this.listeners.clear();
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
    const own = object.type.identity?.(this, object.target) ?? {};
    for (const [id, kept] of this.references) if (kept === object) return { ...own, _ReferenceId: id };
    return { ...own };
  }

  keep(object: Obj): null {
    if (rangesOf(object.target).length > 0 && ![...this.references.values()].includes(object)) this.references.set(`r${++this.counter}`, object);
    return null;
  }

  kept(id: string): Obj {
    const object = this.references.get(id);
    if (!object) throw new HostError("InvalidObjectPath", `The reference ${id} is no longer kept`);
    return object;
  }

  release(id: unknown): void {
    this.references.delete(String(id));
  }

  /** Ranges of a batch move with inserted and deleted lines until it ends; kept ones until they are released. */
  follow(object: Obj): void {
    for (const target of rangesOf(object.target)) this.followed.add(target);
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
    if (this.engine.dirty && this.calculationMode === "Automatic" && !this.suspended) await this.engine.calculate();
  }

  at<T>(member: string, work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      throw named(thrown, member);
    }
  }

  async atAsync<T>(member: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw named(thrown, member);
    }
  }

  has(className: string, member: string): boolean {
    return setOf(className, member) <= this.excelApi;
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
    return `{${prefix}-${(++this.counter).toString(16).toUpperCase().padStart(8, "0")}}`;
  }

  sheetById(id: string): SheetInfo | undefined {
    return this.engine.sheets().find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.engine.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Refuses writes to locked cells of a protected sheet. */
  writable(sheet: string, touched: AreaData | null, allowing?: string): void {
    const record = this.records.sheet(sheet);
    if (!record.protected || (allowing !== undefined && record.protectionOptions?.[allowing] === true)) return;
    if (touched === null) throw new HostError("AccessDenied");
    const used = this.engine.used(sheet, false);
    if (!used || !contains(used, touched)) throw new HostError("AccessDenied");
    for (let row = touched.top; row <= touched.bottom; row++) {
      for (let column = touched.left; column <= touched.right; column++) {
        if (this.engine.style(sheet, row, column).locked !== false) throw new HostError("AccessDenied");
      }
    }
  }

  /** Types one value into one cell, as a person or the add-in. */
  typeInto(sheet: string, row: number, column: number, value: unknown, author: Author): void {
    const cell = { top: row, left: column, bottom: row, right: column };
    const before = this.registrations.wantsChanges() ? this.engine.read(sheet, cell)[0]?.[0] : undefined;
    this.put(sheet, row, column, value);
    this.happened({ kind: "cells", sheet, area: cell, ...(before ? { before } : {}) }, author);
  }

  /** Writes a typed value without telling anyone. */
  put(sheet: string, row: number, column: number, value: unknown): void {
    const format = this.engine.numberFormat(sheet, row, column), result = typed(value, format);
    this.engine.write(sheet, row, column, result.content);
    if (result.numberFormat && format === "General") this.engine.patchStyle(sheet, { top: row, left: column, bottom: row, right: column }, { numberFormat: result.numberFormat });
  }

  select(sheet: string, selected: AreaData): void {
    const before = this.engine.selection();
    this.engine.select(sheet, selected);
    if (before.sheet !== sheet) this.happened({ kind: "activated", sheet }, "own");
    if (before.sheet !== sheet || !sameArea(before.area, selected)) this.happened({ kind: "selected", sheet, area: selected }, "own");
  }

  /** Something changed: what is tied to cells moves along, and events are raised. */
  happened(change: EngineChange, author: Author): void {
    if (change.kind === "rows" || change.kind === "columns") {
      const axis = change.kind === "rows" ? "row" : "column";
      this.records.moveLines(change.sheet, axis, change.at, change.count, (id) => this.sheetById(id)?.name ?? "");
      for (const target of this.followed) if (target.sheet === change.sheet) target.move((a) => shiftLines(a, axis, change.at, change.count));
    }
    if (change.kind === "shifted") {
      const move = (a: AreaData) => shiftArea(a, change.area, change.shift);
      this.records.moveAreas(change.sheet, move);
      this.records.moveChartSources(this.sheetById(change.sheet)?.name ?? "", move);
      for (const target of this.followed) if (target.sheet === change.sheet) target.move(move);
    }
    if (change.kind === "sheetDeleted") {
      for (const target of this.followed) if (target.sheet === change.sheet) target.drop();
      for (const { target } of this.records.bindings.values()) if (target.sheet === change.sheet) target.drop();
      this.records.renameSheet(change.sheet, null);
    }
    if (change.kind === "sheetRenamed") this.records.renameSheet(change.sheet, change.after);
    if (change.kind === "sheetAdded") this.records.renameSheet(change.sheet, this.sheetById(change.sheet)?.name ?? "");
    this.structured.happened(change, author !== "own");
    if (change.kind === "columns" || change.kind === "shifted") nameNewColumns(this, change.sheet);
    raiseFor(this, change, author);
    if (!this.inBatch && change.kind !== "calculated") void this.inLine(async () => { await this.settle(); this.deliver(); });
    else if (!this.inBatch) void Promise.resolve().then(() => this.deliver());
  }

  /** Queues an event for those who listen now; the message is made when it is delivered. */
  raise(type: number, targets: readonly string[], message: () => object): void {
    const listening = this.registrations.targets(type, targets);
    if (listening.length === 0) return;
    this.raised.push(() => {
      const made = message();
      return listening.map((target) => entry(type, target, made));
    });
  }

  /** The range behind an event, for `event.getRange`. */
  eventRange(sheet: string, touched: AreaData): string {
    const id = `e${++this.counter}`, target = new RangeTarget(sheet, touched);
    this.eventRanges.set(id, target);
    this.followed.add(target);
    return id;
  }

  rangeOfEvent(id: unknown): RangeTarget | null {
    return this.eventRanges.get(String(id)) ?? null;
  }

  private deliver(): void {
    if (this.raised.length === 0 || this.inBatch) return;
    const raised = this.raised;
    this.raised = [];
    if (this.listeners.size === 0) return; // nobody to tell, or the workbook is closed
    const entries = raised.flatMap((make) => make());
    for (const listener of [...this.listeners]) listener(entries);
  }
}

/** An engine and a host around a workbook. */
export async function createHost(engine: Engine, book: BookData, options: HostOptions = {}): Promise<Host> {
  const host = new Host(engine, options);
  await host.open(book);
  return host;
}

function named(thrown: unknown, member: string): unknown {
  if (thrown instanceof HostError) thrown.member ??= member;
  return thrown;
}

const refused = (error: number): ProcessResult => ({ kind: "refused", error, code: REFUSALS[error] ?? "GeneralException" });
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const byteLength = (text: string): number => new TextEncoder().encode(text).length;
