import type { ColumnReading } from "../columns/columns";
import type { Concept } from "../meaning/lexicon";
import { sumsOfSources } from "../meaning/sourceSums";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { scopeOf } from "./fitForm";
import type { NamedByLabel } from "./labelBook";

const OF_KIND: Partial<Record<Concept, string>> = { generalBudget: "gpb_project", fund: "gf_project" };
/** Sums of one source alone part nothing. */
const FEWEST_SOURCES = 2;

/** A list of projects whose money stands by its source below each other: the 小计 of each source is what all projects have of it. */
export class SumsOfSources {
  private constructor(private readonly kinds: ReadonlyMap<string, Concept>) {}

  /** `null` for other tables. */
  static in(reading: TableReading): SumsOfSources | null {
    if (reading.form?.id !== "WK-EXEC" || scopeOf(reading) !== "projects") return null;
    const kinds = sumsOfSources(reading.rows.map(({ key }) => key));
    return kinds.size < FEWEST_SOURCES ? null : new SumsOfSources(kinds);
  }

  /** What a cell states; `null` where it is no sum of a source at a stage. */
  at({ key }: RowReading, { facts: { period, isDerived } }: ColumnReading): NamedByLabel | null {
    const kind = period === null || period === "adjust" || isDerived ? undefined : this.kinds.get(key);
    const account = kind === undefined ? undefined : OF_KIND[kind];
    return account === undefined ? null : { accounts: [account], sub: null, period: null };
  }
}
