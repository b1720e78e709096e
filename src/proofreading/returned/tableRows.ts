import { Decimal } from "../../model";
import type { TextPlace } from "../../model";
import type { DraftRow } from "./draftText";
import { isFigureCell } from "./readLines";
import type { TextRow } from "./readLines";
import type { ReturnedFigure } from "./types";

const labelOf = (cells: readonly string[]): string => {
  const first = cells.findIndex(isFigureCell);
  return cells.slice(0, first < 0 ? 1 : Math.max(first, 1)).join("|").replace(/[\s“”"]/gu, "");
};
const number = (text: string): Decimal => new Decimal(text.trim().replace(/[,，%]/gu, "").replace("−", "-"));

/** The figures of table rows against the draft's row of the same label and width; a label that stands twice is taken in order. */
export function checkRows(rows: readonly TextRow[], draft: readonly DraftRow[]): readonly ReturnedFigure[] {
  const used = new Set<DraftRow>();
  return rows.flatMap(({ cells }) => {
    const words = cells.map(({ text }) => text);
    const fitting = draft.filter((row) => row.cells.length === words.length && row.cells[0] === words[0] && sameWords(row.cells, words));
    const row = fitting.find((one) => !used.has(one)) ?? fitting[0];
    if (row) used.add(row);
    return cells.flatMap((cell, column) => (isFigureCell(cell.text) ? [judge(cell, labelOf(words), row ?? null, column)] : []));
  });
}

/** Whether the words in front of the first figure are the same. */
function sameWords(draft: readonly string[], mine: readonly string[]): boolean {
  const first = mine.findIndex(isFigureCell);
  return draft.slice(0, first).every((cell, column) => isFigureCell(cell) || cell.trim() === mine[column] || mine[column] === "");
}

function judge(place: TextPlace, name: string, row: DraftRow | null, column: number): ReturnedFigure {
  const stated = row?.cells[column] ?? "";
  const cell = row?.figures[column]?.place ?? null;
  const found = { place, name, cell, sentence: null };
  if (!isFigureCell(stated)) return { ...found, status: "unsourced", renewed: null };
  return number(stated).eq(number(place.text)) ? { ...found, status: "same", renewed: null } : { ...found, status: "changed", renewed: stated };
}
