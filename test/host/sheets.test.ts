/**
 * Looks, layout and everything beside the cells: set through the real Office.js, read back, and kept in the saved workbook.
 * Pages: PAGES + "excel.range" (merge, clear, copyFrom, hyperlink), PAGES + "excel.rangeformat", PAGES + "excel.rangebordercollection", PAGES + "excel.worksheetfreezepanes", PAGES + "excel.worksheetcollection",
 * PAGES + "excel.datavalidation", PAGES + "excel.chartcollection", PAGES + "excel.pagelayout", PAGES + "excel.conditionalformatcollection", PAGES + "excel.rangeareas", PAGES + "excel.nameditemcollection",
 * GUIDE + "excel/excel-add-ins-ranges-unbounded".
 */
import type { NodeHost } from "../../src/workbench/node";
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "./books";

let host: NodeHost;
beforeEach(async () => {
  host = await openInNode(book([sheet("评分", { A1: "指标", B1: "得分", A2: "支出率", B2: 5.59, A3: "三公", B3: 2 }), sheet("其他", {})]));
});
afterEach(() => host.close());

const run = (act: (scores: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>) => Excel.run(async (context) => {
  await act(context.workbook.worksheets.getItem("评分"), context);
  await context.sync();
});
const saved = async () => (await host.exportBook()).sheets[0]!;

test("merges keep the upper left value and are told as areas", async () => {
  await run(async (scores, context) => {
    scores.getRange("A1:B1").merge();
    const merged = scores.getRange("A1:C9").getMergedAreasOrNullObject().load("address"), none = scores.getRange("A5:C9").getMergedAreasOrNullObject();
    const cells = scores.getRange("A1:B1").load("values");
    await context.sync();
    expect(merged.address).toBe("评分!A1:B1");
    expect(none.isNullObject).toBe(true);
    expect(cells.values).toEqual([["指标", ""]]);
  });
  expect((await saved()).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test("frozen panes, tab colour, grid lines, widths, heights and hidden columns are kept", async () => {
  await run((scores) => {
    scores.freezePanes.freezeRows(2);
    scores.tabColor = "#ff0000";
    scores.showGridlines = false;
    scores.getRange("A:A").format.columnWidth = 120;
    scores.getRange("1:1").format.rowHeight = 30;
    scores.getRange("D:D").columnHidden = true;
  });
  const one = await saved();
  expect(one).toMatchObject({ frozen: { rows: 2, columns: 0 }, tabColor: "#FF0000", showGridlines: false });
  expect(one.columns[0]?.width).toBeCloseTo((160 - 5) / 7, 6);
  expect(one.columns[3]?.hidden).toBe(true);
  expect(one.rows[0]?.height).toBe(30);
});

test("borders inside and around a range, read back by side", async () => {
  await run(async (scores, context) => {
    const range = scores.getRange("A1:B3");
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
      range.format.borders.getItem(side).style = "Continuous";
      range.format.borders.getItem(side).color = "#BFBFBF";
    }
    const inside = range.format.borders.getItem("InsideVertical").load("style,color"), none = scores.getRange("D1").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([inside.style, inside.color, none.style]).toEqual(["Continuous", "#BFBFBF", "None"]);
  });
  const { styles, sheets } = await host.exportBook();
  expect(styles[sheets[0]!.cells["1,0"]!.style!]?.border).toEqual({ top: { style: "thin", color: "#BFBFBF" }, bottom: { style: "thin", color: "#BFBFBF" }, left: { style: "thin", color: "#BFBFBF" }, right: { style: "thin", color: "#BFBFBF" } });
});

test("a format over cells that differ is null", async () => {
  await run(async (scores, context) => {
    scores.getRange("A1").format.font.bold = true;
    const range = scores.getRange("A1:B1").load("format/font/bold,format/font/color");
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.color).toBe("#000000");
  });
});

test("a drop-down with its texts is kept", async () => {
  await run(async (scores, context) => {
    const { dataValidation } = scores.getRange("B2:B3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    dataValidation.errorAlert = { title: "错", message: "请选", showAlert: true, style: "Stop" };
    const one = scores.getRange("B3").dataValidation.load("type,rule"), mixed = scores.getRange("A1:B3").dataValidation.load("type");
    await context.sync();
    expect(one.type).toBe("List");
    expect(one.rule).toEqual({ list: { inCellDropDown: true, source: "是,否" } });
    expect(mixed.type).toBe("Inconsistent");
  });
  expect((await saved()).validations).toEqual([expect.objectContaining({ area: { top: 1, left: 1, bottom: 2, right: 1 }, list: ["是", "否"] })]);
});

test("a chart is recorded with its series, title, place and parts", async () => {
  await run(async (scores, context) => {
    const chart = scores.charts.add("BarClustered", scores.getRange("A1:B3"), "Columns");
    chart.name = "得分图";
    chart.title.text = "各指标得分";
    chart.legend.visible = false;
    chart.axes.valueAxis.maximum = 10;
    chart.setPosition("D2", "H12");
    await context.sync();
    const again = scores.charts.getItem("得分图").load("name,title/text");
    again.series.load("items/name");
    await context.sync();
    expect([again.title.text, again.series.items.map((one) => one.name)]).toEqual(["各指标得分", ["得分"]]);
  });
  expect((await saved()).charts).toEqual([expect.objectContaining({
    name: "得分图", type: "BarClustered", title: "各指标得分", area: { top: 1, left: 3, bottom: 11, right: 7 },
    series: [{ name: "评分!$B$1", values: "评分!$B$2:$B$3", categories: "评分!$A$2:$A$3" }], parts: { "legend.visible": false, "axes.valueAxis.maximum": 10 },
  })]);
});

test("page set-up is kept", async () => {
  await run((scores) => {
    scores.pageLayout.orientation = "Landscape";
    scores.pageLayout.paperSize = "A4";
    scores.pageLayout.zoom = { horizontalFitToPages: 1 };
    scores.pageLayout.setPrintTitleRows("$1:$2");
    scores.pageLayout.setPrintArea("A1:B3");
    scores.pageLayout.leftMargin = 36;
    scores.pageLayout.centerHorizontally = true;
  });
  expect((await saved()).print).toMatchObject({ landscape: true, paper: 9, fitToWidth: true, pagesWide: 1, titleRows: [0, 1], area: { bottom: 2 }, margins: { left: 36 }, centerHorizontally: true });
});

test("a link into the workbook is kept and moves with its row", async () => {
  await run(async (scores, context) => {
    scores.getRange("A2").hyperlink = { documentReference: "其他!A1", screenTip: "去看", textToDisplay: "支出率" };
    await context.sync();
    scores.getRange("1:1").insert("Down");
    const moved = scores.getRange("A3").load("hyperlink,values");
    await context.sync();
    expect(moved.hyperlink).toEqual({ documentReference: "其他!A1", screenTip: "去看", textToDisplay: "支出率" });
  });
  expect((await saved()).hyperlinks).toEqual({ "2,0": { reference: "其他!A1", tip: "去看" } });
});

test("a conditional format is recorded", async () => {
  await run((scores) => {
    const format = scores.getRange("B2:B3").conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = "#FF0000";
    format.cellValue.rule = { formula1: "=3", operator: "LessThan" };
  });
  expect((await saved()).conditionalFormats).toEqual([expect.objectContaining({
    type: "CellValue", area: { top: 1, left: 1, bottom: 2, right: 1 }, parts: { "cellValue.format.font.color": "#FF0000", "cellValue.rule": { formula1: "=3", operator: "LessThan" } },
  })]);
});

test("several areas take one look", async () => {
  await run((scores) => { scores.getRanges("A1,B3").format.fill.color = "#FFFF00"; });
  const { styles, sheets } = await host.exportBook();
  const fillAt = (key: string) => styles[sheets[0]?.cells[key]?.style ?? 0]?.fill;
  expect([fillAt("0,0"), fillAt("2,1"), fillAt("0,1")]).toEqual(["#FFFF00", "#FFFF00", undefined]);
});

test("copies move relative references, fill multiples, and can take values alone", async () => {
  await run(async (scores, context) => {
    scores.getRange("C2").formulas = [["=B2*$B$3"]];
    scores.getRange("C3:C4").copyFrom("C2");
    scores.getRange("D2").copyFrom("C2", "Values");
    const copied = scores.getRange("C3:C4").load("formulas"), value = scores.getRange("D2").load("formulas");
    await context.sync();
    expect(copied.formulas).toEqual([["=B3*$B$3"], ["=B4*$B$3"]]);
    expect(value.formulas).toEqual([[11.18]]);
  });
});

test("cells inserted and deleted shift what is below", async () => {
  await run(async (scores, context) => {
    scores.getRange("C1").formulas = [["=B3"]];
    scores.getRange("B2").insert("Down");
    const after = scores.getRange("B1:C4").load("formulas");
    await context.sync();
    expect(after.formulas).toEqual([["得分", "=B4"], ["", ""], [5.59, ""], [2, ""]]);
    scores.getRange("B2").delete("Up");
    const back = scores.getRange("B1:C4").load("formulas");
    await context.sync();
    expect(back.formulas).toEqual([["得分", "=B3"], [5.59, ""], [2, ""], ["", ""]]);
  });
});

test("clearing takes contents, formats, or both", async () => {
  await run(async (scores, context) => {
    scores.getRange("A1:B1").format.font.bold = true;
    scores.getRange("A1").clear("Contents");
    scores.getRange("B1").clear("Formats");
    const cells = scores.getRange("A1:B1").load("values"), first = scores.getRange("A1").load("format/font/bold"), second = scores.getRange("B1").load("format/font/bold");
    await context.sync();
    expect([cells.values, first.format.font.bold, second.format.font.bold]).toEqual([[["", "得分"]], true, false]);
  });
});

test("sheets are added, moved, hidden and activated; names are local or global", async () => {
  await run(async (scores, context) => {
    const { worksheets } = context.workbook, added = worksheets.add("绩效评分表");
    added.position = 0;
    added.visibility = "VeryHidden";
    worksheets.getItem("其他").activate();
    scores.names.add("本表", scores.getRange("B2"));
    context.workbook.names.add("常数", "=1+1").visible = false;
    added.getRange("A1").formulas = [["=常数"]];
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("name"), local = scores.names.getItem("本表").load("scope,formula"), none = context.workbook.names.getItemOrNullObject("本表");
    const cell = added.getRange("A1").load("values");
    await context.sync();
    expect(worksheets.items.map((one) => [one.name, one.visibility])).toEqual([["绩效评分表", "VeryHidden"], ["评分", "Visible"], ["其他", "Visible"]]);
    expect([active.name, local.scope, local.formula, none.isNullObject, cell.values]).toEqual(["其他", "Worksheet", "=评分!$B$2", true, [[2]]]);
  });
  const whole = await host.exportBook();
  expect(whole.activeSheet).toBe(2);
  expect(whole.names).toEqual([{ name: "本表", reference: "评分!$B$2", sheet: "id-of-评分", hidden: false }, { name: "常数", reference: "1+1", sheet: null, hidden: true }]);
});

test("whole columns answer null for values, and are read through their used part", async () => {
  await run(async (scores, context) => {
    const column = scores.getRange("B:B").load("values,address"), used = scores.getRange("B:B").getUsedRangeOrNullObject(true).load("address"), none = scores.getRange("F:F").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([column.values, column.address, used.address, none.isNullObject]).toEqual([null, "评分!B:B", "评分!B1:B3", true]);
  });
});

test("a new sheet is added last and is not gone to (Excel.WorksheetCollection, add)", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook, before = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    worksheets.add("新表").getRange("A1").values = [[1]];
    const after = worksheets.getActiveWorksheet().load("name");
    worksheets.load("items/name");
    await context.sync();
    expect(after.name).toBe(before.name);
    expect(worksheets.items[worksheets.items.length - 1]?.name).toBe("新表");
  });
});
