/** Plots and axes of new charts. */
import type { PlotKind } from "../package/chartKinds";

const IDS = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** @param series of the plot, written one behind the other */
export function plotXml(kind: PlotKind, series: string): string {
  const { plot, grouping = "standard", isSideways = false } = kind, stacked = grouping === "stacked" || grouping === "percentStacked", group = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  switch (plot) {
    case "pieChart": return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnutChart": return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="75"/></c:doughnutChart>`;
    case "lineChart": return `<c:lineChart>${group}${series}<c:marker val="1"/>${IDS}</c:lineChart>${axesXml("catAx", false)}`;
    case "areaChart": return `<c:areaChart>${group}${series}${IDS}</c:areaChart>${axesXml("catAx", false)}`;
    case "scatterChart": return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${IDS}</c:scatterChart>${axesXml("valAx", false)}`;
    case "radarChart": return `<c:radarChart><c:radarStyle val="${kind.radarStyle ?? "standard"}"/><c:varyColors val="0"/>${series}${IDS}</c:radarChart>${axesXml("catAx", false)}`;
    case "barChart":
      return `<c:barChart><c:barDir val="${isSideways ? "bar" : "col"}"/>${group}${series}<c:gapWidth val="150"/>${stacked ? '<c:overlap val="100"/>' : ""}${IDS}</c:barChart>${axesXml("catAx", isSideways)}`;
  }
}

function axesXml(first: "catAx" | "valAx", isSideways: boolean): string {
  const end = '<c:crosses val="autoZero"/>';
  const scale = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>', ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:${first}><c:axId val="111111111"/>${scale}<c:axPos val="${isSideways ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:crossAx val="222222222"/>${end}</c:${first}>` +
    `<c:valAx><c:axId val="222222222"/>${scale}<c:axPos val="${isSideways ? "b" : "l"}"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:crossAx val="111111111"/>${end}</c:valAx>`
  );
}
