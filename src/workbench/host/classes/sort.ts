/** `RangeSort.apply`: rows (or columns) of a range in a new order; contents, looks and links move together. */
import type { AreaData } from "../../bookData";
import { areaText, columnsOf, contains, intersect, isUnbounded, rowsOf } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Host } from "../objects";
import { defineClass } from "../objects";
import { sortField } from "../optionShapes";
import { options, unbuiltOption } from "../options";
import type { RangeTarget } from "../targets";
import { oneOf, truth, whole } from "./args";
import { movedContent, placeAt, takenFrom } from "./taken";
import type { Taken } from "./taken";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
  readonly on: "Value" | "CellColor" | "FontColor" | "Icon";
  readonly color: string | null;
  readonly textAsNumber: boolean;
}

const RANK = { number: 0, string: 1, boolean: 2, object: 3 } as const;

/** Excel's order: numbers, text, FALSE before TRUE, errors; blanks last whatever the direction. */
function compareValues(a: CellContent, b: CellContent, field: Field, collator: Intl.Collator, matchCase: boolean): number {
  const value = ({ value: v }: CellContent) => (field.textAsNumber && typeof v === "string" && v.trim() !== "" && Number.isFinite(Number(v)) ? Number(v) : v);
  const [x, y] = [value(a), value(b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  const rank = (v: NonNullable<typeof x>): number => RANK[typeof v as keyof typeof RANK];
  let order = rank(x) - rank(y);
  if (order === 0 && typeof x === "string" && typeof y === "string") order = collator.compare(matchCase ? x : x.toLowerCase(), matchCase ? y : y.toLowerCase());
  else if (order === 0 && typeof x !== "object") order = Number(x) - Number(y);
  return field.ascending ? order : -order;
}

function fieldOf(value: unknown, width: number): Field {
  const given = options(value, sortField), key = whole(given["key"]), on = (given["sortOn"] ?? "Value") as Field["on"];
  if (key < 0 || key >= width) throw new HostError("InvalidArgument");
  for (const open of ["icon", "subField"]) if ((given[open] ?? null) !== null) throw unbuiltOption("SortField", open);
  if (on === "Icon") throw unbuiltOption("SortField", "icon");
  return { key, ascending: truth(given["ascending"], true), on, color: typeof given["color"] === "string" ? given["color"].toUpperCase() : null, textAsNumber: given["dataOption"] === "TextAsNumber" };
}

/** Sorts a rectangle. @returns what moved, or null when everything stood in order. */
export function sortArea(host: Host, sheet: string, given: AreaData, fields: readonly unknown[], matchCase: boolean, orientation: "Rows" | "Columns", method: "PinYin" | "StrokeCount"): AreaData | null {
  const used = host.engine.used(sheet, true), block = isUnbounded(given) ? used && intersect(used, given) : given;
  if (!block) return null;
  host.writable(sheet, block);
  if (host.engine.merges(sheet).some((merge) => intersect(merge, block))) throw new HostError("MergedRangeConflict");
  const byRows = orientation === "Rows", count = byRows ? rowsOf(block) : columnsOf(block);
  const wanted = fields.map((field) => fieldOf(field, byRows ? columnsOf(block) : rowsOf(block)));
  if (wanted.length === 0) throw new HostError("InvalidArgument");
  const cells = takenFrom(host, sheet, block), collator = new Intl.Collator(method === "StrokeCount" ? "zh-CN-u-co-stroke" : "zh-CN-u-co-pinyin");
  const cell = (line: number, key: number): Taken => (byRows ? cells[line]?.[key] : cells[key]?.[line]) as Taken;
  const order = Array.from({ length: count }, (_, index) => index).sort((a, b) => {
    for (const field of wanted) {
      const [x, y] = [cell(a, field.key), cell(b, field.key)];
      const by = field.on === "Value" ? compareValues(x.content, y.content, field, collator, matchCase) : compareColors(x, y, field);
      if (by !== 0) return by;
    }
    return a - b;
  });
  const moved = order.flatMap((from, to) => (from === to ? [] : [to])), first = moved[0], last = moved[moved.length - 1];
  if (first === undefined || last === undefined) return null;
  for (const to of moved) {
    const from = order[to] ?? to;
    for (let other = 0; other < (byRows ? columnsOf(block) : rowsOf(block)); other++) {
      const [row, column] = byRows ? [block.top + to, block.left + other] : [block.top + other, block.left + to];
      const taken = cell(from, other);
      placeAt(host, sheet, row, column, { ...taken, content: movedContent(taken.content, byRows ? to - from : 0, byRows ? 0 : to - from) }, cell(to, other).style);
    }
  }
  return byRows ? { ...block, top: block.top + first, bottom: block.top + last } : { ...block, left: block.left + first, right: block.left + last };
}

/** The asked colour comes first (last when not ascending). */
function compareColors(a: Taken, b: Taken, { on, color, ascending }: Field): number {
  const has = ({ style }: Taken): number => ((on === "CellColor" ? (style.fill ?? "#FFFFFF") : (style.font?.color ?? "#000000")) === color ? 0 : 1);
  return (has(a) - has(b)) * (ascending ? 1 : -1);
}

/** Tells of a sort: its own event, and that cells changed. */
export function tellSorted(host: Host, sheet: string, moved: AreaData | null, byRows: boolean, addressOf: (part: AreaData) => string): void {
  if (!moved) return;
  host.raise(byRows ? EVENT.rowSorted : EVENT.columnSorted, [WORKBOOK, sheet], () => ({ worksheetId: sheet, address: addressOf(moved), source: "Local" }));
  host.happened({ kind: "cells", sheet, area: moved }, "own");
}

export const rangeSort = defineClass<RangeTarget>({
  name: "RangeSort",
  freshMethods: ["apply"],
  methods: {
    apply: ({ host, target, args }) => {
      const [fields, matchCase, hasHeaders, orientationArg, methodArg] = args;
      if (!Array.isArray(fields)) throw new HostError("InvalidArgument");
      const orientation = oneOf(orientationArg ?? "Rows", ["Rows", "Columns"]), method = oneOf(methodArg ?? "PinYin", ["PinYin", "StrokeCount"]);
      const { area: all } = target, block = truth(hasHeaders, false) ? (orientation === "Rows" ? { ...all, top: all.top + 1 } : { ...all, left: all.left + 1 }) : all;
      if (!contains(all, block) || block.top > block.bottom || block.left > block.right) return null;
      const moved = sortArea(host, target.sheet, block, fields, truth(matchCase, false), orientation, method);
      tellSorted(host, target.sheet, moved, orientation === "Rows", areaText);
      return null;
    },
  },
});

