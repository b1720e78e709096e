import type { Indicator, Run, ScoreInput, ScoreRow } from "../../model";
import { Decimal } from "../../model";
import { textOf } from "../../messages";
import type { Composer, Context, Draft } from "../context";
import { computed } from "../context";
import { bound, figure, typedFact } from "../facts";
import { formatRate, formatScore, fullWidthBrackets } from "../format";
import { confirm, list, open, say } from "../say";

/**
 * The result: score and grade when every indicator has a score, else what was earned of what could be earned
 * (narrative guide 2.10). Never a score that is not there.
 */
export const scoreResult: Composer = (context) => {
  const { scorecard } = context;
  if (scorecard.rows.length === 0) return [{ key: null, origin: "placeholder", runs: [open("自评得分和等级")] }];
  const { score, grade, earned, available, full, missing } = scorecard;
  const levels = list(scorecard.level1.map((level) => say`${level.name}${points(level.points)}，得${points(level.earned)}`), "；");
  if (score === null && missing === scorecard.rows.length) {
    return computed(say`自评指标满分${points(full)}，${String(missing)}项指标均缺少数据或尚未评定，自评总分和等级${open(`${missing}项指标的数据或自评判断`)}。${pointsDoubt(context)}`);
  }
  if (score === null) {
    return computed(say`自评指标满分${points(full)}，已评定指标可得${points(available)}，已得${points(earned)}；另有${String(missing)}项指标缺少数据或尚未评定，自评总分和等级${open(`${missing}项指标的数据或自评判断`)}。${pointsDoubt(context)}`);
  }
  return computed(say`自评得分${points(score)}，等级为${grade === null ? open("等级") : `“${grade}”`}。其中，${levels}。${notApplicable(context)}${losses(context)}${pointsDoubt(context)}`);
};

/** A score sheet whose points are not all published is never passed off as the official one. */
function pointsDoubt({ scorecard }: Context): Run | null {
  return scorecard.pointsStatus === "published" ? null : confirm("所用评分表的分值和档次并非全部出自公开文件，请与当年自评通知所附评分表核对");
}

/** Indicators that do not apply, named together with how their points were treated. */
function notApplicable(context: Context): Run[] {
  const names = context.scorecard.rows.filter(({ status }) => status === "not-applicable").map(({ indicator }) => indicator.name);
  if (names.length === 0) return [];
  const how = context.scorecard.notApplicablePolicy === "full_points" ? "按满分计" : "不计入总分，其余指标按比例折算";
  return say`${names.join("、")}不适用，${how}。`;
}

function losses(context: Context): Run[] {
  const lost = context.scorecard.losses.flatMap((loss) => {
    const row = context.scorecard.rows.find(({ indicator }) => indicator.id === loss.indicatorId);
    return row ? [say`${row.indicator.name}扣${points(loss.lost, row)}`] : [];
  });
  return lost.length === 0 ? [] : say`扣分情况：${list(lost, "；")}。`;
}

/** The indicators of one part of the score sheet, one paragraph each in its order, those still open together at the end. */
export function indicatorAnalysis(rows: (context: Context) => readonly ScoreRow[]): Composer {
  return (context) => {
    const mine = rows(context);
    if (mine.length === 0) return [{ key: null, origin: "placeholder", runs: [open("各项指标的评分和分析")] }];
    const scored = mine.filter(({ score, status }) => score !== null || status === "not-applicable");
    const waiting = mine.filter((row) => !scored.includes(row));
    const drafts = scored.flatMap((row) => computed(indicatorSentence(row), row.indicator.id));
    return waiting.length === 0 ? drafts : [...drafts, stillOpen(waiting)];
  };
}

function stillOpen(rows: readonly ScoreRow[]): Draft {
  const names = list(rows.map((row) => say`${row.indicator.name}（${formatScore(new Decimal(String(row.indicator.points)))}）`), "、");
  return { key: "waiting", origin: "computed", runs: say`尚未评定的指标：${names}。${open(rows.some(({ inputs }) => inputs.length > 0) ? "上述指标的数据、自评判断和佐证" : "上述指标的自评判断和佐证")}` };
}

/** `{name}{points}分，自评{score}分。{facts}` (narrative guide 2.11). */
export function indicatorSentence(row: ScoreRow): Run[] {
  const { indicator, score, status } = row;
  const head = say`${indicator.name}${formatScore(new Decimal(String(indicator.points)))}`;
  if (status === "not-applicable") return say`${head}，本单位不适用${score === null ? null : say`，计${points(score, row)}`}。`;
  if (score === null) return say`${head}，${open(`${indicator.name}的自评判断和佐证`)}。`;
  return say`${head}，自评${points(score, row)}。${rateWords(row)}${checklistWords(row)}${evidenceWords(row)}`;
}

/** The figures behind a rate, each bound to its cell: 全年支出785.90万元，…，支出率93.20%。 */
export function rateWords(row: ScoreRow): Run[] {
  const known = row.inputs.flatMap((input) => inputWords(input));
  const rate = row.rate === null ? [] : say`${rateName(row.indicator.name)}${bound(formatRate(new Decimal(row.rate)), row.inputs.find(({ place }) => place) ?? null)}`;
  const parts = [...known, ...(rate.length > 0 ? [rate] : [])];
  return parts.length === 0 ? [] : say`${list(parts, "，")}。`;
}

/** What the indicator came to, behind its lost points: ，“三公”经费控制率为100.66%; its inputs stand in the analysis. */
export function resultWords(row: ScoreRow): Run[] {
  if (row.rate === null) return [];
  const rate = bound(formatRate(new Decimal(row.rate)), row.inputs.find(({ place }) => place) ?? null);
  return /率$/.test(row.indicator.name) ? say`，实际为${rate}` : say`，比率为${rate}`;
}

/** “三公”经费控制率 stays; 部门预算资金支出率 stays; a name that is no rate gets 比率为. */
function rateName(name: string): string {
  return /率$/.test(name) ? name : `${name}比率为`;
}

function inputWords(input: ScoreInput): readonly Run[][] {
  if (input.value === null) return [];
  const fact = typedFact(input.value, input.unit, input.name, input);
  // A stand-in is never passed off as the figure itself.
  const standIn = input.derived?.standIn === true && input.note ? confirm(textOf(input.note).replace(`${input.name}：`, "").replace(/。$/, "")) : null;
  return fact ? [say`${fullWidthBrackets(input.name)}${figure(fact)}${standIn}`] : [];
}

/** Met items joined by 、, unmet ones said plainly. */
function checklistWords(row: ScoreRow): Run[] {
  const items = checklistItems(row.indicator);
  const ticks = row.judgement?.ticks ?? {};
  if (items.length === 0 || Object.keys(ticks).length === 0) return [];
  const met = items.filter(({ id }) => ticks[id] === true).map(({ text }) => text);
  const unmet = items.filter(({ id }) => ticks[id] === false).map(({ text }) => text);
  return say`${met.length > 0 ? `${met.join("、")}。` : null}${unmet.length > 0 ? `未达到要求的事项：${unmet.join("、")}。` : null}`;
}

/** Checklist items of a rule; none when the rule has no well-formed items. */
export function checklistItems(indicator: Indicator): readonly { readonly id: string; readonly text: string }[] {
  const { items } = indicator.rule;
  if (!Array.isArray(items)) return [];
  return (items as readonly unknown[]).flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const { id, text } = item as { readonly id?: unknown; readonly text?: unknown };
    return typeof id === "string" && typeof text === "string" ? [{ id, text }] : [];
  });
}

function evidenceWords(row: ScoreRow): Run[] {
  if (row.status !== "judged") return row.judgement?.remark ? say`${ended(row.judgement.remark)}` : [];
  const evidence = row.judgement?.evidence.trim() ?? "";
  const remark = row.judgement?.remark.trim() ?? "";
  const proof = evidence === "" ? say`${open(`${row.indicator.name}的佐证`)}。` : say`佐证材料：${ended(evidence)}`;
  return say`${remark === "" ? null : ended(remark)}${proof}`;
}

function ended(text: string): string {
  return /[。！？]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`;
}

/** Points as a figure; bound to the cell of the row's first input where there is one. */
function points(value: string, row: ScoreRow | null = null): Run {
  return bound(formatScore(new Decimal(value)), row?.inputs.find(({ place }) => place !== null) ?? null);
}

