/** Columns and rows of tables, and their sorting. */
import { areaText, cellsOf, intersect, rowsOf } from "../../engine/address";
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { renameColumn } from "../tables/growth";
import type { TableTarget } from "../tables/operations";
import { deleteColumn, deleteRows, insertColumn, insertRows } from "../tables/operations";
import { bodyOf, columnPart, headerOf, rowCount, totalsOf } from "../tables/tableRecord";
import { RangeTarget } from "../targets";
import { wireValue } from "../values";
import { oneOf, rangeObj, text, truth, whole } from "./args";
import { setValues } from "./rangeWrites";
import { sortArea, tellSorted } from "./sort";
import { orNotFound } from "./tables";

interface ColumnTarget extends TableTarget {
  readonly id: number;
}
interface RowTarget extends TableTarget {
  /** Its place among the rows, not its data: a row object does not follow when rows before it come and go. */
  readonly index: number;
}

const indexOf = ({ table, id }: ColumnTarget): number => {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new HostError("ItemNotFound");
  return index;
};
const columnObj = (host: Host, target: TableTarget, index: number): Obj | null => {
  const column = target.table.columns[index];
  return column ? host.obj("TableColumn", { ...target, id: column.id } satisfies ColumnTarget) : null;
};

/** By name (text), or by id (a number, or the text of one that no column is called). */
function columnBy(host: Host, target: TableTarget, key: unknown): Obj | null {
  const { columns } = target.table, wanted = String(key).toLowerCase();
  const byName = typeof key === "number" ? -1 : columns.findIndex(({ name }) => name.toLowerCase() === wanted);
  return columnObj(host, target, byName >= 0 ? byName : columns.findIndex(({ id }) => id === Number(key)));
}

const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

/** Where something new goes: null and -1 are the end. */
function place(value: unknown, count: number): number {
  const index = whole(value, -1);
  if (index < -1 || index > count) throw new HostError("InvalidArgument");
  return index === -1 ? count : index;
}

/** A block of values, a single one standing for a 1×1 block; null when none were given. */
function block(value: unknown): unknown[][] | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return [[value]];
  if (value.length === 0 || !value.every((line): line is unknown[] => Array.isArray(line))) throw new HostError("InvalidArgument");
  return value;
}

async function addColumn({ host, target, args }: Call<TableTarget>): Promise<Obj> {
  const { table, sheet } = target, index = place(args[0], table.columns.length), given = block(args[1]);
  if (given && (given.some((line) => line.length !== 1) || (given.length > 1 && given.length !== rowsOf(table.area)))) throw new HostError("InvalidArgument");
  const header = given && table.headers ? given[0]?.[0] : null;
  const name = typeof args[2] === "string" ? args[2] : header === null || header === undefined || header === "" ? null : String(header);
  await insertColumn(host, target, index, name);
  const whole = columnPart(table.area, index);
  if (given && given.length > 1) {
    const rest = table.headers ? given.slice(1) : given, top = whole.top + (table.headers ? 1 : 0);
    setValues(host, new RangeTarget(sheet, { ...whole, top }), rest);
    table.insertRow = false;
  }
  tell(host, target, "ColumnInserted", areaText(whole));
  return orThrow(columnObj(host, target, index));
}

/** A table says itself of rows and columns that came or went. */
function tell(host: Host, { sheet, table }: TableTarget, changeType: string, address: string): void {
  host.raise(EVENT.tableChanged, [WORKBOOK, sheet, table.id], () => ({ worksheetId: sheet, tableId: table.id, address, changeType, source: "Local", triggerSource: "ThisLocalAddin" }));
}

const columns = defineClass<TableTarget>({
  name: "TableColumnCollection",
  scalars: { count: { get: (_host, { table }) => table.columns.length } },
  items: (host, target) => target.table.columns.map(({ id }) => host.obj("TableColumn", { ...target, id })),
  item: columnBy,
  methods: {
    add: addColumn,
    getCount: ({ target }) => target.table.columns.length,
    getItem: ({ host, target, args }) => orThrow(columnBy(host, target, args[0])),
    getItemAt: ({ host, target, args }) => orThrow(columnObj(host, target, whole(args[0]))),
    getItemOrNullObject: ({ host, target, args }) => columnBy(host, target, args[0]),
  },
});

const part = (target: ColumnTarget): RangeTarget => new RangeTarget(target.sheet, columnPart(target.table.area, indexOf(target)));
const valuesOf = (host: Host, range: RangeTarget): unknown[][] => host.engine.read(range.sheet, range.area).map((line) => line.map(wireValue));

const column = defineClass<ColumnTarget>({
  name: "TableColumn",
  identity: (_host, { id }) => ({ Id: id }),
  scalars: {
    id: { get: (_host, { id }) => id },
    index: { get: (_host, target) => indexOf(target) },
    name: {
      get: (_host, target) => target.table.columns[indexOf(target)]?.name,
      set: (host, target, value) => {
        const index = indexOf(target), name = text(value), header = headerOf(target.table);
        host.writable(target.sheet, null);
        if (name === "") throw new HostError("InvalidArgument");
        if (header) setValues(host, new RangeTarget(target.sheet, columnPart(header, index)), `'${name}`);
        else renameColumn(host, target.sheet, target.table, index, name);
      },
    },
    values: { fresh: true, get: (host, target) => valuesOf(host, part(target)), set: (host, target, value) => setValues(host, part(target), value) },
  },
  navigations: { filter: (host, target) => host.obj("Filter", { ...target, column: target.id }) },
  methods: {
    getRange: ({ host, target }) => host.obj("Range", part(target)),
    getDataBodyRange: ({ host, target }) => rangeObj(host, target.sheet, columnPart(bodyOf(target.table), indexOf(target))),
    getHeaderRowRange: ({ host, target }) => rangeObj(host, target.sheet, columnPart(orNotFound(headerOf(target.table)), indexOf(target))),
    getTotalRowRange: ({ host, target }) => rangeObj(host, target.sheet, columnPart(orNotFound(totalsOf(target.table)), indexOf(target))),
    delete: async ({ host, target }) => {
      const at = areaText(columnPart(target.table.area, indexOf(target)));
      await deleteColumn(host, target, indexOf(target));
      tell(host, target, "ColumnDeleted", at);
      return null;
    },
  },
});

async function addRows({ host, target, args }: Call<TableTarget>): Promise<Obj> {
  const { table, sheet } = target, index = place(args[0], rowCount(table)), given = block(args[1]);
  if (given?.some((line) => line.length !== table.columns.length)) throw new HostError("InvalidArgument");
  host.writable(sheet, null);
  const rows = await insertRows(host, target, index, given?.length ?? 1, truth(args[2], true));
  if (given) setValues(host, new RangeTarget(sheet, rows), given);
  tell(host, target, "RowInserted", areaText(rows));
  return host.obj("TableRow", { ...target, index: rows.top - bodyOf(table).top } satisfies RowTarget);
}

const rowObj = (host: Host, target: TableTarget, index: number): Obj | null => (index >= 0 && index < rowCount(target.table) ? host.obj("TableRow", { ...target, index } satisfies RowTarget) : null);

const rows = defineClass<TableTarget>({
  name: "TableRowCollection",
  scalars: { count: { get: (_host, { table }) => rowCount(table) } },
  items: (host, target) => Array.from({ length: rowCount(target.table) }, (_, index) => host.obj("TableRow", { ...target, index })),
  item: (host, target, key) => rowObj(host, target, Number(key)),
  methods: {
    add: addRows,
    getCount: ({ target }) => rowCount(target.table),
    getItemAt: ({ host, target, args }) => orThrow(rowObj(host, target, whole(args[0]))),
    deleteRowsAt: async ({ host, target, args }) => {
      await deleteRows(host, target, whole(args[0]), whole(args[1], 1));
      return null;
    },
  },
});

function rowRange({ sheet, table, index }: RowTarget): RangeTarget {
  const body = bodyOf(table);
  if (index >= rowCount(table)) throw new HostError("ItemNotFound");
  return new RangeTarget(sheet, { ...body, top: body.top + index, bottom: body.top + index });
}

const row = defineClass<RowTarget>({
  name: "TableRow",
  scalars: {
    index: { get: (_host, { index }) => index },
    values: { fresh: true, get: (host, target) => valuesOf(host, rowRange(target)), set: (host, target, value) => setValues(host, rowRange(target), value) },
  },
  methods: {
    getRange: ({ host, target }) => host.obj("Range", rowRange(target)),
    delete: async ({ host, target }) => {
      const at = areaText(rowRange(target).area);
      await deleteRows(host, target, target.index, 1);
      tell(host, target, "RowDeleted", at);
      return null;
    },
  },
});

function applySort(host: Host, { sheet, table }: TableTarget): void {
  const { sorted } = table, body = bodyOf(table);
  if (!sorted || cellsOf(body) === 0) return;
  const moved = sortArea(host, sheet, body, sorted.fields, sorted.matchCase, "Rows", sorted.method);
  tellSorted(host, sheet, moved && intersect(moved, body), true, areaText);
}

const sort = defineClass<TableTarget>({
  name: "TableSort",
  scalars: {
    fields: { get: (_host, { table }) => table.sorted?.fields ?? [] },
    matchCase: { get: (_host, { table }) => table.sorted?.matchCase ?? false },
    method: { get: (_host, { table }) => table.sorted?.method ?? "PinYin" },
  },
  freshMethods: ["apply", "reapply"],
  methods: {
    apply: ({ host, target, args }) => {
      const [fields, matchCase, method] = args;
      if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
      const before = target.table.sorted;
      target.table.sorted = { fields, matchCase: truth(matchCase, false), method: oneOf(method ?? "PinYin", ["PinYin", "StrokeCount"]) };
      try {
        applySort(host, target);
      } catch (refused) {
        target.table.sorted = before;
        throw refused;
      }
      return null;
    },
    reapply: ({ host, target }) => {
      applySort(host, target);
      return null;
    },
    clear: ({ target }) => {
      target.table.sorted = null;
      return null;
    },
  },
});

export const tablePartClasses = [columns, column, rows, row, sort];
