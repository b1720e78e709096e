/** Lines around and across cells. */
import type { AreaData, LineData, StyleData } from "../../bookData";
import { area } from "../../engine/address";
import type { StylePatch } from "../../engine/engine";
import type { Host } from "../objects";
import { defineClass } from "../objects";
import { changeStyle } from "../namedStyles";
import { StyleTarget, rangesOf } from "../targets";
import { oneOf, whole } from "./args";
import { color } from "./colors";
import type { Target } from "./looks";
import { readable, styleFor, tinted } from "./looks";
import { eachCell } from "./rangeWrites";

export interface SideTarget {
  readonly range: Target;
  readonly side: Side;
}
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

/** Excel's line style and weight for our style of a line, and back. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  thin: ["Continuous", "Thin"], medium: ["Continuous", "Medium"], thick: ["Continuous", "Thick"], hair: ["Continuous", "Hairline"], dashed: ["Dash", "Thin"], dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"], dashDotDot: ["DashDotDot", "Thin"], double: ["Double", "Thick"], mediumDashed: ["Dash", "Medium"], mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"], slantDashDot: ["SlantDashDot", "Medium"],
};
const lineOf = (style: string, weight: string): string =>
  Object.keys(LINES).find((key) => LINES[key]?.[0] === style && LINES[key]?.[1] === weight) ?? Object.keys(LINES).find((key) => LINES[key]?.[0] === style) ?? "thin";

type Edge = "top" | "bottom" | "left" | "right" | "diagonal";
type Strip = { readonly sheet: string; readonly area: AreaData; readonly edge: Edge };

/** The cells' own lines that a side of a range consists of. */
function strips(target: Target, side: Side): Strip[] {
  return rangesOf(target).flatMap(({ sheet, area: a }): Strip[] => {
    switch (side) {
      case "EdgeTop": return [{ sheet, area: { ...a, bottom: a.top }, edge: "top" }];
      case "EdgeBottom": return [{ sheet, area: { ...a, top: a.bottom }, edge: "bottom" }];
      case "EdgeLeft": return [{ sheet, area: { ...a, right: a.left }, edge: "left" }];
      case "EdgeRight": return [{ sheet, area: { ...a, left: a.right }, edge: "right" }];
      case "InsideHorizontal": return a.top === a.bottom ? [] : [{ sheet, area: { ...a, bottom: a.bottom - 1 }, edge: "bottom" }, { sheet, area: { ...a, top: a.top + 1 }, edge: "top" }];
      case "InsideVertical": return a.left === a.right ? [] : [{ sheet, area: { ...a, right: a.right - 1 }, edge: "right" }, { sheet, area: { ...a, left: a.left + 1 }, edge: "left" }];
      case "DiagonalDown": case "DiagonalUp": return [{ sheet, area: a, edge: "diagonal" }];
    }
  });
}

/** A style has only the lines of one cell. */
const edgeOf = (side: Side): Edge | undefined => ({ EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", DiagonalDown: "diagonal", DiagonalUp: "diagonal" } as const)[side as "EdgeTop"];

const way = (side: Side): "up" | "down" => (side === "DiagonalUp" ? "up" : "down");

/** The line of one side in a look. */
function lineIn({ border }: StyleData, edge: Edge, side: Side): LineData | undefined {
  if (edge !== "diagonal") return border?.[edge];
  const diagonal = border?.diagonal;
  return diagonal?.[way(side)] ? { style: diagonal.style, ...(diagonal.color === undefined ? {} : { color: diagonal.color }) } : undefined;
}

/** What a look with another line on one side is patched with. Both diagonals of a cell are of one line. */
function linePatch({ border }: StyleData, edge: Edge, side: Side, line: LineData | null): StylePatch {
  if (edge !== "diagonal") return { border: { [edge]: line } };
  const before = border?.diagonal, other = before?.[side === "DiagonalUp" ? "down" : "up"] ? { [side === "DiagonalUp" ? "down" : "up"]: true } : {};
  if (line) return { border: { diagonal: { ...line, ...other, [way(side)]: true } } };
  return { border: { diagonal: before && Object.keys(other).length > 0 ? { style: before.style, ...(before.color === undefined ? {} : { color: before.color }), ...other } : null } };
}

type LookAt = (sheet: string, row: number, column: number) => StyleData;

/** The one thing all cells along a side have; null when they differ, undefined for a side that no cell has. */
function along<T>({ range, side }: SideTarget, host: Host, lookAt: LookAt, of: (look: StyleData, edge: Edge) => T): T | undefined | null {
  if (range instanceof StyleTarget) {
    const edge = edgeOf(side);
    return edge && of(styleFor(host, range).look, edge);
  }
  const [strip] = strips(range, side);
  if (!strip) return undefined;
  const found = new Map<string, T>();
  eachCell(readable(host, strip), (row, column) => {
    const one = of(lookAt(strip.sheet, row, column), strip.edge);
    found.set(JSON.stringify(one ?? null), one);
  });
  return found.size === 1 ? [...found.values()][0] : null;
}

/** The line of a side: undefined when there is none, null when it differs along the side. */
const lineAt = (host: Host, target: SideTarget): LineData | undefined | null =>
  along(target, host, (sheet, row, column) => ({ border: host.engine.lines(sheet, row, column) }), (look, edge) => lineIn(look, edge, target.side));

/** Changes a side of every cell that has it. */
function patchSide(host: Host, { range, side }: SideTarget, patchOf: (look: StyleData, edge: Edge) => StylePatch): void {
  if (range instanceof StyleTarget) {
    const edge = edgeOf(side), style = styleFor(host, range);
    if (edge) changeStyle(host, style, patchOf(style.look, edge));
    return;
  }
  for (const { sheet, area: cells, edge } of strips(range, side)) {
    host.writable(sheet, cells, "allowFormatCells");
    if (edge !== "diagonal") host.engine.patchStyle(sheet, cells, patchOf({}, edge));
    else eachCell(readable(host, { sheet, area: cells }), (row, column) => host.engine.patchStyle(sheet, area(row, column), patchOf(host.engine.style(sheet, row, column), edge)));
  }
  for (const part of rangesOf(range)) host.happened({ kind: "format", sheet: part.sheet, area: part.area }, "own");
}

const setLine = (host: Host, target: SideTarget, line: LineData | null): void => patchSide(host, target, (look, edge) => linePatch(look, edge, target.side, line));

const tintAt = (host: Host, target: SideTarget): number | null => {
  const found = along(target, host, (sheet, row, column) => host.engine.style(sheet, row, column), (look, edge) => look.undrawn?.[`${edge}Tint`] ?? 0);
  return found === undefined ? 0 : found;
};
function setTint(host: Host, target: SideTarget, value: unknown): void {
  const checked = tinted(value);
  patchSide(host, target, (_look, edge) => ({ undrawn: { [`${edge}Tint`]: checked } }));
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
        setLine(host, target, style === "None" ? null : { style: lineOf(style, old ? (LINES[old.style]?.[1] ?? "Thin") : "Thin"), color: old?.color ?? "#000000" });
      },
    },
    weight: {
      get: (host, target) => { const line = lineAt(host, target); return line ? (LINES[line.style]?.[1] ?? "Thin") : line === null ? null : "Thin"; },
      set: (host, target, value) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]), old = lineAt(host, target);
        setLine(host, target, { style: lineOf(old ? (LINES[old.style]?.[0] ?? "Continuous") : "Continuous", weight), color: old?.color ?? "#000000" });
      },
    },
    color: {
      get: (host, target) => { const line = lineAt(host, target); return line === null ? null : (line?.color ?? "#000000"); },
      set: (host, target, value) => setLine(host, target, { style: lineAt(host, target)?.style ?? "thin", color: color(value) }),
    },
    tintAndShade: { get: tintAt, set: setTint },
  },
});

const sidesOf = (range: Target): SideTarget[] => SIDES.map((side) => ({ range, side }));

/** The tint of all sides; null when they differ. */
function tintOfAll(host: Host, range: Target): number | null {
  const tints = new Set(sidesOf(range).map((side) => tintAt(host, side)));
  return tints.size === 1 ? ([...tints][0] ?? null) : null;
}

const borders = defineClass<Target>({
  name: "RangeBorderCollection",
  scalars: { count: { get: () => SIDES.length }, tintAndShade: { get: tintOfAll, set: (host, range, value) => sidesOf(range).forEach((side) => setTint(host, side, value)) } },
  items: (host, range) => SIDES.map((side) => host.obj("RangeBorder", { range, side })),
  item: (host, range, key) => host.obj("RangeBorder", { range, side: oneOf(key, SIDES) }),
  methods: {
    getItem: ({ host, target, args }) => host.obj("RangeBorder", { range: target, side: oneOf(args[0], SIDES) }),
    getItemAt: ({ host, target, args }) => host.obj("RangeBorder", { range: target, side: oneOf(SIDES[whole(args[0])], SIDES) }),
  },
});

export const borderClasses = [border, borders];
