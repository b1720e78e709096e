import { Decimal, ZERO, decimalText, message } from "../model";
import type { DecimalText, Judgement, Message, ScoreInput } from "../model";
import { evaluateNumber, inWords, rounded } from "../expression";
import type { Expression, Lookup } from "../expression";
import { figureText } from "./figureText";
import type { RowPlan } from "./rowPlan";
import { localId } from "./rowPlan";
import type { Decision } from "./decideRow";
import { bandOf } from "./rules/bandChain";
import type { Band, RuleSpec } from "./rules/ruleSpec";
import { RATE } from "./rules/ruleSpec";

/** Everything the sentences of a row are made from. */
export interface RowFigures {
  readonly plan: RowPlan;
  readonly inputs: readonly ScoreInput[];
  /** Rounded, in percent; `null` when there is none. */
  readonly rate: DecimalText | null;
  readonly decision: Decision;
  readonly judgement: Judgement | null;
  readonly lookup: Lookup;
}

type Params = Readonly<Record<string, string>>;

/** The arithmetic of a scored row with its figures: `785.90 ÷ 843.24 × 100% = 93.20%；6 × 93.20% = 5.59`. */
export function arithmeticOf(row: RowFigures): Message | null {
  const told = tell(row);
  return told && message(`score.arithmetic.${told.code}`, told.params);
}

/** 扣分原因, with how much is lost; `null` when the row is full or has no score. */
export function deductionOf(row: RowFigures): Message | null {
  const { plan, decision } = row;
  if (!decision.score || decision.score.gte(plan.points)) return null;
  const lost = decimalText(plan.points.minus(decision.score));
  if (decision.reason) return message("score.deduction.byPolicy", { lost });
  const told = tell(row);
  return told && message(`score.deduction.${told.deduction ?? told.code}`, { ...told.params, lost, name: plan.indicator.name });
}

interface Told { readonly code: string; readonly params: Params; readonly deduction?: string }

function tell(row: RowFigures): Told | null {
  const { plan, decision, rate } = row;
  if (!decision.score || decision.reason) return null;
  const params: Params = {
    points: decimalText(plan.points), score: decimalText(decision.score), rate: rate ?? "", measure: measureWords(row) ?? "",
  };
  return toldByRule(plan.rule, row, params);
}

/** `785.90 ÷ 843.24 × 100% = 93.20%` */
function measureWords({ plan, inputs, rate }: RowFigures): string | null {
  return plan.rate && rate !== null ? `${figureWords(plan.rate, inputs)}${isPercent(plan.rate) ? "%" : ""} = ${rate}%` : null;
}

function isPercent(expression: Expression): boolean {
  return expression.kind === "arithmetic" && expression.operator === "*" && expression.right.kind === "number" && expression.right.value.eq(100);
}

/** The expression with figures for names; a figure that is not known shows its name. */
export function figureWords(expression: Expression, inputs: readonly ScoreInput[]): string {
  const inputOf = (id: string): ScoreInput | undefined => inputs.find((input) => input.id === id);
  return inWords(expression, (id) => {
    const input = inputOf(id);
    return input?.value === null || input === undefined ? input?.name ?? id : "";
  }, (id) => figureText(inputOf(id)?.value ?? null, inputOf(id)?.unit ?? ""));
}

/** The measured value of a rule in percent. */
function measuredBy(value: Expression, { plan, rate, lookup }: RowFigures): Decimal | null {
  if (value.kind === "name" && value.name === RATE) return rate === null ? lookup(RATE) : new Decimal(rate);
  const exact = evaluateNumber(value, lookup);
  return exact && rounded(exact, plan.rounding.rateDecimals);
}

function toldByRule(rule: RuleSpec, row: RowFigures, params: Params): Told {
  const { plan, decision, judgement } = row;
  const score = decision.score ?? ZERO;
  switch (rule.type) {
    case "proportional":
      return toldProportion(rule, row, params);
    case "bands": {
      const value = measuredBy(rule.value, row);
      const band = value && bandOf(value, rule.bands);
      return { code: "bands", params: { ...params, band: band ? bandWords(band) : "" } };
    }
    case "step_deduct":
      return toldSteps(rule, row, params);
    case "cases":
      return { code: "cases", params };
    case "count_deduct": {
      const count = evaluateNumber(rule.count, row.lookup) ?? ZERO;
      return { code: "count", params: { ...params, count: decimalText(count), each: decimalText(rule.deductEach) } };
    }
    case "checklist_add":
    case "checklist_deduct": {
      const unmet = plan.items.filter(({ id }) => judgement?.ticks[id] === false);
      const isTicked = plan.items.every(({ id }) => judgement?.ticks[id] !== undefined);
      if (!isTicked) return { code: "judged", params };
      const counts: Params = { met: String(plan.items.length - unmet.length), total: String(plan.items.length), items: unmet.map(({ text }) => text).join("；") };
      return { code: "checklist", params: { ...params, ...counts } };
    }
    case "target_vs_actual":
      return toldTarget(row, params);
    case "tiers":
    case "manual":
      return { code: "judged", params };
    case "composite":
      return { code: "composite", params: { ...params, lost: decimalText(plan.points.minus(score)) } };
  }
}

function toldProportion(rule: Extract<RuleSpec, { type: "proportional" }>, row: RowFigures, params: Params): Told {
  const value = measuredBy(rule.value, row);
  const full = decimalText(rule.fullAt);
  const all: Params = { ...params, full };
  if (value && rule.zeroBelowPct && value.lt(rule.zeroBelowPct)) return { code: "belowFloor", params: { ...all, floor: decimalText(rule.zeroBelowPct) } };
  if (value && value.gte(rule.fullAt)) return { code: "reached", params: all };
  return { code: rule.fullAt.eq(100) ? "proportional" : "proportionalOf", params: all, deduction: "proportional" };
}

function toldSteps(rule: Extract<RuleSpec, { type: "step_deduct" }>, row: RowFigures, params: Params): Told {
  const value = measuredBy(rule.value, row) ?? rule.base;
  const apart = rule.direction === "above" ? value.minus(rule.base) : rule.direction === "below" ? rule.base.minus(value) : value.minus(rule.base).abs();
  const base = decimalText(rule.base);
  if (apart.lte(0)) return { code: `stepNone.${rule.direction}`, params: { ...params, base } };
  const all: Params = {
    ...params, base, beyond: decimalText(apart), step: decimalText(rule.step), deduct: decimalText(rule.deduct),
    lost: decimalText(row.plan.points.minus(row.decision.score ?? ZERO)),
  };
  return { code: `step.${rule.direction}.${rule.stepMode}`, params: all, deduction: `step.${rule.direction}` };
}

function toldTarget(row: RowFigures, params: Params): Told {
  const { plan, lookup, decision } = row;
  if (plan.judgedPoints.gt(0)) return { code: "judged", params };
  const figure = (id: string): string => {
    const value = lookup(localId(plan.indicator.id, id));
    return value ? decimalText(value) : params["rate"] ?? "";
  };
  const all: Params = { ...params, target: figure("target_value"), actual: figure("actual_value") };
  if (decision.score?.eq(plan.points)) return { code: "targetMet", params: all };
  if (decision.score?.eq(0)) return { code: "targetZero", params: all, deduction: "target" };
  return { code: plan.direction === "le" ? "targetReverse" : "target", params: all, deduction: "target" };
}

/** `>10%，≤20%` */
function bandWords({ ge, gt, le, lt }: Band): string {
  const bounds = [ge && `≥${decimalText(ge)}%`, gt && `>${decimalText(gt)}%`, le && `≤${decimalText(le)}%`, lt && `<${decimalText(lt)}%`];
  return bounds.filter((bound) => bound !== null).join("，");
}
