/** Elementary functions: powers, logarithms, angles, divisors. */
import type { Functions } from "./lift";
import { scalar, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, NA, NUM, VALUE, finite, isError, toNumber } from "./values";

/** What the processor's 66 bits of π have beyond the 53 bits of ours: sines and cosines near multiples of π tell. */
const PI_REST = 1.2251484549086200e-16;

/** `angle` less the nearest multiple of π/2, and how many times that was, modulo 4. */
function reduced(angle: number): { readonly rest: number; readonly quarter: number } {
  if (Math.abs(angle) >= 2 ** 27 * Math.PI) throw NUM;
  const times = Math.round(angle / (Math.PI / 2));
  const product = times * (Math.PI / 2), error = productError(times, Math.PI / 2, product);
  return { rest: angle - product - error - (times * PI_REST) / 2, quarter: ((times % 4) + 4) % 4 };
}

/** What rounding took from a product (Dekker). */
function productError(a: number, b: number, product: number): number {
  const split = (value: number): readonly [number, number] => { const big = value * 134217729, high = big - (big - value); return [high, value - high]; };
  const [ah, al] = split(a), [bh, bl] = split(b);
  return -(product - ah * bh - al * bh - ah * bl - al * bl);
}

function sine(angle: number): number {
  const { rest, quarter } = reduced(angle);
  return [Math.sin(rest), Math.cos(rest), -Math.sin(rest), -Math.cos(rest)][quarter] ?? 0;
}

function cosine(angle: number): number {
  const { rest, quarter } = reduced(angle);
  return [Math.cos(rest), -Math.sin(rest), -Math.cos(rest), Math.sin(rest)][quarter] ?? 0;
}

/** Excel has no numbers between 0 and this. */
const SMALLEST = 2.2250738585072014e-308;

const one = (work: (value: number) => number) => scalar(["number"], work);
const inverse = (value: number): number => { if (value === 0) throw DIV0; return 1 / value; };
const within = (isAllowed: boolean): void => { if (!isAllowed) throw NUM; };

/** Numbers of GCD and LCM: whole, not negative, below 2^53. Empty cells among others are 0, alone they do not count; nothing between commas is #N/A. */
function wholeNumbers(args: readonly Argument[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg === null) throw NA;
    for (const value of arg instanceof Grid ? arg.cells() : [arg]) {
      if (value === null && arg instanceof Grid && arg.rows * arg.columns === 1) continue;
      if (typeof value === "boolean" || (value === "" && arg instanceof Grid)) throw VALUE;
      const number = Math.floor(toNumber(value));
      within(number >= 0 && number < 2 ** 53);
      numbers.push(number);
    }
  }
  if (numbers.length === 0) throw VALUE;
  return numbers;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b);

function atan2(x: number, y: number): number {
  if (x === 0 && y === 0) throw DIV0;
  return Math.atan2(y, x);
}

/** The squares of numbers among the arguments; text and booleans count where they were typed, not in cells. */
function sumsq(args: readonly Argument[]): Plain {
  let total = 0;
  for (const arg of args) {
    if (arg instanceof Grid) {
      for (const value of arg.cells()) {
        if (isError(value)) throw value;
        if (typeof value === "number") total += value * value;
      }
    } else total += toNumber(arg) ** 2;
  }
  return total;
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw NUM;
  if (base === 0 && exponent < 0) throw DIV0;
  return finite(base ** exponent);
}

export const ELEMENTARY: Functions = {
  ABS: one(Math.abs), POWER: scalar(["number", "number"], power),
  EXP: one((value) => { const result = Math.exp(value); return result < SMALLEST ? 0 : result; }), SQRT: one((value) => { within(value >= 0); return Math.sqrt(value); }),
  LN: one((value) => { within(value > 0); return Math.log(value); }),
  LOG10: one((value) => { within(value > 0); return Math.log10(value); }),
  SIN: one(sine), COS: one(cosine), TAN: one((angle) => sine(angle) / cosine(angle)),
  COT: one((angle) => { if (angle === 0) throw DIV0; return cosine(angle) / sine(angle); }), SEC: one((angle) => inverse(cosine(angle))),
  CSC: one((angle) => { if (angle === 0) throw DIV0; return inverse(sine(angle)); }),
  SINH: one(Math.sinh), COSH: one(Math.cosh), TANH: one(Math.tanh),
  COTH: one((value) => { if (value === 0) throw DIV0; return 1 / Math.tanh(value); }), SECH: one((value) => 1 / Math.cosh(value)), CSCH: one((value) => inverse(Math.sinh(value))),
  ASIN: one((value) => { within(Math.abs(value) <= 1); return Math.asin(value); }), ACOS: one((value) => { within(Math.abs(value) <= 1); return Math.acos(value); }),
  ATAN: one(Math.atan), ASINH: one(Math.asinh), ACOSH: one((value) => { within(value >= 1); return Math.acosh(value); }),
  ATANH: one((value) => { within(Math.abs(value) < 1); return Math.atanh(value); }),
  ACOT: one((value) => (value === 0 ? Math.PI / 2 : Math.atan(1 / value) + (value < 0 ? Math.PI : 0))),
  ACOTH: one((value) => { within(Math.abs(value) > 1); return Math.abs(value) < 2 ? Math.log((value + 1) / (value - 1)) / 2 : Math.atanh(1 / value); }),
  ATAN2: scalar(["number", "number"], atan2),
  GCD: whole(1, 255, (args) => wholeNumbers(args).reduce(gcd, 0)),
  LCM: whole(1, 255, (args) => { const result = wholeNumbers(args).reduce(lcm, 1); within(result < 2 ** 53); return result; }),
  SUMSQ: whole(1, 255, sumsq),
};
