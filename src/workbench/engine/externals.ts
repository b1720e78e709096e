/** References to other workbooks, which are not open here: formulas get the values that the file keeps of them, as in Excel until links are updated. */
import type { ExternalBookData } from "../bookData";
import { parseAddress } from "./address";
import type { Scalar } from "./engine";
import { RECTANGLE, SHEET_WORD } from "./formulaPieces";

const TARGET = "([$\\p{L}\\p{N}_.:\\\\?]+)(?![\\p{L}\\p{N}_.(])", CELLS = new RegExp(`^(?:${RECTANGLE})$`, "i");
/** `'[1]a b'!A1`, `[1]表!A1`, `[1]表!名称` and `[1]!名称`; texts and other quoted names stand alone, also where they stay open. */
const PIECES = new RegExp(`'\\[(\\d+)\\]((?:[^']|'')+)'!${TARGET}|"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\\[(\\d+)\\](${SHEET_WORD})?!${TARGET}`, "giu");
/** What a name of another workbook stands for: cells of one of its sheets. */
const CONTENT = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
/** Larger areas are not put into a formula. */
const MOST_CELLS = 10_000;

/** The formula with kept values in the place of other workbooks' cells and names; `#REF!` for a sheet that nothing was kept of. */
export function withKeptValues(formula: string, books: readonly ExternalBookData[]): string {
  if (!/\[\d+\]/.test(formula)) return formula;
  return formula.replace(PIECES, (text, ...[n1, sheet1, target1, n2, sheet2, target2]: (string | undefined)[]) => {
    const number = n1 ?? n2, target = target1 ?? target2, sheet = (sheet1 ?? sheet2 ?? "").replace(/''/g, "'");
    if (number === undefined || target === undefined) return text;
    const book = books[Number(number) - 1];
    if (sheet !== "" && CELLS.test(target)) return kept(book, sheet, target);
    return named(book, sheet, target) ?? text;
  });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What a name of the book stands for, the sheet's own before the book's; null when it has none of that name. */
function named(book: ExternalBookData | undefined, sheet: string, word: string): string | null {
  const all = book?.names?.filter(({ name }) => same(name, word)) ?? [], found = all.find((one) => one.sheet !== null && same(one.sheet, sheet)) ?? all.find((one) => one.sheet === null) ?? all[0];
  if (!found) return null;
  const [, quoted, plain, cells] = CONTENT.exec(found.reference) ?? [];
  return cells !== undefined && CELLS.test(cells) ? kept(book, quoted?.replace(/''/g, "'") ?? plain ?? "", cells) : "#REF!";
}

function kept(book: ExternalBookData | undefined, name: string, cells: string): string {
  const sheet = book?.sheets.find((one) => same(one.name, name)), area = parseAddress(cells)?.area;
  if (!sheet || sheet.isLost || !area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return "#REF!";
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
