import type { GoalRow } from "../../model";
import type { Composer } from "../context";
import { computed, numberedItems } from "../context";
import { open, say } from "../say";
import { goalSentence, goalSummary } from "../sentences";

/** One paragraph a goal row, target against actual. */
export const goals: Composer = (context) => {
  const rows = context.inputs.info.goals;
  if (rows.length === 0) return [{ key: null, origin: "placeholder", runs: [open("绩效指标的目标值和实际完成值")] }];
  const keys = keysOf(rows);
  return rows.flatMap((goal, index) => computed(goalSentence(goal).runs, keys[index]));
};

/** A key a row that stays with its goal when rows are moved: its name, counted where it repeats. */
function keysOf(rows: readonly GoalRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ name }) => {
    const word = name.replace(/[#\s]/g, "");
    const count = (seen.get(word) ?? 0) + 1;
    seen.set(word, count);
    return count === 1 && word !== "" ? word : `${word}~${count}`;
  });
}

/** What may be said of all goal rows together; nothing when there are none. */
export const goalOutcome: Composer = (context) => {
  const rows = context.inputs.info.goals.map((goal) => ({ name: goal.name, outcome: goalSentence(goal).outcome }));
  return computed(goalSummary(rows));
};

/** Reasons and next steps, one item for every goal that was missed or far exceeded (转移支付自评报告第三部分). */
export const goalDeviations: Composer = (context) => {
  const rows = context.inputs.info.goals.map((goal) => ({ goal, sentence: goalSentence(goal) }));
  if (rows.length === 0) return [{ key: null, origin: "placeholder", runs: [open("偏离绩效目标的原因和下一步改进措施")] }];
  const off = rows.filter(({ sentence }) => sentence.outcome === "missed" || sentence.outcome === "farAbove");
  if (off.length === 0 && rows.every(({ sentence }) => sentence.outcome === "met")) return computed(say`各项绩效指标均达到目标，未发生明显偏离。`);
  const keys = keysOf(off.map(({ goal }) => goal));
  return numberedItems(off.flatMap(({ goal, sentence }, index) => computed(say`${sentence.runs}${open(`${goal.name}的下一步改进措施`)}。`, keys[index])));
};
