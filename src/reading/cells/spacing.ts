import type { Area } from "../../model";

/** Which rows or columns of a sheet are read. `null`: all. */
export type Kept = readonly number[] | null;

/** Fewest rows of which it can be said that all stand apart. Of columns two are enough: labels and figures. */
export const FEWEST_ROWS = 4;
export const FEWEST_COLUMNS = 2;

/**
 * The lines that are read where nobody wrote two in a row: an empty row below every row, or an empty column beside every column, only
 * makes a sheet look airy. Of what is empty between two lines about half is left, so that a gap that parts tables stays one.
 * @param count of all lines
 * @param isUsed whether something stands in the line: of most sheets it is asked for the first few only
 * @param fewest lines of which it can be said that all stand apart
 */
export function keptLines(count: number, isUsed: (line: number) => boolean, fewest: number): Kept {
  const lines: number[] = [];
  for (let line = 0; line < count; line += 1) {
    if (!isUsed(line)) continue;
    if (lines[lines.length - 1] === line - 1) return null;
    lines.push(line);
  }
  if (lines.length < fewest) return null;
  return lines.flatMap((line, index) => {
    const gap = index === 0 ? 0 : line - lines[index - 1]! - 1;
    const left = Math.ceil((gap - 1) / 2);
    return [...Array.from({ length: Math.max(0, left) }, (_, at) => line - left + at), line];
  });
}

/** The area as it lies among the lines that are kept; `null` when nothing of it is left. */
export function closedUp({ top, left, bottom, right }: Area, rows: Kept, columns: Kept): Area | null {
  const area = { top: firstFrom(rows, top), left: firstFrom(columns, left), bottom: lastUpTo(rows, bottom), right: lastUpTo(columns, right) };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

function firstFrom(kept: Kept, line: number): number {
  if (kept === null) return line;
  const at = kept.findIndex((own) => own >= line);
  return at < 0 ? kept.length : at;
}

function lastUpTo(kept: Kept, line: number): number {
  if (kept === null) return line;
  const at = kept.findIndex((own) => own > line);
  return (at < 0 ? kept.length : at) - 1;
}
