import { wholeOf } from "./families";
import { KINDS_OF_FISCAL, OTHER_KINDS_OF_SPENDING, type Concept } from "./lexicon";
import { meansOne, meansOnly } from "./segment";

type Means = ReadonlySet<Concept>;
type Beside = () => readonly (Means | null)[];

const OF_MONEY: readonly Concept[] = ["fiscal", ...KINDS_OF_FISCAL];
const CARRIED: readonly Concept[] = ["carry", "opening", "closing", "surplusUsed"];
const MOVED: readonly Concept[] = ["income", "arrived", "fiscal", "spending", "spent", "paid"];
const REST = /^其[他它]$/;
/** What is spent: the other columns of both sides are of income. */
const SPENT_ON: readonly Concept[] = ["spending", "basic", "project", "personnel", "publicCost", ...OTHER_KINDS_OF_SPENDING];
/** What parts each side: of these there are at least two beside its sum. */
const FEWEST_PARTS = 2;

/** Money that only the columns beside a heading tell: a year's sum, the rest of what came in, and what a balance of money begins and ends with. */
export function withAccountsBeside(heading: Means | null, name: string, beside: Beside, titles: readonly Means[]): Means | null {
  if (heading === null) return REST.test(name) && isIncome(beside()) ? OTHER_INCOME : null;
  return ofRolledMoney(ofTheYear(heading, beside), beside, titles);
}

/** 总收入 beside kinds of income, or 支出总额 beside 基本支出 and 项目支出, with nothing carried over beside them, is the year's. */
function ofTheYear(heading: Means, beside: Beside): Means {
  if (heading.size !== 2 || !heading.has("grandTotal") || !meansOne(heading, ["income", "spending"])) return heading;
  const others = beside().filter((means) => means !== null && means.size > 0);
  const side = heading.has("income") ? "income" : "spending";
  const parts = others.filter((means) => !means!.has("grandTotal") && meansOne(means!, SPENT_ON) === (side === "spending")); // both sides stand in a row
  const isOfYear = parts.length >= FEWEST_PARTS && !others.some((means) => meansOne(means!, CARRIED)) && wholeOf(parts) === side;
  return isOfYear ? new Set([...heading].filter((concept) => concept !== "grandTotal")) : heading;
}

/** 年初余额 | 本年拨款 | 实际支出 | 年末余额 in a table of one kind of money: what it begins and ends with is carried over, what is between came in and was spent. */
function ofRolledMoney(heading: Means, beside: Beside, titles: readonly Means[]): Means {
  if (heading.size !== 1 || !titles.some((title) => meansOne(title, OF_MONEY)) || titles.some((title) => title.has("asset"))) return heading;
  const others = beside();
  const has = (...concepts: readonly Concept[]): boolean => others.some((means) => means !== null && meansOne(means, concepts));
  const [own] = heading;
  if (own === "opening" || own === "closing") return has(own === "opening" ? "closing" : "opening") && has(...MOVED) ? new Set([own, "carry"]) : heading;
  if (!has("opening") || !has("closing")) return heading;
  return meansOnly(heading, "spent") || meansOnly(heading, "paid") ? SPENT : meansOnly(heading, "fiscal") ? CAME_IN : heading;
}

function isIncome(beside: readonly (Means | null)[]): boolean {
  const kinds = beside.filter((means) => means === null || means.size > 0);
  return kinds.length >= FEWEST_PARTS && wholeOf(kinds) === "income";
}

const OTHER_INCOME: Means = new Set(["otherIncome"]);
const SPENT: Means = new Set(["spending"]);
const CAME_IN: Means = new Set(["income"]);
