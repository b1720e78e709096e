/** Reading and writing through the real Office.js. Pages: PAGES + "excel.range" (values, formulas, text, numberFormat), GUIDE + "excel/excel-add-ins-blank-null-values". */
import type { NodeHost } from "../../src/workbench/node";
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "./books";

let host: NodeHost;
afterEach(() => host.close());

const open = async (...sheets: Parameters<typeof sheet>[]) => {
  host = await openInNode(book(sheets.map((args) => sheet(...args))));
};

test("values, formulas and results are read, and a write recalculates before the next read", async () => {
  await open(["预算", { A1: "材料", B1: 100, B2: 20, B3: "=SUM(B1:B2)" }]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("预算").getRange("A1:B3").load("values,formulas,address,text,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["材料", 100], ["", 20], ["", 120]]);
    expect(range.formulas[2]).toEqual(["", "=SUM(B1:B2)"]);
    expect(range.address).toBe("预算!A1:B3");
    expect(range.valueTypes[0]).toEqual(["String", "Double"]);
    range.getCell(0, 1).values = [[300]];
    range.load("values");
    await context.sync();
    expect(range.values[2]).toEqual(["", 320]);
  });
});

test("what was written is in the saved workbook", async () => {
  await open(["明细 表", { A1: 1 }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("明细 表").getRange("B1:C1").values = [["='明细 表'!A1*2", "文字"]];
    await context.sync();
  });
  const saved = await host.exportBook();
  expect(saved.sheets[0]?.cells["0,1"]).toEqual({ formula: "='明细 表'!A1*2", value: 2 });
  expect(saved.sheets[0]?.cells["0,2"]).toEqual({ value: "文字" });
});

test("text put into cells is typed: numbers, percents, dates, apostrophes, text format", async () => {
  await open(["s", {}]);
  await Excel.run(async (context) => {
    const s = context.workbook.worksheets.getItem("s");
    s.getRange("A2").numberFormat = [["@"]];
    s.getRange("A1:G1").values = [["12.5", "50%", "'007", "true", "2021/3/1", "=1+1", "#REF!"]];
    s.getRange("A2").values = [["0101"]];
    const first = s.getRange("A1:G1").load("values,numberFormat,valueTypes,text"), second = s.getRange("A2").load("values");
    await context.sync();
    expect(first.values).toEqual([[12.5, 0.5, "007", true, 44256, 2, "#REF!"]]);
    expect(first.numberFormat).toEqual([["General", "0%", "General", "General", "yyyy/m/d", "General", "General"]]);
    expect(first.valueTypes).toEqual([["Double", "Double", "String", "Boolean", "Double", "Double", "Error"]]);
    expect(first.text).toEqual([["12.5", "50%", "007", "TRUE", "2021/3/1", "2", "#REF!"]]);
    expect(second.values).toEqual([["0101"]]);
  });
});

test("null leaves a cell alone, an empty text empties it, one value fills the range", async () => {
  await open(["s", { A1: 1, B1: 2, C1: 3 }]);
  await Excel.run(async (context) => {
    const s = context.workbook.worksheets.getItem("s");
    s.getRange("A1:C1").values = [[null, "", 9]] as unknown as string[][];
    s.getRange("A2:B3").values = "x" as unknown as string[][];
    const all = s.getRange("A1:C3").load("values");
    await context.sync();
    expect(all.values).toEqual([[1, "", 9], ["x", "x", ""], ["x", "x", ""]]);
  });
});

test("blocks of more than 1500 cells arrive whole", async () => {
  await open(["s", {}]);
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 9 }, (_unused, column) => row * 10 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s").getRange("B2:J401");
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("a value of the wrong shape is refused", async () => {
  await open(["s", {}]);
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s").getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a look set on a formula leaves the formula alone", async () => {
  await open(["s", { A1: 2, B1: "=A1*2" }]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("s").getRange("B1");
    cell.format.font.bold = true;
    cell.format.fill.color = "#ffee00";
    cell.numberFormat = [["0.00"]];
    cell.format.borders.getItem("EdgeTop").style = "Continuous";
    cell.load("formulas,text,format/font/bold,format/fill/color");
    await context.sync();
    expect(cell.formulas).toEqual([["=A1*2"]]);
    expect(cell.text).toEqual([["4.00"]]);
    expect(cell.format.font.bold).toBe(true);
    expect(cell.format.fill.color).toBe("#FFEE00");
  });
});
