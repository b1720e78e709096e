import type { DecimalText } from "./decimal";
import type { Area } from "./place";
import type { OwnSheet } from "./snapshot";

/** Content of a planned cell. `formula` begins with `=`; `text` is written so that Excel never takes it for a formula. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string };

/** Looks of a cell, by role; the writer turns roles into fonts, fills and borders. */
export type CellStyle =
  | "title" | "subtitle" | "header" | "label" | "text" | "number" | "percent" | "score" | "total" | "input" | "good"
  | "bad" | "warn" | "muted" | "link" | "h1" | "h2" | "h3" | "h4" | "body" | "tableHeader" | "tableCell";

/** One planned cell. */
export interface PlannedCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  /** Excel number format code; `null` for General. */
  readonly numberFormat: string | null;
  /**
   * `ours`: rewritten whenever it differs. `theirs`: the person's; written only when the sheet is made or the row is
   * new, never changed afterwards; when its record moves, what the person has there moves along. `merged`: both write
   * here (report text, choices); written when it differs, unless the person changed the cell since it was read.
   */
  readonly owner: "ours" | "theirs" | "merged";
  /** Reference to jump to, e.g. `'GK03 支出决算表'!F8`; `null` for none. */
  readonly link: string | null;
}

/** A drop-down of allowed values for an area. */
export interface ListValidation {
  readonly area: Area;
  readonly values: readonly string[];
  /** Cells of the same sheet that hold the values; used instead of `values` when they are too long for a list in place. */
  readonly source?: Area;
}

/** A native bar chart over two columns of the sheet. */
export interface ChartPlan {
  readonly title: string;
  readonly labels: Area;
  readonly values: Area;
  /** Top left and bottom right cell the chart covers. */
  readonly position: Area;
}

/** What the engine says a formula cell must give; compared with what Excel computed after each write. */
export interface ExpectedValue {
  readonly row: number;
  readonly column: number;
  /** Record id, for the message when they differ. */
  readonly record: string;
  readonly value: DecimalText;
}

/** One output sheet as it should be. Cells start at A1; rows may have different lengths. */
export interface SheetPlan {
  readonly sheet: OwnSheet;
  /** The sheet's name in this workbook: its present one, or the free one under which it is to be made. */
  readonly name: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Widths in characters of the default font, by column. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  /** Rows above that stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly validations: readonly ListValidation[];
  readonly chart: ChartPlan | null;
  readonly print: { readonly landscape: boolean; readonly titleRows: number };
  /** 0-based row of each record, by its id (indicator id, finding id, paragraph id, field id). */
  readonly rowIds: Readonly<Record<string, number>>;
  /** 0-based hidden column whose cells hold each row's record id; how rows are found again after a person moved them. */
  readonly idColumn: number;
  /** 0-based hidden column that holds each row's looks in short; a row is formatted again only when it differs. */
  readonly looksColumn: number;
  /** `true`: rows that the person added before the sheet was read are already in the plan, with ids of their own (自评报告). */
  readonly takesUpRows?: boolean;
  /** `true`: rows that exist stay where the person has them, new ones are added at the end (自评基本信息). */
  readonly keepRows: boolean;
  readonly expected: readonly ExpectedValue[];
}
