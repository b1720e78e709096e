/** Formula text: is it whole, and what becomes of it when it is copied elsewhere. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../engine/address";

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[^"']+|["']/g;
const REFERENCE = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/** False when brackets or quotes are left open: Excel refuses such text. */
export function isWhole(formula: string): boolean {
  let depth = 0;
  for (const piece of formula.match(PIECES) ?? []) {
    if (piece === "\"" || piece === "'") return false;
    if (piece.startsWith("\"") || piece.startsWith("'")) continue;
    for (const letter of piece) {
      if (letter === "(") depth++;
      else if (letter === ")" && --depth < 0) return false;
    }
  }
  return depth === 0 && !/[+\-*/^&=<>,(]\s*$/.test(formula);
}

/** The formula with its relative references moved by so many rows and columns; off the sheet is #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return (formula.match(PIECES) ?? []).map((piece) => (/^["']/.test(piece) ? piece : movePiece(piece, rows, columns))).join("");
}

function movePiece(piece: string, rows: number, columns: number): string {
  return piece.replace(REFERENCE, (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const column = columnIndex(letters) + (fixedColumn ? 0 : columns), row = Number(digits) - 1 + (fixedRow ? 0 : rows);
    if (columnIndex(letters) >= MAX_COLUMNS) return whole;
    if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return "#REF!";
    return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
  });
}
