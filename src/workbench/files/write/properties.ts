/** Document properties into their parts: elements that changed are written anew, the rest of each part stays. */
import type { BookData, CustomValue } from "../../bookData";
import { attributes, child, childrenOf, escapeXml, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { CORE, EXTENDED, PROPERTY_PARTS, propertyPaths, valueOf } from "../read/properties";
import type { PropertyPart } from "../read/properties";
import { canonical } from "./canonical";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";
import { applyEdits, closeStart } from "./edits";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const EMPTY: Readonly<Record<PropertyPart, string>> = {
  core: `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>`,
  extended: `${HEAD}<Properties xmlns="${OFFICE}/extended-properties" xmlns:vt="${OFFICE}/docPropsVTypes"></Properties>`,
  custom: `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"></Properties>`,
};
const NAMESPACES: Readonly<Record<string, string>> = { cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc: "http://purl.org/dc/elements/1.1/", dcterms: "http://purl.org/dc/terms/" };
const FILES: Readonly<Record<PropertyPart, string>> = { core: "docProps/core.xml", extended: "docProps/app.xml", custom: "docProps/custom.xml" };
/** The format id of properties of one's own (MS-OSHARED 2.3.3.2.3). */
const OWN_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function writeProperties(draft: Draft, book: BookData): void {
  const before = draft.source.opened;
  const changed = (names: object): [string, string][] => Object.entries(names as Record<string, string>).filter(([name]) => (before.properties?.[name] ?? "") !== (book.properties?.[name] ?? ""));
  const [core, extended] = [changed(CORE), changed(EXTENDED)];
  if (core.length) rewrite(draft, "core", (text) => core.reduce((now, [name, tag]) => withElement(now, tag, book.properties?.[name] ?? ""), text));
  if (extended.length) rewrite(draft, "extended", (text) => extended.reduce((now, [name, tag]) => withElement(now, tag, book.properties?.[name] ?? ""), text));
  if (canonical(before.customProperties ?? {}) !== canonical(book.customProperties ?? {})) rewrite(draft, "custom", (text) => withOwn(text, book.customProperties ?? {}));
}

function rewrite(draft: Draft, part: PropertyPart, change: (text: string) => string): void {
  const known = propertyPaths(draft.parts)[part], path = known ?? FILES[part], kind = PROPERTY_PARTS[part][0];
  const text = change(known === undefined ? EMPTY[part] : draft.text(path)!);
  if (known !== undefined) return draft.write(path, text);
  draft.add(path, text, CONTENT_TYPES[`${part}Properties`]);
  draft.link("", kind, path);
}

/** Order of the extended part's elements, as its schema asks for it. */
const AFTER_COMPANY = ["LinksUpToDate", "SharedDoc", "HyperlinkBase", "HLinks", "HyperlinksChanged", "DigSig", "AppVersion"];

/** The text of one element of a part's root set; an empty text takes it away. */
function withElement(source: string, tag: string, value: string): string {
  const root = parseXml(source), colon = tag.indexOf(":"), name = tag.slice(colon + 1), existing = child(root, name);
  if (existing && value === "") return applyEdits(source, [{ start: existing.start, end: existing.end, text: "" }]);
  if (existing) return applyEdits(source, [{ start: existing.start, end: existing.end, text: `${openingTag(source, existing, {})}>${escapeXml(value)}</${existing.tag}>` }]);
  if (value === "") return source;
  const prefix = tag.slice(0, Math.max(colon, 0)), own = root.tag.includes(":") && !prefix ? root.tag.slice(0, root.tag.indexOf(":") + 1) : "";
  const declared = prefix ? { [`xmlns:${prefix}`]: root.attributes[`xmlns:${prefix}`] === undefined ? NAMESPACES[prefix] : undefined } : {};
  const moment = name === "created" ? { "xmlns:xsi": root.attributes["xmlns:xsi"] === undefined ? "http://www.w3.org/2001/XMLSchema-instance" : undefined, "xsi:type": "dcterms:W3CDTF" } : {};
  const written = `<${own}${tag}${attributes({ ...declared, ...moment })}>${escapeXml(value)}</${own}${tag}>`;
  const later = name === "Manager" ? ["Company", ...AFTER_COMPANY] : AFTER_COMPANY;
  return insertedBefore(source, root, prefix ? undefined : root.children.find((each) => later.includes(each.name)), written);
}

function insertedBefore(source: string, root: XmlElement, next: XmlElement | undefined, text: string): string {
  if (next) return source.slice(0, next.start) + text + source.slice(next.start);
  if (root.openEnd === root.end) return `${source.slice(0, root.start)}${openingTag(source, root, {})}>${text}</${root.tag}>${source.slice(root.end)}`;
  const end = closeStart(source, root);
  return source.slice(0, end) + text + source.slice(end);
}

/** The part of one's own properties: those that are the same stay as written, whatever their kind. */
function withOwn(source: string, wanted: Readonly<Record<string, CustomValue>>): string {
  const root = parseXml(source), left = new Map(Object.entries(wanted)), prefix = root.tag.includes(":") ? root.tag.slice(0, root.tag.indexOf(":") + 1) : "";
  const elements = childrenOf(root, "property");
  const kept = elements.flatMap((each) => {
    const value = valueOf(each.children[0]), now = left.get(each.attributes["name"] ?? "");
    if (value === undefined) return [source.slice(each.start, each.end)];
    if (now === undefined) return [];
    left.delete(each.attributes["name"] ?? "");
    return [canonical(now) === canonical(value) ? source.slice(each.start, each.end) : `${openingTag(source, each, {})}>${valueXml(now)}</${each.tag}>`];
  });
  let pid = Math.max(1, ...elements.map((each) => Number(each.attributes["pid"] ?? 1)));
  const added = [...left].map(([name, value]) => `<${prefix}property${attributes({ fmtid: OWN_FORMAT, pid: ++pid, name })}>${valueXml(value)}</${prefix}property>`);
  return `${source.slice(0, root.start)}${openingTag(source, root, {})}>${[...kept, ...added].join("")}</${root.tag}>`;
}

function valueXml(value: CustomValue): string {
  const [kind, text] = typeof value === "object" ? ["filetime", value.date] : typeof value === "string" ? ["lpwstr", value] : typeof value === "boolean" ? ["bool", String(value)]
    : [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8", String(value)];
  return `<vt:${kind} xmlns:vt="${OFFICE}/docPropsVTypes">${escapeXml(text)}</vt:${kind}>`;
}
