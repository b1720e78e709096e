/** References to other workbooks, which are not open here: formulas get the values that the file keeps of them, as in Excel until links are updated. */
import type { ExternalBookData } from "../bookData";
import { parseAddress } from "./address";
import type { Scalar } from "./engine";
import { RECTANGLE, REFERENCE_ENDS, SHEET_WORD } from "./formulaPieces";

const CELLS = `(${RECTANGLE})${REFERENCE_ENDS}`;
/** `'[1]a b'!A1` and `[1]表!A1`; texts and other quoted names stand alone, also where they stay open. */
const PIECES = new RegExp(`'\\[(\\d+)\\]((?:[^']|'')+)'!${CELLS}|"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\\[(\\d+)\\](${SHEET_WORD})!${CELLS}`, "giu");
/** Larger areas are not put into a formula. */
const MOST_CELLS = 10_000;

/** The formula with kept values in the place of other workbooks' cells; `#REF!` for a sheet that nothing was kept of. */
export function withKeptValues(formula: string, books: readonly ExternalBookData[]): string {
  if (!/\[\d+\]/.test(formula)) return formula;
  return formula.replace(PIECES, (text, ...[n1, name1, cells1, n2, name2, cells2]: (string | undefined)[]) => {
    const [number, name, cells] = [n1 ?? n2, name1 ?? name2, cells1 ?? cells2];
    return number === undefined || name === undefined || cells === undefined ? text : kept(books, number, name, cells);
  });
}

function kept(books: readonly ExternalBookData[], number: string, name: string, cells: string): string {
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
