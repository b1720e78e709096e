import type { Table, TableRow } from "../../model";

/** Steps of a subject code: 类 3 digits, 款 5, 项 7. */
const LENGTHS = [3, 5, 7] as const;

/** Whether the code looks like one of 类款项 or of the economic classification. */
export function isSubjectCode(code: string): boolean {
  return /^[235]\d\d(\d\d){0,2}$/.test(code);
}

/**
 * The codes of a table's rows by row, bad ones mended from the row above: `71102` below `21011` is 2101102.
 * Rows whose code cannot be mended have none.
 */
export function mendedCodes(table: Table): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  let previous: string | null = null;
  for (const row of table.rows) {
    if (row.code === null || row.kind === "note") continue;
    const code: string | null = isSubjectCode(row.code) ? row.code : mended(row.code, previous);
    if (code === null) continue;
    codes.set(row.row, code);
    previous = code;
  }
  return codes;
}

function mended(code: string, previous: string | null): string | null {
  if (previous === null || !/^\d+$/.test(code)) return null;
  const group = previous.slice(0, 3);
  const tail = code.length >= 5 ? code.slice(-4) : "";
  const candidate = group + tail;
  return tail !== "" && isSubjectCode(candidate) && candidate.startsWith(previous.slice(0, 5)) ? candidate : null;
}

/** A row and the rows that its code says it consists of. */
export interface CodeGroup {
  readonly parent: TableRow;
  readonly children: readonly TableRow[];
  /** Digits of the parent's code: 3 or 5. */
  readonly digits: number;
}

/** Rows with the rows directly below them in the code; a step that the table leaves out is passed over. */
export function codeGroups(table: Table, codes: ReadonlyMap<number, string>): readonly CodeGroup[] {
  const rows = table.rows.filter((row) => codes.has(row.row));
  const first = firstRows(rows, codes);
  const children = new Map<TableRow, TableRow[]>();
  for (const row of rows) {
    const parent = parentOf(codes.get(row.row)!, first);
    if (!parent || parent === row) continue;
    const kids = children.get(parent);
    if (kids) kids.push(row);
    else children.set(parent, [row]);
  }
  return [...children].map(([parent, kids]) => ({ parent, children: kids, digits: codes.get(parent.row)!.length }));
}

/** Rows whose code has no row above it: the classes that a 合计 row adds up. */
export function topRows(table: Table, codes: ReadonlyMap<number, string>): readonly TableRow[] {
  const rows = table.rows.filter((row) => codes.has(row.row));
  const first = firstRows(rows, codes);
  return rows.filter((row) => parentOf(codes.get(row.row)!, first) === null);
}

function firstRows(rows: readonly TableRow[], codes: ReadonlyMap<number, string>): ReadonlyMap<string, TableRow> {
  const first = new Map<string, TableRow>();
  for (const row of rows) if (!first.has(codes.get(row.row)!)) first.set(codes.get(row.row)!, row);
  return first;
}

function parentOf(code: string, rows: ReadonlyMap<string, TableRow>): TableRow | null {
  for (const length of [...LENGTHS].reverse()) {
    const parent = length < code.length ? rows.get(code.slice(0, length)) : undefined;
    if (parent) return parent;
  }
  return null;
}
