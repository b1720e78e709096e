import { parseAddress } from "../../model";
import type { Area, CellPlace } from "../../model";

/** Areas on the formula's own sheet or another that a formula refers to; names and whole columns are not read. */
export function areasIn(formula: string, sheet: string): readonly { readonly sheet: string; readonly area: Area }[] {
  const text = formula.replace(/"[^"]*"/g, "");
  const found: { sheet: string; area: Area }[] = [];
  const pattern = /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])/giu;
  for (const match of text.matchAll(pattern)) {
    const [first, last] = [parseAddress(match[3]!), parseAddress(match[4] ?? match[3]!)];
    if (!first || !last) continue;
    found.push({
      sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? sheet,
      area: { top: Math.min(first.row, last.row), left: Math.min(first.column, last.column), bottom: Math.max(first.row, last.row), right: Math.max(first.column, last.column) },
    });
  }
  return found;
}

/** Whether a formula is nothing but SUM over areas, perhaps several. */
export function isSumFormula(formula: string): boolean {
  return /^=\s*\+?\s*SUM\([^()]*\)\s*$/i.test(formula);
}

/** Whether the area holds the cell. */
export function holds(area: { readonly sheet: string; readonly area: Area }, place: CellPlace): boolean {
  return area.sheet === place.sheet && place.row >= area.area.top && place.row <= area.area.bottom && place.column >= area.area.left && place.column <= area.area.right;
}
