/** What a style by name is, and the ones Excel brings. */
import type { NamedStyleData, StyleData } from "../bookData";
import { BUILT_IN_STYLES } from "./builtInStyles";

/** The kinds of looks a style takes a say in. */
export const INCLUDES = ["includeAlignment", "includeBorder", "includeFont", "includeNumber", "includePatterns", "includeProtection"] as const;
export type Include = (typeof INCLUDES)[number];

export interface NamedStyle {
  readonly name: string;
  look: StyleData;
  readonly includes: Record<Include, boolean>;
}

/** Built-in styles of numbers say nothing of fonts and fills, and the like. */
function includesOf(look: StyleData, builtIn: boolean): Record<Include, boolean> {
  const whole = !builtIn || Object.keys(look).length === 0;
  return {
    includeAlignment: whole || look.align !== undefined, includeBorder: whole || look.border !== undefined, includeFont: whole || look.font !== undefined,
    includeNumber: whole || look.numberFormat !== undefined, includePatterns: whole || look.fill !== undefined, includeProtection: whole || look.locked !== undefined,
  };
}

export const newStyle = (name: string, look: StyleData, builtIn: boolean): NamedStyle => ({ name, look, includes: includesOf(look, builtIn) });

export const firstStyles = (): Map<string, NamedStyle> => new Map([...BUILT_IN_STYLES].map(([name, look]) => [name.toLowerCase(), newStyle(name, look, true)]));

/** A style of a file; Excel's own keep their own names. */
export const namedStyle = ({ name, look, includes }: NamedStyleData): NamedStyle =>
  ({ name, look, includes: Object.fromEntries(INCLUDES.map((one) => [one, includes[one] !== false])) as NamedStyle["includes"] });

/** What is to be kept of styles: those of the file, and those that are not Excel's own as they were. */
export function namedStyleData(styles: ReadonlyMap<string, NamedStyle>, ofFile: ReadonlySet<string>): NamedStyleData[] {
  const first = firstStyles();
  return [...styles].filter(([key, { look, includes }]) => {
    const own = first.get(key);
    return ofFile.has(key) || !own || JSON.stringify([own.look, own.includes]) !== JSON.stringify([look, includes]);
  }).map(([, { name, look, includes }]) => ({ name, look, includes: { ...includes } }));
}
