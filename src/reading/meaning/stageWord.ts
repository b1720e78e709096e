import type { Period } from "../../model";
import type { Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** What a heading says of a budget's course, when it says nothing else: 年中追加 is `added`, 实际支付金额 `spent`. */
export type StageWord = "initial" | "adjusted" | "added" | "cut" | "spent";

/** The account of one line of spending at a stage; a change of the budget is none. */
export const LINE_OF_STAGE: Partial<Record<StageWord, string>> = { initial: "line_budget_initial", adjusted: "line_budget_adjusted", spent: "line_executed" };

/** The stage of the amounts below a heading of that word. */
export const PERIOD_OF: Readonly<Record<StageWord, Period>> = { initial: "budget", adjusted: "adjusted", added: "adjust", cut: "adjust", spent: "final" };

const SPENDING: readonly Concept[] = ["spent", "paid", "spending"];
/** Spending as a column of amounts: 支出数, 本年支出金额. 支出 alone may be the other half of 收入. */
const AMOUNTS_SPENT = /(?:支出|开支|支用)(?:数|额|数额|金额)$|^(?:本年|全年|当年|累计|已|上年|去年|账面|系统)(?:度)?(?:支[出付用]|开支)/;

/** What says no more beside a budget: 预算 over 年初, 年初批复的预算总额. */
const BESIDE_INITIAL: readonly Concept[] = ["opening", "grandTotal"];

/** The word of a heading without year and unit; `null` when it speaks of anything but a stage. */
export function stageWordOf(heading: string): StageWord | null {
  const means = conceptsOf(heading);
  if (means === null || means.size === 0) return null;
  if (SPENDING.some((concept) => means.has(concept))) {
    const isOnly = [...means].every((concept) => SPENDING.includes(concept) || concept === "closing"); // 年终决算
    return isOnly && (means.has("spent") || means.has("paid") || AMOUNTS_SPENT.test(heading)) ? "spent" : null;
  }
  const others = [...means].filter((concept) => concept !== "initial" && !(means.has("initial") && BESIDE_INITIAL.includes(concept)));
  if (others.length === 0) return "initial";
  const [word] = others;
  return others.length === 1 && (word === "adjusted" || word === "added" || word === "cut") ? word : null;
}
