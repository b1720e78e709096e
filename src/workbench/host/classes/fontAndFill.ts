/** Fonts and fills of cells. */
import type { StyleData } from "../../bookData";
import { HostError } from "../errors";
import type { Host, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { oneOf, text, truth } from "./args";
import { color } from "./colors";
import type { Target } from "./looks";
import { look, patch, tint } from "./looks";

const UNDERLINES = { None: null, Single: true, Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting" } as const;
type Underline = keyof typeof UNDERLINES;

/** Letters below or above the line: switching one off leaves the other. */
function baseline(vertical: "subscript" | "superscript"): ScalarSpec<Target> {
  const is = look((style) => style.font?.vertical === vertical, () => ({}));
  return {
    ...(is.get ? { get: is.get } : {}),
    set: (host, target, value) => {
      if (truth(value) || is.get?.(host, target) !== false) patch(host, target, { font: { vertical: value === true ? vertical : null } });
    },
  };
}

function size(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw new HostError("InvalidArgument");
  return value;
}

const font = defineClass<Target>({
  name: "RangeFont",
  scalars: {
    name: look((style) => style.font?.name ?? "等线", (value) => ({ font: { name: text(value) } })),
    size: look((style) => style.font?.size ?? 11, (value) => ({ font: { size: size(value) } })),
    bold: look((style) => style.font?.bold === true, (value) => ({ font: { bold: truth(value) } })),
    italic: look((style) => style.font?.italic === true, (value) => ({ font: { italic: truth(value) } })),
    strikethrough: look((style) => style.font?.strike === true, (value) => ({ font: { strike: truth(value) } })),
    underline: look(({ font: given }) => Object.keys(UNDERLINES).find((name) => UNDERLINES[name as Underline] === (given?.underline || null)), (value) => ({ font: { underline: UNDERLINES[oneOf(value, Object.keys(UNDERLINES) as Underline[])] } })),
    color: look((style) => style.font?.color ?? "#000000", (value) => ({ font: { color: color(value) } }), ""),
    subscript: baseline("subscript"),
    superscript: baseline("superscript"),
    tintAndShade: tint("fontTint"),
  },
});

/** `Excel.FillPattern` and the names files have for the kinds of fills. */
const PATTERNS: Readonly<Record<string, string>> = {
  Gray50: "mediumGray", Gray75: "darkGray", Gray25: "lightGray", Horizontal: "darkHorizontal", Vertical: "darkVertical", Down: "darkDown", Up: "darkUp", Checker: "darkGrid", SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal", LightVertical: "lightVertical", LightDown: "lightDown", LightUp: "lightUp", Grid: "lightGrid", CrissCross: "lightTrellis", Gray16: "gray125", Gray8: "gray0625",
};
const GRADIENTS = ["LinearGradient", "RectangularGradient"] as const;
const NO_FILL = { fill: null, undrawn: { pattern: null, patternColor: null, patternTint: null, fillTint: null } } as const;

function patternOf({ fill: plain, undrawn }: StyleData): string {
  if (undrawn?.pattern) return Object.keys(PATTERNS).find((name) => PATTERNS[name] === undrawn.pattern) ?? "Solid";
  return plain ? "Solid" : "None";
}

function setPattern(host: Host, target: Target, value: unknown): void {
  const name = oneOf(value, ["None", "Solid", ...Object.keys(PATTERNS), ...GRADIENTS]);
  if (GRADIENTS.some((one) => one === name)) throw new HostError("NotImplemented", `RangeFill.pattern ${name} is not built in this host`);
  if (name === "None") return patch(host, target, NO_FILL);
  if (name !== "Solid") return patch(host, target, { undrawn: { pattern: PATTERNS[name]! } });
  const filled = look((style) => style.fill !== undefined, () => ({})).get?.(host, target) === true;
  patch(host, target, { ...(filled ? {} : { fill: "#FFFFFF" }), undrawn: { pattern: null, patternColor: null, patternTint: null } });
}

const fill = defineClass<Target>({
  name: "RangeFill",
  scalars: {
    color: look((style) => style.fill ?? "#FFFFFF", (value) => (value === "" ? NO_FILL : { fill: color(value) }), ""),
    pattern: { ...look(patternOf, () => ({})), set: setPattern },
    patternColor: look((style) => style.undrawn?.patternColor ?? "#000000", (value) => ({ undrawn: { patternColor: color(value) } }), ""),
    patternTintAndShade: tint("patternTint"),
    tintAndShade: tint("fillTint"),
  },
  methods: {
    clear: ({ host, target }) => {
      patch(host, target, NO_FILL);
      return null;
    },
  },
});

export const fontAndFillClasses = [font, fill];
