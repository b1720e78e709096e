/** Pieces of formula text: words, brackets and the arguments between them, with strings and quoted names left alone. */

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
/** Pieces of patterns: a cell or a rectangle in A1, what ends a reference, and a sheet's name that needs no quotes. */
export const RECTANGLE = "\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?";
export const REFERENCE_ENDS = "(?![\\p{L}\\p{N}_.(])";
export const SHEET_WORD = "[\\p{L}_][\\p{L}\\p{N}_.]*";
const REFERENCE = /!(?:[\p{L}\p{N}_.$:\\]+|#REF!)?/uy;

/** At a place: how much there is no word of its own (strings, quoted sheets, references with a sheet, numbers), or the word that begins there. */
export function wordAt(formula: string, at: number): { readonly skipped: number; readonly word: string } {
  const letter = formula.charAt(at);
  const skip = (end: number) => ({ skipped: end - at, word: "" });
  if (letter === '"') return skip(closingQuote(formula, at, letter));
  if (letter === "'") return skip(withReference(formula, closingQuote(formula, at, letter)));
  if (letter === "[") return skip(behindBracket(formula, at));
  if (letter === "#") { REFERENCE.lastIndex = at; return skip(at + (/^#[\p{L}\p{N}/]+[!?]?/u.exec(formula.slice(at, at + 16))?.[0].length ?? 1)); }
  WORD.lastIndex = at;
  const word = WORD.exec(formula)?.[0] ?? "";
  if (word === "") {
    const number = /^(?:\$?[\p{L}]{0,3}\$?\d[\p{L}\p{N}_.$]*|\$[\p{L}]+)/u.exec(formula.slice(at, at + 64))?.[0].length ?? 1;
    return skip(at + number);
  }
  const end = at + word.length;
  if (formula[end] === "!") return skip(withReference(formula, end));
  if (formula[end] === "[") return skip(behindBracket(formula, end));
  return { skipped: 0, word };
}

/** Behind a reference that follows a sheet's name. */
function withReference(formula: string, at: number): number {
  if (formula[at] !== "!") return at;
  REFERENCE.lastIndex = at;
  return at + (REFERENCE.exec(formula)?.[0].length ?? 1);
}

/** Behind the quote that closes the one at `start`; two of them stand for one. The end of the formula when it stays open. */
export function closingQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** Behind the bracket that closes the one at `start`; an apostrophe takes the next letter as it is. −1 when it stays open. */
export function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

/** Behind the closing bracket, or the end of a formula in which it stays open. */
function behindBracket(formula: string, start: number): number {
  const end = closingBracket(formula, start);
  return end < 0 ? formula.length : end;
}

/** Behind the bracket that closes the one at `open`. */
export function closing(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (letter === '"' || letter === "'") at = closingQuote(formula, at, letter) - 1;
    else if (letter === "[") at = behindBracket(formula, at) - 1;
    else if (letter === "(" || letter === "{") depth++;
    else if ((letter === ")" || letter === "}") && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Arguments between the commas outside of brackets. */
export function splitArguments(inside: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    const letter = inside.charAt(at);
    if (letter === '"' || letter === "'") at = closingQuote(inside, at, letter) - 1;
    else if (letter === "[") at = closingBracket(inside, at) - 1;
    else if (letter === "(" || letter === "{") at = closing(inside, at) - 1;
    else if (letter === ",") { parts.push(inside.slice(start, at)); start = at + 1; }
  }
  parts.push(inside.slice(start));
  return parts;
}
