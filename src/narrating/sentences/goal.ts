import type { GoalRow, Run } from "../../model";
import { Decimal } from "../../model";
import { bound } from "../facts";
import { daysBetween, formatDay, formatRate, readDay } from "../format";
import type { Part } from "../say";
import { open, say } from "../say";

/** A ratio above this, in percent, says that the target was set low (narrative guide 2.9; 经验规则). */
export const FAR_ABOVE_TARGET = 130;

/** How a goal row came out. */
export type GoalOutcome = "met" | "farAbove" | "missed" | "unknown";

/** A row with its outcome and sentence. */
export interface GoalSentence {
  readonly outcome: GoalOutcome;
  readonly runs: Run[];
}

/** Target against actual of one goal row (narrative guide 2.9). Reasons come from the row's note, else 【待补充】. */
export function goalSentence(goal: GoalRow): GoalSentence {
  const reason = goal.note.trim() === "" ? open(`${goal.name}的偏差原因`) : goal.note.trim().replace(/。$/, "");
  if (goal.actual.trim() === "") {
    return { outcome: "unknown", runs: say`${goal.name}目标值${goal.target === "" ? open(`${goal.name}的目标值`) : goal.target + goal.unit}，实际完成${open(`${goal.name}的实际完成值`)}。` };
  }
  if (goal.direction === "定性") return qualitative(goal);
  const due = readDay(goal.target);
  const done = readDay(goal.actual);
  if (goal.direction === "=" && due && done) {
    const late = daysBetween(due, done);
    const dates = say`${goal.name}计划${formatDay(due)}完成，实际${formatDay(done)}完成`;
    return late <= 0 ? { outcome: "met", runs: say`${dates}，按期完成。` } : { outcome: "missed", runs: say`${dates}，逾期${String(late)}天，原因是${reason}。` };
  }
  const target = number(goal.target);
  const actual = number(goal.actual);
  if (!target || !actual) {
    return { outcome: "unknown", runs: say`${goal.name}目标值${goal.target}${goal.unit}，实际完成${goal.actual}${goal.unit}，${open(`${goal.name}是否达到目标`)}。` };
  }
  return measured(goal, target, actual, reason);
}

function measured(goal: GoalRow, target: Decimal, actual: Decimal, reason: Part): GoalSentence {
  const { name, unit } = goal;
  const shown = (value: Decimal): Part => bound(`${value.toFixed()}${unit}`, null);
  if (target.eq(0) && actual.eq(0)) return { outcome: "met", runs: say`${name}目标值为0，实际未发生，达到目标。` };
  if (goal.direction === "≤") {
    return actual.lte(target)
      ? { outcome: "met", runs: say`${name}控制目标${shown(target)}以内，实际${shown(actual)}，达到目标。` }
      : { outcome: "missed", runs: say`${name}控制目标${shown(target)}以内，实际${shown(actual)}，超出控制目标${shown(actual.minus(target))}，原因是${reason}。` };
  }
  const head = say`${name}目标值${shown(target)}，实际完成${shown(actual)}`;
  if (goal.direction === "=") {
    return actual.eq(target) ? { outcome: "met", runs: say`${head}，达到目标。` } : { outcome: "missed", runs: say`${head}，与目标不一致，原因是${reason}。` };
  }
  if (target.lte(0)) return actual.gte(target) ? { outcome: "met", runs: say`${head}，达到目标。` } : { outcome: "missed", runs: say`${head}，未达到目标，原因是${reason}。` };
  const ratio = actual.div(target).times(100);
  const share = bound(formatRate(ratio), null);
  if (actual.lt(target)) return { outcome: "missed", runs: say`${head}，为目标值的${share}，未达到目标，原因是${reason}。` };
  if (ratio.gt(FAR_ABOVE_TARGET)) {
    return { outcome: "farAbove", runs: say`${head}，完成目标值的${share}，超出较多，主要原因是${reason}；下年度据实测算目标值。` };
  }
  return { outcome: "met", runs: say`${head}，完成目标值的${share}。` };
}

/** Words for judged goals (财预〔2020〕10号 定性指标三档). */
const QUALITATIVE: Readonly<Record<string, GoalOutcome>> = {
  达成预期指标: "met", 部分达成预期指标并具有一定效果: "missed", 未达成预期指标且效果较差: "missed",
};

function qualitative(goal: GoalRow): GoalSentence {
  const words = goal.actual.trim().replace(/。$/, "");
  const note = goal.note.trim() === "" ? "" : `，${goal.note.trim().replace(/。$/, "")}`;
  const aim = goal.target.trim() === "" ? "" : `（预期：${goal.target.trim()}）`;
  return { outcome: QUALITATIVE[words] ?? "unknown", runs: say`${goal.name}${aim}：${words}${note}。` };
}

/** What may be said of all rows: 全部完成 only when every row is met. */
export function goalSummary(goals: readonly { readonly name: string; readonly outcome: GoalOutcome }[]): Run[] {
  if (goals.length < 2) return [];
  const done = goals.filter(({ outcome }) => outcome === "met" || outcome === "farAbove").length;
  const missed = goals.filter(({ outcome }) => outcome === "missed").map(({ name }) => name);
  const unknown = goals.filter(({ outcome }) => outcome === "unknown").map(({ name }) => name);
  if (done === goals.length) return say`${String(done)}项绩效指标全部完成。`;
  const short = missed.length > 0 ? `，${missed.join("、")}未达到目标值` : "";
  const waiting = unknown.length > 0 ? say`，${open(`${unknown.join("、")}的完成情况`)}` : [];
  return say`共${String(goals.length)}项绩效指标，完成${String(done)}项${short}${waiting}。`;
}

function number(text: string): Decimal | null {
  const words = text.normalize("NFKC").replace(/,/g, "").trim().replace(/[≥≤=]/g, "");
  return /^-?\d+(\.\d+)?%?$/.test(words) ? new Decimal(words.replace("%", "")) : null;
}
