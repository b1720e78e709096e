/** Conditional formats: recorded, not evaluated; the grid may draw them. */
import { contains, intersect } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { RangeTarget } from "../targets";
import { text, whole } from "./args";
import { recording } from "./recorded";

interface FormatTarget {
  readonly sheet: string;
  readonly id: string;
}

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;
const PART: Readonly<Record<string, (typeof TYPES)[number]>> = {
  custom: "Custom", dataBar: "DataBar", colorScale: "ColorScale", iconSet: "IconSet", topBottom: "TopBottom", preset: "PresetCriteria", textComparison: "ContainsText", cellValue: "CellValue",
};

function known(host: Host, { sheet, id }: FormatTarget) {
  const found = host.records.sheet(sheet).conditionalFormats.find((one) => one.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const over = (host: Host, range: RangeTarget) => host.records.sheet(range.sheet).conditionalFormats.filter((one) => intersect(one.area, range.area));
const made = (host: Host, sheet: string, id: string): Obj => host.obj("ConditionalFormat", { sheet, id });

const collection = defineClass<RangeTarget>({
  name: "ConditionalFormatCollection",
  items: (host, range) => over(host, range).map((one) => made(host, range.sheet, one.id)),
  item: (host, range, key) => (over(host, range).some((one) => one.id === key) ? made(host, range.sheet, text(key)) : null),
  methods: {
    add: ({ host, target, args }) => {
      host.writable(target.sheet, target.area);
      const type = TYPES.find((one) => one === args[0]);
      if (!type) throw new HostError("InvalidArgument");
      const id = host.newId("CF");
      host.records.sheet(target.sheet).conditionalFormats.unshift({ id, area: target.area, type, parts: {} });
      return made(host, target.sheet, id);
    },
    clearAll: ({ host, target }) => {
      const record = host.records.sheet(target.sheet);
      record.conditionalFormats = record.conditionalFormats.filter((one) => !contains(target.area, one.area));
      return null;
    },
    getCount: ({ host, target }) => over(host, target).length,
    getItem: ({ host, target, args }) => {
      if (!over(host, target).some((one) => one.id === args[0])) throw new HostError("ItemNotFound");
      return made(host, target.sheet, text(args[0]));
    },
    getItemAt: ({ host, target, args }) => {
      const one = over(host, target)[whole(args[0])];
      if (!one) throw new HostError("ItemNotFound");
      return made(host, target.sheet, one.id);
    },
  },
});

const part = (name: string, orNull: boolean) => (host: Host, target: FormatTarget): Obj | null => {
  const format = known(host, target);
  if (format.type !== PART[name]) {
    if (orNull) return null;
    throw new HostError("InvalidArgument");
  }
  return host.obj("RecordedPart", { parts: format.parts as Record<string, unknown>, path: `${name}.` });
};

const format = defineClass<FormatTarget>({
  name: "ConditionalFormat",
  identity: (_host, { id }) => ({ Id: id }),
  scalars: {
    id: { get: (_host, { id }) => id },
    type: { get: (host, target) => known(host, target).type },
    priority: { get: (host, target) => host.records.sheet(target.sheet).conditionalFormats.findIndex((one) => one.id === target.id) },
    stopIfTrue: { get: (host, target) => known(host, target).parts["stopIfTrue"] === true, set: (host, target, value) => { (known(host, target).parts as Record<string, unknown>)["stopIfTrue"] = value === true; } },
  },
  navigations: Object.fromEntries(Object.keys(PART).flatMap((name) => [[name, part(name, false)], [`${name}OrNullObject`, part(name, true)]])),
  recorded: recording<FormatTarget>((host, target) => ({ parts: known(host, target).parts as Record<string, unknown>, path: "" })),
  methods: {
    delete: ({ host, target }) => {
      const record = host.records.sheet(target.sheet);
      record.conditionalFormats = record.conditionalFormats.filter((one) => one.id !== target.id);
      return null;
    },
    getRange: ({ host, target }) => host.obj("Range", new RangeTarget(target.sheet, known(host, target).area)),
  },
});

export const conditionalClasses = [collection, format];
