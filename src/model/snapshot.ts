import type { Area } from "./place";

/** An error value of Excel (`#REF!`, `#DIV/0!` …). */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is an empty cell; dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | CellError | null;

/** Whether the value is an Excel error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/**
 * One sheet as it was read. The three grids have the shape `rows × columns` of the used range whose first cell is
 * (`top`, `left`); `formulas` holds `""` where a cell has no formula; `numberFormats` are Excel's own codes.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Absolute 0-based indexes. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  /** Which of our output sheets this is; `null` for the person's own. Set by the door that read it. */
  readonly own: OwnSheet | null;
}

/** The output sheets, by what they hold. Their default names are in `OWN_SHEET_NAMES`. */
export type OwnSheet = "info" | "data" | "checks" | "scores" | "report" | "template" | "filled";

/** Names under which the output sheets are made. */
export const OWN_SHEET_NAMES: Readonly<Record<OwnSheet, string>> = {
  info: "自评基本信息",
  data: "绩效数据表",
  checks: "核对结果",
  scores: "绩效评分表",
  report: "自评报告",
  template: "评分模板",
  filled: "评分表（自评填写）",
};

/** The output sheets of every run, in the order in which they stand. */
export const OWN_SHEETS: readonly OwnSheet[] = ["info", "data", "checks", "scores", "report"];

/** With those that only a workbook with the bureau's own score table gets: the confirmed template, the filled-in copy. */
export const ALL_OWN_SHEETS: readonly OwnSheet[] = [...OWN_SHEETS, "template", "filled"];

/** The workbook at one moment: plain data, JSON-serialisable. */
export interface Snapshot {
  /** File name, or `""`. */
  readonly book: string;
  readonly sheets: readonly SheetSnapshot[];
}

/** The cell's value by absolute 0-based position; `null` outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** Looks at every cell of the used range: its value, row and column within it. */
export function eachValue(sheet: SheetSnapshot, look: (value: CellValue, row: number, column: number) => void): void {
  for (let row = 0; row < sheet.values.length; row += 1) {
    const line = sheet.values[row]!;
    for (let column = 0; column < line.length; column += 1) look(line[column]!, row, column);
  }
}

/** The cell's formula by absolute position; `""` when there is none. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? "";
}

/** The cell's number format by absolute position; `"General"` outside the used range. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.top]?.[column - sheet.left] ?? "General";
}
