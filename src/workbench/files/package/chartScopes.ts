/** Parts of a chart that are told by path, each with its place in the file and its facts. */
import { LABEL_POSITIONS, areaFacets, axisFacets, chartTitleFacets, labelFacets, legendFacets, plotAreaFacets, plotFacets, seriesFacets, titleFacets, wholeFacets } from "./chartFacets";
import type { Facet } from "./chartFacets";
import { at, below } from "./nodes";
import type { Node } from "./nodes";

export interface Scope {
  /** As Office.js has it: "legend.", "series.0." */
  readonly path: string;
  readonly facets: readonly Facet[];
  /** None where there is nothing to say it of. */
  readonly node: Node | undefined;
}

export const plotOf = (root: Node): Node | undefined => at(root, ["chart", "plotArea"])?.children.find(({ name }) => name.endsWith("Chart"));
export const seriesOf = (root: Node): Node[] => plotOf(root)?.children.filter(({ name }) => name === "ser") ?? [];

/** The axes of the first plot: that of categories comes first. */
export function axesOf(root: Node): { readonly path: "axes.categoryAxis." | "axes.valueAxis."; readonly node: Node }[] {
  const ids = plotOf(root)?.children.filter(({ name }) => name === "axId").map(({ attributes }) => attributes["val"]) ?? [], area = at(root, ["chart", "plotArea"]);
  return (["axes.categoryAxis.", "axes.valueAxis."] as const).flatMap((path, index) => {
    const node = area?.children.find((each) => each.name.endsWith("Ax") && below(each, "axId")?.attributes["val"] === ids[index]);
    return node ? [{ path, node }] : [];
  });
}

const POINTS = ["lineChart", "scatterChart", "radarChart"], ROUND = ["pieChart", "doughnutChart"];
/** Facts that kinds of plots alone have. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  markerStyle: POINTS, markerSize: POINTS, markerBackgroundColor: POINTS, markerForegroundColor: POINTS, smooth: ["lineChart", "scatterChart"], invertIfNegative: ["barChart"], explosion: ROUND,
  gapWidth: ["barChart"], overlap: ["barChart"], firstSliceAngle: ROUND, doughnutHoleSize: ["doughnutChart"],
};

/** Labels stand where plots of a kind let them; elsewhere Excel calls the file damaged. */
function places(plot: Node | undefined): readonly string[] {
  if (plot?.name === "barChart") return below(plot, "grouping")?.attributes["val"] === "clustered" ? ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] : ["Center", "InsideEnd", "InsideBase"];
  if (plot?.name === "pieChart") return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
  return POINTS.includes(plot?.name ?? "") ? ["Center", "Left", "Right", "Top", "Bottom"] : [];
}

function labels(plot: Node | undefined): readonly Facet[] {
  const allowed = places(plot).filter((place) => place in LABEL_POSITIONS);
  return labelFacets.map((facet) => (facet.name === "position" ? { ...facet, write: (tree, of, value) => facet.write(tree, of, allowed.includes(String(value)) ? value : undefined) } : facet));
}

export function scopesOf(root: Node): Scope[] {
  const chart = below(root, "chart"), plot = plotOf(root), area = below(chart, "plotArea"), of = (facets: readonly Facet[]): Facet[] => facets.filter(({ name }) => KINDS[name]?.includes(plot?.name ?? "") ?? true);
  const found = (path: string, facets: readonly Facet[], node: Node | undefined): Scope => ({ path, facets, node });
  return [
    found("", [...areaFacets], root), found("", wholeFacets, chart), found("title.", chartTitleFacets, below(chart, "title")), found("legend.", legendFacets, below(chart, "legend")), found("plotArea.", plotAreaFacets, area),
    ...axesOf(root).flatMap(({ path, node }) => [found(path, axisFacets(path === "axes.valueAxis."), node), found(`${path}title.`, titleFacets, below(node, "title"))]),
    ...(plot ? [found("dataLabels.", labels(plot), below(plot, "dLbls"))] : []),
    ...seriesOf(root).flatMap((node, index) => [
      found(`series.${index}.`, of(seriesFacets), node), found(`series.${index}.`, of(plotFacets), plot), found(`series.${index}.dataLabels.`, labels(plot), below(node, "dLbls")),
    ]),
  ];
}
