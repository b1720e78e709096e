import type { StyleData } from "../../bookData";
import { BUILT_IN_FORMATS } from "../package/numberFormats";
import { child, childrenOf, parseXml, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { colorOf } from "./colors";

type Font = NonNullable<StyleData["font"]>;
type Align = NonNullable<StyleData["align"]>;
type Borders = NonNullable<StyleData["border"]>;

/** Styles by the index a cell names (`s`), and the font of unstyled cells. */
export interface StylesRead {
  readonly styles: readonly StyleData[];
  readonly defaultFont: { readonly name: string; readonly size: number };
}

const CALIBRI = { name: "Calibri", size: 11 };

/** Reads `styles.xml`. What equals the file's own default (font of the first format, no fill…) is left out. */
export function readStyles(text: string | undefined, theme: readonly string[]): StylesRead {
  if (text === undefined) return { styles: [{}], defaultFont: CALIBRI };
  const root = parseXml(text);
  const formats = new Map(childrenOf(child(root, "numFmts"), "numFmt").map((each) => [each.attributes["numFmtId"], each.attributes["formatCode"] ?? ""]));
  const rawFonts = childrenOf(child(root, "fonts"), "font").map((each) => fontOf(each, theme));
  const fills = childrenOf(child(root, "fills"), "fill").map((each) => fillOf(each, theme));
  const borders = childrenOf(child(root, "borders"), "border").map((each) => bordersOf(each, theme));
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const base = rawFonts[Number(xfs[0]?.attributes["fontId"] ?? 0)] ?? CALIBRI;
  const fonts = rawFonts.map((font) => withoutDefaults(font, base));
  const styles = xfs.map((xf): StyleData => {
    const number = xf.attributes["numFmtId"] ?? "0";
    const format = formats.get(number) ?? BUILT_IN_FORMATS[Number(number)];
    const font = fonts[Number(xf.attributes["fontId"] ?? 0)];
    const fill = fills[Number(xf.attributes["fillId"] ?? 0)];
    const border = borders[Number(xf.attributes["borderId"] ?? 0)];
    const align = alignOf(child(xf, "alignment"));
    return {
      ...(format && format !== "General" ? { numberFormat: format } : {}),
      ...(font && Object.keys(font).length ? { font } : {}),
      ...(fill ? { fill } : {}),
      ...(Object.keys(align).length ? { align } : {}),
      ...(border && Object.keys(border).length ? { border } : {}),
      ...(truthy(child(xf, "protection")?.attributes["locked"], true) ? {} : { locked: false }),
    };
  });
  return { styles: styles.length ? styles : [{}], defaultFont: { name: base.name ?? CALIBRI.name, size: base.size ?? CALIBRI.size } };
}

function fontOf(font: XmlElement, theme: readonly string[]): Font {
  const flag = (name: string): boolean => { const found = child(font, name); return !!found && truthy(found.attributes["val"], true); };
  const color = colorOf(child(font, "color"), theme);
  const name = child(font, "name")?.attributes["val"];
  const size = child(font, "sz")?.attributes["val"];
  const underline = child(font, "u");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(flag("b") ? { bold: true } : {}),
    ...(flag("i") ? { italic: true } : {}),
    ...(underline && underline.attributes["val"] !== "none" ? { underline: true } : {}),
    ...(flag("strike") ? { strike: true } : {}),
    ...(color === undefined || color === "#000000" ? {} : { color }),
  };
}

function withoutDefaults(font: Font, base: Font): Font {
  const { name, size, ...rest } = font;
  return { ...(name === undefined || name === base.name ? {} : { name }), ...(size === undefined || size === base.size ? {} : { size }), ...rest };
}

function fillOf(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = child(fill, "patternFill");
  return pattern?.attributes["patternType"] === "solid" ? colorOf(child(pattern, "fgColor"), theme) : undefined;
}

function bordersOf(border: XmlElement, theme: readonly string[]): Borders {
  const sides: { -readonly [Side in keyof Borders]: Borders[Side] } = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const found = child(border, side);
    const style = found?.attributes["style"];
    if (!style || style === "none") continue;
    const color = colorOf(child(found, "color"), theme);
    sides[side] = color === undefined || color === "#000000" ? { style } : { style, color };
  }
  return sides;
}

const HORIZONTAL = ["left", "center", "right", "justify", "fill", "centerContinuous", "distributed"] as const;
const VERTICAL = ["top", "center"] as const;

function alignOf(alignment: XmlElement | undefined): Align {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment?.attributes ?? {};
  const across = HORIZONTAL.find((each) => each === horizontal);
  const down = VERTICAL.find((each) => each === vertical);
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(truthy(wrapText) ? { wrap: true } : {}),
    ...(Number(indent ?? 0) ? { indent: Number(indent) } : {}),
    ...(Number(textRotation ?? 0) ? { rotation: Number(textRotation) } : {}),
  };
}
