/** Structured references as plain A1, for the tables as they stand. */
import type { AreaData, TableData } from "../bookData";
import { areaText, bounding, contains, quoteSheet } from "./address";
import type { StructuredReference } from "./structured";
import { mapStructured } from "./structured";

/** What a reference needs to know of a table. */
export type TableShape = Pick<TableData, "name" | "area" | "headers" | "totals" | "columns">;

export interface Placed<T extends TableShape = TableShape> {
  readonly sheet: string;
  readonly sheetName: string;
  readonly table: T;
}

/** A cell that a formula stands in. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const bodyOf = ({ area, headers, totals }: TableShape): AreaData => ({ ...area, top: area.top + (headers ? 1 : 0), bottom: area.bottom - (totals ? 1 : 0) });
export const headerOf = ({ area, headers }: TableShape): AreaData | null => (headers ? { ...area, bottom: area.top } : null);
export const totalsOf = ({ area, totals }: TableShape): AreaData | null => (totals ? { ...area, top: area.bottom } : null);
/** One column of a rectangle of the table. */
export const columnPart = (area: AreaData, index: number): AreaData => ({ ...area, left: area.left + index, right: area.left + index });

export const tableNamed = <T extends TableShape>(tables: readonly Placed<T>[], name: string): Placed<T> | undefined => tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
export const tableAt = <T extends TableShape>(tables: readonly Placed<T>[], { sheet, row, column }: Place): Placed<T> | undefined =>
  tables.find((one) => one.sheet === sheet && contains(one.table.area, { top: row, left: column, bottom: row, right: column }));

/** The formula in A1; `unknown` says what stands for a reference to no table or column. */
export function structuredToA1(tables: readonly Placed[], formula: string, at: Place, unknown: (text: string) => string): string {
  return mapStructured(formula, (name) => tableNamed(tables, name) !== undefined, (reference, text) => {
    const placed = reference.table === null ? tableAt(tables, at) : tableNamed(tables, reference.table);
    const found = placed && areaOf(placed, reference, at);
    if (found === undefined) return unknown(text);
    if (typeof found === "string") return found;
    return `${placed && placed.sheet !== at.sheet ? `${quoteSheet(placed.sheetName)}!` : ""}${areaText(found)}`;
  });
}

/** The cells meant; an error's text where there are none; undefined where a column is not known. */
function areaOf({ sheet, table }: Placed, { parts, columns }: StructuredReference, at: Place): AreaData | string | undefined {
  const rows = rowsMeant(table, parts, sheet === at.sheet ? at.row : -1);
  if (typeof rows === "string") return rows;
  if (columns === null) return rows;
  const [first, last] = columns.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  return bounding(columnPart(rows, first), columnPart(rows, last));
}

function rowsMeant(table: TableShape, parts: StructuredReference["parts"], row: number): AreaData | string {
  const body = bodyOf(table), wanted = parts.length === 0 ? ["Data" as const] : parts;
  const areas = wanted.flatMap((part): AreaData[] => {
    switch (part) {
      case "All": return [table.area];
      case "Data": return [body];
      case "Headers": return [headerOf(table) ?? []].flat();
      case "Totals": return [totalsOf(table) ?? []].flat();
      case "ThisRow": return row >= body.top && row <= body.bottom ? [{ ...body, top: row, bottom: row }] : [];
    }
  });
  if (areas.length === 0) return parts.includes("ThisRow") ? "#VALUE!" : "#REF!";
  return areas.reduce(bounding);
}
