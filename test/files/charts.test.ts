/** Parts of charts through files. Pages: excel.chart, excel.charttitle, excel.chartaxis, excel.chartaxistitle, excel.chartlegend, excel.chartseries, excel.chartdatalabels, excel.chartfont. */
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { asked, bytesOf, changedParts, fileOf, textOf, worked } from "./helpers";

const CHART = "xl/charts/chart1.xml";
const rows = [["项目", "预算", "决算"], ["甲", 10, 9], ["乙", 20, 18], ["丙", 30, 33]];
const charted = async (type: string, set: (chart: Excel.Chart) => void = () => undefined): Promise<Uint8Array> => worked(await fileOf(rows), (sheet) => {
  set(sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4"), "Columns"));
});
const chartOf = async (file: Uint8Array) => (await openXlsx(file)).book.sheets[0]!.charts[0]!;

/** Where values are set and read: an object of a chart, with values by member. */
type Part = readonly [of: (chart: Excel.Chart) => object, values: Readonly<Record<string, unknown>>];
const series = (chart: Excel.Chart, index = 0): Excel.ChartSeries => chart.series.getItemAt(index);

const PARTS: Readonly<Record<string, readonly [type: string, ...parts: Part[]]>> = {
  "title and its font": ["ColumnClustered", [({ title }) => title, { text: "预算 <与> 决算", overlay: true }], [({ title }) => title.format.font, { bold: true, size: 16, color: "#C00000", name: "黑体", italic: true, underline: "Single" }]],
  "legend": ["ColumnClustered", [({ legend }) => legend, { position: "Right", overlay: true }], [({ legend }) => legend.format.font, { size: 9, color: "#333333" }]],
  "legend that is hidden": ["ColumnClustered", [({ legend }) => legend, { visible: false }]],
  "titles of axes": ["ColumnClustered", [({ axes }) => axes.valueAxis.title, { text: "万元", visible: true }], [({ axes }) => axes.categoryAxis.title, { text: "项目", visible: true }], [({ axes }) => axes.valueAxis.title.format.font, { bold: true, color: "#00B050" }]],
  "scale and ticks of axes": ["BarClustered", [({ axes }) => axes.valueAxis, { maximum: 40, minimum: 5, majorUnit: 5, minorUnit: 1, numberFormat: "#,##0.00", majorTickMark: "Inside", minorTickMark: "Cross", displayUnit: "TenThousands" }],
    [({ axes }) => axes.categoryAxis, { reversePlotOrder: true, tickLabelPosition: "Low", tickLabelSpacing: 2 }], [({ axes }) => axes.valueAxis.majorGridlines, { visible: false }], [({ axes }) => axes.categoryAxis.majorGridlines, { visible: true }]],
  "an axis that is hidden, and one with a line": ["AreaStacked", [({ axes }) => axes.valueAxis, { visible: false }], [({ axes }) => axes.categoryAxis.format.line, { color: "#7F7F7F", weight: 1.5, lineStyle: "Dash" }], [({ axes }) => axes.categoryAxis.format.font, { size: 8 }]],
  "labels of a series": ["ColumnClustered", [(chart) => series(chart), { hasDataLabels: true }], [(chart) => series(chart).dataLabels, { showSeriesName: true, showValue: false, position: "InsideEnd", separator: "; ", numberFormat: "0.0" }], [(chart) => series(chart).dataLabels.format.font, { size: 8, bold: true }]],
  "labels of a whole chart": ["Pie", [({ dataLabels }) => dataLabels, { showPercentage: true, showValue: false, showCategoryName: true, position: "BestFit" }]],
  "series: name, gap, overlap": ["ColumnClustered", [(chart) => series(chart, 1), { name: "执行数", gapWidth: 60, overlap: -20 }]],
  "lines and markers": ["Line", [(chart) => series(chart), { markerStyle: "Diamond", markerSize: 9, smooth: true, markerBackgroundColor: "#FFC000", markerForegroundColor: "#FF0000" }], [(chart) => series(chart).format.line, { color: "#0070C0", weight: 2.25, lineStyle: "RoundDot" }], [(chart) => series(chart, 1).format.line, { lineStyle: "None" }]],
  "points with looks of their own": ["Pie", [(chart) => series(chart).points.getItemAt(2).format.border, { color: "#FFFFFF", weight: 1.5 }], [(chart) => series(chart).points.getItemAt(0).format.border, { color: "#C00000" }]],
  "points with markers of their own": ["LineMarkers", [(chart) => series(chart, 1).points.getItemAt(1), { markerStyle: "Square", markerSize: 12, markerBackgroundColor: "#C00000" }]],
  "error bars": ["ColumnClustered", [(chart) => series(chart).yErrorBars, { visible: true, include: "PlusValues", endStyleCap: false, type: "Percent" }], [(chart) => series(chart).yErrorBars.format.line, { color: "#7F7F7F", weight: 1 }]],
  "a doughnut": ["Doughnut", [(chart) => series(chart), { doughnutHoleSize: 40, firstSliceAngle: 90, explosion: 10 }]],
  "the chart itself": ["ColumnStacked", [(chart) => chart, { plotVisibleOnly: false, displayBlanksAs: "Zero" }], [({ format }) => format, { roundedCorners: true }], [({ format }) => format.border, { color: "#A6A6A6", weight: 1 }], [({ format }) => format.font, { name: "宋体", size: 11 }]],
};

describe.each(Object.entries(PARTS))("%s", (_, [type, ...parts]) => {
  const told = async (file: Uint8Array): Promise<unknown> => asked(file, async (sheet, context) => {
    const objects = parts.map(([of, values]) => {
      const object = of(sheet.charts.getItemAt(0)) as OfficeExtension.ClientObject & { load(names: string): void };
      object.load(Object.keys(values).join(","));
      return object;
    });
    await context.sync();
    return objects.map((object, index) => Object.fromEntries(Object.keys(parts[index]![1]).map((name) => [name, object[name as keyof typeof object]])));
  });
  const set = (chart: Excel.Chart): void => { for (const [of, values] of parts) Object.assign(of(chart), values); };

  it("set on a new chart is told when the file is opened again, and saved unchanged is the very file", async () => {
    const file = await charted(type, set);
    expect(await told(file)).toEqual(parts.map(([, values]) => values));
    const { book, source } = await openXlsx(file);
    expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(file))).toBe(true);
  });

  it("set on a chart of a file changes its own part alone", async () => {
    const before = await charted(type), file = await worked(before, (sheet) => { set(sheet.charts.getItemAt(0)); });
    expect(await told(file)).toEqual(parts.map(([, values]) => values));
    expect(changedParts(before, file)).toEqual([CHART]);
  });
});

it("a fill that is set is told as plain data, and cleared it is gone", async () => {
  const file = await charted("ColumnClustered", (chart) => { series(chart).format.fill.setSolidColor("#4472C4"); chart.plotArea.format.fill.setSolidColor("#F2F2F2"); chart.format.fill.setSolidColor("#FFFFFF"); });
  expect((await chartOf(file)).parts).toEqual({ "series.0.format.fill.solidColor": "#4472C4", "plotArea.format.fill.solidColor": "#F2F2F2", "format.fill.solidColor": "#FFFFFF" });
  const cleared = await worked(file, (sheet) => { series(sheet.charts.getItemAt(0)).format.fill.clear(); });
  expect((await chartOf(cleared)).parts).toEqual({ "plotArea.format.fill.solidColor": "#F2F2F2", "format.fill.solidColor": "#FFFFFF" });
});

it.each(["ColumnClustered", "BarClustered", "Line", "Area", "Pie", "Doughnut"])("a new %s says nothing that was not set", async (type) => {
  expect((await chartOf(await charted(type))).parts).toBeUndefined();
});

it.each([
  ...["Clustered", "Stacked", "Stacked100"].flatMap((name) => [`Column${name}`, `Bar${name}`]), ...["", "Stacked", "Stacked100"].flatMap((name) => [`Line${name}`, `LineMarkers${name}`, `Area${name}`]), "Pie", "Doughnut",
  "XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth", "XYScatterSmoothNoMarkers", "Radar", "RadarMarkers", "RadarFilled",
])("a new %s is one when the file is opened again, with its series", async (type) => {
  const file = await charted(type), chart = await chartOf(file);
  expect([chart.type, chart.parts]).toEqual([type, undefined]);
  expect(chart.series).toEqual([{ name: "预算", values: "表1!$B$2:$B$4", categories: "表1!$A$2:$A$4" }, { name: "决算", values: "表1!$C$2:$C$4", categories: "表1!$A$2:$A$4" }]);
});

it("trendlines are written in their order, change one by one, and go", async () => {
  const add = (chart: Excel.Chart): void => {
    const lines = series(chart).trendlines;
    lines.add("Linear");
    Object.assign(lines.add("Polynomial"), { polynomialOrder: 3, name: "三次", showEquation: true, forwardPeriod: 2 });
    lines.getItem(0).format.line.color = "#FF0000";
  };
  const told = async (of: Uint8Array): Promise<unknown> => asked(of, async (sheet, context) => {
    const lines = series(sheet.charts.getItemAt(0)).trendlines.load("items/type,items/name,items/polynomialOrder,items/showEquation,items/forwardPeriod,items/format/line/color");
    await context.sync();
    return lines.items.map((line) => [line.type, line.name, line.polynomialOrder, line.showEquation, line.forwardPeriod, line.format.line.color]);
  });
  const file = await charted("XYScatter", add);
  expect(await told(file)).toEqual([["Linear", "", 2, false, 0, "#FF0000"], ["Polynomial", "三次", 3, true, 2, ""]]);
  const less = await worked(file, (sheet) => { const lines = series(sheet.charts.getItemAt(0)).trendlines; lines.getItem(0).delete(); lines.add("MovingAverage").movingAveragePeriod = 3; });
  expect(changedParts(file, less)).toEqual([CHART]);
  expect(await told(less)).toEqual([["Polynomial", "三次", 3, true, 2, ""], ["MovingAverage", "", 2, false, 0, ""]]);
  expect(textOf(less, CHART)).toContain('<c:period val="3"/>');
});

it("a point's fill is written for that point alone, and error bars that are hidden are gone", async () => {
  const file = await charted("Pie", (chart) => { series(chart).points.getItemAt(1).format.fill.setSolidColor("#FFC000"); });
  expect((await chartOf(file)).parts).toEqual({ "series.0.points.1.format.fill.solidColor": "#FFC000" });
  expect(textOf(file, CHART)).toContain('<c:dPt><c:idx val="1"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="FFC000"/></a:solidFill></c:spPr></c:dPt>');
  const bars = await charted("LineMarkers", (chart) => { series(chart).yErrorBars.visible = true; }), without = await worked(bars, (sheet) => { series(sheet.charts.getItemAt(0)).yErrorBars.visible = false; });
  expect([textOf(bars, CHART).includes("errBars"), textOf(without, CHART).includes("errBars")]).toEqual([true, false]);
});

it("a new file has a theme, whose colours are those that cells and charts count by", async () => {
  const file = await fileOf(rows);
  expect(textOf(file, "xl/theme/theme1.xml")).toContain('<a:accent1><a:srgbClr val="4472C4"/></a:accent1>');
  expect(textOf(file, "[Content_Types].xml")).toContain('PartName="/xl/theme/theme1.xml"');
});

it("labels are not put where Excel has no place for them", async () => {
  const file = await charted("AreaStacked", (chart) => { series(chart).hasDataLabels = true; series(chart).dataLabels.position = "OutsideEnd" as Excel.ChartDataLabelPosition; });
  expect(textOf(file, CHART)).toContain('<c:showVal val="1"/>');
  expect(textOf(file, CHART)).not.toContain("dLblPos");
});

it("a chart of Excel's own keeps what is not told when its title changes, is moved and renamed", async () => {
  const file = bytesOf("excel-saved/roundtrip/example.xlsx"), { book } = await openXlsx(file), at = book.sheets.findIndex(({ charts }) => charts.length > 0), chart = book.sheets[at]!.charts[0]!;
  const saved = await worked(file, (_, { workbook }) => {
    const sheet = workbook.worksheets.getItem(book.sheets[at]!.name), one = sheet.charts.getItem(chart.name);
    one.title.text = "新标题";
    one.setPosition("B30", "H44");
  });
  const now = (await openXlsx(saved)).book.sheets[at]!.charts[0]!;
  expect(now).toEqual({ ...chart, title: "新标题", area: { top: 29, left: 1, bottom: 43, right: 7 } });
  const facts = (of: Uint8Array, path: string): string[] => [...textOf(of, path).replace(/<c:title>[^]*?<\/c:title>|<title>[^]*?<\/title>/, "").matchAll(/<[^/?][^>]*?(?=\/?>)|>[^<]+(?=<)/g)].map(([fact]) => fact.trim()).sort();
  for (const path of changedParts(file, saved).filter((each) => each.includes("charts/chart"))) expect(facts(saved, path)).toEqual(expect.arrayContaining(facts(file, path).filter((fact) => !/autoTitleDeleted|xmlns/.test(fact))));
});
