/** Looks: our `StyleData` to and from Univer's `IStyleData`. Alignments Univer lacks get numbers of our own, which it stores and ignores. */
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { LineData, StyleData } from "../bookData";
import type { StylePatch } from "./engine";

const HORIZONTAL = ["", "left", "center", "right", "justify", "justify", "distributed", "fill", "centerContinuous"] as const;
const VERTICAL = ["", "top", "center", "bottom", "justify", "distributed"] as const;
const BASELINES = ["", "", "subscript", "superscript"] as const;
const DIRECTIONS = ["", "leftToRight", "rightToLeft"] as const;
/** Univer's numbers of underlines; those of accounting have none there and are drawn as other kinds. */
const UNDERLINES = { double: 10, singleAccounting: 13, doubleAccounting: 15 } as const;
const BORDERS = ["none", "thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"] as const;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const INDENT_PX = 9, PADDING_PX = 2;

type Loose = Record<string, unknown>;
const has = (o: object, key: string): boolean => Object.prototype.hasOwnProperty.call(o, key);
const flag = (on: boolean | null | undefined): 0 | 1 => (on ? 1 : 0);

/** A patch in Univer's terms; null takes a key away. What is not a look for Univer is kept beside the cell: `cellCustom.ts`. */
export function toUniver(patch: StylePatch): IStyleData {
  const out: Loose = {};
  if (has(patch, "numberFormat")) out["n"] = patch.numberFormat && patch.numberFormat !== "General" ? { pattern: patch.numberFormat } : null;
  if (has(patch, "fill")) out["bg"] = patch.fill ? { rgb: patch.fill } : null;
  if (patch.font) fontInto(out, patch.font);
  if (patch.align) alignInto(out, patch.align);
  if (patch.border) out["bd"] = borders(patch.border);
  return out as IStyleData;
}

function fontInto(out: Loose, font: NonNullable<StylePatch["font"]>): void {
  if (has(font, "name")) out["ff"] = font.name ?? null;
  if (has(font, "size")) out["fs"] = font.size ?? null;
  if (has(font, "bold")) out["bl"] = font.bold ? 1 : null;
  if (has(font, "italic")) out["it"] = font.italic ? 1 : null;
  if (has(font, "underline")) out["ul"] = font.underline ? { s: 1, ...(typeof font.underline === "string" ? { t: UNDERLINES[font.underline] } : {}) } : null;
  if (has(font, "strike")) out["st"] = font.strike ? { s: 1 } : null;
  if (has(font, "vertical")) out["va"] = font.vertical ? BASELINES.indexOf(font.vertical) : null;
  if (has(font, "color")) out["cl"] = font.color ? { rgb: font.color } : null;
}

function alignInto(out: Loose, align: NonNullable<StylePatch["align"]>): void {
  if (has(align, "horizontal")) out["ht"] = align.horizontal ? HORIZONTAL.indexOf(align.horizontal) : null;
  if (has(align, "vertical")) out["vt"] = align.vertical ? VERTICAL.indexOf(align.vertical) : null;
  if (has(align, "wrap")) out["tb"] = align.wrap ? 3 : null;
  if (has(align, "indent")) out["pd"] = align.indent ? { l: PADDING_PX + INDENT_PX * align.indent } : null;
  if (has(align, "readingOrder")) out["td"] = align.readingOrder ? DIRECTIONS.indexOf(align.readingOrder) : null;
  if (has(align, "rotation")) out["tr"] = align.rotation ? rotation(align.rotation) : null;
}

/** Files say 0–90 upwards, 91–180 downwards, 255 stacked; Univer turns clockwise. */
const rotation = (degrees: number): { a: number; v?: 0 | 1 } =>
  degrees === 255 ? { a: 0, v: flag(true) } : { a: degrees <= 90 ? -degrees : degrees - 90 };

function borders(border: NonNullable<StylePatch["border"]>): IBorderData {
  const out: Loose = {};
  for (const [side, key] of Object.entries(SIDES)) {
    if (!has(border, side)) continue;
    out[key] = lineIn(border[side as keyof typeof SIDES]);
  }
  if (has(border, "diagonal")) {
    const { diagonal } = border, line = lineIn(diagonal);
    Object.assign(out, { tl_br: diagonal?.down ? line : null, bl_tr: diagonal?.up ? line : null });
  }
  return out as IBorderData;
}

function lineIn(line: LineData | null | undefined): object | null {
  const style = line ? BORDERS.indexOf(line.style as (typeof BORDERS)[number]) : 0;
  return line && style !== 0 ? { s: style < 0 ? 1 : style, cl: { rgb: line.color ?? "#000000" } } : null;
}

/** Univer's style in our words. */
export function fromUniver(style: IStyleData | null | undefined): StyleData {
  const out: Loose = {};
  if (!style) return out as StyleData;
  if (style.n?.pattern && style.n.pattern !== "General") out["numberFormat"] = style.n.pattern;
  if (style.bg?.rgb) out["fill"] = hex(style.bg.rgb);
  const parts = { font: fontOf(style), align: alignOf(style), border: borderOf(style) };
  for (const [key, part] of Object.entries(parts)) if (Object.keys(part).length > 0) out[key] = part;
  return out as StyleData;
}

function fontOf(style: IStyleData): Loose {
  const font: Loose = {};
  if (style.ff) font["name"] = style.ff;
  if (style.fs) font["size"] = style.fs;
  if (style.bl) font["bold"] = true;
  if (style.it) font["italic"] = true;
  if (style.ul?.s) font["underline"] = Object.entries(UNDERLINES).find(([, number]) => number === (style.ul?.t as number | undefined))?.[0] ?? true;
  if (BASELINES[style.va ?? 0]) font["vertical"] = BASELINES[style.va ?? 0];
  if (style.st?.s) font["strike"] = true;
  if (style.cl?.rgb) font["color"] = hex(style.cl.rgb);
  return font;
}

function alignOf(style: IStyleData): Loose {
  const align: Loose = {};
  const horizontal = HORIZONTAL[style.ht ?? 0], vertical = VERTICAL[style.vt ?? 0];
  if (horizontal) align["horizontal"] = horizontal;
  if (vertical) align["vertical"] = vertical;
  if (style.tb === 3) align["wrap"] = true;
  const indent = Math.round(((style.pd?.l ?? PADDING_PX) - PADDING_PX) / INDENT_PX);
  if (indent > 0) align["indent"] = indent;
  if (DIRECTIONS[style.td ?? 0]) align["readingOrder"] = DIRECTIONS[style.td ?? 0];
  if (style.tr?.v) align["rotation"] = 255;
  else if (style.tr?.a) align["rotation"] = style.tr.a < 0 ? -style.tr.a : style.tr.a + 90;
  return align;
}

/** The lines of Univer's style in our words. */
export function linesOf(style: IStyleData | null | undefined): NonNullable<StyleData["border"]> {
  return style?.bd ? borderOf(style) : NO_LINES;
}

const NO_LINES = {};

function borderOf(style: IStyleData): Loose {
  const border: Loose = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = lineFrom(style.bd?.[key]);
    if (line) border[side] = line;
  }
  const down = lineFrom(style.bd?.tl_br), up = lineFrom(style.bd?.bl_tr), diagonal = down ?? up;
  if (diagonal) border["diagonal"] = { ...diagonal, ...(up ? { up: true } : {}), ...(down ? { down: true } : {}) };
  return border;
}

const lineFrom = (line: Nullable<IBorderStyleData>): LineData | null => (line?.s ? { style: BORDERS[line.s] ?? "thin", ...(line.cl?.rgb ? { color: hex(line.cl.rgb) } : {}) } : null);

/** "#RRGGBB" in capitals; the grid also writes `rgb(r, g, b)`. */
function hex(color: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  return color.startsWith("#") ? color.toUpperCase() : color;
}
