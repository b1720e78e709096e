import type { Amount } from "./amount";
import type { Period } from "./period";
import type { Place } from "./place";
import type { Figure, FormId, SheetReading, Table } from "./table";
import type { Message } from "./message";
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

/** A cell where a quantity is expected and nothing stands. */
export interface MissingQuantity {
  readonly quantity: QuantityKey;
  readonly name: string;
  readonly place: Place;
}

/** How much of the workbook was understood. Counts of cells. */
export interface Coverage {
  readonly numericCells: number;
  readonly understood: number;
  readonly checked: number;
}

/** Everything that was read from the person's sheets. */
export interface Ledger {
  readonly snapshot: Snapshot;
  /** The evaluated year; `null` when no sheet tells. */
  readonly year: number | null;
  readonly unitName: string | null;
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly Table[];
  /** By `quantityText`. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  readonly missing: readonly MissingQuantity[];
  /** Things a person should know about the reading: no unit found, error cells, text numbers. */
  readonly remarks: readonly { readonly message: Message; readonly place: Place | null }[];
  readonly coverage: Pick<Coverage, "numericCells" | "understood">;
}
