import type { CellValue } from "../../model";

/** The values of a row. */
export type Line = readonly CellValue[];

/** Fewest numbers that are known to number lines without a heading that says so. */
const FEWEST_NUMBERS = 3;
/** What stands over them. */
const HEAD = /^(?:序\s*号|编\s*号|行\s*号|号|№|No\.?)$/i;

/**
 * The same lines without the numbers that only count them: 1, 2, 3 … in the first column, beside words. With or without a heading, and
 * also where a later table begins at 1 again or counts on, they are no figures. A column that held nothing else is empty then.
 */
export function withoutRunningNumbers(lines: readonly Line[]): readonly Line[] {
  const column = firstFilled(lines);
  if (!lines.some((line) => typeof line[column] === "number")) return lines;
  const own = lines.flatMap((line, row) => (isFilled(line[column]) ? [row] : []));
  const numbered = own.filter((row) => typeof lines[row]![column] === "number" && !isOrdinal(lines[row]!, column));
  const heads = own.filter((row) => isText(lines[row]![column]) && HEAD.test(String(lines[row]![column]).trim()));
  const first = numbered[0];
  const isSaid = first !== undefined && heads[0] !== undefined && heads[0] < first;
  if (first === undefined || !isSaid && numbered.length < FEWEST_NUMBERS || !countsUp(numbered.map((row) => lines[row]![column] as number))) return lines;
  if (!isSaid && !numbered.every((row) => lines[row]!.slice(column + 1).some(isText))) return lines;
  const gone = new Set([...numbered, ...(own.length === numbered.length + heads.length ? heads : [])]);
  return lines.map((line, row) => (gone.has(row) ? line.map((value, at) => (at === column ? null : value)) : line));
}

/** The first column that holds something; `Infinity` without one. */
export function firstFilled(lines: readonly Line[]): number {
  let first = Infinity;
  for (const line of lines) {
    const at = line.findIndex(isFilled);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

/** Whether numbers begin at 1, and each is one more than that before, or begins again. */
function countsUp(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === 1 || index > 0 && number === numbers[index - 1]! + 1);
}

/** The numbers of the columns: 1 | 2 | 3 without a word. */
function isOrdinal(line: Line, column: number): boolean {
  return line[column + 1] === (line[column] as number) + 1 && !line.some(isText);
}

export function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

export function isText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.trim() !== "";
}
