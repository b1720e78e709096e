/** Payments over time: NPV's inverse IRR with its kin, RATE, cumulative principal, depreciation. */
import type { Functions } from "./lift";
import { first, scalar, whole } from "./lift";
import { root } from "./roots";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, NA, NUM, VALUE, isError, toNumber } from "./values";

const must = (holds: boolean): void => { if (!holds) throw NUM; };
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Numbers of an argument; text, booleans and empty cells of an area are passed over. */
function payments(argument: Argument): number[] {
  if (!(argument instanceof Grid)) return [toNumber(argument)];
  const numbers: number[] = [];
  for (const value of argument.cells()) {
    if (isError(value)) throw value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

const hasBothSigns = (values: readonly number[]): boolean => values.some((value) => value > 0) && values.some((value) => value < 0);
const present = (values: readonly number[], rate: number): number => values.reduceRight((later, value) => later / (1 + rate) + value, 0);

function irr([given = null, guess]: readonly Argument[]): number {
  const values = payments(given), start = guess === undefined ? 0.1 : toNumber(first(guess));
  if (start <= -1) throw VALUE;
  must(hasBothSigns(values));
  return root((rate) => present(values, rate), start, -1);
}

/** Payments with their dates; the first date begins. @throws #VALUE! for what is no number */
function dated(values: Argument, dates: Argument, wrong: typeof VALUE): { readonly values: readonly number[]; readonly years: readonly number[] } {
  const list = (of: Argument): Plain[] => (of instanceof Grid ? [...of.cells()] : [of]);
  const [amounts, days] = [list(values), list(dates)], error = [...amounts, ...days].find(isError);
  if (error) throw error;
  if (amounts.length !== days.length) throw NUM;
  const numbers = (of: readonly Plain[]): number[] => of.map((value) => { if (value !== null && typeof value !== "number") throw wrong; if (value === null && wrong === NUM) throw NUM; return value ?? 0; });
  const serials = numbers(days).map(Math.floor), [start = 0] = serials;
  if (serials.some((day) => day < 0 || (wrong === NUM && day < start))) throw NUM;
  return { values: numbers(amounts), years: serials.map((day) => (day - start) / 365) };
}

function xnpv([rate = null, values = null, dates = null]: readonly Argument[]): number {
  const flows = dated(values, dates, NUM), yearly = toNumber(first(rate));
  must(yearly > 0);
  return sum(flows.values.map((value, index) => value / (1 + yearly) ** (flows.years[index] ?? 0)));
}

function xirr([given = null, dates = null, guess]: readonly Argument[]): number {
  const flows = dated(given, dates, VALUE), start = guess === undefined ? 0.1 : toNumber(first(guess));
  must(hasBothSigns(flows.values) && start > -1);
  return root((rate) => sum(flows.values.map((value, index) => value / (1 + rate) ** (flows.years[index] ?? 0))), start, -1);
}

function mirr([given = null, finance = null, reinvest = null]: readonly Argument[]): number {
  const values = payments(given), [paid, earned] = [toNumber(first(finance)), toNumber(first(reinvest))], count = values.length;
  if (!values.some((value) => value < 0)) throw DIV0;
  const future = sum(values.map((value, index) => Math.max(value, 0) * (1 + earned) ** (count - 1 - index)));
  const now = sum(values.map((value, index) => (value < 0 ? value / (1 + paid) ** index : 0)));
  const growth = (future / -now) ** (1 / (count - 1)) - 1;
  return growth;
}

/** What payments grow to beside a growing amount; `growth` is that of all periods. A growth of nothing or beyond everything is #DIV/0!. */
function grown(rate: number, periods: number, payment: number, type: number): { readonly growth: number; readonly payments: number } {
  if (rate === 0) return { growth: 1, payments: payment * periods };
  const growth = (1 + rate) ** periods;
  if (1 + rate === 0 && periods !== 0) throw DIV0;
  return { growth, payments: payment * (type !== 0 ? 1 + rate : 1) * ((growth - 1) / rate) };
}

function presentValue(rate: number, periods: number, payment: number, later = 0, type = 0): number {
  const { growth, payments } = grown(rate, periods, payment, type);
  return -(later + payments) / growth;
}

function futureValue(rate: number, periods: number, payment: number, now = 0, type = 0): number {
  const { growth, payments } = grown(rate, periods, payment, type);
  return -(now * growth + payments);
}

/** What is left of a loan when all is paid: 0 at the right rate. */
function balance(rate: number, periods: number, payment: number, now: number, later: number, isEarly: boolean): number {
  if (Math.abs(rate) < 1e-12) return now + payment * periods + later;
  const growth = (1 + rate) ** periods;
  return now * growth + (payment * (isEarly ? 1 + rate : 1) * Math.expm1(periods * Math.log1p(rate))) / rate + later;
}

function rateOf(periods: number, payment: number, now: number, later = 0, type = 0, guess = 0.1): number {
  must(periods > 0);
  return root((rate) => balance(rate, periods, payment, now, later, type !== 0), guess, -1);
}

/** Principal that payments from one period to another pay back. */
function cumulativePrincipal(rate: number, periods: number, loan: number, from: number, to: number, type: number): number {
  const [start, end] = [Math.ceil(from), Math.floor(to)];
  must(rate > 0 && periods > 0 && loan > 0 && start >= 1 && end >= start && end <= periods && (type === 0 || type === 1));
  // Principal grows with each payment by the rate; with payments at the beginning the first one is principal alone.
  const unit = (loan * rate) / Math.expm1(periods * Math.log1p(rate)), early = type === 1 ? 1 + rate : 1;
  const payment = (unit * (1 + rate) ** periods) / early;
  let total = 0;
  for (let period = start; period <= end; period++) total += type === 1 && period === 1 ? payment : (unit * (1 + rate) ** (period - 1)) / early;
  return -total;
}

/** Depreciation by a fixed rate of three decimals; the first year has so many months, a year after the life the rest. */
function db(cost: number, salvage: number, life: number, period: number, months = 12): number {
  const [year, month] = [Math.floor(period), Math.floor(months)];
  must(cost >= 0 && salvage >= 0 && life > 0 && year >= 1 && month >= 1 && month <= 12 && year <= life + (month < 12 ? 1 : 0));
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  let total = 0, now = (cost * rate * month) / 12;
  for (let each = 2; each <= year; each++) {
    total += now;
    now = (cost - total) * rate * (each > life ? (12 - month) / 12 : 1);
  }
  return now;
}

function syd(cost: number, salvage: number, life: number, period: number): number {
  must(salvage >= 0 && life > 0 && period > 0 && period <= life);
  return ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1));
}

function pduration(rate: number, now: number, later: number): number {
  must(rate > 0 && now > 0 && later > 0);
  return (Math.log(later) - Math.log(now)) / Math.log1p(rate);
}

/** `strict` counts of ToolPak: nothing between commas is #N/A. */
const given = (work: (args: readonly Argument[]) => number) => (args: readonly Argument[]): number => { if (args.includes(null)) throw NA; return work(args); };

export const CASH_FLOWS: Functions = {
  IRR: whole(1, 2, irr), MIRR: whole(3, 3, mirr), XNPV: whole(3, 3, given(xnpv)), XIRR: whole(2, 3, given(xirr)),
  PV: scalar(["number", "number", "number", "number?", "number?"], presentValue), FV: scalar(["number", "number", "number", "number?", "number?"], futureValue),
  RATE: scalar(["number", "number", "number", "number?", "number?", "number?"], rateOf),
  CUMPRINC: scalar(["strictNumber", "strictNumber", "strictNumber", "strictNumber", "strictNumber", "strictNumber"], cumulativePrincipal),
  DB: scalar(["number", "number", "number", "number", "number?"], db), SYD: scalar(["number", "number", "number", "number"], syd),
  PDURATION: scalar(["number", "number", "number"], pduration),
};
