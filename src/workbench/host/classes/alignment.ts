/** How text stands in cells. */
import { HostError } from "../errors";
import type { ScalarSpec } from "../objects";
import { oneOf, truth, whole } from "./args";
import type { Target } from "./looks";
import { look } from "./looks";
import { turned } from "./parts";

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
  textOrientation: look((style) => orientationOf(style.align?.rotation ?? 0), (value) => ({ align: { rotation: rotationOf(turned(value)) } })),
};

const level = (value: unknown, most: number): number => {
  const count = whole(value);
  if (count < 0 || count > most) throw new HostError("InvalidArgument");
  return count;
};

/** Looks have degrees as files do (ECMA-376 part 1, 18.8.1 textRotation): 91 to 180 lead downwards, 255 is letters below each other, for which Office.js says -1 to -90 and 180. */
const orientationOf = (rotation: number): number => (rotation === STACKED ? 180 : rotation > 90 ? 90 - rotation : rotation);
const rotationOf = (degrees: number): number => (degrees === 180 ? STACKED : degrees < 0 ? 90 - degrees : degrees);
const STACKED = 255;
