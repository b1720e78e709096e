import type { Concept } from "./lexicon";

/** What the lines of one kind make up together. */
const FAMILIES: readonly { readonly whole: Concept; readonly parts: readonly Concept[] }[] = [
  { whole: "sangong", parts: ["abroad", "car", "reception"] },
  { whole: "buying", parts: ["goods", "works", "services"] },
  { whole: "income", parts: ["income", "fiscal", "generalBudget", "fund", "soe", "businessIncome", "superiorIncome", "operatingIncome", "affiliateIncome", "otherIncome", "specialAccount"] },
  { whole: "spending", parts: ["basic", "project", "personnel", "publicCost"] },
];
/** Kinds of money alone are no income: they part spending as well. */
const TELLING: Partial<Record<Concept, readonly Concept[]>> = {
  income: ["income", "businessIncome", "superiorIncome", "operatingIncome", "affiliateIncome", "otherIncome"],
  spending: ["project"],
};

/** What two or more lines, or columns, are the parts of; `null` when one of them is not known or they are of several kinds. */
export function wholeOf(parts: readonly (ReadonlySet<Concept> | null)[]): Concept | null {
  if (parts.length < 2) return null;
  for (const family of FAMILIES) {
    if (!parts.every((means) => means !== null && family.parts.some((part) => means.has(part)))) continue;
    const telling = TELLING[family.whole];
    if (telling === undefined || parts.some((means) => telling.some((part) => means!.has(part)))) return family.whole;
  }
  return null;
}

/** What only one family has. */
const PARTS: readonly Concept[] = [...FAMILIES.flatMap(({ parts }) => parts), "meeting", "training", "agency"];

/** Whether one of the parts belongs to something else than the whole: 会议费 beside 公务接待费 is no 三公. */
export function exceeds(whole: Concept, parts: readonly (ReadonlySet<Concept> | null)[]): boolean {
  const family = FAMILIES.find((entry) => entry.whole === whole);
  return family !== undefined && parts.some((means) => means !== null && PARTS.some((part) => means.has(part)) && !means.has(whole) && !family.parts.some((part) => means.has(part)));
}
