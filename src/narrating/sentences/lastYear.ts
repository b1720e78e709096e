import type { Run } from "../../model";
import { roundHalfUp } from "../../model";
import type { Fact } from "../facts";
import { bound, figure, moneyFigure, rateFigure } from "../facts";
import { formatPercentagePoints, percentOf, pointWord } from "../format";
import type { Part } from "../say";
import { say } from "../say";

/**
 * This year against last year as a clause without full stop (narrative guide 2.8): 增加/减少 with an amount, 增长/下降
 * with a percentage, no percentage over a base of zero or below, no 增长100% for something new.
 * `null` figures give no clause: the comparison is simply not made.
 */
export function againstLastYear(now: Fact | null, last: Fact | null, reason: Part = null): Run[] {
  if (!now || !last) return [];
  const change = now.value.minus(last.value);
  const because = reason === null ? [] : say`，主要原因是${reason}`;
  if (last.value.lt(0) || now.value.lt(0)) return signChange(now, last, because);
  if (last.value.eq(0)) return now.value.eq(0) ? say`本年与上年均未发生` : say`上年未发生，本年支出${figure(now)}`;
  if (change.eq(0)) return say`与上年持平`;
  if (roundHalfUp(change, 2).eq(0)) return say`与上年基本持平`;
  if (now.value.eq(0)) return say`比上年减少${moneyFigure(last.value, last)}，下降100%${because}`;
  const rate = percentOf(change.abs(), last.value);
  const share = rate ? rateFigure(rate, now) : null;
  return change.gt(0)
    ? say`比上年增加${moneyFigure(change, now)}，增长${share}${because}`
    : say`比上年减少${moneyFigure(change, now)}，下降${share}${because}`;
}

/** Amounts only: a percentage over a negative base says nothing. */
function signChange(now: Fact, last: Fact, because: Part): Run[] {
  const state = (fact: Fact): Part => (fact.value.lt(0) ? say`为负${moneyFigure(fact.value, fact)}` : say`为${figure(fact)}`);
  const change = now.value.minus(last.value);
  if (change.eq(0)) return say`与上年持平`;
  return say`上年${state(last)}，本年${state(now)}，${change.gt(0) ? "增加" : "减少"}${moneyFigure(change, now)}${because}`;
}

/** The difference of two rates in percentage points: 比上年提高1.50个百分点; 与上年持平 when they print alike. */
export function rateAgainstLastYear(now: Fact, last: Fact): Run[] {
  const change = roundHalfUp(now.value, 2).minus(roundHalfUp(last.value, 2));
  const word = pointWord(change);
  return word === null ? say`与上年持平` : say`比上年${word}${bound(formatPercentagePoints(change), now)}`;
}
