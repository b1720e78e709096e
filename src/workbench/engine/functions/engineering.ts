/** Bits, Roman numerals, prices in fractions, power series, products of matrices, kinds of errors. */
import type { Functions } from "./lift";
import { asGrid, scalar, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, NA, NUM, VALUE, finite, isError, toNumber } from "./values";

const MOST_BITS = 2 ** 48;

function bits(value: number): bigint {
  if (value < 0 || value >= MOST_BITS || !Number.isInteger(value)) throw NUM;
  return BigInt(value);
}

const bitwise = (work: (a: bigint, b: bigint) => bigint) => scalar(["number", "number"], (a: number, b: number) => Number(work(bits(a), bits(b))));

/** Shifts to the left; negative ones go to the right. */
function shifted(value: number, places: number): number {
  const number = bits(value), by = Math.trunc(places);
  if (Math.abs(by) > 53) throw NUM;
  const result = by >= 0 ? number << BigInt(by) : number >> BigInt(-by);
  if (result >= BigInt(MOST_BITS)) throw NUM;
  return Number(result);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A letter before a greater one is taken away; spaces around do not count. */
function arabic(text: string): number {
  const roman = text.trim().toUpperCase(), sign = roman.startsWith("-") ? -1 : 1, letters = [...roman.replace(/^-/, "")];
  if (text.length > 255) throw VALUE;
  let total = 0;
  letters.forEach((letter, index) => {
    const value = ROMAN[letter], next = ROMAN[letters[index + 1] ?? ""] ?? 0;
    if (value === undefined) throw VALUE;
    total += value < next ? -value : value;
  });
  return sign * total;
}

/** Digits behind the point that a fraction's numerator takes. */
const places = (denominator: number): number => Math.ceil(Math.log10(denominator));

function denominatorOf(value: number): number {
  const fraction = Math.trunc(value);
  if (value < 0) throw NUM;
  if (fraction < 1) throw DIV0;
  return fraction;
}

function fromFraction(price: number, fraction: number): number {
  const by = denominatorOf(fraction), whole = Math.trunc(price);
  return whole + ((price - whole) * 10 ** places(by)) / by;
}

/** Σ aᵢ xⁿ⁺ⁱᵐ. */
function seriesSum([x = null, n = null, m = null, given = null]: readonly Argument[]): number {
  const [base, start, step] = [x, n, m].map((argument) => {
    const value = argument instanceof Grid ? argument.at(0, 0) : argument;
    if (typeof value === "boolean") throw VALUE;
    return toNumber(value);
  });
  let total = 0, index = 0;
  for (const value of asGrid(given).cells()) {
    if (isError(value)) throw value;
    if (typeof value === "string" || typeof value === "boolean") throw VALUE;
    const power = (start ?? 0) + index++ * (step ?? 0);
    if (base === 0 && power <= 0) throw NUM;
    total += (value ?? 0) * (base ?? 0) ** power;
  }
  return finite(total);
}

/** Only numbers are multiplied: empty cells and text are no numbers here. */
function matrixProduct([a = null, b = null]: readonly Argument[]): Grid {
  const [left, right] = [a, b].map((argument) => asGrid(argument).values.map((row) => row.map((value) => {
    if (isError(value)) throw value;
    if (typeof value !== "number") throw VALUE;
    return value;
  })));
  if (!left || !right || left[0]?.length !== right.length) throw VALUE;
  return new Grid(left.map((row) => (right[0] ?? []).map((_, column) => finite(row.reduce((total, value, index) => total + value * (right[index]?.[column] ?? 0), 0)))));
}

/** Numbers of errors as ERROR.TYPE gives them, from 1. */
export const ERROR_TYPES: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!", "#CALC!"];

export const ENGINEERING: Functions = {
  "ERROR.TYPE": scalar(["any"], (value: Plain) => { const type = isError(value) ? ERROR_TYPES.indexOf(value.code) + 1 : 0; if (type === 0) throw NA; return type; }),
  BITAND: bitwise((a, b) => a & b), BITOR: bitwise((a, b) => a | b), BITXOR: bitwise((a, b) => a ^ b),
  BITLSHIFT: scalar(["number", "number"], shifted), BITRSHIFT: scalar(["number", "number"], (value: number, by: number) => shifted(value, -by)),
  ARABIC: scalar(["text"], arabic), DOLLARDE: scalar(["strictNumber", "strictNumber"], fromFraction), SERIESSUM: whole(4, 4, seriesSum), MMULT: whole(2, 2, matrixProduct),
  UNICODE: scalar(["text"], (text: string) => { const code = text.codePointAt(0); if (code === undefined) throw VALUE; return code; }),
};
