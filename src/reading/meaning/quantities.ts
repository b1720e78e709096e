import { INCOME_KINDS, KINDS_OF_FISCAL, KINDS_OF_POSTS, OTHER_KINDS_OF_SPENDING, SANGONG_ITEMS, STAFF, type Concept } from "./lexicon";
import { meansOne } from "./segment";

/** Which quantity the words of a cell speak of, when taken together: 在职 + 行政 is on_duty_civil. */
const QUANTITIES: readonly (readonly [account: string, ...means: Concept[]])[] = [
  ["income_year", "income"], ["income_total", "income", "grandTotal"], ["exp_year", "spending"], ["exp_total", "spending", "grandTotal"],
  ["basic_exp", "basic"], ["project_exp", "project"], ["personnel_exp", "personnel"], ["personnel_exp", "personnel", "basic"], ["public_exp", "publicCost"], ["public_exp", "publicCost", "agency"], ["public_exp", "publicCost", "basic"],
  ["income_fiscal", "income", "fiscal"], ["fiscal_income_total", "income", "fiscal", "grandTotal"], ["fiscal_exp_total", "spending", "fiscal", "grandTotal"],
  ["income_gpb", "income", "generalBudget"], ["gpb_exp", "spending", "generalBudget"], ["gpb_basic", "basic", "generalBudget"], ["gpb_project", "project", "generalBudget"],
  ["income_gf", "income", "fund"], ["gf_exp", "spending", "fund"], ["gf_basic", "basic", "fund"], ["gf_project", "project", "fund"], ["income_soe", "income", "soe"], ["soe_exp", "spending", "soe"],
  ["carry_in", "carry", "opening"], ["carry_out", "carry", "closing"], ["carry_in_fiscal", "carry", "opening", "fiscal"], ["carry_out_fiscal", "carry", "closing", "fiscal"],
  ["gf_carry_in", "carry", "opening", "fund"], ["gf_carry_out", "carry", "closing", "fund"], ["procurement_sme", "toSmallFirms", "contract"], ["sangong_vehicle_purchase", "sangong", "buyingCar"], ["sangong_vehicle_run", "sangong", "runningCar"], ["fixed_asset_add", "asset", "buyingCar"], ["fixed_asset_add", "asset", "buyingCar", "grown"], ["rent_received", "rent", "income"], ["rent_received", "rent", "received", "income"], ["rent_due", "rent", "due", "income"], ["recovered", "recovered"], ["recovered", "recovered", "carry"], ["recovered", "remitted", "carry"], ["recovered", "recovered", "fiscal"], ["recovered", "recovered", "carry", "fiscal"],
  ["income_business", "businessIncome"], ["income_superior", "superiorIncome"], ["income_operating", "operatingIncome"], ["income_operating", "operating", "income"], ["income_operating", "operating", "carry", "income"], ["operating_exp", "operating", "spending"], ["operating_exp", "operating", "carry", "spending"], ["income_affiliate", "affiliateIncome"], ["income_other", "otherIncome"], ["operating_exp", "operatingSpending"], ["remit_superior_exp", "remittedUp"], ["subsidy_affiliate_exp", "subsidyDown"], ["surplus_distribution", "distributed"], ["income_special_account", "specialAccount", "income"], ["use_nonfiscal_surplus", "surplusUsed"],
  ["agency_operating", "agency"], ["meeting_exp", "meeting"], ["training_exp", "training"],
  ["sangong_total", "sangong"], ["sangong_abroad", "abroad"], ["sangong_reception", "reception"],
  ["sangong_vehicle", "car", "sangong"], ["sangong_vehicle", "car", "buyingCar", "runningCar"], ["sangong_vehicle_purchase", "car", "buyingCar"], ["sangong_vehicle_run", "car", "runningCar"],
  ["abroad_groups", "abroad", "groups"], ["abroad_groups", "abroad", "batches"], ["abroad_persons", "abroad", "persons"],
  ["reception_batches", "reception", "batches"], ["reception_persons", "reception", "persons"],
  ["vehicles_held", "car", "held"], ["vehicles_held", "car", "cars"], ["vehicles_held", "car", "runningCar", "cars"], ["vehicles_held", "car", "runningCar", "held"], ["vehicles_bought", "car", "buyingCar", "cars"],
  ["procurement_total", "buying"], ["procurement_goods", "buying", "goods"], ["procurement_works", "buying", "works"], ["procurement_services", "buying", "services"],
  ["procurement_contract", "buying", "contract"], ["procurement_paid", "buying", "paid"], ["procurement_paid", "buying", "contract", "paid"], ["procurement_sme", "buying", "toSmallFirms"], ["procurement_sme", "buying", "contract", "toSmallFirms"],
  ["fixed_asset_end", "asset"], ["fixed_asset_end", "asset", "closing"], ["fixed_asset_begin", "asset", "opening"], ["fixed_asset_add", "asset", "grown"], ["fixed_asset_dec", "asset", "shrunk"],
  ["fixed_asset_in_use", "asset", "inUse"], ["fixed_asset_in_use", "asset", "inUse", "closing"],
  ["est_total", "posts"], ["est_total", "posts", "onDuty"], ["est_civil", "posts", "civil"], ["est_institution", "posts", "institution"], ["est_worker", "posts", "worker"],
  ["on_duty_total", "onDuty"], ["on_duty_civil", "onDuty", "civil"], ["on_duty_worker", "onDuty", "worker"], ["retired", "retired"], ["lixiu", "oldCadre"], ["retired_total", "retired", "oldCadre"], ["staff_total", "onDuty", "retired", "oldCadre"],
  ["on_duty_contract", "hired"], ["on_duty_contract", "hired", "onDuty"], ["off_est_staff", "offPosts"], ["off_est_staff", "offPosts", "onDuty"], ["survivors", "survivor"],
  ["nontax_due", "nontax", "due"], ["nontax_due", "nontax", "due", "income"], ["nontax_received", "nontax", "received", "income"], ["nontax_received", "nontax", "received"], ["nontax_remitted", "nontax", "remitted"], ["nontax_waived", "nontax", "waived"],
  ["rent_due", "rent", "due"], ["rent_received", "rent", "received"], ["rent_due", "nontax", "rent", "due"], ["rent_received", "nontax", "rent", "received"],
];

const BY_MEANING = new Map(QUANTITIES.map(([account, ...means]) => [keyOf(means), account]));

function keyOf(means: Iterable<Concept>): string {
  return [...means].sort().join("+");
}

const STAGES: readonly Concept[] = ["initial", "adjusted", "added", "cut", "spent", "planned"];
/** Heads that are there: 实有 tells them from posts, beside their kind it says nothing more. */
const HEADS: readonly Concept[] = ["onDuty", "retired", "oldCadre", "offPosts", "hired", "survivor"];
/** What there is at the end is what there is. */
const STOCKS: readonly Concept[] = [...STAFF, "survivor", "held"];
/** What there was at the end of the year before. */
const AT_THE_END: readonly Concept[] = [...STOCKS, "carry"];
/** A total of these is the quantity itself. */
const SUMMED_UP: readonly Concept[] = ["asset", "buying", "nontax", "rent", "carry", "recovered"];
/** What tells of cars what of them: 车辆 alone may be an asset. */
const OF_CARS: readonly Concept[] = ["buyingCar", "runningCar", "held", "cars"];
/** What money can come in as. */
const COMES_IN: readonly Concept[] = ["income", ...INCOME_KINDS, "specialAccount", "fiscal", ...KINDS_OF_FISCAL];
const CARRIED: readonly Concept[] = ["carry", "opening", "closing"];
/** What is spent on it is what it is: 基本支出, 三公经费支出. */
const SPENT_ON: readonly Concept[] = ["basic", "project", "personnel", "publicCost", "agency", "meeting", "training", "sangong", ...SANGONG_ITEMS, "buying", ...OTHER_KINDS_OF_SPENDING, "distributed"];

/** Whether the words are stages at most: the amounts they stand for are told by what is around them. */
export function isStageAtMost(means: ReadonlySet<Concept>): boolean {
  return [...means].every((concept) => STAGES.includes(concept) || concept === "paid" || concept === "spending");
}

/** The quantity that the words speak of together; `null` when they are no quantity of the dictionary, or not enough for one. */
export function quantityOf(means: ReadonlySet<Concept>): string | null {
  const left = new Set(means);
  for (const stage of STAGES) left.delete(stage);
  if (means.has("initial") && meansOne(left, SPENT_ON)) left.delete("opening"); // 年初三公预算
  if (left.delete("arrived") && !becomesIncome(left)) return null;
  if (!left.has("buying")) left.delete("paid");
  if (meansOne(left, SPENT_ON)) {
    left.delete("spending");
    left.delete("grandTotal");
  }
  if (left.delete("lastEnd") && meansOne(left, AT_THE_END)) left.delete("opening"); // the heading tells the year
  if (means.has("lastEnd") && left.has("carry")) left.add("closing");
  if (meansOne(left, STOCKS)) {
    left.delete("closing");
    left.delete("grandTotal");
  }
  if (left.has("car") && left.delete("present")) left.add("held"); // 公务用车实有数
  if (meansOne(left, HEADS)) left.delete("present");
  if (left.has("remitted")) left.delete("specialAccount"); // 上缴专户
  if (meansOne(left, KINDS_OF_POSTS) && !left.has("posts") && left.delete("present")) left.add("onDuty"); // 公务员 below 年末实有人员
  if (meansOne(left, INCOME_KINDS)) left.delete("income");
  const isItem = meansOne(left, SANGONG_ITEMS); // their names imply 三公
  if (isItem && (!left.has("car") || meansOne(left, OF_CARS))) left.delete("sangong");
  if (isItem || left.has("sangong")) for (const money of ["fiscal", "generalBudget"] as const) left.delete(money);
  if (meansOne(left, KINDS_OF_FISCAL)) left.delete("fiscal");
  if (meansOne(left, SUMMED_UP)) left.delete("grandTotal");
  return left.size === 0 ? null : (BY_MEANING.get(keyOf(left)) ?? null);
}

/** Makes what came in income, where it is a kind of it and nothing else; of anything else it is no quantity. */
function becomesIncome(left: Set<Concept>): boolean {
  if (![...left].every((concept) => COMES_IN.includes(concept) || CARRIED.includes(concept) || concept === "grandTotal")) return false;
  if (left.has("carry")) return true;
  if (!meansOne(left, COMES_IN)) return false;
  if (!meansOne(left, INCOME_KINDS)) left.add("income");
  return true;
}
