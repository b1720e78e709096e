/** The shape of every class, read at run time off the library's own prototypes: nothing of it is copied here. */

export interface ClassShape {
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
}
export type Shapes = Readonly<Record<string, ClassShape>>;

interface Described {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Reads the shapes from the library's `Excel` namespace (or `OfficeCore`). The result is plain JSON. */
export function readShapes(namespace: object): Shapes {
  const shapes: Record<string, ClassShape> = {};
  for (const value of Object.values(namespace as Record<string, unknown>)) {
    if (typeof value !== "function") continue;
    const prototype = (value as { prototype?: Described & object }).prototype;
    if (!prototype?._className) continue;
    shapes[prototype._className] = {
      scalars: prototype._scalarPropertyNames ?? [], navigations: prototype._navigationPropertyNames ?? [], methods: methodsOf(prototype),
    };
  }
  return shapes;
}

const OWN_OF_CLIENT = new Set(["constructor", "set", "update", "load", "retrieve", "toJSON", "setMockData", "ensureUnchanged", "track", "untrack"]);

function methodsOf(prototype: object): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, descriptor]) => typeof descriptor.value === "function" && !name.startsWith("_") && !OWN_OF_CLIENT.has(name))
    .map(([name]) => name);
}

/** Whether the real class has such a member, whatever its case. Without shapes everything may be known. */
export function isKnown(shapes: Shapes | null, className: string, kind: keyof ClassShape, name: string): boolean {
  const shape = shapes?.[className];
  if (!shape) return true;
  const wanted = name.toLowerCase();
  return shape[kind].some((known) => known.toLowerCase() === wanted);
}
