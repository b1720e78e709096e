/** Files that are unusual but right open with their values; what cannot be read rightly is refused. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { BookFileError, hasMacros, openXlsx, saveXlsx } from "../../src/workbench/files";
import { bytesOf, partsOf, withCell } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sample = partsOf(bytesOf("zhanjiang-gz-office-2020.xlsx"));
const text = (name: string): string => strFromU8(sample[name]!);
const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync({ ...sample, ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])) });
const sheetWith = (rows: string): string => `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const related = (kind: string, target: string): string => text("xl/_rels/workbook.xml.rels").replace("</Relationships>", `<Relationship Id="rIdNew" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`);
const typed = (path: string, kind: string): string => text("[Content_Types].xml").replace("</Types>", `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/></Types>`);

const firstCells = async (bytes: Uint8Array): Promise<Record<string, unknown>> => {
  const { cells } = (await openXlsx(bytes)).book.sheets[0]!;
  return Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value]));
};
const refusal = async (bytes: Uint8Array): Promise<string> => openXlsx(bytes).then(() => "opened", (error: unknown) => (error instanceof BookFileError ? error.code : String(error)));

it("reads shared strings with rich text and without the phonetic guide, and inline, date and error cells", async () => {
  const strings = `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>预算</t></r><r><t xml:space="preserve"> 数</t></r><rPh sb="0" eb="2"><t>よさん</t></rPh><phoneticPr fontId="1"/></si></sst>`;
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="C1" t="d"><v>2024-03-01</v></c><c r="D1" t="e"><v>#N/A</v></c></row>';
  const bytes = packed({ "xl/sharedStrings.xml": strings, "xl/_rels/workbook.xml.rels": related("sharedStrings", "sharedStrings.xml"), "[Content_Types].xml": typed("xl/sharedStrings.xml", "sharedStrings"), [SHEET]: sheetWith(rows) });
  expect(await firstCells(bytes)).toEqual({ "0,0": "预算 数", "0,1": "甲乙", "0,2": 45352, "0,3": { error: "#N/A" } });
});

it("reads rows and cells without their places, names with a prefix, and UTF-16", async () => {
  expect(await firstCells(packed({ [SHEET]: sheetWith("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>") }))).toEqual({ "0,0": 1, "0,1": 2, "1,0": 3 });
  expect(await firstCells(packed({ [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>` }))).toEqual({ "0,0": 5 });
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheetWith('<row r="1"><c r="A1" t="inlineStr"><is><t>预算</t></is></c></row>').replace("UTF-8", "UTF-16"), "utf16le")]);
  expect(await firstCells(packed({ [SHEET]: new Uint8Array(utf16) }))).toEqual({ "0,0": "预算" });
});

it("reads the strict flavour of the format as the other, and 1904 dates as such", async () => {
  const strict = Object.fromEntries(Object.entries(sample).map(([name, part]) => [name, /\.(xml|rels)$/.test(name)
    ? strToU8(strFromU8(part).replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")) : part]));
  expect((await openXlsx(zipSync(strict))).book.sheets).toEqual((await openXlsx(zipSync(sample))).book.sheets);
  const workbook = text("xl/workbook.xml").replace(/<workbookPr[^>]*\/>/, "").replace("<bookViews", '<workbookPr date1904="1"/><bookViews').replace("<sheets", (tag) => (text("xl/workbook.xml").includes("<bookViews") ? tag : `<workbookPr date1904="1"/>${tag}`));
  expect((await openXlsx(packed({ "xl/workbook.xml": workbook }))).book.date1904).toBe(true);
});

it("keeps macros and links to other workbooks when a cell is changed, and says that there are macros", async () => {
  const types = text("[Content_Types].xml").replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  const bytes = packed({ "[Content_Types].xml": types, "xl/vbaProject.bin": new Uint8Array([1, 2, 3]), [SHEET]: sheetWith('<row r="1"><c r="A1"><f>[1]表!A1+1</f><v>8</v></c></row>') });
  const { book, source } = await openXlsx(bytes);
  expect([hasMacros(source), hasMacros((await openXlsx(zipSync(sample))).source)]).toEqual([true, false]);
  expect(book.sheets[0]!.cells["0,0"]).toEqual({ formula: "=[1]表!A1+1", value: 8 });
  const saved = await saveXlsx(withCell(book, 0, "4,4", "新"), source);
  expect(partsOf(saved)["xl/vbaProject.bin"]).toEqual(new Uint8Array([1, 2, 3]));
  expect(strFromU8(partsOf(saved)[SHEET]!)).toContain("<f>[1]表!A1+1</f>");
  expect(hasMacros((await openXlsx(saved)).source)).toBe(true);
});

it.each([
  ["a text that the file does not hold", { [SHEET]: sheetWith('<row r="1"><c r="A1" t="s"><v>99</v></c></row>') }],
  ["a row beyond the last", { [SHEET]: sheetWith('<row r="1048577"><c r="A1048577"><v>1</v></c></row>') }],
  ["a column beyond the last", { [SHEET]: sheetWith('<row r="1"><c r="XFE1"><v>1</v></c></row>') }],
  ["a main part cut off", { "xl/workbook.xml": "<workbook" }],
])("refuses %s", async (_what, parts) => {
  expect(await refusal(packed(parts as unknown as Record<string, string>))).toBe("broken");
});

it.each([["its relationships", "xl/_rels/workbook.xml.rels"], ["a sheet", "xl/worksheets/sheet3.xml"]])("refuses a workbook without %s", async (_what, name) => {
  const { [name]: _, ...rest } = sample;
  expect(await refusal(zipSync(rest))).toBe("broken");
});

it("reads 100 000 rows, and lets others have their turn now and then when asked to", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>凭证${row}</t></is></c></row>`);
  const shares: number[] = [];
  const { cells } = (await openXlsx(packed({ [SHEET]: sheetWith(rows.join("")) }), async (share) => { shares.push(share); })).book.sheets[0]!;
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0]! >= 0, shares.at(-1)! < 1]).toEqual([true, true]);
  expect([Object.keys(cells).length, cells["99999,0"]?.value, cells["99999,1"]?.value]).toEqual([200_000, 99_999, "凭证99999"]);
});
