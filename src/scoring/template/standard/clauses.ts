import { Decimal, decimalText, message } from "../../../model";
import type { IndicatorRule, Message } from "../../../model";
import type { Given, Range, Token } from "./tokens";

/** A scoring standard as a rule with what it says in words, or why it was not taken for a rule. */
export type StandardRead =
  | { readonly ok: true; readonly rule: IndicatorRule; readonly measures: boolean; readonly understood: readonly Message[]; /** When the row does not apply, in the text's words; it then has full points. */ readonly inapplicable?: string }
  | { readonly ok: false; readonly reason: Message };

/** The standard is not taken for a rule; the code is the end of `score.template.refused.…`. */
export const refused = (code: string, params: Message["params"] = {}): StandardRead => ({ ok: false, reason: message(`score.template.refused.${code}`, params) });
/** The standard as a rule, with what it says in words. */
export const read = (rule: IndicatorRule, measures: boolean, ...understood: readonly Message[]): StandardRead => ({ ok: true, rule, measures, understood });

/** What a clause gives in points. */
export function pointsOf(given: Given, points: Decimal): Decimal {
  if (given === "full") return points;
  if ("minus" in given) return points.minus(given.minus);
  return "pct" in given ? points.times(given.pct).div(100) : new Decimal(given.points);
}

/** A clause: ranges and what they give. Several ranges before one result are taken together (>80%, ≤90%). */
export interface Clause {
  readonly range: Range;
  /** A bare percentage: 100%得满分. */
  readonly at: boolean;
  readonly points: Decimal;
}

/** Ranges with the result that follows each; `null` when a range or a result stands alone where none may. */
export function clausesOf(tokens: readonly Token[], points: Decimal): { readonly clauses: readonly Clause[]; readonly otherwise: Decimal | null; readonly loose: readonly Range[] } | null {
  const clauses: Clause[] = [];
  let pending: { range: Range; at: boolean } | null = null;
  let otherwise: Decimal | null = null;
  let isElse = false;
  for (const token of tokens) {
    if (token.kind === "otherwise") isElse = true;
    if (token.kind === "range") pending = pending ? joined(pending, token) : { range: token.range, at: token.at };
    if (token.kind !== "result") continue;
    const given = pointsOf(token.given, points);
    if (pending) clauses.push({ ...pending, points: given });
    else if (isElse && otherwise === null) otherwise = given;
    else return null;
    [pending, isElse] = [null, false];
  }
  return { clauses, otherwise, loose: pending ? [pending.range] : [] };
}

function joined(a: { range: Range; at: boolean }, b: { range: Range; at: boolean }): { range: Range; at: boolean } {
  return { range: { low: a.range.low ?? b.range.low, high: b.range.high ?? a.range.high }, at: a.at && b.at };
}

/** What a deduction leaves: nothing, or what 最多扣3分 leaves. */
export function floorOf(tokens: readonly Token[], points: Decimal): { readonly least: number; readonly told: readonly Message[] } | { readonly reason: Message } {
  const most = tokens.find((token) => token.kind === "mostDeducted");
  if (!most || points.eq(most.points)) return { least: 0, told: [] };
  if (points.lt(most.points)) return { reason: message("score.template.refused.notThePoints", { best: most.points, points: decimalText(points) }) };
  return { least: points.minus(most.points).toNumber(), told: [message("score.template.understood.most", { most: most.points })] };
}

/** The best clause must give all points, none more. */
export function wrongPoints(given: readonly Decimal[], points: Decimal): StandardRead | null {
  const best = given.reduce((a, b) => (b.gt(a) ? b : a));
  if (given.some((value) => value.lt(0))) return refused("belowZero");
  return best.eq(points) ? null : refused("notThePoints", { best: decimalText(best), points: decimalText(points) });
}

