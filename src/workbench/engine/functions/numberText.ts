/** Numbers written as text, as Excel reads them where a number is wanted: signs, separators, percent, currencies, fractions, dates, times. */
import { serialOfDate } from "./dates";

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const GROUPED = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?([eE][+-]?\d+)?$/;
const CURRENCY = /^[$¥￥€£]/;

/** The number a text stands for; null when it stands for none. */
export function numberOfText(text: string): number | null {
  const trimmed = text.trim().normalize("NFKC");
  if (trimmed === "") return null;
  if (PLAIN.test(trimmed)) return Number(trimmed);
  return decorated(trimmed) ?? fraction(trimmed) ?? momentOfText(text);
}

/** Signs, brackets, a currency sign, thousands separators and a percent sign, each at most once. */
function decorated(text: string): number | null {
  let rest = text, sign = 1, isPercent = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) { rest = bracketed[1].trim(); sign = -1; }
  if (/^[+-]/.test(rest)) {
    if (bracketed) return null;
    sign = rest.startsWith("-") ? -1 : 1;
    rest = rest.slice(1).trim();
  }
  if (CURRENCY.test(rest)) rest = rest.slice(1).trim();
  if (/^[+-]/.test(rest) && !bracketed && sign === 1) { sign = rest.startsWith("-") ? -1 : 1; rest = rest.slice(1); }
  if (rest.endsWith("%")) { isPercent = true; rest = rest.slice(0, -1).trim(); }
  else if (rest.startsWith("%")) { isPercent = true; rest = rest.slice(1).trim(); }
  if (/[$¥￥€£]$/.test(rest)) rest = rest.slice(0, -1).trim();
  if (!/\d/.test(rest) || !GROUPED.test(rest)) return null;
  const value = Number(rest.replace(/,/g, ""));
  return Number.isFinite(value) ? (sign * value) / (isPercent ? 100 : 1) : null;
}

function fraction(text: string): number | null {
  const found = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) + Number(found[3]) / Number(found[4]));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const monthOf = (name: string): number => {
  const lower = name.toLowerCase(), short = MONTHS.indexOf(lower);
  return 1 + (short >= 0 ? short : LONG_MONTHS.indexOf(lower));
};
/** Two digits of a year: 00–29 lie in this century, 30–99 in the last. */
const fullYear = (digits: string): number => (digits.length <= 2 ? Number(digits) + (Number(digits) < 30 ? 2000 : 1900) : Number(digits));

/** Serial of a date, a time, or a date with a time; null for anything else. */
export function momentOfText(text: string): number | null {
  const trimmed = text.trim().normalize("NFKC");
  const time = timeOfText(trimmed);
  if (time !== null) return time;
  // Spaces around a time are nothing, around a date they make it text.
  if (text !== text.trim()) return null;
  const date = dateOfText(trimmed);
  if (date !== null) return date;
  const split = /^(.*\d)\s+(\d{1,2}:.*)$/.exec(trimmed) ?? /^(.*\d日)\s*(\d{1,2}[:时].*)$/.exec(trimmed);
  const day = split && dateOfText(split[1] ?? ""), hours = split && timeOfText(split[2] ?? "");
  return typeof day === "number" && typeof hours === "number" ? day + hours : null;
}

/** A date alone, in the forms that Excel takes in China and, with names of months, in English. */
export function dateOfText(text: string): number | null {
  const year = new Date().getFullYear();
  let found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (found) return real(Number(found[1]), Number(found[3]), Number(found[4]));
  if ((found = /^(\d{2,4})年(\d{1,2})月(?:(\d{1,2})[日号]?)?$/.exec(text))) return real(fullYear(found[1] ?? ""), Number(found[2]), Number(found[3] ?? 1));
  if ((found = /^(\d{1,2})月(\d{1,2})[日号]$/.exec(text))) return real(year, Number(found[1]), Number(found[2]));
  if ((found = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text))) return real(fullYear(found[4] ?? ""), Number(found[1]), Number(found[3]));
  if ((found = /^(\d{4})[-/](\d{1,2})$/.exec(text))) return real(Number(found[1]), Number(found[2]), 1);
  if ((found = /^(\d{1,2})[-/](\d{4})$/.exec(text))) return real(Number(found[2]), Number(found[1]), 1);
  if ((found = /^(\d{1,2})[-/](\d{1,2})$/.exec(text))) {
    return real(year, Number(found[1]), Number(found[2])) ?? (Number(found[2]) > 31 ? real(fullYear(found[2] ?? ""), Number(found[1]), 1) : null);
  }
  if ((found = /^(\d{1,2})[-/ ]([A-Za-z]{3,9})(?:[-/ ,]+(\d{4}|\d{2}))?$/.exec(text))) return real(found[3] ? fullYear(found[3]) : year, monthOf(found[2] ?? ""), Number(found[1]));
  if ((found = /^([A-Za-z]{3,9})[-/ ](\d{1,2}), *(\d{4})$/.exec(text))) return real(Number(found[3]), monthOf(found[1] ?? ""), Number(found[2]));
  if ((found = /^([A-Za-z]{3,9})[-/ ](\d{4})$/.exec(text))) return real(Number(found[2]), monthOf(found[1] ?? ""), 1);
  if ((found = /^([A-Za-z]{3,9})[-/ ](\d{1,2})$/.exec(text))) {
    return real(year, monthOf(found[1] ?? ""), Number(found[2])) ?? real(fullYear(found[2] ?? ""), monthOf(found[1] ?? ""), 1);
  }
  return null;
}

function real(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate() && !(year === 1900 && month === 2 && day === 29)) return null;
  return serialOfDate(year, month, day);
}

/** A time of day as a part of one day; hours may pass 24 (but not with AM and PM). */
function timeOfText(text: string): number | null {
  const found = /^(\d{1,4})(?:[:时](\d{1,4})(?:[:分](\d{1,4})(\.\d*)?秒?)?分?)?\s*([AaPp]\.?[Mm]?\.?)?$/.exec(text);
  if (!found || (found[2] === undefined && found[5] === undefined)) return null;
  const hours = Number(found[1]), minutes = Number(found[2] ?? 0), seconds = Number(found[3] ?? 0) + Number(found[4] ?? 0);
  if (found[5] !== undefined) {
    if (hours > 12 || minutes > 59 || seconds >= 60) return null;
    return (((hours % 12) + (/^p/i.test(found[5]) ? 12 : 0)) * 3600 + minutes * 60 + seconds) / 86400;
  }
  if ([hours > 23, minutes > 59, seconds >= 60].filter(Boolean).length > 1) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86400;
}
