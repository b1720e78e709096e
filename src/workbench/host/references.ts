/** References inside formula text: found outside quotes, changed one by one, as A1 or as R1C1. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../engine/address";

/** One coordinate of a reference; `fixed` is the dollar sign. 0-based. */
export interface Line {
  readonly index: number;
  readonly fixed: boolean;
}

/** A cell (one corner of a rectangle, too), whole columns or whole rows. */
export type Reference =
  | { readonly kind: "cell"; readonly row: Line; readonly column: Line }
  | { readonly kind: "columns" | "rows"; readonly first: Line; readonly last: Line };

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[^"']+|["']/g;
const A1 = /(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;
const STEP = "(\\[-?\\d+\\]|\\d+)?";
const R1C1 = new RegExp(`(?<![\\p{L}\\p{N}_.$\\[])(?:R${STEP}C${STEP}|R${STEP}(?::R${STEP})?|C${STEP}(?::C${STEP})?)(?![\\p{L}\\p{N}_.(!\\[])`, "giu");

/** The pieces of a formula: texts and quoted sheet names stand alone. */
export const piecesOf = (formula: string): readonly string[] => formula.match(PIECES) ?? [];

const outsideQuotes = (formula: string, change: (piece: string) => string): string => piecesOf(formula).map((piece) => (/^["']/.test(piece) ? piece : change(piece))).join("");

/** The formula with every A1 reference written anew. */
export function mapReferences(formula: string, to: (reference: Reference) => string): string {
  return outsideQuotes(formula, (piece) => piece.replace(A1, (whole, ...groups: (string | undefined)[]) => {
    const reference = referenceOf(groups);
    return reference ? to(reference) : whole;
  }));
}

function referenceOf([d1, c1, d2, r1, d3, c2, d4, c3, d5, r2, d6, r3]: readonly (string | undefined)[]): Reference | null {
  const inside = (line: Line, limit: number): boolean => line.index >= 0 && line.index < limit;
  if (c1 !== undefined && r1 !== undefined) {
    const column = { index: columnIndex(c1), fixed: d1 === "$" }, row = { index: Number(r1) - 1, fixed: d2 === "$" };
    return inside(column, MAX_COLUMNS) && inside(row, MAX_ROWS) ? { kind: "cell", row, column } : null;
  }
  const [kind, first, last] = c2 !== undefined
    ? ["columns", { index: columnIndex(c2), fixed: d3 === "$" }, { index: columnIndex(c3 ?? ""), fixed: d4 === "$" }] as const
    : ["rows", { index: Number(r2) - 1, fixed: d5 === "$" }, { index: Number(r3) - 1, fixed: d6 === "$" }] as const;
  const limit = kind === "columns" ? MAX_COLUMNS : MAX_ROWS;
  return inside(first, limit) && inside(last, limit) ? { kind, first, last } : null;
}

const dollar = ({ fixed }: Line): string => (fixed ? "$" : "");

/** A reference as A1 text; `#REF!` when it lies off the sheet. */
export function a1Of(reference: Reference): string {
  if (reference.kind === "cell") {
    const { row, column } = reference;
    if (row.index < 0 || column.index < 0 || row.index >= MAX_ROWS || column.index >= MAX_COLUMNS) return "#REF!";
    return `${dollar(column)}${columnName(column.index)}${dollar(row)}${row.index + 1}`;
  }
  const { kind, first, last } = reference, limit = kind === "columns" ? MAX_COLUMNS : MAX_ROWS;
  if (Math.min(first.index, last.index) < 0 || Math.max(first.index, last.index) >= limit) return "#REF!";
  const name = kind === "columns" ? columnName : (index: number) => String(index + 1);
  return `${dollar(first)}${name(first.index)}:${dollar(last)}${name(last.index)}`;
}

const step = ({ index, fixed }: Line, from: number): string => (fixed ? String(index + 1) : index === from ? "" : `[${index - from}]`);

/** `formulasR1C1` of a formula that stands in a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (reference) => {
    if (reference.kind === "cell") return `R${step(reference.row, row)}C${step(reference.column, column)}`;
    const [letter, from] = reference.kind === "columns" ? ["C", column] as const : ["R", row] as const;
    const first = `${letter}${step(reference.first, from)}`, last = `${letter}${step(reference.last, from)}`;
    return first === last ? first : `${first}:${last}`;
  });
}

/** The A1 formula that an R1C1 formula means in a cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const line = (text: string | undefined, from: number): Line =>
    (text === undefined ? { index: from, fixed: false } : text.startsWith("[") ? { index: from + Number(text.slice(1, -1)), fixed: false } : { index: Number(text) - 1, fixed: true });
  return outsideQuotes(formula, (piece) => piece.replace(R1C1, (whole: string, r: string | undefined, c: string | undefined, r1: string | undefined, r2: string | undefined, c1: string | undefined, c2: string | undefined) => {
    if (/^R(\[-?\d+\]|\d+)?C/i.test(whole)) return a1Of({ kind: "cell", row: line(r, row), column: line(c, column) });
    const pair = whole.includes(":");
    if (/^R/i.test(whole)) return a1Of({ kind: "rows", first: line(r1, row), last: line(pair ? r2 : r1, row) });
    return a1Of({ kind: "columns", first: line(c1, column), last: line(pair ? c2 : c1, column) });
  }));
}

/** The formula with its relative references moved by so many rows and columns; off the sheet is #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const by = (line: Line, count: number): Line => (line.fixed ? line : { ...line, index: line.index + count });
  return mapReferences(formula, (reference) => (reference.kind === "cell"
    ? a1Of({ kind: "cell", row: by(reference.row, rows), column: by(reference.column, columns) })
    : a1Of({ kind: reference.kind, first: by(reference.first, reference.kind === "rows" ? rows : columns), last: by(reference.last, reference.kind === "rows" ? rows : columns) })));
}
