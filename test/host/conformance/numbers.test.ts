/**
 * Numbers: what lies beyond the bounds of a property or an argument is refused and changes nothing. Pages: PAGES + the class and member named in each row, whose reference states the bounds
 * ("excel.chartseries#excel-excel-chartseries-markersize-member": "an InvalidArgument error if it's set with a size outside of the supported range");
 * support.microsoft.com, "Excel specifications and limits" (row heights, column widths, rows and columns of a sheet, font sizes); where none says them they are chosen.
 */
import { readFileSync } from "node:fs";
import { coverageOf } from "../../../scripts/build/hostCoverage";
import { membersOfExcel } from "../../../scripts/build/excelMembers";
import { codeOn, onSheet, opened } from "./opened";
import { openedWithEverything, waysTo } from "./reach";

const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"), classes = membersOfExcel(definitions, 15), ways = waysTo(classes);
const unbuilt = new Set(coverageOf(definitions).flatMap(({ name, open }) => open.map((member) => `${name}.${member.name}`)));
const numeric = classes.flatMap(({ name, members }) => members.filter((member) => member.settable && member.declared === "number" && !unbuilt.has(`${name}.${member.name}`)).map((member) => `${name}.${member.name}`));

interface Bounds {
  /** Good values: the ends, where there are any. */
  readonly good: readonly number[];
  readonly bad: readonly number[];
}
const from = (least: number, most: number, step = 0.01): Bounds => ({ good: [least, most], bad: [least - step, most + step] });
const whole = (least: number, most: number): Bounds => ({ good: [least, most], bad: [least - 1, most + 1, least + 0.5] });
const least = (end: number): Bounds => ({ good: [end], bad: [end - 0.5] });
const any: Bounds = { good: [-1e9, 1e9], bad: [] }, anyWhole: Bounds = { good: [-1, 1], bad: [0.5] };
const turned: Bounds = { good: [-90, 90, 180, -1], bad: [-91, 91, 179, 0.5] }, tint = from(-1, 1), placed = least(0), line = from(0, 1584);

const BOUNDS: Readonly<Record<string, Bounds>> = {
  "IterativeCalculation.maxChange": least(0), "IterativeCalculation.maxIteration": whole(1, 32767), "Worksheet.position": whole(0, 1), "RangeFormat.columnWidth": from(0, 1342.5), "RangeFormat.rowHeight": from(0, 409.5),
  "RangeFormat.indentLevel": whole(0, 250), "RangeFormat.textOrientation": turned, "Style.indentLevel": whole(0, 250), "Style.textOrientation": turned,
  "RangeFill.patternTintAndShade": tint, "RangeFill.tintAndShade": tint, "RangeBorder.tintAndShade": tint, "RangeBorderCollection.tintAndShade": tint, "RangeFont.tintAndShade": tint, "RangeFont.size": from(1, 409),
  "Chart.categoryLabelLevel": anyWhole, "Chart.seriesNameLevel": anyWhole, "Chart.style": whole(1, 373), "Chart.height": { good: [0, 1000], bad: [-1, 1e9] }, "Chart.width": { good: [0, 1000], bad: [-1, 1e9] }, "Chart.left": { good: [0, 1000], bad: [-1, 1e9] },
  "Chart.top": { good: [0, 1000], bad: [-1, 1e9] }, "ChartSeries.bubbleScale": whole(0, 300), "ChartSeries.doughnutHoleSize": whole(10, 90), "ChartSeries.explosion": whole(0, 400), "ChartSeries.firstSliceAngle": whole(0, 360), "ChartSeries.gapWidth": whole(0, 500),
  "ChartSeries.gradientMaximumValue": any, "ChartSeries.gradientMidpointValue": any, "ChartSeries.gradientMinimumValue": any, "ChartSeries.splitValue": any, "ChartSeries.markerSize": whole(2, 72), "ChartSeries.overlap": whole(-100, 100),
  "ChartSeries.plotOrder": { good: [0], bad: [-1, 1, 0.5] }, "ChartSeries.secondPlotSize": whole(5, 200), "ChartPoint.markerSize": whole(2, 72), "ChartAxis.logBase": from(2, 1000), "ChartAxis.offset": whole(0, 1000), "ChartAxis.tickMarkSpacing": whole(1, 31999),
  "ChartAxisTitle.textOrientation": turned, "ChartDataLabels.textOrientation": turned, "ChartDataLabel.textOrientation": turned, "ChartTitle.textOrientation": turned, "ChartTrendlineLabel.textOrientation": turned,
  "ChartBorder.weight": line, "ChartLineFormat.weight": line, "ChartFont.size": from(1, 409), "ChartBinOptions.count": { good: [1], bad: [0, 1.5] }, "ChartBinOptions.overflowValue": any, "ChartBinOptions.underflowValue": any, "ChartBinOptions.width": placed,
  "ChartTrendline.backwardPeriod": placed, "ChartTrendline.forwardPeriod": placed, "ChartTrendline.movingAveragePeriod": whole(2, 255), "ChartTrendline.polynomialOrder": whole(2, 6), "DocumentProperties.revisionNumber": { good: [0, 7], bad: [-1, 1.5] },
  "ConditionalFormat.priority": { good: [0], bad: [-1, 0.5] },
  ...Object.fromEntries([
    ...["ChartDataLabel.left", "ChartDataLabel.top", "ChartTitle.left", "ChartTitle.top", "ChartTrendlineLabel.left", "ChartTrendlineLabel.top"], ...["height", "left", "top", "width"].map((name) => `ChartLegend.${name}`),
    ...["height", "insideHeight", "insideLeft", "insideTop", "insideWidth", "left", "top", "width"].map((name) => `ChartPlotArea.${name}`), ...["bottom", "footer", "header", "left", "right", "top"].map((name) => `PageLayout.${name}Margin`),
  ].map((full) => [full, placed])),
};

/** Sets a property and reads it back: its value, or the code of the error. */
async function set(full: string, value: unknown): Promise<unknown> {
  const [className = "", name = ""] = full.split(".");
  return onSheet((_sheet, { workbook }) => {
    const object = ways.get(className)!(workbook) as unknown as Record<string, unknown> & { load(names: string): unknown };
    object[name] = value;
    return object.load(name) as Record<string, unknown>;
  }).then((object) => object[name], (error: { code?: string }) => error.code);
}

test("every property that is a number has its bounds here", () => {
  expect(numeric.filter((full) => !(full in BOUNDS))).toEqual(["Worksheet.standardWidth"]); // the standard one alone is taken here, any other is NotImplemented
  expect(Object.keys(BOUNDS).filter((full) => !numeric.includes(full))).toEqual([]);
});

test("a number within the bounds is taken and read back; one beyond them, and what is no number, is refused", async () => {
  await openedWithEverything();
  const wrong: string[] = [];
  for (const full of numeric) {
    for (const good of BOUNDS[full]?.good ?? []) {
      const read = await set(full, good);
      if (typeof read !== "number" || Math.abs(read - good) > 0.5) wrong.push(`${full} = ${good} → ${read}`);
    }
    for (const bad of [...(BOUNDS[full]?.bad ?? []), NaN, Infinity, -Infinity]) {
      const read = await set(full, bad);
      if (read !== "InvalidArgument") wrong.push(`${full} = ${bad} → ${read}`);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

/** Arguments that are numbers: how each is given, with values that are refused. */
const ARGUMENTS: Readonly<Record<string, readonly [(sheet: Excel.Worksheet, book: Excel.Workbook, value: number) => unknown, readonly number[]]>> = {
  "Worksheet.getCell": [(sheet, _book, value) => sheet.getCell(value, 0).load("address"), [-1, 0.5, 1048576]], "Worksheet.getCell, column": [(sheet, _book, value) => sheet.getCell(0, value).load("address"), [-1, 0.5, 16384]],
  "Worksheet.getRangeByIndexes": [(sheet, _book, value) => sheet.getRangeByIndexes(0, 0, value, 1).load("address"), [-1, 0, 0.5, 1048577]], "Worksheet.getRangeByIndexes, columns": [(sheet, _book, value) => sheet.getRangeByIndexes(0, 0, 1, value).load("address"), [-1, 0, 0.5, 16385]],
  "Worksheet.showOutlineLevels": [(sheet, _book, value) => sheet.showOutlineLevels(value, 1), [-1, 9, 0.5]], "WorksheetFreezePanes.freezeRows": [(sheet, _book, value) => sheet.freezePanes.freezeRows(value), [-1, 0.5, 1048576]],
  "WorksheetFreezePanes.freezeColumns": [(sheet, _book, value) => sheet.freezePanes.freezeColumns(value), [-1, 0.5, 16384]], "Range.getOffsetRange": [(sheet, _book, value) => sheet.getRange("A1").getOffsetRange(value, 0).load("address"), [-1, 0.5, 1048576]],
  "Range.getResizedRange": [(sheet, _book, value) => sheet.getRange("A1").getResizedRange(value, 0).load("address"), [0.5, 1048576]], "Range.getAbsoluteResizedRange": [(sheet, _book, value) => sheet.getRange("A1").getAbsoluteResizedRange(value, 1).load("address"), [0, 0.5, -1, 1048577]],
  "Range.getRowsBelow": [(sheet, _book, value) => sheet.getRange("A1").getRowsBelow(value).load("address"), [0, 0.5, 1048576]], "Range.getColumnsAfter": [(sheet, _book, value) => sheet.getRange("A1").getColumnsAfter(value).load("address"), [0, 0.5, 16384]],
  "Range.removeDuplicates": [(sheet, _book, value) => sheet.getRange("J1:J2").removeDuplicates([value], false).load("removed"), [-1, 1, 0.5]], "RangeFormat.adjustIndent": [(sheet, _book, value) => sheet.getRange("A1").format.adjustIndent(value), [-251, 251, 0.5]],
  "RangeSort.apply": [(sheet, _book, value) => sheet.getRange("A1:B3").sort.apply([{ key: value }]), [-1, 2, 0.5]], "AutoFilter.apply": [(sheet, _book, value) => sheet.autoFilter.apply("A1:B3", value), [-1, 2, 0.5]],
  "TableColumnCollection.add": [(_sheet, { tables }, value) => tables.getItem("表").columns.add(value), [-2, 9, 0.5]], "TableRowCollection.add": [(_sheet, { tables }, value) => tables.getItem("表").rows.add(value), [-2, 9, 0.5]],
  "Filter.applyTopItemsFilter": [(_sheet, { tables }, value) => tables.getItem("表").columns.getItemAt(1).filter.applyTopItemsFilter(value), [0, -1, 0.5, 501]], "Filter.applyBottomPercentFilter": [(_sheet, { tables }, value) => tables.getItem("表").columns.getItemAt(1).filter.applyBottomPercentFilter(value), [0, 0.5, 101]],
  "ChartSeriesCollection.add": [(sheet, _book, value) => sheet.charts.getItem("图").series.add("新", value), [-1, 2, 0.5]], "ChartAxis.setCustomDisplayUnit": [(sheet, _book, value) => sheet.charts.getItem("图").axes.valueAxis.setCustomDisplayUnit(value), [0, -1]],
  "ChartTitle.getSubstring": [(sheet, _book, value) => sheet.charts.getItem("图").title.getSubstring(value, 1).load("font/bold"), [-1, 2, 0.5]], "PageLayout.zoom": [(sheet, _book, scale) => { sheet.pageLayout.zoom = { scale }; }, [9, 401, 50.5]],
  "PageLayout.setPrintMargins": [(sheet, _book, top) => sheet.pageLayout.setPrintMargins("Points", { top }), [-0.1]], "TopBottomConditionalFormat.rule": [(sheet, _book, rank) => { sheet.getRange("C5").conditionalFormats.getItemAt(0).topBottom.rule = { rank, type: "TopItems" }; }, [0, 1001, 0.5]],
};

test.each(Object.entries(ARGUMENTS))("%s refuses numbers beyond its bounds", async (_full, [use, bad]) => {
  await openedWithEverything();
  const said: unknown[] = [];
  for (const value of bad) said.push([value, await codeOn((sheet, { workbook }) => use(sheet, workbook, value))]);
  expect(said).toEqual(bad.map((value) => [value, "InvalidArgument"]));
});

test("an indent that is adjusted stays between 0 and 250 (excel.rangeformat#excel-excel-rangeformat-adjustindent-member(1))", async () => {
  await opened({ A1: "款" });
  const [deep, none] = [await onSheet((data) => { data.getRange("A1").format.indentLevel = 249; data.getRange("A1").format.adjustIndent(5); return data.getRange("A1").format.load("indentLevel"); }), await onSheet((data) => { data.getRange("A1").format.adjustIndent(-250); data.getRange("A1").format.adjustIndent(-3); return data.getRange("A1").format.load("indentLevel"); })];
  expect([deep.indentLevel, none.indentLevel]).toEqual([250, 0]);
});

test("lines without a size are hidden, and shown again with one (support.microsoft.com, \"Change the column width and row height\")", async () => {
  await opened({ A1: 1 });
  const sized = (width: number, height: number) => onSheet((data) => {
    data.getRange("B:B").format.columnWidth = width;
    data.getRange("2:3").format.rowHeight = height;
    return [data.getRange("B2:B3").load("rowHidden,columnHidden,format/rowHeight,format/columnWidth"), data.getRange("A1").load("rowHidden,columnHidden")] as const;
  });
  const told = ([range, other]: Awaited<ReturnType<typeof sized>>): unknown[] => [range.rowHidden, range.columnHidden, range.format.rowHeight, Math.round(range.format.columnWidth), other.rowHidden, other.columnHidden];
  expect([told(await sized(0, 0)), told(await sized(60, 20))]).toEqual([[true, true, 0, 0, false, false], [false, false, 20, 60, false, false]]);
  const kept = await onSheet((data) => { for (const hidden of [true, false]) data.getRange("B:B").columnHidden = data.getRange("2:2").rowHidden = hidden; return data.getRange("B2").load("format/rowHeight,format/columnWidth"); });
  expect([kept.format.rowHeight, Math.round(kept.format.columnWidth)]).toEqual([20, 60]);
});

test("a tab's colour is a colour or none (excel.worksheet#excel-excel-worksheet-tabcolor-member)", async () => {
  await opened({ A1: 1 });
  expect(await codeOn((data) => { data.tabColor = "bunt"; })).toBe("InvalidArgument");
  const colors: unknown[] = [];
  for (const color of ["#a1b2c3", "orange", ""]) colors.push((await onSheet((data) => { data.tabColor = color; return data.load("tabColor"); })).tabColor);
  expect(colors).toEqual(["#A1B2C3", "#FFA500", ""]);
});

test("text is turned as files say it: downwards beyond 90 degrees, letters below each other as 255 (excel.rangeformat#excel-excel-rangeformat-textorientation-member)", async () => {
  const host = await opened({ A1: "款", A2: "款", A3: "款" });
  await onSheet((data) => { [45, -45, 180].forEach((angle, row) => { data.getCell(row, 0).format.textOrientation = angle; }); });
  const { sheets, styles } = await host.exportBook();
  expect(["0,0", "1,0", "2,0"].map((key) => styles[sheets[0]?.cells[key]?.style ?? 0]?.align?.rotation)).toEqual([45, 135, 255]);
});

test("zero frozen rows are none (excel.worksheetfreezepanes#excel-excel-worksheetfreezepanes-freezerows-member(1))", async () => {
  await opened({ A1: 1 });
  const place = await onSheet((data) => { data.freezePanes.freezeRows(3); data.freezePanes.freezeRows(0); return data.freezePanes.getLocationOrNullObject(); });
  expect(place.isNullObject).toBe(true);
});

test("a series is added at its place, and those behind it keep what was set on them (excel.chartseriescollection#excel-excel-chartseriescollection-add-member(1))", async () => {
  await opened({ A1: "部门", B1: "预算", C1: "决算", A2: "教育", B2: 1, C2: 2 });
  const names = await onSheet(async (data, context) => {
    const { series } = data.charts.add("ColumnClustered", data.getRange("A1:C2"), "Columns");
    series.getItemAt(1).gapWidth = 77;
    series.add("调整", 1);
    await context.sync();
    return series.load("items/name,items/gapWidth");
  });
  expect(names.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([["预算", 150], ["调整", 150], ["决算", 77]]);
});
