import type { ColumnRole } from "../../model";
import { TABLE_NUMBER } from "../blocks/headsApart";
import { CAR_NUMBER } from "../blocks/headSigns";
import { moneyAlone } from "../cells/plainUnit";
import type { HeadingFacts } from "./headingWords";
import { TEXT_HEAD } from "./textHeads";
import { HEADS_YEARS } from "./yearHeads";

/** What stands in the body of a column. */
export interface Count {
  readonly words: number;
  readonly figures: number;
  /** Words with a figure right of them, in the same row. */
  readonly leads: number;
}

const CODE = /(?<!(?:单位|部门|项目)\)?)(?:编码|代码)|^(?:类|款|项|类款|款项|类款项|(?:功能|经济)?(?:分类)?科目(?:编?号|代号))$/;
/** Headings of codes that name a unit or a project, no subject. */
export const OWNER_CODE = /(?:单位|部门|项目)\)?(?:编码|代码)$/;
const STEP = /^[类款项]$/;
const LINE = /^(?:行次|栏次|序号?|编号)$/;
const LABEL = /^(?:项目(?:\(.*\))?|项目名称|支出项目.*|收入项目|预算项目|.*科目名称|科目|名称|.*名称|指标|明细(?:项目?)?|(?:具体|细化)(?:项目|事项|内容)|[一二三]级指标|类别|.*类别|种类|单位|部门|事项|用途|资金用途|支出用途|内容|支出内容|支出事项|采购项目|采购内容|资产|资产.*类.*|.*支出.*科目|数据项|(?:采集|填报)(?:项目?|内容)|细项|细目|子项|名目|收入|支出|收方|付方|收入方|支出方|章节|工作类别|口径|时间口径|所属期|时点|摘要|人员类别|项目类别|年度|年份|月份?|季度?|时间|负债.*|净资产.*)$/;
/** The unit of a table among its headings. */
const UNIT_BESIDE = /^(?:(?:金额)?单位|金额):/;
/** Beside a form somebody checked it: what stands there is no line's own. */
const CHECKED = /^(?:审核|复核|核对|校验)$/;

/** 类, 款 or 项: a step of a code. */
export function isStep(path: readonly string[]): boolean {
  return STEP.test(path[path.length - 1] ?? "");
}

/** What a column holds, by its heading and by how many words and figures stand below. */
export function roleOf(path: readonly string[], facts: HeadingFacts, count: Count): ColumnRole {
  const leaf = path[path.length - 1] ?? "";
  if (LINE.test(leaf) || TABLE_NUMBER.test(leaf)) return "lineNumber";
  if (CHECKED.test(leaf) || count.figures === 0 && (UNIT_BESIDE.test(leaf) || moneyAlone(leaf) !== null)) return "text";
  if (OWNER_CODE.test(leaf)) return "text";
  if (STEP.test(leaf) || (CODE.test(leaf) && !/名称/.test(leaf))) return "code";
  if (path.some((part) => /编码|代码/.test(part)) && count.figures + count.words > 0 && leaf.length <= 1) return "code";
  if (HEADS_YEARS.test(leaf) || CAR_NUMBER.test(leaf) || LABEL.test(leaf) && count.figures === 0) return "label";
  if (TEXT_HEAD.test(leaf) && !facts.unit) return "text";
  if (LABEL.test(leaf) && count.words >= count.figures && leaf !== "收入" && leaf !== "支出") return "label";
  if (count.figures > 0 && count.figures * 2 >= count.words) return "figure";
  if (count.words > 0) return count.figures > 0 && facts.period !== null ? "figure" : "text";
  return path.length > 0 ? "figure" : "text";
}
