import { parse } from "../../expression";
import type { Expression } from "../../expression";

/** Reads a condition of the rules' language. @throws Error when it is none: a fault in the data, which a test finds. */
export function conditionOf(text: string): Expression {
  const condition = parse(text);
  if (!condition.ok) throw new Error(`not a condition: ${text}`);
  return condition.value;
}
