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

const inPairs = (gap: number): Relayout => (sheets) => {
  const tables = sheets.filter((sheet) => !isOfWords(sheet));
  const pairs = tables.flatMap((sheet, index) => (index % 2 === 1 ? [] : index + 1 < tables.length ? [besideEachOther(sheet, tables[index + 1]!, gap)] : [sheet]));
  return [...sheets.filter(isOfWords), ...pairs];
};

/** Several sheets on one. */
export const TOGETHER: Readonly<Record<string, Relayout>> = {
  "stands beside another, with an empty column between": inPairs(1),
  "stands beside another, with two empty columns between": inPairs(2),
  "stands right beside another": inPairs(0),
};
