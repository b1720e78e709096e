import type { BookData } from "../../bookData";
import type { OpenedBook } from "../openXlsx";
import { readRelationships, relationshipsPath } from "../package/relationships";
import { PartMap } from "../package/partMap";
import type { SourcePackage } from "../package/sourcePackage";
import { child, childrenOf, parseXml } from "../package/xml";
import { decodeText, encodeText } from "../package/zip";
import { applyEdits, closeStart } from "../write/edits";
import { withoutContentType } from "../write/contentTypes";
import { moveChart, moveComments, moveDrawing, moveNoteShapes, movePivotCache, movePivotTable, moveTable } from "./otherParts";
import { Rewriter } from "./rewriter";
import { characters, moveSheetPart } from "./sheetPart";

/**
 * The package as Excel would have it after the lines that were moved in `book`, the sheets that were renamed and those that were
 * deleted: conditional formats, validations, tables, charts, notes, pictures and names follow. What is left to be saved then are
 * differences of content. Without such changes the very source comes back.
 */
export function moveSource(source: SourcePackage, book: BookData, read: (parts: SourcePackage["parts"]) => OpenedBook): SourcePackage {
  const nameOf = new Map(source.opened.sheets.map((sheet) => [sheet.id, sheet.name]));
  const now = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
  const moves = (book.moves ?? []).flatMap((move) => (nameOf.has(move.sheet) && now.has(move.sheet) ? [{ ...move, sheet: nameOf.get(move.sheet)! }] : []));
  const names = new Map([...nameOf].flatMap(([id, name]) => (now.get(id) === name ? [] : [[name, now.get(id) ?? null] as const])));
  const rewriter = new Rewriter(moves, names);
  if (rewriter.idle || !source.sheetPaths.size) return source;
  const parts = new PartMap(source.parts);
  const rewrite = (path: string, change: (text: string) => string | null): void => {
    const part = parts.get(path);
    if (!part) return;
    const was = decodeText(part);
    const is = change(was);
    if (is === null) removePart(parts, path);
    else if (is !== was) parts.set(path, encodeText(is));
  };
  for (const [id, path] of source.sheetPaths) {
    if (!now.has(id)) continue;
    const home = nameOf.get(id)!;
    rewrite(path, (text) => moveSheetPart(text, home, rewriter));
    moveAttached(parts, path, home, rewriter, rewrite);
  }
  for (const path of source.parts.keys()) {
    if (/\/charts\/[^/_]*\.xml$/i.test(path) && !/\/(style|colors)\d*\.xml$/i.test(path)) rewrite(path, (text) => moveChart(text, rewriter));
    if (/\/pivotCacheDefinition\d*\.xml$/i.test(path)) rewrite(path, (text) => movePivotCache(text, rewriter));
  }
  rewrite(source.workbookPath, (text) => moveNames(text, rewriter));
  const { book: opened } = read(parts);
  return { ...source, bytes: new Uint8Array(), parts, opened };
}

/** Parts that belong to one sheet. */
function moveAttached(parts: Map<string, Uint8Array>, sheetPath: string, home: string, rewriter: Rewriter, rewrite: (path: string, change: (text: string) => string | null) => void): void {
  const rels = parts.get(relationshipsPath(sheetPath));
  for (const { kind, target } of readRelationships(rels && decodeText(rels), sheetPath)) {
    if (kind === "comments" || kind === "threadedComment") rewrite(target, (text) => moveComments(text, home, rewriter));
    else if (kind === "vmlDrawing") rewrite(target, (text) => moveNoteShapes(text, home, rewriter));
    else if (kind === "drawing") rewrite(target, (text) => moveDrawing(text, home, rewriter));
    else if (kind === "pivotTable") rewrite(target, (text) => movePivotTable(text, home, rewriter));
    else if (kind === "table") {
      rewrite(target, (text) => moveTable(text, home, rewriter));
      if (!parts.has(target)) dropTable(parts, sheetPath, target, rewrite);
    }
  }
}

/** Takes a table out of its sheet. */
function dropTable(parts: Map<string, Uint8Array>, sheetPath: string, table: string, rewrite: (path: string, change: (text: string) => string) => void): void {
  const relsPath = relationshipsPath(sheetPath);
  const id = readRelationships(decodeText(parts.get(relsPath)!), sheetPath).find((each) => each.target === table)?.id ?? "";
  rewrite(relsPath, (text) => text.replace(new RegExp(`<(?:\\w+:)?Relationship(?=[^>]*\\sId="${id}")[^>]*/>`), ""));
  rewrite(sheetPath, (text) => {
    const list = child(parseXml(text), "tableParts");
    const element = list?.children.find((each) => Object.values(each.attributes).includes(id));
    if (!list || !element) return text;
    const whole = list.children.length === 1 ? list : element;
    return applyEdits(text, [{ start: whole.start, end: whole.end, text: "" }]);
  });
}

function removePart(parts: Map<string, Uint8Array>, path: string): void {
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  const types = parts.get("[Content_Types].xml");
  if (types) parts.set("[Content_Types].xml", encodeText(withoutContentType(decodeText(types), path)));
}

/** Defined names: print areas and titles, filters, and the person's own. */
function moveNames(text: string, rewriter: Rewriter): string {
  const names = childrenOf(child(parseXml(text), "definedNames"), "definedName");
  return applyEdits(text, names.flatMap((each) => {
    const now = rewriter.formula(each.text, "");
    return now === each.text || each.openEnd === each.end ? [] : [{ start: each.openEnd, end: closeStart(text, each), text: characters(now) }];
  }));
}
