/**
 * What sheets and names may be called, and what may be assigned to ranges.
 * Pages: support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 (names of sheets),
 * support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 (names), excel.worksheet#name, excel.nameditemcollection,
 * GUIDE + "excel/excel-add-ins-blank-null-values" and "excel/excel-add-ins-ranges-set-get-values" (null, "", one value).
 */
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import { sheet } from "../books";
import { codeOn, onSheet, opened, valuesOf } from "./opened";

const two = () => opened({ A1: 1, B1: 2, A2: 3, B2: 4 }, {}, [sheet("另一张", {})]);

describe("names of sheets", () => {
  const refused: [string, string][] = [
    ["blank", ""], ["32 characters", "表".repeat(32)], ["a slash", "收/支"], ["a backslash", "收\\支"], ["a question mark", "收支?"], ["an asterisk", "收*支"], ["an opening bracket", "收[支"],
    ["a closing bracket", "收]支"], ["a colon", "收:支"], ["an apostrophe in front", "'收支"], ["an apostrophe at the end", "收支'"], ["History, reserved by Excel", "History"], ["history in small letters", "history"],
  ];

  test.each(refused)("refused when added: %s", async (_what, name) => {
    await two();
    expect(await codeOn((_data, context) => void context.workbook.worksheets.add(name))).toBe("InvalidArgument");
  });

  test.each(refused)("refused when renamed, and the old name stays: %s", async (_what, name) => {
    const node = await two();
    expect(await codeOn((data) => { data.name = name; })).toBe("InvalidArgument");
    expect((await node.exportBook()).sheets.map((one) => one.name)).toEqual(["数据", "另一张"]);
  });

  test.each([["31 characters", "表".repeat(31)], ["an apostrophe inside", "张'三"], ["brackets of other kinds", "收（支）【1】"], ["a name like a cell", "A1"], ["History and more", "History 1"], ["spaces", " 收 支 "]])("taken: %s", async (_what, name) => {
    const node = await two();
    await onSheet((_data, context) => { context.workbook.worksheets.add(name).getRange("A1").values = [[7]]; });
    const found = await onSheet((data, context) => {
      data.getRange("C1").formulas = [[`='${name.replace(/'/g, "''")}'!A1`]];
      return [data.getRange("C1").load("values"), context.workbook.worksheets.getItem(name).load("name")] as const;
    });
    expect([found[0].values, found[1].name]).toEqual([[[7]], name]);
    expect((await node.exportBook()).sheets.map((one) => one.name)).toEqual(["数据", "另一张", name]);
  });

  test.each(["另一张", "数据"])("%s is in use", async (name) => {
    await two();
    expect(await codeOn((_data, context) => void context.workbook.worksheets.add(name))).toBe("ItemAlreadyExists");
  });

  test("upper and lower case are one name; a sheet may change the case of its own", async () => {
    await two();
    await onSheet((_data, context) => { context.workbook.worksheets.add("Budget"); });
    expect(await codeOn((_data, context) => void context.workbook.worksheets.add("BUDGET"))).toBe("ItemAlreadyExists");
    const renamed = await onSheet((_data, context) => {
      const one = context.workbook.worksheets.getItem("budget");
      one.name = "BUDGET";
      return one.load("name");
    });
    expect(renamed.name).toBe("BUDGET");
  });
});

describe("defined names", () => {
  test.each([["a blank inside", "预算 数"], ["a digit in front", "1季度"], ["like a cell", "A1"], ["like a cell of a far column", "XFD1048576"], ["like R1C1", "R1C1"], ["R alone", "r"], ["C alone", "C"], ["256 characters", "名".repeat(256)], ["blank", ""], ["a plus", "收+支"]])("refused: %s", async (_what, name) => {
    await two();
    expect(await codeOn((data, context) => void context.workbook.names.add(name, data.getRange("A1")))).toBe("InvalidArgument");
  });

  test.each([["Chinese", "合计数"], ["an underscore", "_合计"], ["a backslash", "\\合计"], ["points and digits", "q1.合计_2"], ["beyond the last column", "XFE1"], ["255 characters", "名".repeat(255)]])("taken: %s", async (_what, name) => {
    await two();
    const range = await onSheet((data, context) => {
      context.workbook.names.add(name, data.getRange("A1:B2"));
      return context.workbook.names.getItem(name).getRange().load("address");
    });
    expect(range.address).toBe("数据!A1:B2");
  });

  test("one name once in the workbook, whatever its case, and once more in a sheet, where it wins", async () => {
    await two();
    await onSheet((data, context) => {
      context.workbook.names.add("总数", data.getRange("A1"));
      context.workbook.names.add("Total", data.getRange("A1"));
    });
    expect(await codeOn((data, context) => void context.workbook.names.add("TOTAL", data.getRange("B1")))).toBe("ItemAlreadyExists");
    const here = await onSheet((data) => {
      data.names.add("总数", data.getRange("B2"));
      return data.getRange("总数").load("address");
    });
    expect(here.address).toBe("数据!B2");
  });
});

describe("what is assigned to a range", () => {
  test("null leaves a cell alone and \"\" empties it; a format stays either way", async () => {
    await two();
    const range = await onSheet((data) => {
      data.getRange("A1:B1").numberFormat = [["0.00", "0.00"]];
      data.getRange("A1:B1").values = [[null, ""]];
      return data.getRange("A1:B1").load("values,valueTypes,text,numberFormat");
    });
    expect([range.values, range.valueTypes, range.text, range.numberFormat]).toEqual([[[1, ""]], [["Double", "Empty"]], [["1.00", ""]], [["0.00", "0.00"]]]);
  });

  test("null and \"\" in formulas and number formats too", async () => {
    await two();
    const range = await onSheet((data) => {
      data.getRange("A1:B1").numberFormat = [["0.0", "0.0"]];
      data.getRange("A1:B1").numberFormat = [[null, "0%"]];
      data.getRange("A2:B2").formulas = [[null, ""]];
      return data.getRange("A1:B2").load("formulas,numberFormat");
    });
    expect([range.formulas, range.numberFormat[0]]).toEqual([[[1, 2], [3, ""]], ["0.0", "0%"]]);
  });

  test.each<[string, unknown]>([["too few rows", [[1, 2]]], ["too many rows", [[1, 2], [3, 4], [5, 6]]], ["too few columns", [[1], [2]]], ["too many columns", [[1, 2, 3], [4, 5, 6]]], ["ragged", [[1, 2], [3]]], ["one row unnested", [1, 2]], ["no rows", []]])("%s: refused, and nothing is written", async (_what, values) => {
    await two();
    for (const name of ["values", "formulas", "numberFormat"] as const) {
      expect(await codeOn((data) => { data.getRange("A1:B2")[name] = values as unknown[][]; })).toBe("InvalidArgument");
    }
    expect(await valuesOf("A1:B2")).toEqual([[1, 2], [3, 4]]);
  });

  test("one value, bare or in an array of one, fills the range", async () => {
    await two();
    await onSheet((data) => { data.getRange("A1:B2").values = 9 as unknown as unknown[][]; });
    expect(await valuesOf("A1:B2")).toEqual([[9, 9], [9, 9]]);
    await onSheet((data) => { data.getRange("A1:B2").formulas = [["=ROW()"]]; });
    expect(await valuesOf("A1:B2")).toEqual([[1, 1], [2, 2]]);
  });

  test("an array of more than 1,500 cells is checked as a whole before any of it is written", async () => {
    await two();
    const rows = (count: number): number[][] => Array.from({ length: count }, (_, row) => [row, row]);
    expect(await codeOn((data) => { data.getRange("A1:B1000").values = rows(999); })).toBe("InvalidArgument");
    expect(await valuesOf("A1:B2")).toEqual([[1, 2], [3, 4]]);
    await onSheet((data) => { data.getRange("A1:B1000").values = rows(1000); });
    expect(await valuesOf("A1000:B1000")).toEqual([[999, 999]]);
  });

  test("objects, dates and functions are no values", async () => {
    await two();
    expect(await codeOn((data) => { data.getRange("A1").values = [[{ type: "Double", basicValue: 1 }]]; })).toBe("InvalidArgument");
  });
});

test("what is noted of a name is read back, changed, and kept in the file (excel.nameditem#excel-excel-nameditem-comment-member)", async () => {
  const node = await opened({ A1: 1 });
  const name = await onSheet((data, { workbook }) => {
    workbook.names.add("无注", data.getRange("A1"));
    workbook.names.add("有注", data.getRange("A1"), "年初").comment = "年初预算 <\"批复\">";
    return [workbook.names.getItem("有注").load("comment"), workbook.names.getItem("无注").load("comment")] as const;
  });
  expect(name.map(({ comment }) => comment)).toEqual(["年初预算 <\"批复\">", ""]);
  const first = await openXlsx(await saveXlsx(await node.exportBook(), null));
  expect(first.book.names.map(({ comment }) => comment)).toEqual([undefined, "年初预算 <\"批复\">"]);
  const changed = { ...first.book, names: first.book.names.map((one) => (one.comment ? { ...one, comment: "决算" } : one)) };
  expect((await openXlsx(await saveXlsx(changed, first.source))).book.names.map(({ comment }) => comment)).toEqual([undefined, "决算"]);
});
