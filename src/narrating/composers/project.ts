import type { Composer, Context } from "../context";
import { computed, reason, supplied } from "../context";
import type { Fact } from "../facts";
import { figure, firstOf, rateFigure, typedFact } from "../facts";
import { percentOf } from "../format";
import { open, say } from "../say";
import { execution } from "../sentences";
import { yearSpending } from "./money";

/** Budget of the project: the project total of the budget forms, else the whole budget. */
function projectBudget(context: Context): Fact | null {
  const { facts } = context;
  return firstOf(facts.get("project_exp", "adjusted"), facts.get("project_exp", "budget"), facts.get("budget_adjusted", "adjusted"));
}

/** Money received against money granted: 到位率, a rate of its own that is never merged with 执行率. */
export const fundArrival: Composer = (context) => {
  const budget = projectBudget(context);
  const received = typedFact(supplied(context, "fund_received") ?? "", "万元", "到位资金", null);
  const granted = budget ? figure(budget) : open("预算安排资金");
  if (!received) return computed(say`预算安排资金${granted}，到位资金${open("到位资金")}。`);
  const rate = budget ? percentOf(received.value, budget.value) : null;
  return computed(say`预算安排资金${granted}，到位资金${figure(received)}${rate ? say`，资金到位率${rateFigure(rate, received)}` : null}。`);
};

/** Spending of the project against its budget. */
export const fundUse: Composer = (context) => {
  const budget = projectBudget(context);
  const spent = firstOf(context.facts.get("project_exp", "final"), yearSpending(context)?.fact ?? null);
  if (!budget || !spent) return computed(say`预算数${budget ? figure(budget) : open("项目预算数")}，实际支出${spent ? figure(spent) : open("项目实际支出数")}。`);
  const field = spent.value.gt(budget.value) ? "reason_overspent" : "reason_unspent";
  return computed(execution(budget, spent, "项目预算", reason(context, field, field === "reason_overspent" ? "超出预算的主要原因" : "结余的主要原因")));
};
