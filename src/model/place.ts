/** One cell. Rows and columns are 0-based, absolute in the sheet. `sheet` is the sheet's name at reading time. */
export interface CellPlace {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A span of text in a report: UTF-16 offsets into the text as read, and the words themselves. */
export interface TextPlace {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a statement stands. */
export type Place = CellPlace | TextPlace;

/** A rectangle of cells, 0-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 0-based index: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address without the sheet: row 7, column 5 → `F8`. */
export function cellAddress(place: Pick<CellPlace, "row" | "column">): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** `sheet!A1` for people and for RESULT.json: the sheet name as it is, never quoted. */
export function placeText(place: CellPlace): string {
  return `${place.sheet}!${cellAddress(place)}`;
}

/** A sheet name as it must stand in a formula: always quoted, quotes doubled. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A reference to the cell for use inside a formula: `'GK03 支出决算表'!$F$8`. */
export function formulaReference(place: CellPlace): string {
  return `${quotedSheetName(place.sheet)}!$${columnLetters(place.column)}$${place.row + 1}`;
}

/** A key that is equal for equal cells. */
export function placeKey(place: CellPlace): string {
  return `${place.sheet}\u0000${place.row}\u0000${place.column}`;
}

/** 0-based row and column of an A1 address (`$` allowed); `null` when it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** A1 address of a rectangle without the sheet: `B4:B9`, or `B4` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}
