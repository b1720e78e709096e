import { formulaAt, isCellError, valueAt } from "../model";
import type { OwnSheet, SheetSnapshot, Snapshot } from "../model";

/** A row of one of our sheets as a person left it. */
export interface OwnRow {
  /** 0-based, absolute. */
  readonly row: number;
  /** Record id; `""` for a row that the person added. */
  readonly id: string;
}

/** One of our sheets, read by record ids and headings, so that moved rows and inserted columns do no harm. */
export interface OwnTable {
  readonly rows: readonly OwnRow[];
  /** Text of a cell below the heading of that block; `""` when empty or the heading is gone. */
  readonly cell: (row: OwnRow, block: string, heading: string) => string;
  /** Texts from below the heading of that block to the last column before the hidden ones. */
  readonly cellsFrom: (row: OwnRow, block: string, heading: string) => readonly string[];
  /** Absolute column below the heading of that block; `null` when the heading is gone. */
  readonly columnOf: (block: string, heading: string) => number | null;
  /** Text of the hidden cell `offset` columns behind the record id. */
  readonly hidden: (row: OwnRow, offset: number) => string;
  /** Formula of the hidden cell `offset` columns behind the record id; `""` for none. */
  readonly hiddenFormula: (row: OwnRow, offset: number) => string;
  /** Rows of a block: from its heading to the next heading. */
  readonly block: (block: string) => readonly OwnRow[];
}

/** The output sheet with its record ids; `null` when the workbook has none or the id column is gone. */
export function ownTable(snapshot: Snapshot, own: OwnSheet): OwnTable | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.own === own);
  const idColumn = sheet ? idColumnOf(sheet) : null;
  if (!sheet || idColumn === null) return null;
  const rows = Array.from({ length: sheet.values.length }, (_, index) => ({ row: sheet.top + index, id: cellText(sheet, sheet.top + index, idColumn) }));
  const headOf = (block: string): OwnRow | undefined => rows.find(({ id }) => id === `#head/${block}`);
  const columnIn = (block: string, heading: string): number | null => {
    const head = headOf(block);
    return head ? columnOf(sheet, head.row, heading) : null;
  };
  return {
    rows, columnOf: columnIn,
    cell: (row, block, heading) => {
      const column = columnIn(block, heading);
      return column === null ? "" : cellText(sheet, row.row, column);
    },
    cellsFrom: (row, block, heading) => {
      const column = columnIn(block, heading);
      return column === null ? [] : Array.from({ length: Math.max(0, idColumn - column) }, (_, offset) => cellText(sheet, row.row, column + offset));
    },
    hidden: (row, offset) => cellText(sheet, row.row, idColumn + offset),
    hiddenFormula: (row, offset) => formulaAt(sheet, row.row, idColumn + offset),
    block: (block) => {
      const start = rows.findIndex(({ id }) => id === `#head/${block}`);
      if (start < 0) return [];
      const rest = rows.slice(start + 1);
      const end = rest.findIndex(({ id }) => id.startsWith("#"));
      return end < 0 ? rest : rest.slice(0, end);
    },
  };
}

/** The last column in which a heading's id stands. */
function idColumnOf(sheet: SheetSnapshot): number | null {
  for (const row of sheet.values) {
    const index = row.findIndex((value) => typeof value === "string" && /^#(head|title|block)\b/.test(value));
    if (index >= 0) return sheet.left + index;
  }
  return null;
}

function columnOf(sheet: SheetSnapshot, row: number, heading: string): number | null {
  const index = (sheet.values[row - sheet.top] ?? []).findIndex((value) => typeof value === "string" && value.trim() === heading);
  return index < 0 ? null : sheet.left + index;
}

/** What a cell says: numbers through their 15 digits, errors as nothing. */
function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null || isCellError(value)) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? (value ? "是" : "否") : value;
}
