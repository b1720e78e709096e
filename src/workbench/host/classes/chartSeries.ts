/** Series of charts and their points. */
import { parseAddress } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass } from "../objects";
import type { ChartRecord } from "../sheetRecord";
import { wireValue } from "../values";
import { oneOf, text, whole } from "./args";
import { MARKERS } from "./chartParts";
import type { ChartTarget, SeriesTarget } from "./chartTarget";
import { keptAt, part, partTarget, referenceOf, valuesOf } from "./chartTarget";
import { chartType } from "./chartTypes";
import type { Kept } from "./parts";
import { UNKNOWN, choice, count, flag, quantity, shade } from "./parts";
import type { RecordedTarget } from "./recorded";

const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

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
      const name = args[0] === null || args[0] === undefined ? null : seriesText(args[0]), index = placeIn(target, whole(args[1], target.chart.series.length), 1);
      target.chart.series = [...target.chart.series.slice(0, index), { name, values: "", categories: null }, ...target.chart.series.slice(index)];
      moveParts(target.chart, (at) => (at >= index ? at + 1 : at));
      return host.obj("ChartSeries", { ...target, index });
    },
  },
});

const change = (target: SeriesTarget, patch: Partial<ChartRecord["series"][number]>): void => {
  target.chart.series = target.chart.series.map((one, index) => (index === target.index ? { ...one, ...patch } : one));
};
const seriesPath = ({ index }: SeriesTarget): string => `series.${index}.`;

/** Where the data of a dimension come from; "" where it has none. */
function dimension({ chart: one, index }: SeriesTarget, name: unknown): string {
  const kind = oneOf(name, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"]), found = one.series[index];
  if (kind === "BubbleSizes") return String(one.parts[`series.${index}.bubbleSizes`] ?? "");
  return (kind === "Categories" || kind === "XValues" ? found?.categories : found?.values) ?? "";
}

/** A place among the series of a chart, or up to so many behind the last. */
function placeIn({ chart: one }: { readonly chart: ChartRecord }, index: number, behind: number): number {
  if (index < 0 || index >= one.series.length + behind) throw new HostError("InvalidArgument");
  return index;
}

/** "The name's length should not be greater than 255 characters" (excel.chartseries#excel-excel-chartseries-name-member). */
function seriesText(value: unknown): string {
  const name = text(value);
  if (name.length > 255) throw new HostError("InvalidArgument");
  return name;
}

/** A series came or went: what was set on the others is theirs still. @param placeOf the new place of a series; null for the one that went */
function moveParts(one: ChartRecord, placeOf: (index: number) => number | null): void {
  const before = Object.entries(one.parts);
  for (const key of Object.keys(one.parts)) if (key.startsWith("series.")) delete one.parts[key];
  for (const [key, value] of before) {
    const [, number, rest] = /^series\.(\d+)\.(.*)$/s.exec(key) ?? [];
    const place = number === undefined ? null : placeOf(Number(number));
    if (place !== null) one.parts[`series.${place}.${rest}`] = value;
  }
}

const GRADIENT = ["ExtremeValue", "Number", "Percent"];
const SERIES_MEMBERS: Readonly<Record<string, Kept>> = {
  axisGroup: choice("Primary", ["Primary", "Secondary"]), bubbleScale: count(100, 0, 300), doughnutHoleSize: count(75, 10, 90), explosion: count(0, 0, 400), filtered: flag(false), firstSliceAngle: count(0, 0, 360),
  gapWidth: count(150, 0, 500), gradientMaximumColor: shade(""), gradientMidpointColor: shade(""), gradientMinimumColor: shade(""), gradientMaximumType: choice("ExtremeValue", GRADIENT), gradientMidpointType: choice("Percent", GRADIENT),
  gradientMinimumType: choice("ExtremeValue", GRADIENT), gradientMaximumValue: quantity(UNKNOWN), gradientMidpointValue: quantity(50), gradientMinimumValue: quantity(UNKNOWN), gradientStyle: choice("TwoPhaseColor", ["TwoPhaseColor", "ThreePhaseColor"]),
  hasDataLabels: flag(false), invertColor: shade("#FFFFFF"), invertIfNegative: flag(false), markerBackgroundColor: shade(""), markerForegroundColor: shade(""), markerSize: count(5, 2, 72), markerStyle: choice("Automatic", MARKERS),
  overlap: count(0, -100, 100), parentLabelStrategy: choice("Overlapping", ["None", "Banner", "Overlapping"]), secondPlotSize: count(75, 5, 200), showConnectorLines: flag(true), showLeaderLines: flag(false), showShadow: flag(false), smooth: flag(false),
  splitType: choice("SplitByPosition", ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"]), splitValue: quantity(UNKNOWN), varyByCategories: flag(false),
};

const series = defineClass<SeriesTarget>({
  name: "ChartSeries",
  keeps: [...Object.keys(SERIES_MEMBERS), "chartType", "plotOrder"],
  scalars: {
    name: {
      fresh: true,
      get: (host, target) => seriesName(host, target.chart.series[target.index]?.name ?? ""),
      set: (_host, target, value) => change(target, { name: seriesText(value) }),
    },
    ...keptAt<SeriesTarget>(SERIES_MEMBERS, seriesPath),
    chartType: {
      get: (_host, target) => target.chart.parts[`${seriesPath(target)}chartType`] ?? target.chart.type,
      set: (_host, target, value) => { target.chart.parts[`${seriesPath(target)}chartType`] = chartType(value); },
    },
    plotOrder: {
      get: (_host, target) => target.chart.parts[`${seriesPath(target)}plotOrder`] ?? target.index,
      set: (_host, target, value) => { target.chart.parts[`${seriesPath(target)}plotOrder`] = placeIn(target, whole(value), 0); },
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
      moveParts(target.chart, (at) => (at === target.index ? null : at > target.index ? at - 1 : at));
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

export const chartSeriesClasses = [seriesCollection, series, points];
