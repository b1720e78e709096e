/** What of a look Univer has no place for is kept beside the cell: whether it is unlocked, and what the grid does not draw. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { StyleData } from "../bookData";
import type { StylePatch } from "./engine";

type Custom = NonNullable<ICellData["custom"]>;
type Undrawn = NonNullable<StyleData["undrawn"]>;

/** The part of a look that goes beside the cell; nothing for a usual cell. */
export function customOf({ locked, undrawn }: StyleData): Custom | undefined {
  const custom = { ...(locked === false ? { unlocked: true } : {}), ...(undrawn && Object.keys(undrawn).length > 0 ? { undrawn } : {}) };
  return Object.keys(custom).length > 0 ? custom : undefined;
}

/** The part of a look that stands beside the cell. */
export function lookBeside(custom: Nullable<Custom>): Pick<StyleData, "locked" | "undrawn"> {
  const undrawn = custom ? (custom["undrawn"] as Undrawn | undefined) : undefined;
  return { ...(custom && custom["unlocked"] === true ? { locked: false } : {}), ...(undrawn ? { undrawn } : {}) };
}

/** Tells looks beside cells apart; "" for a usual cell. */
export const customKey = (custom: Nullable<Custom>): string => (custom && (custom["unlocked"] || custom["undrawn"]) ? JSON.stringify([custom["unlocked"], custom["undrawn"]]) : "");

/** What stands beside a cell after a change; null for nothing, undefined when the change says nothing of it. */
export function patchedCustom(before: Nullable<Custom>, { locked, undrawn }: StylePatch): Custom | null | undefined {
  if (locked === undefined && undrawn === undefined) return undefined;
  const { unlocked, undrawn: old, ...rest } = before || {};
  const isUnlocked = locked === undefined ? unlocked === true : !locked;
  const next = undrawn === null ? {} : Object.fromEntries(Object.entries({ ...(old as Undrawn | undefined), ...undrawn }).filter(([, value]) => value !== null));
  const custom = { ...rest, ...(isUnlocked ? { unlocked: true } : {}), ...(Object.keys(next).length > 0 ? { undrawn: next } : {}) };
  return Object.keys(custom).length > 0 ? custom : null;
}
