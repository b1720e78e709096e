import { Decimal, roundHalfUp } from "../model";

/** Decimals below which there is only the dust of divisions: 1 ÷ 3 × 3 is 1 less 10⁻⁴⁰, and must count as 1. */
const DUST_PLACES = 30;

/** The value without the dust that divisions leave behind. Exact figures and their sums and products keep every digit. */
export function withoutDust(value: Decimal): Decimal {
  return roundHalfUp(value, DUST_PLACES);
}

/** Rounds half up (四舍五入); a tie that a division just missed (0.05 ÷ 15 × 22.5 = 0.075) is a tie. */
export function rounded(value: Decimal, decimals: number): Decimal {
  return roundHalfUp(withoutDust(value), decimals);
}

/** Greatest whole number not above the value. */
export function wholeBelow(value: Decimal): Decimal {
  const clean = withoutDust(value);
  const cut = clean.round(0, Decimal.roundDown);
  return cut.gt(clean) ? cut.minus(1) : cut;
}

/** Least whole number not below the value. */
export function wholeAbove(value: Decimal): Decimal {
  const clean = withoutDust(value);
  const cut = clean.round(0, Decimal.roundDown);
  return cut.lt(clean) ? cut.plus(1) : cut;
}
