/** Text of several looks in one cell: Office.js has no word for it, and it stays. Pages: excel.range#excel-excel-range-values-member, excel.rangefont. */
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/workbench/files";
import { asked, fileOf, partsOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml", STRINGS = "xl/sharedStrings.xml", LINKS = "xl/_rels/workbook.xml.rels", TYPES = "[Content_Types].xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RUNS = '<r><rPr><b/><color rgb="FFC00000"/></rPr><t>必填</t></r><r><t xml:space="preserve"> 说明</t></r><rPh sb="0" eb="2"><t>bitian</t></rPh>';
const INLINE = '<r><rPr><vertAlign val="superscript"/></rPr><t>注</t></r><r><t>1</t></r>';

/** Shared text of two looks in A1, own text of two looks in C1, and plain cells about them. */
const rich = async (): Promise<Uint8Array> => {
  const file = await fileOf([["甲", 1, "乙"], ["丙", 2, "丁"]]), sheet = textOf(file, SHEET);
  const cell = (place: string, xml: string) => (text: string): string => text.replace(new RegExp(`<c r="${place}"[^>]*>.*?</c>`), xml);
  return zipSync({
    ...partsOf(file), [SHEET]: strToU8([cell("A1", '<c r="A1" t="s"><v>0</v></c>'), cell("C1", `<c r="C1" t="inlineStr"><is>${INLINE}</is></c>`)].reduce((text, change) => change(text), sheet)),
    [STRINGS]: strToU8(`<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}" count="1" uniqueCount="1"><si>${RUNS}</si></sst>`),
    [LINKS]: strToU8(textOf(file, LINKS).replace("</Relationships>", '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>')),
    [TYPES]: strToU8(textOf(file, TYPES).replace("</Types>", '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')),
  });
};
/** What the file says of a cell. */
const cellOf = (file: Uint8Array, place: string): string => new RegExp(`<c r="${place}"[^>]*>.*?</c>`).exec(textOf(file, SHEET))?.[0] ?? "";
const stays = (file: Uint8Array, shared = "A1", own = "C1"): void => {
  expect(cellOf(file, shared)).toMatch(/t="s"[^>]*><v>0<\/v><\/c>$/);
  expect(textOf(file, STRINGS)).toContain(RUNS);
  expect(cellOf(file, own)).toContain(`<is>${INLINE}</is>`);
};

it("is read as its text, without hints of how it is spoken", async () => {
  expect((await asked(await rich(), (sheet) => sheet.getRange("A1:C1").load("values"))).values).toEqual([["必填 说明", 1, "注1"]]);
});

it.each<[what: string, change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, shared?: string, own?: string]>([
  ["a neighbour in its row is written", (sheet) => { sheet.getRange("B1").values = [[9]]; }],
  ["a cell elsewhere is written", (sheet) => { sheet.getRange("F20").formulas = [["=LEN(A1)"]]; }],
  ["a block around it gets what it had", (sheet) => { sheet.getRange("A1:C2").values = [["必填 说明", 5, "注1"], ["新", 6, "文"]]; }],
  ["its cell is filled and gets a border", (sheet) => { sheet.getRange("A1:C1").format.fill.color = "#FFF2CC"; sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom").style = "Continuous"; }],
  ["its row and column get a size", (sheet) => { sheet.getRange("A1").format.rowHeight = 40; sheet.getRange("C1").format.columnWidth = 200; }],
  ["it gets a comment and a rule", (sheet, { workbook }) => { workbook.comments.add(sheet.getRange("A1"), "看"); sheet.getRange("C1").dataValidation.rule = { textLength: { formula1: 9, operator: "LessThan" } }; }],
  ["lines are inserted before it", (sheet) => { sheet.getRange("1:2").insert("Down"); sheet.getRange("A:A").insert("Right"); }, "B3", "D3"],
  ["its sheet is renamed", (sheet) => { sheet.name = "改名"; }],
])("stays when %s", async (_, change, ...[shared, own]) => {
  const file = await rich(), saved = await worked(file, change);
  expect(Buffer.from(saved).equals(Buffer.from(file))).toBe(false);
  stays(saved, shared, own);
});

it("is plain when another text is written, as in Excel; its neighbour keeps its looks", async () => {
  const saved = await worked(await rich(), (sheet) => { sheet.getRange("A1").values = [["必填"]]; });
  expect(cellOf(saved, "A1")).toMatch(/<is><t[^>]*>必填<\/t><\/is>/);
  expect(cellOf(saved, "C1")).toContain(INLINE);
  expect((await openXlsx(saved)).book.sheets[0]!.cells["0,0"]).toEqual({ value: "必填" });
});
