import type { CellValue } from "../../model";
import { isFilled, isText, type Line } from "./runningNumbers";

/** Two digits of a year that money is told of. */
const SHORT = /^\s*(?:1[5-9]|[2-4]\d)\s*$/;
/** What may stand left of the years, over the labels. */
const HEAD = /^\s*(?:项\s*目|科\s*目|指\s*标|类\s*别|内\s*容|年\s*[度份]|名\s*称|收\s*支)\s*$/;
/** Rows from the top of which one may hold the headings. */
const FIRST_ROWS = 8;
const FEWEST = 2;

/**
 * The same lines with years in full where a row holds nothing but years of two digits that count on (21 | 22 | 23) and the row below has a label and figures right below them. A row of data has a label.
 */
export function withYearsInHeads(lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | null = null;
  for (let row = 0; row + 1 < Math.min(lines.length, FIRST_ROWS); row += 1) {
    const columns = yearsIn(lines[row]!);
    if (columns.length < FEWEST || !labelsThese(lines[row + 1]!, columns)) continue;
    changed ??= [...lines];
    changed[row] = lines[row]!.map((value, column) => (columns.includes(column) ? `20${String(value).trim()}年` : value));
  }
  return changed ?? lines;
}

/** The columns of a row's years; empty where it holds anything else, or they do not count on. */
function yearsIn(line: Line): readonly number[] {
  const filled = line.flatMap((value, column) => (isFilled(value) ? [column] : []));
  const columns = filled.filter((column) => isShortYear(line[column]));
  const others = filled.filter((column) => !columns.includes(column));
  const isHeaded = others.length === 0 ? (columns[0] ?? 0) > 0 : others.length === 1 && others[0]! < (columns[0] ?? 0) && HEAD.test(String(line[others[0]!]));
  const countsOn = columns.every((column, index) => index === 0 || Math.abs(Number(line[column]) - Number(line[columns[index - 1]!])) === 1);
  return isHeaded && countsOn ? columns : [];
}

function isShortYear(value: CellValue | undefined): boolean {
  return (typeof value === "number" || typeof value === "string") && SHORT.test(String(value));
}

function labelsThese(line: Line, columns: readonly number[]): boolean {
  return line.slice(0, columns[0]).some(isText) && columns.every((column) => isFilled(line[column])) && columns.some((column) => !isShortYear(line[column]));
}
