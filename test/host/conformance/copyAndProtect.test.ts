/** Copies of sheets, protection of sheets and of the workbook. Pages: https://learn.microsoft.com/javascript/api/excel/excel.worksheet, excel.worksheetprotection, excel.workbookprotection. */
import { codeOn, onSheet, opened, valuesOf } from "./opened";
import { sheet } from "../books";

const names = async (): Promise<string[]> => (await onSheet((_data, context) => context.workbook.worksheets.load("items/name"))).items.map(({ name }) => name);

describe("a copy of a sheet (excel.worksheet#excel-excel-worksheet-copy-member(1))", () => {
  beforeEach(() => opened({ A1: "部门", B1: "金额", A2: "教育", B2: 10, A3: "卫生", B3: "=B2*2", C3: "=另一!A1" }, { merges: [{ top: 4, left: 0, bottom: 4, right: 1 }], tabColor: "#FF0000" }, [sheet("另一", { A1: 7 })]));

  test("contents, looks, sizes, merges, tab colour; formulas mean the copy's own cells", async () => {
    await onSheet((data) => {
      data.getRange("A1").format.font.bold = true;
      data.getRange("B:B").format.columnWidth = 120;
      data.getRange("3:3").rowHidden = true;
      data.freezePanes.freezeRows(1);
      data.copy("End");
    });
    expect(await names()).toEqual(["数据", "另一", "数据 (2)"]);
    const found = await onSheet((_data, context) => {
      const copy = context.workbook.worksheets.getItem("数据 (2)");
      copy.getRange("B2").values = [[11]];
      return [copy.getRange("A1:C3").load("values,formulas"), copy.getRange("A1").load("format/font/bold"), copy.getRange("B1").load("format/columnWidth"), copy.getRange("A3").load("rowHidden"), copy.load("tabColor"), copy.freezePanes.getLocationOrNullObject().load("address"), copy.getRange("A1:B5").getMergedAreasOrNullObject().load("address")] as const;
    });
    expect(found[0].values).toEqual([["部门", "金额", ""], ["教育", 11, ""], ["卫生", 22, 7]]);
    expect([found[0].formulas[2], found[1].format.font.bold, Math.round(found[2].format.columnWidth), found[3].rowHidden, found[4].tabColor]).toEqual([["卫生", "=B2*2", "=另一!A1"], true, 120, true, "#FF0000"]);
    expect([found[5].isNullObject, found[6].isNullObject]).toEqual([false, false]);
    expect(await valuesOf("B3")).toEqual([[20]]);
  });

  test("where it goes: first by default, before or after a sheet, at the end", async () => {
    await onSheet((data, context) => { data.copy(); data.copy("After", context.workbook.worksheets.getItem("另一")); data.copy("Before", data); });
    expect(await names()).toEqual(["数据 (2)", "数据 (4)", "数据", "另一", "数据 (3)"]);
    expect(await codeOn((data) => { data.copy("Before"); })).toBe("InvalidArgument");
  });

  test("tables, names, comments, formats and charts are its own", async () => {
    await onSheet((data, context) => {
      data.tables.add("A1:B3", true).name = "收支";
      data.getRange("E1").formulas = [["=SUM(收支[金额])"]];
      data.names.add("本表", data.getRange("B2"));
      context.workbook.names.add("全书", data.getRange("B3"));
      data.comments.add("A2", "核对");
      data.getRange("B2:B3").conditionalFormats.add("CellValue").cellValue.format.font.color = "#FF0000";
      data.charts.add("ColumnClustered", data.getRange("A1:B3")).name = "图";
      data.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      data.copy("End");
    });
    const found = await onSheet((data, context) => {
      const copy = context.workbook.worksheets.getItem("数据 (2)");
      copy.getRange("B2").values = [[100]];
      return [copy.tables.load("items/name"), copy.getRange("E1").load("formulas,values"), data.getRange("E1").load("values"), copy.names.load("items/name,items/formula"), copy.comments.getItemByCell("A2").load("content"), copy.charts.load("items/name"), copy.getRange("B2").dataValidation.load("type"), copy.getRange("B2").conditionalFormats.getCount()] as const;
    });
    expect([found[0].items.map(({ name }) => name), found[1].formulas, found[1].values, found[2].values]).toEqual([["收支_2"], [["=SUM(收支_2[金额])"]], [[300]], [[30]]]);
    expect([found[3].items.map(({ name, formula }) => [name, formula]), found[4].content, found[5].items.map(({ name }) => name), found[6].type, found[7].value]).toEqual([[["本表", "='数据 (2)'!$B$2"], ["全书", "='数据 (2)'!$B$3"]], "核对", ["图"], "WholeNumber", 1]);
  });

  test("a long name is cut to 31 letters; the copy is told as added", async () => {
    const host = await opened({ A1: 1 });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据");
      data.name = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一";
      context.workbook.worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      await context.sync();
      const copy = data.copy().load("name");
      await context.sync();
      expect(copy.name).toBe("一二三四五六七八九十一二三四五六七八九十一二三四五六七 (2)");
    });
    await host.idle();
    expect(heard).toEqual(["WorksheetAdded"]);
  });
});

describe("a protected sheet (excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1))", () => {
  beforeEach(() => opened({ A1: 1, A2: 2 }));

  test("options not given are off, and are read back", async () => {
    const found = await onSheet((data) => { data.protection.protect({ allowInsertRows: true, selectionMode: "Unlocked" }); return data.protection.load("protected,options"); });
    expect([found.protected, found.options.allowInsertRows, found.options.allowDeleteRows, found.options.selectionMode]).toEqual([true, true, false, "Unlocked"]);
  });

  test("protecting twice is AccessDenied; an unknown option is InvalidArgument", async () => {
    expect(await codeOn((data) => { data.protection.protect(); data.protection.protect(); })).toBe("AccessDenied");
    await onSheet((data) => data.protection.unprotect());
    expect(await codeOn((data) => { data.protection.protect({ selectionMode: "Somehow" as never }); })).toBe("InvalidArgument");
  });

  test("a password is asked for: without it AccessDenied, and the sheet stays as it is", async () => {
    await onSheet((data) => data.protection.protect({}, "密"));
    expect(await codeOn((data) => data.protection.unprotect())).toBe("AccessDenied");
    expect(await codeOn((data) => data.protection.unprotect("错"))).toBe("AccessDenied");
    expect(await codeOn((data) => { data.getRange("A1").values = [[9]]; })).toBe("AccessDenied");
    await onSheet((data) => { data.protection.unprotect("密"); data.getRange("A1").values = [[9]]; });
    expect(await valuesOf("A1")).toEqual([[9]]);
  });

  test("what is refused and what an option allows; unlocked cells take values", async () => {
    await onSheet((data) => { data.getRange("A2").format.protection.locked = false; data.protection.protect({ allowInsertRows: true, allowFormatColumns: true }); });
    const deeds: [string, (data: Excel.Worksheet) => unknown][] = [
      ["AccessDenied", (data) => { data.getRange("A1").formulas = [["=1"]]; }], ["no error", (data) => { data.getRange("A2").values = [[5]]; }], ["AccessDenied", (data) => { data.getRange("A1:A2").clear(); }],
      ["AccessDenied", (data) => { data.getRange("A1").format.fill.color = "#FF0000"; }], ["AccessDenied", (data) => { data.getRange("1:1").delete("Up"); }], ["no error", (data) => { data.getRange("1:1").insert("Down"); }],
      ["AccessDenied", (data) => { data.getRange("A2").numberFormat = [["0.0"]]; }], ["AccessDenied", (data) => { data.getRange("A1:B1").merge(); }], ["AccessDenied", (data) => { data.getRange("3:3").rowHidden = true; }], ["no error", (data) => { data.getRange("B:B").columnHidden = true; }],
      ["AccessDenied", (data) => { data.getRange("A1:A3").sort.apply([{ key: 0 }]); }], ["AccessDenied", (data) => { data.charts.add("ColumnClustered", data.getRange("A1:A2")); }], ["AccessDenied", (data) => { data.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } }; }],
    ];
    const said: string[] = [];
    for (const [, deed] of deeds) said.push(await codeOn(deed));
    expect(said).toEqual(deeds.map(([code]) => code));
  });
});

describe("the workbook's structure (excel.workbookprotection#excel-excel-workbookprotection-protect-member(1))", () => {
  beforeEach(() => opened({ A1: 1 }, {}, [sheet("另一", { A1: 7 })]));

  test("sheets are not added, copied, deleted, renamed, moved or hidden; cells may be written", async () => {
    await onSheet((_data, context) => context.workbook.protection.protect());
    const deeds: ((data: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (_data, context) => { context.workbook.worksheets.add("新"); }, (data) => { data.copy(); }, (_data, context) => { context.workbook.worksheets.getItem("另一").delete(); }, (data) => { data.name = "改"; }, (data) => { data.position = 1; }, (data) => { data.visibility = "Hidden"; },
    ];
    for (const deed of deeds) expect(await codeOn(deed)).toBe("AccessDenied");
    expect(await codeOn((data) => { data.getRange("A1").values = [[2]]; })).toBe("no error");
    expect((await onSheet((_data, context) => context.workbook.protection.load("protected"))).protected).toBe(true);
  });

  test("protecting twice and a wrong password are AccessDenied; the right one opens", async () => {
    expect(await codeOn((_data, context) => { context.workbook.protection.protect("密"); context.workbook.protection.protect(); })).toBe("AccessDenied");
    expect(await codeOn((_data, context) => context.workbook.protection.unprotect("错"))).toBe("AccessDenied");
    await onSheet((_data, context) => { context.workbook.protection.unprotect("密"); context.workbook.worksheets.add("新"); });
    expect(await names()).toEqual(["数据", "另一", "新"]);
  });
});
