/** A whole workbook into Univer's snapshot. The way back reads the live model: `univerExport.ts`. */
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { AreaData, CellData } from "../bookData";
import type { Steps } from "../slices";
import { MAX_COLUMNS } from "./address";
import type { Fill } from "./arrayFormulas";
import { customOf } from "./cellCustom";
import type { EngineBook, EngineSheet } from "./engine";
import { cellOf, engineFormula } from "./univerCells";
import { toUniver } from "./univerStyle";

export const DEFAULT_ROW_PX = 20, DEFAULT_COLUMN_PX = 72;
export const rowPx = (points: number): number => points / 0.75;
export const rowPoints = (px: number): number => round(px * 0.75);
/** Seven pixels a character and five of padding, as for the usual default font. */
export const columnPx = (characters: number): number => characters * 7 + 5;
export const columnCharacters = (px: number): number => round(Math.max(0, (px - 5) / 7));
const round = (value: number): number => Math.round(value * 1e8) / 1e8;

export const univerRange = (a: AreaData) => ({ startRow: a.top, startColumn: a.left, endRow: a.bottom, endColumn: a.right });
export const areaOfRange = (r: { startRow: number; startColumn: number; endRow: number; endColumn: number }): AreaData => ({
  top: r.startRow, left: r.startColumn, bottom: r.endRow, right: r.endColumn,
});

/** Spare room the grid shows below and right of what is used. Univer slows down on sheets of Excel's full size. */
const SPARE_ROWS = 200, MIN_ROWS = 1000, SPARE_COLUMNS = 10, MIN_COLUMNS = 60;

/** Cells between two steps. */
const STEP = 2000;

/** The snapshot, made in steps. */
export function* toSnapshot(book: EngineBook, unitId: string, locale: IWorkbookData["locale"]): Steps<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  book.styles.forEach((style, index) => { styles[`b${index}`] = toUniver(style); });
  const beside = book.styles.map(customOf);
  const sheets: IWorkbookData["sheets"] = {};
  for (const sheet of book.sheets) sheets[sheet.id] = yield* worksheet(sheet, styles, beside);
  return { id: unitId, name: unitId, appVersion: "0.25.1", locale, styles, sheetOrder: book.sheets.map((sheet) => sheet.id), sheets };
}

function* worksheet(sheet: EngineSheet, styles: Record<string, IStyleData>, beside: readonly ICellData["custom"][]): Steps<Partial<IWorksheetData>> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0, lastColumn = 0, lastNamed = -1, count = 0;
  for (const key in sheet.cells) {
    const comma = key.indexOf(","), row = Number(key.slice(0, comma)), column = Number(key.slice(comma + 1));
    const cell = sheet.cells[key]!;
    (cellData[row] ??= {})[column] = rawCell(cell, styles, beside);
    if (cell.formula !== undefined) lastNamed = Math.max(lastNamed, lastMeant(cell.formula));
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
    if (++count % STEP === 0) yield 0;
  }
  return {
    ...emptyWorksheet(sheet.id, sheet.name),
    hidden: sheet.visibility === "visible" ? 0 : 1,
    ...(sheet.visibility === "veryHidden" ? { custom: { veryHidden: true } } : {}),
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: freeze(sheet.frozen.rows, sheet.frozen.columns),
    rowCount: Math.max(MIN_ROWS, lastRow + SPARE_ROWS), columnCount: Math.max(MIN_COLUMNS, lastColumn + SPARE_COLUMNS, lastNamed + 1),
    mergeData: sheet.merges.map(univerRange), cellData, rowData: rowData(sheet), columnData: columnData(sheet),
  };
}

/** The last column that a formula names: beyond its last column the engine takes `RS33` for a name. */
function lastMeant(formula: string): number {
  let last = -1;
  for (const [, letters = ""] of formula.matchAll(/(?<![\p{L}\p{N}_.'])\$?([A-Z]{2,3})\$?\d+(?![\p{L}\p{N}_.(!])/gu)) last = Math.max(last, columnOf(letters));
  return Math.min(last, MAX_COLUMNS - 1);
}

const columnOf = (letters: string): number => [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function emptyWorksheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id, name, tabColor: "", hidden: 0, freeze: freeze(0, 0), rowCount: MIN_ROWS, columnCount: MIN_COLUMNS, zoomRatio: 1,
    defaultRowHeight: DEFAULT_ROW_PX, defaultColumnWidth: DEFAULT_COLUMN_PX, mergeData: [], cellData: {}, rowData: {}, columnData: {}, showGridlines: 1, rightToLeft: 0,
    rowHeader: { width: 46 }, columnHeader: { height: 20 },
  };
}

export const freeze = (rows: number, columns: number) =>
  ({ startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1, ySplit: rows, xSplit: columns });

const sizeOf = ({ top, left, bottom, right }: AreaData) => ({ rows: bottom - top + 1, columns: right - left + 1 });

function rawCell(cell: CellData, styles: Record<string, IStyleData>, beside: readonly ICellData["custom"][]): ICellData {
  const raw: ICellData = {};
  // What an array formula gives to other cells it will give again; as contents of theirs it would stand in its own way.
  if (cell.value !== undefined && !cell.spilled) {
    const { v, t } = cellOf({ value: cell.value });
    raw.v = v;
    raw.t = t;
  }
  if (cell.formula !== undefined) raw.f = engineFormula(cell.formula);
  if (cell.array?.dynamic === false) raw.custom = { fill: sizeOf(cell.array.area) satisfies Fill };
  if (cell.style === undefined) return raw;
  const style = styles[`b${cell.style}`];
  if (style && Object.keys(style).length > 0) raw.s = `b${cell.style}`;
  const custom = beside[cell.style];
  if (custom) raw.custom = { ...raw.custom, ...custom };
  return raw;
}

function rowData(sheet: EngineSheet): Record<number, Partial<IRowData>> {
  return Object.fromEntries(Object.entries(sheet.rows).map(([index, row]) => [index, {
    ...(row.height !== undefined ? { h: rowPx(row.height), ia: 0 as const } : {}), ...(row.hidden ? { hd: 1 as const } : {}),
  }]));
}

function columnData(sheet: EngineSheet): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(Object.entries(sheet.columns).map(([index, column]) => [index, {
    ...(column.width !== undefined ? { w: columnPx(column.width) } : {}), ...(column.hidden ? { hd: 1 as const } : {}),
  }]));
}
