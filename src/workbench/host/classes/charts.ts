/** Charts: kept, with series read from their data; drawing them is the page's matter. */
import type { AreaData } from "../../bookData";
import { absoluteText, area, columnsOf, parseAddress, quoteSheet, rowsOf } from "../../engine/address";
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import type { ChartRecord } from "../records";
import type { RangeTarget } from "../targets";
import { oneOf, rangeArg, text, whole } from "./args";
import { activateChart } from "./chartActivity";
import { MARKERS } from "./chartParts";
import { CHART_TYPES, isRound } from "./chartTypes";
import type { Kept } from "./parts";
import { UNKNOWN, choice, fixed, flag, keptScalar, quantity, shade } from "./parts";
import type { RecordedTarget } from "./recorded";
import { wireValue } from "../values";

interface ChartTarget {
  readonly sheet: string;
  readonly chart: ChartRecord;
}
interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const ROW_POINTS = 15, COLUMN_POINTS = 54;
const charts = (host: Host, sheet: string): ChartRecord[] => host.records.sheet(sheet).charts;
const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

function find(host: Host, sheet: string, key: unknown): Obj | null {
  const wanted = text(key).toLowerCase();
  const chart = charts(host, sheet).find((one) => one.id === key || one.name.toLowerCase() === wanted);
  return chart ? host.obj("Chart", { sheet, chart }) : null;
}

function add(host: Host, sheet: string, type: unknown, source: unknown, seriesBy: unknown): Obj {
  host.writable(sheet, null);
  const data = rangeArg(host, source, sheet), number = charts(host, sheet).length + 1;
  const chart: ChartRecord = { id: host.newId("CHART"), name: `图表 ${number}`, type: chartType(type), title: null, series: [], area: area(1, 1, 16, 8), parts: {} };
  chart.series = seriesOf(host, data, seriesBy);
  charts(host, sheet).push(chart);
  host.raise(EVENT.chartAdded, [WORKBOOK, sheet], () => ({ worksheetId: sheet, chartId: chart.id, source: "Local" }));
  return host.obj("Chart", { sheet, chart });
}

/** Series of a block: a first row or column of text is names or categories, as Excel guesses. */
function seriesOf(host: Host, data: RangeTarget, seriesBy: unknown): ChartRecord["series"] {
  const { area: a, sheet } = data, name = quoteSheet(host.sheetById(sheet)?.name ?? "");
  const isText = (row: number, column: number): boolean => {
    const value = host.engine.read(sheet, area(row, column))[0]?.[0]?.value;
    return typeof value === "string" || value === null;
  };
  const headRow = rowsOf(a) > 1 && isText(a.top, a.right) ? 1 : 0, headColumn = columnsOf(a) > 1 && isText(a.bottom, a.left) ? 1 : 0;
  const body: AreaData = { top: a.top + headRow, left: a.left + headColumn, bottom: a.bottom, right: a.right };
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowsOf(body) >= columnsOf(body));
  const reference = (part: AreaData): string => `${name}!${absoluteText(part)}`;
  const lines = byColumns
    ? Array.from({ length: columnsOf(body) }, (_, index) => ({ ...body, left: body.left + index, right: body.left + index }))
    : Array.from({ length: rowsOf(body) }, (_, index) => ({ ...body, top: body.top + index, bottom: body.top + index }));
  const categories = byColumns ? (headColumn ? reference({ ...body, left: a.left, right: a.left }) : null) : headRow ? reference({ ...body, top: a.top, bottom: a.top }) : null;
  return lines.map((line) => ({
    name: byColumns ? (headRow ? reference(area(a.top, line.left)) : null) : headColumn ? reference(area(line.top, a.left)) : null,
    values: reference(line), categories,
  }));
}

function chartType(value: unknown): string {
  const type = text(value);
  if (!CHART_TYPES.has(type)) throw new HostError("InvalidArgument");
  return type;
}

/** A part of the chart, as an object of a class. */
const part = (path: string, className: string) => (host: Host, target: ChartTarget): Obj => host.obj(className, partTarget(host, target, path));

function partTarget(host: Host, target: ChartTarget, path: string): RecordedTarget {
  const { chart, sheet } = target;
  return {
    parts: chart.parts, path, check: () => host.writable(sheet, null, "allowEditObjects"), count: () => (isRound(chart.type) ? valuesOf(host, chart.series[0]?.values ?? "").length : chart.series.length),
    setCategories: (_host, source) => {
      const categories = referenceOf(host, source, sheet);
      chart.series = chart.series.map((one) => ({ ...one, categories }));
    },
  };
}

/** What the cells of a reference hold, row by row. */
function valuesOf(host: Host, reference: string): unknown[] {
  const parsed = parseAddress(reference.replace(/^=/, "")), sheet = parsed?.sheet ? host.sheetByName(parsed.sheet)?.id : undefined;
  return parsed && sheet !== undefined ? host.engine.read(sheet, parsed.area).flatMap((line) => line.map(wireValue)) : [];
}

const keptAt = <T extends ChartTarget>(members: Readonly<Record<string, Kept>>, path: (target: T) => string) =>
  Object.fromEntries(Object.entries(members).map(([name, kept]) => [name, keptScalar<T>(name, kept, (target) => ({ parts: target.chart.parts, path: path(target) }))]));

const CHART_MEMBERS: Readonly<Record<string, Kept>> = {
  categoryLabelLevel: quantity(-1), seriesNameLevel: quantity(-1), displayBlanksAs: choice("NotPlotted", ["NotPlotted", "Zero", "Interplotted"]), plotBy: choice("Columns", ["Rows", "Columns"]), plotVisibleOnly: flag(true),
  showAllFieldButtons: flag(true), showDataLabelsOverMaximum: flag(false), style: quantity(2, 1, 373),
};

const edge = (name: "top" | "left" | "width" | "height") => ({
  get: (_host: Host, { chart }: ChartTarget) => {
    const { area: a, parts } = chart;
    const natural = { top: a.top * ROW_POINTS, left: a.left * COLUMN_POINTS, width: columnsOf(a) * COLUMN_POINTS, height: rowsOf(a) * ROW_POINTS };
    return (parts[name] as number | undefined) ?? natural[name];
  },
  set: (_host: Host, { chart }: ChartTarget, value: unknown) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    chart.parts[name] = value;
    const { area: a } = chart;
    if (name === "top") chart.area = area(Math.round(value / ROW_POINTS), a.left, Math.round(value / ROW_POINTS) + rowsOf(a) - 1, a.right);
    if (name === "left") chart.area = area(a.top, Math.round(value / COLUMN_POINTS), a.bottom, Math.round(value / COLUMN_POINTS) + columnsOf(a) - 1);
    if (name === "height") chart.area = { ...a, bottom: a.top + Math.max(1, Math.round(value / ROW_POINTS)) - 1 };
    if (name === "width") chart.area = { ...a, right: a.left + Math.max(1, Math.round(value / COLUMN_POINTS)) - 1 };
  },
});

const chart = defineClass<ChartTarget>({
  name: "Chart",
  keeps: Object.keys(CHART_MEMBERS),
  identity: (_host, target) => ({ Id: target.chart.id }),
  scalars: {
    id: { get: (_host, target) => target.chart.id },
    name: { get: (_host, target) => target.chart.name, set: rename },
    chartType: { get: (_host, target) => target.chart.type, set: (_host, target, value) => { target.chart.type = chartType(value); } },
    ...keptAt<ChartTarget>(CHART_MEMBERS, () => ""),
    top: edge("top"), left: edge("left"), width: edge("width"), height: edge("height"),
  },
  navigations: {
    title: (host, target) => host.obj("ChartTitle", target),
    series: (host, target) => host.obj("ChartSeriesCollection", target),
    axes: part("axes.", "ChartAxes"), legend: part("legend.", "ChartLegend"), dataLabels: part("dataLabels.", "ChartDataLabels"), format: part("format.", "ChartAreaFormat"), plotArea: part("plotArea.", "ChartPlotArea"), pivotOptions: part("pivotOptions.", "ChartPivotOptions"),
    worksheet: (host, target) => host.obj("Worksheet", target.sheet),
  },
  methods: {
    getDataTable: (call) => orThrow(dataTable(call)),
    getDataTableOrNullObject: dataTable,
    setData: ({ host, target, args }) => {
      host.writable(target.sheet, null);
      target.chart.series = seriesOf(host, rangeArg(host, args[0], target.sheet), args[1]);
      return null;
    },
    setPosition: ({ host, target, args }) => {
      const start = rangeArg(host, args[0], target.sheet).area, end = args[1] === null || args[1] === undefined ? null : rangeArg(host, args[1], target.sheet).area;
      target.chart.area = end ? area(start.top, start.left, end.bottom, end.right) : area(start.top, start.left, start.top + rowsOf(target.chart.area) - 1, start.left + columnsOf(target.chart.area) - 1);
      for (const key of ["top", "left", "width", "height"]) delete target.chart.parts[key];
      return null;
    },
    activate: ({ host, target }) => {
      activateChart(host, { sheet: target.sheet, id: target.chart.id });
      return null;
    },
    delete: ({ host, target }) => {
      host.writable(target.sheet, null);
      const record = host.records.sheet(target.sheet);
      record.charts = record.charts.filter((one) => one !== target.chart);
      host.raise(EVENT.chartDeleted, [WORKBOOK, target.sheet], () => ({ worksheetId: target.sheet, chartId: target.chart.id, source: "Local" }));
      return null;
    },
  },
});

/** Round charts have no table of data. */
function dataTable({ host, target }: Call<ChartTarget>): Obj | null {
  return isRound(target.chart.type) ? null : part("dataTable.", "ChartDataTable")(host, target);
}

function rename(host: Host, { sheet, chart: one }: ChartTarget, value: unknown): void {
  const name = text(value);
  if (name === "" || charts(host, sheet).some((other) => other !== one && other.name.toLowerCase() === name.toLowerCase())) throw new HostError("InvalidArgument");
  one.name = name;
}

/** The chart that is active, if one is. */
export function activeChart(host: Host): Obj | null {
  const active = host.records.activeChart, found = active && charts(host, active.sheet).find((one) => one.id === active.id);
  return active && found ? host.obj("Chart", { sheet: active.sheet, chart: found }) : null;
}

const TITLE_MEMBERS: Readonly<Record<string, Kept>> = {
  height: fixed(UNKNOWN), width: fixed(UNKNOWN), left: quantity(UNKNOWN, 0), top: quantity(UNKNOWN, 0), horizontalAlignment: choice("Center", ["Center", "Left", "Right", "Justify", "Distributed"]), overlay: flag(false),
  position: choice("Top", ["Automatic", "Top", "Bottom", "Left", "Right"]), showShadow: flag(false), textOrientation: quantity(0, -90, 180), verticalAlignment: choice("Center", ["Center", "Bottom", "Top", "Justify", "Distributed"]),
};

const title = defineClass<ChartTarget>({
  name: "ChartTitle",
  keeps: Object.keys(TITLE_MEMBERS),
  scalars: {
    text: { get: (_host, target) => target.chart.title ?? "", set: (_host, target, value) => { target.chart.title = text(value); } },
    visible: { get: (_host, target) => target.chart.title !== null, set: (_host, target, value) => { target.chart.title = value === true ? (target.chart.title ?? "") : null; } },
    ...keptAt<ChartTarget>(TITLE_MEMBERS, () => "title."),
  },
  navigations: { format: part("title.format.", "ChartTitleFormat") },
  methods: {
    getSubstring: ({ host, target, args }) => {
      const start = whole(args[0]), length = whole(args[1]);
      if (start < 0 || length < 1 || start + length > (target.chart.title ?? "").length) throw new HostError("InvalidArgument");
      return part(`title.substring.${start}-${length}.`, "ChartFormatString")(host, target);
    },
    setFormula: ({ host, target, args }) => {
      const formula = text(args[0]), [shown] = valuesOf(host, formula);
      if (shown === undefined) throw new HostError("InvalidArgument");
      target.chart.title = String(shown);
      target.chart.parts["title.formula"] = formula;
      return null;
    },
  },
});

const seriesItem = (host: Host, target: ChartTarget, index: number): Obj | null => (target.chart.series[index] ? host.obj("ChartSeries", { ...target, index }) : null);

const seriesCollection = defineClass<ChartTarget>({
  name: "ChartSeriesCollection",
  scalars: { count: { get: (_host, target) => target.chart.series.length } },
  items: (host, target) => target.chart.series.map((_, index) => host.obj("ChartSeries", { ...target, index })),
  item: (host, target, key) => (typeof key === "number" ? seriesItem(host, target, key) : null),
  methods: {
    getItemAt: ({ host, target, args }) => orThrow(seriesItem(host, target, whole(args[0]))),
    getCount: ({ target }) => target.chart.series.length,
    add: ({ host, target, args }) => {
      target.chart.series = [...target.chart.series, { name: args[0] === null || args[0] === undefined ? null : text(args[0]), values: "", categories: null }];
      return host.obj("ChartSeries", { ...target, index: target.chart.series.length - 1 });
    },
  },
});

const change = (target: SeriesTarget, patch: Partial<ChartRecord["series"][number]>): void => {
  target.chart.series = target.chart.series.map((one, index) => (index === target.index ? { ...one, ...patch } : one));
};
const referenceOf = (host: Host, value: unknown, sheet: string): string => {
  const data = rangeArg(host, value, sheet);
  return `${quoteSheet(host.sheetById(data.sheet)?.name ?? "")}!${absoluteText(data.area)}`;
};

const seriesPath = ({ index }: SeriesTarget): string => `series.${index}.`;

/** Where the data of a dimension come from; "" where it has none. */
function dimension({ chart: one, index }: SeriesTarget, name: unknown): string {
  const kind = oneOf(name, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"]), found = one.series[index];
  if (kind === "BubbleSizes") return String(one.parts[`series.${index}.bubbleSizes`] ?? "");
  return (kind === "Categories" || kind === "XValues" ? found?.categories : found?.values) ?? "";
}

/** A series went: what was set on those behind it is theirs still. */
function closeUp(one: ChartRecord, gone: number): void {
  const before = Object.entries(one.parts);
  for (const key of Object.keys(one.parts)) if (key.startsWith("series.")) delete one.parts[key];
  for (const [key, value] of before) {
    const [, number, rest] = /^series\.(\d+)\.(.*)$/s.exec(key) ?? [];
    if (number === undefined || Number(number) === gone) continue;
    one.parts[`series.${Number(number) > gone ? Number(number) - 1 : number}.${rest}`] = value;
  }
}

const GRADIENT = ["ExtremeValue", "Number", "Percent"];
const SERIES_MEMBERS: Readonly<Record<string, Kept>> = {
  axisGroup: choice("Primary", ["Primary", "Secondary"]), bubbleScale: quantity(100, 0, 300), doughnutHoleSize: quantity(75, 10, 90), explosion: quantity(0, 0, 400), filtered: flag(false), firstSliceAngle: quantity(0, 0, 360),
  gapWidth: quantity(150, 0, 500), gradientMaximumColor: shade(""), gradientMidpointColor: shade(""), gradientMinimumColor: shade(""), gradientMaximumType: choice("ExtremeValue", GRADIENT), gradientMidpointType: choice("Percent", GRADIENT),
  gradientMinimumType: choice("ExtremeValue", GRADIENT), gradientMaximumValue: quantity(UNKNOWN), gradientMidpointValue: quantity(50), gradientMinimumValue: quantity(UNKNOWN), gradientStyle: choice("TwoPhaseColor", ["TwoPhaseColor", "ThreePhaseColor"]),
  hasDataLabels: flag(false), invertColor: shade("#FFFFFF"), invertIfNegative: flag(false), markerBackgroundColor: shade(""), markerForegroundColor: shade(""), markerSize: quantity(5, 2, 72), markerStyle: choice("Automatic", MARKERS),
  overlap: quantity(0, -100, 100), parentLabelStrategy: choice("Overlapping", ["None", "Banner", "Overlapping"]), secondPlotSize: quantity(75, 5, 200), showConnectorLines: flag(true), showLeaderLines: flag(false), showShadow: flag(false), smooth: flag(false),
  splitType: choice("SplitByPosition", ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"]), splitValue: quantity(UNKNOWN), varyByCategories: flag(false),
};

const series = defineClass<SeriesTarget>({
  name: "ChartSeries",
  keeps: [...Object.keys(SERIES_MEMBERS), "chartType", "plotOrder"],
  scalars: {
    name: {
      fresh: true,
      get: (host, target) => seriesName(host, target.chart.series[target.index]?.name ?? ""),
      set: (_host, target, value) => change(target, { name: text(value) }),
    },
    ...keptAt<SeriesTarget>(SERIES_MEMBERS, seriesPath),
    chartType: {
      get: (_host, target) => target.chart.parts[`${seriesPath(target)}chartType`] ?? target.chart.type,
      set: (_host, target, value) => { target.chart.parts[`${seriesPath(target)}chartType`] = chartType(value); },
    },
    plotOrder: {
      get: (_host, target) => target.chart.parts[`${seriesPath(target)}plotOrder`] ?? target.index,
      set: (_host, target, value) => { target.chart.parts[`${seriesPath(target)}plotOrder`] = whole(value); },
    },
  },
  navigations: Object.fromEntries(Object.entries({
    binOptions: "ChartBinOptions", boxwhiskerOptions: "ChartBoxwhiskerOptions", dataLabels: "ChartDataLabels", format: "ChartSeriesFormat", mapOptions: "ChartMapOptions", trendlines: "ChartTrendlineCollection", xErrorBars: "ChartErrorBars", yErrorBars: "ChartErrorBars",
  }).map(([name, className]) => [name, (host: Host, target: SeriesTarget) => part(`${seriesPath(target)}${name}.`, className)(host, target)]).concat([["points", (host: Host, target: SeriesTarget) => host.obj("ChartPointsCollection", target)]])),
  freshMethods: ["getDimensionValues"],
  methods: {
    getDimensionDataSourceString: ({ target, args }) => dimension(target, args[0]),
    getDimensionDataSourceType: ({ target, args }) => (dimension(target, args[0]) === "" ? "Unknown" : "LocalRange"),
    getDimensionValues: ({ host, target, args }) => valuesOf(host, dimension(target, args[0])).map(String),
    setBubbleSizes: ({ host, target, args }) => {
      target.chart.parts[`${seriesPath(target)}bubbleSizes`] = referenceOf(host, args[0], target.sheet);
      return null;
    },
    setValues: ({ host, target, args }) => { change(target, { values: referenceOf(host, args[0], target.sheet) }); return null; },
    setXAxisValues: ({ host, target, args }) => { change(target, { categories: referenceOf(host, args[0], target.sheet) }); return null; },
    delete: ({ target }) => {
      target.chart.series = target.chart.series.filter((_, index) => index !== target.index);
      closeUp(target.chart, target.index);
      return null;
    },
  },
});

/** A name that is a reference reads as what the cell holds. */
function seriesName(host: Host, name: string): string {
  const parsed = name.includes("!") ? parseAddress(name) : null, sheet = parsed?.sheet ? host.sheetByName(parsed.sheet)?.id : undefined;
  const content = parsed && sheet !== undefined ? host.engine.read(sheet, parsed.area)[0]?.[0] : undefined;
  return content ? String(wireValue(content)) : name;
}

const collection = defineClass<string>({
  name: "ChartCollection",
  eventTarget: (sheet) => sheet,
  scalars: { count: { get: (host, sheet) => charts(host, sheet).length } },
  items: (host, sheet) => charts(host, sheet).map((one) => host.obj("Chart", { sheet, chart: one })),
  item: find,
  methods: {
    add: ({ host, target, args }) => add(host, target, args[0], args[1], args[2]),
    getCount: ({ host, target }) => charts(host, target).length,
    getItem: ({ host, target, args }) => orThrow(find(host, target, args[0])),
    getItemOrNullObject: ({ host, target, args }) => find(host, target, args[0]),
    getItemAt: ({ host, target, args }) => {
      const one = charts(host, target)[whole(args[0])];
      return orThrow(one ? host.obj("Chart", { sheet: target, chart: one }) : null);
    },
  },
});

const pointObj = (host: Host, target: SeriesTarget, index: number): Obj => {
  const path = `${seriesPath(target)}points.${index}.`;
  return host.obj("ChartPoint", { ...partTarget(host, target, path), value: () => valuesOf(host, target.chart.series[target.index]?.values ?? "")[index] ?? null } satisfies RecordedTarget);
};
const pointCount = (host: Host, { chart: one, index }: SeriesTarget): number => valuesOf(host, one.series[index]?.values ?? "").length;

const points = defineClass<SeriesTarget>({
  name: "ChartPointsCollection",
  scalars: { count: { get: pointCount } },
  items: (host, target) => Array.from({ length: pointCount(host, target) }, (_, index) => pointObj(host, target, index)),
  item: (host, target, key) => (typeof key === "number" && key >= 0 && key < pointCount(host, target) ? pointObj(host, target, key) : null),
  methods: {
    getCount: ({ host, target }) => pointCount(host, target),
    getItemAt: ({ host, target, args }) => {
      const index = whole(args[0]);
      if (index < 0 || index >= pointCount(host, target)) throw new HostError("ItemNotFound");
      return pointObj(host, target, index);
    },
  },
});

export const chartClasses = [collection, chart, title, seriesCollection, series, points];
