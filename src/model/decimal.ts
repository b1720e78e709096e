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

/**
 * The exact decimal that a spreadsheet number stands for.
 * Excel shows and stores 15 significant digits; the binary tail behind them (0.1 + 0.2) is not the person's figure.
 * @throws never; `null` for NaN and infinities
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  // What needs no more than 15 digits is the same rounded to 15, and quicker to read.
  return new Decimal(shortest.length <= 15 ? shortest : value.toPrecision(15));
}

/** The decimal as plain text without exponent, trailing zeros of the value itself dropped: `582.7300` → `"582.73"`. */
export function decimalText(value: Decimal): DecimalText {
  return value.toFixed();
}

/** Rounds half up to `decimals` places, away from zero at ties (四舍五入). */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, BigJs.roundHalfUp);
}

/** How many decimal places the value needs: 27 → 0, 582.73 → 2. */
export function decimalPlacesOf(value: Decimal): number {
  return value.c.length === 1 && value.c[0] === 0 ? 0 : Math.max(0, value.c.length - value.e - 1);
}
