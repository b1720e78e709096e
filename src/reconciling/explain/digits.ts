import { Decimal, roundHalfUp } from "../../model";

/** A figure written otherwise: what it would be, and how rarely such a slip comes near a difference by chance. */
export interface Rewritten {
  readonly value: Decimal;
  /** The least by which slips of this kind at this place differ from each other. */
  readonly step: Decimal;
}

/** The digits of a figure as written with so many decimals, without point and sign: 663400 with 2 → 66340000. */
function digitsOf(value: Decimal, decimals: number): string {
  return roundHalfUp(value.abs(), decimals).toFixed(decimals).replace(".", "").replace(/^0+(?=\d)/, "");
}

function fromDigits(digits: string, value: Decimal, decimals: number): Decimal {
  const size = new Decimal(`${digits}e-${decimals}`);
  return value.lt(0) ? size.neg() : size;
}

/** The digits with two neighbours swapped that come nearest to `right`; `null` when none comes as near as `slack`. */
export function transposedNear(written: Decimal, right: Decimal, decimals: number, slack: Decimal): Rewritten | null {
  const digits = digitsOf(written, decimals);
  const wanted = sizeOf(right, written);
  if (!isBetween(wanted, 0, digits.length, decimals, slack)) return null;
  return nearest(Array.from({ length: digits.length - 1 }, (_, at) => (digits[at] === digits[at + 1] || (at === 0 && digits[1] === "0") ? null : {
    digits: digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2), step: 9 * 10 ** (digits.length - at - 2 - decimals),
  })), wanted, written, decimals, slack);
}

/** The digits with one of them left out that come nearest to `right`; a digit that stands twice is a doubled one. */
export function shortenedNear(written: Decimal, right: Decimal, decimals: number, slack: Decimal): Rewritten | null {
  const digits = digitsOf(written, decimals);
  if (digits.length < 3) return null;
  const wanted = sizeOf(right, written);
  if (!isBetween(wanted, 0, digits.length - 1, decimals, slack)) return null;
  return nearest([...digits].map((digit, at) => ({ digits: digits.slice(0, at) + digits.slice(at + 1), step: digit === digits[at + 1] || digit === digits[at - 1] ? 1e9 : 1 })), wanted, written, decimals, slack);
}

/** The digits with one more that come nearest to `right`. */
export function lengthenedNear(written: Decimal, right: Decimal, decimals: number, slack: Decimal): Rewritten | null {
  const digits = digitsOf(written, decimals);
  if (digits.length < 2) return null;
  const wanted = sizeOf(right, written);
  if (!isBetween(wanted, digits.length, digits.length + 1, decimals, slack)) return null;
  const longer = Array.from({ length: digits.length + 1 }, (_, at) => Array.from({ length: 10 }, (__, digit) => ({ digits: digits.slice(0, at) + String(digit) + digits.slice(at), step: 1 })));
  return nearest(longer.flat(), wanted, written, decimals, slack);
}

/** The size that is wanted, as a machine number: near enough to choose by; what is chosen is compared exactly. */
function sizeOf(right: Decimal, written: Decimal): number {
  return right.lt(0) === written.lt(0) ? right.abs().toNumber() : Number.NaN;
}

/** Whether a figure of that size can have more than `low` and at most `high` digits: a quick look before all are tried. */
function isBetween(size: number, low: number, high: number, decimals: number, slack: Decimal): boolean {
  const room = slack.toNumber();
  return size + room >= (low === 0 ? 0 : 10 ** (low - decimals)) && size - room < 10 ** (high - decimals);
}

function nearest(all: readonly ({ readonly digits: string; readonly step: number } | null)[], wanted: number, written: Decimal, decimals: number, slack: Decimal): Rewritten | null {
  const scale = 10 ** decimals;
  let best: { digits: string; step: number } | null = null;
  let least = (slack.toNumber() + 1e-9) * (1 + 1e-9);
  for (const one of all) {
    const gap = one === null ? Number.NaN : Math.abs(Number(one.digits) / scale - wanted);
    if (one !== null && gap <= least) [best, least] = [one, gap];
  }
  return best === null ? null : { value: fromDigits(best.digits, written, decimals), step: new Decimal(best.step) };
}
