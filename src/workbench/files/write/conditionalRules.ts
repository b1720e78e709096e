/** A conditional format as the elements of a file. */
import type { ConditionalFormatData } from "../../bookData";
import { areasOf, firstCellOf } from "../../conditionalAreas";
import { areaAddress, cellAddress } from "../package/address";
import { COMPARISONS, LINK_EXTENSION, PART, POINTS, PRESETS, TEXTS, X14 } from "../package/conditionalRules";
import { dxfInner } from "../package/dxf";
import { iconSetWritten } from "../package/filterColumns";
import { formulaForFile } from "../package/formulas";
import { attributes, escapeXml } from "../package/xml";
import type { StyleWriter } from "./styles";
import { guidOf } from "./threads";

/** Both sides of a format: its rule among the others, or in the sheet's extensions, or (bars) in both. */
export interface RuleElements {
  readonly main: string | null;
  readonly extension: string | null;
}

type Parts = Readonly<Record<string, unknown>>;
type Rule = Readonly<Record<string, unknown>>;

export const sqrefOf = (format: ConditionalFormatData): string => areasOf(format).map(areaAddress).join(" ");

export function ruleElements(format: ConditionalFormatData, priority: number, styles: StyleWriter): RuleElements {
  const prefix = `${PART[format.type] ?? ""}.`;
  const parts = Object.fromEntries(Object.entries(format.parts).filter(([path]) => path.startsWith(prefix)).map(([path, value]) => [path.slice(prefix.length), value]));
  const common = { priority, stopIfTrue: format.parts["stopIfTrue"] === true ? 1 : undefined };
  if (format.type === "DataBar") return bar(format, parts, priority);
  if (format.type === "IconSet") return icons(format, parts, priority);
  if (format.type === "ColorScale") return { main: `<cfRule type="colorScale" priority="${priority}">${scale(record(parts["criteria"]))}</cfRule>`, extension: null };
  const { type, more = {}, formulas } = condition(format, parts);
  const look = dxfInner(Object.fromEntries(Object.entries(parts).filter(([path]) => path.startsWith("format.")).map(([path, value]) => [path.slice(7), value])), (text) => styles.formatId(text));
  if (formulas.some(elsewhere)) return { main: null, extension: `<x14:cfRule${attributes({ type, ...common, id: guidOf(format.id, sqrefOf(format)), ...more })}>${formulas.map((each) => `<xm:f>${text(each)}</xm:f>`).join("")}${look && `<x14:dxf>${look}</x14:dxf>`}</x14:cfRule>` };
  const inner = formulas.map((each) => `<formula>${text(each)}</formula>`).join(""), open = `<cfRule${attributes({ type, dxfId: look ? styles.dxf(look) : undefined, ...common, ...more })}`;
  return { main: inner ? `${open}>${inner}</cfRule>` : `${open}/>`, extension: null };
}

/** Formulas that name cells of a sheet: files before Excel 2010 cannot say them here. */
const elsewhere = (formula: string): boolean => formula.replace(/"[^"]*"/g, "").includes("!");
const text = (formula: string): string => escapeXml(formulaForFile(formula.startsWith("=") ? formula : `=${formula}`)).replace(/&quot;/g, '"');
const record = (value: unknown): Rule => (typeof value === "object" && value !== null ? (value as Rule) : {});

interface Condition {
  readonly type: string;
  readonly more?: Readonly<Record<string, string | number | undefined>>;
  readonly formulas: readonly string[];
}

/** A condition; one that was added and not yet told what for holds nowhere. */
function condition(format: ConditionalFormatData, parts: Parts): Condition {
  const rule = record(parts["rule"]), { row, column } = firstCellOf(format), cell = cellAddress(row, column);
  switch (format.type) {
    case "CellValue": {
      const operator = COMPARISONS[String(rule["operator"])];
      return operator === undefined ? NEVER : { type: "cellIs", more: { operator }, formulas: [rule["formula1"], rule["formula2"]].filter((each) => each !== undefined && each !== null).map(String) };
    }
    case "ContainsText": {
      const found = TEXTS[String(rule["operator"])], wanted = String(rule["text"] ?? "");
      return found ? { type: found.kind, more: { operator: found.operator, text: wanted }, formulas: [found.formula(cell, wanted.startsWith("=") ? wanted.slice(1) : `"${wanted.replace(/"/g, '""')}"`)] } : NEVER;
    }
    case "TopBottom": {
      const type = String(rule["type"] ?? "TopItems");
      return { type: "top10", more: { percent: type.endsWith("Percent") ? 1 : undefined, bottom: type.startsWith("Bottom") ? 1 : undefined, rank: Number(rule["rank"] ?? 10) }, formulas: [] };
    }
    case "PresetCriteria": {
      const found = PRESETS[String(rule["criterion"])];
      return found ? { type: found.kind, more: found.attributes ?? {}, formulas: found.formula ? [found.formula(cell)] : [] } : NEVER;
    }
    default: return typeof parts["rule.formula"] === "string" && parts["rule.formula"] !== "" ? { type: "expression", formulas: [parts["rule.formula"]] } : NEVER;
  }
}

const NEVER: Condition = { type: "expression", formulas: ["FALSE"] };

const shade = (color: unknown): string => `rgb="FF${String(color).slice(1)}"`;

/** A point's value: a number as it is, a formula without its sign. */
const valueOf = (formula: unknown): string | undefined => (formula === null || formula === undefined ? undefined : formulaForFile(`=${String(formula).replace(/^=/, "")}`));

function scale({ minimum, midpoint, maximum }: Rule): string {
  const first = { minimum: { type: "LowestValue", color: "#FFEF9C" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
  const points = [minimum ?? first.minimum, ...(midpoint ? [midpoint] : []), maximum ?? first.maximum].map(record);
  const values = points.map(({ type, formula }) => `<cfvo${attributes({ type: POINTS[String(type)] ?? "num", val: valueOf(formula) })}/>`);
  return `<colorScale>${values.join("")}${points.map(({ color }) => `<color ${shade(color ?? "#FFFFFF")}/>`).join("")}</colorScale>`;
}

const DIRECTIONS: Readonly<Record<string, string>> = { LeftToRight: "leftToRight", RightToLeft: "rightToLeft" }, AXES: Readonly<Record<string, string>> = { CellMidPoint: "middle", None: "none" };

/** A bar: older Excel reads its bounds and colour from the rule, newer all of it from the extension. */
function bar(format: ConditionalFormatData, parts: Parts, priority: number): RuleElements {
  const of = <T>(name: string, fallback: T): T => (parts[name] === undefined ? fallback : (parts[name] as T));
  const bounds = [record(of("lowerBoundRule", { type: "Automatic" })), record(of("upperBoundRule", { type: "Automatic" }))] as const, id = guidOf(format.id, sqrefOf(format));
  const older = bounds.map(({ type, formula }, index) => `<cfvo${attributes({ type: type === "Automatic" ? (index ? "max" : "min") : POINTS[String(type)], val: valueOf(formula) })}/>`).join("");
  const newer = bounds.map(({ type, formula }, index) => {
    const value = valueOf(formula), open = `<x14:cfvo${attributes({ type: type === "Automatic" ? (index ? "autoMax" : "autoMin") : POINTS[String(type)] })}`;
    return value === undefined ? `${open}/>` : `${open}><xm:f>${escapeXml(value)}</xm:f></x14:cfvo>`;
  }).join("");
  const fill = of("positiveFormat.fillColor", "#638EC6"), border = of("positiveFormat.borderColor", ""), only = of("showDataBarOnly", false) ? 0 : undefined;
  const sameFill = of("negativeFormat.matchPositiveFillColor", false), sameBorder = of("negativeFormat.matchPositiveBorderColor", true), negativeBorder = of("negativeFormat.borderColor", "");
  const direction = DIRECTIONS[of("barDirection", "")], axis = AXES[of("axisFormat", "")];
  const said = {
    minLength: 0, maxLength: 100, showValue: only, border: border ? 1 : undefined, gradient: of("positiveFormat.gradientFill", true) ? undefined : 0, direction,
    negativeBarColorSameAsPositive: sameFill ? 1 : undefined, negativeBarBorderColorSameAsPositive: sameBorder ? undefined : 0, axisPosition: axis,
  };
  const color = (name: string, value: string, isSaid = true): string => (value && isSaid ? `<x14:${name} ${shade(value)}/>` : "");
  const colors = color("borderColor", border) + color("negativeFillColor", of("negativeFormat.fillColor", "#FF0000"), !sameFill) + color("negativeBorderColor", negativeBorder || border, !sameBorder) + color("axisColor", of("axisColor", "#000000"));
  return {
    main: `<cfRule type="dataBar" priority="${priority}"><dataBar${attributes({ showValue: only })}>${older}<color ${shade(fill)}/></dataBar><extLst><ext xmlns:x14="${X14}" uri="${LINK_EXTENSION}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`,
    extension: `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar${attributes(said)}>${newer}${colors}</x14:dataBar></x14:cfRule>`,
  };
}

/** Sets that Excel 2010 brought, and icons chosen one by one, stand in the extension alone. */
const NEWER_SETS = new Set(["3Stars", "3Triangles", "5Boxes"]);

function icons(format: ConditionalFormatData, parts: Parts, priority: number): RuleElements {
  const style = iconSetWritten(String(parts["style"] ?? "ThreeTrafficLights1")), count = Number(style.charAt(0));
  const given = Array.isArray(parts["criteria"]) ? parts["criteria"].map(record) : Array.from({ length: count }, (_, index): Rule => (index ? { formula: String(Math.round((100 * index) / count)), operator: "GreaterThanOrEqual", type: "Percent" } : {}));
  const custom = given.some(({ customIcon }) => customIcon), isNewer = custom || NEWER_SETS.has(style) || given.some(({ formula }) => elsewhere(String(formula ?? "")));
  const points = given.map(({ formula, operator, type }, index) => ({ type: index ? POINTS[String(type)] : "percent", val: index ? valueOf(formula) : "0", gte: operator === "GreaterThan" ? 0 : undefined }));
  const said = { iconSet: style === "3TrafficLights1" ? undefined : style, showValue: parts["showIconOnly"] === true ? 0 : undefined, reverse: parts["reverseIconOrder"] === true ? 1 : undefined };
  if (!isNewer) return { main: `<cfRule type="iconSet" priority="${priority}"><iconSet${attributes(said)}>${points.map((each) => `<cfvo${attributes(each)}/>`).join("")}</iconSet></cfRule>`, extension: null };
  const chosen = !custom ? "" : given.map(({ customIcon }, index) => {
    const { set, index: place } = record(customIcon);
    return `<x14:cfIcon${attributes(set === undefined ? { iconSet: style, iconId: index } : set === "Invalid" ? { iconSet: "NoIcons", iconId: 0 } : { iconSet: iconSetWritten(String(set)), iconId: Number(place) })}/>`;
  }).join("");
  const values = points.map(({ type, val = "0", gte }) => `<x14:cfvo${attributes({ type, gte })}><xm:f>${escapeXml(val)}</xm:f></x14:cfvo>`).join("");
  return { main: null, extension: `<x14:cfRule${attributes({ type: "iconSet", priority, id: guidOf(format.id, sqrefOf(format)) })}><x14:iconSet${attributes({ ...said, custom: custom ? 1 : undefined })}>${values}${chosen}</x14:iconSet></x14:cfRule>` };
}
