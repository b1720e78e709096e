/** Serials of dates: days from 1899-12-31, with the 29 February 1900 that Excel counts and the calendar does not. */

const DAY = 86_400_000;
/** Serial of the last day, 9999-12-31. */
export const LAST_DAY = 2_958_465;

/** Serial of a day; months and days may run over, as in DATE. Years are full. */
export function serialOfDate(year: number, month: number, day: number): number {
  const time = new Date(0).setUTCFullYear(year, month - 1, 1);
  const first = Math.round((time - Date.UTC(1899, 11, 31)) / DAY);
  return (first >= 60 ? first + 1 : first) + day - 1;
}

export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial; 0 is 1900-01-00. */
export function dayOfSerial(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, 31) + (whole > 60 ? whole - 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days of a month; February 1900 has 29 here. */
export const daysOfMonth = (year: number, month: number): number => (year === 1900 && month === 2 ? 29 : new Date(Date.UTC(year, month, 0)).getUTCDate());

export const isLeapYear = (year: number): boolean => daysOfMonth(year, 2) === 29 && year !== 1900;
