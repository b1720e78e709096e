import type { Amount } from "./amount";
import type { Period } from "./period";
import type { Figure } from "./figures";
import type { Area, CellPlace, Place } from "./place";
import type { FormId, SheetReading, Table, UnitQuestion } from "./table";
import type { Message } from "./message";
import type { NamingOutcome } from "./namedFigures";
import type { Snapshot } from "./snapshot";

/** What a figure is: account of the account dictionary, line of it, stage and year. */
export interface QuantityKey {
  /** Id of `src/model/accounts.json`. */
  readonly account: string;
  /** Subject code or item name where the account has several lines; `null` for the account itself. */
  readonly sub: string | null;
  readonly period: Period;
  readonly year: number | null;
}

/** A text that is equal for equal keys, e.g. `basic_econ[301]@final@2020`. */
export function quantityText(key: QuantityKey): string {
  return `${key.account}${key.sub === null ? "" : `[${key.sub}]`}@${key.period}@${key.year ?? "?"}`;
}

/** "Quantity Q of year Y is said to be V, at place P." */
export interface Statement {
  readonly quantity: QuantityKey;
  readonly amount: Amount;
  readonly place: Place;
  /** The figure in its cell; `null` for a statement read from text. */
  readonly figure: Figure | null;
  readonly table: string | null;
  readonly form: FormId | null;
  /** For people: 决算表·基本支出·合计. */
  readonly label: string;
}

/** A quantity with all that is said about it. */
export interface LedgerEntry {
  readonly quantity: QuantityKey;
  /** Name for people: 基本支出, 工资福利支出. */
  readonly name: string;
  /** The statement that is taken as settled: official final form > official budget form > working sheet > notes. */
  readonly settled: Statement;
  /** All statements, the settled one first. */
  readonly statements: readonly Statement[];
}

/** The quantities of a workbook, in the order they were first stated. */
export interface QuantityBook {
  /** The entry of the quantity. */
  of(quantity: QuantityKey): LedgerEntry | undefined;
  values(): readonly LedgerEntry[];
  /** Those that more than one statement speaks of. */
  several(): readonly LedgerEntry[];
  /** Years that any of them bears, each once. */
  years(): ReadonlySet<number | null>;
  /** What tells the lines of an account apart, in any stage and year, each once. */
  linesOf(account: string): ReadonlySet<string>;
  readonly size: number;
}

/** A cell where a quantity is expected and nothing stands. */
export interface MissingQuantity {
  readonly quantity: QuantityKey;
  readonly name: string;
  readonly place: Place;
}

/** How much of the workbook was understood: counts of numeric cells, and the money in them. */
export interface Coverage {
  readonly numericCells: number;
  /** Cells that state a quantity. */
  readonly understood: number;
  /** Cells that took part in a check, by their quantity or in the sums of their table only. */
  readonly checked: number;
  /** Cells that neither state a quantity nor took part in a check; `gaps` lists every one. */
  readonly unread: number;
  readonly money: MoneyCoverage;
  readonly gaps: readonly CoverageGap[];
}

/** Absolute amounts added up, whole 元: totals count beside their parts, so they measure weight and are no result. */
export interface MoneyCoverage {
  readonly all: number;
  /** In cells that were understood or checked. */
  readonly read: number;
}

/** Why figures were not understood. */
export type GapReason =
  | "form" // the table was taken for no form
  | "unit" // no unit of money is known
  | "table" // the form is known, none of its figures has a meaning
  | "column" // nothing in this column has a meaning
  | "row" // this row's label has no known meaning
  | "place" // a number that belongs to no table
  | "words"; // a figure in a text whose subject the words do not settle

/** Figures of one table, column or row that were not understood. */
export interface CoverageGap {
  readonly reason: GapReason;
  readonly sheet: string;
  /** The table's title; `""` outside of tables. */
  readonly title: string;
  /** Heading of the column or label of the row; `""` for a whole table. */
  readonly label: string;
  readonly count: number;
  /** The rectangle around them. */
  readonly area: Area;
}

/** What reading leaves for the coverage to be told once checks are done. */
export interface ReadingCoverage {
  readonly numericCells: number;
  readonly understood: number;
  /** Figures (`figureKey`) without a quantity, by the table's id. */
  readonly unnamed: ReadonlyMap<string, readonly number[]>;
  /** Numbers in rows that belong to no table. */
  readonly unplaced: readonly CellPlace[];
  /** Cells of words with a figure nobody can tell the subject of, once for each figure. */
  readonly inWords?: readonly CellPlace[];
}

/** Everything that was read from the person's sheets. */
export interface Ledger {
  readonly snapshot: Snapshot;
  /** The evaluated year; `null` when no sheet tells. */
  readonly year: number | null;
  readonly unitName: string | null;
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly Table[];
  readonly entries: QuantityBook;
  readonly missing: readonly MissingQuantity[];
  /** Things a person should know about the reading: no unit found, error cells, text numbers. */
  readonly remarks: readonly { readonly message: Message; readonly place: Place | null }[];
  /** Sheets whose unit a person should say or look at, in their order; absent when there are none. */
  readonly unitQuestions?: readonly UnitQuestion[];
  readonly coverage: ReadingCoverage;
  /** What became of the figures that the person named; absent when none were. */
  readonly namings?: readonly NamingOutcome[];
}
