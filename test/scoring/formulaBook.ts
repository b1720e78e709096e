import fc from "fast-check";
import { fillFormula } from "../../src/model";
import type { ScoreRow } from "../../src/model";
import type { BookData } from "../../src/workbench/bookData";
import { book, sheet } from "../host/books";
import { rowOfType } from "./drawnTables";
import { cellsOfRow } from "./formulaCells";
import { tableCard } from "./helpers";

/** Name of the sheet that holds the rows, one a line: score in A, rate in B, then the cells they read. */
export const FORMULA_SHEET = "公式";
const FIRST_CELL = 3;

/** Rows of a rule type with random figures and judgements; the same seed draws the same rows. */
export function drawnRows(type: string, count: number, seed: number): readonly ScoreRow[] {
  return fc.sample(rowOfType(type), { numRuns: count, seed }).map((table) => tableCard(table).rows[0]!);
}

/** A workbook with one line for each row: its emitted formulas over cells of its own. */
export function formulaBook(rows: readonly ScoreRow[]): BookData {
  const cells: Record<string, string | number> = {};
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    const contents = Object.entries(cellsOfRow(row));
    const at = new Map(contents.map(([id], order) => [id, `${column(FIRST_CELL + order)}${line}`]));
    for (const [id, content] of contents) if (content !== null) cells[at.get(id)!] = content;
    const references = { input: (id: string) => at.get(id)!, rate: `B${line}`, score: at.get("score")!, tier: at.get("tier")!, tick: (id: string) => at.get(`tick:${id}`)! };
    cells[`A${line}`] = `=${fillFormula(row.scoreFormula!, references)}`;
    if (row.rateFormula !== null) cells[`B${line}`] = `=${fillFormula(row.rateFormula, references)}`;
  }
  return book([sheet(FORMULA_SHEET, cells)]);
}

function column(number: number): string {
  return number <= 26 ? String.fromCharCode(64 + number) : `${column(Math.floor((number - 1) / 26))}${column(((number - 1) % 26) + 1)}`;
}
