/** Functions of dates and times. Serials from 0 (1900-01-00) to the end of 9999. */
import type { Day } from "./dates";
import { LAST_DAY, dayOfSerial, daysOfMonth, serialOfDate } from "./dates";
import type { Functions } from "./lift";
import { scalar } from "./lift";
import { momentOfText, numberOfText } from "./numberText";
import { NUM, VALUE } from "./values";

/** A serial that names a day. @throws #NUM! outside the calendar */
function serial(value: number): number {
  if (value < 0 || value >= LAST_DAY + 1) throw NUM;
  return Math.floor(value);
}

function date(year: number, month: number, day: number): number {
  const [y, m, d] = [Math.floor(year), Math.floor(month), Math.floor(day)];
  if (y < 0 || y + Math.floor((m - 1) / 12) >= 10000) throw NUM;
  return serial(serialOfDate(y < 1900 ? y + 1900 : y, m, d));
}

/** Months later, on the same day or the last one that month has. */
function monthsLater(start: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial(start)), index = year * 12 + month - 1 + Math.trunc(months);
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  if (y < 1900) throw NUM;
  return serial(serialOfDate(y, m, Math.min(day, daysOfMonth(y, m))));
}

function endOfMonth(start: number, months: number): number {
  const { year, month } = dayOfSerial(serial(start)), index = year * 12 + month - 1 + Math.trunc(months);
  if (index < 1900 * 12) throw NUM;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return serial(serialOfDate(y, m, daysOfMonth(y, m)));
}

/** Seconds of the day, rounded to whole ones. */
const secondOfDay = (value: number): number => {
  if (value < 0 || value >= LAST_DAY + 1) throw NUM;
  return Math.round((value - Math.floor(value)) * 86400) % 86400;
};

function time(hour: number, minute: number, second: number): number {
  const parts = [hour, minute, second].map(Math.trunc);
  if (parts.some((part) => part > 32767)) throw NUM;
  const [h = 0, m = 0, s = 0] = parts, total = h * 3600 + m * 60 + s;
  if (total < 0) throw NUM;
  return (total % 86400) / 86400;
}

/** Days between two dates of years of 360 days: the American way, or the European where every 31st is a 30th. */
function days360(start: number, end: number, isEuropean = false): number {
  // Times are rounded to seconds first, which may lead to the next day.
  const [from, to] = [start, end].map((moment) => dayOfSerial(serial(Math.round(moment * 86400) / 86400))) as [Day, Day];
  let [first, last] = [from.day, to.day], month = to.month;
  if (isEuropean) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    if (from.month === 2 && first === daysOfMonth(from.year, 2)) first = 30;
    if (first > 30) first = 30;
    if (last === 31) { if (first < 30) { last = 1; month++; } else last = 30; }
  }
  return (to.year - from.year) * 360 + (month - from.month) * 30 + last - first;
}

const fromText = (text: string): number => {
  const moment = momentOfText(text);
  if (moment === null) throw VALUE;
  return moment;
};

export const DATES: Functions = {
  DATE: scalar(["number", "number", "number"], date), TIME: scalar(["number", "number", "number"], time),
  YEAR: scalar(["number"], (value: number) => dayOfSerial(serial(value)).year), MONTH: scalar(["number"], (value: number) => dayOfSerial(serial(value)).month),
  DAY: scalar(["number"], (value: number) => dayOfSerial(serial(value)).day),
  HOUR: scalar(["number"], (value: number) => Math.floor(secondOfDay(value) / 3600)), MINUTE: scalar(["number"], (value: number) => Math.floor(secondOfDay(value) / 60) % 60),
  SECOND: scalar(["number"], (value: number) => secondOfDay(value) % 60),
  EDATE: scalar(["strictNumber", "strictNumber"], monthsLater), EOMONTH: scalar(["strictNumber", "strictNumber"], endOfMonth),
  DAYS: scalar(["number", "number"], (end: number, start: number) => serial(end) - serial(start)), DAYS360: scalar(["number", "number", "boolean?"], days360),
  DATEVALUE: scalar(["text"], (text: string) => Math.floor(fromText(text))), TIMEVALUE: scalar(["text"], (text: string) => fromText(text) % 1),
  VALUE: scalar(["value"], (value: number | string | boolean | null) => {
    if (typeof value === "boolean") throw VALUE;
    const number = typeof value === "string" ? numberOfText(value) : (value ?? 0);
    if (number === null) throw VALUE;
    return number;
  }),
};

/** How results show where the cell has no format of its own. */
export const DATE_FORMATS: Readonly<Record<string, string>> = { DATE: "yyyy/mm/dd;@", EDATE: "yyyy/mm/dd;@", EOMONTH: "yyyy/mm/dd;@", TIME: "h:mm A/P" };
