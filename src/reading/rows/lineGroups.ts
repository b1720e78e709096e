import { ZERO } from "../../model";
import { makesUp, valueIn } from "../columns/columnSums";
import type { Grid } from "../cells/grid";
import { isTotalName, type RowDraft } from "./rowReading";
import { matchKey } from "../cells/text";

/**
 * 其中：管理岗 with 专技岗 and 工勤岗 below it, none of them indented: the lines belong to 其中 when together they make up the
 * line above. Only figures can tell them from lines that go on beside it (其中：车辆, then 专用设备).
 */
export function withRunsOfWhich(flat: readonly RowDraft[], grid: Grid, columns: readonly number[]): readonly RowDraft[] {
  const marked = new Set<number>();
  for (let index = 1; index < flat.length; index += 1) {
    if (!flat[index]!.parts.ofWhich || !mayHaveParts(flat[index - 1]!)) continue;
    const end = endOfRun(flat, index, grid, columns);
    for (let at = index + 1; at <= end; at += 1) marked.add(at);
  }
  return marked.size === 0 ? flat : flat.map((entry, index) => (marked.has(index) ? { ...entry, parts: { ...entry.parts, ofWhich: true } } : entry));
}

function mayHaveParts({ parts, code }: RowDraft): boolean {
  return !parts.ofWhich && code === null && !isTotalName(matchKey(parts.name));
}

/** Place of the last line that makes up, with those from `index` on, the line above them; −1 without. */
function endOfRun(flat: readonly RowDraft[], index: number, grid: Grid, columns: readonly number[]): number {
  const parent = flat[index - 1]!;
  for (let end = index + 1; end < Math.min(flat.length, index + 9) && runsOn(flat[end]!, parent); end += 1) {
    const parts = flat.slice(index, end + 1).map(({ row }) => row);
    if (columns.some((column) => makesUp(grid, column, parent.row, parts))) return end;
  }
  return -1;
}

/**
 * A project's line with the lines of its subjects below it, all under the project's name (云南 05-1): these are details when
 * they make it up, in most columns: two guests of one ledger (接待 | 560 | 1批, 接待 | 430 | 1批) are no part of each other. They are read as if indented.
 */
export function withDetails(flat: readonly RowDraft[], grid: Grid, columns: readonly number[]): readonly RowDraft[] {
  const details = new Set<number>();
  for (let index = 0; index < flat.length; index += 1) {
    const { parts, aspect } = flat[index]!;
    let end = index;
    while (parts.name !== "" && aspect === null && flat[end + 1]?.parts.name === parts.name && flat[end + 1]?.aspect === null) end += 1;
    const isShort = end - index <= MOST_DETAILS;
    if (end === index || !isShort) {
      index = end;
      continue;
    }
    const rows = flat.slice(index + 1, end + 1).map(({ row }) => row);
    const shared = columns.filter((column) => valueIn(grid, flat[index]!.row, column).gt(ZERO) && rows.some((row) => !valueIn(grid, row, column).eq(ZERO)));
    const madeUp = shared.filter((column) => rows.reduce((sum, row) => sum.plus(valueIn(grid, row, column)), ZERO).eq(valueIn(grid, flat[index]!.row, column)));
    if (madeUp.length * 2 > shared.length) for (let at = index + 1; at <= end; at += 1) details.add(at);
    index = end;
  }
  return details.size === 0 ? flat : flat.map((entry, index) => (details.has(index) ? { ...entry, parts: { ...entry.parts, indent: entry.parts.indent + 2 } } : entry));
}

/** Lines that a project is parted into; a ledger that names one category over thousands of lines is no such thing. */
const MOST_DETAILS = 60;

function runsOn({ parts, code }: RowDraft, parent: RowDraft): boolean {
  return !parts.ofWhich && code === null && parts.rank === 0 && parts.indent <= parent.parts.indent && !isTotalName(matchKey(parts.name));
}
