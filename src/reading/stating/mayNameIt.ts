import { ACCOUNTS } from "../../model";
import type { TableMeaning } from "../meaning/tableMeaning";
import type { RowReading } from "../rows/rowReading";
import type { StagedColumn } from "./cellTime";
import type { NamedByLabel } from "./labelBook";
import type { Limits } from "./limits";

/** Whether what the row's label names stands in a column: one of plain amounts, and of all money. */
export function mayNameIt({ key }: RowReading, named: NamedByLabel, column: StagedColumn, limits: Limits, meaning: TableMeaning): boolean {
  const { concept, isDerived } = column.facts;
  const leaf = concept[concept.length - 1] ?? "";
  if (key === "" || isDerived || (concept.length > 0 && !PLAIN_CONCEPT.test(leaf) && !meaning.isStageAlone(column) && !(column.isOfArrivals && COMES_IN.test(named.accounts[0]!)))) return false;
  if (limits.isPartByMoney(column)) return false; // 项目支出 under 其中：财政拨款 is not all of it
  if (named.accounts[0]!.startsWith("income_") && meaning.less.tellsSources) return false;
  if (!named.accounts[0]!.startsWith("income_") && meaning.less.isNoneOf(named.accounts[0]!)) return false; // 支出合计 in a form of 三公
  if (limits.isOfSomeMoney(named.accounts[0]!)) return false;
  if (OF_A_DAY.test(leaf) && named.accounts[0]!.startsWith("income_")) return false; // 一般公共预算 under 年末数 is what is left of it
  if (leaf === "收入" && !COMES_IN.test(named.accounts[0]!) || leaf === "支出" && ONLY_COMES_IN.test(named.accounts[0]!)) return false; // 基本支出 under 收入 is money for it
  const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
  const isRate = kind === "ratio";
  return !(isRate && concept.length > 0 && !RESULT.test(leaf));
}

const PLAIN_CONCEPT = /^(?:批复数|批复金额|审定数|核定数|(?:上年)?(?:账面|公开|报表)(?:数|额|金额)|金额|数额|数值|合计|总计|小计|计算结果|结果|实际值|完成值|本年数?|上年数?|本年决算|人数|数据|内容|本年完成数|年末数|期末数|年末余额|期末余额|数量|财政拨款|收入|支出)$|^(?:填报|填写|采集|上报|提供|自查|核实|审核|具体|单位)?(?:数据?|数[值额]|值|内容|情况|结果|答案?|答复|回答)$/;
/** What there is on a day: nothing that comes in. */
const OF_A_DAY = /^(?:[年期]初|[年期]末|上年末|上年年末)(?:数|余额)?$/;
/** Quantities of what comes in, and what is carried over beside it. */
const COMES_IN = /^(?:income_|fiscal_income_|carry_|use_nonfiscal_|surplus_)/;
/** Those of what comes in alone. */
const ONLY_COMES_IN = /^(?:income_|fiscal_income_|use_nonfiscal_)/;
const RESULT = /计算结果|^结果$|实际值|完成值|数值|金额/;
