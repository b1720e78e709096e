/** Text put into a cell is typed into it: numbers, percents, dates, booleans and errors are recognised as Excel does. */
import type { CellWrite } from "../engine/engine";

export interface Typed {
  readonly content: CellWrite;
  /** The format Excel gives the cell when it had none. */
  readonly numberFormat?: string;
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** @param format the cell's number format; in "@" everything is text. */
export function typed(value: unknown, format: string): Typed {
  if (typeof value === "number" || typeof value === "boolean") {
    return format === "@" && typeof value === "number" ? { content: { value: String(value), text: true } } : { content: { value } };
  }
  const text = value === null || value === undefined ? "" : String(value);
  if (text === "") return { content: { value: null } };
  if (format === "@") return { content: { value: text, text: true } };
  if (text.startsWith("'")) return { content: { value: text.slice(1), text: true } };
  if (text.length > 1 && text.startsWith("=")) return { content: { formula: text } };
  return typedText(text);
}

function typedText(text: string): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: { value: trimmed.toLowerCase() === "true" } };
  if (ERRORS.test(trimmed)) return { content: { value: { error: trimmed.toUpperCase() } } };
  return number(trimmed) ?? fraction(trimmed) ?? date(trimmed) ?? moment(trimmed) ?? { content: { value: text } };
}

function number(text: string): Typed | null {
  const negative = /^\((.+)\)$/.exec(text);
  const sign = negative ? -1 : 1;
  const body = negative?.[1] ?? text;
  const currency = /^([+-]?)\s*([¥￥$€£])\s*(.+)$/.exec(body);
  const percent = /^(.+?)\s*%$/.exec(currency?.[3] ?? body);
  const digits = `${currency?.[1] ?? ""}${percent?.[1] ?? currency?.[3] ?? body}`.trim();
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const value = sign * Number(fifteen(digits.replace(/,/g, ""))) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const rounded = percent ? Number(value.toPrecision(15)) : value;
  const format = formatOf(digits, currency?.[2], percent !== null);
  return { content: { value: rounded }, ...(format ? { numberFormat: format } : {}) };
}

/** Digits with zeros in the place of those after the fifteenth significant one, which Excel does not keep ("Keeping leading zeros and large numbers"). */
function fifteen(digits: string): string {
  let significant = 0;
  const [mantissa = "", exponent] = digits.split(/(?=[eE])/);
  return mantissa.replace(/\d/g, (digit) => (digit === "0" && significant === 0 ? digit : ++significant > 15 ? "0" : digit)) + (exponent ?? "");
}

function formatOf(digits: string, currency: string | undefined, percent: boolean): string | null {
  const decimals = digits.includes(".");
  if (currency) return `${currency === "￥" ? "¥" : currency}#,##0${decimals ? ".00" : ""}`;
  if (percent) return decimals ? "0.00%" : "0%";
  if (/e/i.test(digits)) return "0.00E+00";
  return digits.includes(",") ? (decimals ? "#,##0.00" : "#,##0") : null;
}

/** A whole number, a space, a fraction: `0 1/2` (without the whole number it is a date). */
function fraction(text: string): Typed | null {
  const [found, sign, whole, over, under = ""] = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (found === undefined || Number(under) === 0) return null;
  const places = "?".repeat(under.length);
  return { content: { value: (sign === "-" ? -1 : 1) * (Number(whole) + Number(over) / Number(under)) }, numberFormat: `# ${places}/${places}` };
}

/** A day and a time of it. */
function moment(text: string): Typed | null {
  const [, before = "", after = ""] = /^(\S+)\s+(\d{1,2}:.+)$/.exec(text) ?? [], day = date(before), time = timeOf(after);
  if (!day || !time || !("value" in day.content) || typeof day.content.value !== "number" || time.value >= 1 || before.includes(":")) return null;
  return { content: { value: day.content.value + time.value }, numberFormat: "yyyy/m/d h:mm" };
}

/** A time as a part of a day; hours may pass 24 where no AM or PM is said. */
function timeOf(text: string): { readonly value: number; readonly format: string } | null {
  const [found, hours = "", minutes = "", seconds, half] = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s*([AaPp])[Mm])?$/.exec(text) ?? [];
  if (found === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12))) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0), plain = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400, format: hour >= 24 ? "[h]:mm:ss" : half === undefined ? plain : `${plain} AM/PM` };
}

function date(text: string): Typed | null {
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text);
  const format = text.includes("年") ? (month ? "yyyy\"年\"m\"月\"" : "yyyy\"年\"m\"月\"d\"日\"") : "yyyy/m/d";
  const parts = day ? [day[1], day[2], day[3]] : american ? [american[3], american[1], american[2]] : month ? [month[1], month[2], "1"] : null;
  if (parts) return dated(Number(parts[0]), Number(parts[1]), Number(parts[2]), format);
  const time = timeOf(text);
  return time && { content: { value: time.value }, numberFormat: time.format };
}

function dated(year: number, month: number, day: number, numberFormat: string): Typed | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const serial = Math.round(at.getTime() / 86400000) + 25569;
  return { content: { value: serial > 60 ? serial : serial - 1 }, numberFormat };
}
