/** What a filled cell holds: copies, series of numbers, dates, weekdays, months and numbered texts, trends. */
import type { Scalar } from "../../engine/engine";

export const FILL_TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend", "FlashFill"] as const;
export type FillType = (typeof FILL_TYPES)[number];

/** Lists that Excel continues by itself. */
const LISTS = ["星期日,星期一,星期二,星期三,星期四,星期五,星期六", "日,一,二,三,四,五,六", "一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月", "第一季,第二季,第三季,第四季", "甲,乙,丙,丁,戊,己,庚,辛,壬,癸", "子,丑,寅,卯,辰,巳,午,未,申,酉,戌,亥", "Sun,Mon,Tue,Wed,Thu,Fri,Sat", "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday", "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec", "January,February,March,April,May,June,July,August,September,October,November,December"].map((list) => list.split(","));

/**
 * The value at a place of the series that a line of source values begins.
 * @param place 0 is the first source cell; the source's length is the first filled cell, -1 the one before
 * @param isDate whether a source number at an index is shown as a date
 */
export function seriesValue(source: readonly Scalar[], place: number, type: FillType, isDate: (index: number) => boolean): Scalar {
  const copied = source[((place % source.length) + source.length) % source.length] ?? null;
  if (type === "FillCopy" || type === "FillValues" || type === "FillFormats") return copied;
  const numbers = source.filter((value): value is number => typeof value === "number");
  if (numbers.length === source.length && numbers.length > 0) return numberAt(numbers, place, type, isDate(0)) ?? copied;
  if (type === "LinearTrend" || type === "GrowthTrend") return copied;
  return listed(source, place) ?? numbered(source, place) ?? copied;
}

function numberAt(numbers: readonly number[], place: number, type: FillType, dates: boolean): number | null {
  const first = numbers[0] ?? 0, step = numbers.length > 1 ? (numbers[1] ?? first) - first : 1;
  switch (type) {
    case "FillDays": return first + place * (dates ? Math.max(1, step) : step);
    case "FillWeekdays": return weekday(first, place);
    case "FillMonths": return monthsLater(first, place * (numbers.length > 1 ? Math.round(step / 30) || 1 : 1));
    case "FillYears": return monthsLater(first, 12 * place * (numbers.length > 1 ? Math.round(step / 365) || 1 : 1));
    case "GrowthTrend": return numbers.every((value) => value > 0) ? growth(numbers, place) : null;
    case "LinearTrend": case "FillSeries": return linear(numbers, place, type === "FillSeries" ? 1 : 0);
    default: return numbers.length === 1 && !dates ? null : linear(numbers, place, 1);
  }
}

const fifteen = (value: number): number => Number(value.toPrecision(15));

/** The straight line through the numbers; through one number with a step of its own. */
function linear(numbers: readonly number[], place: number, lonely: number): number {
  const n = numbers.length;
  if (n === 1) return fifteen((numbers[0] ?? 0) + lonely * place);
  const meanX = (n - 1) / 2, meanY = numbers.reduce((sum, value) => sum + value, 0) / n;
  const slope = numbers.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0) / numbers.reduce((sum, _value, x) => sum + (x - meanX) ** 2, 0);
  return fifteen(meanY + slope * (place - meanX));
}

/** The exponential through the numbers; logarithms cost the last digits. */
const growth = (numbers: readonly number[], place: number): number => Number(Math.exp(linear(numbers.map(Math.log), place, 0)).toPrecision(12));

/** So many working days from a serial; a step over Saturday and Sunday. */
function weekday(first: number, place: number): number {
  let serial = first;
  for (let left = Math.abs(place); left > 0;) {
    serial += Math.sign(place);
    if (serial % 7 > 1) left--; // serial 7 is a Saturday, 8 a Sunday
  }
  return serial;
}

/** The same day some months later, or the last day of a shorter month. */
function monthsLater(serial: number, months: number): number {
  const at = new Date((serial - 25569) * 86400000), day = at.getUTCDate();
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, Math.min(day, last)) / 86400000) + 25569;
}

function listed(source: readonly Scalar[], place: number): string | null {
  const list = LISTS.find((one) => source.every((value) => typeof value === "string" && one.includes(value)));
  if (!list) return null;
  const first = list.indexOf(source[0] as string), step = source.length > 1 ? list.indexOf(source[1] as string) - first : 1;
  return list[(((first + step * place) % list.length) + list.length) % list.length] ?? null;
}

/** Text that ends or begins with a number: 项目1, 第3季度. Leading zeros stay. */
function numbered(source: readonly Scalar[], place: number): string | null {
  const parts = source.map((value) => (typeof value === "string" ? (/^(.*?)(\d{1,9})$/.exec(value) ?? /^()(\d{1,9})(\D.*)$/.exec(value) ?? /^(.*?)(\d{1,9})(\D*)$/.exec(value)) : null));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1] || (part?.[3] ?? "") !== (first[3] ?? ""))) return null;
  const numbers = parts.map((part) => Number(part?.[2])), value = Math.abs(linear(numbers, place, 1));
  return `${first[1] ?? ""}${String(Math.round(value)).padStart(first[2]?.startsWith("0") ? first[2].length : 0, "0")}${first[3] ?? ""}`;
}
