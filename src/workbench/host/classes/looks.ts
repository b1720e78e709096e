/** Looks of ranges, of several ranges and of styles by name: a property over cells that differ is null (colours: ""). */
import type { AreaData, StyleData } from "../../bookData";
import { intersect, isUnbounded } from "../../engine/address";
import type { StylePatch } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, ScalarSpec } from "../objects";
import { changeStyle, styleNamed } from "../namedStyles";
import type { AreasTarget, RangeTarget } from "../targets";
import { StyleTarget, rangesOf } from "../targets";
import { eachCell } from "./rangeWrites";

/** Cells, or a style by name. */
export type Target = RangeTarget | AreasTarget | StyleTarget;

/** The part of a range whose looks are worth reading: whole rows and columns are read over what is used. */
export function readable(host: Host, part: Pick<RangeTarget, "sheet" | "area">): AreaData {
  if (!isUnbounded(part.area)) return part.area;
  const used = host.engine.used(part.sheet, false), inside = used && intersect(used, part.area);
  return inside ?? { ...part.area, bottom: part.area.top, right: part.area.left };
}

export function styleFor(host: Host, { name }: StyleTarget) {
  const style = styleNamed(host, name);
  if (!style) throw new HostError("ItemNotFound");
  return style;
}

/** The one value all cells have; `mixed` when they differ. */
export function uniform(host: Host, target: Target, of: (style: StyleData) => unknown, mixed: unknown): unknown {
  if (target instanceof StyleTarget) return of(styleFor(host, target).look);
  const styles = new Set<StyleData>();
  for (const part of rangesOf(target)) eachCell(readable(host, part), (row, column) => styles.add(host.engine.style(part.sheet, row, column)));
  const values = new Set([...styles].map(of));
  return values.size === 1 ? [...values][0] : mixed;
}

export function patch(host: Host, target: Target, change: StylePatch): void {
  if (target instanceof StyleTarget) return changeStyle(host, styleFor(host, target), change);
  for (const part of rangesOf(target)) {
    host.writable(part.sheet, part.area, "allowFormatCells");
    host.engine.patchStyle(part.sheet, part.area, change);
    host.happened({ kind: "format", sheet: part.sheet, area: part.area }, "own");
  }
}

export function look(get: (style: StyleData) => unknown, change: (value: unknown) => StylePatch, mixed: unknown = null): ScalarSpec<Target> {
  return { get: (host, target) => uniform(host, target, get, mixed), set: (host, target, value) => patch(host, target, change(value)) };
}

/** A tint: -1 is darkest, 1 brightest, 0 the colour itself. */
export const tint = (key: "fillTint" | "fontTint" | "patternTint"): ScalarSpec<Target> => look((style) => style.undrawn?.[key] ?? 0, (value) => ({ undrawn: { [key]: tinted(value) } }));

/** A tint as it is kept: none for 0. */
export function tinted(value: unknown): number | null {
  if (typeof value !== "number" || value < -1 || value > 1) throw new HostError("InvalidArgument");
  return value === 0 ? null : value;
}
