import type { Table, TableColumn, TableRow } from "../../model";
import { isSummable } from "./headings";
import { isSubjectCode } from "./codes";

/** The lines of a class that go on at the top of the next half of a form: 302 with 30201 … here and 30231 … beside it. */
export interface Rest {
  readonly parent: TableRow;
  readonly table: Table;
  readonly lines: readonly TableRow[];
}

const CLASS_DIGITS = 3;

/** What the half to the right of this one, under the same headings, still lists of this one's last class; `null` without. */
export function restInNextHalf(table: Table, next: Table | undefined): Rest | null {
  if (!next || next.sheet !== table.sheet || next.side !== "right" || next.area.top !== table.area.top || next.area.left <= table.area.right) return null;
  const parent = table.rows.filter(isClass).at(-1);
  if (!parent) return null;
  const end = next.rows.findIndex((row) => !row.code?.startsWith(parent.code!) || isClass(row));
  const lines = next.rows.slice(0, end === -1 ? next.rows.length : end);
  return lines.length > 0 ? { parent, table: next, lines } : null;
}

function isClass({ code }: TableRow): boolean {
  return code !== null && code.length === CLASS_DIGITS && isSubjectCode(code);
}

/** The column of the next half that stands for this one of the half before it. */
export function columnBeside({ table }: Rest, own: Table, column: TableColumn): TableColumn | undefined {
  return table.columns.filter(isSummable)[own.columns.filter(isSummable).indexOf(column)];
}
