/** Tables and their collections. */
import { TABLE_STYLES } from "../tables/tableStyleNames";
import { contains, intersect } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { addTable, checkTableName, convertToRange, deleteTable, resizeTable, showHeaders, showTotals } from "../tables/operations";
import type { TableTarget } from "../tables/operations";
import { bodyOf, headerOf, totalsOf } from "../tables/tableRecord";
import type { RangeTarget } from "../targets";
import { addressArg, rangeArg, rangeObj, text, truth, whole } from "./args";
import { clearCriteria, filterRows } from "./filters";

/** Tables of the workbook (null) or of one sheet. */
type Scope = string | null;

const inScope = (host: Host, scope: Scope): TableTarget[] => host.engine.sheets().filter(({ id }) => scope === null || id === scope)
  .flatMap(({ id }) => host.records.sheet(id).tables.map((table) => ({ sheet: id, table })));
const tableObj = (host: Host, target: TableTarget | undefined): Obj | null => (target ? host.obj("Table", target) : null);
const found = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

function byKey(targets: readonly TableTarget[], key: unknown): TableTarget | undefined {
  const wanted = String(key).toLowerCase();
  return targets.find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

/** The range a new table is made of: a range, or an address that names its sheet; in the workbook's collection the active sheet is meant without one. */
function source(host: Host, scope: Scope, value: unknown): RangeTarget {
  const home = scope ?? host.engine.activeSheet();
  const made = typeof value === "string" ? addressArg(host, value, home) : rangeArg(host, value, home);
  if (scope !== null && made.sheet !== scope) throw new HostError("InvalidArgument");
  return made;
}

async function add({ host, target, args }: Call<Scope>): Promise<Obj> {
  if (typeof args[1] !== "boolean") throw new HostError("InvalidArgument");
  return host.obj("Table", await addTable(host, source(host, target, args[0]), args[1]));
}

const collection = defineClass<Scope>({
  name: "TableCollection",
  eventTarget: (scope) => scope ?? undefined,
  scalars: { count: { get: (host, scope) => inScope(host, scope).length } },
  items: (host, scope) => inScope(host, scope).map((one) => host.obj("Table", one)),
  item: (host, scope, key) => tableObj(host, byKey(inScope(host, scope), key)),
  freshMethods: ["add"],
  methods: {
    add,
    getCount: ({ host, target }) => inScope(host, target).length,
    getItem: ({ host, target, args }) => found(tableObj(host, byKey(inScope(host, target), args[0]))),
    getItemAt: ({ host, target, args }) => found(tableObj(host, inScope(host, target)[whole(args[0])])),
    getItemOrNullObject: ({ host, target, args }) => tableObj(host, byKey(inScope(host, target), args[0])),
  },
});

export interface TouchedTables {
  readonly parts: readonly RangeTarget[];
  /** Only tables that lie wholly inside. */
  readonly fully: boolean;
}

function touched(host: Host, { parts, fully }: TouchedTables): TableTarget[] {
  const all = parts.flatMap(({ sheet, area }) => inScope(host, sheet).filter(({ table }) => (fully ? contains(area, table.area) : intersect(area, table.area) !== null)));
  const unique = all.filter(({ table }, index) => all.findIndex((other) => other.table === table) === index);
  return unique.sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
}

/** `getTables` of ranges: from top to bottom, then from left to right. */
export const getTables = (host: Host, parts: readonly RangeTarget[], fullyContained: unknown): Obj => host.obj("TableScopedCollection", { parts, fully: truth(fullyContained, false) } satisfies TouchedTables);

const scoped = defineClass<TouchedTables>({
  name: "TableScopedCollection",
  items: (host, target) => touched(host, target).map((one) => host.obj("Table", one)),
  item: (host, target, key) => tableObj(host, byKey(touched(host, target), key)),
  methods: {
    getCount: ({ host, target }) => touched(host, target).length,
    getFirst: ({ host, target }) => found(tableObj(host, touched(host, target)[0])),
    getItem: ({ host, target, args }) => found(tableObj(host, byKey(touched(host, target), args[0]))),
    getItemOrNullObject: ({ host, target, args }) => tableObj(host, byKey(touched(host, target), args[0])),
  },
});

/** A table that was deleted in the batch is not found any more. */
function alive(host: Host, target: TableTarget): TableTarget {
  if (!host.records.sheet(target.sheet).tables.includes(target.table)) throw new HostError("ItemNotFound");
  return target;
}

const shown = (name: string, fallback: boolean) => ({
  get: (_host: Host, { table }: TableTarget) => table.shown[name] ?? fallback,
  set: (host: Host, { sheet, table }: TableTarget, value: unknown) => {
    host.writable(sheet, null);
    table.shown[name] = truth(value);
  },
});

function setStyle(host: Host, { sheet, table }: TableTarget, value: unknown): void {
  const name = text(value);
  if (name !== "" && !TABLE_STYLES.includes(name) && !host.records.tableStyles.own.includes(name)) throw new HostError("InvalidArgument");
  host.writable(sheet, null);
  table.style = name;
}

function rename(host: Host, { table }: TableTarget, value: unknown): void {
  const name = text(value);
  checkTableName(host, name, table);
  host.structured.renamed({ table, name });
  table.name = name;
}

/** The button is only there when there is a header. */
function setFilterButton(host: Host, { sheet, table }: TableTarget, value: unknown): void {
  host.writable(sheet, null);
  if (!table.headers) throw new HostError("InvalidArgument");
  table.shown["showFilterButton"] = truth(value);
  if (value === true) table.filter ??= { area: table.area, criteria: new Map() };
}

const table = defineClass<TableTarget>({
  name: "Table",
  identity: (_host, { table: one }) => ({ Id: one.id }),
  scalars: {
    id: { get: (_host, target) => target.table.id },
    legacyId: { get: (host, target) => String(host.records.tables().findIndex((one) => one.table === target.table) + 1) },
    name: { get: (host, target) => alive(host, target).table.name, set: rename },
    showHeaders: { get: (_host, target) => target.table.headers, set: (host, target, value) => showHeaders(host, target, truth(value)) },
    showTotals: { get: (_host, target) => target.table.totals, set: (host, target, value) => showTotals(host, target, truth(value)) },
    style: { get: (_host, target) => target.table.style, set: setStyle },
    showBandedRows: shown("showBandedRows", true), showBandedColumns: shown("showBandedColumns", false),
    highlightFirstColumn: shown("highlightFirstColumn", false), highlightLastColumn: shown("highlightLastColumn", false),
    showFilterButton: { get: (_host, target) => target.table.headers && (target.table.shown["showFilterButton"] ?? true), set: setFilterButton },
  },
  navigations: {
    worksheet: (host, target) => host.obj("Worksheet", target.sheet),
    columns: (host, target) => host.obj("TableColumnCollection", target),
    rows: (host, target) => host.obj("TableRowCollection", target),
    sort: (host, target) => host.obj("TableSort", target),
    autoFilter: (host, target) => host.obj("AutoFilter", target),
  },
  freshMethods: ["resize", "reapplyFilters"],
  methods: {
    getRange: ({ host, target }) => rangeObj(host, target.sheet, alive(host, target).table.area),
    getDataBodyRange: ({ host, target }) => rangeObj(host, target.sheet, bodyOf(alive(host, target).table)),
    getHeaderRowRange: ({ host, target }) => rangeObj(host, target.sheet, orNotFound(headerOf(alive(host, target).table))),
    getTotalRowRange: ({ host, target }) => rangeObj(host, target.sheet, orNotFound(totalsOf(alive(host, target).table))),
    convertToRange: ({ host, target }) => {
      const { area } = alive(host, target).table;
      convertToRange(host, target);
      return rangeObj(host, target.sheet, area);
    },
    delete: ({ host, target }) => {
      deleteTable(host, alive(host, target));
      return null;
    },
    resize: ({ host, target, args }) => {
      resizeTable(host, alive(host, target), rangeArg(host, args[0], target.sheet));
      return null;
    },
    clearFilters: ({ host, target }) => {
      clearCriteria(host, alive(host, target));
      return null;
    },
    reapplyFilters: ({ host, target }) => {
      filterRows(host, alive(host, target));
      return null;
    },
  },
});

export function orNotFound<T>(value: T | null): T {
  if (value === null) throw new HostError("ItemNotFound");
  return value;
}

export const tableClasses = [collection, scoped, table];
