/** Numbers, dates and times that a fill goes on with. */
import { formatCategory, isDateFormat } from "../numberFormats";
import type { FillType } from "./fillTypes";

/** What a number says under its format; a `month` is a date that shows no day. */
export type NumberKind = "number" | "date" | "month" | "time";

export function numberKind(format: string): NumberKind {
  if (!isDateFormat(format)) return "number";
  if (formatCategory(format) === "Time") return "time";
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /m/i.test(letters) && !/[dhs]/i.test(letters) ? "month" : "date";
}

/** The number at a place of the series; null where a number alone is copied. */
export function numberAt(numbers: readonly number[], place: number, type: FillType, kind: NumberKind): number | null {
  const [first = 0, second] = numbers, step = second === undefined ? 1 : second - first;
  switch (type) {
    case "FillDays": return first + place * (kind === "number" ? step : Math.max(1, step));
    case "FillWeekdays": return weekday(first, place);
    case "FillMonths": return monthsLater(first, place * (second === undefined ? 1 : Math.round(step / 30) || 1));
    case "FillYears": return monthsLater(first, 12 * place * (second === undefined ? 1 : Math.round(step / 365) || 1));
    case "GrowthTrend": return numbers.every((value) => value > 0) ? growth(numbers, place) : null;
    case "LinearTrend": return fitted(numbers, place, 0);
    case "FillSeries": return dateAt(numbers, place, kind) ?? fitted(numbers, place, 1);
    default: return dateAt(numbers, place, kind) ?? (second === undefined && kind === "number" ? null : fitted(numbers, place, 1));
  }
}

/** Hours of a time, months of a date that shows no day, and the months that dates are apart; null where days or numbers count. */
function dateAt(numbers: readonly number[], place: number, kind: NumberKind): number | null {
  const [first = 0] = numbers;
  if (kind === "time" && numbers.length === 1) return fitted([first, first + 1 / 24], place, 0);
  if (kind !== "date" && kind !== "month") return null;
  if (numbers.length === 1) return kind === "month" ? monthsLater(first, place) : null;
  const months = monthsApart(numbers);
  return months === null ? null : monthsLater(first, months * place, numbers.every(isLastOfMonth));
}

/** The months that each date lies after the one before it: the same day of its month, or each the last of one. */
function monthsApart(numbers: readonly number[]): number | null {
  const dates = numbers.map(dateOf), months = dates.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth()), apart = (months[1] ?? 0) - (months[0] ?? 0);
  const isEven = numbers.every(Number.isInteger) && months.every((month, index) => index === 0 || month - (months[index - 1] ?? 0) === apart);
  const isSameDay = dates.every((date) => date.getUTCDate() === dates[0]?.getUTCDate()) || numbers.every(isLastOfMonth);
  return apart !== 0 && isEven && isSameDay ? apart : null;
}

const fifteen = (value: number): number => Number(value.toPrecision(15));

/** The straight line through the numbers; through one number with a step of its own. */
export function fitted(numbers: readonly number[], place: number, lonely: number): number {
  const n = numbers.length;
  if (n === 1) return fifteen((numbers[0] ?? 0) + lonely * place);
  const meanX = (n - 1) / 2, meanY = numbers.reduce((sum, value) => sum + value, 0) / n;
  const slope = numbers.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0) / numbers.reduce((sum, _value, x) => sum + (x - meanX) ** 2, 0);
  return fifteen(meanY + slope * (place - meanX));
}

/** The exponential through the numbers; logarithms cost the last digits. */
const growth = (numbers: readonly number[], place: number): number => Number(Math.exp(fitted(numbers.map(Math.log), place, 0)).toPrecision(12));

/** So many working days from a serial; a step over Saturday and Sunday. */
function weekday(first: number, place: number): number {
  let serial = first;
  for (let left = Math.abs(place); left > 0;) {
    serial += Math.sign(place);
    if (serial % 7 > 1) left--; // serial 7 is a Saturday, 8 a Sunday
  }
  return serial;
}

const dateOf = (serial: number): Date => new Date((serial - 25569) * 86400000);
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

function isLastOfMonth(serial: number): boolean {
  const date = dateOf(serial);
  return date.getUTCDate() === lastDay(date.getUTCFullYear(), date.getUTCMonth());
}

/** The same day some months later, or the last day of a shorter month; always the last one if asked. */
function monthsLater(serial: number, months: number, atEnd = false): number {
  const at = dateOf(serial), last = lastDay(at.getUTCFullYear(), at.getUTCMonth() + months);
  return Math.round(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, atEnd ? last : Math.min(at.getUTCDate(), last)) / 86400000) + 25569;
}
