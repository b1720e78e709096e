/** Days and times as they are typed, in the order of China: year, month, day. */
/** Formats that come with what was typed. */
const DAY = "yyyy/m/d", CHINESE_DAY = 'yyyy"年"m"月"d"日"', CHINESE_MONTH = 'yyyy"年"m"月"', DAY_OF_YEAR = 'm"月"d"日"', MONTH = "mmm-yy", MOMENT = "yyyy/m/d h:mm";

/** A serial number and the number format it was typed in. */
export interface Read {
  readonly value: number;
  readonly format: string;
}

/** A day, a month, a time, or a day with a time; null for any other text. */
export function dateTyped(text: string, today: Date): Read | null {
  const time = timeOf(text);
  if (time) return time;
  const [, before, after] = /^(\S+)\s+(\d{1,2}:.+)$/.exec(text) ?? [];
  const day = dayOf(before ?? text, today), hour = after === undefined ? null : timeOf(after);
  if (!day || before === undefined) return day;
  return hour && hour.value < 1 ? { value: day.value + hour.value, format: MOMENT } : null;
}

/**
 * The day. Of two parts the first reading is a day of this year, the second a month of a year (support.microsoft.com/kb/214391,
 * "Entering Dates That Contain Only Day/Month or Month/Year Components").
 */
function dayOf(text: string, today: Date): Read | null {
  const parts = (pattern: RegExp): number[] | null => pattern.exec(text)?.slice(1).map(Number) ?? null;
  const chinese = parts(/^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/), chineseMonth = parts(/^(\d{4}|\d{2})年(\d{1,2})月$/), chineseDay = parts(/^(\d{1,2})月(\d{1,2})日$/);
  const full = parts(/^(\d{4}|\d{1,2})[-/](\d{1,2})[-/](\d{1,2})$/), yearLast = parts(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  const month = parts(/^(\d{4})[-/](\d{1,2})$/), monthFirst = parts(/^(\d{1,2})[-/](\d{4})$/), two = parts(/^(\d{1,2})[-/](\d{1,2})$/);
  if (chinese) return dated(chinese, CHINESE_DAY);
  if (chineseMonth) return dated([...chineseMonth, 1], CHINESE_MONTH);
  if (chineseDay) return dated([today.getFullYear(), ...chineseDay], DAY_OF_YEAR);
  if (full) return dated(full, DAY);
  if (yearLast) return dated([yearLast[2] ?? 0, yearLast[0] ?? 0, yearLast[1] ?? 0], DAY);
  if (month) return dated([...month, 1], MONTH);
  if (monthFirst) return dated([monthFirst[1] ?? 0, monthFirst[0] ?? 0, 1], MONTH);
  return two && (dated([today.getFullYear(), ...two], DAY_OF_YEAR) ?? dated([two[1] ?? 0, two[0] ?? 0, 1], MONTH));
}

/** A time as a part of a day; hours may pass 24 where no AM or PM is said. */
function timeOf(text: string): Read | null {
  const [found, hours = "", minutes = "", seconds, half] = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s*([AaPp])[Mm])?$/.exec(text) ?? [];
  if (found === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12))) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0), plain = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400, format: hour >= 24 ? "[h]:mm:ss" : half === undefined ? plain : `${plain} AM/PM` };
}

/** Years of two digits: 00 to 29 are of this century, 30 to 99 of the last (the same page, "The 2029 Rule"). */
const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

/** The serial number of a day; Excel has 29 February 1900, which never was (learn.microsoft.com, "Excel incorrectly assumes that the year 1900 is a leap year"). */
function dated([given = 0, month = 0, day = 0]: readonly number[], format: string): Read | null {
  const year = fullYear(given), at = new Date(Date.UTC(year, month - 1, day));
  if (year === 1900 && month === 2 && day === 29) return { value: 60, format };
  if (year < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const serial = Math.round(at.getTime() / 86400000) + 25569;
  return { value: serial > 60 ? serial : serial - 1, format };
}

/** The serial number of a moment in ISO 8601: the day of `2026-01-15`, the part of a day of `2026-01-15T12:30:00`; with a zone it is the moment on this machine's clock. Null for any other text. */
export function serialOfMoment(text: string, kind: "date" | "time"): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text)) return null;
  const at = new Date(text.includes("T") ? text : `${text}T00:00`), day = dated([at.getFullYear(), at.getMonth() + 1, at.getDate()], DAY);
  if (!day) return null;
  const part = (at.getHours() * 3600 + at.getMinutes() * 60 + at.getSeconds()) / 86400;
  return kind === "time" ? part : day.value + part;
}
