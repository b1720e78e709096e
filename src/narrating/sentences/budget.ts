import type { Run } from "../../model";
import { roundHalfUp } from "../../model";
import type { Fact } from "../facts";
import { figure, moneyFigure, rateFigure } from "../facts";
import { percentOf, rateWord } from "../format";
import type { Part } from "../say";
import { join, open, say } from "../say";

/** How an item did against its budget. `about`: equal as printed, not exactly. */
export type BudgetCase = "under" | "exact" | "about" | "over" | "unspent" | "unplanned" | "none" | "unknown";

/** Which case a pair of figures is. */
export function budgetCase(budget: Fact | null, actual: Fact | null): BudgetCase {
  if (!budget || !actual) return "unknown";
  const difference = actual.value.minus(budget.value);
  if (budget.value.eq(0)) return actual.value.eq(0) ? "none" : "unplanned";
  if (actual.value.eq(0)) return "unspent";
  if (difference.eq(0)) return "exact";
  if (roundHalfUp(difference, 2).eq(0)) return "about";
  return difference.gt(0) ? "over" : "under";
}

/** Whether “控制在预算内” is true of the pair. */
export function isWithinBudget(budget: Fact | null, actual: Fact | null): boolean {
  return budget !== null && actual !== null && actual.value.lte(budget.value);
}

/**
 * One item against its budget (narrative guide 2.6). The words 控制在预算范围内 stand only where actual ≤ budget.
 * @param budgetName 预算 or 年初预算: what the item is compared with
 * @param reason the unit's reason, or a place-holder
 */
export function againstBudget(item: string, budget: Fact | null, actual: Fact | null, budgetName: string, reason: Part): Run[] {
  const which = budgetCase(budget, actual);
  if (!budget || !actual) return missingSide(item, budget, actual, budgetName);
  const difference = actual.value.minus(budget.value);
  const head = say`${item}${budgetName}数${figure(budget)}，实际支出${figure(actual)}`;
  const gap = moneyFigure(difference, actual);
  const rate = percentOf(difference.abs(), budget.value);
  const share = rate ? rateFigure(rate, actual) : null;
  switch (which) {
    case "exact": return say`${head}，与${budgetName}数持平。`;
    case "about": return say`${head}，与${budgetName}数基本一致。`;
    case "under": return say`${head}，比${budgetName}减少${gap}，${rateWord(difference)}${share}，控制在${budgetName}范围内。`;
    case "over": return say`${head}，超出${budgetName}${gap}，超支率${share}，主要原因是${reason}。`;
    case "unspent": return say`${item}${budgetName}数${figure(budget)}，本年度未发生支出。`;
    case "unplanned": return say`${item}${budgetName}未安排，实际支出${figure(actual)}，主要原因是${reason}。`;
    default: return say`${item}本年度未安排预算，未发生支出。`;
  }
}

function missingSide(item: string, budget: Fact | null, actual: Fact | null, budgetName: string): Run[] {
  const planned = budget ? figure(budget) : open(`${item}${budgetName}数`);
  const spent = actual ? figure(actual) : open(`${item}实际支出数`);
  return say`${item}${budgetName}数${planned}，实际支出${spent}。`;
}

/** Bands of an execution rate in percent and what may be said (narrative guide 2.5, 经验规则). */
export const EXECUTION_BANDS = { good: 95, fair: 80 } as const;

/**
 * Budget of the whole year against spending: the execution rate with its denominator named (narrative guide 2.5).
 * 全部执行 is said only when spending equals the budget exactly; no rate is said of a budget of zero.
 */
export function execution(budget: Fact, spent: Fact, budgetName: string, reason: Part): Run[] {
  if (budget.value.lte(0)) {
    return spent.value.eq(0)
      ? say`本年度未安排该项预算，未发生支出。`
      : say`${budgetName}未安排，实际支出${figure(spent)}，主要原因是${reason}。`;
  }
  const rate = spent.value.div(budget.value).times(100);
  const shown = roundHalfUp(rate, 2);
  const rest = moneyFigure(budget.value.minus(spent.value), spent);
  const head = say`${budgetName}数${figure(budget)}，实际支出${figure(spent)}，预算执行率${rateFigure(rate, spent)}`;
  if (spent.value.eq(budget.value)) return say`${head}，预算资金全部执行。`;
  if (spent.value.gt(budget.value)) {
    if (roundHalfUp(rate, 2).lte(100)) return say`${head}，实际支出略超${budgetName}，主要原因是${reason}。`;
    return say`${head}，实际支出超出${budgetName}${rest}，超支${rateFigure(rate.minus(100), spent)}，主要原因是${reason}。`;
  }
  if (shown.gte(EXECUTION_BANDS.good)) return say`${head}，结余${rest}，预算执行情况较好。`;
  if (shown.gte(EXECUTION_BANDS.fair)) return say`${head}，预算执行基本达到进度要求，结余${rest}，主要原因是${reason}。`;
  return say`${head}，预算执行率偏低，结余${rest}，主要原因是${reason}。`;
}

/** Changes of the budget during the year (narrative guide 2.3). `adjusted` is the year's whole budget. */
export function adjustment(initial: Fact, adjusted: Fact, added: Fact | null, cut: Fact | null, reason: Part): Run[] {
  const change = adjusted.value.minus(initial.value);
  const moves = [
    added && !added.value.eq(0) ? say`追加${moneyFigure(added.value, added)}` : null,
    cut && !cut.value.eq(0) ? say`追减${moneyFigure(cut.value, cut)}` : null,
  ].filter((move) => move !== null);
  if (initial.value.eq(0)) {
    return change.eq(0) ? say`年初未安排预算，年中未追加。` : say`年初未安排预算，年中追加${moneyFigure(change, adjusted)}。`;
  }
  if (change.eq(0) && moves.length === 0) return say`年中未调整预算，全年预算数与年初预算数一致，为${figure(adjusted)}。`;
  const lead = moves.length > 0 ? join(["年中", ...moves.flatMap((move, index) => (index > 0 ? ["、", move] : [move])), "，"]) : [];
  if (change.eq(0)) return say`${lead}全年预算数${figure(adjusted)}，与年初预算数持平。`;
  const rate = percentOf(change.abs(), initial.value);
  const word = change.gt(0) ? "增加" : "减少";
  const share = rate ? say`，${rateWord(change)}${rateFigure(rate, adjusted)}` : [];
  // One move that is the whole change has said its amount already.
  if (rate && moves.length === 1 && change.abs().eq((added && !added.value.eq(0) ? added : cut)?.value.abs() ?? change)) {
    return say`${lead}全年预算数${figure(adjusted)}，比年初预算${rateWord(change)}${rateFigure(rate, adjusted)}，主要原因是${reason}。`;
  }
  return say`${lead}全年预算数${figure(adjusted)}，比年初预算${word}${moneyFigure(change, adjusted)}${share}，主要原因是${reason}。`;
}

/** One item of a claim over several. */
export interface BudgetItem {
  readonly name: string;
  readonly budget: Fact | null;
  readonly actual: Fact | null;
}

/**
 * What may be said of several items together: 均控制在预算内 only when it is true of every one (narrative guide 2.6).
 * Items with an unknown side are left out and named as not compared.
 */
export function budgetClaim(items: readonly BudgetItem[], budgetName: string): Run[] {
  const known = items.filter(({ budget, actual }) => budget && actual);
  const within = known.filter(({ budget, actual }) => isWithinBudget(budget, actual)).map(({ name }) => name);
  const over = known.filter(({ budget, actual }) => !isWithinBudget(budget, actual)).map(({ name }) => name);
  if (known.length < 2) return [];
  const scope = known.length < items.length ? "可比的" : "";
  if (over.length === 0) return say`上述${scope}${String(known.length)}项支出（${within.join("、")}）均控制在${budgetName}内。`;
  if (within.length === 0) return say`上述${scope}${String(known.length)}项支出（${over.join("、")}）均超出${budgetName}。`;
  const rest = within.length > 1 ? `${within.join("、")}均控制在${budgetName}内` : `${within[0] ?? ""}控制在${budgetName}内`;
  return say`上述${scope}${String(known.length)}项支出中，${over.join("、")}超出${budgetName}，${rest}。`;
}

/** `spent ÷ initial` said against the initial budget, for a year whose adjusted budget is not known. */
export function completionOfInitial(initial: Fact, spent: Fact, reason: Part): Run[] {
  const change = spent.value.minus(initial.value);
  const rate = percentOf(spent.value, initial.value);
  if (!rate) return say`年初未安排预算，实际支出${figure(spent)}，主要原因是${reason}。`;
  const head = say`年初预算数${figure(initial)}，实际支出${figure(spent)}，完成年初预算的${rateFigure(rate, spent)}`;
  if (change.eq(0)) return say`${head}，与年初预算持平。`;
  const word = change.gt(0) ? "增加" : "减少";
  return say`${head}，比年初预算${word}${moneyFigure(change, spent)}，主要原因是${reason}。`;
}
