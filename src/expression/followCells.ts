import { columnLetters, quotedSheetName } from "../model";
import { areaText, referencesIn } from "./cellReferences";
import type { CellReference } from "./cellReferences";

/** Excel's functions take no more arguments. */
const MOST_REFERENCES = 250;

/**
 * A formula without `=` that names the same cells as the text, in the same order: Excel moves them along when rows are
 * inserted or a sheet gets another name, so that the text can follow. `null` when there is nothing to follow.
 */
export function followingFormula(text: string): string | null {
  const references = referencesIn(text);
  if (references.length === 0 || references.length > MOST_REFERENCES || references.some(({ area }) => area === null)) return null;
  return `COUNTA(${references.map(absolute).join(",")})`;
}

function absolute({ sheet, area }: CellReference): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const { top, left, bottom, right } = area!;
  const first = corner(top, left);
  return `${quotedSheetName(sheet)}!${top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`}`;
}

/** The text with its references where the formula now has them; a cell that is gone stands as #REF!. */
export function followedText(text: string, formula: string): string {
  const [before, now] = [referencesIn(text), referencesIn(formula)];
  if (before.length === 0 || before.length !== now.length) return text;
  let followed = "";
  let at = 0;
  before.forEach((reference, index) => {
    const moved = now[index]!;
    followed += text.slice(at, reference.start) + (isSame(reference, moved) ? text.slice(reference.start, reference.end) : moved.area ? areaText(moved.sheet, moved.area) : "#REF!");
    at = reference.end;
  });
  return followed + text.slice(at);
}

function isSame(a: CellReference, b: CellReference): boolean {
  return a.sheet === b.sheet && a.area !== null && b.area !== null
    && a.area.top === b.area.top && a.area.left === b.area.left && a.area.bottom === b.area.bottom && a.area.right === b.area.right;
}
