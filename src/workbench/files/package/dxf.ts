/** Looks that are laid over cells (differential formats): of conditional formats, by path as Office.js has them, and of colour filters. */
import { attributes, child, truthy } from "./xml";
import type { XmlElement } from "./xml";
import { colorOf } from "../read/colors";

type Look = Readonly<Record<string, unknown>>;

const SIDES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
/** Lines of Office.js as files write them; thicker lines of a file are continuous ones there. */
const LINES: Readonly<Record<string, string>> = { Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted" };
const lineName = (style: string): string => Object.entries(LINES).find(([, written]) => written === style)?.[0] ?? (style === "hair" ? "Dot" : style.startsWith("mediumDash") ? "Dash" : "Continuous");

/** What a format says, by path: "font.bold", "fill.color", "borders.EdgeTop.style", "numberFormat" … */
export function lookOfDxf(element: XmlElement | undefined, theme: readonly string[]): Record<string, unknown> {
  const look: Record<string, unknown> = {}, font = child(element, "font"), pattern = child(child(element, "fill"), "patternFill");
  for (const [tag, name] of [["b", "bold"], ["i", "italic"], ["strike", "strikethrough"]] as const) {
    const flag = child(font, tag);
    if (flag) look[`font.${name}`] = truthy(flag.attributes["val"], true);
  }
  const underline = child(font, "u"), color = colorOf(child(font, "color"), theme);
  if (underline) look["font.underline"] = { none: "None", double: "Double" }[underline.attributes["val"] ?? ""] ?? "Single";
  if (color !== undefined) look["font.color"] = color;
  const fill = colorOf(child(pattern, "bgColor"), theme) ?? colorOf(child(pattern, "fgColor"), theme);
  if (fill !== undefined && pattern?.attributes["patternType"] !== "none") look["fill.color"] = fill;
  for (const [tag, side] of Object.entries(SIDES)) {
    const line = child(child(element, "border"), tag), style = line?.attributes["style"], shade = colorOf(child(line, "color"), theme);
    if (style === undefined || style === "none") continue;
    look[`borders.${side}.style`] = lineName(style);
    if (shade !== undefined) look[`borders.${side}.color`] = shade;
  }
  const format = child(element, "numFmt")?.attributes["formatCode"];
  return format === undefined ? look : { ...look, numberFormat: format };
}

/** Inside of a `<dxf>`; "" for a look that says nothing. `numberFormatId` is given to a number format. */
export function dxfInner(look: Look, numberFormatId: (format: string) => number): string {
  const rgb = (color: unknown): string => `FF${String(color).slice(1)}`, format = look["numberFormat"];
  const flag = (tag: string, name: string): string => (typeof look[`font.${name}`] === "boolean" ? `<${tag}${look[`font.${name}`] ? "" : ' val="0"'}/>` : "");
  const line = look["font.underline"], underline = line === "Single" ? "<u/>" : line === "Double" ? '<u val="double"/>' : "";
  const color = look["font.color"] ? `<color rgb="${rgb(look["font.color"])}"/>` : "", font = flag("b", "bold") + flag("i", "italic") + flag("strike", "strikethrough") + underline + color;
  const fill = look["fill.color"] ? `<fill><patternFill><bgColor rgb="${rgb(look["fill.color"])}"/></patternFill></fill>` : "";
  const sides = Object.entries(SIDES).map(([tag, side]) => {
    const style = LINES[String(look[`borders.${side}.style`])], shade = look[`borders.${side}.color`];
    return style ? `<${tag} style="${style}"><color ${shade ? `rgb="${rgb(shade)}"` : 'auto="1"'}/></${tag}>` : "";
  }).join("");
  const number = typeof format === "string" && format !== "" ? `<numFmt${attributes({ numFmtId: numberFormatId(format), formatCode: format })}/>` : "";
  return (font && `<font>${font}</font>`) + number + fill + (sides && `<border>${sides}</border>`);
}

/** The colour that a filter by cell colour (or by font colour) looks for. */
export function filteredColor(element: XmlElement | undefined, cellColor: boolean, theme: readonly string[]): string | undefined {
  const pattern = child(child(element, "fill"), "patternFill");
  return cellColor ? (colorOf(child(pattern, "fgColor"), theme) ?? colorOf(child(pattern, "bgColor"), theme)) : colorOf(child(child(element, "font"), "color"), theme);
}

/** Inside of the `<dxf>` of such a filter. */
export function filteredColorInner(color: string, cellColor: boolean): string {
  const rgb = `FF${color.slice(1)}`;
  return cellColor ? `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill>` : `<font><color rgb="${rgb}"/></font>`;
}
