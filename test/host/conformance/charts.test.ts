/** Charts and what they consist of. Pages: https://learn.microsoft.com/javascript/api/excel/excel.chart and the classes named at each test. */
import { codeOn, onSheet, opened } from "./opened";

let host: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  host = await opened({ A1: "部门", B1: "预算", C1: "决算", A2: "教育", B2: 10, C2: 9, A3: "卫生", B3: 20, C3: 21 });
  await onSheet((data) => { data.charts.add("ColumnClustered", data.getRange("A1:C3")).name = "图"; });
});
const onChart = <T>(work: (chart: Excel.Chart, data: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> => onSheet((data, context) => work(data.charts.getItem("图"), data, context));
const code = (work: (chart: Excel.Chart) => unknown): Promise<string> => codeOn((data) => work(data.charts.getItem("图")));

describe("the chart (excel.chart)", () => {
  test("Excel's defaults where nothing was set; what is set is read back", async () => {
    const before = await onChart((chart) => chart.load("chartType,plotVisibleOnly,displayBlanksAs,plotBy,style,showDataLabelsOverMaximum"));
    expect([before.chartType, before.plotVisibleOnly, before.displayBlanksAs, before.plotBy]).toEqual(["ColumnClustered", true, "NotPlotted", "Columns"]);
    const after = await onChart((chart) => { chart.displayBlanksAs = "Zero"; chart.chartType = "Line"; chart.format.roundedCorners = true; chart.format.font.size = 12; return chart.load("chartType,displayBlanksAs,format/roundedCorners,format/font/size,format/font/bold"); });
    expect([after.chartType, after.displayBlanksAs, after.format.roundedCorners, after.format.font.size, after.format.font.bold]).toEqual(["Line", "Zero", true, 12, false]);
  });

  test("unknown kinds and values are InvalidArgument (excel.charttype)", async () => {
    expect(await codeOn((data) => { data.charts.add("Spiral" as never, data.getRange("A1:C3")); })).toBe("InvalidArgument");
    const wrong: ((chart: Excel.Chart) => unknown)[] = [
      (chart) => { chart.chartType = "Spiral" as never; }, (chart) => { chart.displayBlanksAs = "Gone" as never; }, (chart) => { chart.legend.position = "Middle" as never; }, (chart) => { chart.axes.valueAxis.maximum = "多"; },
      (chart) => { chart.series.getItemAt(0).gapWidth = 501; }, (chart) => { chart.title.format.font.color = "不是色"; }, (chart) => { chart.series.getItemAt(0).markerStyle = "Heart" as never; }, (chart) => { chart.name = ""; },
    ];
    for (const work of wrong) expect(await code(work)).toBe("InvalidArgument");
  });

  test("what Excel finds when it draws is not known here until it is set: NotImplemented, and left out of loading everything", async () => {
    for (const work of [(chart: Excel.Chart) => { chart.plotArea.load("insideWidth"); }, (chart: Excel.Chart) => { chart.axes.valueAxis.load("maximum"); }, (chart: Excel.Chart) => { chart.title.load("width"); }]) expect(await code(work)).toBe("NotImplemented");
    const axis = await onChart((chart) => { chart.axes.valueAxis.minimum = 0; return chart.axes.valueAxis.load(); });
    expect([axis.minimum, axis.visible, axis.type]).toEqual([0, true, "Value"]);
    expect(() => axis.maximum).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });
});

describe("axes (excel.chartaxes#excel-excel-chartaxes-getitem-member(1), excel.chartaxis)", () => {
  test("by property or by kind and group; titles, gridlines, units", async () => {
    const found = await onChart((chart) => {
      const { valueAxis, categoryAxis } = chart.axes, second = chart.axes.getItem("Value", "Secondary");
      valueAxis.maximum = 30;
      valueAxis.title.text = "万元";
      valueAxis.title.visible = true;
      valueAxis.setCustomDisplayUnit(10000);
      categoryAxis.majorGridlines.visible = true;
      categoryAxis.majorGridlines.format.line.color = "#D9D9D9";
      second.reversePlotOrder = true;
      return [chart.axes.getItem("Value").load("maximum,displayUnit,customDisplayUnit,title/text,title/visible,axisGroup,type,majorGridlines/visible,minorGridlines/visible"), categoryAxis.load("type,majorGridlines/visible,majorGridlines/format/line/color"), second.load("axisGroup,reversePlotOrder,type")] as const;
    });
    expect([found[0].maximum, found[0].displayUnit, found[0].customDisplayUnit, found[0].title.text, found[0].title.visible, found[0].axisGroup, found[0].type, found[0].majorGridlines.visible, found[0].minorGridlines.visible]).toEqual([30, "Custom", 10000, "万元", true, "Primary", "Value", true, false]);
    expect([found[1].type, found[1].majorGridlines.visible, found[1].majorGridlines.format.line.color, found[2].axisGroup, found[2].reversePlotOrder, found[2].type]).toEqual(["Category", true, "#D9D9D9", "Secondary", true, "Value"]);
  });

  test("names of categories from other cells (excel.chartaxis#excel-excel-chartaxis-setcategorynames-member(1))", async () => {
    const names = await onChart((chart, data) => { chart.axes.categoryAxis.setCategoryNames(data.getRange("B2:B3")); return chart.series.getItemAt(1).getDimensionValues("Categories"); });
    expect(names.value).toEqual(["10", "20"]);
  });
});

describe("legend, title, plot area, table of data", () => {
  test("the legend has an entry a series (excel.chartlegendentrycollection)", async () => {
    const found = await onChart((chart) => { chart.legend.legendEntries.getItemAt(1).visible = false; chart.legend.position = "Right"; chart.legend.overlay = true; return [chart.legend.load("visible,position,overlay"), chart.legend.legendEntries.load("items/index,items/visible"), chart.legend.legendEntries.getCount()] as const; });
    expect([found[0].visible, found[0].position, found[0].overlay, found[1].items.map(({ index, visible }) => [index, visible]), found[2].value]).toEqual([true, "Right", true, [[0, true], [1, false]], 2]);
    expect(await code((chart) => { chart.legend.legendEntries.getItemAt(2).load("index"); })).toBe("ItemNotFound");
  });

  test("the title's words, a part of them, or a cell's (excel.charttitle#excel-excel-charttitle-setformula-member(1))", async () => {
    const found = await onChart((chart) => { chart.title.text = "预算与决算"; chart.title.getSubstring(0, 2).font.color = "#FF0000"; return chart.title.getSubstring(0, 2).load("font/color"); });
    expect(found.font.color).toBe("#FF0000");
    expect(await code((chart) => { chart.title.getSubstring(3, 9).font.load("color"); })).toBe("InvalidArgument");
    const named = await onChart((chart) => { chart.title.setFormula("=数据!$A$2"); return chart.title.load("text,position,overlay,visible"); });
    expect([named.text, named.position, named.overlay, named.visible]).toEqual(["教育", "Top", false, true]);
  });

  test("round charts have no table of data (excel.chart#excel-excel-chart-getdatatable-member(1))", async () => {
    const table = await onChart((chart) => { const one = chart.getDataTable(); one.visible = true; return one.load("visible,showLegendKey,format/font/size"); });
    expect([table.visible, table.showLegendKey, table.format.font.size]).toEqual([true, true, 10]);
    await onChart((chart) => { chart.chartType = "Pie"; });
    expect([await code((chart) => { chart.getDataTable().load("visible"); }), (await onChart((chart) => chart.getDataTableOrNullObject())).isNullObject]).toEqual(["ItemNotFound", true]);
  });
});

describe("series (excel.chartseries)", () => {
  test("where its data come from, and what they are (excel.chartseries#excel-excel-chartseries-getdimensionvalues-member(1))", async () => {
    const found = await onChart((chart) => { const one = chart.series.getItemAt(0); return [one.getDimensionValues("Values"), one.getDimensionDataSourceString("Values"), one.getDimensionDataSourceType("Categories"), one.getDimensionDataSourceType("BubbleSizes"), one.load("name,chartType,gapWidth,hasDataLabels,axisGroup")] as const; });
    expect([found[0].value, found[1].value, found[2].value, found[3].value, found[4].name, found[4].chartType, found[4].gapWidth, found[4].hasDataLabels]).toEqual([["10", "20"], "数据!$B$2:$B$3", "LocalRange", "Unknown", "预算", "ColumnClustered", 150, false]);
  });

  test("points have values and looks; data labels and trendlines (chartpoint, chartdatalabels, charttrendline)", async () => {
    const found = await onChart((chart) => {
      const one = chart.series.getItemAt(0), point = one.points.getItemAt(1), trend = one.trendlines.add("Polynomial");
      point.format.fill.setSolidColor("#C00000");
      point.dataLabel.showValue = false;
      one.hasDataLabels = true;
      one.dataLabels.position = "InsideEnd";
      trend.polynomialOrder = 3;
      one.trendlines.add("Linear").delete();
      return [one.points.load("count,items/value"), one.dataLabels.load("position,showValue,separator"), one.trendlines.getItem(0).load("type,polynomialOrder,showEquation"), one.trendlines.getCount(), point.dataLabel.load("showValue")] as const;
    });
    expect([found[0].count, found[0].items.map(({ value }) => value as number), found[1].position, found[1].showValue, found[2].type, found[2].polynomialOrder, found[3].value, found[4].showValue]).toEqual([2, [10, 20], "InsideEnd", true, "Polynomial", 3, 1, false]);
    expect(await code((chart) => { chart.series.getItemAt(0).points.getItemAt(2).load("value"); })).toBe("ItemNotFound");
    expect(await code((chart) => { chart.series.getItemAt(0).trendlines.getItem(1).load("type"); })).toBe("ItemNotFound");
  });

  test("a deleted series takes what was set on it along, and nothing of the others'", async () => {
    const colors = await onChart(async (chart, _data, context) => { chart.series.getItemAt(0).gapWidth = 50; chart.series.getItemAt(1).gapWidth = 80; chart.series.getItemAt(0).delete(); await context.sync(); return chart.series.load("items/name,items/gapWidth"); });
    expect(colors.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([["决算", 80]]);
  });
});

describe("the active chart and events (excel.workbook#excel-excel-workbook-getactivechart-member(1))", () => {
  test("none, then the one activated, then none when cells are selected", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据").load("id"), chart = data.charts.getItem("图").load("id");
      await context.sync();
      chart.onActivated.add(async ({ chartId }) => void heard.push(`on ${chartId === chart.id}`));
      data.charts.onDeactivated.add(async ({ chartId }) => void heard.push(`off ${chartId === chart.id}`));
      const none = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      chart.activate();
      const active = context.workbook.getActiveChart().load("name");
      await context.sync();
      expect(active.name).toBe("图");
      data.getRange("A2").select();
      await context.sync();
    });
    await host.idle();
    expect(heard).toEqual(["on true", "off true"]);
    expect(await codeOn((_data, context) => { context.workbook.getActiveChart().load("name"); })).toBe("ItemNotFound");
  });
});
