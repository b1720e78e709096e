/**
 * What charts consist of: kept by path under the chart, checked, and read with Excel's defaults. Positions and sizes that Excel finds
 * when it draws are not known here until they are set: they say NotImplemented.
 */
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { oneOf, text, whole } from "./args";
import { COLOR_SCHEMES } from "./chartTypes";
import { color } from "./colors";
import type { Kept } from "./parts";
import { UNKNOWN, anything, automatic, below, choice, cleared, count, fixed, flag, keptClass, quantity, shade, turned, words } from "./parts";
import type { RecordedTarget } from "./recorded";

const place = (): Kept => quantity(UNKNOWN, 0);
const placed = { left: place(), top: place() }, sized = { height: place(), width: place() };
const found = { height: fixed(UNKNOWN), width: fixed(UNKNOWN) };
const angle = anything(0, turned);
/** A whole number, or "" for what Excel finds by itself. */
const spacing = (value: unknown): unknown => (value === "" ? "" : count(1, 1, 31999).check?.(value));
const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"], VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"];
const aligned = { horizontalAlignment: choice("Center", HORIZONTAL), verticalAlignment: choice("Center", VERTICAL), textOrientation: angle };
/** ST_LineWidth ends at 20,116,800 EMU (ECMA-376 part 1, 20.1.10.35), in points. */
const WIDEST_LINE = 1584;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"];
const line = { color: shade(""), lineStyle: choice("Automatic", LINES), weight: quantity(0.75, 0, WIDEST_LINE) };
const LABEL_PLACES = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"];
/** A format of one's own is no longer that of the cells. */
const linked: Kept = { ...flag(true), initially: ({ parts, path }: RecordedTarget) => !(`${path}numberFormat` in parts) };
const labels = {
  ...aligned, autoText: flag(true), linkNumberFormat: linked, numberFormat: words("General"), position: choice("OutsideEnd", LABEL_PLACES), separator: words(", "), showBubbleSize: flag(false),
  showCategoryName: flag(false), showLegendKey: flag(false), showPercentage: flag(false), showSeriesName: flag(false), showValue: flag(true),
};
export const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"];
const TICKS = ["None", "Cross", "Inside", "Outside"], UNITS = ["Days", "Months", "Years"];
const dressed = { border: "ChartBorder", fill: "ChartFill", font: "ChartFont" };

const ends = ({ path }: RecordedTarget, name: string): boolean => path.toLowerCase().endsWith(`${name.toLowerCase()}.`);
/** Value axes have lines behind the plot from the start. */
const gridlinesShown = ({ path }: RecordedTarget): boolean => path.endsWith("alueAxis.majorGridlines.");
const axisType = (target: RecordedTarget): string => (ends(target, "valueAxis") ? "Value" : ends(target, "seriesAxis") ? "Series" : "Category");
const axisGroup = ({ path }: RecordedTarget): string => (path.includes("secondary") ? "Secondary" : "Primary");

const axis = {
  alignment: choice("Center", ["Center", "Left", "Right"]), axisGroup: fixed(axisGroup), baseTimeUnit: choice("Days", UNITS), categoryType: choice("Automatic", ["Automatic", "TextAxis", "DateAxis"]), customDisplayUnit: fixed(1),
  displayUnit: choice("None", ["None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions", "TenMillions", "HundredMillions", "Billions", "Trillions", "Custom"]),
  ...found, left: fixed(UNKNOWN), top: fixed(UNKNOWN), isBetweenCategories: flag(true), linkNumberFormat: linked, logBase: quantity(10, 2, 1000), majorTickMark: choice("Outside", TICKS), minorTickMark: choice("None", TICKS),
  majorTimeUnitScale: choice("Days", UNITS), minorTimeUnitScale: choice("Days", UNITS), majorUnit: automatic(UNKNOWN), minorUnit: automatic(UNKNOWN), maximum: automatic(UNKNOWN), minimum: automatic(UNKNOWN), multiLevel: flag(true),
  numberFormat: words("General"), offset: count(100, 0, 1000), position: choice("Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]), positionAt: fixed(0), reversePlotOrder: flag(false),
  scaleType: choice("Linear", ["Linear", "Logarithmic"]), showDisplayUnitLabel: flag(true), textOrientation: anything(0, (value) => (value === "" ? "" : turned(value))), tickLabelPosition: choice("NextToAxis", ["NextToAxis", "High", "Low", "None"]),
  tickLabelSpacing: anything(1, spacing), tickMarkSpacing: count(1, 1, 31999), type: fixed(axisType), visible: flag(true),
};

const set = (name: string, also: Readonly<Record<string, unknown>>, valueOf: (args: readonly unknown[]) => unknown) => ({ target, args }: Call<RecordedTarget>): null => {
  const value = valueOf(args);
  target.check?.();
  Object.assign(target.parts, { [target.path + name]: value }, Object.fromEntries(Object.entries(also).map(([key, one]) => [target.path + key, one])));
  return null;
};
const amount = ([value]: readonly unknown[]): number => {
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  return value;
};

const positive = (args: readonly unknown[]): number => {
  if (amount(args) <= 0) throw new HostError("InvalidArgument");
  return amount(args);
};

/** An axis by kind and group: the secondary ones are kept beside the primary ones. */
function axisOf({ host, target, args }: Call<RecordedTarget>): Obj {
  const type = oneOf(args[0], ["Category", "Value", "Series"]), group = oneOf(args[1] ?? "Primary", ["Primary", "Secondary"]);
  return below(group === "Primary" ? `${type.toLowerCase()}Axis` : `secondary${type}Axis`, "ChartAxis")(host, target);
}

/** Entries of the legend: one a series. */
const entries = (host: Host, target: RecordedTarget): Obj[] => Array.from({ length: target.count?.() ?? 0 }, (_, index) => below(String(index), "ChartLegendEntry")(host, target));
const at = (objects: readonly Obj[], index: unknown): Obj => {
  const one = objects[whole(index)];
  if (!one) throw new HostError("ItemNotFound");
  return one;
};

const TREND = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];
/** Trendlines of a series by their own numbers, in the order they were added. */
const trendIds = ({ parts, path }: RecordedTarget): number[] => (parts[`${path}ids`] as number[] | undefined) ?? [];
const trends = (host: Host, target: RecordedTarget): Obj[] => trendIds(target).map((id) => below(String(id), "ChartTrendline")(host, target));

export const chartPartClasses = [
  keptClass("ChartAreaFormat", { colorScheme: choice("ColorfulPalette1", COLOR_SCHEMES), roundedCorners: flag(false) }, dressed),
  keptClass("ChartFont", { bold: flag(false), italic: flag(false), color: shade("#000000"), name: words("等线"), size: quantity(10, 1, 409), underline: choice("None", ["None", "Single"]) }),
  keptClass("ChartFill", {}, {}, { methods: { clear: cleared, setSolidColor: set("solidColor", {}, ([value]) => color(value)) } }),
  keptClass("ChartBorder", line, {}, { methods: { clear: cleared } }),
  keptClass("ChartLineFormat", line, {}, { methods: { clear: cleared } }),
  ...["ChartTitleFormat", "ChartAxisTitleFormat", "ChartLegendFormat", "ChartDataLabelFormat", "ChartDataTableFormat", "ChartTrendlineLabelFormat"].map((name) => keptClass(name, {}, dressed)),
  ...["ChartPlotAreaFormat", "ChartPointFormat"].map((name) => keptClass(name, {}, { border: "ChartBorder", fill: "ChartFill" })),
  ...["ChartGridlinesFormat", "ChartErrorBarsFormat", "ChartTrendlineFormat"].map((name) => keptClass(name, {}, { line: "ChartLineFormat" })),
  keptClass("ChartSeriesFormat", {}, { fill: "ChartFill", line: "ChartLineFormat" }),
  keptClass("ChartAxisFormat", {}, { fill: "ChartFill", font: "ChartFont", line: "ChartLineFormat" }),
  keptClass("ChartFormatString", {}, { font: "ChartFont" }),
  keptClass("ChartAxes", {}, { categoryAxis: "ChartAxis", seriesAxis: "ChartAxis", valueAxis: "ChartAxis" }, { methods: { getItem: axisOf } }),
  keptClass("ChartAxis", axis, { format: "ChartAxisFormat", majorGridlines: "ChartGridlines", minorGridlines: "ChartGridlines", title: "ChartAxisTitle" }, {
    methods: {
      setCustomDisplayUnit: set("customDisplayUnit", { displayUnit: "Custom" }, positive), setPositionAt: set("positionAt", { position: "Custom" }, amount),
      setCategoryNames: ({ host, target, args }) => {
        target.setCategories?.(host, args[0]);
        return null;
      },
    },
  }),
  keptClass("ChartGridlines", { visible: { ...flag(false), initially: gridlinesShown } }, { format: "ChartGridlinesFormat" }),
  keptClass("ChartAxisTitle", { text: words(""), textOrientation: angle, visible: { ...flag(false), initially: ({ parts, path }: RecordedTarget) => Boolean(parts[`${path}text`]) } }, { format: "ChartAxisTitleFormat" }, { methods: { setFormula: set("formula", { visible: true }, ([value]) => text(value)) } }),
  keptClass("ChartLegend", { ...placed, ...sized, overlay: flag(false), position: choice("Bottom", ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]), showShadow: flag(false), visible: { ...flag(false), initially: ({ count }: RecordedTarget) => (count?.() ?? 0) > 1 } },
    { format: "ChartLegendFormat", legendEntries: "ChartLegendEntryCollection" }),
  keptClass("ChartLegendEntryCollection", {}, {}, { items: entries, item: (host, target, key) => entries(host, target)[Number(key)] ?? null, methods: { getCount: ({ target }) => target.count?.() ?? 0, getItemAt: ({ host, target, args }) => at(entries(host, target), args[0]) } }),
  keptClass("ChartLegendEntry", { ...found, left: fixed(UNKNOWN), top: fixed(UNKNOWN), index: fixed(({ path }: RecordedTarget) => Number(path.split(".").at(-2))), visible: flag(true) }),
  keptClass("ChartPlotArea", { ...placed, ...sized, insideHeight: place(), insideWidth: place(), insideLeft: place(), insideTop: place(), position: choice("Automatic", ["Automatic", "Custom"]) }, { format: "ChartPlotAreaFormat" }),
  keptClass("ChartDataLabels", labels, { format: "ChartDataLabelFormat" }),
  keptClass("ChartDataLabel", { ...labels, ...placed, ...found, text: words(UNKNOWN), formula: words("") }, { format: "ChartDataLabelFormat" }),
  keptClass("ChartDataTable", { showHorizontalBorder: flag(true), showLegendKey: flag(true), showOutlineBorder: flag(true), showVerticalBorder: flag(true), visible: flag(false) }, { format: "ChartDataTableFormat" }),
  keptClass("ChartErrorBars", { endStyleCap: flag(true), include: choice("Both", ["Both", "MinusValues", "PlusValues"]), type: choice("StError", ["FixedValue", "Percent", "StDev", "StError", "Custom"]), visible: flag(false) }, { format: "ChartErrorBarsFormat" }),
  keptClass("ChartPoint", { hasDataLabel: flag(false), markerBackgroundColor: shade(""), markerForegroundColor: shade(""), markerSize: count(5, 2, 72), markerStyle: choice("Automatic", MARKERS), value: fixed((target: RecordedTarget) => target.value?.() ?? null) }, { dataLabel: "ChartDataLabel", format: "ChartPointFormat" }),
  keptClass("ChartTrendlineCollection", {}, {}, {
    items: trends, item: (host, target, key) => trends(host, target)[Number(key)] ?? null,
    methods: {
      add: ({ host, target, args }) => {
        const type = oneOf(args[0] ?? "Linear", TREND), ids = trendIds(target), id = Math.max(0, ...ids) + 1;
        target.check?.();
        Object.assign(target.parts, { [`${target.path}ids`]: [...ids, id], [`${target.path}${id}.type`]: type });
        return below(String(id), "ChartTrendline")(host, target);
      },
      getCount: ({ target }) => trendIds(target).length,
      getItem: ({ host, target, args }) => at(trends(host, target), args[0]),
    },
  }),
  keptClass("ChartTrendline", {
    backwardPeriod: quantity(0, 0), forwardPeriod: quantity(0, 0), intercept: automatic(""), movingAveragePeriod: count(2, 2, 255), name: words(""), polynomialOrder: count(2, 2, 6), showEquation: flag(false), showRSquared: flag(false), type: choice("Linear", TREND),
  }, { format: "ChartTrendlineFormat", label: "ChartTrendlineLabel" }, {
    methods: {
      delete: (call) => {
        const { target } = call, steps = target.path.split("."), id = Number(steps.at(-2)), owner = `${steps.slice(0, -2).join(".")}.`;
        cleared(call);
        target.parts[`${owner}ids`] = trendIds({ ...target, path: owner }).filter((one) => one !== id);
        return null;
      },
    },
  }),
  keptClass("ChartTrendlineLabel", { ...aligned, ...placed, ...found, autoText: flag(true), formula: words(""), linkNumberFormat: linked, numberFormat: words("General"), text: words(UNKNOWN) }, { format: "ChartTrendlineLabelFormat" }),
  keptClass("ChartPivotOptions", { showAxisFieldButtons: flag(true), showLegendFieldButtons: flag(true), showReportFilterFieldButtons: flag(true), showValueFieldButtons: flag(true) }),
  keptClass("ChartBinOptions", { allowOverflow: flag(false), allowUnderflow: flag(false), count: count(UNKNOWN, 1), overflowValue: quantity(UNKNOWN), underflowValue: quantity(UNKNOWN), width: quantity(UNKNOWN, 0), type: choice("Auto", ["Category", "Auto", "BinWidth", "BinCount"]) }),
  keptClass("ChartBoxwhiskerOptions", { quartileCalculation: choice("Exclusive", ["Inclusive", "Exclusive"]), showInnerPoints: flag(false), showMeanLine: flag(false), showMeanMarker: flag(true), showOutlierPoints: flag(true) }),
  keptClass("ChartMapOptions", {
    labelStrategy: choice("None", ["None", "BestFit", "ShowAll"]), level: choice("Automatic", ["Automatic", "DataOnly", "City", "County", "State", "Country", "Continent", "World"]), projectionType: choice("Automatic", ["Automatic", "Mercator", "Miller", "Robinson", "Albers"]),
  }),
];
