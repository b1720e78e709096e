/** Conditional formats in the evaluator's words, read from what `Excel.ConditionalFormat` keeps by path. */
import type { AreaData, ConditionalFormatData } from "../bookData";
import { areasOf, firstCellOf } from "../conditionalAreas";

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";
export const PERIODS = ["Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth"] as const;
export type Period = (typeof PERIODS)[number];

/** Where a scale, a bar or an icon begins. `formula` is a number or a formula with its `=`; the ends of the values need none. */
export interface Point {
  readonly type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";
  readonly formula: string | null;
}
export type ColorPoint = Point & { readonly color: string };
export type IconStep = Point & { readonly above: boolean };
export interface CustomIcon {
  readonly set: string;
  readonly index: number;
}

/** A rule that holds for a cell or does not. */
export type Condition =
  | { readonly kind: "compare"; readonly operator: Comparison; readonly to: string }
  | { readonly kind: "between"; readonly inside: boolean; readonly low: string; readonly high: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith"; readonly text: string }
  | { readonly kind: "rank"; readonly top: boolean; readonly percent: boolean; readonly rank: number }
  | { readonly kind: "average"; readonly above: boolean; readonly orEqual: boolean; /** Standard deviations away from it. */ readonly deviations: number }
  | { readonly kind: "repeats"; readonly holds: boolean }
  | { readonly kind: "blank" | "error"; readonly holds: boolean }
  | { readonly kind: "period"; readonly period: Period };

/** What a scale draws into every cell with a number. */
export type Scale =
  | { readonly kind: "colors"; readonly points: readonly ColorPoint[] }
  | {
    readonly kind: "bar"; readonly low: Point; readonly high: Point; readonly color: string; readonly border: string | null; readonly negativeColor: string; readonly negativeBorder: string | null;
    readonly gradient: boolean; readonly axis: "Automatic" | "None" | "CellMidPoint"; readonly axisColor: string; readonly rightToLeft: boolean; readonly only: boolean;
  }
  | { readonly kind: "icons"; readonly set: string; readonly steps: readonly IconStep[]; readonly reverse: boolean; readonly only: boolean; readonly custom: readonly (CustomIcon | null)[] };

/** What a condition that holds gives the cell; absent keys leave its own. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly numberFormat?: string;
  readonly border?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly color: string }>>>;
}

export interface ConditionalFormat {
  readonly areas: readonly AreaData[];
  /** The cell its formulas are written for. */
  readonly from: { readonly row: number; readonly column: number };
  readonly rule: Condition | Scale;
  readonly look: Look;
  readonly stops: boolean;
}

type Parts = Readonly<Record<string, unknown>>;
const record = (value: unknown): Parts => (typeof value === "object" && value !== null ? (value as Parts) : {});
const word = (value: unknown, otherwise = ""): string => (typeof value === "string" || typeof value === "number" ? String(value) : otherwise);

/** One kept format for the evaluator; null while its rule is not set yet, or is not one we know. */
export function readFormat(format: ConditionalFormatData): ConditionalFormat | null {
  const { type, parts } = format, rule = readRule(type, parts);
  return rule && { areas: areasOf(format), from: firstCellOf(format), rule, look: readLook(parts, PREFIX[type] ?? ""), stops: parts["stopIfTrue"] === true };
}

const PREFIX: Readonly<Record<string, string>> = { Custom: "custom", CellValue: "cellValue", ContainsText: "textComparison", TopBottom: "topBottom", PresetCriteria: "preset" };

function readRule(type: string, parts: Parts): Condition | Scale | null {
  switch (type) {
    case "Custom": return typeof parts["custom.rule.formula"] === "string" && parts["custom.rule.formula"] !== "" ? { kind: "formula", formula: parts["custom.rule.formula"] } : null;
    case "CellValue": return cellValue(record(parts["cellValue.rule"]));
    case "ContainsText": return textRule(record(parts["textComparison.rule"]));
    case "TopBottom": return rankRule(record(parts["topBottom.rule"] ?? { type: "TopItems", rank: 10 }));
    case "PresetCriteria": return preset(word(record(parts["preset.rule"])["criterion"]));
    case "ColorScale": return colorScale(record(parts["colorScale.criteria"] ?? FIRST_SCALE));
    case "DataBar": return dataBar(parts);
    case "IconSet": return iconSet(parts);
    default: return null;
  }
}

const OPERATORS: Readonly<Record<string, Comparison>> = { EqualTo: "=", NotEqualTo: "<>", GreaterThan: ">", LessThan: "<", GreaterThanOrEqual: ">=", LessThanOrEqual: "<=" };

function cellValue(rule: Parts): Condition | null {
  const operator = word(rule["operator"]), to = word(rule["formula1"]), plain = OPERATORS[operator];
  if (operator.endsWith("etween")) return { kind: "between", inside: operator === "Between", low: to, high: word(rule["formula2"]) };
  return plain ? { kind: "compare", operator: plain, to } : null;
}

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

function textRule(rule: Parts): Condition | null {
  const operator = TEXT_OPERATORS.find((one) => one === rule["operator"]);
  return operator ? { kind: "text", operator, text: word(rule["text"]) } : null;
}

function rankRule({ type, rank }: Parts): Condition | null {
  const named = /^(Top|Bottom)(Items|Percent)$/.exec(word(type));
  return named && typeof rank === "number" ? { kind: "rank", top: named[1] === "Top", percent: named[2] === "Percent", rank } : null;
}

function preset(criterion: string): Condition | null {
  if (criterion.endsWith("Blanks")) return { kind: "blank", holds: criterion === "Blanks" };
  if (criterion.endsWith("Errors")) return { kind: "error", holds: criterion === "Errors" };
  if (criterion === "DuplicateValues" || criterion === "UniqueValues") return { kind: "repeats", holds: criterion === "DuplicateValues" };
  const average = /^(?:(One|Two|Three)StdDev|(EqualOr))?(Above|Below)Average$/.exec(criterion);
  if (average) return { kind: "average", above: average[3] === "Above", orEqual: average[2] !== undefined, deviations: ["", "One", "Two", "Three"].indexOf(average[1] ?? "") };
  const period = PERIODS.find((one) => one === criterion);
  return period ? { kind: "period", period } : null;
}

const FIRST_SCALE = { minimum: { type: "LowestValue", color: "#FFEF9C" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
const point = (value: unknown, type: Point["type"]): Point => {
  const given = record(value);
  return { type: (given["type"] as Point["type"] | undefined) ?? type, formula: given["formula"] === null || given["formula"] === undefined ? null : word(given["formula"]) };
};

function colorScale({ minimum, midpoint, maximum }: Parts): Scale {
  const colored = (value: unknown, type: Point["type"], color: string): ColorPoint => ({ ...point(value, type), color: word(record(value)["color"], color) });
  return { kind: "colors", points: [colored(minimum, "LowestValue", "#FFEF9C"), ...(midpoint ? [colored(midpoint, "Percentile", "#FFEB84")] : []), colored(maximum, "HighestValue", "#63BE7B")] };
}

function dataBar(parts: Parts): Scale {
  const of = (name: string): unknown => parts[`dataBar.${name}`];
  const color = word(of("positiveFormat.fillColor"), "#638EC6"), border = word(of("positiveFormat.borderColor")) || null;
  return {
    kind: "bar", low: point(of("lowerBoundRule"), "Automatic"), high: point(of("upperBoundRule"), "Automatic"), color, border, gradient: of("positiveFormat.gradientFill") !== false,
    negativeColor: of("negativeFormat.matchPositiveFillColor") === true ? color : word(of("negativeFormat.fillColor"), "#FF0000"),
    negativeBorder: of("negativeFormat.matchPositiveBorderColor") === false ? word(of("negativeFormat.borderColor")) || null : border,
    axis: (of("axisFormat") as "None" | undefined) ?? "Automatic", axisColor: word(of("axisColor"), "#000000"), rightToLeft: of("barDirection") === "RightToLeft", only: of("showDataBarOnly") === true,
  };
}

const COUNTS: Readonly<Record<string, number>> = { Th: 3, Fo: 4, Fi: 5 };

function iconSet(parts: Parts): Scale {
  const set = word(parts["iconSet.style"], "ThreeTrafficLights1"), count = COUNTS[set.slice(0, 2)] ?? 3, given = parts["iconSet.criteria"];
  const criteria = Array.isArray(given) ? given.map(record) : Array.from({ length: count }, (_, index): Parts => ({ type: "Percent", formula: String(Math.round(100 * index / count)) }));
  const custom = criteria.map(({ customIcon }) => (customIcon ? { set: word(record(customIcon)["set"]), index: Number(record(customIcon)["index"]) } : null));
  const steps = criteria.slice(1).map((each): IconStep => ({ ...point(each, "Percent"), above: each["operator"] === "GreaterThan" }));
  return { kind: "icons", set, steps, reverse: parts["iconSet.reverseIconOrder"] === true, only: parts["iconSet.showIconOnly"] === true, custom };
}

const LINES: Readonly<Record<string, string>> = { Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted" };

function readLook(parts: Parts, prefix: string): Look {
  const of = (name: string): unknown => parts[`${prefix}.format.${name}`];
  const color = word(of("font.color")), fill = word(of("fill.color")), numberFormat = word(of("numberFormat")), underline = of("font.underline");
  const borders = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const path = `borders.Edge${side[0]!.toUpperCase()}${side.slice(1)}`, style = LINES[word(of(`${path}.style`))];
    return style ? [[side, { style, color: word(of(`${path}.color`), "#000000") }] as const] : [];
  });
  return {
    ...(fill ? { fill } : {}), ...(color ? { color } : {}), ...(numberFormat ? { numberFormat } : {}), ...(borders.length ? { border: Object.fromEntries(borders) } : {}),
    ...flag("bold", of("font.bold")), ...flag("italic", of("font.italic")), ...flag("strike", of("font.strikethrough")),
    ...(typeof underline === "string" ? { underline: underline !== "None" } : {}),
  };
}

const flag = (name: string, value: unknown): object => (typeof value === "boolean" ? { [name]: value } : {});
