import type { Period } from "../../model";
import { periodOfText } from "../columns/headingWords";
import { PERIOD_OF, stageWordOf } from "../meaning/stageWord";

/** 公务接待费（预算）: a stage in brackets behind a name. */
const STAGE_BRACKET = /\(([^()]+)\)$/;

/** The stage a label names itself: 2017年预算三公经费总额, 基本支出决算数. */
export function labelStage(key: string): Period | null {
  const bracket = key.endsWith(")") ? STAGE_BRACKET.exec(key) : null;
  const said = bracket === null ? null : stageWordOf(bracket[1]!);
  if (said !== null) return PERIOD_OF[said];
  const bare = key.replace(/政府采购预算|收入预算|支出预算|部门整体支出预算.*/, "").replace(/(?:19|20)\d{2}年?度?/, "");
  return periodOfText(bare) ?? (/^(?:部门|单位)?预算(?!收支|和决算|与决算|及决算|执行)/.test(bare) ? "budget" : /^决算/.test(bare) ? "final" : null);
}
