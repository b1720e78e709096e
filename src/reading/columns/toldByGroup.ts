import { conceptsOf, meansOnly } from "../meaning/segment";
import { PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import { withStage, type Headed } from "./toldByOthers";

/** A part of the year that is no whole: 1-6月, 上半年, 前三季度, 1至11月累计. */
const PART = /^(?:1?\d月?[-~—至到]1?\d月份?|[上下]半年|前[一二三]季度|第?[一二三四]季度)(?:累计)?(?:支出|执行|支付)?[数额]?$/;
/** All of the year, and nothing else. */
const WHOLE = /^(?:全年|全年累计|全年合计|全年数)$/;
/** When, or of how much of the year: what a bracket behind it says is what it is (年末（调整后）). */
const WHEN_GLOSSED = /^(?:年[初中末底]|期[初末]|全年|最后|最终|最新)[数额]?\(([^()]+)\)$/;

/**
 * Columns below a common heading that tell each other: 全年 beside 1-6月 below 支出 is what was spent in the year, and 年末（调整后） below 预算 the budget that its
 * bracket names.
 */
export function toldByGroup<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ path }) => path.length > 1)) return columns;
  return columns.map((column) => {
    const stage = column.role === "figure" && column.path.length > 1 ? spentInYear(column, columns) ?? glossed(column) : null;
    return stage === null ? column : withStage(column, stage, []);
  });
}

function spentInYear({ path, facts }: Headed, columns: readonly Headed[]): StageWord | null {
  const group = path[path.length - 2]!;
  if (facts.period !== null || path.length !== 2 || !WHOLE.test(path[1]!) || !isSpending(group)) return null;
  const isParted = columns.some((other) => other.path.length === 2 && other.path[0] === group && PART.test(other.path[1]!));
  return isParted && columns.some((other) => other.facts.period === "budget" || other.facts.period === "adjusted") ? "spent" : null;
}

function isSpending(heading: string): boolean {
  return stageWordOf(heading) === "spent" || meansOnly(conceptsOf(heading), "spending");
}

function glossed({ path, facts }: Headed): StageWord | null {
  const bracket = WHEN_GLOSSED.exec(path[path.length - 1]!)?.[1];
  const stage = bracket !== undefined && stageWordOf(path[path.length - 2]!) === "initial" ? stageWordOf(bracket) ?? (/^(?:调整|变更)[后过]$/.test(bracket) ? "adjusted" : null) : null;
  return stage === "initial" || stage === "adjusted" ? (facts.period === null || facts.period === PERIOD_OF[stage] ? stage : null) : null;
}
