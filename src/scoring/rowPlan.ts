import { Decimal, decimalPlacesOf } from "../model";
import type { Indicator } from "../model";
import { namesIn } from "../expression";
import type { Expression } from "../expression";
import { Reader } from "./rules/reader";
import { readRule } from "./rules/readRule";
import { achievement, JUDGED_SCORE, LOCAL_INPUTS, ruleScore } from "./rules/ruleExpression";
import { call, is, both, substitute, times, when, x } from "./rules/build";
import type { ChecklistItem, Direction, RuleSpec, Tier } from "./rules/ruleSpec";
import { RATE } from "./rules/ruleSpec";
import { dataCondition, treatmentOf } from "./notApplicable";

/** Decimals of a system's figures. */
export interface Rounding {
  readonly rateDecimals: number;
  readonly scoreDecimals: number;
  readonly totalDecimals: number;
}

/** What is known about a row before its figures: which way its target goes, how its violations are given. */
export interface RowFacts {
  readonly direction: Direction | null;
  readonly countsViolations: boolean;
  readonly hasGoalMean: boolean;
}

/** A row ready for figures: everything as expressions over input ids, `rate_pct`, ticks and the judged score. */
export interface RowPlan {
  readonly indicator: Indicator;
  readonly points: Decimal;
  readonly rule: RuleSpec;
  readonly rounding: Rounding;
  readonly direction: Direction | null;
  /** In percent, not yet rounded; `null` when the row has no rate. */
  readonly rate: Expression | null;
  readonly score: Expression;
  /** Points a person's typed score may reach; 0 when the row needs none. */
  readonly judgedPoints: Decimal;
  readonly items: readonly ChecklistItem[];
  readonly tiers: readonly Tier[];
  /** Ids of the inputs that the score needs, local ones as `indicatorId.inputId`. */
  readonly needs: readonly string[];
  /** Ids to show: those the template lists first, then what else is needed. */
  readonly shows: readonly string[];
}

/** The id under which an input of one row only is kept: `out-num.target_value`. */
export function localId(indicatorId: string, inputId: string): string {
  return `${indicatorId}.${inputId}`;
}

/** The rule of an indicator, typed. @throws DataFault with the path of what is wrong */
export function ruleOf(indicator: Indicator): RuleSpec {
  return readRule(new Reader(indicator.rule, `${indicator.id}.rule`), new Decimal(String(indicator.points)));
}

/** Makes an indicator ready. @throws DataFault with the path of what is wrong in its rule or expression */
export function planRow(indicator: Indicator, rounding: Rounding, facts: RowFacts): RowPlan {
  const points = new Decimal(String(indicator.points));
  const rule = ruleOf(indicator);
  const direction = rule.type === "target_vs_actual" ? facts.direction ?? rule.direction : null;
  const measure = ownMeasure(indicator);
  const isTarget = rule.type === "target_vs_actual";
  const actual = isTarget && measure ? RATE : "actual_value";
  const { expression, judgedPoints } = ruleScore(rule, { points, ...rounding, ...facts, direction, actual, refine: partOfHalf(indicator) });
  const localise = (part: Expression): Expression =>
    substitute(part, (name) => (LOCAL_INPUTS.has(name) ? x(localId(indicator.id, name)) : null));
  const rate = measure ?? (isTarget && direction !== null && direction !== "text" && !facts.hasGoalMean ? times(achievement(direction, actual), 100) : null);
  const score = localise(needsRounding(expression, rounding.scoreDecimals) ? call("round", expression, rounding.scoreDecimals) : expression);
  const rateHere = rate && localise(rate);
  const needs = inputsOf(score, rateHere);
  const listed = indicator.inputs.map((id) => (LOCAL_INPUTS.has(id) ? localId(indicator.id, id) : id));
  return {
    indicator, points, rule, rounding, direction, rate: rateHere, score, judgedPoints, needs,
    items: "items" in rule ? rule.items : [], tiers: "tiers" in rule && judgedPoints.gt(0) ? rule.tiers : [],
    shows: [...new Set([...needs, ...(rateHere ? namesIn(rateHere) : []), ...conditionNames(indicator), ...listed.filter((id) => !id.endsWith(".goal_rows") && !id.endsWith(".count_violations") && !id.endsWith(".direction"))])],
  };
}

/** Quantities that decide whether the row applies. */
function conditionNames(indicator: Indicator): readonly string[] {
  const condition = dataCondition(indicator);
  const treatment = treatmentOf(indicator.not_applicable?.policy ?? "", indicator.inputs);
  return [...(condition ? namesIn(condition) : []), ...(condition && treatment.kind === "byNumerator" ? [treatment.numerator] : [])];
}

/** The indicator's own rate; `null` when it has none, or its expression only repeats the target rule. */
function ownMeasure(indicator: Indicator): Expression | null {
  if (!indicator.expr) return null;
  const expression = new Reader(indicator.expr, `${indicator.id}.expr`).expression();
  const names = namesIn(expression);
  return names.includes("points") || (indicator.rule.type === "target_vs_actual" && names.includes("actual_value")) ? null : expression;
}

/** Names of inputs in score and rate: all but the row's own rate, ticks and the judged score. */
function inputsOf(score: Expression, rate: Expression | null): readonly string[] {
  const inScore = namesIn(score);
  const names = [...(rate && inScore.includes(RATE) ? namesIn(rate) : []), ...inScore];
  return [...new Set(names)].filter((name) => !name.startsWith("tick_") && name !== JUDGED_SCORE && !(rate && name === RATE));
}

/** 「…for that half」: only the parts that divide by the empty base are settled by the policy, the others are computed. */
function partOfHalf({ not_applicable: rule, inputs }: Indicator): (part: Expression, points: Decimal) => Expression | null {
  if (!rule || !rule.policy.includes("for that half")) return () => null;
  const condition = new Reader(rule.when, "not_applicable.when").expression();
  const treatment = treatmentOf(rule.policy, inputs);
  if (treatment.kind !== "byNumerator") return () => null;
  const names = namesIn(condition);
  return (part, points) => {
    if (!namesIn(part).some((name) => names.includes(name))) return null;
    const isNothing = is("==", treatment.numerator, 0);
    return when(both([condition, isNothing]), points, when(condition, 0, part));
  };
}

/** Whether the expression can have more decimals than allowed. */
function needsRounding(expression: Expression, decimals: number): boolean {
  const inner = (part: Expression): boolean => needsRounding(part, decimals);
  if (expression.kind === "number") return decimalPlacesOf(expression.value) > decimals;
  if (expression.kind === "arithmetic") {
    const isNoScore = expression.operator === "/" && expression.right.kind === "number" && expression.right.value.eq(0);
    return !isNoScore && (expression.operator !== "+" || inner(expression.left) || inner(expression.right));
  }
  if (expression.kind !== "call") return true;
  if (expression.function === "if") return expression.args.slice(1).some(inner);
  return expression.function === "min" || expression.function === "max" ? expression.args.some(inner) : true;
}
