import { attributes, childrenOf, parseXml } from "../package/xml";
import { insertBeforeEnd } from "../package/relationships";

/** Content types of the parts we write. */
export const CONTENT_TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  sheetMetadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  persons: "application/vnd.ms-excel.person+xml",
  noteShapes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** The content types text with one part more. */
export function withContentType(text: string, path: string, type: string): string {
  return insertBeforeEnd(text, "Types", `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`);
}

/** The content types text without a part. */
export function withoutContentType(text: string, path: string): string {
  const name = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`<(?:\\w+:)?Override(?=[^>]*PartName=["']/${name}["'])[^>]*?(?:/>|>\\s*</(?:\\w+:)?Override>)`, "i"), "");
}

/** Type of a part: its own, or that of its extension. Names compare without letter case. */
export function contentTypeOf(text: string, path: string): string | undefined {
  const root = parseXml(text), name = `/${path}`.toLowerCase(), extension = /\.([^./]+)$/.exec(name)?.[1];
  const own = childrenOf(root, "Override").find(({ attributes: of }) => of["PartName"]?.toLowerCase() === name);
  return (own ?? childrenOf(root, "Default").find(({ attributes: of }) => of["Extension"]?.toLowerCase() === extension))?.attributes["ContentType"];
}

/** What a workbook's main part may be: a workbook, a template or an add-in, with macros or without. */
const MAIN = /\b(?:sheet|template|addin)\.(?:macroEnabled\.)?main\+xml$/;

/** The content types text in which the main part and the parts named have types that Excel accepts; right ones stay as they are. */
export function mended(text: string, mainPath: string, parts: Iterable<readonly [path: string, type: string]>): string {
  const set = (now: string, path: string, type: string): string => withContentType(withoutContentType(now, path), path, type);
  let now = MAIN.test(contentTypeOf(text, mainPath) ?? "") ? text : set(text, mainPath, CONTENT_TYPES.workbook);
  for (const [path, type] of parts) if (contentTypeOf(text, path) !== type) now = set(now, path, type);
  return now;
}
