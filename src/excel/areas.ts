import { columnLetters, parseAddress } from "../model";
import type { Area } from "../model";

/** `B2:D9` of an area. */
export function addressOf({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** Areas of a list as Excel gives it: `'明细 表'!A1:B2,'明细 表'!D4`. */
export function areasIn(addresses: string): Area[] {
  return [...addresses.matchAll(/(?:^|,)\s*(?:(?:'(?:[^']|'')*'|[^,!']*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/gi)].flatMap((match) => {
    const first = parseAddress(match[1] ?? "");
    const last = parseAddress(match[2] ?? match[1] ?? "");
    return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
  });
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Sorted indexes as runs of neighbours. */
export function runsOf(indexes: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === index) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}
