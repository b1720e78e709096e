/** Styles of tables by name: Excel's own, and those that are added; and the one that new tables get. */
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass, isObj } from "../objects";
import { TABLE_STYLES } from "../tables/tableStyleNames";
import { text, truth } from "./args";

const all = (host: Host): string[] => [...TABLE_STYLES, ...host.records.tableStyles.own];
const named = (host: Host, name: unknown): string | undefined => {
  const wanted = text(name).toLowerCase();
  return all(host).find((one) => one.toLowerCase() === wanted);
};
const objOf = (host: Host, name: string | undefined): Obj | null => (name === undefined ? null : host.obj("TableStyle", { name }));
const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

/** A style that is renamed stays the same object. */
interface Style {
  name: string;
}

function known(host: Host, { name }: Style): string {
  const found = named(host, name);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

/** Excel's own cannot be changed. */
function own(host: Host, style: Style): string {
  const name = known(host, style);
  if (!host.records.tableStyles.own.includes(name)) throw new HostError("AccessDenied");
  return name;
}

/** 名, 名 2, 名 3 … */
function unused(host: Host, name: string): string {
  for (let index = 2; ; index++) if (named(host, `${name} ${index}`) === undefined) return `${name} ${index}`;
}

/** @param like name of the style it looks as; a new one says nothing of looks */
function add(host: Host, given: unknown, makeUnique: unknown, like = ""): Obj {
  const name = text(given);
  if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
  const taken = named(host, name) !== undefined, isMadeUnique = truth(makeUnique, false);
  if (taken && !isMadeUnique) throw new HostError("ItemAlreadyExists");
  const made = taken ? unused(host, name) : name;
  const { own: names, looks } = host.records.tableStyles, look = looks.get(like);
  names.push(made);
  if (look !== undefined) looks.set(made, look);
  return host.obj("TableStyle", { name: made });
}

/** Tables of a style are of another one from now on. */
function restyle(host: Host, from: string, to: string): void {
  for (const { table } of host.records.tables()) if (table.style === from) table.style = to;
  if (host.records.tableStyles.first === from) host.records.tableStyles.first = to;
}

function rename(host: Host, style: Style, value: unknown): void {
  const before = own(host, style), after = text(value), same = named(host, after);
  if (after === "" || after.length > 255) throw new HostError("InvalidArgument");
  if (same !== undefined && same !== before) throw new HostError("ItemAlreadyExists");
  const { tableStyles } = host.records, look = tableStyles.looks.get(before);
  tableStyles.own = tableStyles.own.map((one) => (one === before ? after : one));
  tableStyles.looks.delete(before);
  if (look !== undefined) tableStyles.looks.set(after, look);
  restyle(host, before, after);
  style.name = after;
}

function remove(host: Host, style: Style): void {
  const name = own(host, style), { tableStyles } = host.records;
  tableStyles.own = tableStyles.own.filter((one) => one !== name);
  tableStyles.looks.delete(name);
  if (tableStyles.first === name) tableStyles.first = "TableStyleMedium2";
  restyle(host, name, tableStyles.first);
}

const style = defineClass<Style>({
  name: "TableStyle",
  identity: (_host, { name }) => ({ Id: name }),
  scalars: { name: { get: known, set: rename }, readOnly: { get: (host, target) => !host.records.tableStyles.own.includes(known(host, target)) } },
  methods: {
    delete: ({ host, target }) => {
      remove(host, target);
      return null;
    },
    duplicate: ({ host, target }) => add(host, unused(host, known(host, target)), false, known(host, target)),
  },
});

const collection = defineClass<null>({
  name: "TableStyleCollection",
  items: (host) => all(host).flatMap((name) => objOf(host, name) ?? []),
  item: (host, _target, name) => objOf(host, named(host, name)),
  methods: {
    add: ({ host, args }) => add(host, args[0], args[1]),
    getCount: ({ host }) => all(host).length,
    getDefault: ({ host }) => host.obj("TableStyle", { name: host.records.tableStyles.first }),
    getItem: ({ host, args }) => orThrow(objOf(host, named(host, args[0]))),
    getItemOrNullObject: ({ host, args }) => objOf(host, named(host, args[0])),
    setDefault: ({ host, args }) => {
      const given = isObj(args[0]) && args[0].type === style ? (args[0].target as Style).name : text(args[0]), name = named(host, given);
      if (name === undefined) throw new HostError("InvalidArgument");
      host.records.tableStyles.first = name;
      return null;
    },
  },
});

export const tableStyleClasses = [style, collection];
