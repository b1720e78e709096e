import type { Composer } from "../context";
import { computed, reason } from "../context";
import { figure } from "../facts";
import { open, say } from "../say";
import type { BudgetItem } from "../sentences";
import { againstBudget, budgetClaim } from "../sentences";

/** 基本支出 and 项目支出 against the initial budget. */
export const budgetComparison: Composer = (context) => {
  const pairs = [["基本支出", "basic_exp"], ["项目支出", "project_exp"]] as const;
  return computed(pairs.flatMap(([name, account]) => {
    const budget = context.facts.get(account, "budget");
    const actual = context.facts.get(account, "final");
    return budget || actual ? againstBudget(name, budget, actual, "年初预算", reason(context, "reason_overspent", `${name}超出年初预算的主要原因`)) : [];
  }));
};

/** 公用经费 and 机关运行经费 where the workbook has them. */
export const operatingCost: Composer = (context) => {
  const pairs = [["公用经费", "public_exp"], ["机关运行经费", "agency_operating"], ["会议费", "meeting_exp"], ["培训费", "training_exp"]] as const;
  const items = pairs.flatMap(([name, account]): readonly BudgetItem[] => {
    const [budget, actual] = [context.facts.get(account, "budget"), context.facts.get(account, "final")];
    return budget && actual ? [{ name, budget, actual }] : [];
  });
  const sentences = items.flatMap(({ name, budget, actual }) => againstBudget(name, budget, actual, "预算", reason(context, "reason_overspent", `${name}超预算的主要原因`)));
  return computed([...sentences, ...(items.length >= WORTH_SUMMING_UP ? budgetClaim(items, "预算") : [])]);
};

/** From so many items on a sentence says of all together how they did. */
const WORTH_SUMMING_UP = 3;

/** Spending from one budget (政府性基金, 国有资本经营): said even when there is none, as the outlines ask. */
export function fundSpending(name: string, account: string, income: string): Composer {
  return (context) => {
    const spent = context.facts.get(account, "final");
    const received = context.facts.get(income, "final");
    const nothing = (spent?.value.eq(0) ?? false) && (received?.value.eq(0) ?? true);
    if (nothing) return computed(say`本单位无${name}支出。`);
    if (!spent) return computed(say`${name}支出${open(`${name}支出情况，没有请写“本单位无${name}支出”`)}。`);
    return computed(say`${name}收入${received ? figure(received) : open(`${name}收入`)}，支出${figure(spent)}。`);
  };
}
