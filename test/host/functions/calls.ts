/** Calls of the host's own worksheet functions over plain values, without the engine. */
import { OWN_FUNCTIONS } from "../../../src/workbench/engine/functions";
import type { Plain } from "../../../src/workbench/engine/functions/values";
import { Grid, errorOf, isError } from "../../../src/workbench/engine/functions/values";
import { serialOfDate } from "../../../src/workbench/engine/functions/dates";

type Given = Plain | readonly (readonly Plain[])[] | undefined;

/** A result: a single value, rows of values, or an error's code. */
export function call(name: string, ...args: readonly Given[]): unknown {
  const own = OWN_FUNCTIONS[name];
  if (!own) throw new Error(`${name} is none of our functions`);
  const result = own.run(args.map((arg) => (Array.isArray(arg) ? new Grid(arg as Plain[][], undefined, undefined, { sheet: "s", row: 0, column: 0 }) : (arg as Plain))), { row: 0, column: 0, sheet: "s" });
  const shown = (value: Plain): unknown => (isError(value) ? value.code : value);
  return result instanceof Grid ? result.values.map((row) => row.map(shown)) : shown(result);
}

/** A column of cells. */
export const column = (...values: readonly Plain[]): Plain[][] => values.map((value) => [value]);
export const row = (...values: readonly Plain[]): Plain[][] => [[...values]];
export const day = serialOfDate;
export const error = errorOf;

/** Digits of a number that Microsoft's page shows: equal as far as they go. */
export function toDigits(value: unknown, shown: number): number | unknown {
  const places = (String(shown).split(".")[1] ?? "").length;
  return typeof value === "number" ? Number(value.toFixed(places)) : value;
}
