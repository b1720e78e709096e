/** Methods of `Range` that lead to other ranges. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, area, bounding, contains, intersect } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { AreasTarget, RangeTarget } from "../targets";
import { oneOf, rangeArg, rangeObj, truth, whole } from "./args";
import type { Direction } from "./filled";
import { edgeFrom, shrink, surrounding } from "./filled";
import { find, findAll } from "./find";
import { orItemNotFound, specialCells } from "./specialCells";
import { viewOf } from "./rangeView";

type RangeCall = Call<RangeTarget>;

const at = (host: Host, target: RangeTarget, to: AreaData): Obj => {
  if (!contains(WHOLE_SHEET, to) || to.top > to.bottom || to.left > to.right) throw new HostError("InvalidArgument");
  return rangeObj(host, target.sheet, to);
};

function common({ host, target, args }: RangeCall): Obj | null {
  const other = rangeArg(host, args[0], target.sheet);
  if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
  const both = intersect(target.area, other.area);
  return both && rangeObj(host, target.sheet, both);
}

function usedPart({ host, target, args }: RangeCall): Obj | null {
  const used = host.engine.used(target.sheet, truth(args[0], false)), inside = used && intersect(used, target.area);
  const found = inside && shrink(host, target.sheet, inside, truth(args[0], false));
  return found && rangeObj(host, target.sheet, found);
}

/** `getResizedRange`: past the first cell it turns over, one corner stays. */
function grown(host: Host, target: RangeTarget, rows: number, columns: number): Obj {
  const { area: a } = target, bottom = a.bottom + rows, right = a.right + columns;
  return at(host, target, { top: Math.min(a.top, bottom), bottom: Math.max(a.top, bottom), left: Math.min(a.left, right), right: Math.max(a.left, right) });
}

function absolute(host: Host, target: RangeTarget, rows: number, columns: number): Obj {
  const { area: a } = target;
  return at(host, target, { ...a, bottom: a.top + rows - 1, right: a.left + columns - 1 });
}

/** The lines just before (`count` < 0) or after the range. */
function lines(host: Host, target: RangeTarget, axis: "row" | "column", count: number): Obj {
  const { area: a } = target;
  if (axis === "row") return at(host, target, count < 0 ? { ...a, top: a.top + count, bottom: a.top - 1 } : { ...a, top: a.bottom + 1, bottom: a.bottom + count });
  return at(host, target, count < 0 ? { ...a, left: a.left + count, right: a.left - 1 } : { ...a, left: a.right + 1, right: a.right + count });
}

function mergedAreas({ host, target }: RangeCall): Obj | null {
  const inside = host.engine.merges(target.sheet).filter((one) => intersect(area(one.top, one.left), target.area));
  return inside.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(target.sheet, inside.map((one) => new RangeTarget(target.sheet, one))));
}

/** The cell that Ctrl with an arrow starts at: the given one, or the upper left one. */
function activeCell({ host, target, args }: RangeCall): AreaData {
  if (args[1] === null || args[1] === undefined) return area(target.area.top, target.area.left);
  const given = rangeArg(host, args[1], target.sheet);
  if (given.sheet !== target.sheet || !contains(target.area, area(given.area.top, given.area.left))) throw new HostError("InvalidArgument");
  return area(given.area.top, given.area.left);
}

function edge(call: RangeCall): AreaData {
  const direction: Direction = oneOf(call.args[0], ["Left", "Right", "Up", "Down"]), cell = activeCell(call);
  const { row, column } = edgeFrom(call.host, call.target.sheet, cell.top, cell.left, direction);
  return area(row, column);
}

/** The range as far as its edge in a direction. */
function extended(call: RangeCall): AreaData {
  const { area: a } = call.target, to = edge(call);
  return call.args[0] === "Up" || call.args[0] === "Down" ? bounding(a, { ...a, top: to.top, bottom: to.top }) : bounding(a, { ...a, left: to.left, right: to.left });
}

/** The cell a spilled value comes from, and the area it spills over. */
const spillOf = (host: Host, target: RangeTarget): AreaData | null => host.engine.spills(target.sheet).find((one) => intersect(one, target.area)) ?? null;

function spillParent({ host, target }: RangeCall): Obj | null {
  const spill = spillOf(host, target);
  return spill && rangeObj(host, target.sheet, area(spill.top, spill.left));
}

function spillingTo({ host, target }: RangeCall): Obj | null {
  const spill = spillOf(host, target);
  return spill && contains(target.area, area(spill.top, spill.left)) ? rangeObj(host, target.sheet, spill) : null;
}

export const walkMethods = {
  getCell: ({ host, target, args }: RangeCall) => at(host, target, area(target.area.top + whole(args[0]), target.area.left + whole(args[1]))),
  getOffsetRange: ({ host, target, args }: RangeCall) => {
    const { area: a } = target, rows = whole(args[0]), columns = whole(args[1]);
    return at(host, target, { top: a.top + rows, bottom: a.bottom + rows, left: a.left + columns, right: a.right + columns });
  },
  getResizedRange: ({ host, target, args }: RangeCall) => grown(host, target, whole(args[0]), whole(args[1])),
  getAbsoluteResizedRange: ({ host, target, args }: RangeCall) => absolute(host, target, whole(args[0]), whole(args[1])),
  getEntireRow: ({ host, target }: RangeCall) => at(host, target, { ...target.area, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: ({ host, target }: RangeCall) => at(host, target, { ...target.area, top: 0, bottom: MAX_ROWS - 1 }),
  getRow: ({ host, target, args }: RangeCall) => at(host, target, { ...target.area, top: target.area.top + whole(args[0]), bottom: target.area.top + whole(args[0]) }),
  getColumn: ({ host, target, args }: RangeCall) => at(host, target, { ...target.area, left: target.area.left + whole(args[0]), right: target.area.left + whole(args[0]) }),
  getLastRow: ({ host, target }: RangeCall) => at(host, target, { ...target.area, top: target.area.bottom }),
  getLastColumn: ({ host, target }: RangeCall) => at(host, target, { ...target.area, left: target.area.right }),
  getLastCell: ({ host, target }: RangeCall) => at(host, target, area(target.area.bottom, target.area.right)),
  getRowsAbove: ({ host, target, args }: RangeCall) => lines(host, target, "row", -whole(args[0], 1)),
  getRowsBelow: ({ host, target, args }: RangeCall) => lines(host, target, "row", whole(args[0], 1)),
  getColumnsBefore: ({ host, target, args }: RangeCall) => lines(host, target, "column", -whole(args[0], 1)),
  getColumnsAfter: ({ host, target, args }: RangeCall) => lines(host, target, "column", whole(args[0], 1)),
  getIntersection: (call: RangeCall) => orItemNotFound(common(call)),
  getIntersectionOrNullObject: common,
  getBoundingRect: ({ host, target, args }: RangeCall) => {
    const other = rangeArg(host, args[0], target.sheet);
    if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
    return rangeObj(host, target.sheet, bounding(target.area, other.area));
  },
  getUsedRange: (call: RangeCall) => orItemNotFound(usedPart(call)),
  getUsedRangeOrNullObject: usedPart,
  getSurroundingRegion: ({ host, target }: RangeCall) => rangeObj(host, target.sheet, surrounding(host, target.sheet, target.area)),
  getRangeEdge: (call: RangeCall) => rangeObj(call.host, call.target.sheet, edge(call)),
  getExtendedRange: (call: RangeCall) => rangeObj(call.host, call.target.sheet, extended(call)),
  getMergedAreasOrNullObject: mergedAreas,
  getSpecialCells: ({ host, target, args }: RangeCall) => orItemNotFound(specialCells(host, target.sheet, [target.area], args[0], args[1])),
  getSpecialCellsOrNullObject: ({ host, target, args }: RangeCall) => specialCells(host, target.sheet, [target.area], args[0], args[1]),
  getSpillParent: (call: RangeCall) => orItemNotFound(spillParent(call)),
  getSpillParentOrNullObject: spillParent,
  getSpillingToRange: (call: RangeCall) => orItemNotFound(spillingTo(call)),
  getSpillingToRangeOrNullObject: spillingTo,
  getVisibleView: ({ host, target }: RangeCall) => host.obj("RangeView", viewOf(host, target)),
  find: ({ host, target, args }: RangeCall) => orItemNotFound(find(host, target, args[0], args[1])),
  findOrNullObject: ({ host, target, args }: RangeCall) => find(host, target, args[0], args[1]),
};

/** `worksheet.findAll` and its null twin. */
export const sheetFindAll = ({ host, target, args }: Call<string>): Obj | null => findAll(host, target, [WHOLE_SHEET], args[0], args[1]);

/** Methods here whose answer depends on results. */
export const FRESH_WALKS = ["getUsedRange", "getUsedRangeOrNullObject", "getSurroundingRegion", "getRangeEdge", "getExtendedRange", "getSpecialCells", "getSpecialCellsOrNullObject",
  "getSpillParent", "getSpillParentOrNullObject", "getSpillingToRange", "getSpillingToRangeOrNullObject", "find", "findOrNullObject", "getVisibleView"];
