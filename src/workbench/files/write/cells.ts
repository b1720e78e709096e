import type { BookData, CellData, SheetData } from "../../bookData";
import { cellAddress, cellKey, cellOfKey } from "../package/address";
import { encodeCellText, textElement } from "../package/cellText";
import { formulaForFile } from "../package/formulas";
import { attributes, child, escapeXml, openingTag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { placeCells } from "../read/cells";
import { styledAs } from "../read/styled";
import type { CellElement, RowElement } from "../read/cells";
import { lookOf, sameValue } from "./changes";
import type { SheetChanges } from "./changes";
import { withPrefix, written } from "./edits";
import { foldedMark } from "./outline";
import type { StyleWriter } from "./styles";

/** What the cells of one sheet are written from. */
export interface CellsToWrite {
  readonly source: string;
  readonly root: XmlElement;
  readonly before: SheetData;
  readonly after: SheetData;
  readonly stylesBefore: BookData["styles"];
  readonly stylesAfter: BookData["styles"];
  readonly styles: StyleWriter;
  /** Rows that became, or are no longer, the summary of folded rows. */
  readonly folded: ReadonlyMap<number, boolean>;
  /** The `cm` of a dynamic array. */
  readonly dynamicMark: () => number | null;
}

/** New inside of `<sheetData>`: rows and cells that did not change are copied as they are written. */
export function sheetDataXml(of: CellsToWrite, changes: Pick<SheetChanges, "cells" | "results" | "rows">): string {
  const rows = new Map(placeCells(child(of.root, "sheetData")).map((row) => [row.row, row]));
  const unshared = new Set(sharedFollowers(changes.cells.filter((key) => !sameContent(of, key)), rows));
  const contents = new Set([...changes.cells, ...unshared]);
  const results = new Set(changes.results.filter((key) => !contents.has(key)));
  const byRow = new Map<number, number[]>();
  for (const key of [...contents, ...results]) {
    const { row, column } = cellOfKey(key);
    const columns = byRow.get(row);
    if (columns) columns.push(column);
    else byRow.set(row, [column]);
  }
  const resized = new Set(changes.rows);
  const all = [...new Set([...rows.keys(), ...byRow.keys(), ...resized])].sort((a, b) => a - b);
  return all.map((row) => {
    const element = rows.get(row);
    if (element && !byRow.has(row) && !resized.has(row)) return written(of.source, element.element);
    return rowXml(of, row, element, byRow.get(row) ?? [], resized.has(row), (key) => (results.has(key) ? "result" : !unshared.has(key) && sameContent(of, key) ? "look" : "all"));
  }).join("");
}

/** What of a cell is written anew: all of it, its look alone, or its stored result alone. */
type Renewed = "all" | "look" | "result";

/** Whether a cell holds what it held, whatever its look: its rich text, array or table of data then stays as written. */
function sameContent({ before, after }: CellsToWrite, key: string): boolean {
  const [was, is] = [before.cells[key], after.cells[key]];
  return was?.formula === is?.formula && (is?.formula !== undefined || sameValue(was?.value, is?.value));
}

/** If the cell that holds a shared formula changes, all that follow it must be written out. */
function sharedFollowers(keys: readonly string[], rows: ReadonlyMap<number, RowElement>): string[] {
  const groups = new Map<string, string[]>();
  const masters = new Map<string, string>();
  for (const { cells } of rows.values()) {
    for (const { row, column, shared, element } of cells) {
      if (shared === null) continue;
      if (child(element, "f")?.text) masters.set(cellKey(row, column), shared);
      groups.set(shared, [...(groups.get(shared) ?? []), cellKey(row, column)]);
    }
  }
  return keys.flatMap((key) => groups.get(masters.get(key) ?? "") ?? []);
}

function rowXml(of: CellsToWrite, row: number, element: RowElement | undefined, changed: readonly number[], resized: boolean, renewed: (key: string) => Renewed): string {
  const cells = new Map((element?.cells ?? []).map((cell) => [cell.column, cell]));
  const isChanged = new Set(changed);
  const columns = [...new Set([...cells.keys(), ...changed])].sort((a, b) => a - b);
  const inner = columns.map((column) => {
    const cell = cells.get(column);
    if (cell && !isChanged.has(column)) return written(of.source, cell.element);
    return withPrefix(cellXml(of, row, column, cell, renewed(cellKey(row, column))), of.root.tag);
  }).join("");
  const { height, hidden } = of.after.rows[row] ?? {};
  const size = { ht: height, customHeight: height === undefined ? undefined : 1, hidden: hidden ? 1 : undefined, outlineLevel: of.after.outline?.rows[row], ...foldedMark(of.folded, row) };
  if (!element) {
    const open = withPrefix(`<row${attributes({ r: row + 1, ...size })}`, of.root.tag);
    return inner ? `${open}>${inner}${withPrefix("</row>", of.root.tag)}` : `${open}/>`;
  }
  const open = openingTag(of.source, element.element, { r: row + 1, ...(changed.every((column) => cells.has(column)) ? {} : { spans: undefined }), ...(resized ? size : {}) });
  return `${open}>${inner}</${element.element.tag}>`;
}

function cellXml(of: CellsToWrite, row: number, column: number, element: CellElement | undefined, renewed: Renewed): string {
  const key = cellKey(row, column);
  const cell = of.after.cells[key];
  const style = styleIndex(of, key, element);
  if (element && renewed === "look") return unprefixed(of, openingTag(of.source, element.element, { s: style || undefined }) + of.source.slice(element.element.openEnd - (element.element.openEnd === element.element.end ? 2 : 1), element.element.end));
  const resultOnly = renewed === "result";
  const own = element && child(element.element, "f");
  const formula = resultOnly && element ? (own ? unprefixed(of, written(of.source, own)) : "") : cell?.formula === undefined ? "" : formulaXml(cell, cell.formula);
  const { type, inner } = valueXml(cell, formula !== "");
  const dynamic = { cm: resultOnly ? element?.element.attributes["cm"] : cell?.array?.dynamic ? (of.dynamicMark() ?? undefined) : undefined };
  if (!formula && !inner && !style) return "";
  const open = `<c${attributes({ r: cellAddress(row, column), s: style || undefined, t: type, ...dynamic })}`;
  return formula || inner ? `${open}>${formula}${inner}</c>` : `${open}/>`;
}

/** A formula, with the area that its array fills. */
function formulaXml({ array }: CellData, formula: string): string {
  const corner = array && [cellAddress(array.area.top, array.area.left), cellAddress(array.area.bottom, array.area.right)];
  return `<f${attributes(corner ? { t: "array", ref: corner[0] === corner[1] ? corner[0] : corner.join(":") } : {})}>${escapeText(formulaForFile(formula))}</f>`;
}

/** As written, without the prefix that every fragment gets again in its place. */
function unprefixed({ root }: CellsToWrite, xml: string): string {
  const colon = root.tag.indexOf(":");
  return colon < 0 ? xml : xml.replaceAll(`<${root.tag.slice(0, colon + 1)}`, "<").replaceAll(`</${root.tag.slice(0, colon + 1)}`, "</");
}

/** A cell whose look stays keeps its own index: the file may say more about it than a style here can. */
function styleIndex(of: CellsToWrite, key: string, element: CellElement | undefined): number {
  const was = lookOf(of.before.cells[key], of.stylesBefore);
  const is = lookOf(of.after.cells[key], of.stylesAfter);
  const { row, column } = cellOfKey(key), [nameBefore, name] = [of.before, of.after].map(({ styled = [] }) => styledAs(styled, row, column));
  const index = of.styles.indexOf(is, name);
  return element && index === of.styles.indexOf(was, nameBefore) ? Number(element.element.attributes["s"] ?? 0) : index;
}

function valueXml(cell: CellData | undefined, isResult: boolean): { type: string | undefined; inner: string } {
  const value = cell?.value;
  if (value === undefined || (value === "" && !isResult)) return { type: undefined, inner: "" };
  if (typeof value === "object") return { type: "e", inner: `<v>${escapeText(value.error)}</v>` };
  if (typeof value === "boolean") return { type: "b", inner: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number") return Number.isFinite(value) ? { type: undefined, inner: `<v>${value}</v>` } : { type: "e", inner: "<v>#NUM!</v>" };
  return isResult ? { type: "str", inner: `<v>${escapeText(encodeCellText(value))}</v>` } : { type: "inlineStr", inner: `<is>${textElement(value)}</is>` };
}

function escapeText(text: string): string {
  return escapeXml(text).replace(/&quot;/g, '"');
}
