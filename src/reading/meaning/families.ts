import { INCOME_KINDS, KINDS_OF_FISCAL, SANGONG_ITEMS, type Concept } from "./lexicon";
import { meansOne } from "./segment";

/** What the lines of one kind make up together. */
const FAMILIES: readonly { readonly whole: Concept; readonly parts: readonly Concept[] }[] = [
  { whole: "sangong", parts: SANGONG_ITEMS },
  { whole: "buying", parts: ["goods", "works", "services"] },
  { whole: "income", parts: ["income", "fiscal", ...KINDS_OF_FISCAL, ...INCOME_KINDS, "specialAccount"] },
  { whole: "spending", parts: ["basic", "project", "personnel", "publicCost"] },
];
/** Kinds of money alone are no income: they part spending as well. */
const TELLING: Partial<Record<Concept, readonly Concept[]>> = {
  income: ["income", ...INCOME_KINDS],
  spending: ["project"],
};

/** What two or more lines, or columns, are the parts of; `null` when one of them is not known or they are of several kinds. */
export function wholeOf(parts: readonly (ReadonlySet<Concept> | null)[]): Concept | null {
  if (parts.length < 2) return null;
  for (const family of FAMILIES) {
    if (!parts.every((means) => means !== null && meansOne(means, family.parts))) continue;
    const telling = TELLING[family.whole];
    if (telling === undefined || parts.some((means) => meansOne(means!, telling))) return family.whole;
  }
  return null;
}

/** What only one family has. */
const PARTS: readonly Concept[] = [...FAMILIES.flatMap(({ parts }) => parts), "meeting", "training", "agency"];

/** Whether one of the parts belongs to something else than the whole: 会议费 beside 公务接待费 is no 三公. */
export function exceeds(whole: Concept, parts: readonly (ReadonlySet<Concept> | null)[]): boolean {
  const family = FAMILIES.find((entry) => entry.whole === whole);
  return family !== undefined && parts.some((means) => means !== null && meansOne(means, PARTS) && !means.has(whole) && !meansOne(means, family.parts));
}
