/** Cells: our contents to and from Univer's `ICellData`. */
import type { ICellData } from "@univerjs/core";
import type { CellContent, CellWrite, Scalar } from "./engine";

const STRING = 1, NUMBER = 2, BOOLEAN = 3, FORCED = 4;

/** The error values a cell may show. */
export const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#GETTING_DATA", "#CYCLE!", "#ERROR!", "#CONNECT!",
]);

/** Univer names of its own that Excel does not know. */
const EXCEL_ERROR: Readonly<Record<string, string>> = { "#CYCLE!": "0", "#ERROR!": "#VALUE!", "#CONNECT!": "#REF!" };

/** What a raw cell holds. Booleans are stored as 1 and 0; an error is text of a known shape that nobody forced to be text. */
export function scalarOf(cell: ICellData | null | undefined): Scalar {
  const v = cell?.v ?? richText(cell);
  if (v === null || v === undefined || (v === "" && !cell?.f)) return null;
  if (cell?.t === BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (typeof v === "string" && cell?.t !== FORCED && ERRORS.has(v)) return v === "#CYCLE!" ? 0 : { error: EXCEL_ERROR[v] ?? v };
  if (cell?.t === NUMBER) return Number(v);
  return v;
}

/** Text of a cell that holds rich text alone: what a person formatted in parts, and the result of HYPERLINK. */
function richText(cell: ICellData | null | undefined): string | null {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f]/g, "") ?? null;
}

/** A formula never gives an empty cell: a reference to one is 0. */
export function contentOf(cell: ICellData | null | undefined, formula: string | null): CellContent {
  const value = scalarOf(cell);
  return { value: formula !== null && value === null ? 0 : value, formula };
}

/** A whole new content, with everything an old one may have left taken away. */
export function cellOf(write: CellWrite): ICellData {
  if ("formula" in write) return { f: engineFormula(write.formula), v: null, t: null, p: null, si: null, ref: null, xf: null };
  const none: ICellData = { f: null, si: null, p: null, ref: null, xf: null };
  const { value } = write;
  if (value === null) return { ...none, v: null, t: null };
  if (typeof value === "object") return { ...none, v: value.error, t: STRING };
  if (typeof value === "number") return { ...none, v: value, t: NUMBER };
  if (typeof value === "boolean") return { ...none, v: value ? 1 : 0, t: BOOLEAN };
  return { ...none, v: value, t: write.text === true || looksLikeMore(value) ? FORCED : STRING };
}

/** Text the engine would otherwise read as a number, an error or a boolean. */
const looksLikeMore = (text: string): boolean => (text.trim() !== "" && Number.isFinite(Number(text))) || ERRORS.has(text) || /^(true|false)$/i.test(text);

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[^"']+|["']/g;
const LITERAL = /(?<![\p{L}\p{N}_.$:])(\d+\.\d*|\.\d+|\d+(?=[eE][+-]?\d))([eE][+-]?\d+)?(?![\p{L}\p{N}_.(:!])/gu;

/**
 * A formula as the engine takes it. Files mark newer functions with prefixes that formulas on screen do not have; numbers are
 * written as Excel rewrites them on entry (1.10 → 1.1, 1E+2 → 100), for the engine reads exponents as text and keeps zeros.
 */
export function engineFormula(formula: string): string {
  const plain = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, "");
  if (!/\d[.eE]|\.\d/.test(plain)) return plain;
  return (plain.match(PIECES) ?? []).map((piece) => (/^["']/.test(piece) ? piece : piece.replace(LITERAL, numberText))).join("");
}

function numberText(literal: string): string {
  const value = Number(literal), text = String(value);
  return Number.isFinite(value) && !/e/i.test(text) ? text : literal;
}

/** Visits what a matrix of the engine's holds, by row, then column. */
export function eachCell<Cell>(matrix: Readonly<Record<number, Readonly<Record<number, Cell>> | null | undefined>>, visit: (row: number, column: number, cell: Cell) => void): void {
  for (const [row, line] of Object.entries(matrix)) for (const [column, cell] of Object.entries(line ?? {})) visit(Number(row), Number(column), cell);
}
