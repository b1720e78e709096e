/** The part of the host that classes of Excel's object model and batches see. */
import type { AreaData } from "../bookData";
import type { Engine, EngineChange, SheetInfo } from "../engine/engine";
import { AwaitedResults } from "./awaitedResults";
import { CLASSES } from "./classes";
import { HostError } from "./errors";
import { EventQueue } from "./eventQueue";
import { EVENT, Registrations, WORKBOOK, eventMethod } from "./events";
import type { Faults } from "./faults";
import { FormulaWatch } from "./formulaWatch";
import type { HostOptions, HostWindow } from "./hostOptions";
import { KeptObjects } from "./keptObjects";
import type { Author, Host as HostModel, Obj } from "./objects";
import { PROFILES, isOnline, setOf } from "./profiles";
import { BookRecords } from "./records";
import type { Shapes } from "./shapes";
import { refuseProtected } from "./refuseProtected";
import { StructuredFormulas } from "./tables/structuredFormulas";
import type { RangeTarget } from "./targets";
import { putTyped } from "./putTyped";

/** What classes and batches use of the host: its workbook, its objects and their identities, registrations, names and faults. */
export abstract class HostObjects implements HostModel {
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
  protected readonly queue = new EventQueue(this.registrations);
  protected readonly objects = new KeptObjects();
  private ids = 0;

  readonly engine: Engine;
  /** What stands around the workbook, told when an add-in saves or closes it. */
  window: HostWindow = { save: () => undefined, shut: () => undefined };
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
  }

  get fileName(): string {
    return this.engine.fileName;
  }

  set fileName(name: string) {
    this.engine.fileName = name;
  }

  abstract saved(): void;
  abstract shut(): void;
  abstract select(sheet: string, ...areas: readonly AreaData[]): void;
  abstract happened(change: EngineChange, author: Author): void;

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

  put(sheet: string, row: number, column: number, value: unknown): void {
    putTyped(this.engine, sheet, row, column, value);
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
}
