/** `workbook.properties.custom`: properties of the document under keys of one's own, which compare without case. */
import type { CustomValue } from "../../bookData";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { text } from "./args";

const MOST = 255;

const keyOf = (host: Host, key: unknown): string | undefined => {
  const wanted = text(key).toLowerCase();
  return [...host.records.customProperties.keys()].find((one) => one.toLowerCase() === wanted);
};
const objOf = (host: Host, key: string | undefined): Obj | null => (key === undefined ? null : host.obj("CustomProperty", key));
const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

/** Numbers, booleans and text; a date comes as text. Text is cut to 255 letters. */
function valueOf(value: unknown): CustomValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return text(value).slice(0, MOST);
}

function typeOf(value: CustomValue | undefined): string {
  if (typeof value === "object") return "Date";
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** A moment is told as its text. */
const told = (value: CustomValue | undefined): unknown => (typeof value === "object" ? value.date : value);

const collection = defineClass<null>({
  name: "CustomPropertyCollection",
  items: (host) => [...host.records.customProperties.keys()].map((key) => host.obj("CustomProperty", key)),
  item: (host, _target, key) => objOf(host, keyOf(host, key)),
  methods: {
    add: ({ host, args }) => {
      const given = text(args[0]).slice(0, MOST), key = keyOf(host, given) ?? given;
      if (key === "") throw new HostError("InvalidArgument");
      host.records.customProperties.set(key, valueOf(args[1]));
      return host.obj("CustomProperty", key);
    },
    deleteAll: ({ host }) => {
      host.records.customProperties.clear();
      return null;
    },
    getCount: ({ host }) => host.records.customProperties.size,
    getItem: ({ host, args }) => orThrow(objOf(host, keyOf(host, args[0]))),
    getItemOrNullObject: ({ host, args }) => objOf(host, keyOf(host, args[0])),
  },
});

const property = defineClass<string>({
  name: "CustomProperty",
  identity: (_host, key) => ({ _Id: key }),
  scalars: {
    key: { get: (_host, key) => key },
    type: { get: (host, key) => typeOf(host.records.customProperties.get(key)) },
    value: { get: (host, key) => told(host.records.customProperties.get(key)), set: (host, key, value) => { host.records.customProperties.set(key, valueOf(value)); } },
  },
  methods: {
    delete: ({ host, target }) => {
      host.records.customProperties.delete(target);
      return null;
    },
  },
});

export const customPropertyClasses = [collection, property];
