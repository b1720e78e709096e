import { EMPTY, each, withColumn, type MovingCell, type MovingSheet, type Relayout } from "./relayout";

const isNumber = ({ value }: MovingCell): boolean => typeof value === "number";
const isText = ({ value }: MovingCell): boolean => typeof value === "string" && value !== "";

/** The first row with a label and a figure; 0 or less without one that has a row above. */
const firstFigures = ({ rows }: MovingSheet): number => rows.findIndex((row) => row.some(isNumber) && row.some(isText));

const cell = (value: string | number | null): MovingCell => ({ ...EMPTY, value });

function filled(sheet: MovingSheet, column: number, valueAt: (row: number) => string | number | null): MovingSheet {
  const wider = withColumn(sheet, column);
  return { ...wider, rows: wider.rows.map((row, index) => row.map((own, at) => (at === column ? cell(valueAt(index)) : own))) };
}

/** Fewer numbers without a heading could be anything. */
const FEWEST_NUMBERS = 3;

/** A column of numbers in front, headed 序号 or not. */
const numbered = (heading: string | null) => (sheet: MovingSheet): MovingSheet => {
  const first = firstFigures(sheet);
  const isLine = (row: number): boolean => row >= first && sheet.rows[row]!.some(isNumber) && sheet.rows[row]!.some(isText);
  if (first < 1 || heading === null && sheet.rows.filter((_, row) => isLine(row)).length < FEWEST_NUMBERS) return sheet;
  let number = 0;
  return filled(sheet, 0, (row) => (row === first - 1 ? heading : isLine(row) ? (number += 1) : null));
};

function doubledRows(sheet: MovingSheet): MovingSheet {
  return {
    ...sheet, rows: sheet.rows.flatMap((row) => [row, row.map(() => EMPTY)]),
    merges: sheet.merges.map((area) => ({ ...area, top: area.top * 2, bottom: area.bottom * 2 })), hiddenRows: sheet.hiddenRows.map((row) => row * 2),
  };
}

function doubledColumns(sheet: MovingSheet): MovingSheet {
  return {
    ...sheet, rows: sheet.rows.map((row) => row.flatMap((own) => [own, EMPTY])),
    merges: sheet.merges.map((area) => ({ ...area, left: area.left * 2, right: area.right * 2 })), hiddenColumns: sheet.hiddenColumns.map((column) => column * 2),
  };
}

/** Lines put in between, and columns that only number. */
export const SPACED: Readonly<Record<string, Relayout>> = {
  "has an empty row below every row": each(doubledRows),
  "has an empty column beside every column": each(doubledColumns),
  "numbers its lines below 序号": each(numbered("序号")),
  "numbers its lines without a heading": each(numbered(null)),
};
