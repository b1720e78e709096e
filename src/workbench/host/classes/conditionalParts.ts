/** What conditional formats of each type consist of. They are kept and checked; the grid may draw them. */
import { HostError } from "../errors";
import { isWhole } from "../formulaText";
import { fromR1C1, toR1C1 } from "../references";
import type { ScalarSpec } from "../objects";
import {
  conditionalCellValueRule, conditionalColorScaleCriteria, conditionalDataBarRule, conditionalIconCriterion, conditionalPresetCriteriaRule, conditionalTextComparisonRule, conditionalTopBottomRule, iconSets,
} from "../optionShapes";
import { options } from "../options";
import { oneOf, record, text, whole } from "./args";
import { color } from "./colors";
import { anything, below, choice, cleared, fixed, flag, keptClass, shade } from "./parts";
import type { RecordedTarget } from "./recorded";

const refuse = (): never => {
  throw new HostError("InvalidArgument");
};

/** A formula or a number as rules have it. */
function formula(value: unknown): string {
  if (typeof value === "number") return String(value);
  const given = text(value);
  return given !== "" && (!given.startsWith("=") || isWhole(given)) ? given : refuse();
}

function cellValueRule(value: unknown): unknown {
  const given = options(value, conditionalCellValueRule), operator = text(given["operator"]), two = operator.endsWith("etween");
  return { formula1: formula(given["formula1"]), ...(two ? { formula2: formula(given["formula2"]) } : {}), operator };
}

function textRule(value: unknown): unknown {
  const given = options(value, conditionalTextComparisonRule);
  return { operator: text(given["operator"]), text: text(given["text"]) };
}

function rankRule(value: unknown): unknown {
  const given = options(value, conditionalTopBottomRule), type = text(given["type"]), rank = whole(given["rank"]);
  return rank >= 1 && rank <= (type.endsWith("Percent") ? 100 : 1000) ? { rank, type } : refuse();
}

const presetRule = (value: unknown): unknown => ({ criterion: text(options(value, conditionalPresetCriteriaRule)["criterion"]) });

function point(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const type = text(given["type"]), bare = ["LowestValue", "HighestValue", "Automatic"].includes(type);
  return { ...(bare ? { formula: null } : { formula: formula(given["formula"]) }), type, ...(given["color"] === undefined || given["color"] === null ? {} : { color: color(given["color"]) }) };
}

function scaleCriteria(value: unknown): unknown {
  const { minimum, midpoint, maximum } = options(value, conditionalColorScaleCriteria);
  return { minimum: point(record(minimum)), ...(midpoint === undefined || midpoint === null ? {} : { midpoint: point(record(midpoint)) }), maximum: point(record(maximum)) };
}

const FIRST_SCALE = { minimum: { formula: null, type: "LowestValue", color: "#FFEF9C" }, maximum: { formula: null, type: "HighestValue", color: "#63BE7B" } };
const hasMidpoint = ({ parts, path }: RecordedTarget): boolean => (parts[`${path}criteria`] as { midpoint?: unknown } | undefined)?.midpoint !== undefined;

const iconCount = (style: unknown): number => ({ Th: 3, Fo: 4, Fi: 5 })[String(style).slice(0, 2)] ?? 3;
const styleOf = ({ parts, path }: RecordedTarget): unknown => parts[`${path}style`] ?? "ThreeTrafficLights1";

/** Equal steps in percent, as Excel begins with. */
const evenSteps = (target: RecordedTarget): unknown[] => {
  const count = iconCount(styleOf(target));
  return Array.from({ length: count }, (_, index) => (index === 0 ? {} : { formula: `=${Math.round(100 * index / count)}`, operator: "GreaterThanOrEqual", type: "Percent" }));
};

/** One criterion an icon; of the first only its own icon counts. */
const iconCriteria: ScalarSpec<RecordedTarget> = {
  get: (_host, target) => target.parts[`${target.path}criteria`] ?? evenSteps(target),
  set: (_host, target, value) => {
    if (!Array.isArray(value) || value.length !== iconCount(styleOf(target))) return refuse();
    target.check?.();
    target.parts[`${target.path}criteria`] = value.map((one, index) => {
      const { customIcon, ...rule } = options(one, conditionalIconCriterion, `[${index}]`), icon = customIcon === undefined || customIcon === null ? {} : { customIcon };
      if (index === 0) return icon;
      return { formula: formula(rule["formula"]), operator: text(rule["operator"]), type: text(rule["type"]), ...icon };
    });
  },
};

/** Another set has other steps. */
const iconStyle: ScalarSpec<RecordedTarget> = {
  get: (_host, target) => styleOf(target),
  set: (_host, target, value) => {
    const style = oneOf(value, iconSets);
    target.check?.();
    if (iconCount(style) !== iconCount(styleOf(target))) delete target.parts[`${target.path}criteria`];
    target.parts[`${target.path}style`] = style;
  },
};

const barRule = (value: unknown): unknown => point(options(value, conditionalDataBarRule));

/** A formula in A1, kept as such; in R1C1 it is meant from the first cell of the format. */
const formulaIn = (r1c1: boolean): ScalarSpec<RecordedTarget> => ({
  get: (_host, { parts, path, cell }) => {
    const kept = String(parts[`${path}formula`] ?? "");
    return r1c1 && kept !== "" && cell ? toR1C1(kept, cell.row, cell.column) : kept;
  },
  set: (_host, { parts, path, cell, check }, value) => {
    const given = formula(value);
    check?.();
    parts[`${path}formula`] = r1c1 && cell ? fromR1C1(given, cell.row, cell.column) : given;
  },
});

const SIDES = ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"] as const;
const side = (name: string) => below(name, "ConditionalRangeBorder");

const withFormat = { format: "ConditionalRangeFormat" };

export const conditionalPartClasses = [
  keptClass("CellValueConditionalFormat", { rule: anything(null, cellValueRule) }, withFormat),
  keptClass("CustomConditionalFormat", {}, { ...withFormat, rule: "ConditionalFormatRule" }),
  keptClass("TextConditionalFormat", { rule: anything(null, textRule) }, withFormat),
  keptClass("TopBottomConditionalFormat", { rule: anything({ rank: 10, type: "TopItems" }, rankRule) }, withFormat),
  keptClass("PresetCriteriaConditionalFormat", { rule: anything(null, presetRule) }, withFormat),
  keptClass("ColorScaleConditionalFormat", { criteria: anything(FIRST_SCALE, scaleCriteria), threeColorScale: fixed(hasMidpoint) }),
  keptClass("IconSetConditionalFormat", { reverseIconOrder: flag(false), showIconOnly: flag(false) }, {}, { keeps: ["style", "criteria"], scalars: { style: iconStyle, criteria: iconCriteria } }),
  keptClass("DataBarConditionalFormat", {
    axisColor: shade("#000000"), axisFormat: choice("Automatic", ["Automatic", "None", "CellMidPoint"]), barDirection: choice("Context", ["Context", "LeftToRight", "RightToLeft"]), showDataBarOnly: flag(false),
    lowerBoundRule: anything({ formula: null, type: "Automatic" }, barRule), upperBoundRule: anything({ formula: null, type: "Automatic" }, barRule),
  }, { positiveFormat: "ConditionalDataBarPositiveFormat", negativeFormat: "ConditionalDataBarNegativeFormat" }),
  keptClass("ConditionalDataBarPositiveFormat", { borderColor: shade(""), fillColor: shade("#638EC6"), gradientFill: flag(true) }),
  keptClass("ConditionalDataBarNegativeFormat", { borderColor: shade(""), fillColor: shade("#FF0000"), matchPositiveBorderColor: flag(true), matchPositiveFillColor: flag(false) }),
  keptClass("ConditionalFormatRule", {}, {}, { keeps: ["formula", "formulaLocal", "formulaR1C1"], scalars: { formula: formulaIn(false), formulaLocal: formulaIn(false), formulaR1C1: formulaIn(true) } }),
  keptClass("ConditionalRangeFormat", { numberFormat: anything(null, text) }, { font: "ConditionalRangeFont", fill: "ConditionalRangeFill", borders: "ConditionalRangeBorderCollection" }),
  keptClass("ConditionalRangeFont", { bold: flag(null), italic: flag(null), strikethrough: flag(null), color: shade(""), underline: choice("None", ["None", "Single", "Double"]) }, {}, { methods: { clear: cleared } }),
  keptClass("ConditionalRangeFill", { color: shade("") }, {}, { methods: { clear: cleared } }),
  keptClass("ConditionalRangeBorder", { color: shade("#000000"), style: choice("None", ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]), sideIndex: fixed(({ path }: RecordedTarget) => path.split(".").at(-2) ?? "") }),
  keptClass("ConditionalRangeBorderCollection", { count: fixed(SIDES.length) }, {}, {
    items: (host, target) => SIDES.map((name) => side(name)(host, target)),
    item: (host, target, key) => side(oneOf(key, SIDES))(host, target),
    navigations: { top: side("EdgeTop"), bottom: side("EdgeBottom"), left: side("EdgeLeft"), right: side("EdgeRight") },
    methods: {
      getItem: ({ host, target, args }) => side(oneOf(args[0], SIDES))(host, target),
      getItemAt: ({ host, target, args }) => {
        const name = SIDES[whole(args[0])];
        if (!name) throw new HostError("ItemNotFound");
        return side(name)(host, target);
      },
    },
  }),
];
