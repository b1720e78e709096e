import type { NamedStyleData, StyleData, UndrawnData } from "../../bookData";
import { BUILT_IN_NUMBERS, INCLUDED, placeStyles, styleNames, writtenName } from "../package/cellStyles";
import { builtInId } from "../package/numberFormats";
import { attributes, child, childrenOf, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { applyEdits, closeStart, withPrefix } from "./edits";
import type { Edit } from "./edits";
import { canonical } from "./canonical";

/** Gives each look an index in `styles.xml`, adding formats at the end so that every index in use keeps its meaning. */
export interface StyleWriter {
  /** Index of a look, of a style by name (none: Normal). */
  indexOf(style: StyleData | undefined, name?: string): number;
  /** Index of a format laid over cells, from the inside of its element. */
  dxf(inner: string): number;
  /** Id of a number format. */
  formatId(format: string): number;
  /** The part with what was added; `null` if nothing was. */
  text(): string | null;
}

/** Styles by name as they were read and as they are now. */
export interface NamedStyles {
  readonly before: readonly NamedStyleData[];
  readonly after: readonly NamedStyleData[];
}

/** Styles are shared by the cells that have them, of which there may be a million. */
const keys = new WeakMap<StyleData, string>();

/** A style by content: equal looks have equal keys, whatever their order or index. */
export function styleKey(style: StyleData | undefined): string {
  if (style === undefined) return "{}";
  const known = keys.get(style);
  if (known !== undefined) return known;
  const made = JSON.stringify(sorted(style) ?? {});
  keys.set(style, made);
  return made;
}

/** What says the default in other words: black text and lines, text at the bottom, a locked cell, General. */
const DEFAULTS: Readonly<Record<string, unknown>> = { color: "#000000", vertical: "bottom", locked: true, numberFormat: "General" };

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const).filter(([key, each]) => each !== undefined && each !== DEFAULTS[key]);
  return entries.length ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}

/** A writer over a styles part. `known` are the styles it was read as, by index. */
export function styleWriter(source: string, known: readonly StyleData[], defaultFont: { readonly name: string; readonly size: number }, named: NamedStyles = { before: [], after: [] }): StyleWriter {
  const root = parseXml(source), names = styleNames(root), placed = new Map(placeStyles(root).map((each) => [each.name, each]));
  const indexes = new Map<string, number>(), keyOf = (style: StyleData | undefined, name = ""): string => styleKey(style) + name;
  known.forEach((style, index) => indexes.has(keyOf(style, names[index])) || indexes.set(keyOf(style, names[index]), index));
  const lists = { fonts: list(root, "fonts"), fills: list(root, "fills"), borders: list(root, "borders"), cellXfs: list(root, "cellXfs"), numFmts: list(root, "numFmts"), dxfs: list(root, "dxfs"), cellStyleXfs: list(root, "cellStyleXfs"), cellStyles: list(root, "cellStyles") };
  const formats = new Map(childrenOf(child(root, "numFmts"), "numFmt").map((each) => [each.attributes["formatCode"] ?? "", Number(each.attributes["numFmtId"])]));
  let nextFormat = Math.max(163, ...formats.values()) + 1;

  const formatId = (format: string | undefined): number => {
    if (format === undefined || format === "General") return 0;
    const found = builtInId(format) ?? formats.get(format);
    if (found !== undefined) return found;
    formats.set(format, nextFormat);
    lists.numFmts.add(`<numFmt${attributes({ numFmtId: nextFormat, formatCode: format })}/>`);
    return nextFormat++;
  };
  /** A format without its `xfId` and flags. */
  const xf = (style: StyleData, more: Readonly<Record<string, string | number | undefined>> | null): string => {
    const { font, fill, border, align, locked, undrawn } = style;
    const numFmtId = formatId(style.numberFormat);
    const fontId = font || undrawn?.fontTint ? lists.fonts.add(fontXml(font ?? {}, undrawn?.fontTint, defaultFont)) : 0;
    const fillId = fill === undefined && undrawn?.pattern === undefined ? 0 : lists.fills.add(fillXml(fill, undrawn ?? {}));
    const borderId = border ? lists.borders.add(borderXml(border, undrawn ?? {})) : 0;
    const aligned = align ?? undrawn?.shrinkToFit ?? undrawn?.justifyLastLine, guarded = locked === false || undrawn?.formulaHidden;
    const inner = (aligned ? alignmentXml(align ?? {}, undrawn ?? {}) : "") + (guarded ? `<protection${attributes({ locked: locked === false ? 0 : undefined, hidden: undrawn?.formulaHidden ? 1 : undefined })}/>` : "");
    const applied = { applyNumberFormat: numFmtId ? 1 : undefined, applyFont: fontId ? 1 : undefined, applyFill: fillId ? 1 : undefined, applyBorder: borderId ? 1 : undefined, applyAlignment: aligned ? 1 : undefined, applyProtection: guarded ? 1 : undefined };
    return `<xf${attributes({ numFmtId, fontId, fillId, borderId, ...(more ?? applied) })}${inner ? `>${inner}</xf>` : "/>"}`;
  };
  // Workbooks that went through many hands have styles by the ten thousands.
  const before = new Map(named.before.map((each) => [each.name, each])), after = new Map(named.after.map((each) => [each.name, each]));
  const styleFormat = ({ look, includes }: NamedStyleData): string => xf(look, Object.fromEntries(Object.entries(INCLUDED).map(([name, attribute]) => [attribute, includes[name] === false ? 0 : undefined])));
  const xfIds = new Map([...placed].map(([name, { xfId }]) => [name, xfId]));
  /** Index of the format of a style by name; one that cells need and nobody described looks as its cells do. */
  const xfIdOf = (name: string, look: StyleData): number => {
    const found = xfIds.get(name), builtinId = BUILT_IN_NUMBERS[name];
    if (found !== undefined) return found;
    const xfId = lists.cellStyleXfs.add(styleFormat(after.get(name) ?? { name, look, includes: {} }), false);
    lists.cellStyles.add(`<cellStyle${attributes({ name: builtinId === undefined ? name : writtenName(name), xfId, builtinId })}/>`);
    xfIds.set(name, xfId);
    return xfId;
  };
  const add = (style: StyleData, name: string | undefined): number => {
    const xfId = name === undefined ? 0 : xfIdOf(name, style);
    return lists.cellXfs.add(xf(style, null).replace("<xf", `<xf xfId="${xfId}"`));
  };
  for (const style of named.after) {
    const was = before.get(style.name), place = placed.get(style.name);
    if (place && was !== style && canonical(was) !== canonical(style)) lists.cellStyleXfs.replace(place.xf, styleFormat(style));
    else if (!place) xfIdOf(style.name, style.look);
  }
  for (const { name } of named.before) if (!after.has(name)) lists.cellStyles.replace(placed.get(name)?.element, "");
  return {
    dxf: (inner) => lists.dxfs.add(`<dxf>${inner}</dxf>`),
    formatId,
    indexOf(style, name) {
      const key = keyOf(style, name);
      const index = key === "{}" ? 0 : (indexes.get(key) ?? add(style ?? {}, name));
      indexes.set(key, index);
      return index;
    },
    text() {
      const edits = Object.values(lists).flatMap((each) => each.edits(source, root));
      return edits.length ? applyEdits(source, edits) : null;
    },
  };
}

/** Order of the part's lists (ECMA-376 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

interface CountedList {
  /** Index of an element; equal ones share it unless each is its own. */
  add(xml: string, shared?: boolean): number;
  /** Another element in the place of one that is there; "" takes it away. */
  replace(element: XmlElement | undefined, xml: string): void;
  edits(source: string, root: XmlElement): Edit[];
}

/** One counted list of the part. */
function list(root: XmlElement, name: string): CountedList {
  const element = child(root, name);
  const before = element?.children.length ?? 0;
  const added: string[] = [], places = new Map<string, number>(), replaced = new Map<XmlElement, string>();
  return {
    add(xml, shared = true) {
      const found = shared ? places.get(xml) : undefined, place = found ?? added.push(xml) - 1;
      places.set(xml, places.get(xml) ?? place);
      return before + place;
    },
    replace(of, xml) {
      if (of) replaced.set(of, xml);
    },
    edits(source, { tag, children }) {
      if (!added.length && !replaced.size) return [];
      const inner = withPrefix(added.join(""), tag);
      if (!element) {
        const next = children.find((each) => ORDER.indexOf(each.name) > ORDER.indexOf(name)), at = next?.start ?? closeStart(source, root);
        return [{ start: at, end: at, text: withPrefix(`<${name} count="${added.length}">`, tag) + inner + withPrefix(`</${name}>`, tag) }];
      }
      const gone = [...replaced.values()].filter((xml) => xml === "").length;
      const own = element.openEnd === element.end ? [] : [{ start: closeStart(source, element), end: closeStart(source, element), text: inner }];
      return [
        { start: element.start, end: element.openEnd, text: `${openingTag(source, element, { count: before + added.length - gone })}>` },
        ...[...replaced].map(([{ start, end }, xml]) => ({ start, end, text: withPrefix(xml, tag) })),
        ...(own.length ? own : [{ start: element.end, end: element.end, text: `${inner}</${element.tag}>` }]),
      ];
    },
  };
}

const UNDERLINES = { double: "double", singleAccounting: "singleAccounting", doubleAccounting: "doubleAccounting" } as const;

/** A colour of a look with its tint. */
const colorXml = (name: string, color: string, tint: number | undefined): string => `<${name}${attributes({ rgb: `FF${color.slice(1)}`, tint })}/>`;

/** Plain colour, or a pattern of `patternColor` over it. */
function fillXml(fill: string | undefined, { pattern, patternColor, patternTint, fillTint }: UndrawnData): string {
  if (pattern === undefined) return `<fill><patternFill patternType="solid">${colorXml("fgColor", fill ?? "#FFFFFF", fillTint)}<bgColor indexed="64"/></patternFill></fill>`;
  const colors = (patternColor === undefined ? "" : colorXml("fgColor", patternColor, patternTint)) + (fill === undefined ? "" : colorXml("bgColor", fill, fillTint));
  return `<fill><patternFill${attributes({ patternType: pattern })}${colors ? `>${colors}</patternFill>` : "/>"}</fill>`;
}

function fontXml(font: NonNullable<StyleData["font"]>, tint: number | undefined, fallback: { readonly name: string; readonly size: number }): string {
  const flags = (font.bold ? "<b/>" : "") + (font.italic ? "<i/>" : "") + (font.strike ? "<strike/>" : "") + (typeof font.underline === "string" ? `<u${attributes({ val: UNDERLINES[font.underline] })}/>` : font.underline ? "<u/>" : "")
    + (font.vertical ? `<vertAlign${attributes({ val: font.vertical })}/>` : "");
  const color = font.color === undefined && tint === undefined ? "" : colorXml("color", font.color ?? "#000000", tint);
  return `<font>${flags}<sz val="${font.size ?? fallback.size}"/>${color}<name${attributes({ val: font.name ?? fallback.name })}/></font>`;
}

function borderXml(border: NonNullable<StyleData["border"]>, tints: UndrawnData): string {
  const side = (name: "left" | "right" | "top" | "bottom" | "diagonal"): string => {
    const line = border[name];
    return line ? `<${name}${attributes({ style: line.style })}>${line.color === undefined ? '<color auto="1"/>' : colorXml("color", line.color, tints[`${name}Tint`])}</${name}>` : `<${name}/>`;
  };
  const { up, down } = border.diagonal ?? {};
  return `<border${attributes({ diagonalUp: up ? 1 : undefined, diagonalDown: down ? 1 : undefined })}>${side("left")}${side("right")}${side("top")}${side("bottom")}${side("diagonal")}</border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent, rotation, readingOrder }: NonNullable<StyleData["align"]>, { shrinkToFit, justifyLastLine }: UndrawnData): string {
  const more = { shrinkToFit: shrinkToFit ? 1 : undefined, justifyLastLine: justifyLastLine ? 1 : undefined, readingOrder: readingOrder ? (readingOrder === "leftToRight" ? 1 : 2) : undefined };
  return `<alignment${attributes({ horizontal, vertical, textRotation: rotation, wrapText: wrap ? 1 : undefined, indent, ...more })}/>`;
}
