/** Kinds of charts and the schemes of their colours, as `Excel.ChartType` and `Excel.ChartColorScheme` have them. */
import { HostError } from "../errors";
import { text } from "./args";

const solid = (name: string): string[] => ["ColClustered", "ColStacked", "ColStacked100", "BarClustered", "BarStacked", "BarStacked100", "Col"].map((shape) => `${name}${shape}`);

export const CHART_TYPES: ReadonlySet<string> = new Set([
  ..."ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DColumn BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100".split(" "),
  ..."Line LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 3DLine Pie PieOfPie PieExploded 3DPie 3DPieExploded BarOfPie Doughnut DoughnutExploded".split(" "),
  ..."XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers Area AreaStacked AreaStacked100 3DArea 3DAreaStacked 3DAreaStacked100 Radar RadarMarkers RadarFilled".split(" "),
  ..."Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel".split(" "),
  ...["Cylinder", "Cone", "Pyramid"].flatMap((name) => solid(name)),
]);

export const COLOR_SCHEMES: readonly string[] = [...Array.from({ length: 4 }, (_, index) => `ColorfulPalette${index + 1}`), ...Array.from({ length: 13 }, (_, index) => `MonochromaticPalette${index + 1}`)];

/** Charts that are round have no axes. */
export const isRound = (type: string): boolean => /Pie|Doughnut|Sunburst|Treemap/.test(type);

/** A type of charts that Excel knows. */
export function chartType(value: unknown): string {
  const type = text(value);
  if (!CHART_TYPES.has(type)) throw new HostError("InvalidArgument");
  return type;
}
