import { Decimal, ZERO, roundHalfUp } from "../../model";

/**
 * How figures are written in the report; the only place that writes them.
 * Rules: section 3 of the narrative guide (经验规则, GB/T 15835 for digits): 万元 with two decimals everywhere, no
 * thousands separators in prose, rounding half up from the full value, once, at writing.
 */

/** `582.73万元` from a value in 万元. A negative value keeps its sign only in tables; sentences use words and `abs()`. */
export function formatMoney(value: Decimal): string {
  return `${plain(value, 2)}万元`;
}

/** `582.73` from a value in 万元: for table cells under 单位：万元. */
export function formatMoneyCell(value: Decimal): string {
  return plain(value, 2);
}

/** `95.12%` from a value in percent. */
export function formatRate(percent: Decimal): string {
  return `${plain(percent, 2)}%`;
}

/** `1.50个百分点`: the difference of two percentages, without its sign. */
export function formatPercentagePoints(difference: Decimal): string {
  return `${plain(difference.abs(), 2)}个百分点`;
}

/** `15人`, `2.5万个`: a count with its classifier, decimals only where the value has them. */
export function formatCount(value: Decimal, classifier: string): string {
  return `${value.toFixed()}${classifier}`;
}

/** `93.20分`, `5分`: points with two decimals at most. */
export function formatScore(points: Decimal): string {
  return `${roundHalfUp(points, 2).toFixed()}分`;
}

/** Words for a change of an amount: 增加 / 减少; `null` when nothing changes. */
export function amountWord(change: Decimal): "增加" | "减少" | null {
  return change.gt(0) ? "增加" : change.lt(0) ? "减少" : null;
}

/** Words for a change in percent: 增长 / 下降; `null` when nothing changes. */
export function rateWord(change: Decimal): "增长" | "下降" | null {
  return change.gt(0) ? "增长" : change.lt(0) ? "下降" : null;
}

/** Words for a change in percentage points: 提高 / 降低; `null` when nothing changes. */
export function pointWord(change: Decimal): "提高" | "降低" | null {
  return change.gt(0) ? "提高" : change.lt(0) ? "降低" : null;
}

/** `part ÷ whole` in percent, full precision; `null` when the base is zero or below: no percentage can be said. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole.gt(ZERO) ? part.div(whole).times(100) : null;
}

/**
 * Shares of parts in percent, rounded so that they add to exactly 100.00 (largest remainder).
 * `null` when a part is negative or all are zero. Two decimals.
 */
export function shares(parts: readonly Decimal[]): readonly Decimal[] | null {
  const total = parts.reduce((sum, part) => sum.plus(part), ZERO);
  if (total.lte(ZERO) || parts.some((part) => part.lt(ZERO))) return null;
  const exact = parts.map((part) => part.div(total).times(10_000));
  const floors = exact.map((value) => value.round(0, 0));
  let rest = new Decimal(10_000).minus(floors.reduce((sum, value) => sum.plus(value), ZERO)).toNumber();
  const order = exact
    .map((value, index) => ({ index, remainder: value.minus(floors[index] ?? ZERO) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index);
  const extra = new Set<number>();
  for (const { index } of order) if (rest-- > 0) extra.add(index);
  return floors.map((value, index) => (extra.has(index) ? value.plus(1) : value).div(100));
}

function plain(value: Decimal, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  return (rounded.eq(ZERO) ? ZERO : rounded).toFixed(decimals);
}
