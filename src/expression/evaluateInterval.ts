import { Decimal, ZERO, exactly } from "../model";
import type { Interval } from "../model";
import { applyFunction, compares } from "./evaluate";
import type { ArithmeticOperator, CompareOperator, Expression, FunctionName } from "./expression";

/** Gives the values a name may stand for; `null` when it is not known. */
export type IntervalLookup = (name: string) => Interval | null;

/**
 * What an expression comes to when every figure stands for the interval of its printed precision (the idea of XBRL
 * Calculations 1.1). A comparison is `possible` when some exact values make it true, `certain` when all do.
 */
export type IntervalOutcome =
  | { readonly kind: "interval"; readonly interval: Interval }
  | { readonly kind: "truth"; readonly possible: boolean; readonly certain: boolean }
  | { readonly kind: "missing"; readonly names: readonly string[] }
  /** The divisor may be 0. */
  | { readonly kind: "zeroDenominator"; readonly divisor: Expression };

type Truth = { readonly possible: boolean; readonly certain: boolean };
const known = (interval: Interval): IntervalOutcome => ({ kind: "interval", interval });
const truth = (possible: boolean, certain: boolean): IntervalOutcome => ({ kind: "truth", possible, certain });
const isUnknown = (outcome: IntervalOutcome): boolean => outcome.kind === "missing" || outcome.kind === "zeroDenominator";

/** Evaluates with decimal intervals. Each appearance of a name counts by itself, so results are never too narrow. */
export function evaluateInterval(expression: Expression, lookup: IntervalLookup): IntervalOutcome {
  const of = (part: Expression): IntervalOutcome => evaluateInterval(part, lookup);
  switch (expression.kind) {
    case "number":
      return known(exactly(expression.value));
    case "name": {
      const interval = lookup(expression.name);
      return interval ? known(interval) : { kind: "missing", names: [expression.name] };
    }
    case "negate":
      return withIntervals([of(expression.operand)], ([value]) => known({ low: value!.high.neg(), high: value!.low.neg() }));
    case "arithmetic":
      return withIntervals([of(expression.left), of(expression.right)], ([left, right]) =>
        expression.operator === "/" && right!.low.lte(ZERO) && right!.high.gte(ZERO)
          ? { kind: "zeroDenominator", divisor: expression.right }
          : known(arithmetic(expression.operator, left!, right!)));
    case "compare":
      return withIntervals([of(expression.left), of(expression.right)], ([left, right]) => compared(expression.operator, left!, right!));
    case "logic":
      return logic(expression.operator, of(expression.left), of(expression.right));
    case "not": {
      const operand = of(expression.operand);
      if (isUnknown(operand)) return operand;
      const { possible, certain } = truthOf(operand);
      return truth(!certain, !possible);
    }
    case "call":
      return expression.function === "if" ? choose(expression.args, of) : withIntervals(expression.args.map(of), (args) => called(expression.function, args));
  }
}

function withIntervals(outcomes: readonly IntervalOutcome[], then: (intervals: readonly Interval[]) => IntervalOutcome): IntervalOutcome {
  return firstUnknown(outcomes) ?? then(outcomes.map(intervalOf));
}

function firstUnknown(outcomes: readonly IntervalOutcome[]): IntervalOutcome | null {
  const names = outcomes.flatMap((outcome) => (outcome.kind === "missing" ? outcome.names : []));
  if (names.length > 0) return { kind: "missing", names: [...new Set(names)] };
  return outcomes.find((outcome) => outcome.kind === "zeroDenominator") ?? null;
}

function intervalOf(outcome: IntervalOutcome): Interval {
  if (outcome.kind === "interval") return outcome.interval;
  const { possible, certain } = truthOf(outcome);
  return { low: new Decimal(certain ? 1 : 0), high: new Decimal(possible ? 1 : 0) };
}

function truthOf(outcome: IntervalOutcome): Truth {
  if (outcome.kind === "truth") return outcome;
  if (outcome.kind !== "interval") return { possible: false, certain: false };
  const { low, high } = outcome.interval;
  return { possible: !(low.eq(ZERO) && high.eq(ZERO)), certain: low.gt(ZERO) || high.lt(ZERO) };
}

function corners(values: readonly Decimal[]): Interval {
  return { low: applyFunction("min", values), high: applyFunction("max", values) };
}

function arithmetic(operator: ArithmeticOperator, a: Interval, b: Interval): Interval {
  switch (operator) {
    case "+":
      return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
    case "-":
      return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
    case "*":
      return corners([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
    case "/":
      return corners([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]);
  }
}

function compared(operator: CompareOperator, a: Interval, b: Interval): IntervalOutcome {
  const meets = a.low.lte(b.high) && b.low.lte(a.high);
  const isOneValue = a.low.eq(a.high) && b.low.eq(b.high) && a.low.eq(b.low);
  switch (operator) {
    case "==":
      return truth(meets, isOneValue);
    case "!=":
      return truth(!isOneValue, !meets);
    case "<":
    case "<=":
      return truth(compares(operator, a.low.cmp(b.high)), compares(operator, a.high.cmp(b.low)));
    case ">":
    case ">=":
      return truth(compares(operator, a.high.cmp(b.low)), compares(operator, a.low.cmp(b.high)));
  }
}

function logic(operator: "and" | "or", left: IntervalOutcome, right: IntervalOutcome): IntervalOutcome {
  const decides = (side: IntervalOutcome): boolean =>
    !isUnknown(side) && (operator === "or" ? truthOf(side).certain : !truthOf(side).possible);
  if (decides(left) || decides(right)) return truth(operator === "or", operator === "or");
  const unknown = firstUnknown([left, right]);
  if (unknown) return unknown;
  const [a, b] = [truthOf(left), truthOf(right)];
  return operator === "or"
    ? truth(a.possible || b.possible, a.certain || b.certain)
    : truth(a.possible && b.possible, a.certain && b.certain);
}

function choose(args: readonly Expression[], of: (part: Expression) => IntervalOutcome): IntervalOutcome {
  const condition = of(args[0]!);
  if (isUnknown(condition)) return condition;
  const { possible, certain } = truthOf(condition);
  if (certain) return of(args[1]!);
  if (!possible) return of(args[2]!);
  return withIntervals([of(args[1]!), of(args[2]!)], ([a, b]) => known(corners([a!.low, a!.high, b!.low, b!.high])));
}

function called(name: FunctionName, args: readonly Interval[]): IntervalOutcome {
  if (name === "if") throw new Error("if is chosen, not called");
  const first = args[0]!;
  if (name === "abs") {
    const spansZero = first.low.lt(ZERO) && first.high.gt(ZERO);
    const ends = corners([first.low.abs(), first.high.abs()]);
    return known(spansZero ? { low: ZERO, high: ends.high } : ends);
  }
  // The remaining functions never fall as an argument grows: the ends of the arguments give the ends of the result.
  return known({
    low: applyFunction(name, args.map((arg) => arg.low)),
    high: applyFunction(name, args.map((arg) => arg.high)),
  });
}
