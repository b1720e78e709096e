import { cellAddress, type Area, type CellValue, type SheetSnapshot, type Snapshot } from "../../src/model";

/** A cell on the move, and the address (`sheet!A1`) where it stood; `""` for a cell that was put in. */
export interface MovingCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string;
  readonly from: string;
}

/** A sheet whose rows and columns can be moved about; everything counts from 0. */
export interface MovingSheet {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly (readonly MovingCell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

type Pick = (below: number) => number;

/** The same sheets laid out otherwise: nothing a reader takes from them changes. `pick(n)` gives a number below n. */
export type Relayout = (sheets: readonly MovingSheet[], pick: Pick) => readonly MovingSheet[];

/** What is done to each sheet by itself. */
export const each = (change: (sheet: MovingSheet, pick: Pick) => MovingSheet): Relayout => (sheets, pick) => sheets.map((sheet) => change(sheet, pick));

export const EMPTY: MovingCell = { value: null, formula: "", format: "General", from: "" };

/** Takes a sheet up. */
export function moving(sheet: SheetSnapshot): MovingSheet {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  return {
    sheet,
    rows: sheet.values.map((row, r) => Array.from({ length: width }, (_, c) => ({
      value: row[c] ?? null, formula: sheet.formulas[r]?.[c] ?? "", format: sheet.numberFormats[r]?.[c] ?? "General",
      from: `${sheet.name}!${cellAddress({ row: r + sheet.top, column: c + sheet.left })}`,
    }))),
    merges: sheet.merges.map((area) => ({ top: area.top - sheet.top, left: area.left - sheet.left, bottom: area.bottom - sheet.top, right: area.right - sheet.left })),
    hiddenRows: sheet.hiddenRows.map((row) => row - sheet.top), hiddenColumns: sheet.hiddenColumns.map((column) => column - sheet.left),
  };
}

/** Puts sheets down again. `cameFrom` gives the address where a cell stood, by the one where it stands now. */
export function laidOut(book: string, sheets: readonly MovingSheet[]): { readonly snapshot: Snapshot; readonly cameFrom: ReadonlyMap<string, string> } {
  const cameFrom = new Map<string, string>();
  const laid = sheets.map(({ sheet, rows, merges, hiddenRows, hiddenColumns }): SheetSnapshot => {
    rows.forEach((row, r) => row.forEach(({ from }, c) => from !== "" && cameFrom.set(`${sheet.name}!${cellAddress({ row: r, column: c })}`, from)));
    return {
      ...sheet, top: 0, left: 0, merges, hiddenRows, hiddenColumns,
      values: rows.map((row) => row.map(({ value }) => value)), formulas: rows.map((row) => row.map(({ formula }) => formula)), numberFormats: rows.map((row) => row.map(({ format }) => format)),
    };
  });
  return { snapshot: { book, sheets: laid }, cameFrom };
}

export function withRow(sheet: MovingSheet, at: number, values: readonly CellValue[] = []): MovingSheet {
  const width = sheet.rows[0]?.length ?? 0;
  const row = Array.from({ length: width }, (_, column) => ({ ...EMPTY, value: values[column] ?? null }));
  const down = (index: number): number => (index >= at ? index + 1 : index);
  return {
    ...sheet, rows: [...sheet.rows.slice(0, at), row, ...sheet.rows.slice(at)],
    merges: sheet.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })), hiddenRows: sheet.hiddenRows.map(down),
  };
}

export function withColumn(sheet: MovingSheet, at: number): MovingSheet {
  const right = (index: number): number => (index >= at ? index + 1 : index);
  return {
    ...sheet, rows: sheet.rows.map((row) => [...row.slice(0, at), EMPTY, ...row.slice(at)]),
    merges: sheet.merges.map((area) => ({ ...area, left: right(area.left), right: right(area.right) })), hiddenColumns: sheet.hiddenColumns.map(right),
  };
}

function eachCell(sheet: MovingSheet, change: (cell: MovingCell) => MovingCell): MovingSheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map(change)) };
}

function eachText(sheet: MovingSheet, change: (text: string) => string): MovingSheet {
  return eachCell(sheet, (cell) => (typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell));
}

const IS_DATE = /[ymd年月日]/i;
/** Years and subject codes: texts of them are codes still, but they take no thousands separator. */
const IS_NAME = /^(?:20\d\d|[23]\d{2}(?:\d\d){0,2})$/;

function asText(cell: MovingCell): MovingCell {
  const { value, format } = cell;
  if (typeof value !== "number" || Math.abs(value) < 1 || IS_DATE.test(format) || format.includes("%") || IS_NAME.test(String(value))) return cell;
  const [whole = "", rest] = String(value).split(".");
  return { ...cell, value: `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}${rest === undefined ? "" : `.${rest}`}`, format: "@" };
}

/** Ways in which one and the same sheet really comes. */
export const RELAYOUTS: Readonly<Record<string, Relayout>> = {
  "begins in another cell": each((sheet) => withColumn(withRow(sheet, 0), 0)),
  "has an empty row anywhere": each((sheet, pick) => (sheet.rows.length > 3 ? withRow(sheet, 2 + pick(sheet.rows.length - 2)) : sheet)),
  "has empty rows and columns behind": each((sheet) => {
    const wide = withColumn(withColumn(sheet, sheet.rows[0]?.length ?? 0), sheet.rows[0]?.length ?? 0);
    return withRow(withRow(wide, wide.rows.length), wide.rows.length);
  }),
  "ends in a line to be signed": each((sheet) => withRow(sheet, sheet.rows.length, ["单位负责人：", null, "制表人："])),
  "begins with 附件": each((sheet) => withRow(sheet, 0, ["附件3"])),
  "has its figures typed as text with commas": each((sheet) => eachCell(sheet, asText)),
  "has its labels spread out": each((sheet, pick) => eachText(sheet, (text) => (/^[\u4e00-\u9fa5]{2,4}$/.test(text) ? [...text].join(pick(2) === 0 ? "　" : "  ") : text))),
  "has narrow brackets and straight quotes": each((sheet) => eachText(sheet, (text) => text.replace(/（/g, "(").replace(/）/g, ")").replace(/[“”]/g, '"').replace(/：/g, ":"))),
  "has wide brackets and no quotes": each((sheet) => eachText(sheet, (text) => text.replace(/\(/g, "（").replace(/\)/g, "）").replace(/[“”"]/g, "").replace(/:/g, "："))),
  "is indented by wide blanks": each((sheet) => eachText(sheet, (text) => text.replace(/^ +/, (blanks) => "　".repeat(Math.ceil(blanks.length / 2))))),
  "has its labels broken into lines": each((sheet) => eachText(sheet, (text) => (/^[\u4e00-\u9fa5（）()]{6,}$/.test(text) ? `${text.slice(0, 4)}\n${text.slice(4)}` : text))),
  "writes nought as a dash": each((sheet) => eachCell(sheet, (cell) => (cell.value === 0 ? { ...cell, value: "—", format: "@" } : cell))),
  "has a row hidden": each((sheet, pick) => ({ ...sheet, hiddenRows: [...sheet.hiddenRows, pick(sheet.rows.length)] })),
};
