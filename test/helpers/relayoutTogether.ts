import { EMPTY, type MovingCell, type MovingSheet, type Relayout } from "./relayout";

const width = ({ rows }: MovingSheet): number => Math.max(0, ...rows.map((row) => row.length));
const padded = (row: readonly MovingCell[], to: number): readonly MovingCell[] => [...row, ...Array.from({ length: to - row.length }, () => EMPTY)];

/** Two sheets on one, so many empty columns between them. */
function besideEachOther(left: MovingSheet, right: MovingSheet, gap: number): MovingSheet {
  const [from, to] = [width(left) + gap, width(right)];
  return {
    sheet: { ...left.sheet, name: `${left.sheet.name}、${right.sheet.name}` },
    rows: Array.from({ length: Math.max(left.rows.length, right.rows.length) }, (_, row) => [...padded(left.rows[row] ?? [], from), ...padded(right.rows[row] ?? [], to)]),
    merges: [...left.merges, ...right.merges.map((area) => ({ ...area, left: area.left + from, right: area.right + from }))],
    hiddenRows: [...new Set([...left.hiddenRows, ...right.hiddenRows])], hiddenColumns: [...left.hiddenColumns, ...right.hiddenColumns.map((column) => column + from)],
  };
}

/** A cover, or notes on the other sheets: nobody puts a table beside these. */
const isOfWords = ({ rows }: MovingSheet): boolean => !rows.some((row) => row.some(({ value }) => typeof value === "number"));

/** Where a unit of money may stand above a table. */
const FIRST_ROWS = 4;
/** A table without a unit of its own is put beside none that names one: it would take that over, as a reader does. */
const namesUnit = ({ rows }: MovingSheet): boolean => rows.slice(0, FIRST_ROWS).some((row) => row.some(({ value }) => typeof value === "string" && value.includes("元")));

const inPairs = (gap: number): Relayout => (sheets) => {
  const tables = sheets.filter((sheet) => !isOfWords(sheet));
  const pairsOf = (alike: readonly MovingSheet[]): readonly MovingSheet[] => alike.flatMap((sheet, index) => (index % 2 === 1 ? [] : index + 1 < alike.length ? [besideEachOther(sheet, alike[index + 1]!, gap)] : [sheet]));
  return [...sheets.filter(isOfWords), ...pairsOf(tables.filter(namesUnit)), ...pairsOf(tables.filter((sheet) => !namesUnit(sheet)))];
};

/** Several sheets on one. */
export const TOGETHER: Readonly<Record<string, Relayout>> = {
  "stands beside another, with an empty column between": inPairs(1),
  "stands beside another, with two empty columns between": inPairs(2),
  "stands right beside another": inPairs(0),
};
