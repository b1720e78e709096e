/** Text put into a cell is typed into it: numbers, percents, dates, booleans and errors are recognised as Excel does. */
import type { CellWrite } from "../engine/engine";
import { dateTyped } from "./typedDates";

export interface Typed {
  readonly content: CellWrite;
  /** The format Excel gives the cell when it had none. */
  readonly numberFormat?: string;
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/**
 * @param format the cell's number format; in "@" everything is text
 * @param today for days without a year
 */
export function typed(value: unknown, format: string, today = new Date()): Typed {
  if (typeof value === "number" || typeof value === "boolean") {
    return format === "@" && typeof value === "number" ? { content: { value: String(value), text: true } } : { content: { value } };
  }
  const text = value === null || value === undefined ? "" : String(value);
  if (text === "") return { content: { value: null } };
  if (format === "@") return { content: { value: text, text: true } };
  if (text.startsWith("'")) return { content: { value: text.slice(1), text: true } };
  const formula = formulaTyped(text);
  if (formula !== null) return { content: { formula } };
  return typedText(text, today);
}

/** Text that Excel takes for a formula though no equals sign opens it: a sign that no number follows. */
const SIGNED = /^[+-]./s;

/** The formula a text stands for, with its equals sign, or null: what starts with "=", "+" or "-" and is no number or date (Excel.Range#values). */
export function formulaTyped(text: string): string | null {
  if (text.length > 1 && text.startsWith("=")) return text;
  return SIGNED.test(text) && number(text.trim()) === null && fraction(text.trim()) === null ? `=${text}` : null;
}

function typedText(text: string, today: Date): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: { value: trimmed.toLowerCase() === "true" } };
  if (ERRORS.test(trimmed)) return { content: { value: { error: trimmed.toUpperCase() } } };
  const date = dateTyped(trimmed, today);
  return number(trimmed) ?? fraction(trimmed) ?? (date ? { content: { value: date.value }, numberFormat: date.format } : { content: { value: text } });
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
