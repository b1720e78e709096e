import type { MoneyUnit, Unit } from "./amount";
import type { DecimalText } from "./decimal";
import type { Area, CellPlace } from "./place";
import type { Message } from "./message";
import type { Period } from "./period";
import type { TableFigures } from "./figures";

/** What a row of a table is. */
export type RowKind =
  | "total" // 合计、总计、本年支出合计
  | "subtotal" // a row that its following deeper rows add up to
  | "item"
  | "ofWhich" // 其中: part of the row above it, not added beside it
  | "less" // 减: subtracted
  | "note"
  | "blank";

/** One row of a table's body. */
export interface TableRow {
  /** 0-based, absolute in the sheet. */
  readonly row: number;
  /** Label without blanks, numbering and 其中 prefix. */
  readonly label: string;
  /** Label as written. */
  readonly rawLabel: string;
  /** Where the label stands. */
  readonly labelPlace: CellPlace | null;
  /** Labels of the rows above it in the hierarchy, outermost first. */
  readonly labelPath: readonly string[];
  /** Subject code (科目编码) joined to digits: `201`, `20103`, `2010301`; `null` when the row has none. */
  readonly code: string | null;
  readonly kind: RowKind;
  /** Depth in the hierarchy, 0 for the outermost. */
  readonly level: number;
  readonly isHidden: boolean;
  /** What tells several lines about one thing apart (计划 and 支付 of 基本支出); absent without. */
  readonly aspect?: string;
}

/** What a column of a table holds. */
export type ColumnRole = "label" | "code" | "lineNumber" | "figure" | "text";

/** One column of a table. */
export interface TableColumn {
  /** 0-based, absolute in the sheet. */
  readonly column: number;
  readonly role: ColumnRole;
  /** Headings from the top down, blanks removed: `["预算数", "公务用车购置及运行费", "小计"]`. */
  readonly path: readonly string[];
  readonly unit: Unit;
  readonly period: Period | null;
  readonly year: number | null;
}

/**
 * One block of rows and columns that belong together. A two-sided form (收入|支出) gives two tables of the same form
 * with `side` left and right.
 */
export interface Table {
  /** Unique in the workbook and stable while the layout stands. */
  readonly id: string;
  readonly sheet: string;
  readonly form: FormId | null;
  readonly side: "whole" | "left" | "right";
  readonly title: string;
  readonly unit: Unit;
  readonly year: number | null;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly figures: TableFigures;
  /** Empty cells of the body where a figure is expected, e.g. 年末结转 left blank. By `figureKey(row, column)`, absolute indexes. */
  readonly blanks: ReadonlySet<number>;
  /** Text rows below the table: 注：…, 本表为空表 … */
  readonly notes: readonly { readonly text: string; readonly place: CellPlace }[];
}

/** Columns of a sheet, as Excel has them. */
const SHEET_COLUMNS = 16_384;

/** Key of a cell: equal for the same row and column of one sheet. */
export function figureKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** Row and column of a `figureKey`. */
export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS };
}

/** Id of a form of `src/reading/forms`: GK01 … GK09, B01 … B12, WK-EXEC … */
export type FormId = string;

/** What a sheet was taken for, and why. */
export interface SheetReading {
  readonly name: string;
  /** `null`: not understood. */
  readonly form: FormId | null;
  /** 0 … 1. */
  readonly confidence: number;
  /** Why: title, headings, labels that matched. */
  readonly reasons: readonly Message[];
  /** Set by the person: wins over what was recognised. */
  readonly corrected: boolean;
  /** Other forms it could be, best first. */
  readonly alternatives: readonly { readonly form: FormId; readonly confidence: number }[];
  readonly unit: Unit;
  readonly year: number | null;
  readonly hidden: boolean;
}

/** A sheet on which tables name no unit for their money: what only a person can say, or should look at. */
export interface UnitQuestion {
  readonly sheet: string;
  /** Number of such tables. */
  readonly tables: number;
  /** Number of their figures that state money. */
  readonly figures: number;
  /** The unit that they were read in, because other tables tell it; `null`: nothing tells it, and the figures are not used. */
  readonly assumed: MoneyUnit | null;
  /** The largest of these figures, as it stands there. */
  readonly example: { readonly label: string; readonly value: DecimalText; readonly place: CellPlace };
}
