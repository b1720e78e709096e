/** Cells taken up whole (content, look, link) and put down elsewhere: sorting, moving, removing duplicates, filling. */
import type { AreaData, StyleData } from "../../bookData";
import { area } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import type { Host } from "../objects";
import type { Hyperlink } from "../sheetRecord";
import { moveFormula } from "../references";

export interface Taken {
  readonly content: CellContent;
  readonly style: StyleData;
  readonly link: Hyperlink | null;
}

const EMPTY: Taken = { content: { value: null, formula: null }, style: {}, link: null };

export function takenFrom(host: Host, sheet: string, block: AreaData): Taken[][] {
  const links = host.records.sheet(sheet).hyperlinks;
  return host.engine.read(sheet, block).map((line, r) => line.map((content, c) => {
    const row = block.top + r, column = block.left + c;
    return { content, style: host.engine.style(sheet, row, column), link: links.get(`${row},${column}`) ?? null };
  }));
}

/** The content as it reads after its cell moved: relative references go along. */
export const movedContent = ({ value, formula }: CellContent, rows: number, columns: number): CellContent => ({ value, formula: formula === null ? null : moveFormula(formula, rows, columns) });

export function writeContent(host: Host, sheet: string, row: number, column: number, { value, formula }: CellContent): void {
  host.engine.write(sheet, row, column, formula === null ? { value, ...(typeof value === "string" ? { text: true } : {}) } : { formula });
}

/** Gives a cell a look. `before` is what it had, if known: looking it up would send every write on its own. */
export function setLook(host: Host, sheet: string, row: number, column: number, style: StyleData, before: StyleData = host.engine.style(sheet, row, column)): void {
  const cell = area(row, column);
  if (before === style) return;
  host.engine.clearStyle(sheet, cell);
  if (Object.keys(style).length > 0) host.engine.patchStyle(sheet, cell, style);
}

export function placeAt(host: Host, sheet: string, row: number, column: number, { content, style, link }: Taken, before?: StyleData): void {
  writeContent(host, sheet, row, column, content);
  setLook(host, sheet, row, column, style, before);
  const links = host.records.sheet(sheet).hyperlinks;
  if (link) links.set(`${row},${column}`, link);
  else links.delete(`${row},${column}`);
}

export const emptyAt = (host: Host, sheet: string, row: number, column: number, before?: StyleData): void => placeAt(host, sheet, row, column, EMPTY, before);
