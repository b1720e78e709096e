import { CancellingSum, Decimal, ZERO, convertMoney, exactly, intervalsMeet, isMoneyUnit, isRate, lastPlace, message, placeText, printedInterval, sumIntervals } from "../../model";
import type { Amount, Interval, Unit } from "../../model";
import { HeldTie } from "./heldTie";
import type { Operand, Tie, Verdict } from "./tie";
import { operandsOfTie } from "./tie";

/** A side in figures: the known ones in the tie's unit, and their sum. */
interface Total {
  readonly value: Decimal;
  readonly known: readonly { readonly operand: Operand; readonly amount: Amount }[];
}

/** What a side may stand for, and the last places that make up its rounding. */
interface Rounded {
  readonly interval: Interval;
  readonly places: readonly Decimal[];
}

/** Ties never change, and several steps ask about the same one. */
const VERDICTS = new WeakMap<Tie, { readonly verdict: Verdict | null }>();

/**
 * Whether a tie holds, holds only by rounding (尾差), is broken, or cannot be judged; `null` when nothing at all is
 * stated on either side, so that no tie was to be expected.
 * Basis: 勾稽规则 §1 (区间法, the idea of XBRL Calculations 1.1); the cap is 经验规则.
 */
export function judge(tie: Tie): Verdict | null {
  if (tie instanceof HeldTie) return PASSED;
  const judged = VERDICTS.get(tie) ?? { verdict: verdictOf(tie) };
  VERDICTS.set(tie, judged);
  return judged.verdict;
}

function verdictOf(tie: Tie): Verdict | null {
  return isPlainlyEqual(tie) ? PASSED : carefully(tie);
}

const PASSED: Verdict = { state: "passed" };

/** Both sides known, in one unit, and equal to the last digit: so it is with nearly every tie of a sound workbook. */
function isPlainlyEqual(tie: Tie): boolean {
  if (tie.comparison !== "equal") return false;
  const sum = new CancellingSum();
  return addSide(sum, tie.left, 1, tie.unit) && addSide(sum, tie.right, -1, tie.unit) && sum.cancels === true;
}

/** Adds a side's figures to the sum; `false` when it has none, lacks one or has one in another unit. */
function addSide(sum: CancellingSum, side: readonly Operand[], turn: 1 | -1, unit: Unit): boolean {
  let isKnown = false;
  for (const { amount, sign, required } of side) {
    if (amount === null) {
      if (required) return false;
      continue;
    }
    if (amount.unit !== unit) return false;
    isKnown = true;
    sum.add(amount.value, sign === turn ? 1 : -1);
  }
  return isKnown;
}

function carefully(tie: Tie): Verdict | null {
  const left = totalOf(tie.left, tie.unit);
  const right = totalOf(tie.right, tie.unit);
  if (isEmpty(left) && isEmpty(right)) return null;
  const difference = left.value.minus(right.value);
  const missing = missingOf(tie, left, right);
  if (missing.length > 0) {
    if (isNothing(left) && isNothing(right)) return null;
    const known = !isEmpty(left) && !isEmpty(right);
    return { state: "unchecked", difference: known ? difference : null, reason: message("reason.missing", { cells: namesOf(missing) }) };
  }
  if (tie.comparison === "atMost" ? difference.lte(ZERO) : difference.eq(ZERO)) return PASSED;
  if (tie.isIndicative) return { state: "unchecked", difference, reason: message("reason.indicative") };
  if (operandsOfTie(tie).some((operand) => operand.figure?.isApproximate)) {
    return { state: "unchecked", difference, reason: message("reason.approximate") };
  }
  return compare(tie, left, right, difference);
}

/**
 * A written 0 says "none" and gives no room for rounding (T1: 空白、显式 0 不放宽区间). Only where nothing else explains
 * the difference is it asked whether figures too small to show were rounded to 0: then it is a 尾差, listed as such.
 */
function compare(tie: Tie, left: Total, right: Total, difference: Decimal): Verdict {
  const strict = roundingOf(tie, [left, right], difference, false);
  const rounding = strict.explains ? strict : roundingOf(tie, [left, right], difference, true);
  const isTruncated = !rounding.explains && isTruncation(tie, difference);
  const { tolerance } = rounding.explains ? rounding : strict;
  const isLetPass = tie.allowance !== undefined && difference.abs().lte(tie.allowance);
  return {
    state: rounding.explains || isTruncated || isLetPass ? "tail" : "broken", difference, isTruncated,
    tolerance: tie.allowance?.gt(tolerance) ? tie.allowance : tolerance,
  };
}

/** What rounding can explain, and whether that covers the difference. */
function roundingOf(tie: Tie, totals: readonly [Total, Total], difference: Decimal, zerosRound: boolean): { tolerance: Decimal; explains: boolean } {
  const [left, right] = [roundedOf(totals[0], tie, zerosRound), roundedOf(totals[1], tie, zerosRound)];
  const tolerance = toleranceOf(tie, left, right);
  return { tolerance, explains: difference.abs().lte(tolerance) && intervalsMeet(left.interval, right.interval) };
}

/** How much of a difference rounding can explain, in the tie's unit. */
function toleranceOf(tie: Tie, left: Rounded, right: Rounded): Decimal {
  if (tie.isExact) return ZERO;
  const places = [...left.places, ...right.places];
  const halves = places.reduce((sum, place) => sum.plus(place.times("0.5")), ZERO);
  if (places.length <= NEVER_CAPPED) return halves;
  const cap = capOf(places);
  return halves.lt(cap) ? halves : cap;
}

/** By Cauchy's inequality half of n last places never exceeds three roots of their summed squares while n is at most 36. */
const NEVER_CAPPED = 36;

/**
 * The most a long column may explain: three times the square root of its summed squared last places, and one last
 * place more. Independent roundings stay within a fifth of it; a sum of some thirty lines is not touched by it.
 */
function capOf(places: readonly Decimal[]): Decimal {
  const squares = places.reduce((sum, place) => sum.plus(place.times(place)), ZERO);
  const widest = places.reduce((most, place) => (place.gt(most) ? place : most), ZERO);
  return widest.plus(squares.sqrt().times(3));
}

/** 元 cut to 万元 without rounding: the two are less than one last place of the coarser apart (T3). */
function isTruncation(tie: Tie, difference: Decimal): boolean {
  const [a, b] = [tie.left[0], tie.right[0]];
  if (tie.left.length !== 1 || tie.right.length !== 1 || !a?.amount || !b?.amount || a.amount.unit === b.amount.unit) return false;
  const [x, y] = [inUnit(a.amount, tie.unit), inUnit(b.amount, tie.unit)];
  const [coarse, fine] = x.decimals <= y.decimals ? [x, y] : [y, x];
  return coarse.value.abs().lte(fine.value.abs()) && difference.abs().lt(lastPlace(coarse.decimals));
}

function totalOf(operands: readonly Operand[], unit: Unit): Total {
  const known: { operand: Operand; amount: Amount }[] = [];
  let value = ZERO;
  for (const operand of operands) {
    if (operand.amount === null) continue;
    const amount = inUnit(operand.amount, unit);
    known.push({ operand, amount });
    value = operand.sign === 1 ? value.plus(amount.value) : value.minus(amount.value);
  }
  return { value, known };
}

function isEmpty(total: Total): boolean {
  return total.known.length === 0;
}

function roundedOf({ known }: Total, { isExact }: Tie, zerosRound: boolean): Rounded {
  const rounds = ({ operand, amount }: Total["known"][number]): boolean =>
    !isExact && canBeRounded(amount) && (!amount.value.eq(ZERO) || (zerosRound && operand.figure?.isDash !== true));
  return {
    interval: sumIntervals(known.map((part) => signed(rounds(part) ? printedInterval(part.amount) : exactly(part.amount.value), part.operand.sign))),
    places: known.filter(rounds).map(({ amount }) => lastPlace(amount.decimals)),
  };
}

/** Money and rates are rounded, and whatever else is written with decimals; whole numbers of people, cars or visits are counted. */
function canBeRounded({ unit, decimals }: Amount): boolean {
  return isMoneyUnit(unit) || isRate(unit) || decimals > 0;
}

function signed(interval: Interval, sign: 1 | -1): Interval {
  return sign === 1 ? interval : { low: interval.high.neg(), high: interval.low.neg() };
}

function missingOf(tie: Tie, left: Total, right: Total): readonly Operand[] {
  const required = operandsOfTie(tie).filter((operand) => operand.required && operand.amount === null);
  if (required.length > 0) return required;
  if (isEmpty(left)) return tie.left;
  return isEmpty(right) ? tie.right : [];
}

function isNothing(total: Total): boolean {
  return isEmpty(total) || total.value.eq(ZERO);
}

function namesOf(operands: readonly Operand[]): string {
  const names = operands.map((operand) => (operand.place ? `${operand.label}（${placeText(operand.place)}）` : operand.label));
  return names.length > 4 ? `${names.slice(0, 3).join("、")}等${names.length}处` : names.join("、");
}

/** The amount in the unit; amounts that are not money keep their own. */
export function inUnit(amount: Amount, unit: Unit): Amount {
  return amount.unit !== unit && isMoneyUnit(unit) && isMoneyUnit(amount.unit) ? convertMoney(amount, unit) : amount;
}

/** Value of a side in the tie's unit; `null` when none of its figures is known. */
export function sideValue(operands: readonly Operand[], unit: Unit): Decimal | null {
  const known = operands.filter((operand) => operand.amount !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, operand) => sum.plus(inUnit(operand.amount!, unit).value.times(operand.sign)), new Decimal(0));
}
