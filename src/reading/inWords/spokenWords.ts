import { ACCOUNTS, isMoneyUnit, type Period, type Unit } from "../../model";
import { isMoneyAccount } from "../stating/cellStatement";
import { periodOfText } from "../columns/headingWords";
import type { NamedByLabel } from "../stating/labelBook";

/** Changes and shares: figures that state no quantity of their own. */
export const CHANGE = /增|减|升|降|涨|节约|节支|压缩|超支|率|相差|差额|占|比|较/;
/** Approximations, averages and parts that no name tells: something is stated, but nobody can say what exactly. */
export const VAGUE = /约|近|逾|超过|不足|不到|至少|左右|以上|以内|人均|平均|每|尚|未|涉及|剩余|分别|≥|≤|>|</;
/** Words that are a stage and nothing else: 年初预算, 决算数. */
export const STAGE_ALONE = /^(?:(?:19|20)\d{2}年?度?|本年度?|当年|上年度?|去年)?(?:支出)?(?:年初预算|年初批复预算|调整后预算|调整预算|全年预算|预算安排|预算支出|决算支出|预算|决算|执行|实际支出|实际执行|实际采购|全年支出|全年执行|实际完成|支出)(?:数|额|金额|安排数?|总额)?$/;

/** What basic and project spending are called below a total that is a part of all spending. */
const BELOW: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  gpb_exp: { basic_exp: "gpb_basic", project_exp: "gpb_project" }, gf_exp: { basic_exp: "gf_basic", project_exp: "gf_project" },
  fiscal_exp_total: { basic_exp: null, project_exp: null }, soe_exp: { basic_exp: null, project_exp: null },
};

/** Whether parts of the account have names of their own below it. */
export function isTotalOfParts(account: string): boolean {
  return account in BELOW;
}

/** The account of a part below a total: 基本支出 below 一般公共预算财政拨款支出; `null` where the dictionary has none. */
export function below(total: string, account: string): string | null {
  const mapped = BELOW[total]?.[account];
  return mapped === undefined ? account : mapped;
}

/** What is counted of an expense that the words name: 国内公务接待23批次187人次. Guests from abroad are others. */
export function countedAs(words: string, unit: string): NamedByLabel | null {
  const hit = COUNTED.find(([pattern, units]) => units.includes(unit) && pattern.test(words));
  return hit ? { accounts: [hit[2]], sub: null, period: "final" } : null;
}

const COUNTED: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/^(?:全年|本年)?(?:国内)?(?:公务)?接待(?:费(?:用|支出)?)?$/, ["批次", "批"], "reception_batches"],
  [/^(?:全年|本年)?(?:国内)?(?:公务)?接待(?:费(?:用|支出)?)?$/, ["人次", "人"], "reception_persons"],
  [/^(?:年末|年底|现有|实有)?(?:公务用车|公车|公务车|车辆)(?:保有|实有|现有)?(?:量|数)?$/, ["辆"], "vehicles_held"],
];

/** The stage that words of a stage name. */
export function stageAlone(words: string): Period | null {
  return periodOfText(words) ?? (/预算/.test(words) ? "budget" : /支出|完成/.test(words) ? "final" : null);
}

/** Names that hold a word of a stage without being of it. */
export function withoutNames(words: string): string {
  return words.replace(/一般公共预算|政府性基金预算|国有资本经营预算|政府采购(?=支出)/g, "").replace(/(?:19|20)\d{2}年?度?/g, "");
}

/** Whether a quantity can be in the unit: money in 万元, heads in 人. */
export function fits(account: string, unit: string): boolean {
  const kind = ACCOUNTS.get(account)?.kind;
  return isMoneyAccount(account) ? isMoneyUnit(unit as Unit) : kind === "count" && !isMoneyUnit(unit as Unit);
}
