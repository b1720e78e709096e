/** A table as the host keeps it, and the rectangles it consists of. */
import type { AreaData, FilterData, TableData } from "../../bookData";
import { columnsOf, rowsOf } from "../../engine/address";
import { bodyOf, columnPart, headerOf, totalsOf } from "../../engine/tableReferences";

export interface Sorted {
  readonly fields: readonly unknown[];
  readonly matchCase: boolean;
  readonly method: "PinYin" | "StrokeCount";
}

export interface FilterRecord {
  area: AreaData;
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
}

export interface TableRecord {
  readonly id: string;
  name: string;
  area: AreaData;
  headers: boolean;
  totals: boolean;
  columns: readonly { readonly id: number; readonly name: string }[];
  style: string;
  readonly shown: Record<string, boolean>;
  filter: FilterRecord | null;
  sorted: Sorted | null;
  /** Its only row is there to be typed into and holds nothing: as Excel makes it under a header alone, and when the last row is deleted. */
  insertRow: boolean;
  /** Formulas of the totals row while it is not shown. */
  keptTotals: readonly (string | number | boolean)[] | null;
}

export { bodyOf, columnPart, headerOf, totalsOf };
export const rowCount = (table: TableRecord): number => (table.insertRow ? 0 : rowsOf(bodyOf(table)));

/** `名称` made unlike those that are there: `名称`, `名称2`, `名称3` … */
export function unlike(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}

/** The first of `列1`, `列2` … that is free. */
export function freeColumnName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`列${number}`)) return `列${number}`;
}

/** The table after its sheet's cells moved; false when nothing of it is left. */
export function moveTable(table: TableRecord, move: (area: AreaData) => AreaData | null): boolean {
  const moved = move(table.area);
  if (!moved) return false;
  const header = headerOf(table), totals = totalsOf(table);
  if (header && !move(header)) table.headers = false;
  if (totals && !move(totals)) table.totals = false;
  if (columnsOf(moved) !== table.columns.length || table.columns.some((_, index) => move(columnPart(table.area, index))?.left !== moved.left + index)) moveColumns(table, moved, move);
  if (table.filter) table.filter.area = { ...table.filter.area, ...(move(table.filter.area) ?? moved) };
  table.area = moved;
  return true;
}

function moveColumns(table: TableRecord, moved: AreaData, move: (area: AreaData) => AreaData | null): void {
  const places = new Map<number, { readonly id: number; readonly name: string }>();
  const criteria = new Map<number, Readonly<Record<string, unknown>>>();
  table.columns.forEach((column, index) => {
    const at = move(columnPart(table.area, index));
    if (!at) return;
    places.set(at.left - moved.left, column);
    const asked = table.filter?.criteria.get(index);
    if (asked) criteria.set(at.left - moved.left, asked);
  });
  table.filter?.criteria.clear();
  for (const [index, asked] of criteria) table.filter?.criteria.set(index, asked);
  table.columns = fill(places, columnsOf(moved), nextColumnId(table));
}

/** Columns by place, with new ones where none is known. */
function fill(places: ReadonlyMap<number, { readonly id: number; readonly name: string }>, count: number, firstId: number): TableRecord["columns"] {
  const names = [...places.values()].map(({ name }) => name);
  let id = firstId;
  return Array.from({ length: count }, (_, index) => {
    const known = places.get(index);
    if (known) return known;
    const name = freeColumnName(names);
    names.push(name);
    return { id: id++, name };
  });
}

export const nextColumnId = ({ columns }: TableRecord): number => Math.max(0, ...columns.map(({ id }) => id)) + 1;

export const filterRecord = ({ area, criteria }: FilterData): FilterRecord => ({ area, criteria: new Map(Object.entries(criteria).map(([column, one]) => [Number(column), one])) });
export const filterData = ({ area, criteria }: FilterRecord): FilterData => ({ area, criteria: Object.fromEntries(criteria) });

export function tableRecord({ id, name, area, headers, totals, columns, style, shown, filter }: TableData): TableRecord {
  return { id, name, area, headers, totals, columns, style, shown: { ...shown }, filter: filter ? filterRecord(filter) : null, sorted: null, insertRow: false, keptTotals: null };
}

export function tableData({ id, name, area, headers, totals, columns, style, shown, filter }: TableRecord): TableData {
  return { id, name, area, headers, totals, columns, style, ...(Object.keys(shown).length ? { shown } : {}), ...(filter ? { filter: filterData(filter) } : {}) };
}
