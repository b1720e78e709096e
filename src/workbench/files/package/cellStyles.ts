/** Cell styles by name in `styles.xml`: which format of a cell belongs to which, and Excel's own by their numbers. */
import { child, childrenOf, truthy } from "./xml";
import type { XmlElement } from "./xml";

/** Names of `Excel.BuiltInStyle` by the number that files know them by (ECMA-376 annex G.2), in whatever language they are named there. */
export const BUILT_IN_NUMBERS: Readonly<Record<string, number>> = {
  Normal: 0, Comma: 3, Currency: 4, Percent: 5, WholeComma: 6, WholeDollar: 7, Hlink: 8, HlinkTrav: 9, Note: 10, WarningText: 11, SheetTitle: 15, Heading1: 16, Heading2: 17, Heading3: 18, Heading4: 19,
  Input: 20, Output: 21, Calculation: 22, CheckCell: 23, LinkedCell: 24, Total: 25, Good: 26, Bad: 27, Neutral: 28, ExplanatoryText: 53,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].flatMap((accent) => ["", "_20", "_40", "_60"].map((tint, index) => [`Accent${accent}${tint}`, 29 + (accent - 1) * 4 + index]))),
};

/** What Excel itself calls its own styles in files, where that is not their name in Office.js. */
const WRITTEN: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]", WholeDollar: "Currency [0]", Hlink: "Hyperlink", HlinkTrav: "Followed Hyperlink", WarningText: "Warning Text", SheetTitle: "Title", Heading1: "Heading 1", Heading2: "Heading 2", Heading3: "Heading 3",
  Heading4: "Heading 4", CheckCell: "Check Cell", LinkedCell: "Linked Cell", ExplanatoryText: "Explanatory Text",
};
export const writtenName = (name: string): string => WRITTEN[name] ?? (/^Accent\d_\d0$/.test(name) ? `${name.slice(-2)}% - ${name.slice(0, -3)}` : name);

/** Kinds of looks a style has a say in, by their names in Office.js and the attribute that denies it. */
export const INCLUDED: Readonly<Record<string, string>> = {
  includeNumber: "applyNumberFormat", includeFont: "applyFont", includePatterns: "applyFill", includeBorder: "applyBorder", includeAlignment: "applyAlignment", includeProtection: "applyProtection",
};

/** A style of the part: its element, its format, and the name Office.js has for it. */
export interface PlacedStyle {
  readonly name: string;
  readonly element: XmlElement;
  readonly xf: XmlElement;
  readonly xfId: number;
}

export function placeStyles(root: XmlElement): PlacedStyle[] {
  const formats = childrenOf(child(root, "cellStyleXfs"), "xf"), names = new Map(Object.entries(BUILT_IN_NUMBERS).map(([name, number]) => [number, name]));
  const seen = new Set<string>();
  return childrenOf(child(root, "cellStyles"), "cellStyle").flatMap((element) => {
    const { xfId = "0", builtinId, name: written = "", iLevel } = element.attributes, xf = formats[Number(xfId)];
    const name = (builtinId === undefined || iLevel !== undefined ? undefined : names.get(Number(builtinId))) ?? written;
    if (!xf || name === "" || seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    return [{ name, element, xf, xfId: Number(xfId) }];
  });
}

/** Name of the style of each format that cells name; `undefined` for Normal. */
export function styleNames(root: XmlElement): readonly (string | undefined)[] {
  const names = new Map(placeStyles(root).map(({ xfId, name }) => [xfId, name === "Normal" ? undefined : name]));
  return childrenOf(child(root, "cellXfs"), "xf").map((xf) => names.get(Number(xf.attributes["xfId"] ?? 0)));
}

export const includesOf = (xf: XmlElement): Record<string, boolean> => Object.fromEntries(Object.entries(INCLUDED).map(([name, attribute]) => [name, truthy(xf.attributes[attribute], true)]));
