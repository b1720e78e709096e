import type { Period } from "../../model";

/**
 * Relations between named quantities, as the expression language writes them. A name is `form.period.account[line]`;
 * form, period and line may be left out, `prev.` means the year before, `[each]` every line that the account has.
 * A line whose cell is empty counts as none unless it is in `required`; an empty left side cannot be judged.
 */
export interface Relation {
  /** Id of the catalogue. */
  readonly rule: string;
  readonly holds: string;
  /** Stage of names that do not say their own; 决算 when absent. */
  readonly period?: Period;
  /** Names without which the relation cannot be judged. */
  readonly required?: readonly string[];
  /** Names that must have a cell here, be it an empty one: without it the other figures are no whole. */
  readonly present?: readonly string[];
  /** Names that must have no cell here: where the sheet states them, another relation of the rule speaks. */
  readonly absent?: readonly string[];
  /** Account whose lines `[each]` runs through, and how a line's code must look. */
  readonly each?: { readonly account: string; readonly line: string };
  /** Shows a difference where the tie's own cells are empty, and breaks nothing. */
  readonly isIndicative?: true;
  /** Names of decreases that a sheet may write as negative figures; these are then added as they stand. */
  readonly decreases?: readonly string[];
  /** Only figures of the table that states the first figure take part: what its 合计 covers is the table's own affair. */
  readonly inOneTable?: true;
  /** A sum behind some of its parts takes in none that stand below it: 编外 and 遗属 below 实有人数合计. */
  readonly endsItsParts?: true;
  /** What must be so for the relation to be expected at all, in the expression language; not known counts as not so. */
  readonly given?: string;
  /** What, known to be so, makes the relation none; not known counts as not so. */
  readonly unless?: string;
  /** Written title instead of 左边与右边不等. */
  readonly title?: "sum" | "equal" | "atMost" | "rollForward";
}

const FUNCTION_CLASS = { account: "func_exp", line: "^2\\d\\d$" } as const;
const ECON_SUM = (form: string): string => ["301", "302", "303", "307", "309", "310", "311", "312", "399"].map((code) => `${form}.basic_econ[${code}]`).join(" + ");
const PUBLIC_SUM = (form: string): string => ["302", "307", "309", "310", "311", "312", "399"].map((code) => `${form}.basic_econ[${code}]`).join(" + ");

/** Income of other money than 一般公共预算: 基本支出 may be paid from it as well, and GK06 does not show that part. */
const OTHER_MONEY = "GK01.income_gpb < GK01.income_year or GK01.income_fiscal < GK01.income_year";

/** Whether one of two figures is known at all. */
const EITHER = (a: string, b: string): string => `${a} = ${a} or ${b} = ${b}`;

/** One kind of posts alone, 其中：工勤编制 1 of 38, is no sum of all. */
const TWO_KINDS_OF_POSTS = "est_civil + est_institution >= 0 or est_civil + est_worker >= 0 or est_institution + est_worker >= 0";

/** What 公务用车购置及运行费 consists of. */
const SANGONG_PARTS = ["sangong_vehicle_purchase", "sangong_vehicle_run"] as const;

/** Several relations of one rule are tried in order: the first whose figures are there is the one that counts. */
export const RELATIONS = [
  { rule: "F1-03", title: "sum", holds: "GK01.income_total = GK01.income_year + GK01.use_nonfiscal_surplus + GK01.carry_in", required: ["GK01.income_year"] },
  { rule: "F1-04", title: "sum", holds: "GK01.exp_total = GK01.exp_year + GK01.surplus_distribution + GK01.carry_out", required: ["GK01.exp_year"] },
  { rule: "F1-04", isIndicative: true,
    holds: "GK01.income_year + GK01.use_nonfiscal_surplus + GK01.carry_in = GK03.basic_exp + GK03.project_exp + GK03.remit_superior_exp + GK03.operating_exp + GK03.subsidy_affiliate_exp + GK01.surplus_distribution + GK01.carry_out" },
  { rule: "F3-01", title: "sum", holds: "exp_year = basic_exp + project_exp + remit_superior_exp + operating_exp + subsidy_affiliate_exp", inOneTable: true, required: ["exp_year", "basic_exp", "project_exp"] },
  { rule: "F1-05", holds: "GK01.income_total = GK01.exp_total" },
  { rule: "F4-01", title: "sum", holds: "GK04.income_fiscal = GK04.income_gpb + GK04.income_gf + GK04.income_soe" },
  { rule: "F4-05", title: "sum", holds: "GK04.fiscal_income_total = GK04.income_fiscal + GK04.carry_in_fiscal", required: ["GK04.income_fiscal"] },
  { rule: "F4-07", holds: "GK04.fiscal_income_total = GK04.fiscal_exp_total" },
  { rule: "F6-02", title: "sum", holds: "GK06.personnel_exp = GK06.basic_econ[301] + GK06.basic_econ[303]" },
  { rule: "F6-03", title: "sum", holds: `GK06.public_exp = ${PUBLIC_SUM("GK06")}` },
  { rule: "F6-04", title: "sum", holds: `GK03.basic_exp = ${ECON_SUM("GK06")}`, unless: `GK05.gpb_exp < GK03.exp_year or ${OTHER_MONEY}`, required: ["GK06.basic_econ[301]", "GK06.basic_econ[302]"] },
  { rule: "F6-04", title: "sum", holds: `GK05.gpb_basic = ${ECON_SUM("GK06")}`, required: ["GK06.basic_econ[301]", "GK06.basic_econ[302]"] },
  { rule: "F6-04", title: "atMost", holds: `${ECON_SUM("GK06")} <= GK03.basic_exp`, given: OTHER_MONEY, required: ["GK06.basic_econ[301]", "GK06.basic_econ[302]"] },
  { rule: "F7-01", title: "sum", holds: "sangong_total = sangong_abroad + sangong_vehicle + sangong_reception", present: ["sangong_vehicle", "sangong_reception"] },
  { rule: "F7-01", title: "sum", holds: "sangong_total = sangong_abroad + sangong_vehicle + sangong_reception", present: ["sangong_vehicle", "sangong_reception"], period: "budget_in_final" },
  { rule: "F7-01", title: "sum", holds: "sangong_total = sangong_abroad + sangong_vehicle_purchase + sangong_vehicle_run + sangong_reception", present: ["sangong_vehicle_run", "sangong_reception"], absent: ["sangong_vehicle"], inOneTable: true },
  { rule: "F7-01", title: "sum", holds: "sangong_total = sangong_abroad + sangong_vehicle_purchase + sangong_vehicle_run + sangong_reception", present: ["sangong_vehicle_run", "sangong_reception"], absent: ["sangong_vehicle"], inOneTable: true, period: "budget_in_final" },
  { rule: "F7-02", title: "sum", holds: "sangong_vehicle = sangong_vehicle_purchase + sangong_vehicle_run" },
  { rule: "F7-02", title: "sum", holds: "sangong_vehicle = sangong_vehicle_purchase + sangong_vehicle_run", period: "budget_in_final" },
  { rule: "F8-01", title: "rollForward", holds: "GK08.gf_carry_out = GK08.gf_carry_in + GK08.income_gf - GK08.gf_exp" },
  { rule: "F8-01", title: "rollForward", holds: "gf_carry_out = gf_carry_in + income_gf - gf_exp", required: ["gf_carry_in", "income_gf", "gf_exp"], inOneTable: true },
  { rule: "F8-02", title: "sum", holds: "GK08.gf_exp = GK08.gf_basic + GK08.gf_project" },
  { rule: "F8-02", title: "sum", holds: "gf_exp = gf_basic + gf_project", required: ["gf_basic", "gf_project"], inOneTable: true },

  { rule: "X-01", holds: "GK01.income_year = GK02.income_year" },
  { rule: "X-02", holds: "GK01.income_superior = GK02.income_superior" },
  { rule: "X-02", holds: "GK01.income_business = GK02.income_business" },
  { rule: "X-02", holds: "GK01.income_operating = GK02.income_operating" },
  { rule: "X-02", holds: "GK01.income_affiliate = GK02.income_affiliate" },
  { rule: "X-02", holds: "GK01.income_other = GK02.income_other" },
  { rule: "X-03", holds: "GK01.exp_year = GK03.exp_year" },
  { rule: "X-04", holds: "GK01.func_exp[each] = GK03.func_exp[each]", each: FUNCTION_CLASS },
  { rule: "X-05", holds: "GK01.income_gpb = GK04.income_gpb" },
  { rule: "X-05", holds: "GK01.income_gf = GK04.income_gf" },
  { rule: "X-05", holds: "GK01.income_soe = GK04.income_soe" },
  { rule: "X-06", holds: "GK02.income_fiscal = GK04.income_fiscal" },
  { rule: "X-07", holds: "GK04.gpb_exp = GK05.gpb_exp" },
  { rule: "X-08", title: "sum", holds: "GK05.gpb_basic = GK06.personnel_exp + GK06.public_exp", required: ["GK06.personnel_exp", "GK06.public_exp"] },
  { rule: "X-09", title: "atMost", holds: "GK05.gpb_exp <= GK03.exp_year" },
  { rule: "X-09", title: "atMost", holds: "GK05.gpb_basic <= GK03.basic_exp" },
  { rule: "X-09", title: "atMost", holds: "GK05.gpb_project <= GK03.project_exp" },
  { rule: "X-10", holds: "GK04.gf_exp = GK08.gf_exp" },
  { rule: "X-11", holds: "GK04.soe_exp = GK09.soe_exp" },
  { rule: "X-12", title: "atMost", holds: "GK04.carry_in_fiscal <= GK01.carry_in" },
  { rule: "X-12", title: "atMost", holds: "GK04.carry_out_fiscal <= GK01.carry_out" },
  { rule: "X-13", title: "atMost", holds: "GK05.gpb_exp + GK08.gf_exp + GK09.soe_exp <= GK03.exp_year", required: ["GK05.gpb_exp"] },
  { rule: "X-14", title: "atMost", holds: "GK06.basic_econ[30217] <= GK07.sangong_reception" },
  { rule: "X-14", title: "atMost", holds: "GK06.basic_econ[30212] <= GK07.sangong_abroad" },
  { rule: "X-14", title: "atMost", holds: "GK06.basic_econ[30231] <= GK07.sangong_vehicle_run" },
  { rule: "X-14", title: "atMost", holds: "GK06.basic_econ[31013] <= GK07.sangong_vehicle_purchase" },

  { rule: "X-15", holds: "agency_operating = GK06.public_exp", given: "est_civil > 0 and est_institution = 0" },
  { rule: "X-15", title: "atMost", holds: "agency_operating <= GK06.public_exp" },

  { rule: "B-01", holds: "B01.income_total = B01.exp_total", period: "budget" },
  { rule: "B-03", title: "sum", holds: "B01.income_fiscal = B01.income_gpb + B01.income_gf + B01.income_soe", period: "budget" },
  { rule: "B-03", title: "sum", holds: "B02.income_fiscal = B02.income_gpb + B02.income_gf + B02.income_soe", period: "budget" },
  { rule: "B-04", title: "sum", period: "budget", required: ["B01.basic_exp"],
    holds: "B01.exp_total = B01.basic_exp + B01.project_exp + B01.operating_exp + B01.subsidy_affiliate_exp + B01.remit_superior_exp + B01.carry_out" },
  { rule: "B-04", title: "sum", period: "budget", required: ["B01.personnel_exp", "B01.project_exp"],
    holds: "B01.exp_total = B01.personnel_exp + B01.public_exp + B01.project_exp" },
  { rule: "B-07", holds: "B01.income_total = B02.income_total", period: "budget", given: "B02.carry_in > 0 or B02.use_nonfiscal_surplus > 0 or B01.income_total = B02.income_total" },
  { rule: "B-07", title: "sum", holds: "B01.income_total = B02.income_total + B01.carry_in + B01.use_nonfiscal_surplus", period: "budget", required: ["B02.income_total"] },
  { rule: "B-07", holds: "B01.income_year = B02.income_year", period: "budget" },
  { rule: "B-08", holds: "B01.exp_total = B03.exp_year", period: "budget", given: "B03.carry_out > 0" },
  { rule: "B-08", title: "sum", holds: "B01.exp_total = B03.exp_year + B01.carry_out", period: "budget", required: ["B03.exp_year"] },
  { rule: "B-09", holds: "B04.fiscal_income_total = B04.fiscal_exp_total", period: "budget" },
  { rule: "B-10", title: "sum", holds: "B04.fiscal_exp_total = B05.gpb_exp + B08.gf_exp + B09.soe_exp + B04.carry_out_fiscal", period: "budget", required: ["B05.gpb_exp"] },
  { rule: "B-11", holds: "B05.gpb_basic = B06.gpb_basic", period: "budget" },
  { rule: "B-13", title: "sum", holds: "B06.gpb_basic = B06.personnel_exp + B06.public_exp", period: "budget", required: ["B06.personnel_exp"], present: ["B06.public_exp"] },
  { rule: "B-14", title: "sum", holds: "sangong_total = sangong_abroad + sangong_vehicle + sangong_reception", present: ["sangong_vehicle", "sangong_reception"], period: "budget" },
  { rule: "B-14", title: "sum", holds: "sangong_total = sangong_abroad + sangong_vehicle_purchase + sangong_vehicle_run + sangong_reception", present: ["sangong_vehicle_run", "sangong_reception"], absent: ["sangong_vehicle"], inOneTable: true, period: "budget" },
  { rule: "B-14", title: "sum", holds: "sangong_vehicle = sangong_vehicle_purchase + sangong_vehicle_run", period: "budget" },
  { rule: "B-15", title: "atMost", holds: "sangong_total <= public_exp + project_exp", period: "budget", required: ["public_exp", "project_exp"] },
  { rule: "B-16", holds: "B01.project_exp = B10.project_exp", period: "budget" },
  { rule: "B-17", title: "atMost", holds: "perf_project_amount <= project_exp", period: "budget" },
  { rule: "B-17", title: "atMost", holds: "perf_project_amount <= budget.project_exp" },
  { rule: "B-19", title: "sum", holds: "procurement_total = procurement_goods + procurement_works + procurement_services" },
  { rule: "B-19", title: "sum", holds: "procurement_total = procurement_goods + procurement_works + procurement_services", period: "budget" },
  { rule: "B-20", title: "atMost", holds: "procurement_total <= public_exp + project_exp", period: "budget", required: ["public_exp", "project_exp"] },

  { rule: "B-21", holds: "agency_operating = B06.public_exp", given: "final.est_civil > 0 and final.est_institution = 0", period: "budget" },
  { rule: "B-21", title: "atMost", holds: "agency_operating <= B06.public_exp", period: "budget" },

  { rule: "C-01", holds: "GK07.budget_in_final.sangong_total = budget.sangong_total" },
  { rule: "C-02", title: "sum", holds: "adjusted.budget_adjusted = budget.budget_initial + adjust.budget_addition - adjust.budget_reduction", required: ["budget.budget_initial"], given: EITHER("adjust.budget_addition", "adjust.budget_reduction"), decreases: ["adjust.budget_reduction"], inOneTable: true },
  { rule: "L-11", title: "rollForward", holds: "carry_out = carry_in + income_year + use_nonfiscal_surplus - exp_year - surplus_distribution - recovered", required: ["carry_in", "income_year", "exp_year"], inOneTable: true, unless: "GK01.carry_out = GK01.carry_out" },
  { rule: "C-03", title: "atMost", holds: "line_executed[each] <= adjusted.line_budget_adjusted[each]", each: { account: "line_executed", line: "." } },
  { rule: "C-07", holds: "WK_NOTES.budget.gpb_exp = B05.budget.gpb_exp" },
  { rule: "C-09", holds: "B01.budget.carry_in = GK01.carry_in" },
  { rule: "Y-01", holds: "GK01.carry_in = prev.carry_out" },
  { rule: "Y-01", holds: "GK04.carry_in_fiscal = prev.carry_out_fiscal" },
  { rule: "Y-01", holds: "carry_in = prev.carry_out", present: ["prev.carry_out"], inOneTable: true },
  { rule: "T-01", title: "atMost", holds: "GK07.sangong_total <= GK07.budget_in_final.sangong_total" },
  { rule: "T-01", title: "atMost", holds: "sangong_total <= budget.sangong_total" },
  { rule: "T-02", title: "atMost", holds: "GK07.sangong_abroad <= GK07.budget_in_final.sangong_abroad" },
  { rule: "T-02", title: "atMost", holds: "GK07.sangong_vehicle <= GK07.budget_in_final.sangong_vehicle" },
  { rule: "T-02", title: "atMost", holds: "GK07.sangong_reception <= GK07.budget_in_final.sangong_reception" },
  ...SANGONG_PARTS.map((part) => ({ rule: "T-02", title: "atMost", holds: `GK07.${part} <= GK07.budget_in_final.${part}` } as const)),
  ...["sangong_abroad", "sangong_vehicle", ...SANGONG_PARTS, "sangong_reception"].map((item) => ({ rule: "T-02", title: "atMost", holds: `${item} <= budget.${item}`, absent: [`GK07.budget_in_final.${item}`] } as const)),
  { rule: "T-03", title: "atMost", holds: "sangong_total <= prev.sangong_total", period: "budget" },
  { rule: "T-03", title: "atMost", holds: "budget.sangong_total <= pbudget.sangong_total" },
  { rule: "T-08", holds: "GK07.sangong_total = WK_SG.sangong_total" },
  { rule: "P-01", title: "sum", holds: "staff_total = on_duty_total + lixiu + retired + survivors + off_est_staff", required: ["on_duty_total"], inOneTable: true, endsItsParts: true },
  { rule: "P-02", title: "sum", holds: "est_total = est_civil + est_institution + est_worker", given: TWO_KINDS_OF_POSTS, inOneTable: true },
  { rule: "P-03", title: "atMost", holds: "on_duty_total <= est_total" },
  { rule: "L-05", holds: "WK_EXEC.line_executed[each] = WK_PLAN.paid_cumulative[each]", each: { account: "paid_cumulative", line: "." } },
  { rule: "L-05", holds: "WK_PLAN.paid_cumulative[四季度] = GK03.exp_year" },
  { rule: "L-05", holds: "WK_PLAN.paid_cumulative[第四季度] = GK03.exp_year" },
  { rule: "L-05", holds: "WK_PLAN.paid_cumulative[四季度] = WK_EXEC.expenditure_actual" },
  { rule: "L-05", holds: "WK_EXEC.expenditure_actual = GK03.exp_year" },
  { rule: "L-05", holds: "WK_EXEC.basic_exp = WK_PLAN.paid_cumulative[基本支出]" },
  { rule: "L-05", holds: "WK_EXEC.project_exp = WK_PLAN.paid_cumulative[项目支出]" },
  { rule: "L-07", title: "atMost", holds: "plan_cumulative <= adjusted.budget_adjusted" },
  { rule: "L-07", title: "atMost", holds: "WK_PLAN.plan_cumulative[基本支出] <= adjusted.basic_exp" },
  { rule: "L-07", title: "atMost", holds: "WK_PLAN.plan_cumulative[项目支出] <= adjusted.project_exp" },
  { rule: "L-07", title: "atMost", holds: "WK_PLAN.plan_cumulative[each] <= adjusted.line_budget_adjusted[each]", each: { account: "plan_cumulative", line: "." } },
  { rule: "L-09", title: "rollForward", holds: "fixed_asset_end = fixed_asset_begin + fixed_asset_add - fixed_asset_dec", decreases: ["fixed_asset_dec"], inOneTable: true, required: ["fixed_asset_end", "fixed_asset_begin", "fixed_asset_add", "fixed_asset_dec"] },
  { rule: "L-10", title: "atMost", holds: "fixed_asset_in_use <= fixed_asset_end" },
] as const satisfies readonly Relation[];

/** Rules of which every relation is a tie of its own; of the others the first that can be judged counts. */
export const RULES_WITH_MANY_TIES: ReadonlySet<string> = new Set(["X-02", "X-05", "X-09", "X-12", "X-14", "B-03", "B-14", "B-19", "F7-01", "F7-02", "T-02", "Y-01", "L-05", "L-07"]);
