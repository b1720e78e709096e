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
  return quickDecimal(value) ?? slowDecimal(value);
}

function slowDecimal(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  // What needs no more than 15 digits is the same rounded to 15, and quicker to read.
  return new Decimal(shortest.length <= 15 ? shortest : value.toPrecision(15));
}

/** Powers of ten that machine numbers hold exactly, as far as figures of sheets have decimals. */
const TENS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
const MOST_PLACES = TENS.length - 1;
/** Whole numbers below it have at most 15 digits. */
const FIFTEEN_DIGITS = 1e15;

/**
 * The decimal of a figure with few places, built from its digits: a text read back takes ten times as long, and a sheet
 * has hundreds of thousands. A quotient of two exact numbers is the nearest machine number to the decimal, so that
 * equality proves the digits. `null` where that says nothing.
 */
function quickDecimal(value: number): Decimal | null {
  const size = Math.abs(value);
  if (size === 0) return ZERO;
  if (!(size < FIFTEEN_DIGITS)) return null;
  let places = 0;
  let whole = size;
  while (!Number.isInteger(whole) && places < MOST_PLACES) {
    places += 1;
    whole = Math.round(size * TENS[places]!);
    if (whole / TENS[places]! !== size) whole = Number.NaN;
  }
  return whole < FIFTEEN_DIGITS ? ofDigits(value < 0 ? -1 : 1, whole, places) : null;
}

/** The decimal `sign × whole / 10^places`, in the normal form of big.js: digits without noughts at either end. */
function ofDigits(sign: 1 | -1, whole: number, places: number): Decimal {
  const digits: number[] = [];
  for (let rest = whole; rest > 0; rest = Math.floor(rest / 10)) digits.push(rest % 10);
  digits.reverse();
  const made = new Decimal(ZERO);
  made.s = sign;
  made.e = digits.length - 1 - places;
  while (digits[digits.length - 1] === 0) digits.pop();
  made.c = digits;
  return made;
}

/**
 * Whether the terms, each with its sign, cancel out exactly: most sums of a sound workbook do, and whole machine numbers tell it
 * without an object for every step. `null` where the digits do not fit and exact arithmetic must tell.
 */
export function cancelsOut(terms: readonly { readonly value: Decimal; readonly sign: 1 | -1 }[]): boolean | null {
  let places = 0;
  for (const { value } of terms) places = Math.max(places, value.c.length - 1 - value.e);
  if (places > MOST_PLACES) return null;
  let sum = 0;
  for (const { value: { s, e, c }, sign } of terms) {
    const missing = places - (c.length - 1 - e);
    if (c.length + missing > 15) return null;
    let whole = 0;
    for (const digit of c) whole = whole * 10 + digit;
    for (let nought = 0; nought < missing; nought += 1) whole *= 10;
    sum += s === sign ? whole : -whole;
    if (!(Math.abs(sum) < Number.MAX_SAFE_INTEGER)) return null;
  }
  return sum === 0;
}

/** The decimal as plain text without exponent, trailing zeros of the value itself dropped: `582.7300` → `"582.73"`. */
export function decimalText(value: Decimal): DecimalText {
  return value.toFixed();
}

/** Rounds half up to `decimals` places, away from zero at ties (四舍五入). */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, BigJs.roundHalfUp);
}

/** Whether the value is 0: asked of every figure of a workbook, so by its digits. */
export function isZero({ c }: Decimal): boolean {
  return c[0] === 0;
}

/** How many decimal places the value needs: 27 → 0, 582.73 → 2. */
export function decimalPlacesOf(value: Decimal): number {
  return value.c.length === 1 && value.c[0] === 0 ? 0 : Math.max(0, value.c.length - value.e - 1);
}
