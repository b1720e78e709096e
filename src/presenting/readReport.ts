import type { ReportEdit, Snapshot, TableRowEdit } from "../model";
import { HEADINGS, REPORT_KINDS } from "./headings";
import { ownTable } from "./ownTable";
import type { OwnRow, OwnTable } from "./ownTable";

/** 自评报告 as the person left it. */
export interface ReadReport {
  readonly edits: readonly ReportEdit[];
  readonly ids: readonly string[];
}

/** An edit while its rows are read. */
interface Draft {
  readonly edit: ReportEdit;
  readonly rows: TableRowEdit[];
  /** Keys of the rows ever written; `null` for what is no table. */
  readonly written: readonly string[] | null;
}

/**
 * Headings and paragraphs in sheet order. Pieces of a long paragraph (`id`, `id#2` …) are joined, rows of a table
 * (`id#row3`) go to it; rows that the person added or copied become headings, paragraphs or table rows of their own.
 */
export function readReport(snapshot: Snapshot): ReadReport | null {
  const table = ownTable(snapshot, "report");
  const head = table?.rows.find(({ id }) => id === "#head/report");
  if (!table || !head) return null;
  const drafts: Draft[] = [];
  const taken = new Set(table.rows.map(({ id }) => id));
  const seen = new Set<string>();
  const rows = table.rows.filter(({ row, id }) => row > head.row && !id.startsWith("#"));
  rows.forEach((row, index) => {
    const { id, part, isTableRow } = partsOf(row.id);
    const last = drafts[drafts.length - 1];
    const isOurs = row.id !== "" && !seen.has(row.id);
    seen.add(row.id);
    if (isTableRow && last?.edit.paragraphId === id) last.rows.push(isOurs ? tableRow(table, row) : { ...tableRow(table, row), generated: null });
    else if (isOurs && part > 1 && last?.edit.paragraphId === id) drafts[drafts.length - 1] = { ...last, edit: joined(last.edit, table, row) };
    else if (isOurs && !isTableRow && part <= 1) drafts.push(paragraph(table, row, id));
    else if (last && belongsToTable(table, row, last, rows[index + 1])) last.rows.push({ ...tableRow(table, row), generated: null });
    else drafts.push(...added(table, row, taken));
  });
  return { edits: drafts.map(editOf), ids: table.hidden(head, 3).split("\n").filter((id) => id !== "") };
}

function partsOf(rowId: string): { readonly id: string; readonly part: number; readonly isTableRow: boolean } {
  const [, id = "", part = ""] = /^(.*?)(?:#(row\d+|\d+))?$/.exec(rowId) ?? [];
  return { id, part: part.startsWith("row") ? 1 : Number(part), isTableRow: part.startsWith("row") };
}

function paragraph(table: OwnTable, row: OwnRow, id: string): Draft {
  const edit = { paragraphId: id, text: table.cell(row, "report", HEADINGS.report.text), generated: table.hidden(row, 2) };
  const level = levelOfKind(table, row);
  return { edit: level === null ? edit : { ...edit, level }, rows: [], written: stringsIn(table.hidden(row, 3)) };
}

function joined(edit: ReportEdit, table: OwnTable, row: OwnRow): ReportEdit {
  return { ...edit, text: edit.text + table.cell(row, "report", HEADINGS.report.text), generated: edit.generated + table.hidden(row, 2) };
}

/** A row without a place of ours: its words, the cells beside them included, so that nothing typed is lost. */
function added(table: OwnTable, row: OwnRow, taken: Set<string>): readonly Draft[] {
  const cells = row.id === "" || partsOf(row.id).isTableRow ? filled(table, row) : [table.cell(row, "report", HEADINGS.report.text)].filter((cell) => cell.trim() !== "");
  if (cells.length === 0) return [];
  const text = cells.join("　");
  const kind = levelOfKind(table, row);
  const level = kind ?? (isKindEmpty(table, row) && looksLikeHeading(text) ? levelOfNumber(text) : null);
  return [{ edit: { paragraphId: freshId(taken), text, generated: "", ...(level === null ? {} : { level }) }, rows: [], written: null }];
}

/** The level that a number says: 一、 1, （一） 2; `null` for others, which stand before items of lists as well. */
function levelOfNumber(text: string): number | null {
  if (/^\s*[一二三四五六七八九十]{1,3}、/.test(text)) return 1;
  return /^\s*[（(][一二三四五六七八九十]{1,3}[)）]/.test(text) ? 2 : null;
}

/** A short line with 一、 or （一） and no stop at its end, typed without saying its 类别. */
function looksLikeHeading(text: string): boolean {
  return text.length <= 40 && !/[。；：！？，、]$/.test(text.trim());
}

/** A row that the person put between the rows of a table, or filled like one. */
function belongsToTable(table: OwnTable, row: OwnRow, last: Draft, next: OwnRow | undefined): boolean {
  if (last.written === null || row.id !== "" || filled(table, row).length === 0) return false;
  const isBetween = next !== undefined && partsOf(next.id).isTableRow && partsOf(next.id).id === last.edit.paragraphId;
  return isBetween || filled(table, row).length > 1 || table.cell(row, "report", HEADINGS.report.kind).trim() === REPORT_KINDS.table;
}

function tableRow(table: OwnTable, row: OwnRow): TableRowEdit {
  const all = table.cellsFrom(row, "report", HEADINGS.report.text);
  const generated = stringsIn(table.hidden(row, 2));
  const width = Math.max(generated?.length ?? 0, all.length - [...all].reverse().findIndex((cell) => cell !== ""));
  return { cells: all.slice(0, all.every((cell) => cell === "") ? generated?.length ?? 0 : width), generated };
}

function filled(table: OwnTable, row: OwnRow): readonly string[] {
  return table.cellsFrom(row, "report", HEADINGS.report.text).filter((cell) => cell.trim() !== "");
}

function editOf({ edit, rows, written }: Draft): ReportEdit {
  return written === null ? edit : { ...edit, table: { rows, written } };
}

function levelOfKind(table: OwnTable, row: OwnRow): number | null {
  const level = (REPORT_KINDS.headings as readonly string[]).indexOf(table.cell(row, "report", HEADINGS.report.kind).trim());
  return level === -1 ? null : level;
}

function isKindEmpty(table: OwnTable, row: OwnRow): boolean {
  return table.cell(row, "report", HEADINGS.report.kind).trim() === "";
}

/** A list of texts kept in a hidden cell; `null` when the cell holds something else. */
function stringsIn(text: string): readonly string[] | null {
  if (!text.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    return null;
  }
}

/** An id for a row that the person added. */
function freshId(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`own.${number}`)) number += 1;
  taken.add(`own.${number}`);
  return `own.${number}`;
}
