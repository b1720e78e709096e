import { cellsOf, intersect, isWholeColumns, isWholeRows } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { AreasTarget, RangeTarget } from "../targets";
import { rangeArg } from "./args";
import { clear, fullAddress } from "./rangeWrites";

const address = (host: Host, target: AreasTarget): string => target.parts.map((part) => fullAddress(host, part)).join(",");

function intersections(host: Host, target: AreasTarget, other: unknown): Obj | null {
  const { sheet, area } = rangeArg(host, other, target.sheet);
  const parts = target.parts.flatMap((part) => {
    const both = sheet === target.sheet ? intersect(part.area, area) : null;
    return both ? [new RangeTarget(sheet, both)] : [];
  });
  return parts.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(target.sheet, parts));
}

const rangeAreas = defineClass<AreasTarget>({
  name: "RangeAreas",
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: (_host, target) => target.parts.length },
    cellCount: { get: (_host, target) => target.parts.reduce((sum, part) => sum + cellsOf(part.area), 0) },
    isEntireColumn: { get: (_host, target) => target.parts.every((part) => isWholeColumns(part.area)) },
    isEntireRow: { get: (_host, target) => target.parts.every((part) => isWholeRows(part.area)) },
  },
  navigations: {
    areas: (host, target) => host.obj("RangeCollection", target),
    format: (host, target) => host.obj("RangeFormat", target),
    worksheet: (host, target) => host.obj("Worksheet", target.sheet),
  },
  methods: {
    clear: ({ host, target, args }) => {
      for (const part of target.parts) clear(host, part, args[0]);
      return null;
    },
    getIntersectionOrNullObject: ({ host, target, args }) => intersections(host, target, args[0]),
    getIntersection: ({ host, target, args }) => {
      const both = intersections(host, target, args[0]);
      if (!both) throw new HostError("ItemNotFound");
      return both;
    },
  },
});

const rangeCollection = defineClass<AreasTarget>({
  name: "RangeCollection",
  items: (host, target) => target.parts.map((part) => host.obj("Range", part)),
  item: (host, target, key) => (typeof key === "number" && target.parts[key] ? host.obj("Range", target.parts[key]) : null),
  methods: {
    getCount: ({ target }) => target.parts.length,
    getItemAt: ({ host, target, args }) => {
      const part = target.parts[Number(args[0])];
      if (!part) throw new HostError("ItemNotFound");
      return host.obj("Range", part);
    },
  },
});

export const areaClasses = [rangeAreas, rangeCollection];
