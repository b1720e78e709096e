/**
 * References across sheets: `SUM(一月:三月!B5)`, `SUM('1月:12月'!B5:B9)`. The engine reads them as one sheet, so it is given their sheets one by one.
 * Page: support.microsoft.com "Create a 3-D reference to the same cell range on multiple worksheets" (which functions take one, what moving a sheet does).
 */
import { RECTANGLE, REFERENCE_ENDS, SHEET_WORD, closingQuote } from "./formulaPieces";

export interface AcrossReference {
  readonly first: string;
  readonly last: string;
  /** A1, B2:C3, $A:$C or 1:3. */
  readonly cells: string;
}

const CELLS = `(${RECTANGLE}|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)${REFERENCE_ENDS}`;
const QUOTED = new RegExp(`'((?:[^'[\\]:]|'')+):((?:[^'[\\]:]|'')+)'!${CELLS}`, "iuy");
const PLAIN = new RegExp(`(${SHEET_WORD}):(${SHEET_WORD})!${CELLS}`, "iuy");
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;

/** Functions that take any number of areas one after the other. */
const MANY = new Set("AND AVEDEV AVERAGE AVERAGEA CONCAT COUNT COUNTA DEVSQ GEOMEAN HARMEAN HSTACK KURT MAX MAXA MEDIAN MIN MINA MODE MODE.MULT MODE.SNGL OR PRODUCT SKEW STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ TEXTJOIN VAR VAR.P VAR.S VARA VARP VARPA VSTACK XOR".split(" "));
/** Functions that take one area of numbers: the sheets are stacked for them. */
const ONE = new Set("LARGE PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC SMALL TOCOL TOROW TRIMMEAN".split(" "));

/** A quick look before a careful one. */
export const mayBeAcross = (formula: string): boolean => /:[^!:(),]*!/.test(formula);

/** The formula with every reference across sheets written anew; `within` is the function whose argument it is by itself, else null. */
export function mapAcross(formula: string, write: (reference: AcrossReference, text: string, within: string | null) => string): string {
  const calls: string[] = [];
  let out = "", at = 0, word = "";
  while (at < formula.length) {
    const letter = formula.charAt(at), found = referenceAt(formula, at);
    if (found) {
      const isAlone = /[(,]\s*$/.test(out) && /^\s*[),]/.test(formula.slice(at + found.text.length));
      out += write(found.reference, found.text, isAlone ? (calls[calls.length - 1] ?? null) : null);
      at += found.text.length;
      word = "";
      continue;
    }
    const end = letter === '"' || letter === "'" ? closingQuote(formula, at, letter) : wordEnd(formula, at), piece = formula.slice(at, end);
    if (letter === "(") calls.push(word.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""));
    else if (letter === ")") calls.pop();
    word = end > at + 1 || WORDY.test(letter) ? piece : "";
    out += piece;
    at = end;
  }
  return out;
}

const WORDY = /[\p{L}_\\]/u;

function wordEnd(formula: string, at: number): number {
  WORD.lastIndex = at;
  return at + (WORD.exec(formula)?.[0].length ?? 1);
}

function referenceAt(formula: string, at: number): { readonly reference: AcrossReference; readonly text: string } | null {
  if (/[\p{L}\p{N}_.$!'\]:]/u.test(formula.charAt(at - 1))) return null;
  for (const pattern of [QUOTED, PLAIN]) {
    pattern.lastIndex = at;
    const [text, first = "", last = "", cells = ""] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { reference: { first: unquoted(first), last: unquoted(last), cells }, text };
  }
  return null;
}

const unquoted = (name: string): string => name.replace(/''/g, "'");
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const isPlain = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(R\d*C?\d*|C\d*)$/i.test(name);
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

function textOf({ first, last, cells }: AcrossReference): string {
  if (same(first, last)) return `${isPlain(first) ? first : quoted(first)}!${cells}`;
  return `${isPlain(first) && isPlain(last) ? `${first}:${last}` : quoted(`${first}:${last}`)}!${cells}`;
}

/** Names of the sheets from the one to the other, in the order of the workbook; null where one is missing. */
function between({ first, last }: AcrossReference, sheets: readonly string[]): readonly string[] | null {
  const [from, to] = [first, last].map((name) => sheets.findIndex((sheet) => same(sheet, name))).sort((a, b) => a - b) as [number, number];
  return from < 0 ? null : sheets.slice(from, to + 1);
}

/** The formula for the engine: sheet by sheet; `#REF!` for a sheet that is not there, `#VALUE!` where no reference across sheets may stand. */
export function spreadOut(formula: string, sheets: readonly string[]): string {
  return mapAcross(formula, (reference, _, within) => {
    const names = between(reference, sheets);
    if (!names) return "#REF!";
    const each = names.map((name) => `${quoted(name)}!${reference.cells}`).join(",");
    if (within !== null && MANY.has(within)) return each;
    return within !== null && ONE.has(within) ? `VSTACK(${each})` : "#VALUE!";
  });
}

/** The formula after a sheet got another name. */
export const acrossRenamed = (formula: string, before: string, after: string): string =>
  mapAcross(formula, (reference, text) => (same(reference.first, before) || same(reference.last, before)
    ? textOf({ ...reference, first: same(reference.first, before) ? after : reference.first, last: same(reference.last, before) ? after : reference.last }) : text));

/** The formula after a sheet was deleted: one at an end gives its place to the next sheet inside; `sheets` are those there were. */
export const acrossDeleted = (formula: string, gone: string, sheets: readonly string[]): string => mapAcross(formula, (reference, text) => {
  const names = same(reference.first, gone) || same(reference.last, gone) ? between(reference, sheets) : null;
  if (!names) return text;
  const left = names.filter((name) => !same(name, gone)), isForward = same(names[0] ?? "", reference.first);
  const [first, last] = [left[0], left[left.length - 1]];
  if (first === undefined || last === undefined) return "#REF!";
  return textOf({ ...reference, first: isForward ? first : last, last: isForward ? last : first });
});
