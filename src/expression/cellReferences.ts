import { areaAddress, cellAddress, parseAddress, quotedSheetName } from "../model";
import type { Area, CellPlace } from "../model";

/** A cell or an area that a text names, with its sheet. `area` is `null` where Excel has put #REF!: it is gone. */
export interface CellReference {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly sheet: string;
  readonly area: Area | null;
}

const SHEET = String.raw`(?:['‘]((?:[^'’]|'')+)['’]|([\p{L}\p{N}_.]+))\s*[!！]\s*`;
const ADDRESS = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(String.raw`(?:${SHEET})?#REF!|${SHEET}(${ADDRESS})(?:\s*[:：]\s*(${ADDRESS}))?(?![\p{L}\p{N}(])`, "gu");

/** The references of a text in order of writing, quoted or not, with or without `$`. Addresses without a sheet are none. */
export function referencesIn(text: string): readonly CellReference[] {
  return [...text.matchAll(REFERENCE)].map((match) => ({
    start: match.index, end: match.index + match[0].length,
    sheet: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").replace(/''/g, "'"),
    area: match[5] === undefined ? null : areaOf(match[5], match[6] ?? match[5]),
  }));
}

function areaOf(first: string, last: string): Area | null {
  const [a, b] = [parseAddress(first), parseAddress(last)];
  if (!a || !b) return null;
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
}

/** A cell as a relation names it: `'表1'!D17`. */
export function cellText(place: Pick<CellPlace, "sheet" | "row" | "column">): string {
  return `${quotedSheetName(place.sheet)}!${cellAddress(place)}`;
}

/** An area as a relation names it: `'表1'!D18:D25`; one cell as `cellText` does. */
export function areaText(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${areaAddress(area)}`;
}
