/** Tables. Pages: https://learn.microsoft.com/javascript/api/excel/excel.table (and tablecollection, tablecolumn, tablerowcollection …; member named at each test). */
import { addresses, codeOn, formulasOf, onSheet, opened, valuesOf } from "./opened";
import { sheet } from "../books";

const CELLS = { A1: "部门", B1: "预算", C1: "决算", A2: "教育", B2: 10, C2: 9, A3: "卫生", B3: 20, C3: 21, A4: "科技", B4: 5, C4: 5, E1: "旁" } as const;
beforeEach(() => opened(CELLS));

/** A table 收支 over the whole block, then work with it. */
const onTable = async <T>(work: (table: Excel.Table, data: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  onSheet(async (data, context) => {
    let table = data.tables.getItemOrNullObject("收支");
    await context.sync();
    if (table.isNullObject) {
      table = data.tables.add("A1:C4", true);
      table.name = "收支";
      await context.sync();
    }
    return work(table, data, context);
  });
const codeOnTable = (work: (table: Excel.Table, data: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> =>
  onTable(work).then(() => "no error", (error: { code?: string }) => error.code ?? String(error));
const areas = (of: (table: Excel.Table, data: Excel.Worksheet) => readonly Excel.Range[]): Promise<(string | null)[]> =>
  onTable(() => undefined).then(() => addresses((data) => of(data.tables.getItem("收支"), data)));

describe("making a table (excel.tablecollection#excel-excel-tablecollection-add-member(1))", () => {
  test("over a block with headers: an id, a name of its own, Excel's default style", async () => {
    const table = await onSheet((data) => data.tables.add("A1:C4", true).load("id,name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn"));
    expect(table.id).toMatch(/\S/);
    expect([table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showBandedColumns, table.showFilterButton, table.highlightFirstColumn]).toEqual(["表1", "TableStyleMedium2", true, false, true, false, true, false]);
  });

  test("without headers a header row pushes the cells down (office-js issue 196)", async () => {
    expect(await addresses((data) => [data.tables.add("A2:C4", false).getRange()])).toEqual(["A2:C5"]);
    expect(await valuesOf("A1:C5")).toEqual([["部门", "预算", "决算"], ["列1", "列2", "列3"], ["教育", 10, 9], ["卫生", 20, 21], ["科技", 5, 5]]);
  });

  test("over a header alone: a blank row to begin with, which the first row added takes", async () => {
    await opened({ A1: "甲", B1: "乙" });
    const rows = await onSheet(async (data, context) => {
      const table = data.tables.add("A1:B1", true), before = table.rows.getCount();
      await context.sync();
      table.rows.add(undefined, [["一", 1], ["二", 2]]);
      return [before, table.rows.getCount()];
    });
    expect(rows.map(({ value }) => value)).toEqual([0, 2]);
    expect(await valuesOf("A1:B4")).toEqual([["甲", "乙"], ["一", 1], ["二", 2], ["", ""]]);
  });

  test("headers become text; blank and repeated ones get names of their own", async () => {
    await opened({ A1: 2023, B1: "额", C1: "额", A2: 1 });
    await onSheet((data) => { data.tables.add("A1:D2", true); });
    expect(await valuesOf("A1:D1")).toEqual([["2023", "额", "额2", "列1"]]);
  });

  test("an overlap is refused, and so are a bad address and merged cells", async () => {
    expect(await codeOnTable((_table, data) => { data.tables.add("C4:D5", true); })).toBe("InvalidArgument");
    expect(await codeOnTable((_table, data) => { data.tables.add("哪里", true); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.getRange("G1:H1").merge(); data.tables.add("G1:H3", true); })).toBe("MergedRangeConflict");
  });

  test("in the workbook's collection the address names the sheet", async () => {
    await opened(CELLS, {}, [sheet("另一", { A1: "甲", A2: 1 })]);
    const found = await onSheet(async (_data, context) => {
      const made = context.workbook.tables.add("另一!A1:A2", true);
      made.worksheet.load("name");
      const own = context.workbook.worksheets.getItem("数据").tables.getCount();
      await context.sync();
      return [made.worksheet.name, own.value, context.workbook.tables.getCount()] as const;
    });
    expect([found[0], found[1], found[2].value]).toEqual(["另一", 0, 1]);
  });
});

describe("finding tables (getItem, getItemAt, getItemOrNullObject, Range.getTables)", () => {
  test("by name without case, by id, by place; one that is missing is ItemNotFound or the null object", async () => {
    const found = await onTable(async (table, data, context) => {
      table.load("id");
      await context.sync();
      return [data.tables.getItem("收支").load("name"), context.workbook.tables.getItem(table.id).load("name"), data.tables.getItemAt(0).load("name"), data.tables.getItemOrNullObject("无").load("name")] as const;
    });
    expect([found[0].name, found[1].name, found[2].name, found[3].isNullObject]).toEqual(["收支", "收支", "收支", true]);
    expect(await codeOnTable((_table, data) => { data.tables.getItem("无").load("name"); })).toBe("ItemNotFound");
    expect(await codeOnTable((_table, data) => { data.tables.getItemAt(7).load("name"); })).toBe("ItemNotFound");
  });

  test("the tables that a range touches, or those wholly inside (excel.range#excel-excel-range-gettables-member(1))", async () => {
    const counts = await onTable((_table, data) => [data.getRange("C4:E9").getTables(false).getCount(), data.getRange("C4:E9").getTables(true).getCount(), data.getRange("A:F").getTables(true).getCount(), data.getRange("H1").getTables().getCount()]);
    expect(counts.map(({ value }) => value)).toEqual([1, 0, 1, 0]);
    const first = await onTable((_table, data) => data.getRange("A1:F9").getTables().getFirst().load("name"));
    expect(first.name).toBe("收支");
  });
});

describe("names (excel.table#excel-excel-table-name-member)", () => {
  test.each(["两 词", "", "A1", "R1C1", "1号", "a-b", "c"])("%j is no name of a table: InvalidArgument", async (name) => {
    expect(await codeOnTable((table) => { table.name = name; })).toBe("InvalidArgument");
  });

  test("a name that another table or a defined name has is ItemAlreadyExists; its own is no trouble", async () => {
    expect(await codeOnTable((table) => { table.name = "收支"; })).toBe("no error");
    expect(await codeOnTable((_table, data) => { data.tables.add("E1:E3", true).name = "收支"; })).toBe("ItemAlreadyExists");
    expect(await codeOnTable((table, _data, context) => { context.workbook.names.add("总额", "=1"); table.name = "总额"; })).toBe("ItemAlreadyExists");
  });

  test("the id stays when the name changes (excel.table#excel-excel-table-id-member)", async () => {
    const ids = await onTable(async (table, _data, context) => {
      table.load("id");
      await context.sync();
      const before = table.id;
      table.name = "改名";
      await context.sync();
      const again = context.workbook.tables.getItem("改名").load("id");
      await context.sync();
      return [before, again.id];
    });
    expect(ids[0]).toBe(ids[1]);
  });
});

describe("its ranges (getRange, getHeaderRowRange, getDataBodyRange, getTotalRowRange)", () => {
  test("whole, header, data; totals only when shown", async () => {
    expect(await areas((table) => [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem("预算").getDataBodyRange(), table.columns.getItemAt(2).getRange()])).toEqual(["A1:C4", "A1:C1", "A2:C4", "B2:B4", "C1:C4"]);
    expect(await codeOnTable((table) => { table.getTotalRowRange().load("address"); })).toBe("ItemNotFound");
  });

  test("showTotals adds a row with a subtotal that leaves hidden rows out (excel.table#excel-excel-table-showtotals-member)", async () => {
    await onTable((table) => { table.showTotals = true; });
    expect(await areas((table) => [table.getTotalRowRange(), table.getRange(), table.getDataBodyRange()])).toEqual(["A5:C5", "A1:C5", "A2:C4"]);
    expect([await formulasOf("A5:C5"), await valuesOf("A5:C5")]).toEqual([[["汇总", "", "=SUBTOTAL(109,[决算])"]], [["汇总", "", 35]]]);
    await onTable((table) => { table.showTotals = false; });
    expect(await valuesOf("A5:C5")).toEqual([["", "", ""]]);
  });

  test("showHeaders false empties the header cells and keeps the names of columns (excel.table#excel-excel-table-showheaders-member)", async () => {
    await onTable((table) => { table.showHeaders = false; });
    expect([await valuesOf("A1:C1"), await areas((table) => [table.getRange(), table.getDataBodyRange()])]).toEqual([[["", "", ""]], ["A2:C4", "A2:C4"]]);
    expect(await codeOnTable((table) => { table.getHeaderRowRange().load("address"); })).toBe("ItemNotFound");
    expect(await codeOnTable((table) => { table.showFilterButton = true; })).toBe("InvalidArgument");
    await onTable((table) => { table.showHeaders = true; });
    expect(await valuesOf("A1:C1")).toEqual([["部门", "预算", "决算"]]);
  });
});

describe("rows (excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1))", () => {
  test("at the end, in between, several at once; what lies below moves down", async () => {
    await onSheet((data) => { data.getRange("A6").values = [["下"]]; });
    await onTable((table) => {
      table.rows.add(undefined, [["农业", 7, 8]]);
      table.rows.add(0, [["首", 1, 1], ["次", 2, 2]]);
    });
    expect(await valuesOf("A1:C8")).toEqual([["部门", "预算", "决算"], ["首", 1, 1], ["次", 2, 2], ["教育", 10, 9], ["卫生", 20, 21], ["科技", 5, 5], ["农业", 7, 8], ["", "", ""]]);
    expect(await valuesOf("A9:A10")).toEqual([["下"], [""]]);
  });

  test("alwaysInsert false takes free rows and moves cells below only when they are in the way; beside the table nothing moves", async () => {
    await onSheet((data) => { data.getRange("B6:D6").values = [["近", "近", "外"]]; });
    await onTable((table) => { table.rows.add(undefined, [["农业", 7, 8]], false); });
    expect(await valuesOf("A4:D6")).toEqual([["科技", 5, 5, ""], ["农业", 7, 8, ""], ["", "近", "近", "外"]]);
    await onTable((table) => { table.rows.add(undefined, [["水利", 1, 2]], false); });
    expect(await valuesOf("A6:D7")).toEqual([["水利", 1, 2, "外"], ["", "近", "近", ""]]);
  });

  test("a wrong number of columns or a place off the table is InvalidArgument", async () => {
    expect(await codeOnTable((table) => { table.rows.add(undefined, [["只有一个"]]); })).toBe("InvalidArgument");
    expect(await codeOnTable((table) => { table.rows.add(9, [["农业", 7, 8]]); })).toBe("InvalidArgument");
    expect(await codeOnTable((table) => { table.rows.getItemAt(3).load("index"); })).toBe("ItemNotFound");
  });

  test("a row object is a place, not its data (excel.tablerowcollection#excel-excel-tablerowcollection-getitemat-member(1))", async () => {
    const values = await onTable(async (table, _data, context) => {
      const second = table.rows.getItemAt(1);
      table.rows.getItemAt(0).delete();
      second.load("values,index");
      await context.sync();
      return [second.index, second.values];
    });
    expect(values).toEqual([1, [["科技", 5, 5]]]);
  });

  test("values of a row are read and written; deleting closes up; the last row stays blank", async () => {
    await onTable((table) => { table.rows.getItemAt(2).values = [["科技", 6, "=B4*2"]]; });
    expect(await valuesOf("A4:C4")).toEqual([["科技", 6, 12]]);
    const counts = await onTable((table) => {
      for (let count = 0; count < 3; count++) table.rows.getItemAt(0).delete();
      return [table.rows.getCount(), table.getDataBodyRange().load("address,values")] as const;
    });
    expect([counts[0].value, counts[1].address, counts[1].values]).toEqual([0, "数据!A2:C2", [["", "", ""]]]);
  });

  test("a calculated column goes on in new rows; a total over the column takes them in", async () => {
    await onTable((table, data) => {
      table.columns.add(undefined, [["差"], ["=[@决算]-[@预算]"], ["=[@决算]-[@预算]"], ["=[@决算]-[@预算]"]]);
      data.getRange("G1").formulas = [["=SUM(收支[差])"]];
    });
    expect(await valuesOf("G1")).toEqual([[0]]);
    await onTable((table) => { table.rows.add(undefined, [["农业", 7, 9, null as unknown as string]]); });
    expect([await formulasOf("D5"), await valuesOf("D5:D5"), await valuesOf("G1")]).toEqual([[["=[@决算]-[@预算]"]], [[2]], [[2]]]);
  });

  test("items come with index and values", async () => {
    const rows = await onTable((table) => table.rows.load("items/values,count"));
    expect([rows.count, rows.items.map(({ values }) => (values as unknown[][])[0]?.[0])]).toEqual([3, ["教育", "卫生", "科技"]]);
  });
});

describe("columns (excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1))", () => {
  test("at the end what stands beside moves on; in between the rest of the table moves", async () => {
    await onTable((table) => { table.columns.add(undefined, [["差"], [1], [2], [3]]); });
    expect(await valuesOf("A1:E2")).toEqual([["部门", "预算", "决算", "差", "旁"], ["教育", 10, 9, 1, ""]]);
    await onTable((table) => { table.columns.add(1, undefined, "编码"); });
    expect(await valuesOf("A1:F2")).toEqual([["部门", "编码", "预算", "决算", "差", "旁"], ["教育", "", 10, 9, 1, ""]]);
  });

  test("names, ids and places; a column is found by each", async () => {
    const columns = await onTable((table) => table.columns.load("items/name,items/id,items/index,count"));
    expect([columns.count, columns.items.map(({ name, index }) => [name, index])]).toEqual([3, [["部门", 0], ["预算", 1], ["决算", 2]]]);
    const found = await onTable((table) => [table.columns.getItem(columns.items[2]!.id).load("name"), table.columns.getItemOrNullObject("无").load("name")] as const);
    expect([found[0].name, found[1].isNullObject]).toEqual(["决算", true]);
    expect(await codeOnTable((table) => { table.columns.getItem("无").load("name"); })).toBe("ItemNotFound");
  });

  test("renaming writes the header cell, and formulas follow; typing into a header cell renames the column", async () => {
    await onTable((table, data) => { data.getRange("G1").formulas = [["=SUM(收支[决算])"]]; table.columns.getItem("决算").name = "执行数"; });
    expect([await valuesOf("C1"), await formulasOf("G1"), await valuesOf("G1")]).toEqual([[["执行数"]], [["=SUM(收支[执行数])"]], [[35]]]);
    await onSheet((data) => { data.getRange("C1").values = [["支出"]]; });
    expect(await formulasOf("G1")).toEqual([["=SUM(收支[支出])"]]);
  });

  test("values take the header in (excel.tablecolumn#excel-excel-tablecolumn-values-member)", async () => {
    const column = await onTable((table) => table.columns.getItem("决算").load("values"));
    expect(column.values).toEqual([["决算"], [9], [21], [5]]);
    expect(await codeOnTable((table) => { table.columns.getItem("决算").values = [["短"], [1]]; })).toBe("InvalidArgument");
  });

  test("deleting closes up the columns to its right", async () => {
    await onTable((table) => { table.columns.getItem("预算").delete(); });
    expect([await valuesOf("A1:D2"), await areas((table) => [table.getRange()])]).toEqual([[["部门", "决算", "", "旁"], ["教育", 9, "", ""]], ["A1:B4"]]);
  });
});

describe("resizing and leaving (resize, convertToRange, delete)", () => {
  test("resize keeps the header's row, overlaps the old range and names new columns (excel.table#excel-excel-table-resize-member(1))", async () => {
    await onTable((table) => { table.resize("A1:D3"); });
    expect([await areas((table) => [table.getRange()]), await valuesOf("A1:D1")]).toEqual([["A1:D3"], [["部门", "预算", "决算", "列1"]]]);
    for (const wrong of ["A2:C4", "F1:H4", "A1:C1"]) expect(await codeOnTable((table) => { table.resize(wrong); })).toBe("InvalidArgument");
  });

  test("convertToRange keeps the cells; formulas keep what they meant, as A1 (excel.table#excel-excel-table-converttorange-member(1))", async () => {
    await onTable((_table, data) => { data.getRange("G1").formulas = [["=SUM(收支[决算])"]]; });
    expect(await addresses((data) => [data.tables.getItem("收支").convertToRange()])).toEqual(["A1:C4"]);
    expect([await formulasOf("G1"), await valuesOf("G1"), await valuesOf("A2:A3")]).toEqual([[["=SUM(C2:C4)"]], [[35]], [["教育"], ["卫生"]]]);
    expect((await onSheet((data) => data.tables.getCount())).value).toBe(0);
  });

  test("delete takes the cells with it; formulas that meant it are #REF! (excel.table#excel-excel-table-delete-member(1))", async () => {
    await onTable((table, data) => { data.getRange("G1").formulas = [["=SUM(收支[决算])"]]; table.delete(); });
    expect([await valuesOf("A1:C2"), await valuesOf("G1")]).toEqual([[["", "", ""], ["", "", ""]], [["#REF!"]]]);
    expect(await codeOnTable((table) => { table.delete(); table.getRange().load("address"); })).toBe("ItemNotFound");
  });

  test("a style is one of Excel's; anything else is InvalidArgument (excel.table#excel-excel-table-style-member)", async () => {
    const styled = await onTable((table) => { table.style = "TableStyleDark11"; return table.load("style"); });
    expect(styled.style).toBe("TableStyleDark11");
    for (const wrong of ["TableStyleMedium29", "好看"]) expect(await codeOnTable((table) => { table.style = wrong; })).toBe("InvalidArgument");
  });
});

describe("a table among the cells of its sheet", () => {
  test("inserted and deleted lines move it, its columns and the formulas that name it", async () => {
    await onTable((_table, data) => { data.getRange("G1").formulas = [["=SUM(收支[决算])"]]; });
    await onSheet((data) => { data.getRange("1:1").insert("Down"); data.getRange("B:B").insert("Right"); data.getRange("4:4").insert("Down"); });
    expect([await areas((table) => [table.getRange(), table.columns.getItem("决算").getDataBodyRange()]), await valuesOf("A2:D2"), await valuesOf("H2")]).toEqual([["A2:D6", "D3:D6"], [["部门", "列1", "预算", "决算"]], [[35]]]);
    await onSheet((data) => { data.getRange("D5").values = [[100]]; });
    expect([await formulasOf("H2"), await valuesOf("H2")]).toEqual([[["=SUM(收支[决算])"]], [[114]]]);
  });

  test("cells are not inserted or deleted through it: InsertDeleteConflict", async () => {
    expect(await codeOnTable((_table, data) => { data.getRange("B2").insert("Down"); })).toBe("InsertDeleteConflict");
    expect(await codeOnTable((_table, data) => { data.getRange("A2").delete("Left"); })).toBe("InsertDeleteConflict");
  });

  test("typing just below or beside makes it grow, unless totals close it", async () => {
    await onTable(() => undefined);
    await onSheet((data) => { data.getRange("A5:C5").values = [["农业", 7, 8]]; data.getRange("D1").values = [["备注"]]; });
    expect(await areas((table) => [table.getRange()])).toEqual(["A1:D5"]);
    await onTable((table) => { table.showTotals = true; });
    await onSheet((data) => { data.getRange("A7").values = [["不算"]]; });
    expect(await areas((table) => [table.getRange()])).toEqual(["A1:D6"]);
  });

  test("a protected sheet refuses: AccessDenied", async () => {
    await onTable((_table, data) => { data.protection.protect(); });
    for (const work of [(t: Excel.Table) => { t.rows.add(undefined, [["农业", 1, 1]]); }, (t: Excel.Table) => { t.columns.add(); }, (t: Excel.Table) => { t.showTotals = true; }, (t: Excel.Table) => { t.resize("A1:C3"); }, (t: Excel.Table) => { t.delete(); }]) expect(await codeOnTable(work)).toBe("AccessDenied");
    expect(await codeOn((data) => { data.tables.add("G1:H2", true); })).toBe("AccessDenied");
  });
});
