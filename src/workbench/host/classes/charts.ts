/** Charts: kept, with series read from their data; drawing them is the page's matter. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, absoluteText, area, columnsOf, quoteSheet, rowsOf } from "../../engine/address";
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import type { ChartRecord } from "../sheetRecord";
import type { RangeTarget } from "../targets";
import { oneOf, rangeArg, text, truth, whole } from "./args";
import { activateChart } from "./chartActivity";
import type { ChartTarget } from "./chartTarget";
import { keptAt, part, valuesOf } from "./chartTarget";
import { chartType, isRound } from "./chartTypes";
import type { Kept } from "./parts";
import { UNKNOWN, anything, choice, count, fixed, flag, quantity, turned } from "./parts";

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
  const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const { area: a, sheet } = data, name = quoteSheet(host.sheetById(sheet)?.name ?? "");
  const isText = (row: number, column: number): boolean => {
    const value = host.engine.read(sheet, area(row, column))[0]?.[0]?.value;
    return typeof value === "string" || value === null;
  };
  const headRow = rowsOf(a) > 1 && isText(a.top, a.right) ? 1 : 0, headColumn = columnsOf(a) > 1 && isText(a.bottom, a.left) ? 1 : 0;
  const body: AreaData = { top: a.top + headRow, left: a.left + headColumn, bottom: a.bottom, right: a.right };
  const byColumns = by === "Columns" || (by !== "Rows" && rowsOf(body) >= columnsOf(body));
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

const CHART_MEMBERS: Readonly<Record<string, Kept>> = {
  categoryLabelLevel: count(-1), seriesNameLevel: count(-1), displayBlanksAs: choice("NotPlotted", ["NotPlotted", "Zero", "Interplotted"]), plotBy: choice("Columns", ["Rows", "Columns"]), plotVisibleOnly: flag(true),
  showAllFieldButtons: flag(true), showDataLabelsOverMaximum: flag(false), style: count(2, 1, 373),
};

type EdgeName = "top" | "left" | "width" | "height";

/** The cells that a chart covers when one of its edges or sizes, in points, is another. */
function coveredBy(a: AreaData, name: EdgeName, points: number): AreaData {
  const lines = Math.round(points / (name === "top" || name === "height" ? ROW_POINTS : COLUMN_POINTS));
  switch (name) {
    case "top": return { ...a, top: lines, bottom: lines + rowsOf(a) - 1 };
    case "left": return { ...a, left: lines, right: lines + columnsOf(a) - 1 };
    case "height": return { ...a, bottom: a.top + Math.max(1, lines) - 1 };
    case "width": return { ...a, right: a.left + Math.max(1, lines) - 1 };
  }
}

const edge = (name: EdgeName) => ({
  get: (_host: Host, { chart }: ChartTarget) => {
    const { area: a, parts } = chart;
    const natural = { top: a.top * ROW_POINTS, left: a.left * COLUMN_POINTS, width: columnsOf(a) * COLUMN_POINTS, height: rowsOf(a) * ROW_POINTS };
    return (parts[name] as number | undefined) ?? natural[name];
  },
  set: (_host: Host, { chart }: ChartTarget, value: unknown) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    const covered = coveredBy(chart.area, name, value);
    if (covered.bottom >= MAX_ROWS || covered.right >= MAX_COLUMNS) throw new HostError("InvalidArgument");
    chart.parts[name] = value;
    chart.area = covered;
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
  position: choice("Top", ["Automatic", "Top", "Bottom", "Left", "Right"]), showShadow: flag(false), textOrientation: anything(0, turned), verticalAlignment: choice("Center", ["Center", "Bottom", "Top", "Justify", "Distributed"]),
};

const title = defineClass<ChartTarget>({
  name: "ChartTitle",
  keeps: Object.keys(TITLE_MEMBERS),
  scalars: {
    text: { get: (_host, target) => target.chart.title ?? "", set: (_host, target, value) => { target.chart.title = text(value); } },
    visible: { get: (_host, target) => target.chart.title !== null, set: (_host, target, value) => { target.chart.title = truth(value) ? (target.chart.title ?? "") : null; } },
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

export const chartClasses = [collection, chart, title];
