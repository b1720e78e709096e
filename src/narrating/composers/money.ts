import type { Run } from "../../model";
import type { Composer, Context } from "../context";
import { computed, explanation, reason, supplied, yearWords } from "../context";
import type { Fact } from "../facts";
import { derived, figure, firstOf, mayBeEqual, moneyFigure, rateFigure, sumOf } from "../facts";
import { shares } from "../format";
import { list, open, say } from "../say";
import type { Part } from "../say";
import { projectParts } from "./projects";
import { adjustment, completionOfInitial, decomposition, execution } from "../sentences";

/** Kinds of 财政拨款, and accounts of income from elsewhere, in the order of 收入支出决算总表. */
const KINDS_OF_FISCAL = ["income_gpb", "income_gf", "income_soe"] as const;
const OTHER_SOURCES = ["income_special_account", "income_superior", "income_business", "income_operating", "income_affiliate", "income_other"] as const;

/** Accounts of spending beside 基本支出 and 项目支出. */
const OTHER_SPENDING = ["remit_superior_exp", "operating_exp", "subsidy_affiliate_exp"] as const;

/** Rules of the catalogue that watch the sum under 基本支出, 项目支出, and income against spending. */
export const GAP_RULES = {
  basic: ["F6-04", "F6-01", "F3-03", "AUTO-SUM"], project: ["F3-04", "AUTO-SUM"], balance: ["F1-02", "F1-03", "F1-04", "F1-05", "AUTO-SUM"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Initial budget: total, by source, by nature, projects (narrative guide 2.2). */
export const initialBudget: Composer = (context) => {
  const total = initialTotal(context);
  if (!total) return computed(say`${yearWords(context)}年初预算批复数${open("年初预算批复数")}。`);
  const sources = decomposition({
    totalName: "年初预算", total, parts: sourceParts(context, total, "budget"), whole: true, gapReason: (gap) => open(`按资金来源分差额${gap}的说明`),
  });
  return computed(say`${yearWords(context)}年初预算批复数${figure(total)}${sources}。${natures(context)}`);
};

function natures(context: Context): Run[] {
  const basic = context.facts.get("basic_exp", "budget");
  const project = context.facts.get("project_exp", "budget");
  const economics = economicParts(context, "basic_econ", "budget");
  const basicWords = basic
    ? say`基本支出${figure(basic)}${decomposition({ totalName: "基本支出", total: basic, parts: economics, gapReason: (gap) => open(`年初预算基本支出差额${gap}的说明`) })}`
    : say`基本支出${open("基本支出年初预算数")}`;
  const projectWords = project ? projectBudget(context, project) : say`项目支出${open("项目支出年初预算数")}`;
  return say`按支出性质分，${basicWords}；${projectWords}。`;
}

function projectBudget(context: Context, project: Fact): Run[] {
  if (project.value.eq(0)) return say`未安排项目支出`;
  const stated = context.facts.lines("project_item", "budget");
  const items = stated.length > 0 ? stated : projectParts(context, project, "budget");
  return say`项目支出${figure(project)}${decomposition({ totalName: "项目支出", total: project, parts: items, gapReason: (gap) => open(`项目支出年初预算差额${gap}的说明`) })}`;
}

/** Changes during the year (narrative guide 2.3). */
export const budgetAdjustment: Composer = (context) => {
  const initial = initialTotal(context);
  const adjusted = context.facts.get("budget_adjusted", "adjusted");
  if (!initial) return [];
  if (!adjusted) return computed(say`年中预算调整情况：${open("全年（调整后）预算数和追加、追减数")}。`);
  return computed(adjustment(
    initial, adjusted, context.facts.get("budget_addition", "adjust"), context.facts.get("budget_reduction", "adjust"),
    reason(context, "reason_budget_change", "预算调整的主要原因"),
  ));
};

/** Income of the year by source (narrative guide 2.4). */
export const finalIncome: Composer = (context) => {
  const total = yearIncome(context);
  if (!total) return computed(say`${yearWords(context)}收入合计${open("本年收入合计")}。`);
  const parts = decomposition({
    totalName: "收入", total, parts: sourceParts(context, total, "final"), whole: true, gapReason: (gap) => open(`收入来源差额${gap}的说明`),
  });
  return computed(say`${yearWords(context)}收入合计${figure(total)}${parts}。`);
};

/** Spending of the year by nature, with shares that add to 100%. */
export const finalSpending: Composer = (context) => {
  const spent = yearSpending(context);
  if (!spent) return computed(say`${yearWords(context)}支出合计${open("本年支出合计")}。`);
  const parts = natureParts(context);
  const percents = mayBeEqual(spent.fact, parts) ? shares(parts.map(({ value }) => value)) : null;
  const detail = list(parts.map((part, index) => {
    const share = percents?.[index];
    return say`${part.name}${figure(part)}${share && parts.length > 1 ? say`，占${rateFigure(share, part)}` : null}`;
  }), "；");
  const how = spent.isSum ? `（决算表未填列支出合计，按${parts.map(({ name }) => name).join("与")}之和计算）` : "";
  const gap = mayBeEqual(spent.fact, parts) || parts.length < 2 ? [] : say`；上述合计${moneyFigure(sumOf(parts).value, sumOf(parts))}，与支出合计相差${moneyFigure(spent.fact.value.minus(sumOf(parts).value), spent.fact)}，${open("支出构成差额的说明")}`;
  return computed(say`支出合计${figure(spent.fact)}${how}${detail.length > 0 ? say`，其中${detail}` : null}${gap}。`);
};

/** 基本支出 by economic class; a gap between total and parts is named, never smoothed over. */
export const basicSpending: Composer = (context) => {
  const total = context.facts.get("basic_exp", "final");
  if (!total) return computed(say`基本支出决算数${open("基本支出决算数")}。`);
  const parts = decomposition({
    totalName: "基本支出", total, parts: economicParts(context, "basic_econ", "final"),
    gapReason: (gap) => explanation(context, null, GAP_RULES.basic, "reason_basic_gap", `基本支出差额${gap}的说明`),
  });
  return computed(say`基本支出决算数${figure(total)}${parts}。`);
};

/** 项目支出 by economic class, or by project where only these are known. */
export const projectSpending: Composer = (context) => {
  const total = context.facts.get("project_exp", "final");
  if (!total) return computed(say`项目支出决算数${open("项目支出决算数")}。`);
  if (total.value.eq(0)) return computed(say`本年度未发生项目支出。`);
  const economics = economicParts(context, "project_econ", "final");
  const parts = decomposition({
    totalName: "项目支出", total, parts: economics.length > 0 ? economics : projectParts(context, total, "final"),
    gapReason: (gap) => reason(context, "reason_project_gap", `项目支出差额${gap}的说明`),
  });
  return computed(say`项目支出决算数${figure(total)}${parts}。`);
};

/** Carry-over and the identity of income and spending (narrative guide 2.4). */
export const carryOver: Composer = (context) => {
  const income = yearIncome(context);
  const spent = yearSpending(context)?.fact ?? null;
  const [carryIn, carryOut, used, distributed] = ["carry_in", "carry_out", "use_nonfiscal_surplus", "surplus_distribution"].map((id) => context.facts.get(id, "final"));
  const opening = say`年初结转和结余${carryIn ? figure(carryIn) : open("年初结转和结余")}，年末结转和结余${carryOut ? figure(carryOut) : open("年末结转和结余")}。`;
  if (!income || !spent) return computed(opening);
  const inflow = [income, carryIn, used].filter((fact) => fact != null);
  const outflow = [spent, distributed, carryOut].filter((fact) => fact != null);
  const gap = sumOf(inflow).value.minus(sumOf(outflow).value);
  if (carryOut && mayBeEqual(sumOf(inflow), outflow)) return computed(opening);
  if (!carryOut && gap.eq(0)) return computed(say`收入合计与支出合计相等，均为${figure(income)}。${opening}`);
  const amount = moneyFigure(gap, income);
  const why = explanation(context, null, GAP_RULES.balance, "reason_balance", `收支差额${amount.text}的说明`);
  const sides = carryIn || used || carryOut || distributed ? `计入已填列的结转和结余后，收支仍相差` : `收入比支出${gap.gt(0) ? "多" : "少"}`;
  return computed(say`收入合计${figure(income)}、支出合计${figure(spent)}，${sides}${amount}，${why}。${opening}`);
};

/** The difference of income and spending while 年末结转和结余 is not filled in and nobody has explained it. */
export function unexplainedBalance(context: Context): Fact | null {
  const income = yearIncome(context);
  const spent = yearSpending(context)?.fact ?? null;
  if (!income || !spent || context.facts.get("carry_out", "final") || supplied(context, "reason_balance") !== null) return null;
  const inflow = [income, context.facts.get("carry_in", "final")].filter((fact) => fact !== null);
  const gap = sumOf(inflow).value.minus(spent.value);
  return gap.eq(0) ? null : derived(gap, inflow);
}

/** Spending against the budget of the whole year, or against the initial one while the other is not known. */
export const executionRate: Composer = (context) => {
  const spent = yearSpending(context)?.fact ?? null;
  const adjusted = context.facts.get("budget_adjusted", "adjusted");
  const initial = initialTotal(context);
  if (!spent) return [];
  const over = adjusted !== null && spent.value.gt(adjusted.value);
  const why = over ? reason(context, "reason_overspent", "超出预算的主要原因") : reason(context, "reason_unspent", "结余的主要原因");
  if (adjusted) return computed(execution(adjusted, spent, "全年预算", why));
  if (!initial) return [];
  const compared = completionOfInitial(initial, spent, reason(context, "reason_budget_change", "支出与年初预算差异的主要原因"));
  return computed(say`部门整体支出${compared}全年预算执行率${open("全年（调整后）预算数，填入后自动计算执行率")}。`);
};

/** The initial budget's total under any of the accounts that state it. */
export function initialTotal(context: Context): Fact | null {
  const { facts } = context;
  return firstOf(facts.get("exp_total", "budget"), facts.get("income_total", "budget"), facts.get("exp_year", "budget"), facts.get("budget_initial", "budget"));
}

/** Income of the year. */
export function yearIncome(context: Context): Fact | null {
  return firstOf(context.facts.get("income_year", "final"), context.facts.get("income_total", "final"));
}

/** Spending of the year; the sum of its natures when the final accounts leave the total empty. */
export function yearSpending(context: Context): { readonly fact: Fact; readonly isSum: boolean } | null {
  const stated = firstOf(context.facts.get("exp_year", "final"), context.facts.get("expenditure_actual", "final"));
  if (stated) return { fact: { ...stated, name: "支出合计" }, isSum: false };
  const basic = context.facts.get("basic_exp", "final");
  const project = context.facts.get("project_exp", "final");
  if (!basic || !project) return null;
  const parts = natureParts(context);
  return { fact: sumOf(parts, "支出合计"), isSum: true };
}

function natureParts(context: Context): readonly Fact[] {
  const others = known(context, OTHER_SPENDING, "final").filter(({ value }) => !value.eq(0));
  return [context.facts.get("basic_exp", "final"), context.facts.get("project_exp", "final"), ...others].filter((fact) => fact !== null);
}

function known(context: Context, accounts: readonly string[], period: "budget" | "final"): readonly Fact[] {
  return accounts.map((account) => context.facts.get(account, period)).filter((fact) => fact !== null);
}

/**
 * Income by source under the names that reports use: 一般公共预算财政拨款收入 → 一般公共预算财政拨款. A unit that keeps 财政拨款 in one line, or only some of its
 * kinds, has that line instead of them where it makes the total up.
 */
function sourceParts(context: Context, total: Fact, period: "budget" | "final"): readonly Fact[] {
  const others = known(context, OTHER_SOURCES, period);
  const kinds = known(context, KINDS_OF_FISCAL, period);
  const fiscal = known(context, ["income_fiscal"], period);
  const isByLine = fiscal.length > 0 && (kinds.length === 0 || !mayBeEqual(total, [...kinds, ...others]) && mayBeEqual(total, [...fiscal, ...others]));
  return [...(isByLine ? fiscal : kinds), ...others].map((fact) => ({ ...fact, name: fact.name.replace(/拨款收入$/, "拨款") }));
}

/** Class-level lines (three digits) of an economic classification; 人员经费 and 公用经费 when the classes are not given. */
export function economicParts(context: Context, account: "basic_econ" | "project_econ", period: "budget" | "final"): readonly Fact[] {
  const classes = context.facts.lines(account, period).filter(({ sub }) => /^\d{3}$/.test(sub));
  if (classes.length > 0 || account === "project_econ") return [...classes].sort((a, b) => a.sub.localeCompare(b.sub));
  return known(context, ["personnel_exp", "public_exp"], period);
}

/** Words for a part that may be missing. */
export function figureOr(fact: Fact | null, what: string): Part {
  return fact ? figure(fact) : open(what);
}

