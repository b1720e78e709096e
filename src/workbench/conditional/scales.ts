/** What colour scales, data bars and icon sets draw into a cell with a number. */
import type { Asked } from "./conditions";
import { operand } from "./conditions";
import type { CustomIcon, Point, Scale } from "./rules";

type Numbers = Pick<Asked, "statistics" | "answer"> & { readonly value: number };

/** A bar as parts of the cell's width, from 0 (left) to 1. `axis` is where zero is drawn, null where it is not. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly border: string | null;
  /** The end towards which the colour fades; null for a plain fill. */
  readonly fades: "left" | "right" | null;
  readonly axis: number | null;
  readonly axisColor: string;
  readonly only: boolean;
}

/** An icon of a set, 0 the one for the lowest values. */
export interface Icon extends CustomIcon {
  readonly only: boolean;
}

/** The value of a point; undefined while it is not known, or where there are no numbers. */
function pointValue({ type, formula }: Point, { statistics, answer }: Numbers, automatic: number | undefined): number | undefined {
  const { lowest, highest } = statistics;
  const given = (): number | undefined => {
    const value = formula === null ? undefined : operand(formula, { answer });
    return typeof value === "number" ? value : undefined;
  };
  switch (type) {
    case "Automatic": return automatic;
    case "LowestValue": return lowest;
    case "HighestValue": return highest;
    case "Number": case "Formula": return given();
    case "Percent": {
      const percent = given();
      return percent === undefined || lowest === undefined || highest === undefined ? undefined : lowest + ((highest - lowest) * percent) / 100;
    }
    case "Percentile": return statistics.percentile(given() ?? -1);
  }
}

/** The fill that a colour scale gives a number. */
export function scaleColor({ points }: Extract<Scale, { kind: "colors" }>, asked: Numbers): string | null {
  const stops: { readonly at: number; readonly color: string }[] = [];
  for (const point of points) {
    const at = pointValue(point, asked, undefined);
    if (at === undefined) return null;
    stops.push({ at, color: point.color });
  }
  stops.sort((a, b) => a.at - b.at);
  const { value } = asked, above = stops.findIndex(({ at }) => value <= at);
  if (above <= 0) return (above === 0 ? stops[0] : stops[stops.length - 1])?.color ?? null;
  const [low, high] = [stops[above - 1]!, stops[above]!];
  return mixed(low.color, high.color, (value - low.at) / (high.at - low.at));
}

function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, index: number): number => Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  return `#${[0, 1, 2].map((index) => Math.round(channel(from, index) + (channel(to, index) - channel(from, index)) * share).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

/** The bar of a number. Without bounds of one's own a bar begins at 0, or at the lowest number below it. */
export function barOf(rule: Extract<Scale, { kind: "bar" }>, asked: Numbers): Bar | null {
  const { lowest, highest } = asked.statistics;
  if (lowest === undefined || highest === undefined) return null;
  const low = pointValue(rule.low, asked, Math.min(0, lowest)), high = pointValue(rule.high, asked, Math.max(0, highest));
  if (low === undefined || high === undefined) return null;
  const zero = axisPlace(rule.axis, low, high), negative = asked.value < 0, leftward = negative && zero !== null;
  const end = place(asked.value, low, high, zero);
  const [from, to] = zero === null ? [0, end] : [Math.min(zero, end), Math.max(zero, end)];
  const fades = rule.gradient ? (leftward !== rule.rightToLeft ? "left" : "right") : null;
  const bar: Bar = {
    from, to, color: negative ? rule.negativeColor : rule.color, border: negative ? rule.negativeBorder : rule.border, fades,
    axis: zero, axisColor: rule.axisColor, only: rule.only,
  };
  return rule.rightToLeft ? { ...bar, from: 1 - bar.to, to: 1 - bar.from, axis: bar.axis === null ? null : 1 - bar.axis } : bar;
}

/** Where bars begin: at 0 where that lies between the bounds, in the middle, or (null) at the edge, negative or not. */
function axisPlace(axis: "Automatic" | "None" | "CellMidPoint", low: number, high: number): number | null {
  if (axis === "CellMidPoint") return 0.5;
  if (axis === "None" || low >= 0) return null;
  return high <= 0 ? 1 : -low / (high - low);
}

function place(value: number, low: number, high: number, zero: number | null): number {
  const bounded = Math.min(Math.max(value, low), high);
  if (high === low) return value >= high && value !== 0 ? 1 : (zero ?? 0);
  if (zero === 0.5 && -low !== high) return 0.5 + (0.5 * bounded) / Math.max(-low, high, 0);
  return (bounded - low) / (high - low);
}

/** The icon of a number: the highest whose step it reaches. Null also where the format shows no icon there. */
export function iconOf({ set, steps, reverse, only, custom }: Extract<Scale, { kind: "icons" }>, asked: Numbers): Icon | null {
  let reached = 0;
  for (const [index, step] of steps.entries()) {
    const bound = pointValue(step, asked, undefined);
    if (bound === undefined) return null;
    if (step.above ? asked.value > bound : asked.value >= bound) reached = index + 1;
  }
  const own = custom[reached];
  if (own) return own.set === "" || own.set === "Invalid" ? null : { ...own, only };
  return { set, index: reverse ? steps.length - reached : reached, only };
}
