/** Filters of sheets and tables: rows that do not match are hidden. */
import type { AreaData } from "../../bookData";
import { columnsOf, contains, intersect, isUnbounded } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { filterCriteria } from "../optionShapes";
import { options } from "../options";
import { checkedCriteria, shownBy } from "../tables/filter";
import type { FilterRecord, TableRecord } from "../tables/tableRecord";
import { bodyOf, columnPart } from "../tables/tableRecord";
import { color } from "./colors";
import { rangeArg, rangeObj, text, whole, within } from "./args";

/** A filter's owner: a table, or the sheet itself. */
interface Owner {
  readonly sheet: string;
  readonly table: TableRecord | null;
}
interface ColumnFilter extends Owner {
  readonly table: TableRecord;
  /** Id of the column. */
  readonly column: number;
}

const filterOf = (host: Host, { sheet, table }: Owner): FilterRecord | null => (table ? table.filter : host.records.sheet(sheet).autoFilter);

function setFilter(host: Host, { sheet, table }: Owner, filter: FilterRecord | null): void {
  if (table) {
    table.filter = filter;
    table.shown["showFilterButton"] = filter !== null;
  } else host.records.sheet(sheet).autoFilter = filter;
}

/** The rows a filter hides or shows: below the header, without a totals row. */
function filtered({ table }: Owner, filter: FilterRecord): AreaData | null {
  const rows = table ? bodyOf(table) : { ...filter.area, top: filter.area.top + 1 };
  return rows.top > rows.bottom ? null : { ...rows, left: filter.area.left, right: filter.area.right };
}

/** Hides rows that some column's criteria leave out and shows the others. */
export function filterRows(host: Host, owner: Owner): void {
  const filter = filterOf(host, owner), rows = filter && filtered(owner, filter);
  if (!filter || !rows) return;
  const hidden = Array.from({ length: rows.bottom - rows.top + 1 }, () => false);
  for (const [index, criteria] of filter.criteria) {
    const column = columnPart(rows, index);
    const cells = host.engine.read(owner.sheet, column).map(([content], offset) => {
      const value = content?.value ?? null, at = column.top + offset, style = host.engine.style(owner.sheet, at, column.left);
      return { value, text: host.engine.display(value, host.engine.numberFormat(owner.sheet, at, column.left)), fill: style.fill ?? "#FFFFFF", font: style.font?.color ?? "#000000" };
    });
    shownBy(criteria, cells, new Date()).forEach((shown, offset) => { if (!shown) hidden[offset] = true; });
  }
  for (let start = 0; start < hidden.length;) {
    let end = start;
    while (end + 1 < hidden.length && hidden[end + 1] === hidden[start]) end++;
    host.engine.setHidden(owner.sheet, "row", rows.top + start, rows.top + end, hidden[start] === true);
    start = end + 1;
  }
}

export function clearCriteria(host: Host, owner: Owner): void {
  host.writable(owner.sheet, null, "allowAutoFilter");
  const filter = filterOf(host, owner);
  if (!filter?.criteria.size) return;
  filter.criteria.clear();
  filterRows(host, owner);
}

function setCriteria(host: Host, owner: Owner, index: number, given: unknown): void {
  host.writable(owner.sheet, null, "allowAutoFilter");
  const filter = filterOf(host, owner);
  if (!filter || index < 0 || index >= columnsOf(filter.area)) throw new HostError("InvalidArgument");
  const criteria = options(given, filterCriteria);
  filter.criteria.set(index, checkedCriteria(typeof criteria["color"] === "string" ? { ...criteria, color: color(criteria["color"]) } : criteria));
  filterRows(host, owner);
}

/** `AutoFilter.apply`: on another range the old filter goes, and with it its criteria. */
function apply({ host, target, args }: Call<Owner>): null {
  host.writable(target.sheet, null, "allowAutoFilter");
  const given = rangeArg(host, args[0], target.sheet), used = host.engine.used(target.sheet, true);
  if (given.sheet !== target.sheet) throw new HostError("InvalidArgument");
  const block = isUnbounded(given.area) ? used && intersect(used, given.area) : given.area;
  if (!block || (target.table && !contains(target.table.area, block))) throw new HostError("InvalidArgument");
  const area = target.table ? target.table.area : block, old = filterOf(host, target);
  if (!old || JSON.stringify(old.area) !== JSON.stringify(area)) {
    if (old) clearCriteria(host, target);
    setFilter(host, target, { area, criteria: new Map() });
  }
  if (args[1] === null || args[1] === undefined) return null;
  const index = whole(args[1]) + block.left - area.left;
  if (args[2] === null || args[2] === undefined) {
    if (index < 0 || index >= columnsOf(area)) throw new HostError("InvalidArgument");
    filterOf(host, target)?.criteria.delete(index);
    filterRows(host, target);
  } else setCriteria(host, target, index, args[2]);
  return null;
}

function range(host: Host, owner: Owner): Obj | null {
  const filter = filterOf(host, owner);
  return filter && rangeObj(host, owner.sheet, filter.area);
}

const autoFilter = defineClass<Owner>({
  name: "AutoFilter",
  scalars: {
    enabled: { get: (host, owner) => filterOf(host, owner) !== null },
    isDataFiltered: { get: (host, owner) => (filterOf(host, owner)?.criteria.size ?? 0) > 0 },
    criteria: { get: (host, owner) => [...(filterOf(host, owner)?.criteria ?? [])].sort(([a], [b]) => a - b).map(([, one]) => one) },
  },
  freshMethods: ["apply", "reapply", "clearColumnCriteria"],
  methods: {
    apply,
    clearCriteria: ({ host, target }) => {
      clearCriteria(host, target);
      return null;
    },
    clearColumnCriteria: ({ host, target, args }) => {
      host.writable(target.sheet, null, "allowAutoFilter");
      const filter = filterOf(host, target), index = whole(args[0]);
      if (!filter || index < 0 || index >= columnsOf(filter.area)) throw new HostError("InvalidArgument");
      filter.criteria.delete(index);
      filterRows(host, target);
      return null;
    },
    getRange: ({ host, target }) => {
      const found = range(host, target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getRangeOrNullObject: ({ host, target }) => range(host, target),
    reapply: ({ host, target }) => {
      filterRows(host, target);
      return null;
    },
    remove: ({ host, target }) => {
      clearCriteria(host, target);
      setFilter(host, target, null);
      return null;
    },
  },
});

const indexOf = ({ table, column }: ColumnFilter): number => table.columns.findIndex(({ id }) => id === column);

/** Applies criteria to the column; a table whose filter was taken away gets it again. */
const applied = (of: (args: readonly unknown[]) => unknown) => ({ host, target, args }: Call<ColumnFilter>): null => {
  if (!target.table.filter) setFilter(host, target, { area: target.table.area, criteria: new Map() });
  setCriteria(host, target, indexOf(target), of(args));
  return null;
};
/** Excel shows up to so many items, or so many in a hundred. Chosen: its dialog box takes no more than 500 and 100. */
const MOST_RANKED = { Items: 500, Percent: 100 } as const;
const ranked = (filterOn: `${"Top" | "Bottom"}${keyof typeof MOST_RANKED}`) => applied(([count]) => ({ filterOn, criterion1: String(within(whole(count), 1, MOST_RANKED[filterOn.endsWith("Items") ? "Items" : "Percent"])) }));

const filter = defineClass<ColumnFilter>({
  name: "Filter",
  scalars: { criteria: { get: (_host, target) => target.table.filter?.criteria.get(indexOf(target)) ?? null } },
  freshMethods: ["apply", "applyBottomItemsFilter", "applyBottomPercentFilter", "applyCellColorFilter", "applyCustomFilter", "applyDynamicFilter", "applyFontColorFilter", "applyTopItemsFilter", "applyTopPercentFilter", "applyValuesFilter", "clear"],
  methods: {
    apply: applied(([criteria]) => criteria),
    applyBottomItemsFilter: ranked("BottomItems"), applyBottomPercentFilter: ranked("BottomPercent"), applyTopItemsFilter: ranked("TopItems"), applyTopPercentFilter: ranked("TopPercent"),
    applyCellColorFilter: applied(([shade]) => ({ filterOn: "CellColor", color: text(shade) })),
    applyFontColorFilter: applied(([shade]) => ({ filterOn: "FontColor", color: text(shade) })),
    applyCustomFilter: applied(([criterion1, criterion2, operator]) => ({ filterOn: "Custom", criterion1: text(criterion1), criterion2, operator })),
    applyDynamicFilter: applied(([dynamicCriteria]) => ({ filterOn: "Dynamic", dynamicCriteria: text(dynamicCriteria) })),
    applyValuesFilter: applied(([values]) => ({ filterOn: "Values", values })),
    clear: ({ host, target }) => {
      host.writable(target.sheet, null, "allowAutoFilter");
      target.table.filter?.criteria.delete(indexOf(target));
      filterRows(host, target);
      return null;
    },
  },
});

export const filterClasses = [autoFilter, filter];
