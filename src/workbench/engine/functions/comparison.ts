/** `=`, `<>`, `<` …: numbers come before text, text before booleans; an empty cell is 0, empty text or FALSE as the other side is. */
import { compareText } from "./criteria";
import { broadcast } from "./lift";
import type { Argument, FormulaError, Grid, Plain } from "./values";
import { isError } from "./values";

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

type Value = Exclude<Plain, FormulaError>;

/** An empty cell beside a value of some kind. */
function besides(value: Value, other: Value): number | string | boolean {
  return value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/**
 * How two values stand to each other: below 0, 0 or above. Numbers are equal when their fifteen digits are.
 * @param compareTexts the order of texts
 */
export function difference(a: Value, b: Value, compareTexts: (first: string, second: string) => number = compareText): number {
  const [first, second] = [besides(a, b), besides(b, a)];
  if (typeof first === "number" && typeof second === "number") return first === second ? 0 : Number(first.toPrecision(15)) - Number(second.toPrecision(15));
  if (typeof first === "string" && typeof second === "string") return compareTexts(first, second);
  return typeof first === typeof second ? Number(first) - Number(second) : (RANK[typeof first] ?? 0) - (RANK[typeof second] ?? 0);
}

/** Whether a difference is what an operator (`=`, `<>`, `<` …) asks for. */
export function isMet(operator: string, found: number): boolean {
  switch (operator) {
    case "=": return found === 0;
    case "<>": return found !== 0;
    case "<": return found < 0;
    case "<=": return found <= 0;
    case ">": return found > 0;
    default: return found >= 0;
  }
}

function compared(operator: string, first: Plain, second: Plain): Plain {
  if (isError(first)) return first;
  if (isError(second)) return second;
  return isMet(operator, difference(first, second));
}

/** The answer of an operator of comparison; arrays are compared value by value. */
export function compare(operator: string, first: Argument, second: Argument): Plain | Grid {
  return broadcast([first, second], ([a = null, b = null]) => compared(operator, a, b));
}
