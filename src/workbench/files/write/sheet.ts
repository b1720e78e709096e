import { child, childrenOf, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { areaAddress, cellAddress, cellOfKey } from "../package/address";
import { sheetDataXml } from "./cells";
import type { CellsToWrite } from "./cells";
import type { SheetChanges } from "./changes";
import { applyEdits, closeStart, withPrefix } from "./edits";
import type { Edit } from "./edits";
import { conditionalEdits } from "./conditionalFormats";
import { filterXml } from "./filters";
import { foldedLines, formatXml } from "./outline";
import { breaksXml, headerFooterXml, pageMarginsXml, pageSetupXml, printOptionsXml } from "./page";
import { RELATIONSHIP_NAMESPACE, columnsXml, hyperlinksXml, mergesXml, propertiesXml, protectionXml, viewsXml } from "./sheetParts";
import { validationsXml } from "./validations";

/** Order of a worksheet's children (ECMA-376 18.3.1.99); a reader refuses another. */
const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** A sheet with nothing in it: new sheets are this one, patched. */
export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Sides of a sheet's part that live in other parts. */
export interface SheetLinks {
  /** Relationship id of an external address. */
  hyperlink(url: string): string;
  /** Relationship id of the sheet's drawing, made or extended for new charts; `null` if the sheet has none. */
  readonly drawing: string | null;
  /** Element of the sheet's custom properties; `null` if they did not change. */
  readonly properties: string | null;
  /** Relationship id of the boxes of its comments, `""` when there are none; `null` if they did not change. */
  readonly boxes: string | null;
  /** Relationship ids of its tables; `null` if they did not change. */
  readonly tables: readonly string[] | null;
}

/** The sheet's part with its changes and nothing else changed. */
export function patchSheet(of: Omit<CellsToWrite, "root" | "folded">, changes: SheetChanges, links: SheetLinks): string {
  const root = parseXml(of.source);
  const { source, after } = of;
  const edits: PartEdit[] = [];
  const put = (name: string, xml: string): void => void edits.push(placed(source, root, name, withPrefix(withoutPrefix(xml, root.tag), root.tag)));
  const { parts } = changes, folded = foldedLines(root, of.before, after);
  const rows = [...new Set([...changes.rows, ...folded.rows.keys()])];
  if (changes.cells.length || changes.results.length || rows.length) {
    const element = child(root, "sheetData");
    const inner = sheetDataXml({ ...of, root, folded: folded.rows }, { ...changes, rows });
    const tag = element?.tag ?? withPrefix("<sheetData", root.tag).slice(1);
    const open = element ? openingTag(source, element, {}) : `<${tag}`;
    edits.push(placed(source, root, "sheetData", `${open}>${inner}</${tag}>`));
    if (changes.cells.length) put("dimension", `<dimension ref="${dimension(Object.keys(after.cells))}"/>`);
  }
  if (parts.has("tabColor") || parts.has("print")) put("sheetPr", propertiesXml(source, root, after, parts.has("tabColor")));
  if (parts.has("view")) put("sheetViews", viewsXml(source, root, after));
  if (parts.has("outline")) put("sheetFormatPr", formatXml(source, root, after));
  if (parts.has("columns") || folded.columns.size) put("cols", columnsXml(source, root, after, folded.columns));
  if (parts.has("protection")) put("sheetProtection", protectionXml(source, root, after));
  if (parts.has("filter")) put("autoFilter", after.autoFilter ? filterXml(source, child(root, "autoFilter"), of.before.autoFilter, after.autoFilter, areaAddress(after.autoFilter.area), of.styles) : "");
  if (parts.has("merges")) put("mergeCells", mergesXml(after));
  if (parts.has("validations")) put("dataValidations", validationsXml(source, root, after));
  if (parts.has("hyperlinks")) put("hyperlinks", hyperlinksXml(after, (url) => links.hyperlink(url)));
  if (parts.has("print")) {
    put("printOptions", printOptionsXml(source, root, after));
    put("pageMargins", pageMarginsXml(source, root, after));
    put("pageSetup", pageSetupXml(source, root, after));
    if (parts.has("headerFooter")) put("headerFooter", headerFooterXml(after));
  }
  if (parts.has("breaks")) {
    put("rowBreaks", breaksXml(source, child(root, "rowBreaks"), "rowBreaks", after.breaks?.rows ?? []));
    put("colBreaks", breaksXml(source, child(root, "colBreaks"), "colBreaks", after.breaks?.columns ?? []));
  }
  if (links.drawing !== null && !child(root, "drawing")) put("drawing", `<drawing xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${links.drawing}"/>`);
  if (parts.has("formats")) {
    const formats = conditionalEdits(source, root, of.before.conditionalFormats ?? [], after.conditionalFormats ?? [], of.styles);
    edits.push(...formats.edits.map((edit) => ({ ...edit, rank: ORDER.indexOf("conditionalFormatting") })));
    if (formats.added) edits.push(insertedBehind(source, root, "conditionalFormatting", withPrefix(withoutPrefix(formats.added, root.tag), root.tag)));
    if (formats.extensions !== null) put("extLst", formats.extensions);
  }
  if (links.properties !== null) put("customProperties", links.properties);
  if (links.boxes === "") put("legacyDrawing", "");
  else if (links.boxes !== null && !child(root, "legacyDrawing")) put("legacyDrawing", `<legacyDrawing xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${links.boxes}"/>`);
  if (links.tables !== null) put("tableParts", tablePartsXml(links.tables));
  return applyEdits(source, edits.filter((edit) => edit.text !== source.slice(edit.start, edit.end)).sort((a, b) => a.rank - b.rank));
}

const tablePartsXml = (ids: readonly string[]): string =>
  (ids.length === 0 ? "" : `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${id}"/>`).join("")}</tableParts>`);

/** An edit with its element's place in the order: new elements often go in at one and the same offset. */
interface PartEdit extends Edit {
  readonly rank: number;
}

/** An element in its place: instead of the one that is there, or where the order wants it. */
function placed(source: string, root: XmlElement, name: string, xml: string): PartEdit {
  const existing = child(root, name);
  const rank = ORDER.indexOf(name);
  if (existing) return { start: existing.start, end: existing.end, text: xml, rank };
  const next = root.children.find((each) => orderOf(each) > rank);
  const at = next?.start ?? closeStart(source, root);
  return { start: at, end: at, text: xml, rank };
}

/** Elements behind the last of their name, or where the order wants them. */
function insertedBehind(source: string, root: XmlElement, name: string, xml: string): PartEdit {
  const last = childrenOf(root, name).at(-1);
  return last ? { start: last.end, end: last.end, text: xml, rank: ORDER.indexOf(name) } : placed(source, root, name, xml);
}

function orderOf(element: XmlElement): number {
  const rank = ORDER.indexOf(element.name);
  return rank < 0 ? ORDER.length : rank;
}

/** Fragments mix copied and new elements; one form first, then the part's own. */
function withoutPrefix(xml: string, rootTag: string): string {
  const colon = rootTag.indexOf(":");
  return colon < 0 ? xml : xml.replaceAll(`<${rootTag.slice(0, colon + 1)}`, "<").replaceAll(`</${rootTag.slice(0, colon + 1)}`, "</");
}

function dimension(keys: readonly string[]): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const key of keys) {
    const { row, column } = cellOfKey(key);
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  if (top === Infinity) return "A1";
  const [from, to] = [cellAddress(top, left), cellAddress(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}
