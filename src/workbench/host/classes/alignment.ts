/** How text stands in cells. */
import { HostError } from "../errors";
import type { ScalarSpec } from "../objects";
import { oneOf, truth, whole } from "./args";
import type { Target } from "./looks";
import { look } from "./looks";

const HORIZONTAL = { General: undefined, Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify", CenterAcrossSelection: "centerContinuous", Distributed: "distributed" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: undefined, Justify: "justify", Distributed: "distributed" } as const;
const READING = { Context: undefined, LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;
const named = <V>(table: Readonly<Record<string, V>>, value: unknown): string => Object.keys(table).find((key) => table[key] === value) ?? "General";
const pick = <V>(table: Readonly<Record<string, V>>, value: unknown): V => table[oneOf(value, Object.keys(table))] as V;

/** How text stands in a cell. */
export const alignmentLooks: Readonly<Record<string, ScalarSpec<Target>>> = {
  wrapText: look((style) => style.align?.wrap === true, (value) => ({ align: { wrap: truth(value) ? true : null } })),
  horizontalAlignment: look((style) => named(HORIZONTAL, style.align?.horizontal), (value) => ({ align: { horizontal: pick(HORIZONTAL, value) ?? null } })),
  verticalAlignment: look((style) => named(VERTICAL, style.align?.vertical), (value) => ({ align: { vertical: pick(VERTICAL, value) ?? null } })),
  indentLevel: look((style) => style.align?.indent ?? 0, (value) => ({ align: { indent: level(value, 250) } })),
  readingOrder: look((style) => named(READING, style.align?.readingOrder), (value) => ({ align: { readingOrder: pick(READING, value) ?? null } })),
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
