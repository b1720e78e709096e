import { groupBy } from "../../model";
import type { Context } from "../context";
import type { Fact } from "../facts";
import { mayBeEqual } from "../facts";
import { fullWidthBrackets } from "../format";

/** Lines of a table of execution by what they state at a stage. */
const LINES = { budget: "line_budget_initial", final: "line_executed" } as const;
/** Lines of 基本支出 among those of projects. */
const OF_BASIC = /^(?:基本支出|人员|公用|日常公用|运转|工资|商品和服务|对个人和家庭)/;
/** One line alone is no list. */
const FEWEST_LINES = 2;

/**
 * The projects that make up 项目支出 in a table of execution: the lines of one column that are not of 基本支出, where their sum is the total within what rounding leaves open. Lines that do not
 * come to it are not told apart from anything else in such a table, so none is named. Projects without an amount are left out.
 * @param total 项目支出 at the stage, 万元
 */
export function projectParts({ facts }: Context, total: Fact, period: "budget" | "final"): readonly Fact[] {
  const lines = facts.lines(LINES[period], period).filter(({ sub, place }) => place !== null && !OF_BASIC.test(sub));
  const lists = [...groupBy(lines, ({ place }) => `${place!.sheet}!${place!.column}`).values()].map((list) => list.filter(({ value }) => !value.eq(0)).map((fact) => ({ ...fact, name: fullWidthBrackets(fact.sub) })));
  return lists.find((list) => list.length >= FEWEST_LINES && mayBeEqual(total, list)) ?? [];
}
