import type { Decimal } from "../../model";
import { ZERO } from "../../model";
import type { Expression } from "../../expression";
import { bandChain } from "./bandChain";
import { NO_SCORE, call, is, minus, over, substitute, sum, times, when, x } from "./build";
import type { CompositePart, Direction, RuleSpec } from "./ruleSpec";
import { RATE } from "./ruleSpec";

/** Names of the person's judgement inside score expressions. */
export const JUDGED_SCORE = "judged_score";
/** Name of tick number `index`. */
export const tickName = (index: number): string => `tick_${index}`;
/** Names of inputs that belong to a row and not to the unit. */
export const LOCAL_INPUTS: ReadonlySet<string> = new Set(["target_value", "actual_value", "direction", "count_violations", "goal_rows"]);

/** What the score expression needs to know besides the rule. */
export interface RuleContext {
  /** The row's (or part's) points. */
  readonly points: Decimal;
  /** Decimals to which a rate is kept. */
  readonly rateDecimals: number;
  /** Direction of a target row; `null` when nobody said. */
  readonly direction: Direction | null;
  /** The count of violations was given as a number instead of ticks. */
  readonly countsViolations: boolean;
  /** The share of the unit's goal rows that was reached is known (input `goal_rows`, 0 … 1). */
  readonly hasGoalMean: boolean;
  /** The measured actual of a target row: `actual_value`, or the row's own rate. */
  readonly actual: string;
  /** Changes the expression of a computed part, e.g. for a part that may not apply; `null` leaves it. */
  readonly refine?: (part: Expression, points: Decimal) => Expression | null;
}

/** A rule as an expression of its unrounded score, and the points a person gives in it. */
export interface RuleScore {
  readonly expression: Expression;
  /** Points that a person's typed score may reach; 0 for a rule that needs none. */
  readonly judgedPoints: Decimal;
}

/**
 * The rule as one expression over inputs, the row's rounded rate (`rate_pct`), ticks and the judged score. Evaluated it
 * is the engine's score, emitted it is the sheet's formula: the two cannot drift apart.
 * Sources of the rule types: indicators.md section 2; of the edges: section 3.
 */
export function ruleScore(rule: RuleSpec, context: RuleContext): RuleScore {
  const { points } = context;
  const computed = (expression: Expression): RuleScore => ({ expression, judgedPoints: ZERO });
  switch (rule.type) {
    case "proportional": {
      const value = measured(rule.value, context);
      const share = over(times(points, value), rule.fullAt);
      const score = call("min", points, call("max", least(rule.minPoints), share));
      return computed(rule.zeroBelowPct ? when(is("<", value, rule.zeroBelowPct), 0, score) : score);
    }
    case "bands":
      return computed(bandChain(measured(rule.value, context), rule.bands.map((band) => ({ ...band, points: clamped(band.points, points) }))));
    case "step_deduct":
      return computed(call("max", least(rule.minPoints), minus(points, times(rule.deduct, steps(rule, measured(rule.value, context))))));
    case "cases":
      return computed(rule.cases.reduceRight<Expression>((otherwise, item) =>
        item.when ? when(withPoints(item.when, points), casePoints(item.points, points), otherwise) : casePoints(item.points, points), NO_SCORE));
    case "count_deduct":
      return computed(call("max", least(rule.minPoints), minus(points, times(rule.deductEach, call("max", 0, rule.count)))));
    case "checklist_add":
      return computed(capped(sum(rule.items.map((item, index) => when(x(tickName(index)), item.points ?? ZERO, 0))), total(rule.items), points));
    case "checklist_deduct": {
      const violations = context.countsViolations ? call("max", 0, "count_violations") : sum(rule.items.map((_, index) => when(x(tickName(index)), 0, 1)));
      return computed(call("max", least(rule.minPoints), minus(points, times(rule.perViolation, violations))));
    }
    case "target_vs_actual":
      return targetScore(rule, context);
    case "composite":
      return compositeScore(rule.combine, rule.parts.map((part) => ({ part, score: partScore(part, context) })), context);
    case "manual":
    case "tiers":
      return { expression: x(JUDGED_SCORE), judgedPoints: points };
  }
}

type ScoredPart = { readonly part: CompositePart; readonly score: RuleScore };

function partScore(part: CompositePart, context: RuleContext): RuleScore {
  const score = ruleScore(part.rule, { ...context, points: part.points });
  const { rate } = part;
  return rate ? { ...score, expression: substitute(score.expression, (name) => (name === RATE ? call("round", rate, context.rateDecimals) : null)) } : score;
}

/** Parts that a person judges share one typed score; computed parts are capped each by its own points. */
function compositeScore(combine: "sum" | "best", parts: readonly ScoredPart[], { points, refine }: RuleContext): RuleScore {
  const isJudged = ({ part, score }: ScoredPart): boolean => score.judgedPoints.gt(0) || part.rule.type.startsWith("checklist");
  const judgedPoints = parts.filter(isJudged).reduce((all, { part }) => all.plus(part.points), ZERO);
  const computed = parts.filter((item) => !isJudged(item)).map(({ part, score }) => refine?.(score.expression, part.points) ?? score.expression);
  const all = judgedPoints.gt(0) ? [...computed, x(JUDGED_SCORE)] : computed;
  if (combine === "best") return { expression: call("min", points, call("max", ...all)), judgedPoints: judgedPoints.gt(points) ? points : judgedPoints };
  const expression = sum(all);
  return { expression: capped(expression, total(parts.map(({ part }) => part)), points), judgedPoints };
}

function total(items: readonly { readonly points: Decimal | null }[]): Decimal {
  return items.reduce((all, { points }) => all.plus(points ?? ZERO), ZERO);
}

/** The expression kept at the points where its greatest value could be above them (最高不得超过分值上限). */
function capped(expression: Expression, greatest: Decimal, points: Decimal): Expression {
  return greatest.gt(points) ? call("min", points, expression) : expression;
}

function clamped(value: Decimal, points: Decimal): Decimal {
  if (value.lt(0)) return ZERO;
  return value.gt(points) ? points : value;
}

/** The floor of a deduction: never below 0 (扣完为止). */
function least(minPoints: Decimal): Decimal {
  return minPoints.lt(0) ? ZERO : minPoints;
}

function casePoints(expression: Expression, points: Decimal): Expression {
  if (expression.kind === "number") return x(clamped(expression.value, points));
  return call("min", points, call("max", 0, withPoints(expression, points)));
}

/** What is measured: the row's rate as it is, any other expression rounded like a rate (what is printed is what is judged). */
function measured(value: Expression, { rateDecimals }: RuleContext): Expression {
  return value.kind === "name" && value.name === RATE ? value : call("round", value, rateDecimals);
}

function withPoints(expression: Expression, points: Decimal): Expression {
  return substitute(expression, (name) => (name === "points" ? x(points) : null));
}

/** How many steps the value lies beyond the base: whole steps begun (ceil), finished (floor) or in proportion. */
function steps(rule: Extract<RuleSpec, { type: "step_deduct" }>, value: Expression): Expression {
  const beyond = {
    above: call("max", 0, minus(value, rule.base)),
    below: call("max", 0, minus(rule.base, value)),
    either: call("abs", minus(value, rule.base)),
  }[rule.direction];
  const count = over(beyond, rule.step);
  return rule.stepMode === "proportional" ? count : call(rule.stepMode, count);
}

function targetScore(rule: Extract<RuleSpec, { type: "target_vs_actual" }>, context: RuleContext): RuleScore {
  const { points, direction } = context;
  if (context.hasGoalMean) return { expression: times(points, call("max", 0, call("min", 1, "goal_rows"))), judgedPoints: ZERO };
  if (direction === null || direction === "text") return { expression: x(JUDGED_SCORE), judgedPoints: points };
  const score = times(points, achievement(direction, context.actual));
  return {
    expression: rule.zeroBelowPct
      ? when(is("<", call("round", times(achievement(direction, context.actual), 100), context.rateDecimals), rule.zeroBelowPct), 0, score)
      : score,
    judgedPoints: ZERO,
  };
}

/** Share of a target that was reached, 0 … 1: B ÷ A, or A ÷ B for a reverse indicator that went over its limit. */
export function achievement(direction: Exclude<Direction, "text">, actual: string): Expression {
  const reached = call("max", 0, over(actual, "target_value"));
  switch (direction) {
    case "ge":
      return when(is(">=", actual, "target_value"), 1, reached);
    case "le":
      return when(is("<=", actual, "target_value"), 1, call("max", 0, over("target_value", actual)));
    case "eq":
      return when(is("==", actual, "target_value"), 1, call("min", 1, reached));
  }
}
