/** Elements of a chart's part: found, or made where the order of the schema (ECMA-376 part 1, 21.2) wants them. */
import { below } from "./nodes";
import type { Node } from "./nodes";

const words = (text: string): readonly string[] => text.split(" ");
const LABELS = words("dLbl delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst");
const AXIS = words("axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit dispUnits extLst");
const PLOT = words("wireframe ofPieType barDir scatterStyle radarStyle grouping varyColors ser dLbls gapDepth gapWidth overlap splitType serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize shape axId extLst");
/** Children in order, by the name of their parent. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: words("date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst"),
  chart: words("title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst"),
  title: words("tx layout overlay spPr txPr extLst"), legend: words("legendPos legendEntry layout overlay spPr txPr extLst"), scaling: words("logBase orientation max min"),
  ser: words("idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal bubbleSize smooth shape extLst"),
  marker: words("symbol size spPr extLst"), dPt: words("idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst"),
  trendline: words("name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst"), errBars: words("errDir errBarType errValType noEndCap plus minus val spPr extLst"), dLbls: LABELS, catAx: AXIS, valAx: AXIS, dateAx: AXIS, serAx: AXIS,
  spPr: words("xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst"), ln: words("noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst"),
  defRPr: words("ln noFill solidFill gradFill effectLst highlight latin ea cs sym"), rPr: words("ln noFill solidFill gradFill effectLst highlight latin ea cs sym"),
  rich: words("bodyPr lstStyle p"), txPr: words("bodyPr lstStyle p"), p: words("pPr r fld br endParaRPr"), r: words("rPr t"),
};
const orderIn = (parent: string): readonly string[] => ORDER[parent] ?? (parent.endsWith("Chart") ? PLOT : []);

/** Elements of drawings at large, not of charts. */
const DRAWN = new Set(words("solidFill noFill srgbClr ln prstDash bodyPr lstStyle p pPr defRPr r rPr t latin endParaRPr"));
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

export class ChartTree {
  private readonly chartPrefix: string;
  private readonly drawnPrefix: string;

  constructor(readonly root: Node) {
    this.chartPrefix = root.tag.slice(0, root.tag.length - root.name.length);
    const declared = Object.entries(root.attributes).find(([name, value]) => name.startsWith("xmlns:") && value.endsWith("/drawingml/2006/main") || name.startsWith("xmlns:") && value.endsWith("/drawingml/main"))?.[0].slice(6);
    if (declared === undefined) root.attributes["xmlns:a"] = DRAWING;
    this.drawnPrefix = `${declared ?? "a"}:`;
  }

  make(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly Node[] = [], text = ""): Node {
    return { tag: (DRAWN.has(name) ? this.drawnPrefix : this.chartPrefix) + name, name, attributes: { ...attributes }, children: [...children], text };
  }

  /** Puts a node where its parent wants it. */
  put(into: Node, node: Node): Node {
    const order = orderIn(into.name), rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const next = into.children.findIndex(({ name }) => rank(name) > rank(node.name));
    into.children.splice(next < 0 ? into.children.length : next, 0, node);
    return node;
  }

  /** The node at a path, made as far as it is not there. */
  ensure(of: Node, path: readonly string[]): Node {
    return path.reduce((parent, name) => below(parent, name) ?? this.put(parent, this.make(name)), of);
  }
}
