import type { CellStyle } from "../model";
import { rangeOf } from "./areas";
import type { LaidOut, LaidRow } from "./layOut";
import { LOOKS } from "./looks";
import type { Looks } from "./looks";
import type { Content } from "./typing";

/** Excel's greatest row height in points. */
const HIGHEST = 409;
/** Points of a line of the default font, and what stays free above and below. */
const LINE = 15;
const DEFAULT_SIZE = 11;

/**
 * Queues heights for these sheet rows so that wrapped text can be read. Estimated from text and column width, because
 * not every host fits rows by itself, and a file saved without heights is shown differently by each program.
 */
export function queueRowHeights(sheet: Excel.Worksheet, laid: LaidOut, rows: readonly number[]): void {
  const width = laid.plan.columnWidths.length - 1;
  let run: { first: number; last: number; height: number } | null = null;
  const flush = (): void => {
    if (run) rangeOf(sheet, { top: run.first, left: 0, bottom: run.last, right: width }).format.rowHeight = run.height;
  };
  for (const row of [...rows].sort((a, b) => a - b)) {
    const laidRow = laid.rows.get(row);
    if (!laidRow) continue;
    const height = heightOf(laidRow, laid.plan.columnWidths);
    if (run && run.last + 1 === row && run.height === height) run.last = row;
    else {
      flush();
      run = { first: row, last: row, height };
    }
  }
  flush();
}

/** Points that the row's highest cell needs. */
export function heightOf({ cells, planned }: LaidRow, widths: readonly number[]): number {
  const needed = widths.map((width, column) => {
    const looks: Looks = LOOKS[planned?.[column]?.style ?? ("text" satisfies CellStyle)];
    const size = looks.size ?? DEFAULT_SIZE;
    const lines = looks.oneLine ? 1 : linesOf(wordsIn(cells[column], planned?.[column]?.content), (width * DEFAULT_SIZE) / size);
    return (lines * LINE * size) / DEFAULT_SIZE + 3;
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(LINE + 3, ...needed)));
}

/** A linked text shows its words, other formulas one line. */
function wordsIn(content: Content | undefined, planned: Content | undefined): string {
  if (content?.kind === "text") return content.text;
  return content?.kind === "formula" && planned?.kind === "text" ? planned.text : "";
}

/** Lines of the text in a column of `width` characters; a Chinese character is as wide as two others. */
function linesOf(words: string, width: number): number {
  return words.split("\n").reduce((sum, line) => {
    let length = 0;
    for (const sign of line) length += sign.charCodeAt(0) > 0x2e80 || /[“”‘’—…《》（），。；：]/.test(sign) ? 2 : 1;
    return sum + Math.max(1, Math.ceil(length / Math.max(1, width - 1)));
  }, 0);
}
