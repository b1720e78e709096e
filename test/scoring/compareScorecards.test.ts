import { textOf } from "../../src/messages";
import { compareScorecards, SYSTEMS } from "../../src/scoring";
import { tableCard } from "./helpers";

const card = (rows: readonly object[], inputs: object = {}): ReturnType<typeof tableCard> => tableCard({ inputs, rows: rows.map((row, index) => ({ id: `r${index}`, level1: "一", points: 5, ...row })) });
const bands = { type: "bands", value: "rate_pct", bands: [{ le: 100, points: 5 }, { gt: 100, points: 0 }] };
const share = { type: "proportional", value: "rate_pct", full_at: 100 };
const inputs = { expenditure_actual: 90, budget_adjusted: 100, budget_initial: 80, staff_on_post: 10, staff_quota: 10 };
const adjusted = { name: "预算执行率", rule: share, expr: "expenditure_actual / budget_adjusted * 100" };

/** Why one row differs from one other. */
function why(left: object, right: object): [string, string | null] {
  const [row] = compareScorecards(card([left], inputs), card([right], inputs)).rows;
  return [textOf(row!.why), row!.difference];
}

test.each<[string, object, object, [string, string | null]]>([
  ["equal rows", adjusted, adjusted, ["相同", "0"]],
  ["another base", adjusted, { ...adjusted, formula: "执行数÷年初预算数", expr: "expenditure_actual / budget_initial * 100" }, ["口径不同：为90.00%；执行数÷年初预算数为112.50%", "0.5"]],
  ["other points", adjusted, { ...adjusted, points: 10 }, ["得分率相同，分值不同（5／10）", "4.5"]],
  ["another rule", adjusted, { ...adjusted, rule: bands }, ["计分规则不同（4.5／5，分值5／5）", "0.5"]],
  ["names of one rate", adjusted, { ...adjusted, name: "部门预算资金支出率" }, ["相同", "0"]],
  ["a figure that one side lacks", adjusted, { ...adjusted, expr: "public_actual / public_budget * 100" }, ["一边已有得分（4.5／—），另一边缺数据或待判断", null]],
  ["computed against judged", adjusted, { name: "预算执行率", rule: { type: "manual" }, human: 4 }, ["一边由数据计算，一边由人判断", "-0.5"]],
  ["judged in two ways", { name: "社会效益", rule: { type: "manual" }, human: 3 }, { name: "社会效益", rule: { type: "manual" }, human: 4 }, ["规则相同，人工判断不同（3／4）", "1"]],
])("%s", (_, left, right, expected) => {
  expect(why(left, right)).toEqual(expected);
});

test("rows that only one side has are told with their points", () => {
  const { rows } = compareScorecards(card([adjusted, { name: "甲项", rule: { type: "manual" }, human: 5 }], inputs), card([adjusted, { name: "乙项", rule: { type: "manual" }, human: 2 }], inputs));
  expect(rows.map(({ left, right, difference, why: words }) => [left?.name ?? null, right?.name ?? null, difference, textOf(words)])).toEqual([
    ["预算执行率", "预算执行率", "0", "相同"], ["甲项", null, "-5", "另一体系没有此项（5分）"], [null, "乙项", "2", "当前体系没有此项（5分）"]]);
});

test("every row of both sides appears exactly once, for any two shipped systems, and a system equals itself", () => {
  for (const left of SYSTEMS) {
    for (const right of SYSTEMS) {
      const { rows } = compareScorecards(tableCard({ system: left.id, inputs }), tableCard({ system: right.id, inputs }));
      expect(rows.filter((row) => row.left).length).toBe(left.indicators.length);
      expect(rows.filter((row) => row.right).length).toBe(right.indicators.length);
      if (left.id === right.id) expect(rows.every((row) => row.left !== null && row.right !== null && row.left.points === row.right.points)).toBe(true);
    }
  }
});
