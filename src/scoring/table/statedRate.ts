import { Decimal, decimalText, message } from "../../model";
import type { IndicatorRule, Message } from "../../model";
import { tableFigure } from "./tableFigure";

/** A rate in percent, or why the figure that a row prints for it cannot be taken. */
export type StatedRate =
  | { readonly ok: true; readonly value: Decimal | null; readonly notes: readonly Message[] }
  | { readonly ok: false; readonly reason: Message };

/** A share of 1 written for a percentage is never above this; from this edge on, a rule looks at rates around 100. */
const [MOST_AS_FRACTION, HIGH_EDGE] = [new Decimal("1.2"), new Decimal(50)];

/**
 * The rate that a row prints: 93.20% and 93.2 as they stand. A plain 0.932 is 93.20% where the rule looks at rates around
 * 100, and is told; where it looks at small ones (变动率), 0.5 may be either and is refused. So is it under `rate_pct`,
 * which says percent.
 */
export function statedRate({ key, value }: { readonly key: string; readonly value: unknown }, rule: IndicatorRule): StatedRate {
  const figure = tableFigure(value);
  if (!figure) return { ok: true, value: null, notes: [] };
  if (figure.unit === "%" || figure.value.eq(0) || figure.value.abs().gt(MOST_AS_FRACTION)) return { ok: true, value: figure.value, notes: [] };
  const words = { stated: decimalText(figure.value), percent: decimalText(figure.value.times(100)) };
  const edges = edgesOf(rule);
  const isHigh = edges.length > 0 && edges.every((edge) => edge.gte(HIGH_EDGE));
  if (!isHigh || key.endsWith("_pct") || figure.value.lt(0)) return { ok: false, reason: message("score.reason.fraction", words) };
  return { ok: true, value: figure.value.times(100), notes: [message("score.note.fraction", words)] };
}

/** The percentages at which the rule changes. */
function edgesOf(rule: IndicatorRule): readonly Decimal[] {
  const bands = (Array.isArray(rule["bands"]) ? rule["bands"] : []) as readonly Readonly<Record<string, unknown>>[];
  const stated = [rule["full_at"], rule["base"], ...bands.flatMap(({ ge, gt, le, lt }) => [ge, gt, le, lt]), ...caseEdges(rule["cases"])];
  return stated.flatMap((edge) => tableFigure(edge)?.value ?? []);
}

function caseEdges(cases: unknown): readonly unknown[] {
  if (!Array.isArray(cases)) return [];
  return (cases as readonly Readonly<Record<string, unknown>>[]).flatMap(({ when }) => [...String(when ?? "").matchAll(/rate_pct\s*[<>=]+\s*(-?[\d.]+)/g)].map((match) => match[1]));
}
