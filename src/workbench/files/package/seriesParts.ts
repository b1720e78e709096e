/** What hangs on a series of a chart: points with looks of their own, trendlines, error bars. */
import { errorBarFacets, pointFacets, trendFacets } from "./chartFacets";
import type { Facet } from "./chartFacets";
import type { Scope } from "./chartScopes";
import type { ChartTree } from "./chartTree";
import { below } from "./nodes";
import type { Node } from "./nodes";

const many = (of: Node, name: string): Node[] => of.children.filter((each) => each.name === name);
const valueOf = (of: Node, name: string): string | undefined => below(of, name)?.attributes["val"];
/** Plots whose series have error bars up and down, and those that have them sideways too. */
const UPRIGHT = ["barChart", "lineChart", "areaChart"], BOTH_WAYS = ["scatterChart", "bubbleChart"];
const DRAWN_POINTS = ["lineChart", "scatterChart", "radarChart"];
const NO_TRENDS = ["pieChart", "doughnutChart", "radarChart"];

export type Parts = Readonly<Record<string, unknown>>;

const pointsFacets = (plot: string): readonly Facet[] => pointFacets.filter(({ name }) => DRAWN_POINTS.includes(plot) || !name.startsWith("marker"));
const barsOf = (series: Node, plot: string, direction: "x" | "y"): Node | undefined => many(series, "errBars").find((each) => (valueOf(each, "errDir") ?? (BOTH_WAYS.includes(plot) ? "x" : "y")) === direction);
const directions = (plot: string): readonly ("x" | "y")[] => (BOTH_WAYS.includes(plot) ? ["x", "y"] : UPRIGHT.includes(plot) ? ["y"] : []);

/** Scopes of what a series has now. @param trendIds numbers of its trendlines in their order; absent: from 1 */
export function seriesScopes(series: Node, path: string, plot: string, trendIds?: readonly number[]): Scope[] {
  return [
    ...many(series, "dPt").map((node) => ({ path: `${path}points.${valueOf(node, "idx") ?? ""}.`, facets: pointsFacets(plot), node })),
    ...many(series, "trendline").map((node, index) => ({ path: `${path}trendlines.${trendIds?.[index] ?? index + 1}.`, facets: trendFacets, node })),
    ...directions(plot).map((direction) => ({ path: `${path}${direction}ErrorBars.`, facets: errorBarFacets, node: barsOf(series, plot, direction) })),
  ];
}

/** What is told of there being trendlines and error bars. */
export function seriesPresence(series: Node, path: string, plot: string): Record<string, unknown> {
  const trends = many(series, "trendline").length;
  return {
    ...(trends > 0 ? { [`${path}trendlines.ids`]: Array.from({ length: trends }, (_, index) => index + 1) } : {}),
    ...Object.fromEntries(directions(plot).filter((direction) => barsOf(series, plot, direction)).map((direction) => [`${path}${direction}ErrorBars.visible`, true])),
  };
}

export const trendIds = (parts: Parts, path: string): readonly number[] => { const ids = parts[`${path}trendlines.ids`]; return Array.isArray(ids) ? (ids as number[]) : []; };

/** Makes the elements that a series needs for what is told of it, and takes away those of what is gone. */
export function placeSeriesParts(tree: ChartTree, series: Node, path: string, plot: string, { before, after }: { readonly before: Parts; readonly after: Parts }): void {
  const facets = pointsFacets(plot), numbers = new Set(Object.keys(after).flatMap((key) => {
    const [, index, name] = key.startsWith(`${path}points.`) ? (/^(\d+)\.(.*)$/s.exec(key.slice(`${path}points.`.length)) ?? []) : [];
    return index !== undefined && facets.some((facet) => facet.name === name) ? [Number(index)] : [];
  }));
  for (const index of [...numbers].sort((a, b) => a - b)) {
    if (!many(series, "dPt").some((each) => valueOf(each, "idx") === String(index))) putInTurn(tree, series, tree.make("dPt", {}, [tree.make("idx", { val: String(index) }), ...(plot === "barChart" ? [tree.make("invertIfNegative", { val: "0" })] : []), tree.make("bubble3D", { val: "0" })]), "idx");
  }
  placeTrends(tree, series, trendIds(before, path), NO_TRENDS.includes(plot) ? [] : trendIds(after, path));
  for (const direction of directions(plot)) {
    const shown = after[`${path}${direction}ErrorBars.visible`] === true, now = barsOf(series, plot, direction);
    if (!shown && now && before[`${path}${direction}ErrorBars.visible`] === true) series.children = series.children.filter((each) => each !== now);
    if (shown && !now) tree.put(series, tree.make("errBars", {}, [tree.make("errDir", { val: direction }), tree.make("errBarType", { val: "both" }), tree.make("errValType", { val: "stdErr" }), tree.make("noEndCap", { val: "0" })]));
  }
}

function placeTrends(tree: ChartTree, series: Node, before: readonly number[], after: readonly number[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const nodes = many(series, "trendline"), kept = new Map(before.map((id, index) => [id, nodes[index]] as const));
  series.children = series.children.filter(({ name }) => name !== "trendline");
  for (const id of after) tree.put(series, kept.get(id) ?? tree.make("trendline", {}, [tree.make("trendlineType", { val: "linear" }), tree.make("dispRSqr", { val: "0" }), tree.make("dispEq", { val: "0" })]));
}

/** Puts an element among its like, in the order of a number they say. */
function putInTurn(tree: ChartTree, series: Node, node: Node, by: string): void {
  tree.put(series, node);
  const like = many(series, node.name).sort((a, b) => Number(valueOf(a, by)) - Number(valueOf(b, by)));
  let at = 0;
  series.children = series.children.map((each) => (each.name === node.name ? (like[at++] ?? each) : each));
}
