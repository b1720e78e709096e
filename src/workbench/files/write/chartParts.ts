import type { ChartData } from "../../bookData";
import { ChartTree } from "../package/chartTree";
import { axesOf, plotOf, scopesOf, seriesOf } from "../package/chartScopes";
import { below, every, remove, treeOf, xmlOf } from "../package/nodes";
import type { Node } from "../package/nodes";
import { placeSeriesParts, seriesScopes, trendIds } from "../package/seriesParts";
import { wordsOf } from "../read/chartParts";

type Parts = NonNullable<ChartData["parts"]>;

/** What the parts of a chart say now and said before. */
export interface PartChange {
  readonly before: Parts;
  readonly after: Parts;
}

/** A chart's part in which what was set on the chart is said as well; everything else stays. */
export function withParts(source: string, { before, after }: PartChange, change: (tree: ChartTree) => void = () => undefined): string {
  const { root, head } = treeOf(source), tree = new ChartTree(root), chart = tree.ensure(root, ["chart"]);
  change(tree);
  if ((after["legend.visible"] ?? null) !== (before["legend.visible"] ?? null)) showLegend(tree, chart, after["legend.visible"]);
  for (const { path, node } of axesOf(root)) titleAxis(tree, node, path, { before, after });
  const plot = plotOf(root);
  if (plot) showLabels(tree, plot, Object.keys(after).some((key) => key.startsWith("dataLabels.")));
  for (const [index, one] of seriesOf(root).entries()) showLabels(tree, one, after[`series.${index}.hasDataLabels`] === true);
  const ofSeries = seriesOf(root).flatMap((one, index) => {
    const path = `series.${index}.`, kind = plot?.name ?? "";
    placeSeriesParts(tree, one, path, kind, { before, after });
    return seriesScopes(one, path, kind, trendIds(after, path));
  });
  for (const { path, facets, node } of [...scopesOf(root), ...ofSeries]) {
    for (const { name, write } of node ? facets : []) {
      const [was, is] = [before[path + name], after[path + name]];
      if (was !== is) write(tree, node!, is);
    }
  }
  return head + xmlOf(root);
}

/** The words of a chart's title; without any it has none. */
export function setTitle(tree: ChartTree, words: string | null): void {
  const chart = tree.ensure(tree.root, ["chart"]);
  if (words === null) remove(chart, "title");
  else write(tree, tree.ensure(chart, ["title"]), words);
  tree.ensure(chart, ["autoTitleDeleted"]).attributes["val"] = words === null ? "1" : "0";
}

/** Words take the look of those before them. */
function write(tree: ChartTree, title: Node, words: string): void {
  if (!below(title, "overlay")) tree.ensure(title, ["overlay"]).attributes["val"] = "0";
  if (words === wordsOf(title) && words !== "") return;
  const rich = below(below(title, "tx"), "rich"), plain = rich ?? below(title, "txPr"), look = every(rich, "rPr")[0] ?? tree.make("rPr", { lang: "zh-CN" });
  const run = tree.make("r", {}, [{ ...look, attributes: { ...look.attributes } }, tree.make("t", {}, [], words)]);
  const paragraph = tree.make("p", {}, [...every(plain, "pPr").slice(0, 1), run]);
  if (!rich) {
    remove(title, "tx", "txPr");
    tree.put(title, tree.make("tx", {}, [tree.make("rich", {}, [below(plain, "bodyPr") ?? tree.make("bodyPr"), tree.make("lstStyle"), paragraph])]));
  } else rich.children = [...rich.children.filter(({ name }) => name !== "p"), paragraph];
}

function showLegend(tree: ChartTree, chart: Node, visible: unknown): void {
  if (visible === false) remove(chart, "legend");
  else if (!below(chart, "legend")) tree.put(chart, tree.make("legend", {}, [tree.make("legendPos", { val: "b" }), tree.make("overlay", { val: "0" })]));
}

function titleAxis(tree: ChartTree, axis: Node, path: string, { before, after }: PartChange): void {
  const told = (parts: Parts): string | null => {
    const words = parts[`${path}title.text`] ?? "";
    return parts[`${path}title.visible`] ?? words !== "" ? String(words) : null;
  };
  const [was, is] = [told(before), told(after)];
  if (was === is) return;
  if (is === null) remove(axis, "title");
  else write(tree, tree.ensure(axis, ["title"]), is);
}

/** Labels say what they show one by one; a file that leaves one out is damaged to Excel. */
function showLabels(tree: ChartTree, of: Node, shown: boolean): void {
  const labels = below(of, "dLbls"), isShown = labels !== undefined && labels.children.some(({ name, attributes }) => name.startsWith("show") && attributes["val"] === "1");
  if (shown === isShown) return;
  remove(of, "dLbls");
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) => tree.make(name, { val: name === "showVal" ? "1" : "0" }));
  if (shown) tree.put(of, tree.make("dLbls", {}, flags));
}
