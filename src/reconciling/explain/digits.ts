import { Decimal, lastPlace, roundHalfUp } from "../../model";

/** The digits of a figure as written with so many decimals, without point and sign: 663400 with 2 → 66340000. */
function digitsOf(value: Decimal, decimals: number): string {
  return roundHalfUp(value.abs(), Math.max(0, decimals)).toFixed(Math.max(0, decimals)).replace(".", "").replace(/^0+(?=\d)/, "");
}

/** Whether swapping two neighbouring digits turns one figure into the other; their difference is then divisible by 9. */
export function isTransposed(written: Decimal, right: Decimal, decimals: number): boolean {
  const [a, b] = [digitsOf(written, decimals), digitsOf(right, decimals)];
  if (a.length !== b.length || a === b || !isNineFold(written.minus(right), decimals)) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isNineFold(difference: Decimal, decimals: number): boolean {
  const units = difference.abs().div(lastPlace(Math.max(0, decimals)));
  return units.mod(new Decimal(9)).eq(0);
}

/** Whether one figure is the other with one digit left out or written twice too often. */
export function isDigitSlip(written: Decimal, right: Decimal, decimals: number): boolean {
  const [a, b] = [digitsOf(written, decimals), digitsOf(right, decimals)];
  return a.length === b.length + 1 ? isOneShorter(a, b) : b.length === a.length + 1 && isOneShorter(b, a);
}

function isOneShorter(long: string, short: string): boolean {
  if (short.length < 2) return false;
  const at = [...long].findIndex((digit, index) => digit !== short[index]);
  return long.slice(0, at) + long.slice(at + 1) === short;
}
