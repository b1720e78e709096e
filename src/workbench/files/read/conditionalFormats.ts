import type { ConditionalFormatData } from "../../bookData";
import { over } from "../../conditionalAreas";
import { areasOfList } from "../package/address";
import { COMPARISONS, FORMATS_EXTENSION, LINK_EXTENSION, PART, POINTS, PRESETS, TEXTS } from "../package/conditionalRules";
import { lookOfDxf } from "../package/dxf";
import { iconSetName } from "../package/filterColumns";
import { formulaFromFile } from "../package/formulas";
import { child, childrenOf, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { colorOf } from "./colors";
import type { Overlays } from "./filters";

/** A rule in a sheet's part: its element, the one that holds its cells, and what Excel 2010 added to it. */
export interface PlacedRule {
  readonly id: string;
  readonly rule: XmlElement;
  readonly holder: XmlElement;
  readonly priority: number;
  /** For a bar: its second element, in the sheet's extensions. */
  readonly extension: { readonly rule: XmlElement; readonly holder: XmlElement } | null;
}

/** The extension of a sheet that holds formats. */
export function formatsExtension(root: XmlElement): XmlElement | undefined {
  return childrenOf(child(root, "extLst"), "ext").find(({ attributes: of }) => of["uri"]?.toUpperCase() === FORMATS_EXTENSION.toUpperCase());
}

/** Every rule of a sheet, the first before the others. Ids are the same as long as priorities are. */
export function placeRules(root: XmlElement): PlacedRule[] {
  const extensions = childrenOf(child(formatsExtension(root), "conditionalFormattings"), "conditionalFormatting").flatMap((holder) => childrenOf(holder, "cfRule").map((rule) => ({ rule, holder })));
  const byId = new Map(extensions.map((each) => [each.rule.attributes["id"] ?? "", each]));
  const linked = new Set<string>(), seen = new Map<number, number>();
  const own = childrenOf(root, "conditionalFormatting").flatMap((holder) => childrenOf(holder, "cfRule").map((rule): PlacedRule => {
    const priority = Number(rule.attributes["priority"] ?? 0), before = seen.get(priority) ?? 0, link = linkOf(rule), extension = link === undefined ? undefined : byId.get(link);
    seen.set(priority, before + 1);
    if (link !== undefined && extension) linked.add(link);
    return { id: `cf${priority}${before ? `.${before}` : ""}`, rule, holder, priority, extension: extension ?? null };
  }));
  const alone = extensions.filter(({ rule }) => !linked.has(rule.attributes["id"] ?? "")).map(({ rule, holder }): PlacedRule => ({ id: rule.attributes["id"] ?? "", rule, holder, priority: Number(rule.attributes["priority"] ?? Infinity), extension: null }));
  return [...own, ...alone].sort((a, b) => a.priority - b.priority);
}

function linkOf(rule: XmlElement): string | undefined {
  const ext = childrenOf(child(rule, "extLst"), "ext").find(({ attributes: of }) => of["uri"]?.toUpperCase() === LINK_EXTENSION);
  return child(ext, "id")?.text.trim();
}

export function readConditionalFormats(root: XmlElement, overlays: Overlays): ConditionalFormatData[] {
  return placeRules(root).flatMap((placed) => {
    const areas = areasOfList(placed.holder.attributes["sqref"] ?? child(placed.holder, "sqref")?.text ?? "");
    const described = describe(placed, overlays);
    const format = described && areas[0] && over({ id: placed.id, area: areas[0], ...described }, areas);
    return format ? [format] : [];
  });
}

type Described = Pick<ConditionalFormatData, "type" | "parts">;

/** What a rule says, by path as Office.js has it; `null` for a kind that it has no word for. */
function describe({ rule, extension }: PlacedRule, { dxfs, theme }: Overlays): Described | null {
  const found = kindOf(rule, extension?.rule, theme);
  if (!found) return null;
  const { type, parts } = found, prefix = PART[type] ?? "", of = rule.attributes;
  const look = lookOfDxf(child(rule, "dxf") ?? (of["dxfId"] === undefined ? undefined : dxfs[Number(of["dxfId"])]), theme);
  const own = { ...parts, ...(["DataBar", "ColorScale", "IconSet"].includes(type) ? {} : Object.fromEntries(Object.entries(look).map(([name, value]) => [`format.${name}`, value]))) };
  return { type, parts: { ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`${prefix}.${name}`, value])), ...(truthy(of["stopIfTrue"]) ? { stopIfTrue: true } : {}) } };
}

const formulas = (rule: XmlElement): string[] => rule.children.filter(({ name }) => name === "formula" || name === "f").map(({ text }) => formulaFromFile(text.trim()));

function kindOf(rule: XmlElement, extension: XmlElement | undefined, theme: readonly string[]): Described | null {
  const of = rule.attributes, [formula1 = "=", formula2] = formulas(rule), type = of["type"] ?? "";
  const text = Object.entries(TEXTS).find(([, { kind }]) => kind === type);
  if (text) return { type: "ContainsText", parts: { rule: { operator: text[0], text: of["text"] ?? "" } } };
  switch (type) {
    case "expression": return { type: "Custom", parts: { "rule.formula": formula1 } };
    case "cellIs": {
      const operator = Object.keys(COMPARISONS).find((name) => COMPARISONS[name] === (of["operator"] ?? "equal")) ?? "EqualTo";
      return { type: "CellValue", parts: { rule: { formula1, ...(operator.endsWith("etween") ? { formula2: formula2 ?? "=0" } : {}), operator } } };
    }
    case "top10": return { type: "TopBottom", parts: { rule: { rank: Number(of["rank"] ?? 10), type: `${truthy(of["bottom"]) ? "Bottom" : "Top"}${truthy(of["percent"]) ? "Percent" : "Items"}` } } };
    case "colorScale": return scaleOf(child(rule, "colorScale"), theme);
    case "dataBar": return barOf(child(rule, "dataBar"), child(extension, "dataBar"), theme);
    case "iconSet": return iconsOf(child(rule, "iconSet"));
    default: return presetOf(type, of);
  }
}

function presetOf(type: string, of: Readonly<Record<string, string>>): Described | null {
  const said = (name: string, fallback: string): string => ({ true: "1", false: "0" })[of[name] ?? ""] ?? of[name] ?? fallback;
  const criterion = Object.entries(PRESETS).find(([, { kind, attributes: wanted = {} }]) => kind === type && (type !== "timePeriod" || of["timePeriod"] === wanted["timePeriod"]) &&
    (type !== "aboveAverage" || ([["aboveAverage", "1"], ["equalAverage", "0"], ["stdDev", "0"]] as const).every(([name, fallback]) => said(name, fallback) === String(wanted[name] ?? fallback))))?.[0];
  return criterion === undefined ? null : { type: "PresetCriteria", parts: { rule: { criterion } } };
}

/** A point: its type and what it says, which Excel 2010's elements hold as a formula inside. */
function pointOf(element: XmlElement | undefined): { readonly type: string; readonly formula: string | null } {
  const written = element?.attributes["type"] ?? "", type = Object.keys(POINTS).find((name) => POINTS[name] === written) ?? "Automatic";
  const value = child(element, "f")?.text ?? element?.attributes["val"];
  return { type, formula: ["LowestValue", "HighestValue", "Automatic"].includes(type) || value === undefined ? null : Number.isFinite(Number(value)) ? value : formulaFromFile(value) };
}

function scaleOf(scale: XmlElement | undefined, theme: readonly string[]): Described {
  const points = childrenOf(scale, "cfvo"), colors = childrenOf(scale, "color");
  const criteria = points.map((each, index) => {
    const { type, formula } = pointOf(each), color = colorOf(colors[index], theme);
    return { formula, type, ...(color === undefined ? {} : { color }) };
  });
  const [minimum, ...rest] = criteria, maximum = rest.at(-1);
  return { type: "ColorScale", parts: { criteria: { minimum, ...(rest.length > 1 ? { midpoint: rest[0] } : {}), maximum } } };
}

function barOf(bar: XmlElement | undefined, newer: XmlElement | undefined, theme: readonly string[]): Described {
  const points = childrenOf(newer ?? bar, "cfvo").map(pointOf), of = newer?.attributes ?? {}, shade = (name: string): string | undefined => colorOf(child(newer, name), theme);
  const direction = { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" }[of["direction"] ?? ""], axis = { middle: "CellMidPoint", none: "None" }[of["axisPosition"] ?? ""];
  const fill = shade("fillColor") ?? colorOf(child(bar ?? newer, "color"), theme), [lower, upper] = points;
  const said = {
    lowerBoundRule: lower, upperBoundRule: upper, "positiveFormat.fillColor": fill, "positiveFormat.borderColor": truthy(of["border"]) ? shade("borderColor") : undefined,
    "positiveFormat.gradientFill": truthy(of["gradient"], true) ? undefined : false, "negativeFormat.fillColor": shade("negativeFillColor"), "negativeFormat.borderColor": shade("negativeBorderColor"),
    "negativeFormat.matchPositiveFillColor": truthy(of["negativeBarColorSameAsPositive"]) ? true : undefined, "negativeFormat.matchPositiveBorderColor": truthy(of["negativeBarBorderColorSameAsPositive"], true) ? undefined : false,
    axisColor: shade("axisColor"), axisFormat: axis, barDirection: direction, showDataBarOnly: truthy((bar ?? newer)?.attributes["showValue"], true) ? undefined : true,
  };
  return { type: "DataBar", parts: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
}

function iconsOf(icons: XmlElement | undefined): Described {
  const of = icons?.attributes ?? {}, custom = truthy(of["custom"]) ? childrenOf(icons, "cfIcon") : [];
  const criteria = childrenOf(icons, "cfvo").map((each, index) => {
    const { type, formula } = pointOf(each), { iconSet = "", iconId = "0" } = custom[index]?.attributes ?? {};
    const customIcon = custom[index] ? { customIcon: { set: iconSet === "NoIcons" ? "Invalid" : iconSetName(iconSet), index: Number(iconId) } } : {};
    return index === 0 ? customIcon : { formula: formula?.startsWith("=") ? formula : `=${formula ?? "0"}`, operator: truthy(each.attributes["gte"], true) ? "GreaterThanOrEqual" : "GreaterThan", type, ...customIcon };
  });
  return { type: "IconSet", parts: { style: iconSetName(of["iconSet"] ?? "3TrafficLights1"), criteria, ...(truthy(of["reverse"]) ? { reverseIconOrder: true } : {}), ...(truthy(of["showValue"], true) ? {} : { showIconOnly: true }) } };
}
