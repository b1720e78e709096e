/** Several rectangles of one sheet: `RangeAreas`, and ranges in a row. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, cellsOf, contains, intersect, isWholeColumns, isWholeRows } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { defineClass, isObj } from "../objects";
import { AreasTarget, RangeTarget } from "../targets";
import { rangeArg, truth, whole } from "./args";
import { shrink } from "./filled";
import { copyFrom } from "./copy";
import { clear, fullAddress } from "./rangeWrites";
import { styleScalar } from "./styleOfCells";
import { getTables } from "./tables";
import { orItemNotFound, specialCells } from "./specialCells";

const address = (host: Host, target: AreasTarget): string => target.parts.map((part) => fullAddress(host, part)).join(",");
const areasOf = ({ parts }: AreasTarget): AreaData[] => parts.map((part) => part.area);

/** Areas changed one by one; null when nothing is left. */
function each(host: Host, { sheet, parts }: AreasTarget, to: (area: AreaData) => AreaData | null): Obj | null {
  const made = parts.flatMap((part) => to(part.area) ?? []);
  return made.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(sheet, made.map((one) => new RangeTarget(sheet, one))));
}

/** The areas an argument means: a range, several, or an address of them. */
function otherAreas(host: Host, target: AreasTarget, other: unknown): readonly AreaData[] {
  if (isObj(other) && other.target instanceof AreasTarget) return other.target.sheet === target.sheet ? areasOf(other.target) : [];
  const { sheet, area } = rangeArg(host, other, target.sheet);
  return sheet === target.sheet ? [area] : [];
}

function intersections(host: Host, target: AreasTarget, other: unknown): Obj | null {
  const made = otherAreas(host, target, other).flatMap((one) => areasOf(target).flatMap((part) => intersect(part, one) ?? []));
  return made.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(target.sheet, made.map((one) => new RangeTarget(target.sheet, one))));
}

function used(host: Host, target: AreasTarget, valuesOnly: unknown): Obj | null {
  const all = host.engine.used(target.sheet, truth(valuesOnly, false));
  return each(host, target, (part) => {
    const inside = all && intersect(all, part);
    return inside && shrink(host, target.sheet, inside, truth(valuesOnly, false));
  });
}

function offset({ host, target, args }: Call<AreasTarget>): Obj {
  const rows = whole(args[0]), columns = whole(args[1]);
  return orItemNotFound(each(host, target, (a) => {
    const moved = { top: a.top + rows, bottom: a.bottom + rows, left: a.left + columns, right: a.right + columns };
    if (!contains(WHOLE_SHEET, moved)) throw new HostError("InvalidArgument");
    return moved;
  }));
}

/** Areas land one below the other's place: each source area is copied as far from the target's corner as it lies from the source's. */
function copyAreas({ host, target, args }: Call<AreasTarget>): null {
  const [source] = args, into = target.parts[0];
  if (!into) return null;
  if (!isObj(source) || !(source.target instanceof AreasTarget)) {
    for (const part of target.parts) copyFrom(host, part, rangeArg(host, source, target.sheet), args[1], args[2], args[3]);
    return null;
  }
  if (source.target.parts.length !== target.parts.length && target.parts.length !== 1) throw new HostError("InvalidArgument");
  source.target.parts.forEach((from, index) => {
    const to = target.parts[index] ?? into;
    copyFrom(host, to, from, args[1], args[2], args[3]);
  });
  return null;
}

const rangeAreas = defineClass<AreasTarget>({
  name: "RangeAreas",
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: (_host, target) => target.parts.length },
    cellCount: { get: (_host, target) => { const count = target.parts.reduce((sum, part) => sum + cellsOf(part.area), 0); return count > 2147483647 ? -1 : count; } },
    style: styleScalar,
    isEntireColumn: { get: (_host, target) => target.parts.every((part) => isWholeColumns(part.area)) },
    isEntireRow: { get: (_host, target) => target.parts.every((part) => isWholeRows(part.area)) },
  },
  navigations: {
    conditionalFormats: (host, target) => host.obj("ConditionalFormatCollection", target),
    dataValidation: (host, target) => host.obj("DataValidation", target),
    areas: (host, target) => host.obj("RangeCollection", target),
    format: (host, target) => host.obj("RangeFormat", target),
    worksheet: (host, target) => host.obj("Worksheet", target.sheet),
  },
  freshMethods: ["getSpecialCells", "getSpecialCellsOrNullObject", "getUsedRangeAreas", "getUsedRangeAreasOrNullObject", "copyFrom"],
  methods: {
    calculate: async ({ host }) => {
      await host.engine.calculate();
      return null;
    },
    setDirty: async ({ host }) => {
      await host.engine.calculate(true);
      return null;
    },
    clear: ({ host, target, args }) => {
      for (const part of target.parts) clear(host, part, args[0]);
      return null;
    },
    copyFrom: copyAreas,
    getEntireColumn: ({ host, target }) => each(host, target, (a) => ({ ...a, top: 0, bottom: MAX_ROWS - 1 })),
    getEntireRow: ({ host, target }) => each(host, target, (a) => ({ ...a, left: 0, right: MAX_COLUMNS - 1 })),
    getIntersectionOrNullObject: ({ host, target, args }) => intersections(host, target, args[0]),
    getIntersection: ({ host, target, args }) => orItemNotFound(intersections(host, target, args[0])),
    getOffsetRangeAreas: offset,
    getSpecialCells: ({ host, target, args }) => orItemNotFound(specialCells(host, target.sheet, areasOf(target), args[0], args[1])),
    getSpecialCellsOrNullObject: ({ host, target, args }) => specialCells(host, target.sheet, areasOf(target), args[0], args[1]),
    getTables: ({ host, target, args }) => getTables(host, target.parts, args[0]),
    getUsedRangeAreas: ({ host, target, args }) => orItemNotFound(used(host, target, args[0])),
    getUsedRangeAreasOrNullObject: ({ host, target, args }) => used(host, target, args[0]),
  },
});

const rangeCollection = defineClass<AreasTarget>({
  name: "RangeCollection",
  items: (host, target) => target.parts.map((part) => host.obj("Range", part)),
  item: (host, target, key) => (typeof key === "number" && target.parts[key] ? host.obj("Range", target.parts[key]) : null),
  methods: {
    getCount: ({ target }) => target.parts.length,
    getItemAt: ({ host, target, args }) => {
      const part = target.parts[whole(args[0])];
      if (!part) throw new HostError("ItemNotFound");
      return host.obj("Range", part);
    },
  },
});

export const areaClasses = [rangeAreas, rangeCollection];
