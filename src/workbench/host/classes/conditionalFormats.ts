/** Conditional formats of ranges, the first in the list before the others. They are kept, not evaluated; the grid may draw them. */
import { intersect } from "../../engine/address";
import { areasOf, firstCellOf, laidOver } from "../../conditionalAreas";
import { HostError } from "../errors";
import type { Host, Obj, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { AreasTarget, RangeTarget, rangesOf } from "../targets";
import { outside } from "../rulesOfCells";
import { oneOf, text, truth, whole } from "./args";
import type { RecordedTarget } from "./recorded";

interface FormatTarget {
  readonly sheet: string;
  readonly id: string;
}

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;
/** The property that leads to what is particular to a type, and its class. */
const PART: Readonly<Record<string, readonly [(typeof TYPES)[number], string]>> = {
  custom: ["Custom", "CustomConditionalFormat"], dataBar: ["DataBar", "DataBarConditionalFormat"], colorScale: ["ColorScale", "ColorScaleConditionalFormat"], iconSet: ["IconSet", "IconSetConditionalFormat"],
  topBottom: ["TopBottom", "TopBottomConditionalFormat"], preset: ["PresetCriteria", "PresetCriteriaConditionalFormat"], textComparison: ["ContainsText", "TextConditionalFormat"], cellValue: ["CellValue", "CellValueConditionalFormat"],
};

function known(host: Host, { sheet, id }: FormatTarget) {
  const found = host.records.sheet(sheet).conditionalFormats.find((one) => one.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** One range, or several of one sheet. */
type Cells = RangeTarget | AreasTarget;

const covering = (host: Host, cells: Cells) => host.records.sheet(cells.sheet).conditionalFormats.filter((one) => areasOf(one).some((each) => rangesOf(cells).some(({ area }) => intersect(each, area))));
function formatsWritable(host: Host, cells: Cells): void {
  for (const { sheet, area } of rangesOf(cells)) host.writable(sheet, area, "allowFormatCells");
}
const rangesUnder = (host: Host, target: FormatTarget): AreasTarget => new AreasTarget(target.sheet, areasOf(known(host, target)).map((area) => new RangeTarget(target.sheet, area)));
const made = (host: Host, sheet: string, id: string): Obj => host.obj("ConditionalFormat", { sheet, id });
const byId = (host: Host, range: Cells, id: unknown): Obj | null => (covering(host, range).some((one) => one.id === id) ? made(host, range.sheet, text(id)) : null);
const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

/** What lies in the range goes; a format that reaches further stays outside of it. */
export function clearConditionalFormats(host: Host, { sheet, area }: RangeTarget): void {
  const record = host.records.sheet(sheet);
  record.conditionalFormats = record.conditionalFormats.flatMap((format) => {
    if (!areasOf(format).some((each) => intersect(each, area))) return [format];
    return laidOver(format, areasOf(format).flatMap((each) => outside(each, area))) ?? [];
  });
}

const collection = defineClass<Cells>({
  name: "ConditionalFormatCollection",
  items: (host, range) => covering(host, range).map((one) => made(host, range.sheet, one.id)),
  item: byId,
  methods: {
    add: ({ host, target, args }) => {
      formatsWritable(host, target);
      const type = oneOf(args[0], TYPES), id = host.newId("CF"), [area, ...others] = rangesOf(target).map((range) => range.area);
      if (!area) throw new HostError("InvalidArgument");
      host.records.sheet(target.sheet).conditionalFormats.unshift({ id, area, ...(others.length > 0 ? { others } : {}), type, parts: {} });
      return made(host, target.sheet, id);
    },
    clearAll: ({ host, target }) => {
      formatsWritable(host, target);
      for (const range of rangesOf(target)) clearConditionalFormats(host, range);
      return null;
    },
    getCount: ({ host, target }) => covering(host, target).length,
    getItem: ({ host, target, args }) => orThrow(byId(host, target, args[0])),
    getItemOrNullObject: ({ host, target, args }) => byId(host, target, args[0]),
    getItemAt: ({ host, target, args }) => {
      const one = covering(host, target)[whole(args[0])];
      return orThrow(one ? made(host, target.sheet, one.id) : null);
    },
  },
});

const part = (name: string, orNull: boolean) => (host: Host, target: FormatTarget): Obj | null => {
  const format = known(host, target), [type, className] = PART[name] ?? ["", ""];
  if (format.type !== type) {
    if (orNull) return null;
    throw new HostError("InvalidArgument");
  }
  return host.obj(className, { parts: format.parts as Record<string, unknown>, path: `${name}.`, cell: firstCellOf(format), check: () => formatsWritable(host, rangesUnder(host, target)) } satisfies RecordedTarget);
};

/** Bars, scales and icons stop nothing: null. */
const stopIfTrue: ScalarSpec<FormatTarget> = {
  get: (host, target) => (["DataBar", "ColorScale", "IconSet"].includes(known(host, target).type) ? null : known(host, target).parts["stopIfTrue"] === true),
  set: (host, target, value) => {
    const format = known(host, target);
    if (["DataBar", "ColorScale", "IconSet"].includes(format.type)) throw new HostError("InvalidArgument");
    (format.parts as Record<string, unknown>)["stopIfTrue"] = truth(value);
  },
};

/** The place among all formats of the sheet, counted from 0; set, the others make room. */
const priority: ScalarSpec<FormatTarget> = {
  get: (host, target) => host.records.sheet(target.sheet).conditionalFormats.findIndex((one) => one.id === target.id),
  set: (host, target, value) => {
    const record = host.records.sheet(target.sheet), place = whole(value), format = known(host, target);
    if (place < 0 || place >= record.conditionalFormats.length) throw new HostError("InvalidArgument");
    const others = record.conditionalFormats.filter((one) => one !== format);
    record.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
  },
};

/** The range of a format that covers one rectangle; of one that covers several, no range. */
function rangeOf(host: Host, target: FormatTarget): Obj | null {
  const [one, ...others] = areasOf(known(host, target));
  return one && others.length === 0 ? host.obj("Range", new RangeTarget(target.sheet, one)) : null;
}

const format = defineClass<FormatTarget>({
  name: "ConditionalFormat",
  identity: (_host, { id }) => ({ Id: id }),
  scalars: { id: { get: (_host, { id }) => id }, type: { get: (host, target) => known(host, target).type }, priority, stopIfTrue },
  navigations: Object.fromEntries(Object.keys(PART).flatMap((name) => [[name, part(name, false)], [`${name}OrNullObject`, part(name, true)]])),
  methods: {
    delete: ({ host, target }) => {
      formatsWritable(host, rangesUnder(host, target));
      const record = host.records.sheet(target.sheet);
      record.conditionalFormats = record.conditionalFormats.filter((one) => one.id !== target.id);
      return null;
    },
    getRange: ({ host, target }) => orThrow(rangeOf(host, target)),
    getRangeOrNullObject: ({ host, target }) => rangeOf(host, target),
    getRanges: ({ host, target }) => host.obj("RangeAreas", rangesUnder(host, target)),
  },
});

export const conditionalClasses = [collection, format];
