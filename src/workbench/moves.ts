/** Lines inserted and deleted, and what a formula says after them. Used by the host's records and by files. */
import { columnIndex, columnName, quoteSheet, shiftLines, MAX_COLUMNS, MAX_ROWS } from "./engine/address";
import type { AreaData, LineMove } from "./bookData";

/** A list of moves with one more; a deletion that is taken back at once leaves nothing. */
export function withMove(moves: readonly LineMove[], move: LineMove): readonly LineMove[] {
  const last = moves[moves.length - 1];
  const undone = last?.sheet === move.sheet && last.axis === move.axis && last.at === move.at && last.count === -move.count;
  return undone ? moves.slice(0, -1) : [...moves, move];
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!\\])`;
/** Text, other workbooks' cells, qualified cells, cells, words and numbers, in this order; what matches none is an operator. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\](?:[\p{L}\p{N}_.]+!)?(?:\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::${CELL})?)?|(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!(${AREA})${END}|(${AREA})${END}|[\p{L}_\\][\p{L}\p{N}_.\\]*|[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?`,
  "gu",
);

/** One reference of a formula: the sheet it names (none: its own) and the cells as written. */
export interface Reference {
  readonly sheet: string | null;
  readonly cells: string;
  readonly text: string;
}

/** A formula with each reference to this workbook's cells written anew. Text, names and other workbooks are left alone. */
export function mapReferences(formula: string, write: (reference: Reference) => string): string {
  return formula.replace(TOKEN, (text: string, quoted?: string, plain?: string, qualified?: string, bare?: string) => {
    if (quoted?.includes("[")) return text;
    if (qualified !== undefined) return write({ sheet: quoted?.replace(/''/g, "'") ?? plain ?? "", cells: qualified, text });
    return bare === undefined ? text : write({ sheet: null, cells: bare, text });
  });
}

/** Sheet names compare without case. */
export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * A formula that stands on sheet `home`, after lines of sheet `moved` (both by name) were inserted or deleted.
 * @returns the formula; cells that are gone are `#REF!`
 */
export function moveFormula(formula: string, home: string, moved: string, move: Pick<LineMove, "axis" | "at" | "count">): string {
  return mapReferences(formula, ({ sheet, cells, text }) => {
    if (!sameSheet(sheet ?? home, moved)) return text;
    const shifted = moveCells(cells, move);
    if (shifted === null) return "#REF!";
    return text.slice(0, text.length - cells.length) + shifted;
  });
}

/** A formula after a sheet was renamed, or (`null`) deleted. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return mapReferences(formula, ({ sheet, cells, text }) => (sheet === null || !sameSheet(sheet, from) ? text : to === null ? "#REF!" : `${quoteSheet(to)}!${cells}`));
}

/** `$A$1`, `A1:B2`, `A:B` or `1:2` after a move, dollar signs kept; null when all of it is gone. */
export function moveCells(cells: string, { axis, at, count }: Pick<LineMove, "axis" | "at" | "count">): string | null {
  const [from = "", to] = cells.split(":");
  const [start, end] = [partsOf(from), partsOf(to ?? from)];
  const area: AreaData = {
    top: start.row ?? 0, left: start.column ?? 0, bottom: end.row ?? MAX_ROWS - 1, right: end.column ?? MAX_COLUMNS - 1,
  };
  const ordered = { top: Math.min(area.top, area.bottom), left: Math.min(area.left, area.right), bottom: Math.max(area.top, area.bottom), right: Math.max(area.left, area.right) };
  const moved = shiftLines(ordered, axis, at, count);
  if (!moved) return null;
  const write = (of: ReturnType<typeof partsOf>, row: number, column: number): string =>
    (of.column === null ? "" : of.fixedColumn + columnName(column)) + (of.row === null ? "" : of.fixedRow + String(row + 1));
  const first = write(start, moved.top, moved.left);
  return to === undefined ? first : `${first}:${write(end, moved.bottom, moved.right)}`;
}

function partsOf(text: string): { readonly row: number | null; readonly column: number | null; readonly fixedRow: string; readonly fixedColumn: string } {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text) ?? [];
  const rowOnly = letters === "";
  return {
    column: rowOnly ? null : columnIndex(letters), row: digits === "" ? null : Number(digits) - 1,
    fixedColumn: rowOnly ? "" : fixedColumn, fixedRow: rowOnly ? fixedColumn : fixedRow,
  };
}

/** The areas of a list such as `A1:B2 C3` after a move; empty when all are gone. */
export function moveAreaList(list: string, move: Pick<LineMove, "axis" | "at" | "count">): string {
  return list.split(/\s+/).filter((each) => each !== "").flatMap((each) => moveCells(each, move) ?? []).join(" ");
}

/** A formula with its relative references further down and right by so many lines, as in a cell so much further. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shifted = (text: string): string => {
    const { row, column, fixedRow, fixedColumn } = partsOf(text), by = (line: number, fixed: string, count: number): number => (fixed ? line : Math.max(0, line + count));
    return (column === null ? "" : fixedColumn + columnName(by(column, fixedColumn, columns))) + (row === null ? "" : fixedRow + String(by(row, fixedRow, rows) + 1));
  };
  return mapReferences(formula, ({ cells, text }) => text.slice(0, text.length - cells.length) + cells.split(":").map(shifted).join(":"));
}

/**
 * What a name with relative references says in a cell: they are written for A1, and go round the edges of the sheet
 * ("the cell to the left" is column XFD there).
 */
export function relativeAt(formula: string, row: number, column: number): string {
  const placed = (text: string): string => {
    const of = partsOf(text), round = (line: number, fixed: string, by: number, size: number): number => (fixed ? line : (line + by) % size);
    return (of.column === null ? "" : of.fixedColumn + columnName(round(of.column, of.fixedColumn, column, MAX_COLUMNS))) + (of.row === null ? "" : of.fixedRow + String(round(of.row, of.fixedRow, row, MAX_ROWS) + 1));
  };
  return mapReferences(formula, ({ cells, text }) => text.slice(0, text.length - cells.length) + cells.split(":").map(placed).join(":"));
}

/** Whether a formula says another thing in another cell. */
export function isRelative(formula: string): boolean {
  let found = false;
  mapReferences(formula, ({ cells, text }) => {
    found ||= cells.split(":").some((each) => { const { row, column, fixedRow, fixedColumn } = partsOf(each); return (row !== null && fixedRow === "") || (column !== null && fixedColumn === ""); });
    return text;
  });
  return found;
}

/** What becomes of formulas that are laid over cells (conditional formats) when lines move. */
export interface LaidMove {
  readonly areas: readonly AreaData[];
  /** A formula that was written for the first cell of the areas, written for the first cell they have now. */
  formula(text: string): string;
}

/** Areas on sheet `home` after lines of sheet `moved` were inserted or deleted. If the first cell goes, formulas are those of the next one that stays. */
export function moveLaid(areas: readonly AreaData[], home: string, moved: string, move: Pick<LineMove, "axis" | "at" | "count">): LaidMove {
  const { axis, at, count } = move;
  if (!sameSheet(home, moved)) return { areas, formula: (text) => moveFormula(text, home, moved, move) };
  const isGone = (line: number): boolean => count < 0 && line >= at && line < at - count;
  const lines = areas.map(({ top, left, bottom, right }) => (axis === "row" ? [top, bottom] : [left, right]) as readonly [number, number]);
  const first = Math.min(...lines.map(([low]) => low)), staying = lines.flatMap(([low, high]) => { const next = isGone(low) ? at - count : low; return next <= high ? [next] : []; });
  const further = isGone(first) && staying.length ? Math.min(...staying) - first : 0;
  return {
    areas: areas.flatMap((each) => shiftLines(each, axis, at, count) ?? []),
    formula: (text) => moveFormula(shiftReferences(text, axis === "row" ? further : 0, axis === "column" ? further : 0), home, moved, move),
  };
}
