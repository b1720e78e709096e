/** Precedents and dependents: what formulas refer to, over the whole workbook, as areas by sheet. */
import type { AreaData } from "../../bookData";
import { addressText, intersect } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { areasInFormula } from "../sheetReferences";
import { AreasTarget, RangeTarget } from "../targets";
import { text, whole } from "./args";
import { rectangles } from "./filled";

/** Areas on several sheets, in the order of the sheets. */
export class BookAreasTarget {
  constructor(readonly sheets: readonly AreasTarget[]) {}
}

interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly to: readonly { readonly sheet: string; readonly area: AreaData }[];
}

/** Every formula with what it refers to, defined names included. */
function formulas(host: Host): FormulaCell[] {
  const names = new Map(host.engine.names().map((name) => [name.name.toLowerCase(), name.reference]));
  return host.engine.sheets().flatMap(({ id }) => {
    const used = host.engine.used(id, true);
    if (!used) return [];
    return host.engine.read(id, used).flatMap((line, r) => line.flatMap(({ formula }, c): FormulaCell[] => (
      formula === null ? [] : [{ sheet: id, row: used.top + r, column: used.left + c, to: referred(host, formula, id, names) }])));
  });
}

function referred(host: Host, formula: string, home: string, names: ReadonlyMap<string, string>): { sheet: string; area: AreaData }[] {
  const through = [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)].flatMap(([word]) => names.get(word.toLowerCase()) ?? []);
  return [formula, ...through].flatMap((one) => areasInFormula(one)).flatMap(({ sheet, area }) => {
    const id = sheet === null ? home : host.sheetByName(sheet)?.id;
    return id === undefined ? [] : [{ sheet: id, area }];
  });
}

type Places = Map<string, AreaData[]>;

const add = (places: Places, sheet: string, area: AreaData): void => void places.set(sheet, [...(places.get(sheet) ?? []), area]);
const touches = (places: Places, sheet: string, area: AreaData): boolean => (places.get(sheet) ?? []).some((one) => intersect(one, area) !== null);

/** Follows formulas one step or all the way; ItemNotFound when nothing is there. */
function follow(which: "precedents" | "dependents", all: boolean) {
  return ({ host, target }: Call<RangeTarget>): Obj => {
    const cells = formulas(host), found: Places = new Map();
    let front: Places = new Map([[target.sheet, [target.area]]]);
    const seen = new Set<FormulaCell>();
    for (let going = true; going; going = all && front.size > 0) {
      const next: Places = new Map();
      for (const cell of cells) {
        const at = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
        const hit = which === "precedents" ? touches(front, cell.sheet, at) : cell.to.some(({ sheet, area }) => touches(front, sheet, area));
        if (!hit || seen.has(cell)) continue;
        seen.add(cell);
        if (which === "dependents") add(next, cell.sheet, at);
        else for (const { sheet, area } of cell.to) add(next, sheet, area);
      }
      for (const [sheet, areas] of next) for (const area of areas) add(found, sheet, area);
      front = next;
    }
    return bookAreas(host, found);
  };
}

function bookAreas(host: Host, places: Places): Obj {
  if (places.size === 0) throw new HostError("ItemNotFound");
  const sheets = host.engine.sheets().flatMap(({ id }) => {
    const areas = places.get(id);
    return areas ? [new AreasTarget(id, joined(areas).map((one) => new RangeTarget(id, one)))] : [];
  });
  return host.obj("WorkbookRangeAreas", new BookAreasTarget(sheets));
}

/** Single cells are joined to rectangles; larger ones stay as the formulas name them, each once. */
function joined(areas: readonly AreaData[]): AreaData[] {
  const single = areas.filter((one) => one.top === one.bottom && one.left === one.right);
  const cells = new Map(single.map((one) => [`${one.top},${one.left}`, { row: one.top, column: one.left }]));
  const larger = new Map(areas.filter((one) => !single.includes(one)).map((one) => [JSON.stringify(one), one]));
  return [...larger.values(), ...rectangles([...cells.values()])];
}

export const dependencyMethods = {
  getDirectPrecedents: follow("precedents", false),
  getPrecedents: follow("precedents", true),
  getDirectDependents: follow("dependents", false),
  getDependents: follow("dependents", true),
};

const addressOf = (host: Host, { sheet, parts }: AreasTarget): string => parts.map((part) => addressText(host.sheetById(sheet)?.name ?? "", part.area)).join(",");

function bySheet(host: Host, target: BookAreasTarget, key: unknown): Obj | null {
  const wanted = text(key), id = (host.sheetById(wanted) ?? host.sheetByName(wanted))?.id, found = target.sheets.find(({ sheet }) => sheet === id);
  return found ? host.obj("RangeAreas", found) : null;
}

export const dependencyClasses = [
  defineClass<BookAreasTarget>({
    name: "WorkbookRangeAreas",
    scalars: { addresses: { get: (host, { sheets }) => sheets.map((one) => addressOf(host, one)) } },
    navigations: {
      areas: (host, target) => host.obj("RangeAreasCollection", target),
      ranges: (host, { sheets }) => host.obj("RangeCollection", new AreasTarget(sheets[0]?.sheet ?? "", sheets.flatMap(({ parts }) => parts))),
    },
    methods: {
      getRangeAreasOrNullObjectBySheet: ({ host, target, args }) => bySheet(host, target, args[0]),
      getRangeAreasBySheet: ({ host, target, args }) => {
        const found = bySheet(host, target, args[0]);
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
  }),
  defineClass<BookAreasTarget>({
    name: "RangeAreasCollection",
    items: (host, { sheets }) => sheets.map((one) => host.obj("RangeAreas", one)),
    item: (host, { sheets }, key) => (typeof key === "number" && sheets[key] ? host.obj("RangeAreas", sheets[key]) : null),
    methods: {
      getCount: ({ target }) => target.sheets.length,
      getItemAt: ({ host, target, args }) => {
        const one = target.sheets[whole(args[0])];
        if (!one) throw new HostError("ItemNotFound");
        return host.obj("RangeAreas", one);
      },
    },
  }),
];
