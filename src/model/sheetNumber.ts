import { Decimal, ZERO } from "./decimal";

/** Powers of ten that machine numbers hold exactly, as far as figures of sheets have decimals. */
const TENS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
const MOST_PLACES = TENS.length - 1;
/** Whole numbers below it have at most 15 digits. */
const FIFTEEN_DIGITS = 1e15;

/**
 * The exact decimal that a spreadsheet number stands for.
 * Excel shows and stores 15 significant digits; the binary tail behind them (0.1 + 0.2) is not the person's figure.
 * @throws never; `null` for NaN and infinities
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (value === 0) return ZERO;
  const size = Math.abs(value);
  if (size < FIFTEEN_DIGITS) {
    for (let places = 0; places <= MOST_PLACES; places += 1) {
      const whole = Math.round(size * TENS[places]!);
      if (whole >= FIFTEEN_DIGITS) break;
      // A quotient of two exact numbers is the machine number nearest to the decimal: equality proves the digits.
      if (whole / TENS[places]! === size) return new SheetNumber(value < 0 ? -whole : whole, places) as unknown as Decimal;
    }
  }
  return fromText(value);
}

function fromText(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  return new Decimal(shortest.length <= 15 ? shortest : value.toPrecision(15));
}

/** What big.js keeps of a number: sign, exponent of the first digit, and digits without noughts at either end. */
type Digits = Pick<Decimal, "e" | "c">;

/**
 * A decimal of big.js that is only spelled out digit by digit when exact arithmetic first asks: a sheet has hundreds of thousands of
 * figures, and most are only compared, or added up by `cancelsOut`. Never 0. `whole / 10^places`, the fewest places.
 */
class SheetNumber {
  private digits: Digits | null = null;
  constructor(readonly whole: number, readonly places: number) {}
  get s(): number {
    return this.whole < 0 ? -1 : 1;
  }
  get e(): number {
    return (this.digits ??= digitsOf(Math.abs(this.whole), this.places)).e;
  }
  get c(): number[] {
    return (this.digits ??= digitsOf(Math.abs(this.whole), this.places)).c;
  }
}
Object.setPrototypeOf(SheetNumber.prototype, Decimal.prototype as object);
// What big.js works out from it are plain decimals.
Object.defineProperty(SheetNumber.prototype, "constructor", { value: Decimal });

function digitsOf(whole: number, places: number): Digits {
  const text = String(whole);
  const c: number[] = [];
  for (let at = 0; at < text.length; at += 1) c.push(text.charCodeAt(at) - 48);
  while (c[c.length - 1] === 0) c.pop();
  return { e: text.length - 1 - places, c };
}

/** Whether the value is 0: asked of every figure of a workbook. */
export function isZero(value: Decimal): boolean {
  return !((value as unknown) instanceof SheetNumber) && value.c[0] === 0;
}

/** How many decimal places the value needs: 27 → 0, 582.73 → 2. */
export function decimalPlacesOf(value: Decimal): number {
  const quick: unknown = value;
  if (quick instanceof SheetNumber) return quick.places;
  return isZero(value) && value.c.length === 1 ? 0 : Math.max(0, value.c.length - value.e - 1);
}

/** 元 of 万元: what sheets state, up to some hundred 亿元 in 元. */
const COUNTED_PLACES = 4;

/**
 * Adds up decimals as whole machine numbers and tells whether they cancel out exactly: most sums of a sound workbook do.
 * `null` where the digits do not fit and exact arithmetic must tell.
 */
export class CancellingSum {
  /** In units of the last place that is counted. */
  private sum = 0;
  private fits = true;

  add(value: Decimal, sign: 1 | -1): void {
    const quick: unknown = value;
    const whole = quick instanceof SheetNumber ? quick.whole * (TENS[COUNTED_PLACES - quick.places] ?? Number.POSITIVE_INFINITY) : wholeOf(value);
    this.sum += sign === 1 ? whole : -whole;
    // Each step must stay exact: a term or a sum beyond 2^53 may have lost its last digits.
    this.fits &&= Math.abs(whole) <= Number.MAX_SAFE_INTEGER && Math.abs(this.sum) <= Number.MAX_SAFE_INTEGER;
  }

  get cancels(): boolean | null {
    return this.fits ? this.sum === 0 : null;
  }
}

/** The value in units of the last place that is counted; an infinity where it has finer places or too many digits. */
function wholeOf({ s, e, c }: Decimal): number {
  const noughts = COUNTED_PLACES - (c.length - 1 - e);
  if (noughts < 0 || c.length + noughts > 15) return c[0] === 0 ? 0 : Number.POSITIVE_INFINITY;
  let whole = 0;
  for (const digit of c) whole = whole * 10 + digit;
  return s * whole * 10 ** noughts;
}
