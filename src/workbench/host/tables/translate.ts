/** Structured references between how they are typed, how files have them, and what the engine gets: plain A1 for the tables as they stand. */
import { mapStructured, referenceText } from "../../engine/structured";
import type { Place, Placed } from "../../engine/tableReferences";
import { structuredToA1, tableAt as tableOfCell, tableNamed as tableOfName } from "../../engine/tableReferences";
import { HostError } from "../errors";
import type { TableRecord } from "./tableRecord";

export type { Place } from "../../engine/tableReferences";
export type PlacedTable = Placed<TableRecord>;

/** The tables of the workbook as formulas find them. */
export interface Tables {
  all(): readonly PlacedTable[];
}

export const tableNamed = (tables: Tables, name: string): PlacedTable | undefined => tableOfName(tables.all(), name);
export const tableAt = (tables: Tables, at: Place): PlacedTable | undefined => tableOfCell(tables.all(), at);

/**
 * The formula in A1.
 * @param strict an unknown table or column is `InvalidArgument`, as when typing it; else it is `#REF!`.
 */
export function translate(tables: Tables, formula: string, at: Place, strict: boolean): string {
  return structuredToA1(tables.all(), formula, at, (text) => {
    if (strict) throw new HostError("InvalidArgument", `${text} refers to no table or column`);
    return "#REF!";
  });
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
