/** Securities with interest: ACCRINT, PRICE and YIELD with their kin for odd first and last periods, Treasury bills. Formulas as Microsoft's pages give them. */
import type { Basis, Frequency } from "./dayCount";
import { basisOf, couponDate, couponsAround, daysBetween, frequencyOf, periodLength, yearFraction } from "./dayCount";
import type { Functions, Kind, OwnFunction } from "./lift";
import { scalar } from "./lift";
import { root } from "./roots";
import { LAST_DAY, dayOfSerial, serialOfDate } from "./dates";
import { NUM } from "./values";

/** A date without its time. @throws #NUM! outside the calendar */
function day(value: number): number {
  if (value < 0 || value >= LAST_DAY + 1) throw NUM;
  return Math.floor(value);
}

const must = (holds: boolean): void => { if (!holds) throw NUM; };

/** Interest from issue to settlement, by periods counted from the first interest; `fromIssue` false leaves whole earlier periods out. */
function accrint(issued: number, firstInterest: number, settled: number, rate: number, par: number | undefined, frequencyGiven: number, basisGiven = 0, fromIssue = true): number {
  const [issue, first, settlement, frequency, basis, value] = [day(issued), day(firstInterest), day(settled), frequencyOf(frequencyGiven), basisOf(basisGiven), par ?? 1000];
  must(rate > 0 && value > 0 && issue < settlement);
  const step = 12 / frequency;
  let index = -1;
  if (settlement > first && fromIssue) { index = 0; while (couponDate(first, (index + 1) * step) < settlement) index++; }
  let start = couponDate(first, index * step), periods = daysBetween(Math.max(issue, start), settlement, basis) / periodLength(couponDate(first, -step), first, frequency, basis);
  while (start > issue) {
    const end = start;
    start = couponDate(first, --index * step);
    if (issue > start) periods += daysBetween(issue, end, basis) / periodLength(start, end, frequency, basis);
    else if (fromIssue) periods++;
  }
  return ((value * rate) / frequency) * periods;
}

function accrintm(issued: number, settled: number, rate: number, par: number | undefined, basis = 0): number {
  const [issue, settlement, value] = [day(issued), day(settled), par ?? 1000];
  must(rate > 0 && value > 0 && issue < settlement);
  return value * rate * yearFraction(issue, settlement, basisOf(basis));
}

interface Bond {
  readonly rate: number;
  readonly redemption: number;
  readonly frequency: Frequency;
}

/** What was paid for on each 100: a price by a yield, of coupons of which the first comes after a part of a period. */
function regularPrice({ rate, redemption, frequency }: Bond, yieldRate: number, coupons: number, accrued: number): number {
  const coupon = (100 * rate) / frequency, until = 1 - accrued, growth = 1 + yieldRate / frequency;
  if (coupons === 1) return (redemption + coupon) / (1 + (until * yieldRate) / frequency) - coupon * accrued;
  let price = redemption / growth ** (coupons - 1 + until) - coupon * accrued;
  for (let index = 0; index < coupons; index++) price += coupon / growth ** (index + until);
  return price;
}

function regular(settled: number, matures: number, frequencyGiven: number, basisGiven: number): { readonly frequency: Frequency; readonly coupons: number; readonly accrued: number } {
  const [settlement, maturity, frequency, basis] = [day(settled), day(matures), frequencyOf(frequencyGiven), basisOf(basisGiven)];
  must(settlement < maturity);
  const { previous, next, left } = couponsAround(settlement, maturity, frequency);
  return { frequency, coupons: left, accrued: daysBetween(previous, settlement, basis) / periodLength(previous, next, frequency, basis) };
}

function price(settlement: number, maturity: number, rate: number, yieldRate: number, redemption: number, frequency: number, basis = 0): number {
  must(rate >= 0 && yieldRate >= 0 && redemption > 0);
  const of = regular(settlement, maturity, frequency, basis);
  return regularPrice({ rate, redemption, frequency: of.frequency }, yieldRate, of.coupons, of.accrued);
}

function yieldOf(settlement: number, maturity: number, rate: number, paid: number, redemption: number, frequency: number, basis = 0): number {
  must(rate >= 0 && paid > 0 && redemption > 0);
  const of = regular(settlement, maturity, frequency, basis), bond = { rate, redemption, frequency: of.frequency };
  if (of.coupons > 1) return root((guess) => regularPrice(bond, guess, of.coupons, of.accrued) - paid, rate || 0.05, -of.frequency);
  const coupon = rate / of.frequency, start = paid / 100 + of.accrued * coupon;
  return ((redemption / 100 + coupon - start) / start) * (of.frequency / (1 - of.accrued));
}

/** A price where the first period is shorter or longer than the others. */
function oddFirst(settled: number, matures: number, issued: number, first: number, rate: number, redemption: number, frequencyGiven: number, basisGiven: number): (yieldRate: number) => number {
  const [settlement, maturity, issue, firstCoupon, frequency, basis] = [day(settled), day(matures), day(issued), day(first), frequencyOf(frequencyGiven), basisOf(basisGiven)];
  must(rate >= 0 && redemption > 0 && maturity > firstCoupon && firstCoupon > settlement && settlement > issue);
  const step = 12 / frequency, coupon = (100 * rate) / frequency, { previous, next, left } = couponsAround(settlement, firstCoupon, frequency);
  const later = couponsAround(firstCoupon, maturity, frequency).left;
  // Parts of the periods before the first coupon: all of it, and as far as it is earned at settlement.
  let whole = 0, earned = 0;
  for (let index = 0, end = firstCoupon; end > issue; index++) {
    const start = couponDate(firstCoupon, -(index + 1) * step), length = periodLength(start, end, frequency, basis), from = Math.max(issue, start);
    whole += from === start ? 1 : daysBetween(from, end, basis) / length;
    if (settlement > from) earned += settlement >= end ? (from === start ? 1 : daysBetween(from, end, basis) / length) : daysBetween(from, settlement, basis) / length;
    end = start;
  }
  const until = untilNext(previous, settlement, next, frequency, basis) + left - 1;
  return (yieldRate) => {
    const growth = 1 + yieldRate / frequency;
    let result = redemption / growth ** (until + later) + (coupon * whole) / growth ** until - coupon * earned;
    for (let index = 1; index <= later; index++) result += coupon / growth ** (until + index);
    return result;
  };
}

/** The part of a period from settlement to its end. */
function untilNext(previous: number, settlement: number, next: number, frequency: Frequency, basis: Basis): number {
  const length = periodLength(previous, next, frequency, basis);
  return (basis === 2 || basis === 3 ? next - settlement : length - daysBetween(previous, settlement, basis)) / length;
}

/** Sums over the periods of an odd last one: all of it, what is earned at settlement, what is left from there. Only 30/360 has periods of one length here. */
function oddLast(settled: number, matures: number, last: number, frequency: Frequency, basis: Basis): { readonly whole: number; readonly earned: number; readonly left: number } {
  const [settlement, maturity, start] = [day(settled), day(matures), day(last)];
  must(maturity > settlement && settlement > start);
  const sums = { whole: 0, earned: 0, left: 0 };
  for (let index = 0, from = start; from < maturity; index++) {
    const next = couponDate(start, ((index + 1) * 12) / frequency), length = basis === 0 || basis === 4 ? 360 / frequency : next - from, end = Math.min(next, maturity);
    const part = (a: number, b: number): number => (b > a ? daysBetween(a, b, basis) / length : 0);
    sums.whole += part(from, end);
    sums.earned += part(from, Math.min(end, settlement));
    sums.left += part(Math.max(from, settlement), end);
    from = next;
  }
  return sums;
}

function oddLastPrice(settlement: number, maturity: number, last: number, rate: number, yieldRate: number, redemption: number, frequencyGiven: number, basis = 0): number {
  must(rate >= 0 && yieldRate >= 0 && redemption > 0);
  const frequency = frequencyOf(frequencyGiven), { whole, earned, left } = oddLast(settlement, maturity, last, frequency, basisOf(basis)), coupon = (100 * rate) / frequency;
  return (redemption + whole * coupon) / (1 + (left * yieldRate) / frequency) - earned * coupon;
}

function oddLastYield(settlement: number, maturity: number, last: number, rate: number, paid: number, redemption: number, frequencyGiven: number, basis = 0): number {
  must(rate >= 0 && paid > 0 && redemption > 0);
  const frequency = frequencyOf(frequencyGiven), { whole, earned, left } = oddLast(settlement, maturity, last, frequency, basisOf(basis)), coupon = (100 * rate) / frequency;
  const start = paid + earned * coupon;
  return ((redemption + whole * coupon - start) / start) * (frequency / left);
}

/** Days of a Treasury bill, at most a year. */
function billDays(settled: number, matures: number): number {
  const [settlement, maturity] = [day(settled), day(matures)], { year, month, day: date } = dayOfSerial(settlement);
  must(settlement < maturity && maturity <= serialOfDate(year + 1, month, date));
  return maturity - settlement;
}

function billEquivalent(settlement: number, maturity: number, discount: number): number {
  const days = billDays(settlement, maturity);
  must(discount > 0);
  const paid = 1 - (discount * days) / 360;
  must(paid > 0);
  if (days <= 182) return (365 * discount) / (360 - discount * days);
  const part = days / (days === 366 ? 366 : 365);
  return (-2 * part + 2 * Math.sqrt(part * part - (2 * part - 1) * (1 - 1 / paid))) / (2 * part - 1);
}

function billPrice(settlement: number, maturity: number, discount: number): number {
  const days = billDays(settlement, maturity);
  must(discount > 0 && (discount * days) / 360 <= 1);
  return 100 * (1 - (discount * days) / 360);
}

function billYield(settlement: number, maturity: number, paid: number): number {
  const days = billDays(settlement, maturity);
  must(paid > 0);
  return ((100 - paid) / paid) * (360 / days);
}

/** Functions of the old Analysis ToolPak: numbers but no booleans; of `optional` more that may be left out. */
function strict(count: number, optional: number, work: (...args: never[]) => number): OwnFunction {
  const kinds: (Kind | `${Kind}?`)[] = Array.from({ length: count + optional }, (_, index) => (index < count ? "strictNumber" : "strictNumber?"));
  return scalar(kinds, work);
}

export const BONDS: Functions = {
  ACCRINT: scalar(["strictNumber", "strictNumber", "strictNumber", "strictNumber", "strictNumber", "strictNumber", "strictNumber?", "boolean?"], accrint),
  ACCRINTM: strict(4, 1, accrintm), PRICE: strict(6, 1, price), YIELD: strict(6, 1, yieldOf),
  ODDFPRICE: strict(8, 1, (settlement: number, maturity: number, issue: number, first: number, rate: number, yieldRate: number, redemption: number, frequency: number, basis = 0) => {
    must(yieldRate >= 0);
    return oddFirst(settlement, maturity, issue, first, rate, redemption, frequency, basis)(yieldRate);
  }),
  ODDFYIELD: strict(8, 1, (settlement: number, maturity: number, issue: number, first: number, rate: number, paid: number, redemption: number, frequency: number, basis = 0) => {
    must(paid > 0);
    const by = oddFirst(settlement, maturity, issue, first, rate, redemption, frequency, basis);
    return root((guess) => by(guess) - paid, rate || 0.05, -frequencyOf(frequency));
  }),
  ODDLPRICE: strict(7, 1, oddLastPrice), ODDLYIELD: strict(7, 1, oddLastYield),
  TBILLEQ: strict(3, 0, billEquivalent), TBILLPRICE: strict(3, 0, billPrice), TBILLYIELD: strict(3, 0, billYield),
  YEARFRAC: strict(2, 1, (first: number, second: number, basis = 0) => yearFraction(day(first), day(second), basisOf(basis))),
};
