/** Parts of objects whose meaning the host only keeps: what is set is recorded by path and read back; what was never set says NotImplemented. */
import { HostError } from "../errors";
import type { ClassSpec, Host, Obj } from "../objects";

/** A node in a record: `path` is empty for the object itself, "title." for its title. */
export interface RecordedTarget {
  readonly parts: Record<string, unknown>;
  readonly path: string;
  /** The first cell of what it belongs to, where formulas are meant from it. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** Whether writing is allowed now. */
  readonly check?: () => void;
}

/** The recording of a class whose target has, or is, a `RecordedTarget`. */
export function recording<T>(of: (host: Host, target: T) => RecordedTarget): NonNullable<ClassSpec<T>["recorded"]> {
  return {
    get: (host, target, name) => {
      const { parts, path } = of(host, target);
      if (!(path + name in parts)) throw new HostError("NotImplemented", `${path}${name} was never set, and this host does not know its default`);
      return parts[path + name];
    },
    set: (host, target, name, value) => {
      const { parts, path, check } = of(host, target);
      check?.();
      parts[path + name] = value;
    },
    child: (host, target, name): Obj => {
      const at = of(host, target);
      return host.obj("RecordedPart", { ...at, path: `${at.path}${name}.` });
    },
  };
}

/** Any part below a recorded object. */
export const recordedPart: ClassSpec<unknown> = {
  name: "RecordedPart",
  recorded: recording<unknown>((_host, target) => target as RecordedTarget),
  item: (host, target, key) => host.obj("RecordedPart", { ...(target as RecordedTarget), path: `${(target as RecordedTarget).path}${String(key)}.` }),
  methods: {
    clear: ({ target }) => {
      const { parts, path } = target as RecordedTarget;
      for (const key of Object.keys(parts)) if (key.startsWith(path)) delete parts[key];
      return null;
    },
    setSolidColor: ({ target, args }) => {
      const { parts, path } = target as RecordedTarget;
      parts[`${path}solidColor`] = args[0];
      return null;
    },
  },
};
