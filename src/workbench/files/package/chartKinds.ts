/** Kinds of charts as Office.js names them, and the plots of files they are. */

export interface PlotKind {
  /** Element of the plot; kinds that we do not write are columns. */
  readonly plot: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart" | "radarChart";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly isSideways?: true;
  /** What each series of the kind says, as Office.js has it; that alone tells some kinds apart. */
  readonly ofSeries: Readonly<Record<string, unknown>>;
  readonly radarStyle?: "standard" | "marker" | "filled";
}

const NO_MARKERS = { markerStyle: "None" }, NO_LINE = { "format.line.lineStyle": "None" }, SMOOTH = { smooth: true }, ON_EACH_OTHER = { overlap: 100 };
const GROUPINGS = [["", "standard"], ["Stacked", "stacked"], ["Stacked100", "percentStacked"]] as const;

const KINDS: ReadonlyMap<string, PlotKind> = new Map<string, PlotKind>([
  ...[["Clustered", "clustered"] as const, ...GROUPINGS.slice(1)].flatMap(([name, grouping]): [string, PlotKind][] => [
    [`Column${name}`, { plot: "barChart", grouping, ofSeries: grouping === "clustered" ? {} : ON_EACH_OTHER }], [`Bar${name}`, { plot: "barChart", grouping, isSideways: true, ofSeries: grouping === "clustered" ? {} : ON_EACH_OTHER }],
  ]),
  ...GROUPINGS.flatMap(([name, grouping]): [string, PlotKind][] => [
    [`LineMarkers${name}`, { plot: "lineChart", grouping, ofSeries: {} }], [`Line${name}`, { plot: "lineChart", grouping, ofSeries: NO_MARKERS }], [`Area${name}`, { plot: "areaChart", grouping, ofSeries: {} }],
  ]),
  ["Pie", { plot: "pieChart", ofSeries: {} }], ["Doughnut", { plot: "doughnutChart", ofSeries: {} }],
  ["XYScatter", { plot: "scatterChart", ofSeries: NO_LINE }], ["XYScatterSmooth", { plot: "scatterChart", ofSeries: SMOOTH }], ["XYScatterSmoothNoMarkers", { plot: "scatterChart", ofSeries: { ...SMOOTH, ...NO_MARKERS } }],
  ["XYScatterLines", { plot: "scatterChart", ofSeries: {} }], ["XYScatterLinesNoMarkers", { plot: "scatterChart", ofSeries: NO_MARKERS }],
  ["RadarMarkers", { plot: "radarChart", radarStyle: "marker", ofSeries: {} }], ["Radar", { plot: "radarChart", radarStyle: "marker", ofSeries: NO_MARKERS }], ["RadarFilled", { plot: "radarChart", radarStyle: "filled", ofSeries: {} }],
]);

export const kindOf = (type: string): PlotKind => KINDS.get(type) ?? { plot: /^(?:Pie|3DPie|BarOfPie)/.test(type) ? "pieChart" : type.startsWith("Doughnut") ? "doughnutChart" : "barChart", ...(/^(?:Pie|3DPie|BarOfPie|Doughnut)/.test(type) ? {} : { grouping: "clustered" as const }), ofSeries: {} };

/** What a plot of a file says of itself, and what its first series says. */
export interface PlotFacts {
  readonly plot: string;
  readonly grouping: string | undefined;
  readonly isSideways: boolean;
  readonly radarStyle: string | undefined;
  readonly ofSeries: Readonly<Record<string, unknown>>;
}

const TELLING = ["markerStyle", "format.line.lineStyle", "smooth"];
const isSaid = (value: unknown): boolean => value === true || value === "None";

/** The kind of a plot; its own name where Office.js has none that we write. */
export function typeOfPlot(facts: PlotFacts): string {
  const fits = ([, kind]: [string, PlotKind]): boolean => kind.plot === facts.plot && (kind.grouping === undefined || kind.grouping === (facts.grouping ?? (facts.plot === "barChart" ? "clustered" : "standard"))) &&
    (kind.isSideways ?? false) === facts.isSideways && (kind.radarStyle === undefined || (kind.radarStyle === "filled") === (facts.radarStyle === "filled"));
  const found = [...KINDS].filter(fits), differing = ([, { ofSeries }]: [string, PlotKind]): number => TELLING.filter((name) => isSaid(ofSeries[name]) !== isSaid(facts.ofSeries[name])).length;
  return found.sort((a, b) => differing(a) - differing(b))[0]?.[0] ?? facts.plot;
}
