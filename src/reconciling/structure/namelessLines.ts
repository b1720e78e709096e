import type { TableRow } from "../../model";

/** Fewest lines that a group sums up, and fewest groups. */
const FEWEST = 2;

/** A line that names a group, and the lines without a name of their own that it sums up. */
interface Group {
  readonly total: TableRow;
  readonly lines: readonly TableRow[];
}

/** The groups whose lines have no name of their own: 货物 reaches down beside several purchases and their 小计, and names that. */
export function namelessGroups(rows: readonly TableRow[], isTotal: (row: TableRow) => boolean): readonly Group[] {
  const end = rows.findIndex(isTotal);
  const above = end < 0 ? rows : rows.slice(0, end);
  return namedAmongNameless(above).flatMap((total) => {
    const index = above.indexOf(total);
    let start = index;
    while (above[start - 1]?.label === "") start -= 1;
    return index - start < FEWEST ? [] : [{ total, lines: above.slice(start, index) }];
  });
}

/** The lines with a name where each of them, and there are several, stands below lines without one, and none without stands below the last. */
export function namedAmongNameless(lines: readonly TableRow[]): readonly TableRow[] {
  if (lines[0]?.label !== "" || lines[lines.length - 1]!.label === "") return [];
  const named = lines.filter(({ label }) => label !== "");
  return named.length >= FEWEST && lines.every(({ label }, index) => label === "" || lines[index - 1]?.label === "") ? named : [];
}
