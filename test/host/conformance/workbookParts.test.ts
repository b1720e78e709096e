/**
 * Smaller parts of the workbook: headers and footers, page breaks, culture, iterative calculation, custom properties, validity, selection.
 * Pages: https://learn.microsoft.com/javascript/api/excel/ with the class and member named at each test.
 */
import { bare, codeOn, onSheet, opened, valuesOf } from "./opened";

let host: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  host = await opened({ A1: 1, A2: 25, A3: "是", B1: "是", B2: "否" });
});

describe("headers and footers (excel.headerfootergroup)", () => {
  test("none at first; one for all pages, another for even ones; kept in the book", async () => {
    const found = await onSheet((data) => {
      const { headersFooters } = data.pageLayout, before = data.pageLayout.headersFooters.load("state,useSheetMargins,defaultForAllPages/centerHeader");
      headersFooters.state = "OddAndEven";
      headersFooters.defaultForAllPages.centerHeader = "&A";
      headersFooters.evenPages.leftFooter = "第 &P 页";
      return [before, data.pageLayout.headersFooters.load("state,useSheetScale,defaultForAllPages/centerHeader,evenPages/leftFooter,oddPages/leftFooter")] as const;
    });
    expect([found[1].state, found[1].useSheetScale, found[1].defaultForAllPages.centerHeader, found[1].evenPages.leftFooter, found[1].oddPages.leftFooter]).toEqual(["OddAndEven", true, "&A", "第 &P 页", ""]);
    expect((await host.exportBook()).sheets[0]!.print.headersFooters).toEqual({ state: "OddAndEven", "defaultForAllPages.centerHeader": "&A", "evenPages.leftFooter": "第 &P 页" });
    expect(await codeOn((data) => { data.pageLayout.headersFooters.state = "Sometimes" as never; })).toBe("InvalidArgument");
  });

  test("print area and titles: ItemNotFound where none is set (excel.pagelayout#excel-excel-pagelayout-getprintarea-member(1))", async () => {
    for (const work of [(data: Excel.Worksheet) => data.pageLayout.getPrintArea().load("address"), (data: Excel.Worksheet) => data.pageLayout.getPrintTitleRows().load("address"), (data: Excel.Worksheet) => data.pageLayout.getPrintTitleColumns().load("address")]) expect(await codeOn((data) => { work(data); })).toBe("ItemNotFound");
    const found = await onSheet((data) => { data.pageLayout.setPrintArea("A1:B9"); data.pageLayout.setPrintTitleRows("$1:$2"); return [data.pageLayout.getPrintArea().load("address"), data.pageLayout.getPrintTitleRows().load("address")] as const; });
    expect(found.map(({ address }) => bare(address))).toEqual(["A1:B9", "1:2"]);
  });
});

describe("page breaks (excel.pagebreakcollection#excel-excel-pagebreakcollection-add-member(1))", () => {
  test("before the first cell of a range, in order; they move with their lines", async () => {
    const found = await onSheet((data) => {
      data.horizontalPageBreaks.add("A10");
      data.horizontalPageBreaks.add("A5:C6");
      data.verticalPageBreaks.add("D1");
      data.getRange("1:2").insert("Down");
      return [data.horizontalPageBreaks.load("items/rowIndex"), data.verticalPageBreaks.load("items/columnIndex"), data.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address")] as const;
    });
    expect([found[0].items.map(({ rowIndex }) => rowIndex), found[1].items.map(({ columnIndex }) => columnIndex), bare(found[2].address)]).toEqual([[6, 11], [3], "A7"]);
  });

  test("deleted one by one or all; before the first line there can be none", async () => {
    const counts = await onSheet(async (data, context) => {
      data.horizontalPageBreaks.add("A5");
      data.horizontalPageBreaks.add("A9");
      data.horizontalPageBreaks.getItem(0).delete();
      const one = data.horizontalPageBreaks.getCount();
      data.horizontalPageBreaks.removePageBreaks();
      await context.sync();
      return [one, data.horizontalPageBreaks.getCount()];
    });
    expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    expect(await codeOn((data) => { data.horizontalPageBreaks.add("B1"); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.horizontalPageBreaks.getItem(0).load("rowIndex"); })).toBe("ItemNotFound");
  });
});

describe("the application (excel.application)", () => {
  test("culture: names and formats of zh-CN (excel.cultureinfo)", async () => {
    const { name, numberFormat, datetimeFormat } = await onSheet((_data, context) => context.application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern,datetimeFormat/dateSeparator"));
    expect([name, numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator, datetimeFormat.dateSeparator]).toEqual(["zh-CN", ".", ",", "/"]);
  });

  test("iterative calculation is kept within its bounds (excel.iterativecalculation)", async () => {
    const found = await onSheet((_data, context) => { const one = context.application.iterativeCalculation; one.enabled = false; one.maxIteration = 50; return one.load("enabled,maxIteration,maxChange"); });
    expect([found.enabled, found.maxIteration, found.maxChange]).toEqual([false, 50, 0.001]);
    expect(await codeOn((_data, context) => { context.application.iterativeCalculation.enabled = true; })).toBe("NotImplemented");
    expect(await codeOn((_data, context) => { context.application.iterativeCalculation.maxIteration = 0; })).toBe("InvalidArgument");
  });
});

describe("custom properties of the document (excel.custompropertycollection#excel-excel-custompropertycollection-add-member(1))", () => {
  test("keys compare without case; types are those of the values; text is cut to 255 letters", async () => {
    const found = await onSheet((_data, context) => {
      const { custom } = context.workbook.properties;
      custom.add("单位", "某局");
      custom.add("Year", 2024);
      custom.add("year", 2025);
      custom.add("长", "一".repeat(300));
      custom.add("定稿", true);
      return [custom.load("items/key,items/value,items/type"), custom.getItem("YEAR").load("value"), custom.getItemOrNullObject("无"), custom.getCount()] as const;
    });
    expect([found[0].items.map(({ key, type }) => [key, type]), found[1].value as number, found[2].isNullObject, found[3].value]).toEqual([[["单位", "String"], ["Year", "Number"], ["长", "String"], ["定稿", "Boolean"]], 2025, true, 4]);
    expect(String(found[0].items[2]?.value)).toHaveLength(255);
  });

  test("changed, deleted, all deleted; a missing one is ItemNotFound", async () => {
    const count = await onSheet((_data, context) => { const { custom } = context.workbook.properties; custom.add("a", 1); custom.add("b", 2); custom.getItem("a").value = "新"; custom.getItem("b").delete(); return [custom.getCount(), custom.getItem("a").load("value,type")] as const; });
    expect([count[0].value, count[1].value as string, count[1].type]).toEqual([1, "新", "String"]);
    await onSheet((_data, context) => context.workbook.properties.custom.deleteAll());
    expect(await codeOn((_data, context) => { context.workbook.properties.custom.getItem("a").load("value"); })).toBe("ItemNotFound");
  });
});

describe("whether cells are valid (excel.datavalidation#excel-excel-datavalidation-valid-member)", () => {
  test("all, none, some; the cells that are not", async () => {
    const found = await onSheet((data) => {
      data.getRange("A1:A3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      data.getRange("B1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      return [data.getRange("A1").dataValidation.load("valid"), data.getRange("A2:A3").dataValidation.load("valid"), data.getRange("A1:A3").dataValidation.load("valid"), data.getRange("B1:B2").dataValidation.load("valid"), data.getRange("A1:B3").dataValidation.getInvalidCells().load("address"), data.getRange("B1:B2").dataValidation.getInvalidCellsOrNullObject()] as const;
    });
    expect([found[0].valid, found[1].valid, found[2].valid, found[3].valid, bare(found[4].address), found[5].isNullObject]).toEqual([true, false, null, true, "A2:A3", true]);
    expect(await codeOn((data) => { data.getRange("B1").dataValidation.getInvalidCells().load("address"); })).toBe("ItemNotFound");
  });

  test("bounds in cells, lists in cells, lengths; blanks as the rule says", async () => {
    const found = await onSheet((data) => {
      data.getRange("D1:D2").values = [[5], ["可"]];
      data.getRange("A1:A2").dataValidation.rule = { decimal: { formula1: "=$D$1", operator: "LessThan" } };
      data.getRange("B1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$2:$D$3" } };
      data.getRange("A3").dataValidation.rule = { textLength: { formula1: 1, operator: "EqualTo" } };
      data.getRange("C1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      return [data.getRange("A1:A2").dataValidation.load("valid"), data.getRange("B1:B2").dataValidation.load("valid"), data.getRange("A3").dataValidation.load("valid"), data.getRange("C1").dataValidation.load("valid")] as const;
    });
    expect(found.map(({ valid }) => valid)).toEqual([null, false, true, true]);
  });
});

describe("the selection (excel.workbook#excel-excel-workbook-getselectedranges-member(1))", () => {
  test("as ranges, and a sheet's number that stays its own (excel.worksheet#excel-excel-worksheet-tabid-member)", async () => {
    await host.select("数据", "B2:C3");
    const found = await onSheet((data, context) => { const other = context.workbook.worksheets.add("另"); other.position = 0; return [context.workbook.getSelectedRanges().load("address,areaCount"), data.load("tabId"), other.load("tabId")] as const; });
    expect([bare(found[0].address), found[0].areaCount, found[1].tabId, found[2].tabId]).toEqual(["B2:C3", 1, 1, 2]);
    expect(await valuesOf("A1")).toEqual([[1]]);
  });
});
