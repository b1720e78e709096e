import BigJs from "big.js";

/**
 * Exact decimal arithmetic for every figure of the product. A private constructor of big.js, so that its
 * settings cannot be changed by other code: 40 decimal places for divisions, half-up rounding (四舍五入).
 */
export const Decimal = BigJs();
Decimal.DP = 40;
Decimal.RM = BigJs.roundHalfUp;

/** An exact decimal number. Arithmetic methods return new values. */
export type Decimal = BigJs;

/** The number zero. */
export const ZERO: Decimal = new Decimal(0);

/** A decimal written as text without exponent, e.g. `"582.73"`: how amounts leave the pure rooms. */
export type DecimalText = string;

/** The decimal as plain text without exponent, trailing zeros of the value itself dropped: `582.7300` → `"582.73"`. */
export function decimalText(value: Decimal): DecimalText {
  return value.toFixed();
}

/** Rounds half up to `decimals` places, away from zero at ties (四舍五入). */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, BigJs.roundHalfUp);
}
