import type { LaidOut } from "./layOut";
import type { OwnState } from "./ownState";
import { sameContent, typedOf } from "./typing";
import type { Content, Typed } from "./typing";

/** A rectangle to write; `null` in it leaves a cell alone. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Typed[])[];
  /** Cells that really change. */
  readonly cells: number;
}

const EMPTY: Content = { kind: "empty" };
/** Unchanged rows inside a block that cost less than another block. */
const GAP = 3;

interface ChangedRow {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly typed: ReadonlyMap<number, Typed>;
}

/** The few rectangles that turn the present sheet into the laid-out one. */
export function changedBlocks(laid: LaidOut, state: OwnState | null): Block[] {
  const changed = [...laid.rows].sort(([a], [b]) => a - b).flatMap(([row, { cells, planned }]) => changedRow(row, cells, (column) => planned?.[column]?.numberFormat ?? null, state));
  const groups: ChangedRow[][] = [];
  for (const row of changed) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group && before && row.row - before.row <= GAP && rowsMayLieBetween(laid, before.row, row.row)) group.push(row);
    else groups.push([row]);
  }
  return groups.map(blockOf);
}

/** Rows between are left alone by `null`, so they must not be cleared in the same write. */
function rowsMayLieBetween(laid: LaidOut, from: number, to: number): boolean {
  return laid.leftover.every((row) => row <= from || row >= to);
}

function changedRow(row: number, cells: readonly Content[], formatAt: (column: number) => string | null, state: OwnState | null): ChangedRow[] {
  const now = state?.cells[row] ?? [];
  const typed = new Map<number, Typed>();
  for (let column = 0; column < Math.max(cells.length, now.length); column += 1) {
    const wanted = cells[column] ?? EMPTY;
    if (!sameContent(wanted, now[column] ?? EMPTY)) typed.set(column, typedOf(wanted, formatAt(column)));
  }
  const columns = [...typed.keys()];
  return columns.length === 0 ? [] : [{ row, typed, first: Math.min(...columns), last: Math.max(...columns) }];
}

function blockOf(rows: readonly ChangedRow[]): Block {
  const top = rows[0]!.row;
  const left = Math.min(...rows.map(({ first }) => first));
  const right = Math.max(...rows.map(({ last }) => last));
  const byRow = new Map(rows.map((row) => [row.row, row.typed]));
  const height = rows[rows.length - 1]!.row - top + 1;
  const values = Array.from({ length: height }, (_, r) => Array.from({ length: right - left + 1 }, (_unused, c): Typed => byRow.get(top + r)?.get(left + c) ?? null));
  return { top, left, values, cells: rows.reduce((sum, { typed }) => sum + typed.size, 0) };
}
