import * as fc from "fast-check";
import type { BookData, SheetData, StyleData } from "../../src/workbench/bookData";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { bookWith, bytesOf, emptySheet, savedAndOpened, textOf } from "./helpers";

const styles: readonly StyleData[] = [
  {},
  { numberFormat: '#,##0.00"万元"', font: { name: "黑体", size: 16, bold: true, italic: true, underline: true, strike: true, color: "#C00000" }, fill: "#FFF2CC", locked: false },
  { align: { horizontal: "center", vertical: "center", wrap: true, indent: 1, rotation: 90 }, border: { top: { style: "thin" }, bottom: { style: "double", color: "#0070C0" } } },
  { numberFormat: "0.00%" },
  { align: { horizontal: "centerContinuous", vertical: "top" }, border: { left: { style: "mediumDashed" }, right: { style: "hair" } } },
];

const OPTIONS = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertColumns",
  "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
];

const full: SheetData = {
  ...emptySheet,
  name: "结果 '1'",
  cells: {
    "0,0": { value: "标题", style: 1 }, "1,0": { value: 12.345, style: 3 }, "1,1": { value: true }, "1,2": { value: { error: "#REF!" } }, "1,3": { style: 2 },
    "2,0": { formula: "=SUM('结果 ''1'''!A1:A2)", value: 3 }, "2,1": { formula: '=TEXTJOIN("、",TRUE,A1,"SUM(")', value: "甲、乙" }, "2,2": { formula: "=1/0", value: { error: "#DIV/0!" } },
    "2,3": { formula: "=A1=B1", value: false }, "2,4": { formula: '="<"&"&"', value: "<&" },
  },
  merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  rows: { 0: { height: 36 }, 5: { hidden: true } },
  columns: { 0: { width: 12.5 }, 1: { width: 12.5 }, 2: { hidden: true }, 4: { width: 60, hidden: true } },
  frozen: { rows: 2, columns: 1 },
  tabColor: "#00B050",
  protected: true,
  protectionOptions: { ...Object.fromEntries(OPTIONS.map((name) => [name, name === "allowSort"])), selectionMode: "Unlocked" },
  showGridlines: false,
  validations: [{ area: { top: 3, left: 0, bottom: 9, right: 0 }, list: ["是", "否", "不适用"] }],
  hyperlinks: { "0,0": { reference: "'结果 ''1'''!A3", tip: "跳到来源" }, "1,0": { url: "https://example.org/?a=1&b=2" } },
  charts: [{
    id: "chart", name: "图 1", type: "BarClustered", title: "预算 < 决算", area: { top: 5, left: 1, bottom: 20, right: 6 },
    series: [{ name: "金额", values: "'结果 ''1'''!$A$2:$A$3", categories: "'结果 ''1'''!$A$1:$A$2" }],
  }],
  print: { landscape: true, paper: 9, fitToWidth: true, titleRows: [0, 1] },
};

/** What a reader cannot know: ids, and in which order styles stand. */
function comparable(book: BookData, sheet: SheetData): object {
  const cells = Object.fromEntries(Object.entries(sheet.cells).map(([key, { style, ...cell }]) => [key, { ...cell, look: book.styles[style ?? 0] }]));
  return { ...sheet, id: "", cells, charts: sheet.charts.map((chart) => ({ ...chart, id: "" })) };
}

it("gives back every feature of a new sheet, in a new file", async () => {
  const book = { ...bookWith(full, { name: "空" }), styles };
  const again = await savedAndOpened(book);
  expect(comparable(again.book, again.book.sheets[0]!)).toEqual(comparable(book, full));
  expect(again.book.sheets[1]!.name).toBe("空");
});

it("gives back every feature of a new sheet, beside a person's sheets", async () => {
  const { book, source } = await openXlsx(bytesOf("sh-putuo-finance-2024-final-2025-budget.xlsx"));
  const shifted = Object.fromEntries(Object.entries(full.cells).map(([key, cell]) => [key, cell.style === undefined ? cell : { ...cell, style: cell.style + book.styles.length }]));
  const sheet = { ...full, cells: shifted };
  const saved: BookData = { ...book, styles: [...book.styles, ...styles], sheets: [...book.sheets, sheet] };
  const again = await openXlsx(await saveXlsx(saved, source));
  expect(comparable(again.book, again.book.sheets.at(-1)!)).toEqual(comparable(saved, sheet));
});

it("saves what it saved before again without any difference", async () => {
  const first = await saveXlsx({ ...bookWith(full), styles }, null);
  const { book, source } = await openXlsx(first);
  expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(first))).toBe(true);
});

it("draws a chart from the values its cells have now", async () => {
  const chart = textOf(await saveXlsx({ ...bookWith(full), styles }, null), "xl/charts/chart1.xml");
  expect(chart).toContain("<c:barChart>");
  expect(chart).toContain('<c:pt idx="0"><c:v>12.345</c:v></c:pt>');
  expect(chart).toContain("预算 &lt; 决算");
});

it("names a series by the cell it was given, and by words as they are", async () => {
  const [chart] = full.charts;
  const named = async (name: string): Promise<string> => {
    const book = { ...bookWith({ ...full, charts: [{ ...chart!, series: [{ ...chart!.series[0]!, name }] }] }), styles };
    return /<c:ser>.*?<c:tx>(.*?)<.c:tx>/.exec(textOf(await saveXlsx(book, null), "xl/charts/chart1.xml"))![1]!;
  };
  expect(await named("'结果 ''1'''!$A$1")).toBe("<c:strRef><c:f>'结果 ''1'''!$A$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>标题</c:v></c:pt></c:strCache></c:strRef>");
  expect(await named("金额")).toBe("<c:v>金额</c:v>");
});

it("marks functions that are newer than the file format", async () => {
  const sheet = textOf(await saveXlsx({ ...bookWith(full), styles }, null), "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<f>_xlfn.TEXTJOIN("、",TRUE,A1,"SUM(")</f>');
});

it.each(["= < & \" '", "𠮷野家", "第一行\n第二行\n", "\r\n", " 前后空格 ", "_x000D_", "a\u0001b", "\ud842", "1\t2", "]]>", "=A1"])("keeps the text %j", async (text) => {
  const again = await savedAndOpened(bookWith({ cells: { "0,0": { value: text }, "0,1": { formula: '="x"', value: text } } }));
  expect(again.book.sheets[0]!.cells["0,1"]?.value).toBe(text);
  expect(again.book.sheets[0]!.cells["0,0"]?.value).toBe(text);
});

it("keeps any text and any number", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), { minLength: 1, maxLength: 8 }), async (values) => {
    const cells = Object.fromEntries(values.map((value, index) => [`${index},0`, { value: Object.is(value, -0) ? 0 : value }]));
    expect((await savedAndOpened(bookWith({ cells }))).book.sheets[0]!.cells).toEqual(cells);
  }), { numRuns: 40 });
});

it("writes the parts of a sheet in the one order that Excel accepts", async () => {
  const xml = textOf(await saveXlsx({ ...bookWith(full), styles }, null), "xl/worksheets/sheet1.xml");
  const parts = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells", "dataValidations", "hyperlinks", "pageMargins", "pageSetup", "drawing"];
  const places = parts.map((part) => xml.search(new RegExp(`<${part}[ >/]`)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it("writes page margins that were set, in inches, and leaves the others usual", async () => {
  const marginsOf = async (print: SheetData["print"]): Promise<string> =>
    /<pageMargins[^>]*>/.exec(textOf(await saveXlsx(bookWith({ cells: { "0,0": { value: 1 } }, print }), null), "xl/worksheets/sheet1.xml"))![0];
  expect(await marginsOf({ landscape: true, margins: { left: 36, top: 28.35 } })).toBe('<pageMargins left="0.5" right="0.7" top="0.39375" bottom="0.75" header="0.3" footer="0.3"/>');
  expect(await marginsOf({ landscape: true })).toBe('<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');
});

it.each([
  ["a list of cells", { list: { inCellDropDown: true, source: "=$I$1:$I$12" } }, 'type="list"', "<formula1>$I$1:$I$12</formula1>"],
  ["a list of words", { list: { inCellDropDown: false, source: "是,否" } }, 'showDropDown="1"', '<formula1>&quot;是,否&quot;</formula1>'],
  ["a number between two", { wholeNumber: { formula1: 1, formula2: 100, operator: "Between" } }, 'type="whole"', "<formula1>1</formula1><formula2>100</formula2>"],
  ["a least number", { decimal: { formula1: "=A1", operator: "GreaterThanOrEqualTo" } }, 'operator="greaterThanOrEqual"', "<formula1>A1</formula1>"],
  ["a formula", { custom: { formula: "=A1<>B1" } }, 'type="custom"', "<formula1>A1&lt;&gt;B1</formula1>"],
])("writes a rule of %s as it was set through Office.js, and keeps it", async (_what, rule, attribute, formula) => {
  const list = "list" in rule && !rule.list.source.startsWith("=") ? rule.list.source.split(",") : null;
  const area = { top: 0, left: 1, bottom: 4, right: 1 };
  const first = await saveXlsx(bookWith({ cells: { "0,0": { value: 1 } }, validations: [{ area, list, rule, errorAlert: { show: false, style: "Information", title: "", message: "" } }] }), null);
  const written = /<dataValidation .*<\/dataValidation>/.exec(textOf(first, "xl/worksheets/sheet1.xml"))?.[0] ?? "";
  expect(written).toContain(attribute);
  expect(written).toContain(formula);
  expect(written).not.toContain("showErrorMessage");
  const { book, source } = await openXlsx(first);
  const changed = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, validations: [...sheet.validations, { area: { top: 9, left: 0, bottom: 9, right: 0 }, list: ["甲"] }] })) };
  expect(textOf(await saveXlsx(changed, source), "xl/worksheets/sheet1.xml")).toContain(written);
});
