import type { Snapshot, StoredTemplate } from "../model";
import { HEADINGS, TEMPLATE_USES } from "./headings";
import { ownTable } from "./ownTable";

/** Cells that a text was split over because one cell holds too little. */
export const PIECES = 4;

/** 评分模板 as it stands; `null` when the workbook has none. Rows that the person added have no id and get one by their place. */
export function readTemplate(snapshot: Snapshot): StoredTemplate | null {
  const table = ownTable(snapshot, "template");
  const head = table?.rows.find(({ id }) => id === "#head/template");
  if (!table || !head) return null;
  const pieces = (row: typeof head): string => Array.from({ length: PIECES }, (_, index) => table.hidden(row, 2 + index)).join("");
  return {
    frame: pieces(head),
    rows: table.block("template").flatMap((row) => {
      const cell = (heading: keyof typeof HEADINGS.template): string => table.cell(row, "template", HEADINGS.template[heading]);
      const name = cell("name").trim();
      return name === "" ? [] : [{
        id: row.id || `own-${row.row + 1}`, level1: cell("level1").trim(), level2: cell("level2").trim(), name, points: cell("points").trim(),
        definition: cell("definition"), standard: cell("standard"), isJudged: cell("use").trim() === TEMPLATE_USES.judged, indicator: pieces(row),
      }];
    }),
  };
}
