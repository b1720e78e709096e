/** How days between dates count in financial functions: basis 0 (30/360 of the US), 1 (actual), 2 (actual/360), 3 (actual/365), 4 (30/360 of Europe). */
import { dayOfSerial, daysOfMonth, isLeapYear, serialOfDate } from "./dates";
import { NUM } from "./values";

export type Basis = 0 | 1 | 2 | 3 | 4;
export type Frequency = 1 | 2 | 4;

/** @throws #NUM! for what is no basis */
export function basisOf(value: number): Basis {
  const basis = Math.floor(value);
  if (basis < 0 || basis > 4) throw NUM;
  return basis as Basis;
}

/** Coupons a year. @throws #NUM! */
export function frequencyOf(value: number): Frequency {
  const frequency = Math.floor(value);
  if (frequency !== 1 && frequency !== 2 && frequency !== 4) throw NUM;
  return frequency;
}

const isEndOfMonth = (serial: number): boolean => { const { year, month, day } = dayOfSerial(serial); return day === daysOfMonth(year, month); };
const isEndOfFebruary = (serial: number): boolean => dayOfSerial(serial).month === 2 && isEndOfMonth(serial);

function american(start: number, end: number): number {
  const from = dayOfSerial(start), to = dayOfSerial(end);
  let [first, last] = [from.day, to.day];
  if (isEndOfFebruary(start) && isEndOfFebruary(end)) last = 30;
  if (isEndOfFebruary(start)) first = 30;
  if (last === 31 && first >= 30) last = 30;
  if (first === 31) first = 30;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

function european(start: number, end: number): number {
  const from = dayOfSerial(start), to = dayOfSerial(end);
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + Math.min(to.day, 30) - Math.min(from.day, 30);
}

export function daysBetween(start: number, end: number, basis: Basis): number {
  return basis === 0 ? american(start, end) : basis === 4 ? european(start, end) : end - start;
}

/** Part of a year, as YEARFRAC counts it. */
export function yearFraction(first: number, second: number, basis: Basis): number {
  const [start, end] = first <= second ? [first, second] : [second, first];
  const days = daysBetween(start, end, basis);
  return days / (basis === 1 ? actualYear(start, end) : basis === 3 ? 365 : 360);
}

/** The length of a year for actual days: of the one year that is met, or the mean of several. */
function actualYear(start: number, end: number): number {
  const from = dayOfSerial(start), to = dayOfSerial(end);
  const isWithinYear = to.year === from.year || (to.year === from.year + 1 && (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!isWithinYear) {
    const years = Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
    return years.reduce((total, year) => total + (isLeapYear(year) ? 366 : 365), 0) / years.length;
  }
  if (from.year === to.year) return isLeapYear(from.year) ? 366 : 365;
  const leapDay = [from.year, to.year].filter(isLeapYear).map((year) => serialOfDate(year, 2, 29));
  return leapDay.some((day) => day >= start && day <= end) ? 366 : 365;
}

/** Days of a coupon's period. */
export function periodLength(start: number, end: number, frequency: Frequency, basis: Basis): number {
  return basis === 1 ? end - start : (basis === 3 ? 365 : 360) / frequency;
}

/** The date so many months from a date of interest; ends of months stay ends of months. */
export function couponDate(from: number, months: number): number {
  const { year, month, day } = dayOfSerial(from), index = year * 12 + month - 1 + months, [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return serialOfDate(y, m, isEndOfMonth(from) ? daysOfMonth(y, m) : Math.min(day, daysOfMonth(y, m)));
}

/** The dates of interest around a settlement, counted back from maturity, and how many coupons are left. */
export function couponsAround(settlement: number, maturity: number, frequency: Frequency): { readonly previous: number; readonly next: number; readonly left: number } {
  const step = 12 / frequency;
  let left = 1;
  while (couponDate(maturity, -left * step) > settlement) left++;
  return { previous: couponDate(maturity, -left * step), next: couponDate(maturity, (1 - left) * step), left };
}
