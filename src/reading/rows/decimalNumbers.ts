import type { RowDraft } from "./rowReading";

const WHOLE = /^\s*(\d{1,2})[.、．](?!\d)/;
const DECIMAL = /^(\d{1,2})\.\d{1,2}(\.\d{1,2})?[.、]?(?=[\u4e00-\u9fa5])/;
/** Ranks of 1., 1.1 and 1.1.1. */
const [OF_WHOLE, BELOW, FURTHER_BELOW] = [3, 4, 5];

/** Lines numbered 1.1 and 1.1.1 below a line numbered 1. are its parts; 6.1儿童节 alone is a name. */
export function readDecimalNumbers(flat: readonly RowDraft[]): void {
  let whole: string | null = null;
  for (const entry of flat) {
    const { parts } = entry;
    if (parts.rank === OF_WHOLE) whole = WHOLE.exec(entry.rawLabel)?.[1] ?? null;
    const number: RegExpExecArray | null = whole === null || parts.rank > 0 ? null : DECIMAL.exec(parts.name);
    if (number === null || number[1] !== whole) continue;
    entry.parts = { ...parts, name: parts.name.slice(number[0].length), rank: number[2] === undefined ? BELOW : FURTHER_BELOW, first: false };
  }
}
