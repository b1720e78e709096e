import type { Placed } from "../explain/context";

/**
 * Whether one figure is a part of another in their table: 其中 lines and deeper ones below it in its column, or the columns
 * below the same heading as its 小计 in its row.
 */
export function isInside(part: Placed | null, whole: Placed | null): boolean {
  if (!part?.row || !whole?.row || !part.column || !whole.column || part.table !== whole.table) return false;
  if (part.column === whole.column) return isBelow(part, whole);
  return part.row === whole.row && isSubtotalOf(whole.column.path, part.column.path);
}

function isBelow({ table, row: part }: Placed, { row: whole }: Placed): boolean {
  const rows = table.rows.slice(table.rows.indexOf(whole!) + 1, table.rows.indexOf(part!) + 1);
  return rows.length > 0 && rows.every(({ kind, level }) => kind === "ofWhich" || level > whole!.level);
}

function isSubtotalOf(total: readonly string[], part: readonly string[]): boolean {
  return total.length > 1 && total.length === part.length && /^(?:小计|合计)$/.test(total[total.length - 1]!) && total.slice(0, -1).every((heading, index) => heading === part[index]);
}
