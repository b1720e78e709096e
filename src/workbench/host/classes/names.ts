import { MAX_COLUMNS, absoluteText, columnIndex, quoteSheet } from "../../engine/address";
import type { CellContent, EngineName } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass, isObj } from "../objects";
import { RangeTarget } from "../targets";
import { valueType, wireValue } from "../values";
import { referenceTarget, text, truth } from "./args";

/** Names of the workbook (scope null) or of one sheet. */
type Scope = string | null;
const inScope = (host: Host, scope: Scope): EngineName[] => host.engine.names().filter((name) => name.sheet === scope);

function find(host: Host, scope: Scope, key: unknown): Obj | null {
  const wanted = text(key).toLowerCase();
  const name = inScope(host, scope).find((one) => one.id === key || one.name.toLowerCase() === wanted);
  return name ? host.obj("NamedItem", name.id) : null;
}

const known = (host: Host, id: string): EngineName => {
  const name = host.engine.names().find((one) => one.id === id);
  if (!name) throw new HostError("ItemNotFound");
  return name;
};

const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

/** Names that would be read as a cell: `A1` up to the last column, and `R1C1` with its short forms. */
function readsAsCell(name: string): boolean {
  const [, column] = /^([A-Za-z]{1,3})\d+$/.exec(name) ?? [];
  return (column !== undefined && columnIndex(column) < MAX_COLUMNS) || /^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name);
}

function add(host: Host, scope: Scope, [givenName, reference, comment]: readonly unknown[]): Obj {
  const name = text(givenName);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255 || readsAsCell(name)) throw new HostError("InvalidArgument");
  if (find(host, scope, name)) throw new HostError("ItemAlreadyExists");
  const id = host.newId("NAME");
  host.engine.setName({ id, name, reference: referenceOf(host, reference), sheet: scope, hidden: false, comment: text(comment ?? "") });
  return host.obj("NamedItem", id);
}

function referenceOf(host: Host, reference: unknown): string {
  if (isObj(reference) && reference.target instanceof RangeTarget) {
    const { sheet, area } = reference.target;
    return `${quoteSheet(host.sheetById(sheet)?.name ?? "")}!${absoluteText(area)}`;
  }
  return text(reference).replace(/^=/, "");
}

function range(host: Host, id: string): Obj | null {
  const target = referenceTarget(host, known(host, id).reference);
  return target && host.obj("Range", target);
}

function value(host: Host, id: string): unknown {
  const { reference } = known(host, id), target = referenceTarget(host, reference);
  if (target) return reference;
  const constant = /^"((?:[^"]|"")*)"$/.exec(reference);
  if (constant) return (constant[1] ?? "").replace(/""/g, "\"");
  return Number.isFinite(Number(reference)) ? Number(reference) : `=${reference}`;
}

const item = defineClass<string>({
  name: "NamedItem",
  identity: (_host, id) => ({ _Id: id }),
  scalars: {
    name: { get: (host, id) => known(host, id).name },
    formula: {
      get: (host, id) => `=${known(host, id).reference}`,
      set: (host, id, formula) => host.engine.setName({ ...known(host, id), reference: text(formula).replace(/^=/, "") }),
    },
    value: { fresh: true, get: value },
    type: { get: (host, id) => (referenceTarget(host, known(host, id).reference) ? "Range" : typeof value(host, id) === "number" ? "Double" : /#REF!/.test(known(host, id).reference) ? "Error" : "String") },
    visible: { get: (host, id) => !known(host, id).hidden, set: (host, id, shown) => host.engine.setName({ ...known(host, id), hidden: !truth(shown) }) },
    scope: { get: (host, id) => (known(host, id).sheet === null ? "Workbook" : "Worksheet") },
    comment: { get: (host, id) => known(host, id).comment ?? "", set: (host, id, comment) => host.engine.setName({ ...known(host, id), comment: text(comment) }) },
  },
  navigations: {
    arrayValues: (host, id) => host.obj("NamedItemArrayValues", id),
    worksheet: (host, id) => {
      const { sheet } = known(host, id);
      if (sheet === null) throw new HostError("ItemNotFound");
      return host.obj("Worksheet", sheet);
    },
    worksheetOrNullObject: (host, id) => {
      const { sheet } = known(host, id);
      return sheet === null ? null : host.obj("Worksheet", sheet);
    },
  },
  methods: {
    getRange: ({ host, target }) => {
      const found = range(host, target);
      if (!found) throw new HostError("InvalidReference");
      return found;
    },
    getRangeOrNullObject: ({ host, target }) => range(host, target),
    delete: ({ host, target }) => {
      host.engine.deleteName(target);
      return null;
    },
  },
});

/** What a name gives, as a block of cells. */
function blockOf(host: Host, id: string): CellContent[][] {
  const { reference, sheet } = known(host, id), target = referenceTarget(host, reference);
  if (target) return host.engine.read(target.sheet, target.area);
  const [block = []] = host.results.of(sheet ?? host.engine.activeSheet(), [{ row: 0, column: 0, formula: `=${reference}` }]);
  return block.map((line) => line.map((given) => ({ value: given, formula: null })));
}

const arrayValues = defineClass<string>({
  name: "NamedItemArrayValues",
  scalars: {
    values: { fresh: true, get: (host, id) => blockOf(host, id).map((line) => line.map(wireValue)) },
    types: { fresh: true, get: (host, id) => blockOf(host, id).map((line) => line.map(valueType)) },
  },
});

const collection = defineClass<Scope>({
  name: "NamedItemCollection",
  items: (host, scope) => inScope(host, scope).map((name) => host.obj("NamedItem", name.id)),
  item: find,
  methods: {
    add: ({ host, target, args }) => add(host, target, args),
    addFormulaLocal: ({ host, target, args }) => add(host, target, args),
    getCount: ({ host, target }) => inScope(host, target).length,
    getItem: ({ host, target, args }) => orThrow(find(host, target, args[0])),
    getItemOrNullObject: ({ host, target, args }) => find(host, target, args[0]),
  },
});

export const nameClasses = [item, arrayValues, collection];
