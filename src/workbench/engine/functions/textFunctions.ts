/** Functions of text: finding, cutting and splitting it, characters, regular expressions. */
import type { Functions } from "./lift";
import { asGrid, broadcast, caught, first, scalar, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { CALC, Grid, NA, VALUE, isError, textOfNumber, toBoolean, toNumber, toText } from "./values";
import { wildcardSource } from "./wildcards";

function startOf(text: string, start: number): number {
  const from = Math.trunc(start);
  if (from < 1 || from > text.length + 1) throw VALUE;
  return from - 1;
}

function search(wanted: string, text: string, start = 1): number {
  const from = startOf(text, start), found = new RegExp(wildcardSource(wanted), "i").exec(text.slice(from));
  if (!found || (from === text.length && wanted !== "")) throw VALUE;
  return found.index + from + 1;
}

function find(wanted: string, text: string, start = 1): number {
  const found = text.indexOf(wanted, startOf(text, start));
  if (found < 0) throw VALUE;
  return found + 1;
}

/** Characters 128 to 159 of Windows' Latin code page. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function char(code: number): string {
  const number = Math.trunc(code);
  if (number < 1 || number > 255) throw VALUE;
  return WINDOWS.charAt(number - 128) || String.fromCharCode(number);
}

function code(text: string): number {
  if (text === "") throw VALUE;
  const place = WINDOWS.indexOf(text.charAt(0)), number = text.charCodeAt(0);
  return place >= 0 ? place + 128 : number > 255 ? 63 : number;
}

const proper = (text: string): string => text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** TEXTBEFORE and TEXTAFTER: the place of the delimiter's nth appearance; negative counts from the end. */
function around(isBefore: boolean) {
  return whole(2, 6, (args) => {
    const [text = null, delimiter = null, instance, mode, isOpen, missing] = args;
    const delimiters = [...asGrid(delimiter).cells()].map(toText);
    return broadcast([text, instance ?? 1, mode ?? 0, isOpen ?? 0], ([each = null, nth = null, how = null, open = null]) => caught(() => {
      const subject = toText(each), count = Math.floor(toNumber(nth)), openEnd = toNumber(open);
      if (count === 0 || (openEnd !== 0 && openEnd !== 1) || (subject !== "" && Math.abs(count) > subject.length)) throw VALUE;
      if (instance && subject !== "" && delimiters.every((one) => one.length > subject.length)) throw VALUE;
      const parts = occurrences(subject, delimiters, toNumber(how) !== 0);
      if (openEnd === 1) { if (count > 0) parts.push({ from: subject.length, to: subject.length }); else parts.unshift({ from: 0, to: 0 }); }
      const part = count > 0 ? parts[count - 1] : parts[parts.length + count];
      if (!part) return missing === undefined || missing === null ? NA : (first(missing) ?? "");
      return isBefore ? subject.slice(0, part.from) : subject.slice(part.to);
    }));
  });
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function occurrences(text: string, delimiters: readonly string[], ignoresCase: boolean): Part[] {
  if (delimiters.includes("")) return [{ from: 0, to: 0 }];
  const [subject, wanted] = ignoresCase ? [text.toLowerCase(), delimiters.map((each) => each.toLowerCase())] : [text, delimiters], found: Part[] = [];
  for (let at = 0; at < subject.length;) {
    const here = wanted.filter((each) => subject.startsWith(each, at)).sort((a, b) => b.length - a.length)[0];
    if (here === undefined) { at++; continue; }
    found.push({ from: at, to: at + here.length });
    at += here.length;
  }
  return found;
}

function split(text: string, delimiters: readonly string[], ignoresEmpty: boolean, ignoresCase: boolean): string[] {
  let at = 0;
  const parts: string[] = [];
  for (const { from, to } of occurrences(text, delimiters, ignoresCase)) { parts.push(text.slice(at, from)); at = to; }
  parts.push(text.slice(at));
  return ignoresEmpty ? parts.filter((part) => part !== "") : parts;
}

function textSplit(args: readonly Argument[]): Plain | Grid {
  const [text = null, columns = null, rows = null, empty = null, mode = null, padding = NA] = args;
  const given = (argument: Argument): string[] | null => {
    if (argument === null) return null;
    const delimiters = [...asGrid(argument).cells()].map(toText);
    if (delimiters.includes("")) throw VALUE;
    return delimiters;
  };
  const [across, down] = [given(columns), given(rows)], ignoresEmpty = toBoolean(first(empty)), ignoresCase = toNumber(first(mode)) !== 0;
  if (!across && !down) throw VALUE;
  const one = (subject: string): string[][] => (down ? split(subject, down, ignoresEmpty, ignoresCase) : [subject]).map((line) => (across ? split(line, across, ignoresEmpty, ignoresCase) : [line]));
  if (text instanceof Grid && text.rows * text.columns > 1) return broadcast([text], ([each = null]) => caught(() => one(toText(each))[0]?.[0] ?? ""));
  const lines = one(toText(first(text))).filter((line) => line.length > 0);
  if (lines.length === 0) throw CALC;
  const width = Math.max(...lines.map((line) => line.length));
  return new Grid(lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? first(padding))));
}

/** Strict form (1) quotes text and escapes quotes in it. */
function valueToText(value: Plain, form = 0): string {
  if (form !== 0 && form !== 1) throw VALUE;
  if (isError(value)) return value.code;
  if (typeof value === "string" && form === 1) return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "number" ? textOfNumber(value) : toText(value);
}

function arrayToText(argument: Argument, form: number): string {
  const rows = asGrid(argument).values.map((row) => row.map((value) => valueToText(value, form)));
  return form === 1 ? `{${rows.map((row) => row.join(",")).join(";")}}` : rows.map((row) => row.join(", ")).join(", ");
}

function pattern(source: string, caseMode: number, flags = ""): RegExp {
  try {
    return new RegExp(source.replace(/^\(\?i\)/, ""), `u${flags}${caseMode === 1 || source.startsWith("(?i)") ? "i" : ""}`);
  } catch {
    throw VALUE;
  }
}

function extract(args: readonly Argument[]): Plain | Grid {
  const [text = null, source = null, mode = null, caseMode = null] = args, how = toNumber(first(mode)), subject = toText(first(text));
  const matches = [...subject.matchAll(pattern(toText(first(source)), toNumber(first(caseMode)), "g"))];
  const [match] = matches;
  if (!match) throw NA;
  if (how === 0) return match[0];
  return how === 1 ? new Grid(matches.map(([all]) => [all])) : new Grid([match.slice(1).map((group) => group ?? "")]);
}

function replace(text: string, source: string, replacement: string, occurrence = 0, caseMode = 0): string {
  let at = 0;
  const matches = [...text.matchAll(pattern(source, caseMode, "g"))], wanted = occurrence < 0 ? matches.length + occurrence + 1 : occurrence;
  return text.replace(pattern(source, caseMode, "g"), (...parts: unknown[]) => {
    at++;
    if (wanted !== 0 && at !== wanted) return String(parts[0]);
    return replacement.replace(/\$(\d+)|\\(\d+)/g, (_, a?: string, b?: string) => String(parts[Number(a ?? b)] ?? ""));
  });
}

export const TEXTS: Functions = {
  SEARCH: scalar(["text", "text", "number?"], search), FIND: scalar(["text", "text", "number?"], find),
  EXACT: scalar(["text", "text"], (a: string, b: string) => a === b),
  CHAR: scalar(["number"], char), CODE: scalar(["text"], code), PROPER: scalar(["text"], proper),
  TEXTBEFORE: around(true), TEXTAFTER: around(false), TEXTSPLIT: whole(2, 6, textSplit),
  VALUETOTEXT: scalar(["any", "number?"], valueToText), ARRAYTOTEXT: whole(1, 2, ([argument = null, form = null]) => arrayToText(argument, toNumber(first(form)))),
  REGEXTEST: scalar(["text", "text", "number?"], (text: string, source: string, caseMode = 0) => pattern(source, caseMode).test(text)),
  REGEXEXTRACT: whole(2, 4, extract), REGEXREPLACE: scalar(["text", "text", "text", "number?", "number?"], replace),
};
