/** Whether a condition holds for a cell, as Excel says. Facts: the formulas that Excel itself writes beside such rules into files. */
import type { Scalar } from "../engine/engine";
import { difference, isMet } from "../engine/functions/comparison";
import { wildcardSource } from "../engine/functions/wildcards";
import type { Comparison, Condition, Period } from "./rules";
import type { Statistics } from "./statistics";

/** The result of a formula (with its `=`) for the cell that is asked about; undefined while it is not known. */
export type Answer = (formula: string) => Scalar | undefined;

export interface Asked {
  readonly value: Scalar;
  readonly statistics: Statistics;
  readonly answer: Answer;
  /** Today as Excel's serial number. */
  readonly today: number;
}

const isError = (value: Scalar): value is Exclude<Scalar, string | number | boolean | null> => typeof value === "object" && value !== null;

export function holds(rule: Condition, asked: Asked): boolean {
  const { value, statistics } = asked;
  switch (rule.kind) {
    case "formula": return isTrue(asked.answer(rule.formula));
    case "compare": return compares(rule.operator, value, operand(rule.to, asked));
    case "between": return between(rule.inside, value, operand(rule.low, asked), operand(rule.high, asked));
    case "text": return textHolds(rule.operator, value, rule.text.startsWith("=") ? asked.answer(rule.text) : rule.text);
    case "rank": return ranks(rule, value, statistics);
    case "average": return averages(rule, value, statistics);
    case "repeats": return value !== null && value !== "" && !isError(value) && (statistics.count(value) > 1) === rule.holds;
    case "blank": return (!isError(value) && shown(value).trim() === "") === rule.holds;
    case "error": return isError(value) === rule.holds;
    case "period": return typeof value === "number" && within(rule.period, Math.floor(value), asked.today);
  }
}

/** A number other than 0, or TRUE; text and errors are no yes. */
const isTrue = (result: Scalar | undefined): boolean => result === true || (typeof result === "number" && result !== 0);

/** What a rule compares with: a number, a text in quotes or without, or a formula. */
export function operand(given: string, { answer }: Pick<Asked, "answer">): Scalar | undefined {
  const body = given.startsWith("=") ? given.slice(1).trim() : given.trim();
  if (body !== "" && Number.isFinite(Number(body))) return Number(body);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return quoted[1]!.replace(/""/g, '"');
  return given.startsWith("=") ? answer(given) : body;
}

const inChinese = (first: string, second: string): number => first.localeCompare(second, "zh-CN", { sensitivity: "accent" });

/** How two values stand to each other, texts as Excel in Chinese sorts them. Null where an error makes it no question. */
function order(a: Scalar, b: Scalar): number | null {
  return isError(a) || isError(b) ? null : difference(a, b, inChinese);
}

function compares(operator: Comparison, value: Scalar, to: Scalar | undefined): boolean {
  const found = to === undefined ? null : order(value, to);
  return found !== null && isMet(operator, found);
}

/** Bounds in either order. */
function between(inside: boolean, value: Scalar, low: Scalar | undefined, high: Scalar | undefined): boolean {
  if (low === undefined || high === undefined) return false;
  const swapped = (order(low, high) ?? 0) > 0, [from, to] = swapped ? [high, low] : [low, high];
  const [above, below] = [order(value, from), order(value, to)];
  if (above === null || below === null) return false;
  return (above >= 0 && below <= 0) === inside;
}

function textHolds(operator: Extract<Condition, { kind: "text" }>["operator"], value: Scalar, wanted: Scalar | undefined): boolean {
  if (wanted === undefined || isError(wanted)) return false;
  const text = shown(wanted).toLowerCase(), own = isError(value) ? null : shown(value).toLowerCase();
  switch (operator) {
    case "Contains": return own !== null && contains(own, text);
    case "NotContains": return own === null || !contains(own, text);
    case "BeginsWith": return own !== null && own.startsWith(text);
    case "EndsWith": return own !== null && own.endsWith(text);
  }
}

/** As SEARCH finds it: `*` and `?` stand for anything. */
const contains = (own: string, text: string): boolean => (/[*?~]/.test(text) ? new RegExp(wildcardSource(text)).test(own) : own.includes(text));

function shown(value: Scalar): string {
  if (value === null || typeof value === "object") return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function ranks({ top, percent, rank }: Extract<Condition, { kind: "rank" }>, value: Scalar, statistics: Statistics): boolean {
  if (typeof value !== "number") return false;
  const bound = statistics.bound(top, percent, rank);
  return bound !== undefined && (top ? value >= bound : value <= bound);
}

function averages({ above, orEqual, deviations }: Extract<Condition, { kind: "average" }>, value: Scalar, statistics: Statistics): boolean {
  const { around } = statistics;
  if (typeof value !== "number" || !around) return false;
  const distance = Number((above ? value - around.mean : around.mean - value).toPrecision(12)), bound = Number((around.deviation * deviations).toPrecision(12));
  return orEqual || deviations > 0 ? distance >= bound : distance > bound;
}

/** Weeks begin on Sunday, as Excel's own rule has them. */
function within(period: Period, day: number, today: number): boolean {
  const week = (date: number): number => Math.floor((date - 1) / 7);
  switch (period) {
    case "Yesterday": return day === today - 1;
    case "Today": return day === today;
    case "Tomorrow": return day === today + 1;
    case "LastSevenDays": return day <= today && day > today - 7;
    case "LastWeek": return week(day) === week(today) - 1;
    case "ThisWeek": return week(day) === week(today);
    case "NextWeek": return week(day) === week(today) + 1;
    case "LastMonth": return month(day) === month(today) - 1;
    case "ThisMonth": return month(day) === month(today);
    case "NextMonth": return month(day) === month(today) + 1;
  }
}

/** Months since year 0 of a serial number after February 1900. */
function month(serial: number): number {
  const date = new Date((serial - 25569) * 86400000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
