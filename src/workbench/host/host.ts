/** The local Excel host: one workbook, one batch at a time, a person's edits between batches, events after them. */
import type { AreaData, BookData } from "../bookData";
import type { Breathe } from "../slices";
import { areasText, parseAddress } from "../engine/address";
import type { Engine, EngineChange } from "../engine/engine";
import { Batch } from "./batch";
import { raiseFor } from "./changes";
import { HostError } from "./errors";
import { EVENT } from "./events";
import type { Faults } from "./faults";
import { REFUSALS } from "./faults";
import { followChange } from "./followChange";
import type { HostOptions } from "./hostOptions";
import type { Author } from "./objects";
import type { Profile } from "./profiles";
import { BookRecords } from "./records";
import { recordData } from "./sheetRecord";
import { growTables, nameNewColumns } from "./tables/growth";
import type { EventEntry, Request } from "./wire";
import { HostObjects } from "./hostObjects";

export type ProcessResult = { readonly kind: "answer"; readonly body: string } | { readonly kind: "refused"; readonly error: number; readonly code: string };

const DELAY_FOR_CELL_EDIT = 64;

export class Host extends HostObjects {
  private line: Promise<unknown> = Promise.resolve();
  private inBatch = false;
  /** Closed by an add-in: batches are refused until another workbook is opened. */
  private isShut = false;

  constructor(engine: Engine, options: HostOptions = {}) {
    super(engine, options);
    engine.onChange((change) => this.happened(change, "person"));
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

  /** Types one value into one cell, as a person or the add-in. */
  typeInto(sheet: string, row: number, column: number, value: unknown, author: Author): void {
    const cell = { top: row, left: column, bottom: row, right: column };
    const before = this.registrations.wantsChanges() ? this.engine.read(sheet, cell)[0]?.[0] : undefined;
    this.put(sheet, row, column, value);
    this.happened({ kind: "cells", sheet, area: cell, ...(before ? { before } : {}) }, author);
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
