import type { Decimal } from "../model";

/** Operators of arithmetic, as written in the data files. */
export type ArithmeticOperator = "+" | "-" | "*" | "/";

/** Operators of comparison. `=` and `==` in the text both become `==`. */
export type CompareOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** Functions of the language. `if(condition, then, otherwise)`, `round(x, decimals)` half up, the others as usual. */
export type FunctionName = "min" | "max" | "round" | "abs" | "floor" | "ceil" | "if";

/** A parsed expression: the one small language of rules, indicators and narrative conditions. */
export type Expression =
  | { readonly kind: "number"; readonly value: Decimal; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negate"; readonly operand: Expression }
  | { readonly kind: "arithmetic"; readonly operator: ArithmeticOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly operator: CompareOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "logic"; readonly operator: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "call"; readonly function: FunctionName; readonly args: readonly Expression[] };

/** The operands of an expression, in order of writing. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "name":
      return [];
    case "negate":
    case "not":
      return [expression.operand];
    case "call":
      return expression.args;
    default:
      return [expression.left, expression.right];
  }
}

/** Names of the quantities in the expression, each once, in order of first appearance. */
export function namesIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  collect(expression, names);
  return [...names];
}

function collect(expression: Expression, names: Set<string>): void {
  if (expression.kind === "name") names.add(expression.name);
  for (const operand of operandsOf(expression)) collect(operand, names);
}

/** Divisors of the expression, outermost first. */
export function divisorsIn(expression: Expression): readonly Expression[] {
  const inner = operandsOf(expression).flatMap(divisorsIn);
  return expression.kind === "arithmetic" && expression.operator === "/" ? [expression.right, ...inner] : inner;
}
