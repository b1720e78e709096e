import { Decimal, ZERO, lastPlace } from "../../model";
import { inUnit } from "../ties/judge";
import { operandsOfTie } from "../ties/tie";
import type { Tie } from "../ties/tie";

/** How near an amount must come to a difference to explain it, and how sure a cause is that comes no nearer. */
export interface Closeness {
  /** Rounding of the figures of the tie is hardly ever larger, in the tie's unit. */
  readonly slack: Decimal;
  isNear(a: Decimal, b: Decimal): boolean;
  /** The confidence of a cause that explains `a` where `b` is to be explained: less when rounding has to help. */
  confidence(full: number, a: Decimal, b: Decimal): number;
}

/** What a cause loses that explains the difference only up to rounding, and what more it loses at the end of the slack. */
const INEXACT = 0.04;
const FARTHEST = 0.02;

/**
 * Independent roundings of n figures add up to a spread of a last place times √(n/12); three times that is the slack,
 * as far as the tie's own tolerance reaches.
 */
export function closenessOf(tie: Tie, tolerance: Decimal): Closeness {
  const places = operandsOfTie(tie).flatMap(({ amount }) => (amount && !amount.value.eq(ZERO) ? [lastPlace(inUnit(amount, tie.unit).decimals)] : []));
  const squares = places.reduce((sum, place) => sum + place.toNumber() ** 2, 0);
  const spread = new Decimal((Math.sqrt(squares / 12) * 3).toPrecision(6));
  const slack = tie.isExact ? ZERO : spread.lt(tolerance) ? spread : tolerance;
  return {
    slack,
    isNear: (a, b) => a.minus(b).abs().lte(slack),
    confidence(full, a, b) {
      const gap = a.minus(b).abs();
      return gap.eq(ZERO) || slack.eq(ZERO) ? full : full - INEXACT - FARTHEST * Math.min(1, gap.div(slack).toNumber());
    },
  };
}

/** So many last places apart, at least. */
export function isWide(difference: Decimal, { slack }: Closeness, times: number): boolean {
  return difference.abs().gte(slack.times(new Decimal(times)));
}
