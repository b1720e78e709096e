/** `Worksheet.copy`: cells, looks, sizes and what stands beside the cells, under a name of its own. */
import type { AreaData, StyleData } from "../../bookData";
import { quoteSheet } from "../../engine/address";
import type { SheetInfo } from "../../engine/engine";
import { renameInFormula } from "../../moves";
import type { Host } from "../objects";
import { recordData, sheetRecord } from "../sheetRecord";
import { eachCell } from "./rangeWrites";
import { writeContent } from "./taken";

/** Copies a sheet to a place in the order of tabs. @returns the copy's id */
export function copySheet(host: Host, source: SheetInfo, position: number): string {
  const id = host.newId("SHEET");
  host.engine.addSheet(id, copyName(host, source.name), position);
  host.happened({ kind: "sheetAdded", sheet: id }, "own");
  copyRecord(host, source.id, id); // tables first: formulas of the cells name them
  const used = host.engine.used(source.id, false);
  if (used) copyCells(host, source.id, id, used);
  host.engine.setMerges(id, [], host.engine.merges(source.id));
  copySizes(host, source.id, id, used);
  if (source.frozen.rows || source.frozen.columns) host.engine.setFrozen(id, source.frozen.rows, source.frozen.columns);
  if (!source.showGridlines) host.engine.setGridlines(id, false);
  if (source.tabColor) host.engine.setTabColor(id, source.tabColor);
  copyNames(host, source, id);
  return id;
}

/** `预算 (2)`, `预算 (3)` … cut so that 31 letters are enough. */
function copyName(host: Host, name: string): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`, made = name.slice(0, 31 - end.length) + end;
    if (!host.sheetByName(made)) return made;
  }
}

function copyCells(host: Host, from: string, to: string, used: AreaData): void {
  const tables = new Map(host.records.sheet(from).tables.map((table, index) => [table.name, host.records.sheet(to).tables[index]?.name ?? table.name]));
  const looks: [number, number, StyleData][] = [];
  const contents = host.engine.read(from, used);
  eachCell(used, (row, column) => {
    const content = contents[row - used.top]?.[column - used.left], look = host.engine.style(from, row, column);
    if (Object.keys(look).length > 0) looks.push([row, column, look]);
    if (content && (content.value !== null || content.formula !== null)) writeContent(host, to, row, column, { ...content, formula: content.formula && ownTables(content.formula, tables) });
  });
  for (const [row, column, look] of looks) host.engine.patchStyle(to, { top: row, left: column, bottom: row, right: column }, look);
}

/** Formulas of the copy mean the copy's tables. */
const ownTables = (formula: string, tables: ReadonlyMap<string, string>): string => [...tables].reduce((text, [before, after]) => text.replaceAll(`${before}[`, `${after}[`), formula);

function copySizes(host: Host, from: string, to: string, used: AreaData | null): void {
  for (let row = 0; row <= (used?.bottom ?? 0); row++) {
    const height = host.engine.rowHeight(from, row);
    if (height !== null) host.engine.setRowHeight(to, row, row, height);
    if (host.engine.isHidden(from, "row", row)) host.engine.setHidden(to, "row", row, row, true);
  }
  for (let column = 0; column <= (used?.right ?? 0); column++) {
    const width = host.engine.columnWidth(from, column);
    if (width !== null) host.engine.setColumnWidth(to, column, column, width);
    if (host.engine.isHidden(from, "column", column)) host.engine.setHidden(to, "column", column, column, true);
  }
}

/** What stands beside the cells, with ids and names of its own; protection comes along, as in Excel. */
function copyRecord(host: Host, from: string, to: string): void {
  const source = host.records.sheet(from), name = (sheet: string): string => host.sheetById(sheet)?.name ?? "";
  const data = structuredClone(recordData(source)), moved = (reference: string): string => renameInFormula(reference, name(from), name(to));
  const charts = data.charts.map((chart) => ({
    ...chart, id: host.newId("CHART"), series: chart.series.map((one) => ({ name: one.name?.includes("!") ? moved(one.name) : one.name, values: moved(one.values), categories: one.categories === null ? null : moved(one.categories) })),
  }));
  const made = sheetRecord({
    ...data, charts, pictures: [], tables: [], comments: (data.comments ?? []).map((one) => ({ ...one, id: host.newId("COMMENT"), replies: one.replies.map((reply) => ({ ...reply, id: host.newId("REPLY") })) })),
    conditionalFormats: (data.conditionalFormats ?? []).map((one) => ({ ...one, id: host.newId("CF") })),
  });
  host.records.sheets.set(to, { ...made, outline: structuredClone(source.outline), breaks: structuredClone(source.breaks), styled: structuredClone(source.styled) });
  for (const table of source.tables) host.records.sheet(to).tables.push({ ...structuredClone(table), id: host.newId("TABLE"), name: freeName(host, table.name) });
  host.structured.tablesChanged();
}

function freeName(host: Host, name: string): string {
  const taken = new Set([...host.records.tables().map(({ table }) => table.name.toLowerCase()), ...host.engine.names().map((one) => one.name.toLowerCase())]);
  for (let number = 2; ; number++) if (!taken.has(`${name}_${number}`.toLowerCase())) return `${name}_${number}`;
}

/** Names of the sheet, and names of the workbook that lie on it, are the copy's own too. */
function copyNames(host: Host, source: SheetInfo, to: string): void {
  const name = host.sheetById(to)?.name ?? "";
  for (const one of host.engine.names()) {
    const own = one.sheet === source.id || (one.sheet === null && one.reference.toLowerCase().startsWith(`${quoteSheet(source.name).toLowerCase()}!`));
    if (own) host.engine.setName({ ...one, id: host.newId("NAME"), sheet: to, reference: renameInFormula(one.reference, source.name, name) });
  }
}
