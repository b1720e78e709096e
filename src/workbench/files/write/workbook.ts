import type { BookData, NameData, SheetData } from "../../bookData";
import { sheetId } from "../openXlsx";
import { relationshipIdOf } from "../package/relationships";
import { columnLetters, quotedSheet } from "../package/address";
import { passwordAttributes } from "../package/protection";
import type { SourcePackage } from "../package/sourcePackage";
import { attributes, child, childrenOf, escapeXml, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { canonical } from "./canonical";
import { closeStart, withPrefix, written } from "./edits";
import { printNames } from "./page";

/** Order of a workbook's children around those we write (ECMA-376 18.2.27). */
const ORDER = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr"];

/** Sheet tabs in their new order: a sheet of the book, or (by its element) a tab we do not describe. */
interface Tab {
  readonly sheet: SheetData | null;
  readonly element: XmlElement | null;
}

/** The workbook part for a book. `relationships` gives each sheet's relationship id; what the part says otherwise stays. */
export function workbookXml(source: SourcePackage, text: string, book: BookData, relationships: ReadonlyMap<string, string>): string {
  const root = parseXml(text);
  const tabs = orderTabs(root, source, book);
  let out = replaceChild(text, "sheets", () => `<sheets>${sheetElements(text, tabs, relationships)}</sheets>`);
  out = replaceChild(out, "definedNames", (element, now) => {
    const names = nameElements(text, root, source, book, tabs);
    if (!names && element && !element.children.length) return withoutPrefix(written(now, element));
    return names && `<definedNames>${names}</definedNames>`;
  });
  if (canonical(source.opened.structure) !== canonical(book.structure)) out = replaceChild(out, "workbookProtection", (element, now) => protectionXml(now, element, book));
  out = replaceChild(out, "bookViews", (element, now) => viewsXml(now, element, text, source, book, tabs));
  return replaceChild(out, "calcPr", (element, now) => `${element ? withoutPrefix(openingTag(now, element, { fullCalcOnLoad: 1 })) : '<calcPr fullCalcOnLoad="1"'}/>`);
}

/** The book's order; tabs that are no worksheets follow the worksheet they followed. */
function orderTabs(root: XmlElement, source: SourcePackage, book: BookData): Tab[] {
  const elements = childrenOf(child(root, "sheets"), "sheet");
  const idOf = new Map([...source.sheetRelationships].map(([id, relationship]) => [relationship, id]));
  const tabs: Tab[] = book.sheets.map((sheet) => ({ sheet, element: elements.find((each) => idOf.get(relationshipIdOf(each)) === sheet.id) ?? null }));
  elements.forEach((element, position) => {
    if (idOf.has(relationshipIdOf(element))) return;
    const before = elements.slice(0, position).reverse().map((each) => tabs.findIndex((tab) => tab.element === each)).find((index) => index >= 0) ?? -1;
    tabs.splice(before + 1, 0, { sheet: null, element });
  });
  return tabs;
}

function sheetElements(text: string, tabs: readonly Tab[], relationships: ReadonlyMap<string, string>): string {
  const taken = new Set(tabs.flatMap(({ element }) => (element ? [Number(element.attributes["sheetId"])] : [])));
  const free = (sheet: SheetData): number => {
    const wished = Number.parseInt(/^\{00000000-0001-0000-([0-9A-F]{4})-/.exec(sheet.id)?.[1] ?? "", 16);
    const id = wished && sheetId(wished) === sheet.id && !taken.has(wished) ? wished : Math.max(0, ...taken) + 1;
    taken.add(id);
    return id;
  };
  return tabs.map(({ sheet, element }) => {
    if (!sheet) return withoutPrefix(written(text, element!));
    const state = sheet.visibility === "visible" ? (element?.attributes["state"] === undefined ? undefined : "visible") : sheet.visibility;
    if (element) {
      const same = element.attributes["name"] === sheet.name && (element.attributes["state"] ?? "visible") === sheet.visibility;
      return same ? withoutPrefix(written(text, element)) : `${withoutPrefix(openingTag(text, element, { name: sheet.name, state }))}/>`;
    }
    return `<sheet${attributes({ name: sheet.name, sheetId: free(sheet), state, "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id": relationships.get(sheet.id) ?? "" })}/>`;
  }).join("");
}

/** Names of the file as they stand where the book still has them, then new ones. Built-in names follow their sheet. */
function nameElements(text: string, root: XmlElement, source: SourcePackage, book: BookData, tabs: readonly Tab[]): string {
  const before = childrenOf(child(root, "sheets"), "sheet");
  const position = (sheet: string | null): number | undefined => (sheet === null ? undefined : tabs.findIndex((tab) => tab.sheet?.id === sheet));
  const left = new Map(book.names.map((name) => [keyOf(name.name, name.sheet), name]));
  const out: string[] = [];
  for (const element of childrenOf(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId } = element.attributes;
    const owner = localSheetId === undefined ? null : before[Number(localSheetId)];
    const now = owner ? tabs.findIndex((tab) => tab.element === owner) : undefined;
    if (now === -1) continue;
    const sheetNow = now === undefined ? null : (tabs[now]!.sheet ?? null);
    const wasNamed = owner?.attributes["name"];
    const open = withoutPrefix(openingTag(text, element, { localSheetId: now }));
    if (name.startsWith("_xlnm.")) {
      if (sheetNow && changedNames(source, sheetNow).has(name)) continue;
      out.push(`${open}>${escapeXml(wasNamed !== undefined && sheetNow && sheetNow.name !== wasNamed ? renamed(element.text, wasNamed, sheetNow.name) : element.text)}</definedName>`);
      continue;
    }
    const kept = left.get(keyOf(name, sheetNow?.id ?? null));
    if (!kept) continue;
    left.delete(keyOf(name, sheetNow?.id ?? null));
    out.push(`${withoutPrefix(openingTag(text, element, { localSheetId: now, comment: kept.comment }))}>${escapeXml(kept.reference)}</definedName>`);
  }
  for (const { name, sheet, hidden, reference, comment } of left.values()) {
    out.push(`<definedName${attributes({ name, comment, localSheetId: position(sheet), hidden: hidden ? 1 : undefined })}>${escapeXml(reference)}</definedName>`);
  }
  tabs.forEach(({ sheet }, index) => {
    for (const [name, text] of sheet ? changedNames(source, sheet) : []) {
      if (text !== null) out.push(`<definedName${attributes({ name, localSheetId: index, hidden: name.startsWith("_xlnm._") ? 1 : undefined })}>${escapeXml(text)}</definedName>`);
    }
  });
  return out.join("");
}

/** Built-in names of a sheet that say something else than they did; `null` where one is needed no more. */
function changedNames(source: SourcePackage, sheet: SheetData): ReadonlyMap<string, string | null> {
  const was = source.opened.sheets.find((each) => each.id === sheet.id);
  const before: Readonly<Record<string, string | null>> = was ? builtInNames({ ...was, name: sheet.name }) : {};
  return new Map(Object.entries(builtInNames(sheet)).filter(([name, text]) => (before[name] ?? null) !== text));
}

/** Print area and titles, and the cells of the filter. */
export function builtInNames(sheet: SheetData): Readonly<Record<string, string | null>> {
  const { autoFilter } = sheet, corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const area = autoFilter?.area;
  return { ...printNames(sheet), "_xlnm._FilterDatabase": area ? `${quotedSheet(sheet.name)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}` : null };
}

/** Protection of the structure; what the element says of windows stays. */
function protectionXml(now: string, element: XmlElement | undefined, { structure }: BookData): string {
  const values = { ...passwordAttributes(structure?.password, "workbook"), lockStructure: structure ? 1 : undefined };
  if (element) return structure || element.attributes["lockWindows"] !== undefined ? withoutPrefix(`${openingTag(now, element, values)}/>`) : "";
  return structure ? `<workbookProtection${attributes(values)}/>` : "";
}

function renamed(reference: string, from: string, to: string): string {
  return reference.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`).replaceAll(new RegExp(`(^|,)${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}!`, "g"), (_, comma: string) => `${comma}${quotedSheet(to)}!`);
}

/** Names compare without case; one per scope. */
function keyOf(name: NameData["name"], sheet: string | null): string {
  return `${name.toLowerCase()}|${sheet ?? ""}`;
}

/**
 * The active tab stays the one of the file as long as that sheet is there: its own part says that it is selected, and two
 * selected tabs would open as a group, where typing goes to both.
 */
function viewsXml(now: string, element: XmlElement | undefined, text: string, source: SourcePackage, book: BookData, tabs: readonly Tab[]): string {
  const view = child(element, "workbookView");
  const active = childrenOf(child(parseXml(text), "sheets"), "sheet")[Number(view?.attributes["activeTab"] ?? 0)];
  const kept = source.sheetPaths.size > 0 ? tabs.findIndex((tab) => tab.element !== null && tab.element.start === active?.start) : -1;
  const chosen = kept >= 0 ? kept : Math.max(0, tabs.findIndex((tab) => tab.sheet !== null && tab.sheet === book.sheets[book.activeSheet]));
  if ((!view || !element) && chosen === 0) return element ? withoutPrefix(written(now, element)) : ""; // the first tab is what a part means that says none
  if (!view || !element) return `<bookViews><workbookView${attributes({ activeTab: chosen })}/></bookViews>`;
  if (Number(view.attributes["activeTab"] ?? 0) === chosen) return withoutPrefix(written(now, element));
  const others = element.children.filter((each) => each !== view).map((each) => withoutPrefix(written(now, each))).join("");
  const rest = view.openEnd === view.end ? "/>" : `>${now.slice(view.openEnd, closeStart(now, view))}</workbookView>`;
  return `<bookViews>${withoutPrefix(openingTag(now, view, { activeTab: chosen, firstSheet: undefined }))}${rest}${others}</bookViews>`;
}

/** Puts an element of the root in place of the one there, or where it belongs. */
function replaceChild(text: string, name: string, make: (element: XmlElement | undefined, text: string) => string): string {
  const root = parseXml(text);
  const existing = child(root, name);
  const xml = withPrefix(make(existing, text), root.tag);
  const rank = ORDER.indexOf(name);
  const next = root.children.find((each) => { const order = ORDER.indexOf(each.name); return order < 0 ? !ORDER.includes(each.name) && rank >= 0 && each.start > (root.children.find((one) => one.name === "sheets")?.start ?? 0) : order > rank; });
  const start = existing?.start ?? next?.start ?? closeStart(text, root);
  return text.slice(0, start) + xml + text.slice(existing?.end ?? start);
}

/** Copied elements lose their prefix here and get the part's own again in `replaceChild`. */
function withoutPrefix(xml: string): string {
  return xml.replace(/<(\/?)(?:\w+):(?=(?:sheet|definedNames?|workbookView|workbookProtection|bookViews|calcPr)\b)/g, "<$1");
}
