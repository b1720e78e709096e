import type { IndicatorRule } from "../../src/model";
import { ruleWords, standardWords } from "../../src/presenting/ruleWords";
import { SYSTEMS } from "../../src/scoring";

const words = (rule: object, points = 4): string => ruleWords(rule as IndicatorRule, points);

test.each([
  ["bands with a share of the points", { type: "bands", bands: [{ ge: 90, points_pct: 100 }, { ge: 80, lt: 90, points_pct: 80 }, { lt: 80, points_pct: 0 }] }, "≥90% 得 4 分；≥80% 且 ＜90% 得 3.2 分；＜80% 得 0 分"],
  ["bands with points and a rest", { type: "bands", bands: [{ eq: 0, points: 4 }, { points: 1 }] }, "＝0% 得 4 分；其余 得 1 分"],
  ["steps on either side", { type: "step_deduct", base: 100, direction: "either", step: 5, deduct: 0.5, step_mode: "floor" }, "等于 100% 得满分，每偏离 5 个百分点扣 0.5 分，扣完为止"],
  ["steps that count when begun", { type: "step_deduct", base: 100, direction: "below", step: 1, deduct: 0.2, step_mode: "ceil" }, "低于 100% 的，每低 1 个百分点扣 0.2 分，扣完为止；不足 1 个百分点的按 1 个百分点扣"],
  ["a share with a pass line", { type: "proportional", full_at: 100, zero_below_pct: 60 }, "比率达到 100% 得 4 分，不足的按比例计分，不超过满分；低于 60% 不得分"],
])("%s are told in full", (_name, rule, expected) => expect(words(rule)).toBe(expected));

test("no standard of a system that ships has an empty place or a half-width comma between Chinese words", () => {
  for (const { indicators } of SYSTEMS) for (const indicator of indicators) {
    const standard = standardWords(indicator);
    expect(standard).not.toMatch(/得 {2,}分|扣 {2,}分|\{\w+\}|undefined|null/);
    expect(standard).not.toMatch(/[\u4e00-\u9fff][,;][\u4e00-\u9fff]/);
  }
});
