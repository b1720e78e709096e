import { isCellError, type Area, type CellPlace, type CellValue, type SheetSnapshot } from "../../model";
import { formatFacts, parseFigureText, type ParsedText } from "./parseFigure";
import { withoutCodesInFront } from "./codesInFront";
import { withoutRunningNumbers } from "./runningNumbers";
import { FEWEST_COLUMNS, FEWEST_ROWS, closedUp, keptLines, type Kept } from "./spacing";
import { squash } from "./text";
import { withYearsInHeads } from "./yearsInHeads";

/** One cell as reading sees it. Rows and columns of a grid count from 0, and only those that are read. */
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
  /** What the sheet holds in the cell. */
  value(row: number, column: number): CellValue | undefined;
  format(row: number, column: number): string;
  /** The cell, or the first cell of the merged area it lies in. */
  spread(row: number, column: number): GridCell;
  /** The merged area around the cell, relative; `null` when it is not merged. */
  merge(row: number, column: number): Area | null;
  isHidden(row: number, column: number): boolean;
  rowHidden(row: number): boolean;
  /** Some cells hold an error. */
  readonly hasErrors: boolean;
  place(row: number, column: number): CellPlace;
  /** The row of the workbook's sheet, and its column. */
  rowAt(row: number): number;
  columnAt(column: number): number;
  /** The row of the grid that a row of the workbook's sheet is; −1 for one that is not read. */
  rowFrom(row: number): number;
  columnFrom(column: number): number;
}

const BLANK: GridCell = { kind: "blank", text: "", raw: "", parsed: null, covered: false };
const NUMBER: GridCell = { ...BLANK, kind: "number" };
const COVERED: GridCell = { ...BLANK, covered: true };

/** Makes a sheet ready for reading, in one pass over its cells; lines that only part others are left out. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const numbersOut = withoutCodesInFront(withoutRunningNumbers(sheet.values));
  const whole = { values: numbersOut, formats: sheet.numberFormats, merges: sheet.merges.map((area) => ({ top: area.top - sheet.top, left: area.left - sheet.left, bottom: area.bottom - sheet.top, right: area.right - sheet.left })) };
  const keptRows = keptLines(numbersOut.length, (row) => numbersOut[row]!.some(isFilled), FEWEST_ROWS);
  const keptColumns = keptLines(widthOf(numbersOut), (column) => numbersOut.some((line) => isFilled(line[column])), FEWEST_COLUMNS);
  const { values: kept, formats, merges: areas } = keptRows === null && keptColumns === null ? whole : closed(whole, keptRows, keptColumns);
  const values = withYearsInHeads(kept);
  const rows = values.length;
  const columns = widthOf(values);
  const merges = mergeMap(areas, rows, columns);
  const cells = cellsOf(values, formats, merges, rows, columns);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const wholeHidden = sheet.visibility !== "visible";
  const isPartHidden = hiddenRows.size + hiddenColumns.size > 0;
  const cell = (row: number, column: number): GridCell => (column >= 0 && column < columns ? cells[row * columns + column] ?? BLANK : BLANK);
  const merge = (row: number, column: number): Area | null => merges.get(row * columns + column) ?? null;
  const [rowAt, rowFrom] = positions(sheet.top, keptRows);
  const [columnAt, columnFrom] = positions(sheet.left, keptColumns);
  return {
    sheet, rows, columns, cell, merge, rowAt, rowFrom, columnAt, columnFrom,
    value: (row, column) => values[row]?.[column],
    format: (row, column) => formats[row]?.[column] ?? "General",
    hasErrors: cells.some(({ kind }) => kind === "error"),
    spread: (row, column) => {
      const area = merge(row, column);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    rowHidden: (row) => hiddenRows.has(rowAt(row)),
    isHidden: (row, column) => wholeHidden || (isPartHidden && (hiddenRows.has(rowAt(row)) || hiddenColumns.has(columnAt(column)))),
    place: (row, column) => ({ kind: "cell", sheet: sheet.name, row: rowAt(row), column: columnAt(column) }),
  };
}

/** Where the lines of a grid are in the workbook's sheet, and the way back. */
function positions(first: number, kept: Kept): readonly [(line: number) => number, (line: number) => number] {
  if (kept === null) return [(line) => line + first, (line) => line - first];
  const back = new Map(kept.map((line, index) => [line + first, index]));
  return [(line) => (kept[line] ?? line) + first, (line) => back.get(line) ?? -1];
}

type Lines<Value> = readonly (readonly Value[])[];

/** What a grid is made from; areas count from 0. */
interface Sheetful {
  readonly values: Lines<CellValue>;
  readonly formats: Lines<string>;
  readonly merges: readonly Area[];
}

/** The lines that are kept, closed up. */
function closed({ values, formats, merges }: Sheetful, rows: Kept, columns: Kept): Sheetful {
  const pick = <Value>(lines: Lines<Value>): Lines<Value> => (rows === null ? lines : rows.map((row) => lines[row] ?? [])).map((line) => (columns === null ? line : columns.flatMap((column) => (column < line.length ? [line[column]!] : []))));
  return { values: pick(values), formats: pick(formats), merges: merges.map((area) => closedUp(area, rows, columns)).filter((area) => area !== null) };
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Columns of the longest line. */
function widthOf(lines: Lines<CellValue>): number {
  return lines.reduce((most, line) => Math.max(most, line.length), 0);
}

/** The cells row by row, `columns` to each. */
function cellsOf(values: Lines<CellValue>, formats: Lines<string>, merges: ReadonlyMap<number, Area>, rows: number, columns: number): readonly GridCell[] {
  const cells = new Array<GridCell>(rows * columns).fill(BLANK);
  for (let row = 0; row < rows; row += 1) {
    const line = values[row]!;
    const formatsOfLine = formats[row];
    for (let column = 0; column < line.length; column += 1) {
      const slot = row * columns + column;
      const area = merges.size === 0 ? undefined : merges.get(slot);
      const isCovered = area !== undefined && (area.top !== row || area.left !== column);
      cells[slot] = isCovered ? COVERED : cellOf(line[column]!, formatsOfLine?.[column] ?? "General");
    }
  }
  return cells;
}

function cellOf(value: CellValue, format: string): GridCell {
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
function mergeMap(merges: readonly Area[], rows: number, columns: number): Map<number, Area> {
  const map = new Map<number, Area>();
  for (const merge of merges) {
    const area = { top: Math.max(0, merge.top), left: Math.max(0, merge.left), bottom: Math.min(rows - 1, merge.bottom), right: Math.min(columns - 1, merge.right) };
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
