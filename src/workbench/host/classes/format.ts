/** Formats of ranges and of several ranges: a property over cells that differ is null (colours: ""). */
import type { AreaData, StyleData } from "../../bookData";
import { intersect, isUnbounded } from "../../engine/address";
import type { StylePatch } from "../../engine/engine";
import { HostError } from "../errors";
import type { ClassSpec, Host, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { changeStyle, styleNamed } from "../namedStyles";
import type { AreasTarget, RangeTarget } from "../targets";
import { StyleTarget, rangesOf } from "../targets";
import { oneOf, text, whole } from "./args";
import { DEFAULT_HEIGHT, POINTS_A_PIXEL, columnWidthPoints } from "./lineSizes";
import { eachCell } from "./rangeWrites";

/** Cells, or a style by name. */
type Target = RangeTarget | AreasTarget | StyleTarget;
export interface SideTarget {
  readonly range: Target;
  readonly side: Side;
}
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

/** The part of a range whose looks are worth reading: whole rows and columns are read over what is used. */
function readable(host: Host, part: RangeTarget): AreaData {
  if (!isUnbounded(part.area)) return part.area;
  const used = host.engine.used(part.sheet, false), inside = used && intersect(used, part.area);
  return inside ?? { ...part.area, bottom: part.area.top, right: part.area.left };
}

function styleFor(host: Host, { name }: StyleTarget) {
  const style = styleNamed(host, name);
  if (!style) throw new HostError("ItemNotFound");
  return style;
}

/** The one value all cells have; `mixed` when they differ. */
function uniform(host: Host, target: Target, of: (style: StyleData) => unknown, mixed: unknown): unknown {
  if (target instanceof StyleTarget) return of(styleFor(host, target).look);
  const styles = new Set<StyleData>();
  for (const part of rangesOf(target)) eachCell(readable(host, part), (row, column) => styles.add(host.engine.style(part.sheet, row, column)));
  const values = new Set([...styles].map(of));
  return values.size === 1 ? [...values][0] : mixed;
}

function patch(host: Host, target: Target, change: StylePatch): void {
  if (target instanceof StyleTarget) return changeStyle(host, styleFor(host, target), change);
  for (const part of rangesOf(target)) {
    host.writable(part.sheet, part.area);
    host.engine.patchStyle(part.sheet, part.area, change);
    host.happened({ kind: "format", sheet: part.sheet, area: part.area }, "own");
  }
}

function look(get: (style: StyleData) => unknown, change: (value: unknown) => StylePatch, mixed: unknown = null): ScalarSpec<Target> {
  return { get: (host, target) => uniform(host, target, get, mixed), set: (host, target, value) => patch(host, target, change(value)) };
}

const HORIZONTAL = { General: undefined, Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify", CenterAcrossSelection: "centerContinuous", Distributed: "distributed" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: undefined, Justify: "center", Distributed: "center" } as const;
const named = <V>(table: Readonly<Record<string, V>>, value: unknown): string => Object.keys(table).find((key) => table[key] === value) ?? "General";
const pick = <V>(table: Readonly<Record<string, V>>, value: unknown): V => table[oneOf(value, Object.keys(table))] as V;

/** A colour as `#RRGGBB`; names of the web are known to Excel too. */
export function color(value: unknown): string {
  const given = text(value).trim();
  const known: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080", purple: "#800080" };
  const hex = known[given.toLowerCase()] ?? (given.startsWith("#") ? given : `#${given}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new HostError("InvalidArgument");
  return hex.toUpperCase();
}

const columnWidth: ScalarSpec<Target> = {
  get: (host, target) => lineValue(host, target, "column", (sheet, index) => columnWidthPoints(host, sheet, index)),
  set: (host, target, value) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    for (const part of rangesOf(target)) host.engine.setColumnWidth(part.sheet, part.area.left, part.area.right, Math.max(0, (value / POINTS_A_PIXEL - 5) / 7));
  },
};

const rowHeight: ScalarSpec<Target> = {
  get: (host, target) => lineValue(host, target, "row", (sheet, index) => host.engine.rowHeight(sheet, index) ?? DEFAULT_HEIGHT),
  set: (host, target, value) => {
    if (typeof value !== "number" || value < 0 || value > 409.5) throw new HostError("InvalidArgument");
    for (const part of rangesOf(target)) host.engine.setRowHeight(part.sheet, part.area.top, part.area.bottom, value);
  },
};

function lineValue(_host: Host, target: Target, axis: "row" | "column", of: (sheet: string, index: number) => number): number | null {
  const values = new Set<number>();
  for (const part of rangesOf(target)) {
    const [first, last] = axis === "row" ? [part.area.top, part.area.bottom] : [part.area.left, part.area.right];
    for (let index = first; index <= Math.min(last, first + 20000) && values.size < 2; index++) values.add(of(part.sheet, index));
  }
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** How text stands in a cell. */
export const alignmentLooks: Readonly<Record<string, ScalarSpec<Target>>> = {
  wrapText: look((style) => style.align?.wrap === true, (value) => ({ align: { wrap: value === true } })),
  horizontalAlignment: look((style) => named(HORIZONTAL, style.align?.horizontal), (value) => ({ align: { horizontal: pick(HORIZONTAL, value) ?? null } })),
  verticalAlignment: look((style) => named(VERTICAL, style.align?.vertical), (value) => ({ align: { vertical: pick(VERTICAL, value) ?? null } })),
  indentLevel: look((style) => style.align?.indent ?? 0, (value) => ({ align: { indent: level(value, 250) } })),
  textOrientation: look((style) => style.align?.rotation ?? 0, (value) => ({ align: { rotation: orientation(value) } })),
};

const level = (value: unknown, most: number): number => {
  const count = whole(value);
  if (count < 0 || count > most) throw new HostError("InvalidArgument");
  return count;
};

/** Degrees from -90 to 90, or 180 for letters below each other. */
const orientation = (value: unknown): number => {
  const degrees = whole(value);
  if ((degrees < -90 || degrees > 90) && degrees !== 180) throw new HostError("InvalidArgument");
  return degrees;
};

const rangeFormat = defineClass<Target>({
  name: "RangeFormat",
  scalars: {
    columnWidth, rowHeight, ...alignmentLooks,
    useStandardWidth: { get: (host, target) => rangesOf(target).every((part) => host.engine.columnWidth(part.sheet, part.area.left) === null), set: (host, target, value) => { if (value === true) for (const part of rangesOf(target)) host.engine.setColumnWidth(part.sheet, part.area.left, part.area.right, null); } },
    useStandardHeight: { get: (host, target) => rangesOf(target).every((part) => host.engine.rowHeight(part.sheet, part.area.top) === null), set: (host, target, value) => { if (value === true) for (const part of rangesOf(target)) host.engine.setRowHeight(part.sheet, part.area.top, part.area.bottom, null); } },
  },
  navigations: {
    font: (host, target) => host.obj("RangeFont", target),
    fill: (host, target) => host.obj("RangeFill", target),
    borders: (host, target) => host.obj("RangeBorderCollection", target),
    protection: (host, target) => host.obj("FormatProtection", target),
  },
  freshMethods: ["autofitColumns", "autofitRows"],
  methods: {
    autofitColumns: ({ host, target }) => rangesOf(target).map((part) => autofit(host, part, "column"))[0] ?? null,
    autofitRows: ({ host, target }) => rangesOf(target).map((part) => autofit(host, part, "row"))[0] ?? null,
    adjustIndent: ({ host, target, args }) => {
      const now = Number(uniform(host, target, (style) => style.align?.indent ?? 0, 0));
      patch(host, target, { align: { indent: Math.max(0, now + whole(args[0])) } });
      return null;
    },
  },
});

const font = defineClass<Target>({
  name: "RangeFont",
  scalars: {
    name: look((style) => style.font?.name ?? "等线", (value) => ({ font: { name: text(value) } })),
    size: look((style) => style.font?.size ?? 11, (value) => ({ font: { size: Number(value) } })),
    bold: look((style) => style.font?.bold === true, (value) => ({ font: { bold: value === true } })),
    italic: look((style) => style.font?.italic === true, (value) => ({ font: { italic: value === true } })),
    strikethrough: look((style) => style.font?.strike === true, (value) => ({ font: { strike: value === true } })),
    underline: look((style) => (style.font?.underline ? "Single" : "None"), (value) => ({ font: { underline: oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None" } })),
    color: look((style) => style.font?.color ?? "#000000", (value) => ({ font: { color: color(value) } }), ""),
  },
});

const fill = defineClass<Target>({
  name: "RangeFill",
  scalars: { color: look((style) => style.fill ?? "#FFFFFF", (value) => ({ fill: value === "" ? null : color(value) }), "") },
  methods: {
    clear: ({ host, target }) => {
      patch(host, target, { fill: null });
      return null;
    },
  },
});

const protection = defineClass<Target>({
  name: "FormatProtection",
  scalars: {
    locked: { get: (host, target) => uniform(host, target, (style) => style.locked !== false, null), set: (host, target, value) => patch(host, target, { locked: value !== false }) },
    formulaHidden: { get: () => false },
  },
});

/** Excel's line style and weight for our style of a line, and back. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  thin: ["Continuous", "Thin"], medium: ["Continuous", "Medium"], thick: ["Continuous", "Thick"], hair: ["Continuous", "Hairline"], dashed: ["Dash", "Thin"], dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"], dashDotDot: ["DashDotDot", "Thin"], double: ["Double", "Thick"], mediumDashed: ["Dash", "Medium"], mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"], slantDashDot: ["SlantDashDot", "Medium"],
};
const lineOf = (style: string, weight: string): string =>
  Object.keys(LINES).find((key) => LINES[key]?.[0] === style && LINES[key]?.[1] === weight) ?? Object.keys(LINES).find((key) => LINES[key]?.[0] === style) ?? "thin";

type Edge = "top" | "bottom" | "left" | "right";
type Strip = { readonly sheet: string; readonly area: AreaData; readonly edge: Edge };

/** The cells' own edges that a side of a range consists of. */
function strips(target: Target, side: Side): Strip[] {
  return rangesOf(target).flatMap(({ sheet, area: a }): Strip[] => {
    switch (side) {
      case "EdgeTop": return [{ sheet, area: { ...a, bottom: a.top }, edge: "top" }];
      case "EdgeBottom": return [{ sheet, area: { ...a, top: a.bottom }, edge: "bottom" }];
      case "EdgeLeft": return [{ sheet, area: { ...a, right: a.left }, edge: "left" }];
      case "EdgeRight": return [{ sheet, area: { ...a, left: a.right }, edge: "right" }];
      case "InsideHorizontal": return a.top === a.bottom ? [] : [{ sheet, area: { ...a, bottom: a.bottom - 1 }, edge: "bottom" }, { sheet, area: { ...a, top: a.top + 1 }, edge: "top" }];
      case "InsideVertical": return a.left === a.right ? [] : [{ sheet, area: { ...a, right: a.right - 1 }, edge: "right" }, { sheet, area: { ...a, left: a.left + 1 }, edge: "left" }];
      default: return [];
    }
  });
}

/** A style has only the four lines of one cell. */
const edgeOf = (side: Side): Edge | undefined => ({ EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const)[side as "EdgeTop"];

type Line = { readonly style: string; readonly color?: string };

/** The line of a side: undefined when there is none, null when it differs along the side. */
function lineAt(host: Host, { range, side }: SideTarget): Line | undefined | null {
  if (range instanceof StyleTarget) {
    const edge = edgeOf(side);
    return edge && styleFor(host, range).look.border?.[edge];
  }
  const [strip] = strips(range, side);
  if (!strip) return undefined;
  const lines = new Map<string, Line | undefined>();
  eachCell(strip.area, (row, column) => {
    const line = host.engine.style(strip.sheet, row, column).border?.[strip.edge];
    lines.set(JSON.stringify(line ?? null), line);
  });
  return lines.size === 1 ? [...lines.values()][0] : null;
}

function setLine(host: Host, target: SideTarget, line: Line | null): void {
  if (target.range instanceof StyleTarget) {
    const edge = edgeOf(target.side);
    if (edge) changeStyle(host, styleFor(host, target.range), { border: { [edge]: line } });
    return;
  }
  for (const strip of strips(target.range, target.side)) {
    host.writable(strip.sheet, strip.area);
    host.engine.patchStyle(strip.sheet, strip.area, { border: { [strip.edge]: line } });
  }
  for (const part of rangesOf(target.range)) host.happened({ kind: "format", sheet: part.sheet, area: part.area }, "own");
}

function refuseDiagonal({ side }: SideTarget): void {
  if (side === "DiagonalDown" || side === "DiagonalUp") throw new HostError("NotImplemented", "RangeBorder of a diagonal is not built in this host");
}

const border = defineClass<SideTarget>({
  name: "RangeBorder",
  identity: (_host, { side }) => ({ _Id: side }),
  scalars: {
    sideIndex: { get: (_host, { side }) => side },
    style: {
      get: (host, target) => { const line = lineAt(host, target); return line === null ? null : line ? (LINES[line.style]?.[0] ?? "Continuous") : "None"; },
      set: (host, target, value) => {
        const style = oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]);
        const old = lineAt(host, target);
        if (style === "None" && target.side.startsWith("Diagonal")) return;
        refuseDiagonal(target);
        setLine(host, target, style === "None" ? null : { style: lineOf(style, old ? (LINES[old.style]?.[1] ?? "Thin") : "Thin"), color: old?.color ?? "#000000" });
      },
    },
    weight: {
      get: (host, target) => { const line = lineAt(host, target); return line ? (LINES[line.style]?.[1] ?? "Thin") : line === null ? null : "Thin"; },
      set: (host, target, value) => {
        refuseDiagonal(target);
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]), old = lineAt(host, target);
        setLine(host, target, { style: lineOf(old ? (LINES[old.style]?.[0] ?? "Continuous") : "Continuous", weight), color: old?.color ?? "#000000" });
      },
    },
    color: {
      get: (host, target) => { const line = lineAt(host, target); return line === null ? null : (line?.color ?? "#000000"); },
      set: (host, target, value) => { refuseDiagonal(target); setLine(host, target, { style: lineAt(host, target)?.style ?? "thin", color: color(value) }); },
    },
  },
});

const borders = defineClass<Target>({
  name: "RangeBorderCollection",
  scalars: { count: { get: () => SIDES.length } },
  items: (host, range) => SIDES.map((side) => host.obj("RangeBorder", { range, side })),
  item: (host, range, key) => host.obj("RangeBorder", { range, side: oneOf(key, SIDES) }),
  methods: {
    getItem: ({ host, target, args }) => host.obj("RangeBorder", { range: target, side: oneOf(args[0], SIDES) }),
    getItemAt: ({ host, target, args }) => host.obj("RangeBorder", { range: target, side: oneOf(SIDES[whole(args[0])], SIDES) }),
  },
});

/** Fits widths or heights to the texts in the range. A character of CJK counts as two; the real width depends on fonts. */
export function autofit(host: Host, part: RangeTarget, axis: "row" | "column"): null {
  const used = host.engine.used(part.sheet, true), inside = used && intersect(used, part.area);
  if (!inside) return null;
  if (axis === "row") {
    host.engine.setRowHeight(part.sheet, inside.top, inside.bottom, null);
    return null;
  }
  const contents = host.engine.read(part.sheet, inside);
  for (let column = inside.left; column <= inside.right; column++) {
    const widths = contents.map((line, index) => {
      const content = line[column - inside.left];
      return content && content.value !== null ? textWidth(host.engine.display(content.value, host.engine.numberFormat(part.sheet, inside.top + index, column))) : 0;
    });
    const width = Math.max(0, ...widths);
    if (width > 0) host.engine.setColumnWidth(part.sheet, column, column, Math.min(255, width + 1));
  }
  return null;
}

const textWidth = (shown: string): number => Math.max(...shown.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (/[\u1100-\u{1FFFF}]/u.test(letter) ? 2 : 1), 0)));

export const formatClasses: readonly ClassSpec<unknown>[] = [rangeFormat, font, fill, protection, border, borders];
