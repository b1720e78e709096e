/** `=`, `<>`, `<` …: numbers come before text, text before booleans; an empty cell is 0, empty text or FALSE as the other side is. */
import { compareText } from "./criteria";
import { broadcast } from "./lift";
import type { Argument, Grid, Plain } from "./values";
import { isError } from "./values";

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** An empty cell beside a value of some kind. */
function besides(value: Plain, other: Plain): number | string | boolean {
  if (value !== null && !isError(value)) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Numbers are equal when their fifteen digits are. */
function difference(first: number | string | boolean, second: number | string | boolean): number {
  if (typeof first === "number" && typeof second === "number") return first === second ? 0 : Number(first.toPrecision(15)) - Number(second.toPrecision(15));
  if (typeof first === "string" && typeof second === "string") return compareText(first, second);
  return typeof first === typeof second ? Number(first) - Number(second) : (RANK[typeof first] ?? 0) - (RANK[typeof second] ?? 0);
}

function compared(operator: string, first: Plain, second: Plain): Plain {
  if (isError(first)) return first;
  if (isError(second)) return second;
  const found = difference(besides(first, second), besides(second, first));
  switch (operator) {
    case "=": return found === 0;
    case "<>": return found !== 0;
    case "<": return found < 0;
    case "<=": return found <= 0;
    case ">": return found > 0;
    default: return found >= 0;
  }
}

/** The answer of an operator of comparison; arrays are compared value by value. */
export function compare(operator: string, first: Argument, second: Argument): Plain | Grid {
  return broadcast([first, second], ([a = null, b = null]) => compared(operator, a, b));
}
