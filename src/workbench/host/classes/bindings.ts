/** Bindings: ranges, tables and single texts under an id of the add-in's. They follow their cells and live as long as the host. */
import { cellsOf, sameArea } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass, isObj } from "../objects";
import type { BindingRecord } from "../records";
import { RangeTarget } from "../targets";
import { addressArg, oneOf, referenceTarget, text, whole } from "./args";

const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};
const all = (host: Host): BindingRecord[] => [...host.records.bindings.values()];
const objOf = (host: Host, binding: BindingRecord | undefined): Obj | null => (binding ? host.obj("Binding", binding) : null);

/** Binds; an id that is in use is bound anew. */
function bind(host: Host, target: RangeTarget, type: unknown, givenId: unknown): Obj {
  const kind = oneOf(type, ["Range", "Table", "Text"]), id = givenId === null || givenId === undefined ? host.newId("BINDING") : text(givenId);
  if (id === "" || (kind === "Text" && cellsOf(target.area) !== 1) || (kind === "Table" && !tableAt(host, target))) throw new HostError("InvalidArgument");
  const binding: BindingRecord = { id, type: kind, target: new RangeTarget(target.sheet, target.area) };
  host.records.bindings.set(id, binding);
  return host.obj("Binding", binding);
}

function tableAt(host: Host, { sheet, area }: RangeTarget): Obj | null {
  const table = host.records.sheet(sheet).tables.find((one) => sameArea(one.area, area));
  return table ? host.obj("Table", { sheet, table }) : null;
}

function namedRange(host: Host, given: unknown): RangeTarget {
  const wanted = text(given).toLowerCase(), name = host.engine.names().find((one) => one.name.toLowerCase() === wanted);
  if (!name) throw new HostError("ItemNotFound");
  const target = referenceTarget(host, name.reference);
  if (!target) throw new HostError("InvalidReference");
  return target;
}

const collection = defineClass<null>({
  name: "BindingCollection",
  scalars: { count: { get: (host) => all(host).length } },
  items: (host) => all(host).map((one) => host.obj("Binding", one)),
  item: (host, _target, id) => objOf(host, host.records.bindings.get(text(id))),
  methods: {
    add: ({ host, args }) => {
      const [range, type, id] = args;
      if (typeof range === "string" && !range.includes("!")) throw new HostError("InvalidArgument");
      return bind(host, isObj(range) && range.target instanceof RangeTarget ? range.target : addressArg(host, text(range), ""), type, id);
    },
    addFromNamedItem: ({ host, args }) => bind(host, namedRange(host, args[0]), args[1], args[2]),
    addFromSelection: ({ host, args }) => {
      const { sheet, area } = host.engine.selection();
      return bind(host, new RangeTarget(sheet, area), args[0], args[1]);
    },
    getCount: ({ host }) => all(host).length,
    getItem: ({ host, args }) => orThrow(objOf(host, host.records.bindings.get(text(args[0])))),
    getItemAt: ({ host, args }) => orThrow(objOf(host, all(host)[whole(args[0])])),
    getItemOrNullObject: ({ host, args }) => objOf(host, host.records.bindings.get(text(args[0]))),
  },
});

function ofType(binding: BindingRecord, ...types: BindingRecord["type"][]): BindingRecord {
  if (!types.includes(binding.type)) throw new HostError("InvalidBinding");
  return binding;
}

const binding = defineClass<BindingRecord>({
  name: "Binding",
  identity: (_host, { id }) => ({ Id: id }),
  scalars: { id: { get: (_host, { id }) => id }, type: { get: (_host, { type }) => type } },
  freshMethods: ["getText"],
  methods: {
    getRange: ({ host, target }) => host.obj("Range", new RangeTarget(ofType(target, "Range", "Table").target.sheet, target.target.area)),
    getTable: ({ host, target }) => {
      const table = tableAt(host, ofType(target, "Table").target);
      if (!table) throw new HostError("InvalidBinding");
      return table;
    },
    getText: ({ host, target }) => {
      const { sheet, area: { top, left } } = ofType(target, "Text").target, content = host.engine.read(sheet, target.target.area)[0]?.[0];
      return host.engine.display(content?.value ?? null, host.engine.numberFormat(sheet, top, left));
    },
    delete: ({ host, target }) => {
      host.records.bindings.delete(target.id);
      return null;
    },
  },
});

export const bindingClasses = [collection, binding];
