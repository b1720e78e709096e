import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, area, splitAddresses } from "../../engine/address";
import type { SheetInfo } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass, isObj } from "../objects";
import { AreasTarget } from "../targets";
import { addressArg, oneOf, rangeObj, text, truth, whole, within } from "./args";
import { color } from "./colors";
import { visibilityName } from "../changes";
import { replaceAll } from "./find";
import { showOutlineLevels } from "./outline";
import { structureWritable } from "./protection";
import { copySheet } from "./sheetCopy";
import { sheetFindAll } from "./rangeWalk";

const sheetObj = (host: Host, sheet: SheetInfo | undefined): Obj | null => (sheet ? host.obj("Worksheet", sheet.id) : null);
const found = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};
const info = (host: Host, id: string): SheetInfo => {
  const sheet = host.sheetById(id);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
};
const position = (host: Host, id: string): number => host.engine.sheets().findIndex((sheet) => sheet.id === id);
const byKey = (host: Host, key: unknown): SheetInfo | undefined => (typeof key === "string" ? (host.sheetById(key) ?? host.sheetByName(key)) : undefined);

/** Excel's rules for the name of a sheet; "History" is its own, for the sheet of tracked changes. */
function checkName(host: Host, name: string, self: string | null): void {
  if (name === "" || name.length > 31 || name.toLowerCase() === "history" || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw new HostError("InvalidArgument");
  const same = host.sheetByName(name);
  if (same && same.id !== self) throw new HostError("ItemAlreadyExists");
}

function freshName(host: Host): string {
  for (let index = host.engine.sheets().length + 1; ; index++) if (!host.sheetByName(`Sheet${index}`)) return `Sheet${index}`;
}

function addSheet(host: Host, given: unknown): Obj {
  structureWritable(host);
  const name = given === null || given === undefined ? freshName(host) : text(given);
  checkName(host, name, null);
  const id = host.newId("SHEET");
  host.engine.addSheet(id, name, host.engine.sheets().length);
  host.happened({ kind: "sheetAdded", sheet: id }, "own");
  return host.obj("Worksheet", id);
}

const collection = defineClass<null>({
  name: "WorksheetCollection",
  items: (host) => host.engine.sheets().map((sheet) => host.obj("Worksheet", sheet.id)),
  item: (host, _target, key) => sheetObj(host, byKey(host, key)),
  methods: {
    add: ({ host, args }) => addSheet(host, args[0]),
    getItem: ({ host, args }) => found(sheetObj(host, byKey(host, args[0]))),
    getItemOrNullObject: ({ host, args }) => sheetObj(host, byKey(host, args[0])),
    getActiveWorksheet: ({ host }) => host.obj("Worksheet", host.engine.activeSheet()),
    getCount: ({ host, args }) => shown(host, args[0]).length,
    getFirst: ({ host, args }) => found(sheetObj(host, shown(host, args[0])[0])),
    getLast: ({ host, args }) => found(sheetObj(host, shown(host, args[0]).at(-1))),
  },
});

const shown = (host: Host, visibleOnly: unknown): readonly SheetInfo[] => host.engine.sheets().filter((sheet) => !truth(visibleOnly, false) || sheet.visibility === "visible");

function neighbour(host: Host, id: string, step: 1 | -1, visibleOnly: unknown): Obj | null {
  const all = host.engine.sheets(), seen = truth(visibleOnly, false);
  for (let index = position(host, id) + step; index >= 0 && index < all.length; index += step) {
    const sheet = all[index];
    if (sheet && (!seen || sheet.visibility === "visible")) return host.obj("Worksheet", sheet.id);
  }
  return null;
}

function lastVisible(host: Host, id: string): boolean {
  return info(host, id).visibility === "visible" && host.engine.sheets().filter((sheet) => sheet.visibility === "visible").length === 1;
}

/** `copy`: without a place, or with "Beginning", the copy comes first. */
function copy(host: Host, id: string, positionType: unknown, relativeTo: unknown): Obj {
  structureWritable(host);
  const where = oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]), relative = isObj(relativeTo) ? relativeTo.target : null;
  if ((where === "Before" || where === "After") && typeof relative !== "string") throw new HostError("InvalidArgument");
  const beside = typeof relative === "string" ? position(host, relative) : -1;
  const at = where === "End" ? host.engine.sheets().length : where === "Before" ? beside : where === "After" ? beside + 1 : 0;
  return host.obj("Worksheet", copySheet(host, info(host, id), at));
}

async function deleteSheet(host: Host, id: string): Promise<null> {
  structureWritable(host);
  if (lastVisible(host, id)) throw new HostError("InvalidOperation");
  if (info(host, id).visibility === "veryHidden") throw new HostError("GeneralException");
  await host.engine.deleteSheet(id);
  host.happened({ kind: "sheetDeleted", sheet: id }, "own");
  return null;
}

function setVisibility(host: Host, id: string, value: unknown): void {
  const after = ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[oneOf(value, ["Visible", "Hidden", "VeryHidden"])];
  const before = info(host, id).visibility;
  if (before === after) return;
  structureWritable(host);
  if (lastVisible(host, id)) throw new HostError("InvalidArgument");
  host.engine.setVisibility(id, after);
  host.happened({ kind: "sheetVisibility", sheet: id, before, after }, "own");
}

async function rename(host: Host, id: string, value: unknown): Promise<void> {
  structureWritable(host);
  const after = text(value), before = info(host, id).name;
  checkName(host, after, id);
  if (after === before) return;
  await host.engine.renameSheet(id, after);
  host.happened({ kind: "sheetRenamed", sheet: id, before, after }, "own");
}

function move(host: Host, id: string, value: unknown): void {
  const after = whole(value), before = position(host, id);
  if (after < 0 || after >= host.engine.sheets().length) throw new HostError("InvalidArgument");
  if (after === before) return;
  structureWritable(host);
  host.engine.moveSheet(id, after);
  host.happened({ kind: "sheetMoved", sheet: id, before, after }, "own");
}

const STANDARD_WIDTH = 8.38;

/** A property that has one value here: another of its kind is refused by name. */
function only<T>(value: T, given: unknown, property: string): void {
  if (typeof given !== typeof value) throw new HostError("InvalidArgument");
  if (given !== value) throw new HostError("NotImplemented", `Worksheet.${property} is always ${String(value)} in this host`);
}

const worksheet = defineClass<string>({
  name: "Worksheet",
  identity: (_host, id) => ({ Id: id }),
  scalars: {
    id: { get: (_host, id) => id },
    tabId: { get: (host, id) => host.records.tabId(id) },
    name: { get: (host, id) => info(host, id).name, set: rename },
    position: { get: position, set: move },
    visibility: { get: (host, id) => visibilityName(info(host, id).visibility), set: setVisibility },
    tabColor: { get: (host, id) => info(host, id).tabColor ?? "", set: (host, id, value) => host.engine.setTabColor(id, value === "" ? null : color(value)) },
    showGridlines: { wire: "Gridlines", get: (host, id) => info(host, id).showGridlines, set: (host, id, value) => host.engine.setGridlines(id, truth(value)) },
    showHeadings: { wire: "Headings", get: () => true, set: (_host, _id, value) => only(true, value, "showHeadings") },
    standardWidth: { get: () => STANDARD_WIDTH, set: (_host, _id, value) => only(STANDARD_WIDTH, value, "standardWidth") },
    standardHeight: { get: () => 15 },
    enableCalculation: { get: () => true, set: (_host, _id, value) => only(true, value, "enableCalculation") },
  },
  navigations: {
    names: (host, id) => host.obj("NamedItemCollection", id),
    charts: (host, id) => host.obj("ChartCollection", id),
    tables: (host, id) => host.obj("TableCollection", id),
    horizontalPageBreaks: (host, id) => host.obj("PageBreakCollection", { sheet: id, axis: "row" }),
    verticalPageBreaks: (host, id) => host.obj("PageBreakCollection", { sheet: id, axis: "column" }),
    comments: (host, id) => host.obj("CommentCollection", id),
    autoFilter: (host, id) => host.obj("AutoFilter", { sheet: id, table: null }),
    protection: (host, id) => host.obj("WorksheetProtection", id),
    freezePanes: (host, id) => host.obj("WorksheetFreezePanes", id),
    pageLayout: (host, id) => host.obj("PageLayout", id),
    customProperties: (host, id) => host.obj("WorksheetCustomPropertyCollection", id),
  },
  freshMethods: ["copy", "getUsedRange", "getUsedRangeOrNullObject", "findAll", "findAllOrNullObject"],
  methods: {
    activate: ({ host, target }) => {
      if (info(host, target).visibility !== "visible") throw new HostError("InvalidOperation");
      host.engine.activate(target);
      host.happened({ kind: "activated", sheet: target }, "own");
      return null;
    },
    delete: ({ host, target }) => deleteSheet(host, target),
    copy: ({ host, target, args }) => copy(host, target, args[0], args[1]),
    calculate: async ({ host, args }) => {
      await host.engine.calculate(truth(args[0], false));
      return null;
    },
    getCell: ({ host, target, args }) => rangeObj(host, target, rectangle(whole(args[0]), whole(args[1]), 1, 1)),
    getRange: ({ host, target, args }) => (args[0] === null || args[0] === undefined ? rangeObj(host, target, WHOLE_SHEET) : host.obj("Range", onSheet(addressArg(host, text(args[0]), target), target))),
    getRangeByIndexes: ({ host, target, args }) => {
      const [row, column, rows, columns] = args.map((value) => whole(value));
      return rangeObj(host, target, rectangle(row ?? 0, column ?? 0, rows ?? 1, columns ?? 1));
    },
    getRanges: ({ host, target, args }) => host.obj("RangeAreas", new AreasTarget(target, splitAddresses(args[0] === null ? "1:1048576" : text(args[0])).map((part) => onSheet(addressArg(host, part, target), target)))),
    getUsedRange: ({ host, target, args }) => rangeObj(host, target, host.engine.used(target, truth(args[0], false)) ?? area(0, 0)),
    getUsedRangeOrNullObject: ({ host, target, args }) => {
      const used = host.engine.used(target, truth(args[0], false));
      return used ? rangeObj(host, target, used) : null;
    },
    findAll: (call) => found(sheetFindAll(call)),
    findAllOrNullObject: sheetFindAll,
    replaceAll: ({ host, target, args }) => replaceAll(host, target, WHOLE_SHEET, args[0], args[1], args[2]),
    showOutlineLevels,
    getNext: ({ host, target, args }) => found(neighbour(host, target, 1, args[0])),
    getNextOrNullObject: ({ host, target, args }) => neighbour(host, target, 1, args[0]),
    getPrevious: ({ host, target, args }) => found(neighbour(host, target, -1, args[0])),
    getPreviousOrNullObject: ({ host, target, args }) => neighbour(host, target, -1, args[0]),
  },
});

/** An address that names another sheet does not belong here. */
function onSheet<T extends { readonly sheet: string }>(target: T, sheet: string): T {
  if (target.sheet !== sheet) throw new HostError("InvalidArgument");
  return target;
}

function rectangle(row: number, column: number, rows: number, columns: number) {
  const made = area(row, column, row + rows - 1, column + columns - 1);
  if (rows < 1 || columns < 1 || row < 0 || column < 0 || made.bottom > WHOLE_SHEET.bottom || made.right > WHOLE_SHEET.right) throw new HostError("InvalidArgument");
  return made;
}

const freezePanes = defineClass<string>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ host, target, args }) => freeze(host, target, within(whole(args[0], 1), 0, MAX_ROWS - 1), 0),
    freezeColumns: ({ host, target, args }) => freeze(host, target, 0, within(whole(args[0], 1), 0, MAX_COLUMNS - 1)),
    freezeAt: ({ host, target, args }) => {
      const { area: frozen } = addressOrRange(host, args[0], target);
      return freeze(host, target, frozen.bottom === WHOLE_SHEET.bottom ? 0 : frozen.bottom + 1, frozen.right === WHOLE_SHEET.right ? 0 : frozen.right + 1);
    },
    unfreeze: ({ host, target }) => freeze(host, target, 0, 0),
    getLocation: ({ host, target }) => found(frozenRange(host, target)),
    getLocationOrNullObject: ({ host, target }) => frozenRange(host, target),
  },
});

const addressOrRange = (host: Host, value: unknown, sheet: string) => (typeof value === "string" ? addressArg(host, value, sheet) : onSheet((value as Obj).target as ReturnType<typeof addressArg>, sheet));

function freeze(host: Host, id: string, rows: number, columns: number): null {
  host.engine.setFrozen(id, rows, columns);
  return null;
}

function frozenRange(host: Host, id: string): Obj | null {
  const { rows, columns } = info(host, id).frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObj(host, id, area(0, 0, rows === 0 ? WHOLE_SHEET.bottom : rows - 1, columns === 0 ? WHOLE_SHEET.right : columns - 1));
}

interface Property {
  readonly sheet: string;
  readonly key: string;
}

const customProperties = defineClass<string>({
  name: "WorksheetCustomPropertyCollection",
  items: (host, id) => [...host.records.sheet(id).customProperties.keys()].map((key) => host.obj("WorksheetCustomProperty", { sheet: id, key })),
  item: (host, id, key) => property(host, id, key),
  methods: {
    add: ({ host, target, args }) => {
      host.records.sheet(target).customProperties.set(text(args[0]), text(args[1]));
      return host.obj("WorksheetCustomProperty", { sheet: target, key: args[0] });
    },
    getCount: ({ host, target }) => host.records.sheet(target).customProperties.size,
    getItem: ({ host, target, args }) => found(property(host, target, args[0])),
    getItemOrNullObject: ({ host, target, args }) => property(host, target, args[0]),
  },
});

function property(host: Host, sheet: string, key: unknown): Obj | null {
  const wanted = text(key).toLowerCase();
  const known = [...host.records.sheet(sheet).customProperties.keys()].find((one) => one.toLowerCase() === wanted);
  return known === undefined ? null : host.obj("WorksheetCustomProperty", { sheet, key: known });
}

const customProperty = defineClass<Property>({
  name: "WorksheetCustomProperty",
  identity: (_host, { key }) => ({ _Id: key }),
  scalars: {
    key: { get: (_host, { key }) => key },
    value: { get: (host, { sheet, key }) => host.records.sheet(sheet).customProperties.get(key) ?? "", set: (host, { sheet, key }, value) => host.records.sheet(sheet).customProperties.set(key, text(value)) },
  },
  methods: {
    delete: ({ host, target }) => {
      host.records.sheet(target.sheet).customProperties.delete(target.key);
      return null;
    },
  },
});

export const worksheetClasses = [collection, worksheet, freezePanes, customProperties, customProperty];
