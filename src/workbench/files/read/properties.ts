import type { BookData, CustomValue } from "../../bookData";
import { readRelationships } from "../package/relationships";
import { child, childrenOf, parseXml, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { decodeText } from "../package/zip";
import type { Parts } from "../package/zip";

/** Parts of document properties: the kinds of their links from the package (strict files write the last two as one word). */
export const PROPERTY_PARTS = { core: ["core-properties"], extended: ["extended-properties", "extendedProperties"], custom: ["custom-properties", "customProperties"] } as const;
export type PropertyPart = keyof typeof PROPERTY_PARTS;

/** Property of Office.js → its element in the core part (with the prefix we write) or the extended part. */
export const CORE = {
  title: "dc:title", subject: "dc:subject", author: "dc:creator", keywords: "cp:keywords", comments: "dc:description", category: "cp:category", lastAuthor: "cp:lastModifiedBy", creationDate: "dcterms:created", revisionNumber: "cp:revision",
} as const;
export const EXTENDED = { manager: "Manager", company: "Company" } as const;

/** Paths of the parts that are there. */
export function propertyPaths(parts: Parts): Readonly<Partial<Record<PropertyPart, string>>> {
  const rels = parts.get("_rels/.rels");
  const relationships = readRelationships(rels && decodeText(rels), "");
  return Object.fromEntries(Object.entries(PROPERTY_PARTS).flatMap(([part, kinds]) => {
    const found = relationships.find(({ kind, target }) => (kinds as readonly string[]).includes(kind) && parts.has(target));
    return found ? [[part, found.target]] : [];
  }));
}

/** Document properties and those of one's own. What is not said, or said to be nothing, is absent. */
export function readProperties(parts: Parts): Pick<BookData, "properties" | "customProperties"> {
  const paths = propertyPaths(parts);
  const root = (part: PropertyPart): XmlElement | undefined => (paths[part] === undefined ? undefined : parseXml(decodeText(parts.get(paths[part])!)));
  const of = (element: XmlElement | undefined, names: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(names).flatMap(([name, tag]) => {
    const text = child(element, tag.slice(tag.indexOf(":") + 1))?.text ?? "";
    return text === "" ? [] : [[name, text]];
  }));
  const properties = { ...of(root("core"), CORE), ...of(root("extended"), EXTENDED) };
  const customProperties = Object.fromEntries(childrenOf(root("custom"), "property").flatMap((each) => {
    const value = valueOf(each.children[0]);
    return value === undefined ? [] : [[each.attributes["name"] ?? "", value]];
  }));
  return { ...(Object.keys(properties).length ? { properties } : {}), ...(Object.keys(customProperties).length ? { customProperties } : {}) };
}

/** The value of a property of one's own; kinds beyond text, number, truth and moment stay in the file alone. */
export function valueOf(element: XmlElement | undefined): CustomValue | undefined {
  switch (element?.name) {
    case "lpwstr": case "lpstr": case "bstr": return element.text;
    case "i1": case "i2": case "i4": case "i8": case "int": case "ui1": case "ui2": case "ui4": case "ui8": case "uint": case "r4": case "r8": case "decimal": return Number(element.text);
    case "bool": return truthy(element.text.trim());
    case "filetime": case "date": return { date: element.text.trim() };
    default: return undefined;
  }
}
