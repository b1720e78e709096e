import { Decimal, ZERO } from "../model";
import { rounded, wholeAbove, wholeBelow, withoutDust } from "./rounding";
import type { ArithmeticOperator, CompareOperator, Expression, FunctionName } from "./expression";

/** Gives the exact value of a name; `null` when it is not known. */
export type Lookup = (name: string) => Decimal | null;

/**
 * What an expression comes to. `missing` lists the names without a value; `zeroDenominator` carries the divisor that
 * is 0. Not known stays not known: a missing figure is never taken for 0.
 */
export type Outcome =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "missing"; readonly names: readonly string[] }
  | { readonly kind: "zeroDenominator"; readonly divisor: Expression };

const number = (value: Decimal): Outcome => ({ kind: "number", value });
const truth = (value: boolean): Outcome => ({ kind: "truth", value });
const isUnknown = (outcome: Outcome): boolean => outcome.kind === "missing" || outcome.kind === "zeroDenominator";

/** Evaluates with exact decimals. Divisions keep 40 decimal places. */
export function evaluate(expression: Expression, lookup: Lookup): Outcome {
  switch (expression.kind) {
    case "number":
      return number(expression.value);
    case "name":
      return named(expression.name, lookup);
    case "logic":
      return logic(expression.operator, evaluate(expression.left, lookup), () => evaluate(expression.right, lookup));
    case "not": {
      const operand = evaluate(expression.operand, lookup);
      return isUnknown(operand) ? operand : truth(!isTrue(operand));
    }
    case "call":
      return expression.function === "if" ? choose(expression.args, lookup) : called(expression.function, expression.args, lookup);
    case "negate":
      return withNumbers([evaluate(expression.operand, lookup)], ([value]) => number(value!.neg()));
    case "arithmetic":
      return withNumbers([evaluate(expression.left, lookup), evaluate(expression.right, lookup)], ([left, right]) =>
        expression.operator === "/" && right!.eq(ZERO)
          ? { kind: "zeroDenominator", divisor: expression.right }
          : number(arithmetic(expression.operator, left!, right!)));
    case "compare":
      return withNumbers([evaluate(expression.left, lookup), evaluate(expression.right, lookup)], ([left, right]) =>
        truth(compares(expression.operator, withoutDust(left!).cmp(withoutDust(right!)))));
  }
}

/** The number an expression comes to; `null` when it is not known, whatever the reason. */
export function evaluateNumber(expression: Expression, lookup: Lookup): Decimal | null {
  const outcome = evaluate(expression, lookup);
  return isUnknown(outcome) ? null : asNumber(outcome);
}

/** Whether the condition holds; `null` when it is not known. */
export function evaluateTruth(expression: Expression, lookup: Lookup): boolean | null {
  const outcome = evaluate(expression, lookup);
  return isUnknown(outcome) ? null : isTrue(outcome);
}

function named(name: string, lookup: Lookup): Outcome {
  const value = lookup(name);
  return value === null ? { kind: "missing", names: [name] } : number(value);
}

function asNumber(outcome: Outcome): Decimal {
  if (outcome.kind === "number") return outcome.value;
  return outcome.kind === "truth" && outcome.value ? new Decimal(1) : ZERO;
}

function isTrue(outcome: Outcome): boolean {
  return outcome.kind === "truth" ? outcome.value : outcome.kind === "number" && !outcome.value.eq(ZERO);
}

/** The first thing that is not known among several: missing names are joined, they outrank a zero denominator. */
function firstUnknown(outcomes: readonly Outcome[]): Outcome | null {
  const names = outcomes.flatMap((outcome) => (outcome.kind === "missing" ? outcome.names : []));
  if (names.length > 0) return { kind: "missing", names: [...new Set(names)] };
  return outcomes.find((outcome) => outcome.kind === "zeroDenominator") ?? null;
}

function withNumbers(outcomes: readonly Outcome[], then: (values: readonly Decimal[]) => Outcome): Outcome {
  return firstUnknown(outcomes) ?? then(outcomes.map(asNumber));
}

/** One side that decides decides alone, even when the other is not known. */
function logic(operator: "and" | "or", left: Outcome, rightOf: () => Outcome): Outcome {
  const deciding = operator === "or";
  if (!isUnknown(left) && isTrue(left) === deciding) return truth(deciding);
  const right = rightOf();
  if (!isUnknown(right) && isTrue(right) === deciding) return truth(deciding);
  return firstUnknown([left, right]) ?? truth(!deciding);
}

function choose(args: readonly Expression[], lookup: Lookup): Outcome {
  const condition = evaluate(args[0]!, lookup);
  return isUnknown(condition) ? condition : evaluate(isTrue(condition) ? args[1]! : args[2]!, lookup);
}

function called(name: Exclude<FunctionName, "if">, args: readonly Expression[], lookup: Lookup): Outcome {
  return withNumbers(args.map((arg) => evaluate(arg, lookup)), (values) => number(applyFunction(name, values)));
}

/** Applies a function of the language to exact values. */
export function applyFunction(name: Exclude<FunctionName, "if">, values: readonly Decimal[]): Decimal {
  const first = values[0]!;
  switch (name) {
    case "min":
      return values.reduce((least, value) => (value.lt(least) ? value : least));
    case "max":
      return values.reduce((most, value) => (value.gt(most) ? value : most));
    case "round":
      return rounded(first, values[1] ? values[1].toNumber() : 0);
    case "abs":
      return first.abs();
    case "floor":
      return wholeBelow(first);
    case "ceil":
      return wholeAbove(first);
  }
}

function arithmetic(operator: ArithmeticOperator, left: Decimal, right: Decimal): Decimal {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return left.div(right);
  }
}

/** Whether a comparison holds for the sign of left − right. */
export function compares(operator: CompareOperator, sign: number): boolean {
  switch (operator) {
    case "==":
      return sign === 0;
    case "!=":
      return sign !== 0;
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
  }
}
