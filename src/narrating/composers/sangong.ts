import type { Run } from "../../model";
import type { Composer, Context } from "../context";
import { computed, explanation, reason } from "../context";
import type { Fact } from "../facts";
import { bound, figure, firstOf, mayBeEqual, moneyFigure, sumOf } from "../facts";
import { list, open, say } from "../say";
import { againstBudget, againstLastYear } from "../sentences";

/** The components of “三公”经费 with the counts that belong to each. Source: 部门决算公开07表. */
const COMPONENTS = [
  { account: "sangong_abroad", name: "因公出国（境）费", counts: [["组团", "abroad_groups", "个"], ["", "abroad_persons", "人次"]] },
  { account: "sangong_vehicle_purchase", name: "公务用车购置费", counts: [["购置", "vehicles_bought", "辆"]] },
  { account: "sangong_vehicle_run", name: "公务用车运行维护费", counts: [["年末公务用车保有量", "vehicles_held", "辆"]] },
  { account: "sangong_reception", name: "公务接待费", counts: [["接待", "reception_batches", "批次"], ["", "reception_persons", "人次"]] },
] as const;

/** Budget of “三公”经费: the budget forms first, then the budget column of the final accounts. */
export function sangongBudget(context: Context, account = "sangong_total"): Fact | null {
  return firstOf(context.facts.get(account, "budget"), context.facts.get(account, "budget_in_final"));
}

/** “三公”经费 against its budget, against last year, and by component (narrative guide 2.7). */
export const sangong: Composer = (context) => {
  const budget = sangongBudget(context);
  const actual = context.facts.get("sangong_total", "final");
  if (!budget && !actual) return computed(say`“三公”经费预算数${open("“三公”经费预算数")}，实际支出${open("“三公”经费实际支出数")}。`);
  if (budget?.value.eq(0) === true && actual?.value.eq(0) === true) return computed(say`本单位未安排“三公”经费预算，未发生“三公”经费支出。`);
  const why = explanation(context, actual, ["T-01"], "reason_sangong_over", "“三公”经费超预算的主要原因");
  const last = againstLastYear(actual, context.facts.get("sangong_total", "final", -1), reason(context, "reason_sangong_change", "“三公”经费比上年变动的主要原因"));
  const lastWords = actual === null ? [] : last.length > 0 ? say`${last}。` : say`与上年相比${open("上年“三公”经费实际支出数，填入后自动比较")}。`;
  const item = context.year === null ? "“三公”经费" : `${context.year}年“三公”经费`;
  return computed(say`${againstBudget(item, budget, actual, "预算", why)}${lastWords}${actual && !actual.value.eq(0) ? components(context, actual) : null}`);
};

function components(context: Context, total: Fact): Run[] {
  const parts = COMPONENTS.map(({ account, name, counts }) => ({ name, fact: context.facts.get(account, "final"), counts }));
  if (parts.every(({ fact }) => fact === null)) {
    return say`从支出构成看，${list(parts.map(({ name }) => say`${name}${open(`${name}实际支出数`)}`), "、")}。`;
  }
  const none = parts.filter(({ fact }) => fact?.value.eq(0) === true).map(({ name }) => name);
  const words = parts.filter(({ name }) => !none.includes(name)).map(({ name, fact, counts }) =>
    (fact ? say`${name}${figure(fact)}${countWords(context, counts)}` : say`${name}${open(`${name}实际支出数`)}`));
  if (none.length > 0) words.push(say`未发生${none.join("和")}`);
  const known = parts.flatMap(({ fact }) => fact ?? []);
  const complete = known.length === parts.length;
  const sum = sumOf(known);
  const gap = complete && !mayBeEqual(total, known)
    ? say`；各项合计${moneyFigure(sum.value, sum)}，与“三公”经费合计数相差${moneyFigure(total.value.minus(sum.value), total)}，${open("“三公”经费分项差额的说明")}` : [];
  return say`从支出构成看，${list(words, "；")}${gap}。`;
}

function countWords(context: Context, counts: readonly (readonly [string, string, string])[]): Run[] {
  const known = counts.flatMap(([lead, account, classifier]) => {
    const fact = context.facts.get(account, "final");
    return fact ? [say`${lead}${bound(`${fact.value.toFixed()}${classifier}`, fact)}`] : [];
  });
  return known.length > 0 ? say`（${list(known, "、")}）` : [];
}
