import type { ColumnReading } from "../columns/columns";
import type { Concept } from "./lexicon";
import { conceptsOf } from "./segment";

const SHORT: Readonly<Record<string, Concept>> = { 人员: "personnel", 项目: "project" };
const FEWEST_KINDS = 2;

/**
 * The kinds of spending, by column, where columns without a common heading hold those that part all of it: 人员 | 公用 | 项目. 人员 and 项目 alone could be heads or names; beside 公用 they
 * are what was spent on them. Empty where 公用 does not stand there, or nothing beside it.
 */
export function kindsOfSpending(columns: readonly ColumnReading[]): ReadonlyMap<number, Concept> {
  const kinds = new Map<number, Concept>();
  for (const column of columns) {
    const { role, facts: { concept, isDerived, unit } } = column;
    const leaf = concept[concept.length - 1];
    if (role !== "figure" || isDerived || leaf === undefined || concept.length > 1 || unit === "人") continue;
    const [means, ...more] = conceptsOf(leaf) ?? [];
    const kind = SHORT[leaf] ?? (means !== undefined && more.length === 0 && KINDS.includes(means) ? means : undefined);
    if (kind !== undefined) kinds.set(column.column, kind);
  }
  const found = [...kinds.values()];
  return found.includes("publicCost") && found.length >= FEWEST_KINDS && new Set(found).size === found.length ? kinds : NONE;
}

const KINDS: readonly Concept[] = ["personnel", "publicCost", "project"];
const NONE: ReadonlyMap<number, Concept> = new Map();
