import type { BookData } from "../../bookData";
import { SETTINGS_NAMESPACE, SETTINGS_PART } from "../package/sourcePackage";
import { escapeXml } from "../package/xml";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes custom XML parts and, as one of our own, the document settings. Parts that did not change are left alone. */
export function writeCustomXml(draft: Draft, book: BookData): void {
  const { opened, customXmlPaths, workbookPath } = draft.source;
  const before = new Map(opened.customXmlParts.map((each) => [each.id, each.xml]));
  const after = new Map(book.customXmlParts.map((each) => [each.id, each.xml]));
  for (const [id, path] of customXmlPaths) {
    if (id === SETTINGS_PART) continue;
    const xml = after.get(id);
    if (xml === undefined) removePart(draft, path);
    else if (xml !== before.get(id)) draft.write(path, xml);
  }
  for (const [id, xml] of after) if (!before.has(id)) addPart(draft, workbookPath, xml, id);
  writeSettings(draft, book.settings);
}

function writeSettings(draft: Draft, settings: BookData["settings"]): void {
  const { opened, customXmlPaths, workbookPath } = draft.source;
  const text = (of: BookData["settings"]): string =>
    `${HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${Object.keys(of).sort().map((key) => `<setting key="${escapeXml(key)}">${escapeXml(of[key]!)}</setting>`).join("")}</settings>`;
  if (text(settings) === text(opened.settings)) return;
  const path = customXmlPaths.get(SETTINGS_PART);
  if (path === undefined) addPart(draft, workbookPath, text(settings), null);
  else draft.write(path, text(settings));
}

function addPart(draft: Draft, workbookPath: string, xml: string, id: string | null): void {
  const path = draft.freePath("customXml/item");
  draft.add(path, xml);
  draft.link(workbookPath, "customXml", path);
  if (id === null) return;
  const properties = path.replace("item", "itemProps");
  draft.add(properties, `${HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${escapeXml(id)}"><ds:schemaRefs/></ds:datastoreItem>`, CONTENT_TYPES.customXmlProps);
  draft.link(path, "customXmlProps", properties);
}

function removePart(draft: Draft, path: string): void {
  const { workbookPath } = draft.source;
  const id = draft.link(workbookPath, "customXml", path);
  draft.unlink(workbookPath, id);
  draft.remove(path);
}
