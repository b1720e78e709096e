/** Settings, custom XML parts and document properties. */
import { HostError } from "../errors";
import { EVENT } from "../events";
import type { Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { text, whole, within } from "./args";

const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

function settingObj(host: Host, key: unknown): Obj | null {
  return host.records.settings.has(text(key)) ? host.obj("Setting", key) : null;
}

function setSetting(host: Host, key: string, value: unknown): Obj {
  host.records.settings.set(key, JSON.stringify(value));
  host.raise(EVENT.settingsChanged, [""], () => ({}));
  return host.obj("Setting", key);
}

const settings = defineClass<null>({
  name: "SettingCollection",
  items: (host) => [...host.records.settings.keys()].map((key) => host.obj("Setting", key)),
  item: (host, _target, key) => settingObj(host, key),
  methods: {
    add: ({ host, args }) => setSetting(host, text(args[0]), args[1]),
    getCount: ({ host }) => host.records.settings.size,
    getItem: ({ host, args }) => orThrow(settingObj(host, args[0])),
    getItemOrNullObject: ({ host, args }) => settingObj(host, args[0]),
  },
});

const setting = defineClass<string>({
  name: "Setting",
  identity: (_host, key) => ({ _Id: key }),
  scalars: {
    key: { get: (_host, key) => key },
    value: { get: (host, key) => JSON.parse(host.records.settings.get(key) ?? "null") as unknown, set: (host, key, value) => void setSetting(host, key, value) },
  },
  methods: {
    delete: ({ host, target }) => {
      host.records.settings.delete(target);
      host.raise(EVENT.settingsChanged, [""], () => ({}));
      return null;
    },
  },
});

/** The namespace of a part's root element: its default one, or that of its prefix. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[^>]*?)?)\/?>/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""));
  const prefix = root?.[1]?.slice(0, -1);
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ""}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "");
  return declared?.[1] ?? "";
}

const part = (host: Host, id: unknown): Obj | null => (host.records.xmlParts.has(text(id)) ? host.obj("CustomXmlPart", id) : null);
const inNamespace = (host: Host, uri: string): string[] => [...host.records.xmlParts].filter(([, xml]) => namespaceOf(xml) === uri).map(([id]) => id);

const xmlParts = defineClass<null>({
  name: "CustomXmlPartCollection",
  items: (host) => [...host.records.xmlParts.keys()].map((id) => host.obj("CustomXmlPart", id)),
  item: (host, _target, id) => part(host, id),
  methods: {
    add: ({ host, args }) => {
      const xml = text(args[0]);
      if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw new HostError("InvalidArgument");
      const id = host.newId("XML");
      host.records.xmlParts.set(id, xml);
      return host.obj("CustomXmlPart", id);
    },
    getByNamespace: ({ host, args }) => host.obj("CustomXmlPartScopedCollection", text(args[0])),
    getCount: ({ host }) => host.records.xmlParts.size,
    getItem: ({ host, args }) => orThrow(part(host, args[0])),
    getItemOrNullObject: ({ host, args }) => part(host, args[0]),
  },
});

const scopedParts = defineClass<string>({
  name: "CustomXmlPartScopedCollection",
  items: (host, uri) => inNamespace(host, uri).map((id) => host.obj("CustomXmlPart", id)),
  item: (host, uri, id) => (inNamespace(host, uri).includes(text(id)) ? part(host, id) : null),
  methods: {
    getCount: ({ host, target }) => inNamespace(host, target).length,
    getItem: ({ host, args }) => orThrow(part(host, args[0])),
    getItemOrNullObject: ({ host, args }) => part(host, args[0]),
    getOnlyItem: ({ host, target }) => {
      const ids = inNamespace(host, target);
      if (ids.length !== 1) throw new HostError("GeneralException");
      return part(host, ids[0]);
    },
    getOnlyItemOrNullObject: ({ host, target }) => {
      const ids = inNamespace(host, target);
      return ids.length === 1 ? part(host, ids[0]) : null;
    },
  },
});

const xmlPart = defineClass<string>({
  name: "CustomXmlPart",
  identity: (_host, id) => ({ Id: id }),
  scalars: { id: { get: (_host, id) => id }, namespaceUri: { get: (host, id) => namespaceOf(host.records.xmlParts.get(id) ?? "") } },
  methods: {
    getXml: ({ host, target }) => host.records.xmlParts.get(target) ?? "",
    setXml: ({ host, target, args }) => {
      host.records.xmlParts.set(target, text(args[0]));
      return null;
    },
    delete: ({ host, target }) => {
      host.records.xmlParts.delete(target);
      return null;
    },
  },
});

const PROPERTIES = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;

const properties = defineClass<null>({
  name: "DocumentProperties",
  scalars: {
    ...Object.fromEntries(PROPERTIES.map((name) => [name, {
      get: (host: Host) => host.records.properties[name] ?? "",
      set: (host: Host, _target: null, value: unknown) => { host.records.properties[name] = text(value); },
    }])),
    lastAuthor: { get: (host) => host.records.properties["lastAuthor"] ?? "" },
    revisionNumber: {
      get: (host) => Number(host.records.properties["revisionNumber"] ?? 0),
      set: (host, _target, value) => { host.records.properties["revisionNumber"] = String(within(whole(value), 0, Number.MAX_SAFE_INTEGER)); },
    },
    creationDate: { get: (host) => host.records.properties["creationDate"] ?? null },
  },
  navigations: { custom: (host) => host.obj("CustomPropertyCollection", null) },
});

export const documentClasses = [settings, setting, xmlParts, scopedParts, xmlPart, properties];
