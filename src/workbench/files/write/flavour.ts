/** The strict flavour of the format (ISO/IEC 29500-1) has namespaces of its own; what we write into such a file takes them too. */
import { parseXml } from "../package/xml";
import { decodeText, encodeText } from "../package/zip";
import type { Draft } from "./draft";

const TRANSITIONAL = "http://schemas.openxmlformats.org", STRICT = "http://purl.oclc.org/ooxml";

/** From the transitional names to the strict ones; a longer name stands before one it begins with. */
const NAMES: readonly (readonly [string, string])[] = ([
  ["spreadsheetml/2006/main", "spreadsheetml/main"],
  ["officeDocument/2006/relationships/extended-properties", "officeDocument/relationships/extendedProperties"],
  ["officeDocument/2006/relationships/custom-properties", "officeDocument/relationships/customProperties"],
  ["officeDocument/2006/relationships", "officeDocument/relationships"],
  ["officeDocument/2006/extended-properties", "officeDocument/extendedProperties"],
  ["officeDocument/2006/custom-properties", "officeDocument/customProperties"],
  ["officeDocument/2006/docPropsVTypes", "officeDocument/docPropsVTypes"],
  ["officeDocument/2006/customXml", "officeDocument/customXml"],
  ["drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
  ["drawingml/2006/chart", "drawingml/chart"],
  ["drawingml/2006/main", "drawingml/main"],
] as const).map(([from, to]) => [`${TRANSITIONAL}/${from}`, `${STRICT}/${to}`]);

/** Whether a main part is written in the strict flavour. */
export function isStrict(workbook: string): boolean {
  const root = parseXml(workbook);
  return Object.values(root.attributes).includes(`${STRICT}/spreadsheetml/main`);
}

/** Gives the parts that were written into a strict package its flavour; parts of other people's XML stay as they are. */
export function inOneFlavour(draft: Draft): void {
  const { source } = draft, main = draft.text(source.workbookPath);
  if (main === undefined || !isStrict(main)) return;
  const before = new Set(source.parts.values()), foreign = new Set(source.customXmlPaths.values());
  for (const [path, part] of draft.parts) {
    if (before.has(part) || foreign.has(path) || /^customXml\/item\d*\.xml$/i.test(path) || !/\.(xml|rels)$/i.test(path)) continue;
    const text = decodeText(part), now = NAMES.reduce((so, [from, to]) => so.replace(new RegExp(`${from.replace(/[./]/g, "\\$&")}(?=["'/])`, "g"), to), text);
    if (now !== text) draft.parts.set(path, encodeText(now));
  }
}
