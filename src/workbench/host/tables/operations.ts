/** What changes a table: made, resized, rows and columns added and deleted, header and totals rows shown or not. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, area, columnsOf, contains, intersect, rowsOf } from "../../engine/address";
import type { Shift } from "../../engine/engine";
import { isFilled } from "../classes/filled";
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Host } from "../objects";
import { tears } from "../shifting";
import type { RangeTarget } from "../targets";
import { calculatedColumns, extend, fillCalculated } from "./growth";
import type { TableRecord } from "./tableRecord";
import { bodyOf, columnPart, freeColumnName, headerOf, nextColumnId, totalsOf, unlike } from "./tableRecord";

export interface TableTarget {
  readonly sheet: string;
  readonly table: TableRecord;
}

const blank = (host: Host, sheet: string, block: AreaData): boolean => host.engine.read(sheet, block).every((line) => line.every((content) => !isFilled(content)));

/** Cells pushed aside (or closed up) for a table; other tables must not be torn. */
export async function shiftFor(host: Host, sheet: string, block: AreaData, shift: Shift): Promise<void> {
  const { tables } = host.records.sheet(sheet);
  if (tables.some(({ area: a }) => tears(a, block, shift))) throw new HostError("InsertDeleteConflict");
  if (host.engine.merges(sheet).some((merge) => tears(merge, block, shift))) throw new HostError("MergedRangeConflict");
  await host.engine.shiftCells(sheet, block, shift);
  host.happened({ kind: "shifted", sheet, area: block, shift }, "own");
}

/** A free row just below `above`, as wide as it: what lies there moves down. */
async function roomBelow(host: Host, sheet: string, above: AreaData): Promise<AreaData> {
  const row = { ...above, top: above.bottom + 1, bottom: above.bottom + 1 };
  if (row.bottom >= MAX_ROWS) throw new HostError("InsertDeleteConflict");
  if (!blank(host, sheet, row) || host.records.sheet(sheet).tables.some((one) => intersect(one.area, row))) await shiftFor(host, sheet, row, "down");
  return row;
}

/** Excel's names of tables: letters, digits, dots and underscores, no cell, and no name that is taken. */
export function checkTableName(host: Host, name: string, self: TableRecord | null): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name)) throw new HostError("InvalidArgument");
  const wanted = name.toLowerCase();
  if (host.records.tables().some(({ table }) => table !== self && table.name.toLowerCase() === wanted) || host.engine.names().some((one) => one.name.toLowerCase() === wanted)) throw new HostError("ItemAlreadyExists");
}

function freeTableName(host: Host): string {
  const taken = new Set([...host.records.tables().map(({ table }) => table.name), ...host.engine.names().map(({ name }) => name)]);
  for (let number = 1; ; number++) if (!taken.has(`表${number}`)) return `表${number}`;
}

export async function addTable(host: Host, { sheet, area: given }: RangeTarget, hasHeaders: boolean): Promise<TableTarget> {
  host.writable(sheet, null);
  const used = host.engine.used(sheet, true), block = rowsOf(given) === MAX_ROWS || columnsOf(given) === MAX_COLUMNS ? used && intersect(used, given) : given;
  if (!block) throw new HostError("InvalidArgument");
  const record = host.records.sheet(sheet);
  if (record.tables.some((one) => intersect(one.area, block))) throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  if (host.engine.merges(sheet).some((one) => intersect(one, block))) throw new HostError("MergedRangeConflict");
  let whole = block;
  if (!hasHeaders) {
    await shiftFor(host, sheet, { ...block, bottom: block.top }, "down");
    whole = { ...block, bottom: block.bottom + 1 };
  } else if (rowsOf(block) === 1) whole = { ...block, bottom: (await roomBelow(host, sheet, block)).bottom };
  const table: TableRecord = {
    id: host.newId("TABLE"), name: freeTableName(host), area: whole, headers: true, totals: false, columns: namedColumns(host, sheet, whole), style: host.records.tableStyles.first,
    shown: {}, filter: { area: whole, criteria: new Map() }, sorted: null, insertRow: hasHeaders && rowsOf(block) === 1, keptTotals: null,
  };
  record.tables.push(table);
  writeHeaders(host, sheet, table);
  host.structured.tablesChanged();
  host.raise(EVENT.tableAdded, [WORKBOOK, sheet], () => ({ worksheetId: sheet, tableId: table.id, source: "Local" }));
  return { sheet, table };
}

function namedColumns(host: Host, sheet: string, whole: AreaData): TableRecord["columns"] {
  const names: string[] = [];
  host.engine.read(sheet, { ...whole, bottom: whole.top })[0]?.forEach(({ value }, index) => {
    const shown = value === null ? "" : host.engine.display(value, host.engine.numberFormat(sheet, whole.top, whole.left + index));
    names.push(shown === "" ? freeColumnName(names) : unlike(shown, names));
  });
  return names.map((name, index) => ({ id: index + 1, name }));
}

/** Header cells are text: the names of the columns. */
function writeHeaders(host: Host, sheet: string, table: TableRecord): void {
  const header = headerOf(table);
  if (!header) return;
  const now = host.engine.read(sheet, header)[0] ?? [];
  table.columns.forEach(({ name }, index) => {
    const content = now[index];
    if (content?.value !== name || content.formula !== null) host.engine.write(sheet, header.top, header.left + index, { value: name, text: true });
  });
}

/** The table goes, its cells stay (with its filter's rows shown again); formulas keep the cells they meant. */
export function convertToRange(host: Host, { sheet, table }: TableTarget): void {
  host.writable(sheet, null);
  host.structured.forget(host.structured.referringTo(table));
  removeTable(host, sheet, table);
}

/** The table goes with what its cells hold; formulas that meant it are #REF!. */
export function deleteTable(host: Host, { sheet, table }: TableTarget): void {
  host.writable(sheet, null);
  const referring = host.structured.referringTo(table);
  for (let row = table.area.top; row <= table.area.bottom; row++) for (let column = table.area.left; column <= table.area.right; column++) host.engine.write(sheet, row, column, { value: null });
  host.engine.clearStyle(sheet, table.area);
  removeTable(host, sheet, table);
  host.structured.forget(referring);
  host.happened({ kind: "cells", sheet, area: table.area }, "own");
}

function removeTable(host: Host, sheet: string, table: TableRecord): void {
  const record = host.records.sheet(sheet), body = bodyOf(table);
  if (table.filter?.criteria.size) host.engine.setHidden(sheet, "row", body.top, body.bottom, false);
  record.tables = record.tables.filter((one) => one !== table);
  host.structured.tablesChanged();
  host.raise(EVENT.tableDeleted, [WORKBOOK, sheet], () => ({ worksheetId: sheet, tableId: table.id, tableName: table.name, source: "Local" }));
}

/** `Table.resize`: the top row stays, the new range overlaps the old one and holds at least one row of data. */
export function resizeTable(host: Host, { sheet, table }: TableTarget, wanted: RangeTarget): void {
  host.writable(sheet, null);
  const to = wanted.area, least = (table.headers ? 1 : 0) + 1;
  if (wanted.sheet !== sheet || table.totals || to.top !== table.area.top || !intersect(to, table.area) || rowsOf(to) < least) throw new HostError("InvalidArgument");
  if (host.records.sheet(sheet).tables.some((one) => one !== table && intersect(one.area, to))) throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  const kept = table.columns.filter((_, index) => intersect(columnPart(table.area, index), { ...to, top: 0, bottom: MAX_ROWS - 1 }));
  const lead = Math.max(0, table.area.left - to.left);
  if (lead > 0) {
    const names = kept.map(({ name }) => name);
    const added = Array.from({ length: lead }, (_, index) => {
      const name = freeColumnName(names);
      names.push(name);
      return { id: nextColumnId(table) + index, name };
    });
    table.columns = [...added, ...kept];
  } else table.columns = kept;
  const left = { ...to, right: to.left + table.columns.length - 1 };
  table.area = left;
  extend(host, sheet, table, to);
  if (table.filter) table.filter.area = to;
  writeHeaders(host, sheet, table);
}

/**
 * Makes room for rows of data before `index`. @returns their cells
 * @param always what lies below the table moves down even when the rows just below it are free
 */
export async function insertRows(host: Host, target: TableTarget, index: number, count: number, always: boolean): Promise<AreaData> {
  const { sheet, table } = target, body = bodyOf(table);
  if (table.insertRow && blank(host, sheet, body)) {
    table.insertRow = false;
    return count === 1 ? body : bounded(body, await insertRows(host, target, 1, count - 1, always));
  }
  const formulas = calculatedColumns(host, sheet, table);
  const rows = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (rows.bottom >= MAX_ROWS) throw new HostError("InsertDeleteConflict");
  const atEnd = rows.top > body.bottom, before = table.area, looks = takeLooks(host, sheet, atEnd ? body.bottom : Math.min(rows.top, body.bottom), body);
  const used = host.engine.used(sheet, false), below = used && intersect(used, { ...rows, bottom: MAX_ROWS - 1 });
  const free = atEnd && !table.totals && (always ? !below : blank(host, sheet, rows)) && !host.records.sheet(sheet).tables.some((one) => one !== table && intersect(one.area, rows));
  if (!free) await shiftFor(host, sheet, rows, "down");
  if (rowsOf(table.area) === rowsOf(before)) table.area = { ...before, bottom: before.bottom + count };
  if (table.filter) table.filter.area = { ...table.filter.area, bottom: bodyOf(table).bottom };
  host.structured.tablesChanged();
  for (let row = rows.top; row <= rows.bottom; row++) looks.forEach((look, column) => {
    if (Object.keys(look).length > 0) host.engine.patchStyle(sheet, area(row, body.left + column), look);
  });
  fillCalculated(host, sheet, rows, formulas);
  return rows;
}

const bounded = (first: AreaData, more: AreaData): AreaData => ({ ...first, bottom: more.bottom });
const takeLooks = (host: Host, sheet: string, row: number, body: AreaData) => Array.from({ length: columnsOf(body) }, (_, column) => host.engine.style(sheet, row, body.left + column));

/** Deletes rows of data. The last one stays as a blank row. */
export async function deleteRows(host: Host, { sheet, table }: TableTarget, index: number, count: number): Promise<void> {
  host.writable(sheet, null);
  const body = bodyOf(table);
  if (index < 0 || count < 1 || table.insertRow || index + count > rowsOf(body)) throw new HostError("InvalidArgument");
  const all = count === rowsOf(body), rows = { ...body, top: body.top + index, bottom: body.top + index + count - (all ? 2 : 1) };
  const before = rowsOf(table.area);
  if (rows.bottom >= rows.top) {
    await shiftFor(host, sheet, rows, "up");
    if (rowsOf(table.area) === before) table.area = { ...table.area, bottom: table.area.bottom - rowsOf(rows) };
  }
  if (all) {
    const last = bodyOf(table);
    for (let column = last.left; column <= last.right; column++) host.engine.write(sheet, last.top, column, { value: null });
    table.insertRow = true;
  }
  host.structured.tablesChanged();
}

/** A new column before `index`, with its name in its header. */
export async function insertColumn(host: Host, { sheet, table }: TableTarget, index: number, name: string | null): Promise<void> {
  host.writable(sheet, null);
  const { area: a } = table, column = { ...a, left: a.left + index, right: a.left + index };
  if (column.right >= MAX_COLUMNS) throw new HostError("InsertDeleteConflict");
  const names = table.columns.map((one) => one.name), own = name === null ? freeColumnName(names) : unlike(name, names);
  const columns = table.columns.slice(), free = index === columns.length && blank(host, sheet, column) && !host.records.sheet(sheet).tables.some((one) => one !== table && intersect(one.area, column));
  const criteria = [...(table.filter?.criteria ?? [])];
  if (!free) await shiftFor(host, sheet, column, "right");
  columns.splice(index, 0, { id: nextColumnId(table), name: own });
  table.columns = columns;
  table.area = { ...a, right: a.right + 1 };
  if (table.filter) {
    table.filter.area = { ...table.filter.area, left: a.left, right: a.right + 1 };
    table.filter.criteria.clear();
    for (const [at, one] of criteria) table.filter.criteria.set(at >= index ? at + 1 : at, one);
  }
  host.structured.tablesChanged();
  if (table.headers) host.engine.write(sheet, a.top, a.left + index, { value: own, text: true });
}

export async function deleteColumn(host: Host, { sheet, table }: TableTarget, index: number): Promise<void> {
  host.writable(sheet, null);
  if (table.columns.length === 1) throw new HostError("InvalidOperation");
  await shiftFor(host, sheet, columnPart(table.area, index), "left");
  host.structured.tablesChanged();
}

/** The header row hidden: its cells are emptied and leave the table; shown: the row above is taken, or room is made. */
export async function showHeaders(host: Host, { sheet, table }: TableTarget, shown: boolean): Promise<void> {
  host.writable(sheet, null);
  if (shown === table.headers) return;
  const { area: a } = table;
  if (!shown) {
    for (let column = a.left; column <= a.right; column++) host.engine.write(sheet, a.top, column, { value: null });
    table.area = { ...a, top: a.top + 1 };
    table.headers = false;
  } else {
    const above = a.top > 0 ? { ...a, top: a.top - 1, bottom: a.top - 1 } : null;
    if (above && blank(host, sheet, above) && !host.records.sheet(sheet).tables.some((one) => one !== table && contains(one.area, above))) table.area = { ...a, top: a.top - 1 };
    else {
      await shiftFor(host, sheet, { ...a, bottom: a.top }, "down");
      table.area = { ...a, bottom: a.bottom + 1 };
    }
    table.headers = true;
    writeHeaders(host, sheet, table);
  }
  host.structured.tablesChanged();
  host.happened({ kind: "cells", sheet, area: { ...table.area, bottom: table.area.top } }, "own");
}

/** The totals row: 汇总 under the first column and a subtotal under the last, or what it held before it was hidden. */
export async function showTotals(host: Host, { sheet, table }: TableTarget, shown: boolean): Promise<void> {
  host.writable(sheet, null);
  if (shown === table.totals) return;
  if (shown) {
    const row = await roomBelow(host, sheet, table.area);
    table.area = { ...table.area, bottom: row.bottom };
    table.totals = true;
    host.structured.tablesChanged();
    (table.keptTotals ?? firstTotals(host, sheet, table)).forEach((content, index) => { if (content !== "") host.put(sheet, row.top, row.left + index, content); });
  } else {
    const row = totalsOf(table) ?? table.area;
    table.keptTotals = (host.engine.read(sheet, row)[0] ?? []).map(({ value, formula }) => formula ?? (value === null || typeof value === "object" ? "" : value));
    for (let column = row.left; column <= row.right; column++) host.engine.write(sheet, row.top, column, { value: null });
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    table.totals = false;
    host.structured.tablesChanged();
  }
  host.happened({ kind: "cells", sheet, area: { ...table.area, top: table.area.bottom } }, "own");
}

function firstTotals(host: Host, sheet: string, table: TableRecord): string[] {
  const last = table.columns.length - 1, name = table.columns[last]?.name ?? "";
  const cells = host.engine.read(sheet, columnPart(bodyOf(table), last)), numbers = cells.some(([cell]) => typeof cell?.value === "number" || cell?.formula != null);
  const subtotal = `=SUBTOTAL(${numbers ? 109 : 103},[${name.replace(/[[\]#'@]/g, "'$&")}])`;
  return table.columns.map((_, index) => (index === last ? subtotal : index === 0 ? "汇总" : ""));
}
