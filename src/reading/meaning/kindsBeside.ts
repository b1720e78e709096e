import type { ColumnReading } from "../columns/columns";
import type { RowReading } from "../rows/rowReading";
import type { Concept } from "./lexicon";
import { conceptsOf, meansOnly } from "./segment";

/** 人员 and 项目 alone could be heads or names. */
const SHORT: readonly (readonly [RegExp, Concept])[] = [[/^人员(?:类|部分)?$/, "personnel"], [/^项目(?:类|部分)?$/, "project"]];
const FEWEST_KINDS = 2;

/**
 * The kinds of spending, by column, where columns without a common heading hold those that part all of it: 人员 | 公用 | 项目. 人员 and 项目 alone could be heads or names; beside 公用 they
 * are what was spent on them, and so is 项目 beside 基本支出. Empty where neither stands there, or nothing beside it.
 */
export function kindsOfSpending(columns: readonly ColumnReading[]): ReadonlyMap<number, Concept> {
  const kinds = new Map<number, Concept>();
  let isBesideBasic = false;
  for (const column of columns) {
    const { role, facts: { concept, isDerived, unit } } = column;
    const leaf = concept[concept.length - 1];
    if (role !== "figure" || isDerived || leaf === undefined || concept.length > 1 && !isBelowSpending(concept) || unit === "人") continue;
    const means = conceptsOf(leaf);
    isBesideBasic ||= meansOnly(means, "basic");
    const kind = shortKind(leaf) ?? KINDS.find((concept) => meansOnly(means, concept));
    if (kind !== undefined) kinds.set(column.column, kind);
  }
  const found = [...kinds.values()];
  if (new Set(found).size !== found.length) return NONE;
  if (found.includes("publicCost")) return found.length >= FEWEST_KINDS ? kinds : NONE;
  return isBesideBasic && found.length === 1 && found[0] === "project" ? kinds : NONE;
}

/** 支出 over 人员 | 日常公用 | 基本支出小计 | 项目支出. */
function isBelowSpending(concept: readonly string[]): boolean {
  return concept.length === 2 && meansOnly(conceptsOf(concept[0]!), "spending");
}

/** 人员 below 支出, where the columns beside it do not tell that they are kinds of spending: a word that says nothing else, and yet it is no more than a part. */
export function isOpenKind({ facts: { concept } }: ColumnReading): boolean {
  return isBelowSpending(concept) && shortKind(concept[1]!) === "personnel";
}

/** What 人员 is as a line beside 公用经费, and 项目 beside 公用经费 or 基本支出: what was spent on it. `null` for other lines. */
export function kindOfLine({ key }: RowReading, rows: readonly RowReading[]): Concept | null {
  const kind = shortKind(key);
  if (kind === undefined) return null;
  const beside = rows.map((row) => conceptsOf(row.key));
  return beside.some((means) => meansOnly(means, "publicCost") || kind === "project" && meansOnly(means, "basic")) && !beside.some((means) => meansOnly(means, kind)) ? kind : null;
}

/** Whether a line stands below 基本支出: 人员 there counts nobody, whatever units the lines of the table have. */
export function isBelowBasic({ path }: RowReading): boolean {
  return path.length > 0 && meansOnly(conceptsOf(path[path.length - 1]!), "basic");
}

function shortKind(name: string): Concept | undefined {
  return SHORT.find(([called]) => called.test(name))?.[1];
}

const KINDS: readonly Concept[] = ["personnel", "publicCost", "project"];
const NONE: ReadonlyMap<number, Concept> = new Map();
