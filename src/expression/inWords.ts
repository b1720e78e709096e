import type { CompareOperator, Expression, FunctionName } from "./expression";

const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;
const COMPARISONS: Readonly<Record<CompareOperator, string>> = { "==": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥" };
const FUNCTIONS: Readonly<Record<Exclude<FunctionName, "if">, string>> = {
  min: "较小者", max: "较大者", round: "四舍五入", abs: "绝对值", floor: "向下取整", ceil: "向上取整",
};

/**
 * The expression as words with figures: `支出决算数785.90 ÷ 调整后预算数843.24 × 100`. `nameOf` gives the name of a
 * quantity (`""` to show figures only), `valueOf` its figure (`null` to show the name only).
 */
export function inWords(expression: Expression, nameOf: (name: string) => string, valueOf: (name: string) => string | null): string {
  return words(expression, (name) => {
    const value = valueOf(name);
    return `${nameOf(name)}${value ?? ""}` || name;
  }, 0);
}

function words(expression: Expression, show: (name: string) => string, least: number): string {
  const bracketed = (text: string, strength: number): string => (strength < least ? `（${text}）` : text);
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "name":
      return show(expression.name);
    case "negate":
      return bracketed(`−${words(expression.operand, show, 4)}`, 3);
    case "not":
      return `不满足（${words(expression.operand, show, 0)}）`;
    case "logic":
      return bracketed(`${words(expression.left, show, 1)}${expression.operator === "and" ? "，且" : "，或"}${words(expression.right, show, 1)}`, 0);
    case "compare":
      return bracketed(`${words(expression.left, show, 2)} ${COMPARISONS[expression.operator]} ${words(expression.right, show, 2)}`, 1);
    case "arithmetic": {
      const strength = expression.operator === "+" || expression.operator === "-" ? 2 : 3;
      return bracketed(`${words(expression.left, show, strength)} ${SIGNS[expression.operator]} ${words(expression.right, show, strength + 1)}`, strength);
    }
    case "call":
      return calledInWords(expression.function, expression.args.map((arg) => words(arg, show, 0)));
  }
}

function calledInWords(name: FunctionName, args: readonly string[]): string {
  if (name === "if") return `（若 ${args[0]}，取 ${args[1]}，否则取 ${args[2]}）`;
  if (name === "abs") return `|${args[0]}|`;
  return `${FUNCTIONS[name]}（${args.join("，")}）`;
}
