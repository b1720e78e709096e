/** References to other workbooks, which are not open here: formulas get the values that the file keeps of them, as in Excel until links are updated. */
import type { ExternalBookData } from "../bookData";
import { parseAddress } from "./address";
import type { Scalar } from "./engine";
import { closingQuote } from "./formulaPieces";

const CELLS = "(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?)(?![\\p{L}\\p{N}_.(])";
const PLAIN = new RegExp(`\\[(\\d+)\\]([\\p{L}_][\\p{L}\\p{N}_.]*)!${CELLS}`, "iuy");
const QUOTED = new RegExp(`'\\[(\\d+)\\]((?:[^']|'')+)'!${CELLS}`, "iuy");
/** Larger areas are not put into a formula. */
const MOST_CELLS = 10_000;

/** The formula with kept values in the place of other workbooks' cells; `#REF!` for a sheet that nothing was kept of. */
export function withKeptValues(formula: string, books: readonly ExternalBookData[]): string {
  if (!/\[\d+\]/.test(formula)) return formula;
  let out = "";
  for (let at = 0; at < formula.length;) {
    const found = match(PLAIN, formula, at) ?? match(QUOTED, formula, at);
    if (found) {
      out += kept(books, found);
      at += found[0].length;
      continue;
    }
    const letter = formula.charAt(at), end = letter === '"' || letter === "'" ? closingQuote(formula, at, letter) : at + 1;
    out += formula.slice(at, end);
    at = end;
  }
  return out;
}

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function kept(books: readonly ExternalBookData[], [, number = "", name = "", cells = ""]: readonly string[]): string {
  const wanted = name.replace(/''/g, "'").toLowerCase(), sheet = books[Number(number) - 1]?.sheets.find((one) => one.name.toLowerCase() === wanted), area = parseAddress(cells)?.area;
  if (!sheet || !area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return "#REF!";
  const lines = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => Array.from({ length: area.right - area.left + 1 }, (__, column) => literal(sheet.cells[`${area.top + row},${area.left + column}`] ?? null)));
  const [only] = lines.length === 1 && lines[0]?.length === 1 ? lines[0] : [];
  return only === undefined ? `{${lines.map((line) => line.join(",")).join(";")}}` : `(${only})`;
}

function literal(value: Scalar): string {
  if (value === null) return "0";
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.error;
}
