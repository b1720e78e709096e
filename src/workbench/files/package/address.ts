import type { AreaData } from "../../bookData";

/** Letters of a 0-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 of a 0-based cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0-based cell of an A1 address (dollar signs allowed); `null` for anything else. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1]!) } : null;
}

/** A rectangle of `A1` or `A1:B2`. */
export function parseArea(text: string): AreaData | null {
  const [from, to] = text.split(":");
  const start = parseCell(from ?? "");
  const end = parseCell(to ?? from ?? "");
  if (!start || !end) return null;
  return { top: Math.min(start.row, end.row), left: Math.min(start.column, end.column), bottom: Math.max(start.row, end.row), right: Math.max(start.column, end.column) };
}

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** Rectangles of a list such as `A1:B2 C3 D:E 7:9`. */
export function areasOfList(list: string): AreaData[] {
  return list.trim().split(/\s+/).flatMap((each) => {
    const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(each), rows = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/.exec(each);
    if (columns) return [{ top: 0, left: columnIndex(columns[1]!), bottom: LAST_ROW, right: columnIndex(columns[2]!) }];
    if (rows) return [{ top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN }];
    return parseArea(each) ?? [];
  });
}

/** `A1:B2`, or `A1` for one cell. */
export function areaAddress(area: AreaData): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** Key of a cell in `SheetData.cells`. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** 0-based cell of a key of `SheetData.cells`. */
export function cellOfKey(key: string): { row: number; column: number } {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

/** Sheet name as it stands before `!` in a formula, always quoted. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
