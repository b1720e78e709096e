/** `getVisibleView`: a range without its hidden rows and columns, read only through its own arrays. */
import { area, areaText, intersect, isUnbounded } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { toR1C1 } from "../references";
import { RangeTarget } from "../targets";
import { valueType, wireFormula, wireValue } from "../values";
import { whole } from "./args";
import { setFormulasR1C1, setNumberFormat, setValues, spread } from "./rangeWrites";

export interface ViewTarget {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

/** The view of a range; whole rows and columns are seen as far as they are used. */
export function viewOf(host: Host, range: RangeTarget): ViewTarget {
  const { sheet } = range, used = isUnbounded(range.area) ? host.engine.used(sheet, false) : null;
  const block = isUnbounded(range.area) ? ((used && intersect(used, range.area)) ?? area(range.area.top, range.area.left)) : range.area;
  const shown = (axis: "row" | "column", from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((line) => !host.engine.isHidden(sheet, axis, line));
  return { range, rows: shown("row", block.top, block.bottom), columns: shown("column", block.left, block.right), index: 0 };
}

type Of = (host: Host, content: CellContent, sheet: string, row: number, column: number) => unknown;

function block(of: Of): (host: Host, view: ViewTarget) => unknown {
  return (host, { range: { sheet }, rows, columns }) => rows.map((row) => columns.map((column) => {
    const content = host.engine.read(sheet, area(row, column))[0]?.[0];
    return content ? of(host, content, sheet, row, column) : "";
  }));
}

/** Setting puts each value into the visible cell at its place. */
const write = (host: Host, view: ViewTarget, value: unknown): void => eachSeen(view, value, (cell, one) => setValues(host, cell, one));
const writeR1C1 = (host: Host, view: ViewTarget, value: unknown): void => eachSeen(view, value, (cell, one) => setFormulasR1C1(host, cell, one));

function eachSeen({ range: { sheet }, rows, columns }: ViewTarget, value: unknown, put: (cell: RangeTarget, one: unknown) => void): void {
  const at = spread(value, { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
  rows.forEach((row, r) => columns.forEach((column, c) => {
    const one = at(r, c);
    if (one !== null && one !== undefined) put(new RangeTarget(sheet, area(row, column)), one);
  }));
}

const contents = (of: Of, set = false): ScalarSpec<ViewTarget> => ({ fresh: true, get: block(of), ...(set ? { set: write } : {}) });
const formatOf: Of = (host, _content, sheet, row, column) => host.engine.numberFormat(sheet, row, column);

export const viewClasses = [
  defineClass<ViewTarget>({
    name: "RangeView",
    scalars: {
      values: contents((_host, content) => wireValue(content), true),
      formulas: contents((_host, content) => wireFormula(content), true),
      formulasLocal: contents((_host, content) => wireFormula(content), true),
      formulasR1C1: { ...contents((_host, content, _sheet, row, column) => (content.formula === null ? wireValue(content) : toR1C1(content.formula, row, column))), set: writeR1C1 },
      text: contents((host, content, sheet, row, column) => host.engine.display(content.value, host.engine.numberFormat(sheet, row, column))),
      valueTypes: contents((_host, content) => valueType(content)),
      numberFormat: { fresh: true, get: block(formatOf), set: (host, view, value) => eachSeen(view, value, (cell, one) => setNumberFormat(host, cell, one)) },
      cellAddresses: { get: block((_host, _content, _sheet, row, column) => areaText(area(row, column))) },
      rowCount: { get: (_host, { rows }) => rows.length },
      columnCount: { get: (_host, { columns }) => columns.length },
      index: { get: (_host, { index }) => index },
    },
    navigations: { rows: (host, view) => host.obj("RangeViewCollection", view) },
    methods: { getRange: ({ host, target }) => host.obj("Range", target.range) },
  }),
  defineClass<ViewTarget>({
    name: "RangeViewCollection",
    items: (host, view) => view.rows.map((row, index) => rowView(host, view, row, index)),
    methods: {
      getCount: ({ target }) => target.rows.length,
      getItemAt: ({ host, target, args }) => {
        const index = whole(args[0]), row = target.rows[index];
        if (row === undefined) throw new HostError("ItemNotFound");
        return rowView(host, target, row, index);
      },
    },
  }),
];

const rowView = (host: Host, { range, columns }: ViewTarget, row: number, index: number) =>
  host.obj("RangeView", { range: new RangeTarget(range.sheet, { ...range.area, top: row, bottom: row }), rows: [row], columns, index });
