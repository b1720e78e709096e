import type { ChartData } from "../../bookData";
import { cellsOf, parseAddress } from "../../engine/address";
import type { Scalar } from "../../engine/engine";
import type { Host } from "../../host";

/** A series with the values its cells have now; `null` where a cell holds no number. */
export interface SeriesView {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What of a chart is drawn. */
export interface ChartView {
  readonly kind: "bar" | "column" | "line" | "area" | "pie" | "doughnut" | "scatter";
  readonly stacked: "no" | "stacked" | "percent";
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly legend: boolean;
  /** Ends of the value axis where they were set. */
  readonly least: number | null;
  readonly most: number | null;
}

/** More cells than this are no chart that a person reads. */
const MOST_POINTS = 2000;

/** A recorded chart with the values of its cells. Kinds that are not drawn become columns, as in a saved file. */
export function chartView(host: Host, { type, title, series, parts = {} }: ChartData): ChartView {
  const views = series.map(({ name, values }, index): SeriesView => ({ name: nameOf(host, name) ?? `系列${index + 1}`, values: cellsAt(host, values).map(({ value }) => (typeof value === "number" ? value : null)) }));
  const labels = series.find(({ categories }) => categories !== null)?.categories ?? null;
  const shown = labels === null ? [] : cellsAt(host, labels).map(({ text }) => text);
  const length = Math.max(0, ...views.map(({ values }) => values.length));
  const kind = kindOf(type);
  const flag = parts["legend.visible"];
  return {
    kind, stacked: /100$/.test(type) ? "percent" : /Stacked/.test(type) ? "stacked" : "no", title: parts["title.visible"] === false ? null : title,
    categories: Array.from({ length }, (_, index) => shown[index] ?? String(index + 1)), series: views,
    legend: typeof flag === "boolean" ? flag : views.length > 1 || kind === "pie" || kind === "doughnut",
    least: numberOr(parts["axes.valueAxis.minimum"]), most: numberOr(parts["axes.valueAxis.maximum"]),
  };
}

function kindOf(type: string): ChartView["kind"] {
  if (/^(3D)?Bar|^(Cylinder|Cone|Pyramid)Bar/.test(type)) return "bar";
  if (/^(3D)?Line/.test(type)) return "line";
  if (/^(3D)?Area/.test(type)) return "area";
  if (/Pie/.test(type)) return "pie";
  if (/^Doughnut/.test(type)) return "doughnut";
  return /^XYScatter/.test(type) ? "scatter" : "column";
}

const numberOr = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** A series' name: its words, or what the cell holds that it names. */
function nameOf(host: Host, name: string | null): string | null {
  return name === null ? null : (cellsAt(host, name)[0]?.text ?? name);
}

function cellsAt(host: Host, reference: string): readonly { readonly value: Scalar; readonly text: string }[] {
  const parsed = parseAddress(reference.replace(/^=/, ""));
  const sheet = parsed && parsed.sheet !== null ? host.sheetByName(parsed.sheet) : undefined;
  if (!parsed || !sheet || cellsOf(parsed.area) > MOST_POINTS) return [];
  const { top, left } = parsed.area;
  return host.engine.read(sheet.id, parsed.area).flatMap((line, row) =>
    line.map(({ value }, column) => ({ value, text: host.engine.display(value, host.engine.numberFormat(sheet.id, top + row, left + column)) })));
}
