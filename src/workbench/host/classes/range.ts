import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, area, bounding, cellsOf, columnsOf, contains, intersect, isUnbounded, isWholeColumns, isWholeRows, rowsOf } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, Obj, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { AreasTarget, RangeTarget } from "../targets";
import { valueType, wireFormula, wireValue } from "../values";
import { oneOf, rangeArg, rangeObj, whole } from "./args";
import { getCellProperties, getColumnProperties, getRowProperties, setCellProperties, setColumnProperties, setRowProperties } from "./cellProperties";
import { clear, copyFrom, fullAddress, getHyperlink, merge, setHyperlink, setNumberFormat, setValues, shift, unmerge } from "./rangeWrites";

/** A block of something about each cell; null for whole rows and columns, as Excel answers. */
function block(of: (host: Host, target: RangeTarget, content: CellContent, row: number, column: number) => unknown): (host: Host, target: RangeTarget) => unknown {
  return (host, target) => {
    const { area: all } = target;
    if (isUnbounded(all)) return null;
    return host.engine.read(target.sheet, all).map((line, row) => line.map((content, column) => of(host, target, content, all.top + row, all.left + column)));
  };
}

const at = (host: Host, target: RangeTarget, to: AreaData): Obj => {
  if (!contains(WHOLE_SHEET, to) || to.top > to.bottom || to.left > to.right) throw new HostError("InvalidArgument");
  return rangeObj(host, target.sheet, to);
};

function common(host: Host, target: RangeTarget, other: unknown): AreaData | null {
  const with_ = rangeArg(host, other, target.sheet);
  if (with_.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return intersect(target.area, with_.area);
}

function usedPart(host: Host, target: RangeTarget, valuesOnly: unknown): AreaData | null {
  const used = host.engine.used(target.sheet, valuesOnly === true), inside = used && intersect(used, target.area);
  if (!inside) return null;
  return shrink(host, target.sheet, inside, valuesOnly === true);
}

/** Without the blank rows and columns at its edges. */
function shrink(host: Host, sheet: string, inside: AreaData, valuesOnly: boolean): AreaData | null {
  let found: AreaData | null = null;
  host.engine.read(sheet, inside).forEach((line, r) => line.forEach((content, c) => {
    const row = inside.top + r, column = inside.left + c;
    const used = content.value !== null || content.formula !== null || (!valuesOnly && Object.keys(host.engine.style(sheet, row, column)).length > 0);
    if (used) found = found ? bounding(found, area(row, column)) : area(row, column);
  }));
  return found;
}

function resized(host: Host, target: RangeTarget, rows: number, columns: number): Obj {
  const { area: a } = target;
  return at(host, target, { ...a, bottom: a.top + rows - 1, right: a.left + columns - 1 });
}

/** `getResizedRange`: past the first cell it turns over, one corner stays. */
function grown(host: Host, target: RangeTarget, rows: number, columns: number): Obj {
  const { area: a } = target, bottom = a.bottom + rows, right = a.right + columns;
  return at(host, target, { top: Math.min(a.top, bottom), bottom: Math.max(a.top, bottom), left: Math.min(a.left, right), right: Math.max(a.left, right) });
}

function mergedAreas(host: Host, target: RangeTarget): Obj | null {
  const inside = host.engine.merges(target.sheet).filter((one) => intersect(area(one.top, one.left), target.area));
  return inside.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(target.sheet, inside.map((one) => new RangeTarget(target.sheet, one))));
}

/** True, false, or null when some lines are hidden and some are not. */
function hidden(axis: "row" | "column"): ScalarSpec<RangeTarget> {
  const lines = (a: AreaData) => (axis === "row" ? [a.top, a.bottom] as const : [a.left, a.right] as const);
  return {
    get: (host, target) => {
      const [first, last] = lines(target.area), states = new Set<boolean>();
      for (let index = first; index <= Math.min(last, first + 20000) && states.size < 2; index++) states.add(host.engine.isHidden(target.sheet, axis, index));
      return states.size === 1 ? [...states][0] : null;
    },
    set: (host, target, value) => {
      host.writable(target.sheet, null);
      const [first, last] = lines(target.area);
      host.engine.setHidden(target.sheet, axis, first, last, value === true);
      if (axis === "row") host.raise(22, ["Workbook", target.sheet], () => ({ worksheetId: target.sheet, address: `${first + 1}:${last + 1}`, changeType: value === true ? "Hidden" : "Unhidden", source: "Local" }));
    },
  };
}

function surrounding(host: Host, target: RangeTarget): AreaData {
  const used = host.engine.used(target.sheet, true);
  let current = target.area;
  if (!used) return current;
  for (;;) {
    const wider = intersect({ top: Math.max(0, current.top - 1), left: Math.max(0, current.left - 1), bottom: Math.min(MAX_ROWS - 1, current.bottom + 1), right: Math.min(MAX_COLUMNS - 1, current.right + 1) }, used);
    const filled = wider && shrink(host, target.sheet, wider, true), next = filled ? bounding(current, filled) : current;
    if (cellsOf(next) === cellsOf(current)) return current;
    current = next;
  }
}

const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

export const range = defineClass<RangeTarget>({
  name: "Range",
  scalars: {
    values: { fresh: true, get: block((_host, _target, content) => wireValue(content)), set: setValues },
    formulas: { get: block((_host, _target, content) => wireFormula(content)), set: setValues, fresh: true },
    formulasLocal: { get: block((_host, _target, content) => wireFormula(content)), set: setValues, fresh: true },
    text: { fresh: true, get: block((host, target, content, row, column) => host.engine.display(content.value, host.engine.numberFormat(target.sheet, row, column))) },
    valueTypes: { fresh: true, get: block((_host, _target, content) => valueType(content)) },
    numberFormat: { get: block((host, target, _content, row, column) => host.engine.numberFormat(target.sheet, row, column)), set: setNumberFormat },
    numberFormatLocal: { get: block((host, target, _content, row, column) => host.engine.numberFormat(target.sheet, row, column)), set: setNumberFormat },
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    rowIndex: { get: (_host, target) => target.area.top },
    columnIndex: { get: (_host, target) => target.area.left },
    rowCount: { get: (_host, target) => rowsOf(target.area) },
    columnCount: { get: (_host, target) => columnsOf(target.area) },
    cellCount: { get: (_host, target) => (cellsOf(target.area) > 2147483647 ? -1 : cellsOf(target.area)) },
    isEntireColumn: { get: (_host, target) => isWholeColumns(target.area) },
    isEntireRow: { get: (_host, target) => isWholeRows(target.area) },
    rowHidden: hidden("row"),
    columnHidden: hidden("column"),
    hidden: { get: (host, target) => hidden("row").get?.(host, target) === true || hidden("column").get?.(host, target) === true },
    hyperlink: { get: getHyperlink, set: setHyperlink },
    hasSpill: { get: () => false },
  },
  navigations: {
    worksheet: (host, target) => host.obj("Worksheet", target.sheet),
    format: (host, target) => host.obj("RangeFormat", target),
    dataValidation: (host, target) => host.obj("DataValidation", target),
    conditionalFormats: (host, target) => host.obj("ConditionalFormatCollection", target),
  },
  freshMethods: ["getUsedRange", "getUsedRangeOrNullObject", "getSurroundingRegion", "copyFrom"],
  methods: {
    getCell: ({ host, target, args }) => at(host, target, area(target.area.top + whole(args[0]), target.area.left + whole(args[1]))),
    getOffsetRange: ({ host, target, args }) => {
      const { area: a } = target, rows = whole(args[0]), columns = whole(args[1]);
      return at(host, target, { top: a.top + rows, bottom: a.bottom + rows, left: a.left + columns, right: a.right + columns });
    },
    getResizedRange: ({ host, target, args }) => grown(host, target, whole(args[0]), whole(args[1])),
    getAbsoluteResizedRange: ({ host, target, args }) => resized(host, target, whole(args[0]), whole(args[1])),
    getEntireRow: ({ host, target }) => at(host, target, { ...target.area, left: 0, right: MAX_COLUMNS - 1 }),
    getEntireColumn: ({ host, target }) => at(host, target, { ...target.area, top: 0, bottom: MAX_ROWS - 1 }),
    getRow: ({ host, target, args }) => at(host, target, { ...target.area, top: target.area.top + whole(args[0]), bottom: target.area.top + whole(args[0]) }),
    getColumn: ({ host, target, args }) => at(host, target, { ...target.area, left: target.area.left + whole(args[0]), right: target.area.left + whole(args[0]) }),
    getLastRow: ({ host, target }) => at(host, target, { ...target.area, top: target.area.bottom }),
    getLastColumn: ({ host, target }) => at(host, target, { ...target.area, left: target.area.right }),
    getLastCell: ({ host, target }) => at(host, target, area(target.area.bottom, target.area.right)),
    getRowsAbove: ({ host, target, args }) => lines(host, target, "row", -whole(args[0], 1)),
    getRowsBelow: ({ host, target, args }) => lines(host, target, "row", whole(args[0], 1)),
    getColumnsBefore: ({ host, target, args }) => lines(host, target, "column", -whole(args[0], 1)),
    getColumnsAfter: ({ host, target, args }) => lines(host, target, "column", whole(args[0], 1)),
    getIntersection: ({ host, target, args }) => {
      const both = common(host, target, args[0]);
      return orThrow(both && rangeObj(host, target.sheet, both));
    },
    getIntersectionOrNullObject: ({ host, target, args }) => {
      const both = common(host, target, args[0]);
      return both && rangeObj(host, target.sheet, both);
    },
    getBoundingRect: ({ host, target, args }) => {
      const other = rangeArg(host, args[0], target.sheet);
      if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
      return rangeObj(host, target.sheet, bounding(target.area, other.area));
    },
    getUsedRange: ({ host, target, args }) => {
      const used = usedPart(host, target, args[0]);
      return orThrow(used && rangeObj(host, target.sheet, used));
    },
    getUsedRangeOrNullObject: ({ host, target, args }) => {
      const used = usedPart(host, target, args[0]);
      return used && rangeObj(host, target.sheet, used);
    },
    getSurroundingRegion: ({ host, target }) => rangeObj(host, target.sheet, surrounding(host, target)),
    getMergedAreasOrNullObject: ({ host, target }) => mergedAreas(host, target),
    merge: ({ host, target, args }) => merge(host, target, args[0]),
    unmerge: ({ host, target }) => unmerge(host, target),
    insert: ({ host, target, args }) => shift(host, target, oneOf(args[0], ["Down", "Right"]) === "Down" ? "down" : "right"),
    delete: async ({ host, target, args }) => {
      await shift(host, target, oneOf(args[0], ["Up", "Left"]) === "Up" ? "up" : "left");
      return null;
    },
    clear: ({ host, target, args }) => clear(host, target, args[0]),
    copyFrom: ({ host, target, args }) => copyFrom(host, target, rangeArg(host, args[0], target.sheet), args[1], args[2], args[3]),
    select: ({ host, target }) => {
      host.select(target.sheet, target.area);
      return null;
    },
    calculate: async ({ host }) => {
      await host.engine.calculate();
      return null;
    },
    getCellProperties, getColumnProperties, getRowProperties, setCellProperties, setColumnProperties, setRowProperties,
    _ValidateArraySize: ({ target, args }) => {
      if (args[0] !== rowsOf(target.area) || args[1] !== columnsOf(target.area)) throw new HostError("InvalidArgument");
      return null;
    },
  },
});

/** The lines just before (`count` < 0) or after the range. */
function lines(host: Host, target: RangeTarget, axis: "row" | "column", count: number): Obj {
  const { area: a } = target;
  if (axis === "row") return at(host, target, count < 0 ? { ...a, top: a.top + count, bottom: a.top - 1 } : { ...a, top: a.bottom + 1, bottom: a.bottom + count });
  return at(host, target, count < 0 ? { ...a, left: a.left + count, right: a.left - 1 } : { ...a, left: a.right + 1, right: a.right + count });
}
