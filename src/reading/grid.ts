import { isCellError, type Area, type CellPlace, type SheetSnapshot } from "../model";
import { formatFacts, parseFigureText, type ParsedText } from "./parseFigure";
import { squash } from "./text";

/** One cell as reading sees it. Rows and columns of a grid are relative to its top left cell. */
export interface GridCell {
  readonly kind: "blank" | "text" | "number" | "date" | "error";
  /** Blanks removed, full-width made half-width. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** Set for texts that are figures. */
  readonly parsed: ParsedText | null;
  /** Inside a merged area and not its first cell. */
  readonly covered: boolean;
}

/** A sheet made ready for reading: every cell once classified, merged areas known. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): GridCell;
  /** The cell, or the first cell of the merged area it lies in. */
  spread(row: number, column: number): GridCell;
  /** The merged area around the cell, relative; `null` when it is not merged. */
  merge(row: number, column: number): Area | null;
  isHidden(row: number, column: number): boolean;
  rowHidden(row: number): boolean;
  /** Some cells hold an error. */
  readonly hasErrors: boolean;
  place(row: number, column: number): CellPlace;
}

const BLANK: GridCell = { kind: "blank", text: "", raw: "", parsed: null, covered: false };
const NUMBER: GridCell = { ...BLANK, kind: "number" };
const COVERED: GridCell = { ...BLANK, covered: true };

/** Makes a sheet ready for reading, in one pass over its cells. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = sheet.values.length;
  const columns = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergeMap(sheet, rows, columns);
  const cells = cellsOf(sheet, merges, rows, columns);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const wholeHidden = sheet.visibility !== "visible";
  const isPartHidden = hiddenRows.size + hiddenColumns.size > 0;
  const cell = (row: number, column: number): GridCell => (column >= 0 && column < columns ? cells[row * columns + column] ?? BLANK : BLANK);
  const merge = (row: number, column: number): Area | null => merges.get(row * columns + column) ?? null;
  return {
    sheet, rows, columns, cell, merge,
    hasErrors: cells.some(({ kind }) => kind === "error"),
    spread: (row, column) => {
      const area = merge(row, column);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    rowHidden: (row) => hiddenRows.has(row + sheet.top),
    isHidden: (row, column) => wholeHidden || (isPartHidden && (hiddenRows.has(row + sheet.top) || hiddenColumns.has(column + sheet.left))),
    place: (row, column) => ({ kind: "cell", sheet: sheet.name, row: row + sheet.top, column: column + sheet.left }),
  };
}

/** The cells row by row, `columns` to each. */
function cellsOf(sheet: SheetSnapshot, merges: ReadonlyMap<number, Area>, rows: number, columns: number): readonly GridCell[] {
  const cells = new Array<GridCell>(rows * columns).fill(BLANK);
  for (let row = 0; row < rows; row += 1) {
    const line = sheet.values[row]!;
    const formats = sheet.numberFormats[row];
    for (let column = 0; column < line.length; column += 1) {
      const slot = row * columns + column;
      const area = merges.size === 0 ? undefined : merges.get(slot);
      const isCovered = area !== undefined && (area.top !== row || area.left !== column);
      cells[slot] = isCovered ? COVERED : cellOf(line[column]!, formats?.[column] ?? "General");
    }
  }
  return cells;
}

function cellOf(value: SheetSnapshot["values"][number][number], format: string): GridCell {
  if (value === null || value === "") return BLANK;
  if (typeof value === "number") {
    if (format !== "General" && formatFacts(format).isDate) return { kind: "date", text: "", raw: String(value), parsed: null, covered: false };
    return NUMBER;
  }
  if (isCellError(value)) return { kind: "error", text: value.error, raw: value.error, parsed: null, covered: false };
  if (typeof value === "boolean") return { kind: "text", text: String(value), raw: String(value), parsed: null, covered: false };
  const text = squash(value);
  if (text === "") return BLANK;
  return { kind: "text", text, raw: value, parsed: parseFigureText(value), covered: false };
}

/** Merged areas by `row * columns + column`, relative; areas over 20 000 cells are kept at their edge to stay linear. */
function mergeMap(sheet: SheetSnapshot, rows: number, columns: number): Map<number, Area> {
  const map = new Map<number, Area>();
  for (const merge of sheet.merges) {
    const area = {
      top: Math.max(0, merge.top - sheet.top), left: Math.max(0, merge.left - sheet.left),
      bottom: Math.min(rows - 1, merge.bottom - sheet.top), right: Math.min(columns - 1, merge.right - sheet.left),
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) map.set(row * columns + column, area);
    }
  }
  return map;
}

/** Whether the cell holds a figure: a number, or a text that states one. */
export function isFigureCell(cell: GridCell): boolean {
  return cell.kind === "number" || cell.parsed !== null;
}

/** Whether the cell holds a year alone, written as a text. */
export function isYearText(cell: GridCell): boolean {
  return cell.kind === "text" && cell.parsed !== null && YEAR_ALONE.test(cell.text);
}

const YEAR_ALONE = /^20[0-6]\d$/;

/** Whether the cell holds words. */
export function isWordCell(cell: GridCell): boolean {
  return cell.kind === "text" && cell.parsed === null;
}
