import type { ColumnReading } from "../columns/columns";
import { KINDS_OF_FISCAL, type Concept } from "../meaning/lexicon";
import { conceptsOf } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { scopeOf } from "./fitForm";
import type { NamedByLabel } from "./labelBook";

const SUM = /^(.+?)(?:项目)?(?:小计|合计)$/;
/** Names of government funds that do not call themselves one. */
const FUND = /^(?:国家|省级?|市级?)?(?:彩票|体育彩票|福利彩票|体彩|福彩)公益金$|^[体福]彩金$|^(?:国有)?土地(?:使用权)?出让(?:金|收入)$/;
const OF_KIND: Partial<Record<Concept, string>> = { generalBudget: "gpb_project", fund: "gf_project" };
/** Sums of one source alone part nothing. */
const FEWEST_SOURCES = 2;

/** Lines that sum projects up by the money they are paid from (一般公共预算小计, 体彩公益金小计), with that money; of two lines of one kind neither is all of it. */
export function sumsOfSources(labels: readonly string[]): ReadonlyMap<string, Concept> {
  const sums = labels.flatMap((label) => {
    const kind = kindOf(SUM.exec(label)?.[1] ?? "");
    return kind === null ? [] : [[label, kind] as const];
  });
  return new Map(sums.filter(([, kind]) => sums.filter(([, other]) => other === kind).length === 1));
}

function kindOf(name: string): Concept | null {
  if (FUND.test(name)) return "fund";
  const [kind, ...more] = name === "" ? [] : conceptsOf(name) ?? [];
  return kind !== undefined && more.length === 0 && KINDS_OF_FISCAL.includes(kind) ? kind : null;
}

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
