/** WORKDAY and NETWORKDAYS: days that are neither of the weekend nor among the holidays given. */
import { LAST_DAY } from "./dates";
import type { Functions } from "./lift";
import { asGrid, broadcast, caught, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { NUM, VALUE, isError, toNumber } from "./values";

/** Days of the week from 0 (Sunday); serial 1 is one. */
const weekday = (serial: number): number => (serial + 6) % 7;

/** Which days of the week are free. 1 to 7: two days, from Saturday and Sunday on; 11 to 17: one, from Sunday on; or seven signs from Monday on. */
function weekendOf(value: Plain): ReadonlySet<number> {
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value)) throw VALUE;
    return new Set([...value].flatMap((sign, index) => (sign === "1" ? [(index + 1) % 7] : [])));
  }
  const code = Math.trunc(toNumber(value));
  if (code >= 1 && code <= 7) return new Set([(code + 5) % 7, (code + 6) % 7]);
  if (code >= 11 && code <= 17) return new Set([code - 11]);
  throw NUM;
}

/** A day's serial; truth values are none. */
function dayOf(value: Plain): number {
  if (typeof value === "boolean") throw VALUE;
  const serial = Math.floor(toNumber(value));
  if (serial < 0 || serial > LAST_DAY) throw NUM;
  return serial;
}

function holidaysOf(given: Argument | undefined): ReadonlySet<number> {
  return given === undefined ? new Set() : new Set([...asGrid(given).cells()].flatMap((value) => (value === null ? [] : [dayOf(value)])));
}

function workday(start: number, days: number, weekend: ReadonlySet<number>, holidays: ReadonlySet<number>): number {
  if (weekend.size === 7) throw VALUE;
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_DAY) throw NUM;
    if (!weekend.has(weekday(day)) && !holidays.has(day)) left--;
  }
  return day;
}

function between(start: number, end: number, weekend: ReadonlySet<number>, holidays: ReadonlySet<number>): number {
  let days = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day++) if (!weekend.has(weekday(day)) && !holidays.has(day)) days++;
  return start <= end ? days : -days;
}

function wholeDays(value: Plain): number {
  if (typeof value === "boolean") throw VALUE;
  return Math.trunc(toNumber(value));
}

/** @param hasWeekend whether the third argument says which days are free */
function ofDays(hasWeekend: boolean, second: (value: Plain) => number, work: typeof workday) {
  return whole(2, hasWeekend ? 4 : 3, (args) => {
    const holidays = caught(() => holidaysOf(hasWeekend ? args[3] : args[2])), weekend = hasWeekend ? args[2] : undefined;
    if (isError(holidays)) throw holidays;
    return broadcast([args[0] ?? null, args[1] ?? null, weekend ?? 1], ([start = null, other = null, free = null]) => caught(() => work(dayOf(start), second(other), weekendOf(free ?? 1), holidays)));
  });
}

export const WORKDAYS: Functions = {
  WORKDAY: ofDays(false, wholeDays, workday), "WORKDAY.INTL": ofDays(true, wholeDays, workday),
  NETWORKDAYS: ofDays(false, dayOf, between), "NETWORKDAYS.INTL": ofDays(true, dayOf, between),
};
