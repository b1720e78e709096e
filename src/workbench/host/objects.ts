/**
 * How a class of Excel's object model is described here: a table of its built members, by their names in code.
 * A member that is not in the table is unbuilt; the shapes read off the library (`shapes.ts`) tell unbuilt from unknown.
 */
import type { AreaData } from "../bookData";
import type { Engine, EngineChange, SheetInfo } from "../engine/engine";
import type { AwaitedResults } from "./awaitedResults";
import type { Registrations } from "./events";
import type { FormulaWatch } from "./formulaWatch";
import type { HostWindow } from "./hostOptions";
import type { BookRecords } from "./records";
import type { Shapes } from "./shapes";
import type { StructuredFormulas } from "./tables/structuredFormulas";
import type { RangeTarget } from "./targets";

/** Who did it: the add-in itself, a person, or another author. */
export type Author = "own" | "person" | "other";

/** What classes and batches see of the host. */
export interface Host {
  readonly engine: Engine;
  readonly records: BookRecords;
  readonly structured: StructuredFormulas;
  readonly formulas: FormulaWatch;
  readonly results: AwaitedResults;
  readonly registrations: Registrations;
  readonly shapes: Shapes | null;
  readonly fileName: string;
  /** Minor number of the highest ExcelApi set. */
  readonly excelApi: number;
  calculationMode: string;
  /** Whether the workbook changed since it was opened or saved. */
  changed: boolean;
  suspended: boolean;
  lastActive: string | null;
  /** Ids of the tables that the selection lies in. */
  readonly selectedTables: Set<string>;
  /** An object of a class by the class's name. */
  obj(className: string, target: unknown): Obj;
  root(): Obj;
  identity(object: Obj): Record<string, unknown>;
  keep(object: Obj): null;
  kept(id: string): Obj;
  release(id: unknown): void;
  releaseAll(): void;
  follow(object: Obj): void;
  registration(object: Obj, method: string): (() => null) | null;
  freshen(): Promise<void>;
  /** Whether this Excel is new enough for a member of a class. */
  has(className: string, member: string): boolean;
  /** Whether the fault that was asked for strikes this action. */
  strikes(): boolean;
  readonly window: HostWindow;
  /** The workbook is saved. */
  saved(): void;
  /** The workbook is closed: no batch is answered any more. */
  shut(): void;
  noteInternal(thrown: unknown): void;
  newId(prefix: string): string;
  sheetById(id: string): SheetInfo | undefined;
  sheetByName(name: string): SheetInfo | undefined;
  /** Refuses what a protected sheet refuses; `allowing` is the protection's option that would allow it. */
  writable(sheet: string, touched: AreaData | null, allowing?: string): void;
  put(sheet: string, row: number, column: number, value: unknown): void;
  select(sheet: string, selected: AreaData): void;
  happened(change: EngineChange, author: Author): void;
  raise(type: number, targets: readonly string[], message: () => object): void;
  eventRange(sheet: string, touched: AreaData): string;
  rangeOfEvent(id: unknown): RangeTarget | null;
}

/** An object of the model: its class and what it stands for (a rectangle, a sheet id …). */
export interface Obj<T = unknown> {
  readonly type: ClassSpec<T>;
  readonly target: T;
}

export interface Call<T> {
  readonly host: Host;
  readonly target: T;
  /** Arguments as sent; objects of the model arrive as `Obj`, what was left out as null. */
  readonly args: readonly unknown[];
}

export interface ScalarSpec<T> {
  readonly get?: (host: Host, target: T) => unknown;
  readonly set?: (host: Host, target: T, value: unknown) => unknown;
  /** null may be set; otherwise it is no input for a property. */
  readonly nullable?: true;
  /** The value depends on calculation: results are brought up to date before it is read. */
  readonly fresh?: true;
  /** False while the value cannot be told: loading everything leaves it out then. */
  readonly known?: (host: Host, target: T) => boolean;
  /** The name on the wire where it is not the name with a capital. */
  readonly wire?: string;
}

type Returned = unknown | Promise<unknown>;

export interface ClassSpec<T> {
  readonly name: string;
  /** What every answer about the object carries. */
  readonly identity?: (host: Host, target: T) => Readonly<Record<string, unknown>>;
  /** The id under which one listens to its events, where that is not its own: a collection's sheet, or undefined for the workbook. */
  readonly eventTarget?: (target: T) => string | undefined;
  readonly scalars?: Readonly<Record<string, ScalarSpec<T>>>;
  readonly navigations?: Readonly<Record<string, (host: Host, target: T) => Obj | null>>;
  /** A method answers an `Obj`, null (the null object) or a plain value. */
  readonly methods?: Readonly<Record<string, (call: Call<T>) => Returned>>;
  /** Methods whose answer depends on calculation. */
  readonly freshMethods?: readonly string[];
  readonly items?: (host: Host, target: T) => readonly Obj[];
  /** `getItem` of a collection: null when there is none. */
  readonly item?: (host: Host, target: T, key: unknown) => Obj | null;
  /** Members whose meaning the host only keeps: what is set is checked, kept and read back. */
  readonly keeps?: readonly string[];
}

/** States a class; the type parameter is what its objects stand for. */
export function defineClass<T>(spec: ClassSpec<T>): ClassSpec<unknown> {
  return spec as ClassSpec<unknown>;
}

export const isObj = (value: unknown): value is Obj => typeof value === "object" && value !== null && "type" in value && "target" in value;

const tables = new WeakMap<object, Map<string, string>>();

/** The entry of a table by name, whatever its case. */
export function member<V>(table: Readonly<Record<string, V>> | undefined, name: string): { readonly name: string; readonly value: V } | null {
  if (!table) return null;
  let index = tables.get(table);
  if (!index) tables.set(table, (index = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]))));
  const key = index.get(name.toLowerCase());
  const value = key === undefined ? undefined : table[key];
  return key === undefined || value === undefined ? null : { name: key, value };
}

/** "numberFormat" → "NumberFormat". */
export const wireName = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));
export const codeName = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1));
