import type { AreaData } from "../../bookData";
import { cellsOf, columnsOf, contains, intersect, isUnbounded, isWholeColumns, isWholeRows, rowsOf } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { localFormat } from "../../engine/shownFormat";
import { HostError } from "../errors";
import { formatCategory } from "../numberFormats";
import type { Host, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { toR1C1 } from "../references";
import type { RangeTarget } from "../targets";
import { valueType, wireFormula, wireValue } from "../values";
import { oneOf, rangeArg, truth } from "./args";
import { autoFill } from "./autoFill";
import { getCellProperties, getColumnProperties, getRowProperties, setCellProperties, setColumnProperties, setRowProperties } from "./cellProperties";
import { copyFrom } from "./copy";
import { dependencyMethods } from "./dependencies";
import { replaceAll } from "./find";
import { styleScalar } from "./styleOfCells";
import { columnPoints, rowPoints, setHidden } from "./lineSizes";
import { group, hideGroupDetails, showGroupDetails, ungroup } from "./outline";
import { moveTo, removeDuplicates } from "./rangeMove";
import { FRESH_WALKS, walkMethods } from "./rangeWalk";
import { getTables } from "./tables";
import { MAX_CELLS, clear, fullAddress, getHyperlink, merge, setFormulasR1C1, setHyperlink, setNumberFormat, setValues, shift, unmerge } from "./rangeWrites";

/** A block of something about each cell; null for whole rows and columns, as Excel answers. */
function block(of: (host: Host, target: RangeTarget, content: CellContent, row: number, column: number) => unknown): (host: Host, target: RangeTarget) => unknown {
  return (host, target) => {
    const { area: all } = target;
    if (isUnbounded(all)) return null;
    if (cellsOf(all) > MAX_CELLS) throw new HostError("RangeExceedsLimit");
    return host.engine.read(target.sheet, all).map((line, row) => line.map((content, column) => of(host, target, content, all.top + row, all.left + column)));
  };
}

/** Everything is looked at once per line; beyond this many lines nothing is hidden in our engine. */
const HIDDEN_REACH = 20000;

/** True, false, or null when some lines are hidden and some are not. */
function hidden(axis: "row" | "column"): ScalarSpec<RangeTarget> {
  const lines = (a: AreaData) => (axis === "row" ? [a.top, a.bottom] as const : [a.left, a.right] as const);
  return {
    get: (host, target) => {
      const [first, last] = lines(target.area), states = new Set<boolean>();
      for (let index = first; index <= Math.min(last, first + HIDDEN_REACH) && states.size < 2; index++) states.add(host.engine.isHidden(target.sheet, axis, index));
      return states.size === 1 ? [...states][0] : null;
    },
    set: (host, target, value) => {
      host.writable(target.sheet, null, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      setHidden(host, target.sheet, axis, target.area, truth(value));
    },
  };
}

const sum = (from: number, to: number, of: (index: number) => number): number => {
  let total = 0;
  for (let index = from; index <= to; index++) total += of(index);
  return total;
};

/** Place and size in points. */
const geometry: Readonly<Record<string, ScalarSpec<RangeTarget>>> = {
  top: { get: (host, { sheet, area: a }) => sum(0, a.top - 1, (row) => rowPoints(host, sheet, row)) },
  left: { get: (host, { sheet, area: a }) => sum(0, a.left - 1, (column) => columnPoints(host, sheet, column)) },
  height: { get: (host, { sheet, area: a }) => sum(a.top, a.bottom, (row) => rowPoints(host, sheet, row)) },
  width: { get: (host, { sheet, area: a }) => sum(a.left, a.right, (column) => columnPoints(host, sheet, column)) },
};

/** True when every cell is part of a spill, null when some are. */
function hasSpill(host: Host, target: RangeTarget): boolean | null {
  const spills = host.engine.spills(target.sheet).filter((one) => intersect(one, target.area));
  if (spills.length === 0) return false;
  return spills.some((one) => contains(one, target.area)) ? true : null;
}

export const range = defineClass<RangeTarget>({
  name: "Range",
  scalars: {
    values: { fresh: true, get: block((_host, _target, content) => wireValue(content)), set: setValues },
    formulas: { get: block((_host, _target, content) => wireFormula(content)), set: setValues, fresh: true },
    formulasLocal: { get: block((_host, _target, content) => wireFormula(content)), set: setValues, fresh: true },
    formulasR1C1: { fresh: true, get: block((_host, _target, content, row, column) => (content.formula === null ? wireValue(content) : toR1C1(content.formula, row, column))), set: setFormulasR1C1 },
    text: { fresh: true, get: block((host, target, content, row, column) => host.engine.display(content.value, host.engine.numberFormat(target.sheet, row, column))) },
    valueTypes: { fresh: true, get: block((_host, _target, content) => valueType(content)) },
    numberFormat: { fresh: true, get: block((host, target, _content, row, column) => host.engine.numberFormat(target.sheet, row, column)), set: setNumberFormat },
    numberFormatLocal: { fresh: true, get: block((host, target, _content, row, column) => localFormat(host.engine.numberFormat(target.sheet, row, column))), set: setNumberFormat },
    numberFormatCategories: { fresh: true, get: block((host, target, _content, row, column) => formatCategory(host.engine.numberFormat(target.sheet, row, column))) },
    linkedDataTypeState: { get: block(() => "None") },
    savedAsArray: { fresh: true, get: (host, target) => hasSpill(host, target) },
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
    style: styleScalar,
    hyperlink: { get: getHyperlink, set: setHyperlink },
    hasSpill: { fresh: true, get: hasSpill },
    ...geometry,
  },
  navigations: {
    worksheet: (host, target) => host.obj("Worksheet", target.sheet),
    format: (host, target) => host.obj("RangeFormat", target),
    dataValidation: (host, target) => host.obj("DataValidation", target),
    conditionalFormats: (host, target) => host.obj("ConditionalFormatCollection", target),
    sort: (host, target) => host.obj("RangeSort", target),
  },
  freshMethods: [...FRESH_WALKS, "copyFrom", "autoFill", "moveTo", "removeDuplicates"],
  methods: {
    ...walkMethods,
    ...dependencyMethods,
    merge: ({ host, target, args }) => merge(host, target, args[0]),
    unmerge: ({ host, target }) => unmerge(host, target),
    insert: ({ host, target, args }) => shift(host, target, oneOf(args[0], ["Down", "Right"]) === "Down" ? "down" : "right"),
    delete: async ({ host, target, args }) => {
      await shift(host, target, oneOf(args[0], ["Up", "Left"]) === "Up" ? "up" : "left");
      return null;
    },
    clear: ({ host, target, args }) => clear(host, target, args[0]),
    copyFrom: ({ host, target, args }) => copyFrom(host, target, rangeArg(host, args[0], target.sheet), args[1], args[2], args[3]),
    moveTo, autoFill, removeDuplicates, group, ungroup, showGroupDetails, hideGroupDetails,
    getTables: ({ host, target, args }) => getTables(host, [target], args[0]),
    replaceAll: ({ host, target, args }) => replaceAll(host, target.sheet, target.area, args[0], args[1], args[2]),
    select: ({ host, target }) => {
      host.select(target.sheet, target.area);
      return null;
    },
    calculate: async ({ host }) => {
      await host.engine.calculate();
      return null;
    },
    setDirty: async ({ host }) => {
      await host.engine.calculate(true);
      return null;
    },
    getCellProperties, getColumnProperties, getRowProperties, setCellProperties, setColumnProperties, setRowProperties,
    _ValidateArraySize: ({ target, args }) => {
      if (args[0] !== rowsOf(target.area) || args[1] !== columnsOf(target.area)) throw new HostError("InvalidArgument");
      return null;
    },
  },
});
