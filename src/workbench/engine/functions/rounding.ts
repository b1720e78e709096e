/** Rounding: ROUND and its kin, MROUND, FLOOR and CEILING in all their forms, INT, TRUNC, EVEN, ODD, MOD, QUOTIENT. */
import type { Functions } from "./lift";
import { scalar } from "./lift";
import { DIV0, NUM } from "./values";

/** Excel calculates with fifteen digits: what binary fractions leave behind them is no reason to round another way. */
const fifteen = (value: number): string => value.toPrecision(15);

/** `value` times ten to the `power`, by digits and not by multiplication. */
function shifted(value: number, power: number): number {
  const [mantissa = "0", exponent = "0"] = fifteen(value).toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

type Whole = (value: number) => number;

/** Rounds the amount, whatever its sign, to so many places after the point. */
function atPlaces(value: number, places: number, whole: Whole): number {
  const digits = Math.max(-400, Math.min(400, Math.trunc(places))), scaled = shifted(Math.abs(value), digits);
  if (!Number.isFinite(scaled) || scaled >= 1e15) return value;
  return Math.sign(value) * shifted(whole(scaled), -digits);
}

const halfUp: Whole = (value) => Math.floor(value + 0.5);

/** A quotient that is a whole number but for the last binary digits is that whole number. */
function quotient(value: number, step: number): number {
  const exact = value / step, near = Math.round(exact);
  return near !== 0 && Math.abs(exact - near) < 1e-15 * Math.abs(exact) * 4 ? near : exact;
}

const multiple = (value: number, step: number, whole: Whole): number => {
  const times = whole(quotient(value, step)), result = times * step;
  return Number.isFinite(result) ? result : value;
};

/** CEILING has no answer where there would be too many steps to count. */
function counted(value: number, step: number): void {
  if (!Number.isFinite(value / step)) throw NUM;
}

/** FLOOR and CEILING take a step of the number's own sign, or a positive one for a negative number. */
function classic(value: number, step: number, whole: Whole): number {
  if (value > 0 && step < 0) throw NUM;
  return multiple(value, step, whole);
}

/** FLOOR.MATH and CEILING.MATH: a mode other than 0 rounds negative numbers the other way. */
function byMode(value: number, step: number, mode: number, whole: Whole, other: Whole): number {
  if (value === 0 || step === 0) return 0;
  return multiple(value, Math.abs(step), value < 0 && mode !== 0 ? other : whole);
}

function mod(value: number, divisor: number): number {
  if (divisor === 0) throw DIV0;
  const times = value / divisor;
  if (Math.abs(times) >= 1.125e12 * 2 ** 40) throw NUM;
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

function mround(value: number, step: number): number {
  if (step === 0 || value === 0) return 0;
  if (value * step < 0) throw NUM;
  return multiple(value, step, halfUp);
}

const awayToOdd = (value: number): number => {
  const up = Math.ceil(Math.abs(value)), odd = up % 2 === 1 ? up : up + 1;
  return value < 0 ? -odd : odd;
};

export const ROUNDING: Functions = {
  ROUND: scalar(["number", "number"], (value: number, places: number) => atPlaces(value, places, halfUp)),
  ROUNDUP: scalar(["number", "number"], (value: number, places: number) => atPlaces(value, places, Math.ceil)),
  ROUNDDOWN: scalar(["number", "number"], (value: number, places: number) => atPlaces(value, places, Math.floor)),
  TRUNC: scalar(["number", "number?"], (value: number, places = 0) => atPlaces(value, places, Math.floor)),
  INT: scalar(["number"], (value: number) => Math.floor(Math.abs(value) < 1e15 ? Number(fifteen(value)) : value)),
  EVEN: scalar(["number"], (value: number) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
  ODD: scalar(["number"], awayToOdd),
  MROUND: scalar(["strictNumber", "strictNumber"], mround),
  MOD: scalar(["number", "number"], mod),
  QUOTIENT: scalar(["strictNumber", "strictNumber"], (value: number, divisor: number) => { if (divisor === 0) throw DIV0; return Math.trunc(value / divisor); }),
  FLOOR: scalar(["number", "number"], (value: number, step: number) => {
    if (step === 0 && value !== 0) throw DIV0;
    return value === 0 ? 0 : classic(value, step, Math.floor);
  }),
  CEILING: scalar(["number", "number"], (value: number, step: number) => {
    if (value === 0 || step === 0) return 0;
    counted(value, step);
    return classic(value, step, Math.ceil);
  }),
  "FLOOR.MATH": scalar(["number", "number?", "number?"], (value: number, step: number | undefined, mode = 0) => byMode(value, step ?? 1, mode, Math.floor, Math.ceil)),
  "CEILING.MATH": scalar(["number", "number?", "number?"], (value: number, step: number | undefined, mode = 0) => {
    if (step !== 0) counted(value, step ?? 1);
    return byMode(value, step ?? 1, mode, Math.ceil, Math.floor);
  }),
  "FLOOR.PRECISE": scalar(["number", "number?"], (value: number, step = 1) => byMode(value, step, 0, Math.floor, Math.floor)),
  "CEILING.PRECISE": scalar(["number", "number?"], (value: number, step = 1) => byMode(value, step, 0, Math.ceil, Math.ceil)),
  "ISO.CEILING": scalar(["number", "number?"], (value: number, step = 1) => byMode(value, step, 0, Math.ceil, Math.ceil)),
};
