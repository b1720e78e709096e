/**
 * Addresses, sizes and formats at their edges. Pages: PAGES + "excel.worksheet#excel-excel-worksheet-getrange-member(1)", "excel.worksheet#excel-excel-worksheet-getcell-member(1)",
 * "excel.nameditem#excel-excel-nameditem-getrangeornullobject-member(1)", "excel.rangeformat#excel-excel-rangeformat-columnwidth-member", GUIDE + "excel/excel-add-ins-multiple-ranges",
 * GUIDE + "excel/excel-add-ins-blank-null-values" ("" as a number format), support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 (255 characters, 409 points).
 */
import { sheet } from "../books";
import { bare, codeOn, onSheet, opened } from "./opened";

beforeEach(() => opened({ A1: 1, A2: 2 }, {}, [sheet("明细 表", { A1: 7 }), sheet("张'三", { A1: 8 })], { names: [{ name: "外", reference: "[别本.xlsx]数据!$A$1", sheet: null, hidden: false }] }));

test.each(["A0", "XFE1", "A1048577", "A1:B", "A", "1", "A:1", "R1C1", "A1:B2:C3", "A1 B1", "A1,B2", "#REF!", "=A1", "Sheet9!A1", "'明细 表'!A1", "[别本.xlsx]数据!A1", "没有"])("%s is no range of this sheet", async (address) => {
  expect(await codeOn((data) => data.getRange(address).load("address"))).toBe("InvalidArgument");
});

test.each([["$A$1", "A1"], ["b2:a1", "A1:B2"], ["3:1", "1:3"], ["C:A", "A:C"], ["'数据'!A1", "A1"], ["[工作簿1.xlsx]数据!A1", "A1"]])("%s is %s", async (address, expected) => {
  expect(bare((await onSheet((data) => data.getRange(address).load("address"))).address)).toBe(expected);
});

test.each<[number, number]>([[-1, 0], [0, -1], [1_048_576, 0], [0, 16_384], [0.5, 0]])("getCell(%d, %d) lies beyond the sheet", async (row, column) => {
  expect(await codeOn((data) => data.getCell(row, column).load("address"))).toBe("InvalidArgument");
});

test("several ranges name their sheet as it is quoted, apostrophes doubled", async () => {
  const [spaced, quoted] = await onSheet((_data, { workbook }) => [workbook.worksheets.getItem("明细 表").getRanges("'明细 表'!A1,C1:C2").load("address"), workbook.worksheets.getItem("张'三").getRanges("'张''三'!A1,C3").load("address")] as const);
  expect([spaced.address, quoted.address]).toEqual(["'明细 表'!A1,'明细 表'!C1:C2", "'张''三'!A1,'张''三'!C3"]);
});

test("an address of 8,000 letters is taken whole", async () => {
  const address = Array.from({ length: 1500 }, (_, index) => `A${2 * index + 1}`).join(",");
  const areas = await onSheet((data) => data.getRanges(address).load("areaCount,cellCount"));
  expect([address.length > 8000, areas.areaCount, areas.cellCount]).toEqual([true, 1500, 1500]);
});

test("a name that lies in another workbook is no range of ours", async () => {
  const found = await onSheet((_data, { workbook }) => workbook.names.getItem("外").getRangeOrNullObject().load("address"));
  expect(found.isNullObject).toBe(true);
  expect(await codeOn((data) => data.getRange("外").load("address"))).toBe("InvalidArgument");
});

test.each<[string, (format: Excel.RangeFormat) => void, string]>([
  ["a column of 255 characters", (format) => { format.columnWidth = 1342.5; }, "no error"], ["a wider one", (format) => { format.columnWidth = 1343; }, "InvalidArgument"],
  ["a row of 409 points", (format) => { format.rowHeight = 409; }, "no error"], ["a higher one", (format) => { format.rowHeight = 410; }, "InvalidArgument"],
])("%s: %s", async (_what, set, code) => {
  expect(await codeOn((data) => set(data.getRange("A1").format))).toBe(code);
});

test.each([["\"abc", "InvalidArgument"], ["[Red", "InvalidArgument"], ["0;0;0;@;0", "InvalidArgument"], ["0.00\"元\";[Red]-0.00;\\\"", "no error"]])("the number format %j: %s", async (code, expected) => {
  expect(await codeOn((data) => { data.getRange("A1").numberFormat = [[code]]; })).toBe(expected);
});

test("an empty number format is General", async () => {
  const cell = await onSheet((data) => { const one = data.getRange("A1"); one.numberFormat = [["0%"]]; one.numberFormat = [[""]]; return one.load("numberFormat"); });
  expect(cell.numberFormat).toEqual([["General"]]);
});

test("a page before the first is refused", async () => {
  expect(await codeOn((_data, { workbook }) => workbook.worksheets.load({ name: true, $top: -1 }))).toBe("InvalidArgument");
});
