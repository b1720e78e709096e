import type { BookData } from "../../bookData";
import { PartMap } from "../package/partMap";
import type { SourcePackage } from "../package/sourcePackage";
import { attributes } from "../package/xml";
import { encodeText } from "../package/zip";
import { CONTENT_TYPES } from "./contentTypes";
import { themeXml } from "./theme";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A styles part with the default look only. */
export function emptyStyles(font: { readonly name: string; readonly size: number }): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="${font.size}"/><name${attributes({ val: font.name })}/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A package without sheets: a book that was never a file is saved into this one. */
export function emptySource(book: BookData): SourcePackage {
  const font = book.defaultFont ?? { name: "Calibri", size: 11 };
  const texts: Record<string, string> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPES.workbook}"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPES.styles}"/>` +
      `<Override PartName="/xl/theme/theme1.xml" ContentType="${CONTENT_TYPES.theme}"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/><bookViews><workbookView/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>`,
    "xl/theme/theme1.xml": themeXml(font.name),
    "xl/styles.xml": emptyStyles(font),
  };
  return {
    bytes: new Uint8Array(),
    parts: new PartMap(Object.entries(texts).map(([path, text]) => [path, encodeText(text)] as const)),
    opened: { sheets: [], styles: [{}], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: book.date1904 },
    workbookPath: "xl/workbook.xml",
    stylesPath: "xl/styles.xml",
    sheetPaths: new Map(),
    sheetRelationships: new Map(),
    customXmlPaths: new Map(),
  };
}
