/** Rectangles that formula text refers to, with the sheet each names. */
import type { AreaData } from "../bookData";
import { absoluteText, areaText, parseAddress, quoteSheet } from "../engine/address";

/** A rectangle in a formula: `sheet` is null where none is named. `at` is where its text begins. */
export interface NamedArea {
  readonly sheet: string | null;
  readonly area: AreaData;
  readonly text: string;
  readonly at: number;
}

const STRINGS = /"(?:[^"]|"")*"/g;
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const REFERENCE = new RegExp(`(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?(?<![\\p{L}\\p{N}_.$])(${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])`, "gu");

/** Every rectangle a formula refers to, in order. */
export function areasInFormula(formula: string): NamedArea[] {
  const blank = formula.replace(STRINGS, (text) => " ".repeat(text.length));
  return [...blank.matchAll(REFERENCE)].flatMap((match) => {
    const [text, quoted, address] = match, parsed = parseAddress(address ?? "");
    if (!parsed) return [];
    const sheet = quoted === undefined ? null : quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
    return [{ sheet, area: parsed.area, text, at: match.index }];
  });
}

/** A formula (or a chart's reference) after rectangles of one sheet moved; what is gone is #REF!. Only references that name the sheet count. */
export function movedOnSheet(formula: string, sheetName: string, move: (area: AreaData) => AreaData | null): string {
  let out = "", last = 0;
  for (const { sheet, area, text, at } of areasInFormula(formula)) {
    const moved = sheet?.toLowerCase() === sheetName.toLowerCase() ? move(area) : area;
    if (moved === area) continue;
    out += formula.slice(last, at) + (moved ? `${quoteSheet(sheetName)}!${text.includes("$") ? absoluteText(moved) : areaText(moved)}` : "#REF!");
    last = at + text.length;
  }
  return out + formula.slice(last);
}
