/** Structured references as the engine understands them: plain A1 for the tables as they stand. */
import type { AreaData } from "../../bookData";
import { areaText, bounding, contains, quoteSheet } from "../../engine/address";
import { HostError } from "../errors";
import type { StructuredReference } from "./structured";
import { mapStructured, referenceText } from "./structured";
import type { TableRecord } from "./tableRecord";
import { bodyOf, columnPart, headerOf, totalsOf } from "./tableRecord";

export interface PlacedTable {
  readonly sheet: string;
  readonly sheetName: string;
  readonly table: TableRecord;
}

/** A cell that a formula stands in. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The tables of the workbook as formulas find them. */
export interface Tables {
  all(): readonly PlacedTable[];
}

export const tableNamed = (tables: Tables, name: string): PlacedTable | undefined => tables.all().find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
export const tableAt = (tables: Tables, { sheet, row, column }: Place): PlacedTable | undefined =>
  tables.all().find((one) => one.sheet === sheet && contains(one.table.area, { top: row, left: column, bottom: row, right: column }));

/**
 * The formula in A1.
 * @param strict an unknown table or column is `InvalidArgument`, as when typing it; else it is `#REF!`.
 */
export function translate(tables: Tables, formula: string, at: Place, strict: boolean): string {
  return mapStructured(formula, (name) => tableNamed(tables, name) !== undefined, (reference, text) => {
    const placed = reference.table === null ? tableAt(tables, at) : tableNamed(tables, reference.table);
    const found = placed && areaOf(placed, reference, at);
    if (found === undefined) {
      if (strict) throw new HostError("InvalidArgument", `${text} refers to no table or column`);
      return "#REF!";
    }
    if (typeof found === "string") return found;
    return `${placed && placed.sheet !== at.sheet ? `${quoteSheet(placed.sheetName)}!` : ""}${areaText(found)}`;
  });
}

/** The cells meant; an error's text where there are none; undefined where a column is not known. */
function areaOf({ sheet, table }: PlacedTable, { parts, columns }: StructuredReference, at: Place): AreaData | string | undefined {
  const rows = rowsMeant(table, parts, sheet === at.sheet ? at.row : -1);
  if (typeof rows === "string") return rows;
  if (columns === null) return rows;
  const [first, last] = columns.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  return bounding(columnPart(rows, first), columnPart(rows, last));
}

function rowsMeant(table: TableRecord, parts: StructuredReference["parts"], row: number): AreaData | string {
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

/** As a file has it, from how it was typed: with the table's name, `[#This Row]` for `@`. */
export function forFile(tables: Tables, formula: string, at: Place): string {
  return mapStructured(formula, (name) => tableNamed(tables, name) !== undefined, (reference) => {
    const table = reference.table ?? tableAt(tables, at)?.table.name ?? null;
    return reference.parts.length === 0 && reference.columns === null ? `${table ?? ""}[]` : referenceText({ ...reference, table }, false);
  });
}

/** As a person sees it, from how a file has it: `[@列]` inside the table. */
export function asTyped(tables: Tables, formula: string, at: Place): string {
  const own = tableAt(tables, at)?.table.name.toLowerCase();
  return mapStructured(formula, (name) => tableNamed(tables, name) !== undefined, (reference, text) => {
    if (reference.parts.length === 0 && reference.columns === null) return reference.table ?? text;
    if (!reference.parts.includes("ThisRow")) return text;
    return referenceText({ ...reference, table: reference.table?.toLowerCase() === own ? null : reference.table }, true);
  });
}

/** A formula after a table or one of its columns has another name. */
export function renamed(tables: Tables, formula: string, at: Place, change: { readonly table: TableRecord; readonly name?: string; readonly column?: readonly [string, string] }): string {
  return mapStructured(formula, (name) => tableNamed(tables, name) !== undefined, (reference, text) => {
    const meant = reference.table === null ? tableAt(tables, at) : tableNamed(tables, reference.table);
    if (meant?.table !== change.table) return text;
    const column = (name: string): string => (change.column && name.toLowerCase() === change.column[0].toLowerCase() ? change.column[1] : name);
    const columns: readonly [string, string] | null = reference.columns && [column(reference.columns[0]), column(reference.columns[1])];
    return referenceText({ ...reference, columns, table: reference.table === null ? null : (change.name ?? reference.table) }, true);
  });
}

/** Whether a formula refers to a table. */
export function refersTo(tables: Tables, formula: string, at: Place, table: TableRecord): boolean {
  let found = false;
  mapStructured(formula, (name) => tableNamed(tables, name) !== undefined, (reference, text) => {
    if ((reference.table === null ? tableAt(tables, at) : tableNamed(tables, reference.table))?.table === table) found = true;
    return text;
  });
  return found;
}
