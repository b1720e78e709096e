import type { Period } from "../../model";

/**
 * Checks of one quantity against another that ask for an explanation beyond a limit. `when` is an expression; where it
 * is true the finding is made. Limits are 经验规则 (勾稽规则 §0: 待核实，可配置).
 */
export interface Threshold {
  readonly rule: string;
  readonly when: string;
  readonly left: string;
  readonly right: string;
  readonly period?: Period;
  readonly each?: { readonly account: string; readonly line: string };
  /** How the finding is put into words. */
  readonly says: ThresholdWords;
  /** What is usual, as the sentence quotes it. */
  readonly usual?: string;
  /** Where this is true another check speaks of the same, or the question is answered. */
  readonly unless?: string;
  /** A cell that is there and empty counts as nothing: what it should hold is what the rule asks for. */
  readonly emptyIsNothing?: true;
  /** Asked of the same figure even where the rule's entries before it are answered well; without it the first answer counts. */
  readonly asksMore?: true;
}

/**
 * `deviation`: far from; `exceeds`: more than it may; `share`: a part out of its range; `perUnit`: money for each head, car or
 * guest; `oneSided`: one of two that go together is nothing; `emptyTotal`: a subtotal of nothing over a line with a figure;
 * `opposite`: two changes of different direction; `offPosts`: heads beyond the posts. A rate alone has words of its own.
 */
export type ThresholdWords = "rate" | "deviation" | "exceeds" | "share" | "perUnit" | "oneSided" | "emptyTotal" | "opposite" | "offPosts";

/** Lines of 预算执行情况表. */
const PROJECT_LINE = { account: "line_executed", line: "." } as const;
const FUNCTION_CLASS = { account: "func_exp", line: "^2\\d\\d$" } as const;
const ECON_CLASS = { account: "basic_econ", line: "^3\\d\\d$" } as const;
/** |a ÷ b − 1| beyond the limit. */
const apart = (a: string, b: string, limit: string): string => `abs(${a} / ${b} - 1) > ${limit}`;
/** True once both figures are known. */
const known = (a: string, b: string): string => `${a} = ${a} and ${b} = ${b}`;
const C11 = (account: string): Threshold => ({
  rule: "C-11", says: "deviation", left: account, right: `budget.${account}`,
  when: `${apart(account, `budget.${account}`, "0.3")} and abs(${account} - budget.${account}) > 1`,
});

/** Money is compared in 万元. */
export const THRESHOLDS: readonly Threshold[] = [
  { rule: "C-04", says: "deviation", left: "basic_exp", right: "budget.basic_exp", when: apart("basic_exp", "budget.basic_exp", "0.2") },
  { rule: "C-05", says: "deviation", left: "project_exp", right: "adjusted.project_exp", when: apart("project_exp", "adjusted.project_exp", "0.2") },
  { rule: "C-05", says: "deviation", left: "project_exp", right: "budget.project_exp", when: apart("project_exp", "budget.project_exp", "0.2") },
  { rule: "C-05", says: "deviation", left: "project_business", right: "budget.project_business", when: apart("project_business", "budget.project_business", "0.2") },
  { rule: "C-05", says: "deviation", left: "line_executed[each]", right: "adjusted.line_budget_adjusted[each]", each: PROJECT_LINE,
    when: "line_executed[each] / adjusted.line_budget_adjusted[each] < 0.8 and adjusted.line_budget_adjusted[each] > 0" },
  { rule: "C-06", says: "deviation", left: "income_year", right: "budget.income_total", when: apart("income_year", "budget.income_total", "0.3") },
  { ...C11("basic_econ[each]"), each: ECON_CLASS },
  C11("public_office"),
  C11("public_utilities_travel"),
  C11("public_meeting_training"),
  { rule: "C-03", says: "exceeds", left: "expenditure_actual", right: "adjusted.budget_adjusted", when: "expenditure_actual > adjusted.budget_adjusted" },
  { rule: "R-01", says: "rate", usual: "90%～100%", left: "budget_completion_rate", right: "", when: "budget_completion_rate < 0.9 or budget_completion_rate > 1" },
  { rule: "R-02", says: "rate", usual: "≤10%", left: "budget_adjust_rate", right: "", when: "budget_adjust_rate > 0.1" },
  { rule: "R-02", says: "deviation", left: "adjusted.budget_adjusted", right: "budget.budget_initial", when: apart("adjusted.budget_adjusted", "budget.budget_initial", "0.1") },
  { rule: "R-01", says: "share", usual: "90%～100%", left: "expenditure_actual", right: "adjusted.budget_adjusted", unless: "budget_completion_rate = budget_completion_rate",
    when: "expenditure_actual / adjusted.budget_adjusted < 0.9" },
  { rule: "R-03", says: "rate", usual: "≤10%", left: "carry_rate", right: "", when: "carry_rate > 0.1", unless: known("GK01.carry_out", "GK01.exp_year") },
  { rule: "R-04", says: "rate", usual: "≤0%", left: "carry_change_rate", right: "", when: "carry_change_rate > 0", unless: known("GK01.carry_out", "GK01.carry_in") },
  { rule: "R-05", says: "rate", usual: "≤100%", left: "public_control_rate", right: "", when: "public_control_rate > 1", unless: known("public_exp", "budget.public_exp") },
  { rule: "R-06", says: "rate", usual: "≤100%", left: "sangong_control_rate", right: "", when: "sangong_control_rate > 1",
    unless: `(${known("sangong_total", "budget.sangong_total")}) or (${known("sangong_total", "budget_in_final.sangong_total")})` },
  { rule: "R-07", says: "rate", usual: "80%～100%", left: "procurement_rate", right: "", when: "procurement_rate < 0.8 or procurement_rate > 1", unless: known("procurement_paid", "budget.procurement_total") },
  { rule: "R-08", says: "rate", usual: "≤100%", left: "on_duty_control_rate", right: "", when: "on_duty_control_rate > 1", unless: known("on_duty_total", "est_total") },
  { rule: "R-12", says: "rate", usual: "≥70%", left: "asset_use_rate", right: "", when: "asset_use_rate < 0.7", unless: known("fixed_asset_in_use", "fixed_asset_end") },
  { rule: "R-03", says: "share", usual: "≤10%", left: "GK01.carry_out", right: "GK01.exp_year", when: "GK01.carry_out / GK01.exp_year > 0.1" },
  { rule: "R-04", says: "exceeds", left: "GK01.carry_out", right: "GK01.carry_in", when: "GK01.carry_out > GK01.carry_in" },
  { rule: "R-05", says: "exceeds", left: "public_exp", right: "budget.public_exp", when: "public_exp > budget.public_exp" },
  { rule: "R-07", says: "share", usual: "80%～100%", left: "procurement_paid", right: "budget.procurement_total", when: "procurement_paid / budget.procurement_total < 0.8 or procurement_paid > budget.procurement_total" },
  { rule: "R-11", says: "share", usual: "30%～95%", left: "GK06.personnel_exp", right: "GK05.gpb_basic", when: "GK06.personnel_exp / GK05.gpb_basic < 0.3 or GK06.personnel_exp / GK05.gpb_basic > 0.95" },
  { rule: "R-12", says: "share", usual: "≥70%", left: "fixed_asset_in_use", right: "fixed_asset_end", when: "fixed_asset_in_use / fixed_asset_end < 0.7" },
  { rule: "P-05", says: "perUnit", usual: "3～60万元/人", left: "GK06.basic_econ[301]", right: "on_duty_total", when: "GK06.basic_econ[301] / on_duty_total < 3 or GK06.basic_econ[301] / on_duty_total > 60" },
  { rule: "C-10", says: "oneSided", left: "project_exp", right: "budget.project_exp", when: "(project_exp > 0 and budget.project_exp = 0) or (project_exp = 0 and budget.project_exp > 0)" },
  { rule: "C-10", says: "oneSided", left: "basic_econ[each]", right: "budget.basic_econ[each]", each: ECON_CLASS,
    when: "(basic_econ[each] > 0 and budget.basic_econ[each] = 0) or (basic_econ[each] = 0 and budget.basic_econ[each] > 0)" },
  { rule: "C-10", says: "oneSided", left: "line_executed[each]", right: "budget.line_budget_initial[each]", each: PROJECT_LINE, when: "line_executed[each] > 0 and budget.line_budget_initial[each] = 0" },
  { rule: "C-10", says: "oneSided", left: "line_executed[each]", right: "adjusted.line_budget_adjusted[each]", each: PROJECT_LINE, when: "line_executed[each] = 0 and adjusted.line_budget_adjusted[each] > 0" },
  { rule: "T-06", says: "oneSided", emptyIsNothing: true, left: "sangong_vehicle_purchase", right: "vehicles_bought", when: "(sangong_vehicle_purchase > 0 and vehicles_bought = 0) or (sangong_vehicle_purchase = 0 and vehicles_bought > 0)" },
  { rule: "T-07", says: "oneSided", emptyIsNothing: true, left: "sangong_abroad", right: "abroad_groups", when: "(sangong_abroad > 0 and abroad_groups = 0) or (sangong_abroad = 0 and abroad_groups > 0)" },
  { rule: "T-07", says: "oneSided", emptyIsNothing: true, asksMore: true, left: "sangong_abroad", right: "abroad_persons", when: "(sangong_abroad > 0 and abroad_persons = 0) or (sangong_abroad = 0 and abroad_persons > 0)" },
  ...["", "budget.", "budget_in_final."].flatMap((stage) => ["sangong_vehicle_run", "sangong_vehicle_purchase"].map((part): Threshold => (
    { rule: "T-09", says: "emptyTotal", emptyIsNothing: true, left: `${stage}sangong_vehicle`, right: `${stage}${part}`, when: `${stage}sangong_vehicle = 0 and ${stage}${part} > 0` }))),
  { rule: "P-07", says: "oneSided", emptyIsNothing: true, left: "GK06.basic_econ[303]", right: "retired", when: "retired > 0 and GK06.basic_econ[303] = 0",
    unless: "func_exp[2080501] > 0 or func_exp[2080502] > 0" },
  { rule: "P-07", says: "oneSided", emptyIsNothing: true, left: "GK06.basic_econ[301]", right: "on_duty_total", when: "on_duty_total > 0 and GK06.basic_econ[301] = 0" },
  { rule: "P-06", says: "opposite", left: "on_duty_total", right: "prev.on_duty_total",
    when: "(on_duty_total - prev.on_duty_total) * (basic_econ[301] - prev.basic_econ[301]) < 0" },
  { rule: "P-09", says: "offPosts", left: "off_est_staff", right: "on_duty_total", when: "on_duty_total > est_total and on_duty_total - off_est_staff <= est_total and off_est_staff > 0" },
  { rule: "T-05", says: "perUnit", usual: "≤5万元/辆", left: "sangong_vehicle_run", right: "vehicles_held", when: "sangong_vehicle_run / vehicles_held > 5" },
  { rule: "T-04", says: "perUnit", usual: "5～300元/人次", left: "sangong_reception", right: "reception_persons", when: "sangong_reception * 10000 / reception_persons > 300 or sangong_reception * 10000 / reception_persons < 5" },
  { rule: "Y-07", says: "exceeds", left: "budget.sangong_total", right: "pbudget.sangong_total", when: "budget.sangong_total > pbudget.sangong_total" },
  ...["sangong_abroad", "sangong_vehicle", "sangong_reception"].flatMap((account) => ["pbudget", "prev.budget"].map((before): Threshold => (
    { rule: "Y-07", says: "exceeds", left: `budget.${account}`, right: `${before}.${account}`, when: `budget.${account} > ${before}.${account}` }))),
  { rule: "Y-08", says: "deviation", left: "agency_operating", right: "prev.agency_operating", when: apart("agency_operating", "prev.agency_operating", "0.2") },
  { rule: "Y-04", says: "deviation", left: "exp_year", right: "prev.exp_year", when: `${apart("exp_year", "prev.exp_year", "0.3")} and abs(exp_year - prev.exp_year) > 10` },
  { rule: "Y-04", says: "deviation", left: "income_year", right: "prev.income_year", when: `${apart("income_year", "prev.income_year", "0.3")} and abs(income_year - prev.income_year) > 10` },
  { rule: "Y-04", says: "deviation", left: "func_exp[each]", right: "prev.func_exp[each]", each: FUNCTION_CLASS, when: `${apart("func_exp[each]", "prev.func_exp[each]", "0.3")} and abs(func_exp[each] - prev.func_exp[each]) > 10` },
  ...["sangong_total", "sangong_abroad", "sangong_vehicle", "sangong_reception"].map((account): Threshold =>
    ({ rule: "Y-04", says: "deviation", left: account, right: `prev.${account}`, when: apart(account, `prev.${account}`, "0.2") })),
];
