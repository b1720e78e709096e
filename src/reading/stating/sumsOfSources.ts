import type { ColumnReading } from "../columns/columns";
import type { Concept } from "../meaning/lexicon";
import { sumsOfSources } from "../meaning/sourceSums";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { scopeOf } from "./fitForm";
import type { NamedByLabel } from "./labelBook";

const OF_KIND: Partial<Record<Concept, string>> = { generalBudget: "gpb_project", fund: "gf_project" };

/** A list of projects whose money stands by its source below each other: the 小计 of each source is what all projects have of it. */
export class SumsOfSources {
  private constructor(private readonly kinds: ReadonlyMap<string, Concept | null>) {}

  /** `null` for other tables. */
  static in(reading: TableReading): SumsOfSources | null {
    if (reading.form !== null && reading.form.id !== "WK-EXEC" || scopeOf(reading) !== "projects") return null;
    const kinds = sumsOfSources(reading.rows.map(({ key }) => key));
    return kinds.size === 0 ? null : new SumsOfSources(kinds);
  }

  /** What a cell states: never all that was spent of a money, for projects are but a part of it. `null` where it is no sum of a source at a stage. */
  at({ key }: RowReading, { facts: { period, isDerived } }: ColumnReading): NamedByLabel | "nothing" | null {
    const kind = period === null || isDerived ? undefined : this.kinds.get(key);
    if (kind === undefined) return null;
    const account = kind === null || period === "adjust" ? undefined : OF_KIND[kind];
    return account === undefined ? "nothing" : { accounts: [account], sub: null, period: null };
  }
}
