import type { Composer } from "../context";
import { computed } from "../context";
import { open, say } from "../say";
import { goalSentence, goalSummary } from "../sentences";

/** One paragraph a goal row, target against actual. */
export const goals: Composer = (context) => {
  const rows = context.inputs.info.goals;
  if (rows.length === 0) return [{ key: null, origin: "placeholder", runs: [open("绩效指标的目标值和实际完成值")] }];
  return rows.flatMap((goal, index) => computed(goalSentence(goal).runs, String(index + 1)));
};

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
  return off.flatMap(({ goal, sentence }, index) => computed(
    say`${off.length > 1 ? `${index + 1}.` : ""}${sentence.runs}${open(`${goal.name}的下一步改进措施`)}。`, String(index + 1),
  ));
};
