/** What charts say, one fact each, as Office.js tells it and as files write it. */
import type { ChartTree } from "./chartTree";
import { at, below, every, remove } from "./nodes";
import type { Node } from "./nodes";

/** A fact of a part of a chart, by the name it has below that part. */
export interface Facet {
  readonly name: string;
  /** What Office.js tells where the file says nothing. */
  readonly initially: unknown;
  read(of: Node): unknown;
  /** `undefined` takes the fact away. */
  write(tree: ChartTree, of: Node, value: unknown): void;
}

interface Kind {
  toFile(value: unknown): string | undefined;
  fromFile(text: string): unknown;
}

const FLAG: Kind = { toFile: (value) => (value ? "1" : "0"), fromFile: (text) => text === "1" || text === "true" };
const INVERTED: Kind = { toFile: (value) => (value ? "0" : "1"), fromFile: (text) => !(text === "1" || text === "true") };
const NUMBER: Kind = { toFile: (value) => (value === "" ? undefined : String(value)), fromFile: Number };
const WORDS: Kind = { toFile: String, fromFile: (text) => text };
/** A font of the theme ("+mn-lt") is not told by its mark. */
const FONTS: Kind = { toFile: String, fromFile: (text) => (text.startsWith("+") ? undefined : text) };
const COLOR: Kind = { toFile: (value) => (value === "" ? undefined : String(value).slice(1)), fromFile: (text) => `#${text.toUpperCase()}` };
const times = (factor: number): Kind => ({ toFile: (value) => String(Math.round(Number(value) * factor)), fromFile: (text) => Number(text) / factor });
const oneOf = (words: Readonly<Record<string, string>>): Kind => ({ toFile: (value) => words[String(value)], fromFile: (text) => Object.entries(words).find(([, written]) => written === text)?.[0] });

/** A fact in an attribute of an element below: "scaling/max", or "numFmt@formatCode". */
function fact(name: string, place: string, kind: Kind, initially: unknown, also: Readonly<Record<string, string>> = {}): Facet {
  const [steps = "", attribute = "val"] = place.split("@"), path = steps === "" ? [] : steps.split("/"), last = path.at(-1);
  return {
    name, initially,
    read: (of) => {
      const found = at(of, path)?.attributes[attribute];
      return found === undefined ? undefined : kind.fromFile(found);
    },
    write: (tree, of, value) => {
      const written = value === undefined ? undefined : kind.toFile(value);
      if (written !== undefined) Object.assign(tree.ensure(of, path).attributes, also, { [attribute]: written });
      else if (attribute === "val" && last !== undefined) remove(at(of, path.slice(0, -1)), last);
      else delete at(of, path)?.attributes[attribute];
    },
  };
}

/** A colour fills what it is below of alone. */
function filled(name: string, steps: readonly string[]): Facet {
  const inner = fact(name, [...steps, "solidFill", "srgbClr"].join("/"), COLOR, "");
  return {
    ...inner,
    write: (tree, of, value) => {
      remove(at(of, steps), "noFill", "solidFill", "gradFill", "blipFill", "pattFill");
      if (value !== undefined && value !== "") inner.write(tree, of, value);
    },
  };
}

const DASHES = { Continuous: "solid", Dash: "dash", DashDot: "dashDot", DashDotDot: "sysDashDotDot", Dot: "sysDash", RoundDot: "sysDot" };

function lines(prefix: string, steps: readonly string[] = ["spPr", "ln"]): Facet[] {
  const dash = fact(`${prefix}lineStyle`, [...steps, "prstDash"].join("/"), oneOf(DASHES), "Automatic");
  return [
    filled(`${prefix}color`, steps), fact(`${prefix}weight`, `${steps.join("/")}@w`, times(12700), 0.75),
    {
      ...dash,
      read: (of) => (at(of, [...steps, "noFill"]) ? "None" : dash.read(of)),
      write: (tree, of, value) => {
        remove(at(of, steps), "noFill");
        dash.write(tree, of, value === "None" ? undefined : value);
        if (value !== "None") return;
        remove(at(of, steps), "solidFill", "gradFill", "pattFill");
        tree.ensure(of, [...steps, "noFill"]);
      },
    },
  ];
}

const UNDERLINES = { None: "none", Single: "sng" };
const fontFacts = (initially: Readonly<Record<string, unknown>>): Facet[] => [
  fact("bold", "@b", FLAG, false), fact("italic", "@i", FLAG, false), fact("size", "@sz", times(100), initially["size"] ?? 10), fact("underline", "@u", oneOf(UNDERLINES), "None"), filled("color", []), fact("name", "latin@typeface", FONTS, "等线"),
];

/** Fonts of words: of a title's own words, or of all that is written in a part. */
function fonts(prefix = "format.font."): Facet[] {
  return fontFacts({}).map((facet) => ({
    ...facet, name: prefix + facet.name,
    read: (of) => {
      const rich = at(of, ["tx", "rich"]), run = every(rich, "rPr")[0], general = every(rich ?? below(of, "txPr"), "defRPr")[0];
      return (run && facet.read(run)) ?? (general && facet.read(general));
    },
    write: (tree, of, value) => {
      const rich = at(of, ["tx", "rich"]), body = rich ?? tree.ensure(of, ["txPr"]);
      for (const name of ["bodyPr", "lstStyle"]) tree.ensure(body, [name]);
      tree.ensure(body, ["p", "pPr", "defRPr"]);
      for (const each of [...every(body, "defRPr"), ...every(rich, "rPr")]) facet.write(tree, each, value);
    },
  }));
}

/** A number format, and whether it is that of the cells. */
const formats = (initially: string): Facet[] => [
  fact("numberFormat", "numFmt@formatCode", WORDS, initially, { sourceLinked: "0" }), { ...fact("linkNumberFormat", "numFmt@sourceLinked", FLAG, true), read: (of) => { const linked = below(of, "numFmt")?.attributes["sourceLinked"]; return linked === undefined || below(of, "numFmt")?.attributes["formatCode"] === "General" ? undefined : FLAG.fromFile(linked); },
    write: (_tree, of, value) => { const format = below(of, "numFmt"); if (format) format.attributes["sourceLinked"] = value === true || value === undefined ? "1" : "0"; } },
];

const TICKS = oneOf({ None: "none", Cross: "cross", Inside: "in", Outside: "out" });
const LABEL_PLACES = oneOf({ NextToAxis: "nextTo", High: "high", Low: "low", None: "none" });
const UNITS = oneOf({ Hundreds: "hundreds", Thousands: "thousands", TenThousands: "tenThousands", HundredThousands: "hundredThousands", Millions: "millions", TenMillions: "tenMillions", HundredMillions: "hundredMillions", Billions: "billions", Trillions: "trillions" });
const presence = (name: string, element: string, initially: boolean): Facet => ({
  name, initially, read: (of) => below(of, element) !== undefined,
  write: (tree, of, value) => { if (value ?? initially) tree.ensure(of, [element]); else remove(of, element); },
});

const display = fact("displayUnit", "dispUnits/builtInUnit", UNITS, "None");
/** Facts of an axis; lines behind the plot are there from the start on value axes alone. */
export const axisFacets = (isValue: boolean): readonly Facet[] => [
  fact("visible", "delete", INVERTED, true), fact("maximum", "scaling/max", NUMBER, undefined), fact("minimum", "scaling/min", NUMBER, undefined), fact("majorUnit", "majorUnit", NUMBER, undefined), fact("minorUnit", "minorUnit", NUMBER, undefined),
  fact("reversePlotOrder", "scaling/orientation", { toFile: (value) => (value ? "maxMin" : "minMax"), fromFile: (text) => text === "maxMin" }, false), fact("majorTickMark", "majorTickMark", TICKS, "Outside"), fact("minorTickMark", "minorTickMark", TICKS, "None"),
  fact("tickLabelPosition", "tickLblPos", LABEL_PLACES, "NextToAxis"), fact("tickLabelSpacing", "tickLblSkip", NUMBER, 1), fact("tickMarkSpacing", "tickMarkSkip", NUMBER, 1),
  { ...display, write: (tree, of, value) => { remove(of, "dispUnits"); if (value !== undefined && value !== "None") display.write(tree, of, value); } },
  presence("majorGridlines.visible", "majorGridlines", isValue), presence("minorGridlines.visible", "minorGridlines", false), ...formats("General"), ...fonts(), ...lines("format.line."),
];

export const titleFacets: readonly Facet[] = [...fonts(), filled("format.fill.solidColor", ["spPr"]), ...lines("format.border.")];
export const chartTitleFacets: readonly Facet[] = [fact("overlay", "overlay", FLAG, false), ...titleFacets];
export const legendFacets: readonly Facet[] = [
  fact("position", "legendPos", oneOf({ Bottom: "b", Top: "t", Left: "l", Right: "r", Corner: "tr" }), "Bottom"), fact("overlay", "overlay", FLAG, false), ...titleFacets,
];
/** Where labels may stand depends on the kind of chart; Excel mends a file that says otherwise. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd", Left: "l", Right: "r", Top: "t", Bottom: "b", BestFit: "bestFit" };
export const labelFacets: readonly Facet[] = [
  fact("showLegendKey", "showLegendKey", FLAG, false), fact("showValue", "showVal", FLAG, true), fact("showCategoryName", "showCatName", FLAG, false), fact("showSeriesName", "showSerName", FLAG, false), fact("showPercentage", "showPercent", FLAG, false),
  fact("position", "dLblPos", oneOf(LABEL_POSITIONS), "OutsideEnd"), {
    name: "separator", initially: ", ", read: (of) => below(of, "separator")?.text,
    write: (tree, of, value) => { if (value === undefined) remove(of, "separator"); else tree.ensure(of, ["separator"]).text = String(value); },
  }, ...formats("General"), ...titleFacets,
];
const MARKERS = oneOf({ None: "none", Square: "square", Diamond: "diamond", Triangle: "triangle", X: "x", Star: "star", Dot: "dot", Dash: "dash", Circle: "circle", Plus: "plus", Automatic: "auto" });
export const seriesFacets: readonly Facet[] = [
  filled("format.fill.solidColor", ["spPr"]), ...lines("format.line."), fact("markerStyle", "marker/symbol", MARKERS, "Automatic"), fact("markerSize", "marker/size", NUMBER, 5), filled("markerBackgroundColor", ["marker", "spPr"]),
  filled("markerForegroundColor", ["marker", "spPr", "ln"]), fact("smooth", "smooth", FLAG, false), fact("invertIfNegative", "invertIfNegative", FLAG, false), fact("explosion", "explosion", NUMBER, 0),
];
/** A point's own look; markers where points are drawn. */
export const pointFacets: readonly Facet[] = [
  filled("format.fill.solidColor", ["spPr"]), ...lines("format.border."), fact("markerStyle", "marker/symbol", MARKERS, "Automatic"), fact("markerSize", "marker/size", NUMBER, 5), filled("markerBackgroundColor", ["marker", "spPr"]), filled("markerForegroundColor", ["marker", "spPr", "ln"]),
];
const TRENDS = oneOf({ Linear: "linear", Exponential: "exp", Logarithmic: "log", MovingAverage: "movingAvg", Polynomial: "poly", Power: "power" });
const NAMES: Pick<Facet, "read" | "write"> = {
  read: (of) => below(of, "name")?.text,
  write: (tree, of, value) => { if (value === undefined || value === "") remove(of, "name"); else tree.ensure(of, ["name"]).text = String(value); },
};
export const trendFacets: readonly Facet[] = [
  fact("type", "trendlineType", TRENDS, undefined), { name: "name", initially: "", ...NAMES }, fact("polynomialOrder", "order", NUMBER, 2), fact("movingAveragePeriod", "period", NUMBER, 2), fact("forwardPeriod", "forward", NUMBER, 0), fact("backwardPeriod", "backward", NUMBER, 0),
  fact("intercept", "intercept", NUMBER, ""), fact("showRSquared", "dispRSqr", FLAG, false), fact("showEquation", "dispEq", FLAG, false), ...lines("format.line."),
];
export const errorBarFacets: readonly Facet[] = [
  fact("include", "errBarType", oneOf({ Both: "both", MinusValues: "minus", PlusValues: "plus" }), "Both"), fact("type", "errValType", oneOf({ FixedValue: "fixedVal", Percent: "percentage", StDev: "stdDev", StError: "stdErr", Custom: "cust" }), "StError"), fact("endStyleCap", "noEndCap", INVERTED, true), ...lines("format.line."),
];
/** Said of a series in Office.js and of the whole plot in files. */
export const plotFacets: readonly Facet[] = [fact("gapWidth", "gapWidth", NUMBER, 150), fact("overlap", "overlap", NUMBER, 0), fact("firstSliceAngle", "firstSliceAng", NUMBER, 0), fact("doughnutHoleSize", "holeSize", NUMBER, 75)];
export const areaFacets: readonly Facet[] = [filled("format.fill.solidColor", ["spPr"]), ...lines("format.border."), fact("format.roundedCorners", "roundedCorners", FLAG, false), ...fonts()];
export const plotAreaFacets: readonly Facet[] = [filled("format.fill.solidColor", ["spPr"]), ...lines("format.border.")];
export const wholeFacets: readonly Facet[] = [fact("plotVisibleOnly", "plotVisOnly", FLAG, true), fact("displayBlanksAs", "dispBlanksAs", oneOf({ NotPlotted: "gap", Zero: "zero", Interplotted: "span" }), "NotPlotted")];
