/** Sorting and filtering tables and sheets. Pages: https://learn.microsoft.com/javascript/api/excel/excel.tablesort, excel.filter, excel.autofilter (member named at each test). */
import { bare, codeOn, onSheet, opened, valuesOf } from "./opened";

const CELLS = { A1: "部门", B1: "金额", C1: "日期", A2: "教育", B2: 30, C2: 45306, A3: "卫生", B3: 20, C3: 45340, A4: "教科", B4: 10, C4: 45671, A5: "农业", B5: 40, C5: 45680, A7: "外" } as const;
beforeEach(async () => {
  await opened(CELLS);
  await onSheet((data) => { data.tables.add("A1:C5", true).name = "收支"; data.getRange("C2:C5").numberFormat = "yyyy/m/d" as unknown as string[][]; });
});

const onTable = <T>(work: (table: Excel.Table, data: Excel.Worksheet) => T | Promise<T>): Promise<T> => onSheet((data) => work(data.tables.getItem("收支"), data));
/** Names of column A that are in sight, header and what stands below the table included. */
async function inSight(): Promise<unknown[]> {
  const view = await onSheet((data) => data.getRange("A1:A7").getVisibleView().load("values"));
  return (view.values as unknown[][]).map(([value]) => value).slice(1, -2);
}

describe("sorting a table (excel.tablesort#excel-excel-tablesort-apply-member(1))", () => {
  test("by a column, in pinyin order for text; header stays; fields are kept", async () => {
    await onTable((table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(await valuesOf("A1:B5")).toEqual([["部门", "金额"], ["农业", 40], ["教育", 30], ["卫生", 20], ["教科", 10]]);
    const sort = await onTable((table) => { table.sort.apply([{ key: 0 }], true); return table.sort.load("fields,matchCase,method"); });
    expect([(await valuesOf("A2:A5")).flat(), sort.fields, sort.matchCase, sort.method]).toEqual([["教科", "教育", "农业", "卫生"], [{ key: 0 }], true, "PinYin"]);
  });

  test("reapply sorts what was typed since; clear forgets the order and moves nothing", async () => {
    await onTable((table) => table.sort.apply([{ key: 1, ascending: true }]));
    await onSheet((data) => { data.getRange("B2").values = [[99]]; });
    await onTable((table) => table.sort.reapply());
    expect((await valuesOf("B2:B5")).flat()).toEqual([20, 30, 40, 99]);
    const sort = await onTable((table) => { table.sort.clear(); return table.sort.load("fields"); });
    expect([sort.fields, (await valuesOf("B2:B5")).flat()]).toEqual([[], [20, 30, 40, 99]]);
  });

  test("a key off the table is InvalidArgument and is not kept", async () => {
    expect(await codeOn((data) => data.tables.getItem("收支").sort.apply([{ key: 3 }]))).toBe("InvalidArgument");
    expect(await codeOn((data) => data.tables.getItem("收支").sort.apply([]))).toBe("InvalidArgument");
    expect((await onTable((table) => table.sort.load("fields"))).fields).toEqual([]);
  });
});

describe("filters of columns (excel.filter#excel-excel-filter-apply-member(1))", () => {
  const by = (work: (filter: Excel.Filter) => void, column = "金额"): Promise<unknown[]> => onTable((table) => { work(table.columns.getItem(column).filter); }).then(inSight);

  test("values, as shown (excel.filter#excel-excel-filter-applyvaluesfilter-member(1))", async () => {
    expect(await by((filter) => filter.applyValuesFilter(["教育", "农业"]), "部门")).toEqual(["教育", "农业"]);
    expect(await by((filter) => filter.applyValuesFilter([{ date: "2024-01-01", specificity: "Year" }]), "日期")).toEqual(["教育"]);
    expect(await by((filter) => filter.clear(), "部门")).toEqual(["教育", "卫生"]);
  });

  test("custom: comparison, wildcards, two joined (excel.filter#excel-excel-filter-applycustomfilter-member(1))", async () => {
    expect(await by((filter) => filter.applyCustomFilter(">15", "<35", "And"))).toEqual(["教育", "卫生"]);
    expect(await by((filter) => filter.applyCustomFilter("=10", ">=40", "Or"))).toEqual(["教科", "农业"]);
    await onTable((table) => table.clearFilters());
    expect(await by((filter) => filter.applyCustomFilter("=教*"), "部门")).toEqual(["教育", "教科"]);
    expect(await by((filter) => filter.applyCustomFilter("<>教*"), "部门")).toEqual(["卫生", "农业"]);
  });

  test("largest, smallest, above average (applyTopItemsFilter, applyBottomPercentFilter, applyDynamicFilter)", async () => {
    expect(await by((filter) => filter.applyTopItemsFilter(2))).toEqual(["教育", "农业"]);
    expect(await by((filter) => filter.applyBottomItemsFilter(1))).toEqual(["教科"]);
    expect(await by((filter) => filter.applyTopPercentFilter(50))).toEqual(["教育", "农业"]);
    expect(await by((filter) => filter.applyBottomPercentFilter(25))).toEqual(["教科"]);
    expect(await by((filter) => filter.applyDynamicFilter("AboveAverage"))).toEqual(["教育", "农业"]);
    expect(await by((filter) => filter.applyDynamicFilter("BelowAverage"))).toEqual(["卫生", "教科"]);
  });

  test("periods of dates (excel.dynamicfiltercriteria)", async () => {
    expect(await by((filter) => filter.applyDynamicFilter("AllDatesInPeriodJanuary"), "日期")).toEqual(["教育", "教科", "农业"]);
    expect(await by((filter) => filter.applyDynamicFilter("AllDatesInPeriodQuarter4"), "日期")).toEqual([]);
    const year = new Date().getFullYear(), serial = Math.round(Date.UTC(year, 0, 1) / 86400000) + 25569;
    await onSheet((data) => { data.getRange("C3").values = [[serial]]; });
    expect(await by((filter) => filter.applyDynamicFilter("ThisYear"), "日期")).toEqual(["卫生"]);
  });

  test("colours of cells and of letters", async () => {
    await onSheet((data) => { data.getRange("B3").format.fill.color = "#FFC000"; data.getRange("B5").format.font.color = "#FF0000"; });
    expect(await by((filter) => filter.applyCellColorFilter("#ffc000"))).toEqual(["卫生"]);
    expect(await by((filter) => filter.applyFontColorFilter("#FF0000"))).toEqual(["农业"]);
  });

  test("two columns together; criteria are read back", async () => {
    await onTable((table) => { table.columns.getItem("部门").filter.applyCustomFilter("=教*"); table.columns.getItem("金额").filter.applyCustomFilter(">20"); });
    expect(await inSight()).toEqual(["教育"]);
    const found = await onTable((table) => [table.columns.getItem("金额").filter.load("criteria"), table.columns.getItem("日期").filter.load("criteria"), table.autoFilter.load("criteria,enabled,isDataFiltered")] as const);
    expect([found[0].criteria, found[1].criteria, found[2].enabled, found[2].isDataFiltered, found[2].criteria.length]).toEqual([{ filterOn: "Custom", criterion1: ">20" }, null, true, true, 2]);
  });

  test("what is wrong or missing is InvalidArgument; icons are said not to be built", async () => {
    const code = (criteria: object): Promise<string> => codeOn((data) => data.tables.getItem("收支").columns.getItem("金额").filter.apply(criteria as Excel.FilterCriteria));
    for (const wrong of [{ filterOn: "Custom" }, { filterOn: "Values" }, { filterOn: "TopItems", criterion1: "0" }, { filterOn: "Dynamic", dynamicCriteria: "Whenever" }, { filterOn: "Nothing" }]) expect(await code(wrong)).toBe("InvalidArgument");
    expect(await code({ filterOn: "Icon", icon: { set: "ThreeArrows", index: 0 } })).toBe("ApiNotFound");
  });

  test("rows typed later stay until the filter is applied again (excel.table#excel-excel-table-reapplyfilters-member(1))", async () => {
    await by((filter) => filter.applyCustomFilter(">15"));
    await onSheet((data) => { data.getRange("B2").values = [[1]]; });
    expect(await inSight()).toEqual(["教育", "卫生", "农业"]);
    await onTable((table) => table.reapplyFilters());
    expect(await inSight()).toEqual(["卫生", "农业"]);
    await onTable((table) => table.clearFilters());
    expect(await inSight()).toEqual(["教育", "卫生", "教科", "农业"]);
  });

  test("SUBTOTAL of the totals row leaves hidden rows out", async () => {
    await onTable((table, data) => {
      table.showTotals = true;
      data.getRange("B6").formulas = [["=SUBTOTAL(109,[金额])"]];
      table.columns.getItem("金额").filter.applyCustomFilter(">15");
    });
    expect(await valuesOf("B6")).toEqual([[90]]);
  });
});

describe("the sheet's own filter (excel.autofilter#excel-excel-autofilter-apply-member(1))", () => {
  beforeEach(() => opened(CELLS));

  test("on, with and without criteria; its range; off again", async () => {
    const before = await onSheet((data) => [data.autoFilter.load("enabled,isDataFiltered,criteria"), data.autoFilter.getRangeOrNullObject().load("address")] as const);
    expect([before[0].enabled, before[0].isDataFiltered, before[0].criteria, before[1].isNullObject]).toEqual([false, false, [], true]);
    await onSheet((data) => data.autoFilter.apply(data.getRange("A1:C5"), 1, { filterOn: "Custom", criterion1: ">=30" }));
    expect(await inSight()).toEqual(["教育", "农业"]);
    const after = await onSheet((data) => [data.autoFilter.load("enabled,isDataFiltered,criteria"), data.autoFilter.getRange().load("address")] as const);
    expect([after[0].enabled, after[0].isDataFiltered, after[0].criteria, bare(after[1].address)]).toEqual([true, true, [{ filterOn: "Custom", criterion1: ">=30" }], "A1:C5"]);
    await onSheet((data) => data.autoFilter.remove());
    expect([await inSight(), (await onSheet((data) => data.autoFilter.load("enabled"))).enabled]).toEqual([["教育", "卫生", "教科", "农业"], false]);
  });

  test("another column adds to it, one column cleared, all cleared, applied again", async () => {
    await onSheet((data) => { data.autoFilter.apply("A1:C5", 1, { filterOn: "Custom", criterion1: ">=20" }); data.autoFilter.apply("A1:C5", 0, { filterOn: "Custom", criterion1: "=教*" }); });
    expect(await inSight()).toEqual(["教育"]);
    await onSheet((data) => data.autoFilter.clearColumnCriteria(1));
    expect(await inSight()).toEqual(["教育", "教科"]);
    await onSheet((data) => { data.autoFilter.clearCriteria(); data.getRange("A3").values = [["教辅"]]; });
    expect(await inSight()).toEqual(["教育", "教辅", "教科", "农业"]);
    expect(await codeOn((data) => data.autoFilter.clearColumnCriteria(7))).toBe("InvalidArgument");
    expect(await codeOn((data) => data.autoFilter.apply("A1:C5", 3, { filterOn: "Custom", criterion1: "=1" }))).toBe("InvalidArgument");
  });

  test("inserted lines take it along; a protected sheet refuses it unless filters are allowed", async () => {
    await onSheet((data) => { data.autoFilter.apply("A1:C5"); data.getRange("1:1").insert("Down"); });
    expect(bare((await onSheet((data) => data.autoFilter.getRange().load("address"))).address)).toBe("A2:C6");
    await onSheet((data) => data.protection.protect());
    expect(await codeOn((data) => data.autoFilter.apply("A2:C6", 0, { filterOn: "Custom", criterion1: "=教*" }))).toBe("AccessDenied");
    await onSheet((data) => { data.protection.unprotect(); data.protection.protect({ allowAutoFilter: true }); });
    expect(await codeOn((data) => data.autoFilter.apply("A2:C6", 0, { filterOn: "Custom", criterion1: "=教*" }))).toBe("no error");
  });
});
