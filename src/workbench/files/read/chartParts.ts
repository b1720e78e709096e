import type { ChartData } from "../../bookData";
import { axesOf, plotOf, scopesOf, seriesOf } from "../package/chartScopes";
import { labelFacets } from "../package/chartFacets";
import { below, every } from "../package/nodes";
import type { Node } from "../package/nodes";

/** Words of a title. */
export const wordsOf = (title: Node | undefined): string => [...every(below(title, "tx"), "t"), ...every(below(title, "tx"), "v")].map(({ text }) => text).join("");

/** Whether labels show anything. */
const shows = (labels: Node | undefined): boolean => labels !== undefined && labelFacets.some((facet) => facet.name.startsWith("show") && facet.read(labels) === true);

/** What a chart's part says beyond kind, title and series, by path as Office.js has it; what Excel starts with is not told. */
export function readChartParts(root: Node): NonNullable<ChartData["parts"]> {
  const parts: Record<string, unknown> = {}, plot = plotOf(root), series = seriesOf(root);
  for (const { path, facets, node } of scopesOf(root)) {
    if (!node || (path.endsWith("dataLabels.") && !shows(node))) continue;
    for (const { name, initially, read } of facets) {
      const value = read(node);
      if (value !== undefined && value !== initially) parts[path + name] = value;
    }
  }
  for (const { path, node } of axesOf(root)) {
    const title = below(node, "title");
    if (title) Object.assign(parts, { [`${path}title.text`]: wordsOf(title), [`${path}title.visible`]: true });
  }
  for (const [index, one] of series.entries()) if (shows(below(one, "dLbls"))) parts[`series.${index}.hasDataLabels`] = true;
  if (shows(below(plot, "dLbls"))) parts["dataLabels.showValue"] ??= true;
  const legend = below(below(root, "chart"), "legend") !== undefined, isRound = /^(pie|doughnut)/.test(plot?.name ?? "");
  if (legend !== (series.length > 1 || isRound)) parts["legend.visible"] = legend;
  return parts;
}
