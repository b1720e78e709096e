import type { ChartData } from "../../bookData";
import { kindOf, typeOfPlot } from "../package/chartKinds";
import { axesOf, plotOf, scopesOf, seriesOf } from "../package/chartScopes";
import { labelFacets, seriesFacets } from "../package/chartFacets";
import { below, every } from "../package/nodes";
import type { Node } from "../package/nodes";
import { seriesPresence, seriesScopes } from "../package/seriesParts";

/** Words of a title. */
export const wordsOf = (title: Node | undefined): string => [...every(below(title, "tx"), "t"), ...every(below(title, "tx"), "v")].map(({ text }) => text).join("");

/** Whether labels show anything. */
const shows = (labels: Node | undefined): boolean => labels !== undefined && labelFacets.some((facet) => facet.name.startsWith("show") && facet.read(labels) === true);

const TELLING = new Set(["markerStyle", "format.line.lineStyle", "smooth"]);

/** Name of Office.js's `Excel.ChartType` for the first plot, as far as we write it; else the plot's own name. */
export function readChartType(root: Node): string {
  const plot = plotOf(root), [first] = seriesOf(root), said = (name: string): string | undefined => below(plot, name)?.attributes["val"];
  const ofSeries = Object.fromEntries(seriesFacets.filter(({ name }) => TELLING.has(name)).map(({ name, read }) => [name, first && read(first)]));
  const hasMarkers = plot?.name !== "lineChart" || (said("marker") !== undefined && said("marker") !== "0"), isPlain = plot?.name === "radarChart" && said("radarStyle") === "standard";
  return typeOfPlot({ plot: plot?.name ?? "", grouping: said("grouping"), isSideways: said("barDir") === "bar", radarStyle: said("radarStyle"), ofSeries: { ...ofSeries, ...((!hasMarkers || isPlain) && ofSeries["markerStyle"] === undefined ? { markerStyle: "None" } : {}) } });
}

/**
 * What a chart's part says beyond kind, title and series, by path as Office.js has it; what Excel starts with is not told.
 * @param type of the chart: what it says of each series is not told either
 */
export function readChartParts(root: Node, type: string): NonNullable<ChartData["parts"]> {
  const parts: Record<string, unknown> = {}, plot = plotOf(root), series = seriesOf(root), { ofSeries } = kindOf(type);
  const ofSeriesParts = series.flatMap((one, index) => seriesScopes(one, `series.${index}.`, plot?.name ?? ""));
  for (const { path, facets, node } of [...scopesOf(root), ...ofSeriesParts]) {
    if (!node || (path.endsWith("dataLabels.") && !shows(node))) continue;
    for (const { name, initially, read } of facets) {
      const value = read(node);
      const first = /^series\.\d+\.$/.test(path) && name in ofSeries ? ofSeries[name] : initially;
      if (value !== undefined && value !== first) parts[path + name] = value;
    }
  }
  for (const { path, node } of axesOf(root)) {
    const title = below(node, "title");
    if (title) Object.assign(parts, { [`${path}title.text`]: wordsOf(title), [`${path}title.visible`]: true });
  }
  for (const [index, one] of series.entries()) Object.assign(parts, seriesPresence(one, `series.${index}.`, plot?.name ?? ""));
  for (const [index, one] of series.entries()) if (shows(below(one, "dLbls"))) parts[`series.${index}.hasDataLabels`] = true;
  if (shows(below(plot, "dLbls"))) parts["dataLabels.showValue"] ??= true;
  const legend = below(below(root, "chart"), "legend") !== undefined, isRound = /^(pie|doughnut)/.test(plot?.name ?? "");
  if (legend !== (series.length > 1 || isRound)) parts["legend.visible"] = legend;
  return parts;
}
