import { Decimal } from "../../model";
import type { CompareOperator, Expression, FunctionName } from "../../expression";
import { operandsOf } from "../../expression";

type Part = Expression | Decimal | number | string;

/** A part of an expression: a name for a text, a number for a number. */
export function x(part: Part): Expression {
  if (typeof part === "string") return { kind: "name", name: part };
  if (typeof part === "number") return numeral(new Decimal(part));
  return part instanceof Decimal ? numeral(part) : (part as Expression);
}

function numeral(value: Decimal): Expression {
  const text = value.toFixed();
  return value.lt(0) ? { kind: "negate", operand: numeral(value.neg()) } : { kind: "number", value, text };
}

const isNumber = (part: Expression, value: number): boolean => part.kind === "number" && part.value.eq(value);

export const plus = (a: Part, b: Part): Expression => ({ kind: "arithmetic", operator: "+", left: x(a), right: x(b) });
export const minus = (a: Part, b: Part): Expression => (isNumber(x(b), 0) ? x(a) : { kind: "arithmetic", operator: "-", left: x(a), right: x(b) });
export const times = (a: Part, b: Part): Expression => (isNumber(x(a), 1) ? x(b) : { kind: "arithmetic", operator: "*", left: x(a), right: x(b) });
export const over = (a: Part, b: Part): Expression => (isNumber(x(b), 1) ? x(a) : { kind: "arithmetic", operator: "/", left: x(a), right: x(b) });
export const call = (name: FunctionName, ...args: readonly Part[]): Expression => ({ kind: "call", function: name, args: args.map(x) });
export const when = (condition: Expression, then: Part, otherwise: Part): Expression => call("if", condition, then, otherwise);
export const is = (operator: CompareOperator, a: Part, b: Part): Expression => ({ kind: "compare", operator, left: x(a), right: x(b) });
export const both = (conditions: readonly Expression[]): Expression =>
  conditions.reduce((left, right) => ({ kind: "logic", operator: "and", left, right }));

/** Sum of parts; 0 for none. */
export function sum(parts: readonly Expression[]): Expression {
  return parts.length === 0 ? x(0) : parts.reduce((left, right) => plus(left, right));
}

/** No score follows: a division by a plain 0, which Excel shows as an error and `isNoScore` recognises. */
export const NO_SCORE: Expression = over(0, 0);

/** Whether a zero divisor is that of `NO_SCORE`. */
export function isNoScore(divisor: Expression): boolean {
  return isNumber(divisor, 0);
}

/** The expression with names replaced. */
export function substitute(expression: Expression, by: (name: string) => Expression | null): Expression {
  if (expression.kind === "name") return by(expression.name) ?? expression;
  if (operandsOf(expression).length === 0) return expression;
  switch (expression.kind) {
    case "call":
      return { ...expression, args: expression.args.map((arg) => substitute(arg, by)) };
    case "negate":
    case "not":
      return { ...expression, operand: substitute(expression.operand, by) };
    case "arithmetic":
    case "compare":
    case "logic":
      return { ...expression, left: substitute(expression.left, by), right: substitute(expression.right, by) };
    default:
      return expression;
  }
}
