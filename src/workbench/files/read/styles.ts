import type { BookData, NamedStyleData, StyleData, UndrawnData } from "../../bookData";
import { includesOf, placeStyles, styleNames } from "../package/cellStyles";
import { BUILT_IN_FORMATS } from "../package/numberFormats";
import { child, childrenOf, parseXml, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { colorOf } from "./colors";
import { readTableStyles } from "./tableStyles";

type Font = NonNullable<StyleData["font"]>;
type Align = NonNullable<StyleData["align"]>;
type Borders = NonNullable<StyleData["border"]>;

/** Styles by the index a cell names (`s`), and the font of unstyled cells. */
export interface StylesRead {
  readonly styles: readonly StyleData[];
  readonly defaultFont: { readonly name: string; readonly size: number };
  /** Formats laid over cells, by the index that rules and filters name. */
  readonly dxfs: readonly XmlElement[];
  /** Styles by name, and the name of each of `styles` (Normal: none). */
  readonly named: readonly NamedStyleData[];
  readonly names: readonly (string | undefined)[];
  readonly ofTables: Pick<BookData, "tableStyles">;
}

const CALIBRI = { name: "Calibri", size: 11 };

/** Reads `styles.xml`. What equals the file's own default (font of the first format, no fill…) is left out. */
export function readStyles(text: string | undefined, theme: readonly string[]): StylesRead {
  if (text === undefined) return { styles: [{}], defaultFont: CALIBRI, dxfs: [], named: [], names: [], ofTables: {} };
  const root = parseXml(text);
  const formats = new Map(childrenOf(child(root, "numFmts"), "numFmt").map((each) => [each.attributes["numFmtId"], each.attributes["formatCode"] ?? ""]));
  const rawFonts = childrenOf(child(root, "fonts"), "font").map((each) => fontOf(each, theme));
  const fills = childrenOf(child(root, "fills"), "fill").map((each) => fillOf(each, theme));
  const borders = childrenOf(child(root, "borders"), "border").map((each) => bordersOf(each, theme));
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const base = rawFonts[Number(xfs[0]?.attributes["fontId"] ?? 0)] ?? CALIBRI;
  const fonts = rawFonts.map((font) => withoutDefaults(font, base));
  const lookOf = (xf: XmlElement): StyleData => {
    const number = xf.attributes["numFmtId"] ?? "0";
    const format = formats.get(number) ?? BUILT_IN_FORMATS[Number(number)];
    const font = fonts[Number(xf.attributes["fontId"] ?? 0)];
    const fill = fills[Number(xf.attributes["fillId"] ?? 0)];
    const border = borders[Number(xf.attributes["borderId"] ?? 0)];
    const align = alignOf(child(xf, "alignment"));
    const undrawn = { ...fill?.undrawn, ...undrawnOf(xf) };
    return {
      ...(format && format !== "General" ? { numberFormat: format } : {}),
      ...(font && Object.keys(font).length ? { font } : {}),
      ...(fill?.plain ? { fill: fill.plain } : {}),
      ...(Object.keys(align).length ? { align } : {}),
      ...(border && Object.keys(border).length ? { border } : {}),
      ...(truthy(child(xf, "protection")?.attributes["locked"], true) ? {} : { locked: false }),
      ...(Object.keys(undrawn).length ? { undrawn } : {}),
    };
  };
  const styles = xfs.map(lookOf), named = placeStyles(root).map(({ name, xf }) => ({ name, look: lookOf(xf), includes: includesOf(xf) }));
  return {
    named, names: styleNames(root), ofTables: readTableStyles(root), styles: styles.length ? styles : [{}], defaultFont: { name: base.name ?? CALIBRI.name, size: base.size ?? CALIBRI.size }, dxfs: childrenOf(child(root, "dxfs"), "dxf") };
}

const UNDERLINES = ["double", "singleAccounting", "doubleAccounting"] as const;
const BASELINES = ["subscript", "superscript"] as const;

function fontOf(font: XmlElement, theme: readonly string[]): Font {
  const flag = (name: string): boolean => { const found = child(font, name); return !!found && truthy(found.attributes["val"], true); };
  const color = colorOf(child(font, "color"), theme);
  const name = child(font, "name")?.attributes["val"];
  const size = child(font, "sz")?.attributes["val"];
  const underline = child(font, "u"), vertical = BASELINES.find((each) => each === child(font, "vertAlign")?.attributes["val"]);
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(flag("b") ? { bold: true } : {}),
    ...(flag("i") ? { italic: true } : {}),
    ...(underline && underline.attributes["val"] !== "none" ? { underline: UNDERLINES.find((kind) => kind === underline.attributes["val"]) ?? true } : {}),
    ...(flag("strike") ? { strike: true } : {}),
    ...(vertical ? { vertical } : {}),
    ...(color === undefined || color === "#000000" ? {} : { color }),
  };
}

function withoutDefaults(font: Font, base: Font): Font {
  const { name, size, ...rest } = font;
  return { ...(name === undefined || name === base.name ? {} : { name }), ...(size === undefined || size === base.size ? {} : { size }), ...rest };
}

interface Fill {
  readonly plain?: string | undefined;
  readonly undrawn?: Pick<UndrawnData, "pattern" | "patternColor">;
}

/** A plain colour, or a pattern over one: a pattern's own colour is its foreground. */
function fillOf(fill: XmlElement, theme: readonly string[]): Fill | undefined {
  const found = child(fill, "patternFill"), pattern = found?.attributes["patternType"];
  if (!found || !pattern || pattern === "none") return undefined;
  const front = colorOf(child(found, "fgColor"), theme);
  if (pattern === "solid") return { plain: front };
  const own = child(found, "bgColor"), behind = own && own.attributes["indexed"] !== "64" ? colorOf(own, theme) : undefined;
  return { plain: behind, undrawn: { pattern, ...(front === undefined || front === "#000000" ? {} : { patternColor: front }) } };
}

/** What of a cell's format the grid does not draw, beside its fill. */
function undrawnOf(xf: XmlElement): UndrawnData {
  const { shrinkToFit, justifyLastLine } = child(xf, "alignment")?.attributes ?? {};
  return {
    ...(truthy(shrinkToFit) ? { shrinkToFit: true } : {}), ...(truthy(justifyLastLine) ? { justifyLastLine: true } : {}),
    ...(truthy(child(xf, "protection")?.attributes["hidden"]) ? { formulaHidden: true } : {}),
  };
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
  const diagonal = child(border, "diagonal"), style = diagonal?.attributes["style"], up = truthy(border.attributes["diagonalUp"]), down = truthy(border.attributes["diagonalDown"]);
  if (style && style !== "none" && (up || down)) {
    const color = colorOf(child(diagonal, "color"), theme);
    sides.diagonal = { style, ...(color === undefined || color === "#000000" ? {} : { color }), ...(up ? { up } : {}), ...(down ? { down } : {}) };
  }
  return sides;
}

const HORIZONTAL = ["left", "center", "right", "justify", "fill", "centerContinuous", "distributed"] as const;
const VERTICAL = ["top", "center", "justify", "distributed"] as const;
const READING = [undefined, "leftToRight", "rightToLeft"] as const;

function alignOf(alignment: XmlElement | undefined): Align {
  const { horizontal, vertical, wrapText, indent, textRotation, readingOrder } = alignment?.attributes ?? {};
  const across = HORIZONTAL.find((each) => each === horizontal);
  const down = VERTICAL.find((each) => each === vertical), reading = READING[Number(readingOrder ?? 0)];
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(truthy(wrapText) ? { wrap: true } : {}),
    ...(Number(indent ?? 0) ? { indent: Number(indent) } : {}),
    ...(Number(textRotation ?? 0) ? { rotation: Number(textRotation) } : {}),
    ...(reading ? { readingOrder: reading } : {}),
  };
}
