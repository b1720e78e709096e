import type { EditConflict, FigureRun, ReportTable, TableEdit, TableRowEdit } from "../../model";
import { tableRowKeys } from "../../model";
import { mergedOrder } from "./order";

interface Row {
  readonly cells: readonly string[];
  readonly figures: readonly (FigureRun | null)[];
  readonly generated: readonly string[] | null;
}

/** A table after the person's edits, with the cells in which they and new figures disagree. */
export interface MergedTable {
  readonly table: ReportTable;
  readonly conflicts: readonly EditConflict[];
}

/**
 * A table cell by cell: what the person left alone follows the figures, what they typed stays, rows they added, moved or
 * deleted stay so. A cell that both changed keeps the person's words and is asked about.
 */
export function mergeTable(id: string, table: ReportTable, edit: TableEdit): MergedTable {
  // A caption that was moved away from its rows brings the table with it: the rows left behind are read as paragraphs.
  if (edit.rows.length === 0 || isUntouched(edit, table.alignRight)) return { table, conflicts: [] };
  const rows = generatedRows(table);
  const found = personsRows(edit, [...rows.keys()], table.alignRight);
  const once = new Set(edit.written);
  const isDeleted = (key: string): boolean => once.has(key) && !found.has(key);
  const order = mergedOrder({
    generated: [...rows.keys()].filter((key) => !isDeleted(key)), sheet: [...found.keys()].filter((key) => rows.has(key) || isOwn(found.get(key))),
    written: edit.written, isHeading: () => false,
  });
  const merged = order.map((key) => mergeRow(rows.get(key) ?? null, found.get(key) ?? null));
  const width = Math.max(0, ...merged.map(({ row }) => row.cells.length));
  return { table: tableOf(table, merged.map(({ row }) => padded(row, width)), [...new Set([...rows.keys(), ...edit.written])]), conflicts: conflictsOf(id, merged) };
}

function generatedRows({ cells, figures, alignRight }: ReportTable): ReadonlyMap<string, Row> {
  const keys = tableRowKeys(cells, alignRight);
  return new Map(cells.map((row, index) => [keys[index] ?? "", { cells: row, figures: figures?.[index] ?? row.map(() => null), generated: row }]));
}

/** The person's rows by key; a row whose words changed with the figures is known by its first word and place. */
function personsRows({ rows }: TableEdit, known: readonly string[], alignRight: readonly boolean[]): ReadonlyMap<string, TableRowEdit> {
  const keys = tableRowKeys(rows.map(({ generated }) => generated ?? []), alignRight);
  const taken = new Set(keys);
  return new Map(rows.map((row, index) => {
    const key = keys[index] ?? "";
    if (row.generated === null) return [`own\u001f${index}`, row];
    if (known.includes(key)) return [key, row];
    const alike = known.find((other) => !taken.has(other) && other.split("\u001f")[0] === row.generated?.[0]);
    return [alike ?? key, row];
  }));
}

/** Added by the person, or edited where nothing is generated any more. */
function isOwn(row: TableRowEdit | undefined): boolean {
  return row !== undefined && (row.generated === null || row.cells.some((cell, column) => cell !== (row.generated?.[column] ?? "")));
}

function isUntouched({ rows, written }: TableEdit, alignRight: readonly boolean[]): boolean {
  const keys = tableRowKeys(rows.map(({ generated }) => generated ?? []), alignRight);
  return rows.every((row) => !isOwn(row)) && keys.join("\n") === written.join("\n");
}

interface MergedRow {
  readonly row: Row;
  readonly conflicts: readonly { readonly column: number; readonly before: string; readonly mine: string; readonly renewed: string }[];
}

function mergeRow(row: Row | null, edit: TableRowEdit | null): MergedRow {
  if (!row) {
    const cells = filledPart(edit?.cells ?? []);
    return { row: { cells, figures: cells.map(() => null), generated: null }, conflicts: [] };
  }
  if (!edit) return { row, conflicts: [] };
  const base = edit.generated ?? [];
  const width = Math.max(row.cells.length, edit.cells.length);
  const at = (cells: readonly string[], column: number): string => cells[column] ?? "";
  const columns = Array.from({ length: width }, (_, column) => {
    const [before, mine, renewed] = [at(base, column), at(edit.cells, column), at(row.cells, column)];
    const follows = mine === before || mine === renewed;
    return { column, before, mine, renewed, follows, disagree: !follows && before !== renewed };
  });
  return {
    row: {
      cells: columns.map(({ follows, renewed, mine }) => (follows ? renewed : mine)),
      figures: columns.map(({ follows, column }) => (follows ? row.figures[column] ?? null : null)),
      generated: columns.map(({ disagree, before, renewed }) => (disagree ? before : renewed)),
    },
    conflicts: columns.filter(({ disagree }) => disagree),
  };
}

function conflictsOf(id: string, rows: readonly MergedRow[]): readonly EditConflict[] {
  return rows.flatMap(({ conflicts }, index) =>
    conflicts.map(({ column, before, mine, renewed }) => ({ paragraphId: `${id}#row${index + 1}`, cell: column, before, mine, renewed })));
}

/** The cells up to the last one with words: a row of the person's own is read back from the sheet only so far. */
export function filledPart(cells: readonly string[]): readonly string[] {
  const blanks = [...cells].reverse().findIndex((cell) => cell !== "");
  return blanks === -1 ? [] : cells.slice(0, cells.length - blanks);
}

function padded(row: Row, width: number): Row {
  const rest = Math.max(0, width - row.cells.length);
  return { ...row, cells: [...row.cells, ...Array.from({ length: rest }, () => "")], figures: [...row.figures, ...Array.from({ length: rest }, () => null)] };
}

function tableOf(table: ReportTable, rows: readonly Row[], generatedRows: readonly string[]): ReportTable {
  const width = rows[0]?.cells.length ?? 0;
  return {
    ...table, cells: rows.map(({ cells }) => cells), figures: rows.map(({ figures }) => figures), generatedCells: rows.map(({ generated }) => generated),
    alignRight: Array.from({ length: width }, (_, column) => table.alignRight[column] ?? false), generatedRows,
  };
}
