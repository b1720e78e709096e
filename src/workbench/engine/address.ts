/** A1 addresses and rectangles. Rows and columns are 0-based and inclusive; a whole sheet is Excel's 1,048,576 × 16,384. */
import type { AreaData } from "../bookData";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;
export const WHOLE_SHEET: AreaData = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** 0 for "A"; case does not matter. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const area = (top: number, left: number, bottom = top, right = left): AreaData => ({ top, left, bottom, right });
export const rowsOf = (a: AreaData): number => a.bottom - a.top + 1;
export const columnsOf = (a: AreaData): number => a.right - a.left + 1;
export const cellsOf = (a: AreaData): number => rowsOf(a) * columnsOf(a);
export const isWholeRows = (a: AreaData): boolean => a.left === 0 && a.right === MAX_COLUMNS - 1;
export const isWholeColumns = (a: AreaData): boolean => a.top === 0 && a.bottom === MAX_ROWS - 1;
export const isUnbounded = (a: AreaData): boolean => isWholeRows(a) || isWholeColumns(a);
/** The area so many lines further down and to the right. */
export const movedBy = (a: AreaData, down: number, right: number): AreaData => ({ top: a.top + down, left: a.left + right, bottom: a.bottom + down, right: a.right + right });
export const sameArea = (a: AreaData, b: AreaData): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const contains = (outer: AreaData, inner: AreaData): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** The common part of two rectangles, or null. */
export function intersect(a: AreaData, b: AreaData): AreaData | null {
  const top = Math.max(a.top, b.top), left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom), right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest rectangle around both. */
export function bounding(a: AreaData, b: AreaData): AreaData {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** A sheet name as formulas and addresses write it: quoted only where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]\d*$/.test(name) && !/^[Rr]\d+[Cc]\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "A1", "A1:B2", "A:C" or "1:3". */
export function areaText(a: AreaData): string {
  if (isWholeRows(a)) return `${a.top + 1}:${a.bottom + 1}`;
  if (isWholeColumns(a)) return `${columnName(a.left)}:${columnName(a.right)}`;
  const first = `${columnName(a.left)}${a.top + 1}`;
  return a.top === a.bottom && a.left === a.right ? first : `${first}:${columnName(a.right)}${a.bottom + 1}`;
}

/** Several areas as Excel lists them: `A1,C3:D4`. */
export const areasText = (areas: readonly AreaData[]): string => areas.map(areaText).join(",");

/** The same with dollar signs, as defined names and charts keep it. */
export function absoluteText(a: AreaData): string {
  return areaText(a).replace(/[A-Z]+|\d+/g, "$$$&");
}

export const addressText = (sheetName: string, a: AreaData): string => `${quoteSheet(sheetName)}!${areaText(a)}`;

export interface ParsedAddress {
  /** As written, without quotes; null when the address names no sheet. */
  readonly sheet: string | null;
  readonly area: AreaData;
}

/** Reads one A1 address, with or without sheet and dollar signs; null when it is not one. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const parsed = parseArea((match[3] ?? "").replace(/\$/g, ""));
  if (!parsed) return null;
  const sheet = match[1] !== undefined ? match[1].replace(/''/g, "'") : (match[2] ?? null);
  return { sheet: sheet === null ? null : sheet.replace(/^\[[^\]]*\]/, ""), area: parsed };
}

function parseArea(text: string): AreaData | null {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return ordered(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(r1: number, c1: number, r2: number, c2: number): AreaData | null {
  const a = { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
  return contains(WHOLE_SHEET, a) ? a : null;
}

/** Splits "A1:B2,'a,b'!C3" at the commas outside quotes. */
export function splitAddresses(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}

/** Where a rectangle lands when lines are inserted (`count` > 0) or deleted (`count` < 0) before line `at`; null when all of it is gone. */
export function shiftLines(a: AreaData, axis: "row" | "column", at: number, count: number): AreaData | null {
  const [low, high] = axis === "row" ? [a.top, a.bottom] : [a.left, a.right];
  const limit = axis === "row" ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
  if (low === 0 && high === limit) return a;
  const moved = count > 0 ? inserted(low, high, at, count) : deleted(low, high, at, -count);
  if (!moved) return null;
  const [start, end] = [moved[0], Math.min(moved[1], limit)];
  return axis === "row" ? { ...a, top: start, bottom: end } : { ...a, left: start, right: end };
}

const inserted = (low: number, high: number, at: number, count: number): [number, number] =>
  at <= low ? [low + count, high + count] : at <= high ? [low, high + count] : [low, high];

function deleted(low: number, high: number, at: number, count: number): [number, number] | null {
  const end = at + count - 1;
  const cut = Math.max(0, Math.min(high, end) - Math.max(low, at) + 1);
  if (cut === high - low + 1) return null;
  const start = low > end ? low - count : Math.min(low, at);
  return [start, start + (high - low) - cut];
}
