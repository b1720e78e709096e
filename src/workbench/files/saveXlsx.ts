import type { BookData, SheetData } from "../bookData";
import { moveSource } from "./move/moveSource";
import { readPackage } from "./openXlsx";
import type { SourcePackage } from "./package/sourcePackage";
import { pack } from "./package/zip";
import { canonical } from "./write/canonical";
import { sheetChanges, touched } from "./write/changes";
import type { SheetChanges } from "./write/changes";
import { CONTENT_TYPES, mended } from "./write/contentTypes";
import { writeComments } from "./write/comments";
import { writeCustomXml } from "./write/customXml";
import { Draft, TYPES } from "./write/draft";
import { writeCharts } from "./write/drawing";
import { emptySource, emptyStyles } from "./write/emptySource";
import { inOneFlavour } from "./write/flavour";
import { writeSheetProperties } from "./write/sheetProperties";
import { EMPTY_SHEET, patchSheet } from "./write/sheet";
import { styleWriter } from "./write/styles";
import type { StyleWriter } from "./write/styles";
import { withTableStyles } from "./write/tableStyles";
import { writeTables } from "./write/tables";
import { writeProperties } from "./write/properties";
import { builtInNames, workbookXml } from "./write/workbook";

/**
 * A book as the bytes of an .xlsx file. With the package it was opened from, every part that did not change is copied as it
 * was: sheets nobody touched, and everything we do not describe (themes, pictures, printer settings…). Stored results of formulas
 * on untouched sheets are renewed only if an input of the person's sheets changed. A book that did not change gives the file itself.
 */
export function saveXlsx(book: BookData, source: SourcePackage | null): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    if (!source) return save(book, emptySource(book));
    const moved = moveSource(source, book, (parts) => readPackage(source.bytes, parts));
    return save(moved === source ? book : { ...book, names: followed(book.names, source.opened.names, moved.opened.names) }, moved);
  });
}

/** Names that still say what the file said before its lines moved say what it says now. */
function followed(names: BookData["names"], before: BookData["names"], now: BookData["names"]): BookData["names"] {
  return names.map((name) => {
    const index = before.findIndex((each) => each.name === name.name && each.sheet === name.sheet);
    return before[index]?.reference === name.reference ? { ...name, reference: now[index]?.reference ?? name.reference } : name;
  });
}

/** How the sheets of an opened file differ from a book, by sheet id; sheets without any difference are absent. */
export function changesSinceOpened(book: BookData, source: SourcePackage): ReadonlyMap<string, SheetChanges> {
  const changes = new Map<string, SheetChanges>();
  for (const after of book.sheets) {
    const before = source.opened.sheets.find((each) => each.id === after.id);
    if (!before) continue;
    const found = sheetChanges(before, after, source.opened.styles, book.styles);
    if (touched(found) || found.results.length) changes.set(after.id, found);
  }
  return changes;
}

function save(book: BookData, source: SourcePackage): Uint8Array {
  const changes = changesSinceOpened(book, source);
  const anySheetTouched = [...changes.values()].some(touched);
  const ids = new Set(book.sheets.map((each) => each.id));
  const removed = source.opened.sheets.filter((each) => !ids.has(each.id));
  const sheetsDiffer = anySheetTouched || removed.length > 0 || book.sheets.some((each) => !source.sheetPaths.has(each.id));
  if (!sheetsDiffer && outline(book) === outline(source.opened) && source.bytes.length) return source.bytes;

  const draft = new Draft(source);
  const stylesText = source.stylesPath === null ? undefined : draft.text(source.stylesPath);
  const font = source.opened.defaultFont ?? book.defaultFont ?? { name: "Calibri", size: 11 };
  const styles = styleWriter(stylesText ?? emptyStyles(font), source.opened.styles, font, { before: source.opened.namedStyles ?? [], after: book.namedStyles ?? [] });
  const relationships = new Map(source.sheetRelationships);
  for (const sheet of removed) removeSheet(draft, sheet.id);
  for (const [index, sheet] of book.sheets.entries()) {
    const found = changes.get(sheet.id);
    if (!source.sheetPaths.has(sheet.id)) relationships.set(sheet.id, addSheet(draft, sheet, book, styles, source.sheetPaths.size === 0 && index === book.activeSheet));
    else if (found && (touched(found) || anySheetTouched || removed.length > 0)) changeSheet(draft, sheet, book, styles, found);
  }
  writeStyles(draft, styles, stylesText === undefined, canonical(book.tableStyles ?? {}) === canonical(source.opened.tableStyles ?? {}) ? null : book);
  if (sheetsDiffer) dropCalculationChain(draft);
  writeCustomXml(draft, book);
  writeProperties(draft, book);
  draft.write(source.workbookPath, workbookXml(source, draft.text(source.workbookPath)!, book, relationships));
  mendContentTypes(draft);
  inOneFlavour(draft);
  return pack(draft.parts);
}

/** What a book says beside the inside of its sheets. */
function outline({ sheets, names, settings, customXmlParts, properties = {}, customProperties = {}, structure, namedStyles = [], tableStyles = {} }: BookData): string {
  const said = Object.entries(properties).filter(([, value]) => value !== "");
  return canonical([sheets.map((sheet) => [sheet.id, sheet.name, sheet.visibility, builtInNames(sheet)]), names, settings, customXmlParts, Object.fromEntries(said), customProperties, structure, Object.fromEntries(namedStyles.map((style) => [style.name, style])), tableStyles]);
}

function changeSheet(draft: Draft, after: SheetData, book: BookData, styles: StyleWriter, changes: SheetChanges): void {
  const { opened, sheetPaths } = draft.source;
  const before = opened.sheets.find((each) => each.id === after.id)!;
  const path = sheetPaths.get(after.id)!;
  const drawing = changes.parts.has("charts") ? writeCharts(draft, path, before.charts, after, book) : null;
  const of = { source: draft.text(path)!, before, after, stylesBefore: opened.styles, stylesAfter: book.styles, styles, dynamicMark: draft.dynamicMark };
  const tables = changes.parts.has("tables") ? writeTables(draft, path, before.tables ?? [], after, styles) : null;
  const boxes = changes.parts.has("comments") ? writeComments(draft, path, before, after) : null;
  draft.write(path, patchSheet(of, changes, { drawing, tables, boxes, properties: changes.parts.has("properties") ? writeSheetProperties(draft, path, after) : null, hyperlink: (url) => draft.link(path, "hyperlink", url, true) }));
}

/** A new sheet is the empty sheet, changed. Gives its relationship id in the workbook. */
function addSheet(draft: Draft, after: SheetData, book: BookData, styles: StyleWriter, selected: boolean): string {
  const path = draft.freePath("xl/worksheets/sheet");
  const before: SheetData = {
    id: after.id, name: after.name, visibility: after.visibility, cells: {}, merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 },
    tabColor: null, protected: false, showGridlines: true, validations: [], hyperlinks: {}, charts: [], print: {},
  };
  draft.add(path, EMPTY_SHEET, CONTENT_TYPES.worksheet);
  const drawing = writeCharts(draft, path, [], after, book);
  const source = selected ? EMPTY_SHEET.replace("<sheetView ", '<sheetView tabSelected="1" ') : EMPTY_SHEET;
  const changes = sheetChanges(before, after, [], book.styles);
  const results = changes.results.length ? { ...changes, cells: [...changes.cells, ...changes.results], results: [] } : changes;
  draft.write(path, patchSheet({ source, before, after, stylesBefore: [], stylesAfter: book.styles, styles, dynamicMark: draft.dynamicMark }, results, { drawing, tables: after.tables?.length ? writeTables(draft, path, [], after, styles) : null, boxes: changes.parts.has("comments") ? writeComments(draft, path, {}, after) : null, properties: changes.parts.has("properties") ? writeSheetProperties(draft, path, after) : null, hyperlink: (url) => draft.link(path, "hyperlink", url, true) }));
  return draft.link(draft.source.workbookPath, "worksheet", path);
}

/** A file may open here that Excel would refuse for the types it states; what we save, Excel opens. */
function mendContentTypes(draft: Draft): void {
  const { workbookPath, sheetPaths, stylesPath } = draft.source, text = draft.text(TYPES) ?? "";
  const kept = [...sheetPaths.values()].filter((path) => draft.parts.has(path));
  const now = mended(text, workbookPath, [...kept.map((path) => [path, CONTENT_TYPES.worksheet] as const), ...(stylesPath === null ? [] : [[stylesPath, CONTENT_TYPES.styles] as const])]);
  if (now !== text) draft.write(TYPES, now);
}

function removeSheet(draft: Draft, id: string): void {
  const { sheetPaths, sheetRelationships, workbookPath } = draft.source;
  draft.unlink(workbookPath, sheetRelationships.get(id)!);
  draft.remove(sheetPaths.get(id)!);
}

/** @param restyled the book, if its styles of tables changed */
function writeStyles(draft: Draft, styles: StyleWriter, isNew: boolean, restyled: BookData | null): void {
  const added = styles.text(), { stylesPath } = draft.source;
  const text = restyled && stylesPath !== null ? withTableStyles(added ?? draft.text(stylesPath)!, restyled.tableStyles) : added;
  if (draft.source.stylesPath !== null) {
    if (text !== null) draft.write(draft.source.stylesPath, text);
  } else if (isNew && text !== null) {
    draft.add("xl/styles.xml", text, CONTENT_TYPES.styles);
    draft.link(draft.source.workbookPath, "styles", "xl/styles.xml");
  }
}

/** The order of the last calculation; readers build it anew, and refuse one that names cells without formulas. */
function dropCalculationChain(draft: Draft): void {
  const { workbookPath } = draft.source;
  const path = [...draft.parts.keys()].find((each) => each.toLowerCase().endsWith("/calcchain.xml"));
  if (path === undefined) return;
  const id = draft.link(workbookPath, "calcChain", path);
  draft.unlink(workbookPath, id);
  draft.remove(path);
}

