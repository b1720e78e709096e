/**
 * Limits and ratios that every unit's self-evaluation is asked for: once one side is stated, the other is expected. Where it stands nowhere the
 * rule ends as 无法核对 and says what is missing and in which table it is found. Names are those of the rules' language.
 */
export interface ExpectedPair {
  readonly rule: string;
  /** Ways to name the measured side, the best first; one of them is enough. */
  readonly left: readonly string[];
  /** What it is set against: of each the ways to name it, all of them wanted. */
  readonly right: readonly (readonly string[])[];
  /** Tables that state each side, as an officer calls them. Absent on the left: the rule is expected of the left side only. */
  readonly leftIn?: string;
  readonly rightIn: string;
  /** Rates that answer the question by themselves. */
  readonly unless?: readonly string[];
  /** One of these must be stated for the rule to be expected at all. */
  readonly given?: readonly string[];
  /** A cell that is there and empty is told by the rule's own tie or limit. */
  readonly emptyIsTold?: true;
}

const SANGONG = "《“三公”经费支出决算表》";
const EXECUTION = "《预算执行情况表》";
const STAFF = "人员基本情况表";
const PROCUREMENT = "政府采购明细表";
const ASSETS = "资产情况表";
/** Counts that units publish beside their 三公 expenses, and no ledger does: who states one of them means to state those that apply. */
const COUNTS = ["abroad_groups", "abroad_persons", "vehicles_bought", "vehicles_held"];
const COUNTS_IN = `${SANGONG}的附注或决算说明`;

export const EXPECTED_PAIRS: readonly ExpectedPair[] = [
  { rule: "T-01", emptyIsTold: true, left: ["GK07.sangong_total", "sangong_total"], right: [["GK07.budget_in_final.sangong_total", "budget_in_final.sangong_total", "budget.sangong_total", "adjusted.sangong_total"]],
    leftIn: `${SANGONG}的决算数栏或三公经费台账的合计`, rightIn: `${SANGONG}的预算数栏或《“三公”经费预算表》`, unless: ["sangong_control_rate"] },
  { rule: "P-03", emptyIsTold: true, left: ["on_duty_total"], right: [["est_total"]], leftIn: `${STAFF}的在职人数`, rightIn: `${STAFF}的编制数`, unless: ["on_duty_control_rate"] },
  { rule: "R-01", left: ["expenditure_actual"], right: [["adjusted.budget_adjusted", "budget.budget_initial"]], leftIn: `${EXECUTION}的全年执行数`, rightIn: `${EXECUTION}的调整后预算数`, unless: ["budget_completion_rate"] },
  { rule: "C-04", left: ["basic_exp"], right: [["budget.basic_exp", "adjusted.basic_exp"]], leftIn: "《支出决算表》", rightIn: `《支出预算总表》或${EXECUTION}的年初预算栏` },
  { rule: "C-05", left: ["project_exp"], right: [["adjusted.project_exp", "budget.project_exp"]], leftIn: "《支出决算表》", rightIn: `《支出预算总表》或${EXECUTION}的预算栏` },
  { rule: "C-06", left: ["income_year"], right: [["budget.income_total", "adjusted.income_total"]], leftIn: "《收入支出决算总表》", rightIn: "《收支预算总表》" },
  { rule: "R-05", left: ["public_exp"], right: [["budget.public_exp"]], leftIn: "《基本支出决算表》的公用经费", rightIn: "《基本支出预算表》的公用经费", unless: ["public_control_rate"] },
  { rule: "R-07", left: ["procurement_paid"], right: [["budget.procurement_total"]], leftIn: `${PROCUREMENT}的支付金额`, rightIn: `《政府采购预算表》或${PROCUREMENT}的预算金额`, unless: ["procurement_rate"] },
  { rule: "R-12", left: ["fixed_asset_in_use"], right: [["fixed_asset_end"]], leftIn: `${ASSETS}的在用原值`, rightIn: `${ASSETS}的年末原值`, unless: ["asset_use_rate"] },
  { rule: "T-04", left: ["sangong_reception"], right: [["reception_persons"]], given: [...COUNTS, "reception_batches"], rightIn: COUNTS_IN },
  { rule: "T-05", left: ["sangong_vehicle_run"], right: [["vehicles_held"]], given: COUNTS, rightIn: COUNTS_IN },
  { rule: "T-06", emptyIsTold: true, left: ["sangong_vehicle_purchase"], right: [["vehicles_bought"]], given: COUNTS, leftIn: SANGONG, rightIn: COUNTS_IN },
  { rule: "T-07", emptyIsTold: true, left: ["sangong_abroad"], right: [["abroad_groups"], ["abroad_persons"]], given: COUNTS, leftIn: SANGONG, rightIn: COUNTS_IN },
  { rule: "Y-01", emptyIsTold: true, left: ["GK01.carry_in"], right: [["prev.carry_out"]], rightIn: "上年度《收入支出决算总表》的年末结转和结余" },
];
