/** Where a distribution reaches a probability. */
import { betaPart, erf, gammaPart, normalDensity, normalPart } from "./special";

/**
 * Where a growing function reaches a value, between two bounds of which the upper may be infinite: halving, until no double lies
 * between. Upwards of 1 the steps double first, so that the scale does not matter.
 */
export function reach(of: (x: number) => number, wanted: number, low: number, high: number): number {
  let [from, to] = [low, high];
  if (to === Infinity) { to = Math.max(1, 2 * Math.abs(from)); while (of(to) < wanted && to < 1e300) { from = to; to *= 2; } }
  for (let step = 0; step < 1100; step++) {
    // Among small positive numbers the middle of the exponents comes faster.
    const middle = from >= 0 && to < 0.1 && to > 4 * from ? Math.max(Math.sqrt(from * to), to * 1e-20) : (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (of(middle) < wanted) from = middle; else to = middle;
  }
  const [below, above] = [Math.abs(of(from) - wanted), Math.abs(of(to) - wanted)];
  return below < above ? from : to;
}

/** The z below which this part of the standard normal distribution lies. */
export function normalQuantile(part: number): number {
  if (part === 0.5) return 0;
  // Near the middle the error function tells more digits than the part itself.
  if (Math.abs(part - 0.5) < 0.25) return polished(reach((z) => erf(z / Math.SQRT2), 2 * part - 1, -1, 1), part);
  return part < 0.5 ? polished(reach(normalPart, part, -40, 0), part) : -polished(reach(normalPart, 1 - part, -40, 0), 1 - part);
}

/** A step of Newton's from where halving ended. */
function polished(z: number, part: number): number {
  const density = normalDensity(z), next = Math.abs(part - 0.5) < 0.25 ? z - (erf(z / Math.SQRT2) - (2 * part - 1)) / (2 * density) : z - (normalPart(z) - part) / density;
  return Number.isFinite(next) ? next : z;
}

export const gammaQuantile = (part: number, shape: number): number =>
  (part === 0 ? 0 : part > 0.5 ? reach((x) => -gammaPart(shape, x, false), part - 1, 0, Infinity) : reach((x) => gammaPart(shape, x, true), part, 0, Infinity));

export const betaQuantile = (part: number, a: number, b: number): number => reach((x) => betaPart(x, a, b), part, 0, 1);

/** Part of Student's distribution beyond |t| on one side. */
export const studentTail = (t: number, freedom: number): number => betaPart(freedom / (freedom + t * t), freedom / 2, 0.5, (t * t) / (freedom + t * t)) / 2;

/** The positive t beyond which both sides together hold this part. */
export function studentQuantile(bothTails: number, freedom: number): number {
  if (bothTails >= 1) return 0;
  // Towards the middle what lies between −t and t tells more digits.
  if (bothTails > 0.5) return reach((t) => betaPart((t * t) / (freedom + t * t), 0.5, freedom / 2, freedom / (freedom + t * t)), 1 - bothTails, 0, Infinity);
  return reach((t) => -2 * studentTail(t, freedom), -bothTails, 0, Infinity);
}

/** Part of Fisher's distribution beyond x. */
export const fisherTail = (x: number, first: number, second: number): number => betaPart(second / (second + first * x), second / 2, first / 2, (first * x) / (second + first * x));
export const fisherPart = (x: number, first: number, second: number): number => betaPart((first * x) / (second + first * x), first / 2, second / 2, second / (second + first * x));
export const fisherQuantile = (tail: number, first: number, second: number): number =>
  (tail > 0.5 ? reach((x) => fisherPart(x, first, second), 1 - tail, 0, Infinity) : reach((x) => -fisherTail(x, first, second), -tail, 0, Infinity));
