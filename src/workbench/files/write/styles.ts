import type { StyleData } from "../../bookData";
import { builtInId } from "../package/numberFormats";
import { attributes, child, childrenOf, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { applyEdits, innerText, withPrefix } from "./edits";
import type { Edit } from "./edits";

/** Gives each look an index in `styles.xml`, adding formats at the end so that every index in use keeps its meaning. */
export interface StyleWriter {
  indexOf(style: StyleData | undefined): number;
  /** The part with what was added; `null` if nothing was. */
  text(): string | null;
}

/** A style by content: equal looks have equal keys, whatever their order or index. */
export function styleKey(style: StyleData | undefined): string {
  return JSON.stringify(sorted(style ?? {}) ?? {});
}

/** What says the default in other words: black text and lines, text at the bottom, a locked cell, General. */
const DEFAULTS: Readonly<Record<string, unknown>> = { color: "#000000", vertical: "bottom", locked: true, numberFormat: "General" };

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const).filter(([key, each]) => each !== undefined && each !== DEFAULTS[key]);
  return entries.length ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}

/** A writer over a styles part. `known` are the styles it was read as, by index. */
export function styleWriter(source: string, known: readonly StyleData[], defaultFont: { readonly name: string; readonly size: number }): StyleWriter {
  const root = parseXml(source);
  const indexes = new Map<string, number>();
  known.forEach((style, index) => indexes.has(styleKey(style)) || indexes.set(styleKey(style), index));
  const lists = { fonts: list(root, "fonts"), fills: list(root, "fills"), borders: list(root, "borders"), cellXfs: list(root, "cellXfs"), numFmts: list(root, "numFmts") };
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
  const add = (style: StyleData): number => {
    const { font, fill, border, align, locked } = style;
    const numFmtId = formatId(style.numberFormat);
    const fontId = font ? lists.fonts.add(fontXml(font, defaultFont)) : 0;
    const fillId = fill === undefined ? 0 : lists.fills.add(`<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`);
    const borderId = border ? lists.borders.add(borderXml(border)) : 0;
    const inner = (align ? alignmentXml(align) : "") + (locked === false ? '<protection locked="0"/>' : "");
    const applied = { applyNumberFormat: numFmtId ? 1 : undefined, applyFont: fontId ? 1 : undefined, applyFill: fillId ? 1 : undefined, applyBorder: borderId ? 1 : undefined, applyAlignment: align ? 1 : undefined, applyProtection: locked === false ? 1 : undefined };
    return lists.cellXfs.add(`<xf${attributes({ numFmtId, fontId, fillId, borderId, xfId: 0, ...applied })}${inner ? `>${inner}</xf>` : "/>"}`);
  };
  return {
    indexOf(style) {
      const key = styleKey(style);
      const index = key === "{}" ? 0 : (indexes.get(key) ?? add(style!));
      indexes.set(key, index);
      return index;
    },
    text() {
      const edits = Object.values(lists).flatMap((each) => each.edits(source, root));
      return edits.length ? applyEdits(source, edits) : null;
    },
  };
}

/** One counted list of the part. Equal additions share an index. */
function list(root: XmlElement, name: string): { add(xml: string): number; edits(source: string, root: XmlElement): Edit[] } {
  const element = child(root, name);
  const before = element?.children.length ?? 0;
  const added: string[] = [];
  return {
    add(xml) {
      const found = added.indexOf(xml);
      return before + (found >= 0 ? found : added.push(xml) - 1);
    },
    edits(source, { openEnd, tag }) {
      if (!added.length) return [];
      const inner = withPrefix(added.join(""), tag);
      if (!element) return [{ start: openEnd, end: openEnd, text: withPrefix(`<${name} count="${added.length}">`, tag) + inner + withPrefix(`</${name}>`, tag) }];
      const text = `${openingTag(source, element, { count: before + added.length })}>${innerText(source, element)}${inner}</${element.tag}>`;
      return [{ start: element.start, end: element.end, text }];
    },
  };
}

function fontXml(font: NonNullable<StyleData["font"]>, fallback: { readonly name: string; readonly size: number }): string {
  const flags = (font.bold ? "<b/>" : "") + (font.italic ? "<i/>" : "") + (font.strike ? "<strike/>" : "") + (font.underline ? "<u/>" : "");
  const color = font.color === undefined ? "" : `<color rgb="FF${font.color.slice(1)}"/>`;
  return `<font>${flags}<sz val="${font.size ?? fallback.size}"/>${color}<name${attributes({ val: font.name ?? fallback.name })}/></font>`;
}

function borderXml(border: NonNullable<StyleData["border"]>): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string => {
    const line = border[name];
    return line ? `<${name}${attributes({ style: line.style })}><color${line.color === undefined ? ' auto="1"' : ` rgb="FF${line.color.slice(1)}"`}/></${name}>` : `<${name}/>`;
  };
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent, rotation }: NonNullable<StyleData["align"]>): string {
  return `<alignment${attributes({ horizontal, vertical, textRotation: rotation, wrapText: wrap ? 1 : undefined, indent })}/>`;
}
