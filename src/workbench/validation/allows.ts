/** Whether a rule allows what was typed, over plain values. */
import type { Scalar } from "../engine/engine";
import type { Operator, TypingRule } from "./rule";

/** What a rule needs to know of the workbook. */
export interface Known {
  /** The result of a formula of the rule for the cell that is typed into; undefined while it is not known. */
  answer(formula: string): Scalar | undefined;
  /** The values a list takes from cells; null when its source is no cells. */
  entries(source: string): readonly Scalar[] | null;
}

/** True or false; undefined when a formula's result is needed and not known. */
export function allows(rule: TypingRule, value: Scalar, known: Known): boolean | undefined {
  if (value === null || value === "") return rule.ignoreBlanks || rule.kind === "any" ? true : rule.kind === "textLength" ? compares(rule, 0, known) : rule.kind === "custom" ? custom(rule, known) : false;
  switch (rule.kind) {
    case "any": return true;
    case "list": return isListed(rule, value, known);
    case "wholeNumber": return typeof value === "number" && Number.isInteger(value) ? compares(rule, value, known) : false;
    case "decimal": case "date": case "time": return typeof value === "number" ? compares(rule, value, known) : false;
    case "textLength": return compares(rule, [...shown(value)].length, known);
    case "custom": return custom(rule, known);
  }
}

const shown = (value: Scalar): string => (value === null ? "" : typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value));

/** Entries written in the rule are matched letter by letter, those of cells without regard to case. */
function isListed({ entries, first }: TypingRule, value: Scalar, known: Known): boolean | undefined {
  if (entries) return entries.some((entry) => entry === shown(value) || (typeof value === "number" && entry !== "" && Number(entry) === value));
  const values = known.entries(first);
  if (values) return values.some((entry) => entry !== null && (entry === value || shown(entry).toLowerCase() === shown(value).toLowerCase()));
  return true; // a list that no cells can be found for offers nothing and, as in Excel, refuses nothing
}

function custom({ first }: TypingRule, { answer }: Known): boolean | undefined {
  const result = answer(first);
  return result === undefined ? undefined : result === true || (typeof result === "number" && result !== 0);
}

/** A bound that is a number, a date as Office.js writes it, or a formula's result; null when it is none of them. */
function bound(given: string, { answer }: Known): number | null | undefined {
  const plain = given.replace(/^=/, "").trim();
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(plain);
  if (day) return Math.round(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86400000) + 25569 + (Number(day[4] ?? 0) * 3600 + Number(day[5] ?? 0) * 60 + Number(day[6] ?? 0)) / 86400;
  const result = answer(given);
  return result === undefined || typeof result === "number" ? result : null;
}

/** A bound that is no number (an empty or failing cell) refuses nothing. */
function compares({ operator, first, second }: TypingRule, value: number, known: Known): boolean | undefined {
  const low = bound(first, known), high = operator.endsWith("etween") ? bound(second, known) : null;
  if (low === undefined || high === undefined) return undefined;
  if (low === null || (operator.endsWith("etween") && high === null)) return true;
  return holds(operator, value, low, high ?? 0);
}

function holds(operator: Operator, value: number, low: number, high: number): boolean {
  switch (operator) {
    case "Between": return value >= low && value <= high;
    case "NotBetween": return value < low || value > high;
    case "EqualTo": return value === low;
    case "NotEqualTo": return value !== low;
    case "GreaterThan": return value > low;
    case "LessThan": return value < low;
    case "GreaterThanOrEqualTo": return value >= low;
    case "LessThanOrEqualTo": return value <= low;
  }
}
