import { Decimal, ZERO } from "./decimal";

/** Units of money, from the smallest. Every money unit converts exactly to 元. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** Units of counting and of rates. `复合` marks a text of several counts (149批328人次). */
export type OtherUnit =
  | "人" | "人次" | "批" | "批次" | "个" | "辆" | "台" | "套" | "项" | "件" | "条" | "份" | "次" | "户" | "场" | "家"
  | "平方米" | "名" | "分" | "%" | "比率" | "复合" | "";

/** The unit of an amount; `""` means the figure has none or none was found. */
export type Unit = MoneyUnit | OtherUnit;

/** 元 in one of the money unit. */
const YUAN_IN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1_000, 万元: 10_000, 百万元: 1_000_000, 亿元: 100_000_000 };
export const MONEY_UNITS: readonly MoneyUnit[] = ["元", "千元", "万元", "百万元", "亿元"];
/** The units that offices keep their own sheets in, as a rule. */
export const USUAL_MONEY_UNITS: readonly MoneyUnit[] = ["元", "万元"];
const IS_MONEY_UNIT: ReadonlySet<string> = new Set(MONEY_UNITS);

/** Whether the unit is one of money. */
export function isMoneyUnit(unit: Unit): unit is MoneyUnit {
  return IS_MONEY_UNIT.has(unit);
}

/** Whether figures of the unit are shares of 1: 95.1% has the value 0.951. */
export function isRate(unit: Unit): boolean {
  return unit === "%" || unit === "比率";
}

/**
 * An exact figure with its unit and the precision it was stated with.
 * `decimals` counts the decimal places of the statement in its own unit: 582.73 万元 has 2, 27 万元 has 0.
 */
export interface Amount {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly decimals: number;
}

/** Lowest and highest exact value that a printed figure may stand for, in the figure's own unit. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The amount in 元; `null` when its unit is not money. */
export function inYuan(amount: Amount): Decimal | null {
  return isMoneyUnit(amount.unit) ? amount.value.times(YUAN_IN[amount.unit]) : null;
}

/**
 * The same amount in another money unit; precision travels with it (0.01 万元 is 100 元, so `decimals` becomes −2).
 * @throws Error when one of the units is not money: a programming error
 */
export function convertMoney(amount: Amount, unit: MoneyUnit): Amount {
  if (!isMoneyUnit(amount.unit)) throw new Error(`not money: ${amount.unit}`);
  if (amount.unit === unit) return amount;
  const from = YUAN_IN[amount.unit];
  const to = YUAN_IN[unit];
  return {
    value: amount.value.times(from).div(to),
    unit,
    decimals: amount.decimals + Math.round(Math.log10(to / from)),
  };
}

/** One unit in the last stated place: 0.01 for two decimals, 100 for −2. */
export function lastPlace(decimals: number): Decimal {
  return LAST_PLACES.get(decimals) ?? remembered(decimals);
}

/** Powers of ten that were asked for before: a division of 40 places for every figure of a large book is slow. */
const LAST_PLACES = new Map<number, Decimal>();

const HALF_PLACES = new Map<number, Decimal>();

function rememberedHalf(decimals: number): Decimal {
  const half = lastPlace(decimals).times("0.5");
  HALF_PLACES.set(decimals, half);
  return half;
}

function remembered(decimals: number): Decimal {
  const place = new Decimal(10).pow(-decimals);
  LAST_PLACES.set(decimals, place);
  return place;
}

/** Exact values a printed figure may stand for: half its last printed place either way (XBRL Calculations 1.1's idea). */
export function printedInterval(amount: Pick<Amount, "value" | "decimals">): Interval {
  const half = HALF_PLACES.get(amount.decimals) ?? rememberedHalf(amount.decimals);
  return { low: amount.value.minus(half), high: amount.value.plus(half) };
}

/** The interval of one exact value. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/** Sum of intervals, end by end. */
export function sumIntervals(items: readonly Interval[]): Interval {
  return items.reduce((sum, item) => ({ low: sum.low.plus(item.low), high: sum.high.plus(item.high) }), exactly(ZERO));
}

/** Whether some exact value lies in both intervals (ends included). */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
