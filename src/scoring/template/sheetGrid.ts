import { decimalOfNumber, decimalText, isCellError, numberFormatAt, roundHalfUp, valueAt } from "../../model";
import type { Area, SheetSnapshot } from "../../model";

/** A sheet's cells as a reader sees them: merged areas speak everywhere they reach. Rows and columns are absolute. */
export interface SheetGrid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** What the cell shows; a merged area's words in each of its cells. */
  readonly text: (row: number, column: number) => string;
  /** The area the cell belongs to. */
  readonly area: (row: number, column: number) => Area;
}

/** Reads a sheet once. */
export function sheetGrid(sheet: SheetSnapshot): SheetGrid {
  const [bottom, right] = [sheet.top + sheet.values.length - 1, sheet.left + sheet.values.reduce((most, row) => Math.max(most, row.length), 0) - 1];
  const merged = new Map<string, Area>();
  // Merged whole columns reach a million rows down; what lies outside the used cells is asked for by nobody.
  for (const area of sheet.merges) {
    for (let row = Math.max(sheet.top, area.top); row <= Math.min(bottom, area.bottom); row += 1) {
      for (let column = Math.max(sheet.left, area.left); column <= Math.min(right, area.right); column += 1) merged.set(`${row},${column}`, area);
    }
  }
  const area = (row: number, column: number): Area => merged.get(`${row},${column}`) ?? { top: row, bottom: row, left: column, right: column };
  return {
    top: sheet.top, left: sheet.left, bottom, right,
    text: (row, column) => shown(sheet, area(row, column).top, area(row, column).left), area,
  };
}

/** A cell as it is printed: a number with the decimals its format shows, a rate with its sign. */
function shown(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null || isCellError(value)) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return value.trim();
  const decimal = decimalOfNumber(value);
  if (!decimal) return "";
  const format = numberFormatAt(sheet, row, column).split(";")[0] ?? "";
  const places = /^[#,]*0(?:\.(0+))?(%?)(?:_|\s|$)/.exec(format.replace(/"[^"]*"/g, "").trim());
  const percent = format.includes("%");
  const figure = percent ? decimal.times(100) : decimal;
  return `${places ? roundHalfUp(figure, places[1]?.length ?? 0).toFixed(places[1]?.length ?? 0) : decimalText(figure)}${percent ? "%" : ""}`;
}
