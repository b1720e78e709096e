/** References to other workbooks. Page: support.microsoft.com, "Update workbook links": until links are updated, formulas have the values that were kept. */
import fc from "fast-check";
import { withKeptValues } from "../../src/workbench/engine/externals";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import { partsOf } from "../files/helpers";
import { book, sheet } from "./books";

const BOOKS = [{ sheets: [{ name: "表1", cells: { "4,1": 582.73, "5,1": 203.17, "0,0": "基本\"支出", "1,0": true, "2,0": { error: "#N/A" } } }, { name: "上年 'a", cells: { "0,0": 7 } }, { name: "没了", cells: {}, isLost: true as const }],
  names: [{ name: "基本支出", reference: "='表1'!$B$5", sheet: null }, { name: "两项", reference: "=表1!$B$5:$B$6", sheet: "表1" }, { name: "坏", reference: "#REF!", sheet: null }] }];

it.each([
  ["=[1]表1!B5", "=(582.73)"], ["='[1]上年 ''a'!$A$1*2", "=(7)*2"], ["=SUM([1]表1!B5:B6)", "=SUM({582.73;203.17})"], ["=[1]表1!A1:B3", "={\"基本\"\"支出\",0;TRUE,0;#N/A,0}"], ["=[1]表1!Z9", "=(0)"],
  ["=[1]没有!A1", "=#REF!"], ["=[2]表1!A1", "=#REF!"], ["=[1]表1!A1:Z9999", "=#REF!"], ["=\"[1]表1!B5\"&[1]表1!B6", "=\"[1]表1!B5\"&(203.17)"], ["=表[1]", "=表[1]"], ["=[1]!名称", "=[1]!名称"],
  ["=[1]!基本支出+1", "=(582.73)+1"], ["=SUM([1]表1!两项)", "=SUM({582.73;203.17})"], ["='[1]上年 ''a'!基本支出", "=(582.73)"], ["=[1]!坏", "=#REF!"], ["=[1]没了!A1", "=#REF!"], ["=[1]!取数(\"a\")", "=[1]!取数(\"a\")"],
])("%s is for the engine %s", (formula, expected) => {
  expect(withKeptValues(formula, BOOKS)).toBe(expected);
});

it("what is no such reference stays as it is", () => {
  fc.assert(fc.property(fc.string(), (text) => { fc.pre(!/\[\d+\]/.test(text)); expect(withKeptValues(`=${text}`, BOOKS)).toBe(`=${text}`); }));
});

it("a formula over another workbook is calculated from kept values and the own cells beside, and keeps its text", async () => {
  const node = await openInNode(book([sheet("表", { A1: "=[1]表1!B5+B1", A2: "=SUM([1]表1!B5:B6)", B1: 1 })], { externals: BOOKS }));
  const [values, formulas] = await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B1").values = [[100]];
    context.application.calculate("Full");
    const cells = context.workbook.worksheets.getFirst().getRange("A1:A2").load("values,formulas");
    await context.sync();
    return [cells.values, cells.formulas];
  });
  expect({ values, formulas }).toEqual({ values: [[682.73], [785.9]], formulas: [["=[1]表1!B5+B1"], ["=SUM([1]表1!B5:B6)"]] });
  expect((await node.exportBook()).externals).toEqual(BOOKS);
  node.close();
});

it("the values are read from the file, whose part about the other workbook stays as it was", async () => {
  const plain = await saveXlsx(book([sheet("表", { A1: 1 })]), null), { zipSync } = await import("fflate"), text = (path: string): string => new TextDecoder().decode(partsOf(plain)[path]), bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
  const LINK = '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook><sheetNames><sheetName val="表1"/><sheetName val="空"/></sheetNames><definedNames><definedName name="支出" refersTo="=\'表1\'!$B$5"/><definedName name="另一" refersTo="=表1!$C$5" sheetId="0"/></definedNames><sheetDataSet><sheetData sheetId="0"><row r="5"><cell r="B5"><v>582.73</v></cell><cell r="C5" t="str"><v>万元</v></cell><cell r="D5" t="b"><v>1</v></cell><cell r="E5" t="e"><v>#REF!</v></cell></row></sheetData><sheetData sheetId="1" refreshError="1"/></sheetDataSet></externalBook></externalLink>';
  const file = zipSync({
    ...partsOf(plain),
    "xl/workbook.xml": bytes(text("xl/workbook.xml").replace("</sheets>", '</sheets><externalReferences><externalReference r:id="rIdX"/></externalReferences>')),
    "xl/_rels/workbook.xml.rels": bytes(text("xl/_rels/workbook.xml.rels").replace("</Relationships>", '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>')),
    "xl/externalLinks/externalLink1.xml": bytes(LINK),
  });
  const { book: opened, source } = await openXlsx(file);
  expect(opened.externals).toEqual([{ sheets: [{ name: "表1", cells: { "4,1": 582.73, "4,2": "万元", "4,3": true, "4,4": { error: "#REF!" } } }, { name: "空", cells: {}, isLost: true }], names: [{ name: "支出", reference: "='表1'!$B$5", sheet: null }, { name: "另一", reference: "=表1!$C$5", sheet: "表1" }] }]);
  const changed = { ...opened, sheets: opened.sheets.map((one) => ({ ...one, cells: { ...one.cells, "0,0": { value: 2 } } })) };
  expect(new TextDecoder().decode(partsOf(await saveXlsx(changed, source))["xl/externalLinks/externalLink1.xml"])).toBe(LINK);
});
