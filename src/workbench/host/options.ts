/** Option objects (arguments of methods, values of properties) checked by what Excel's type definitions let them hold: what is unknown in them is refused and named, never ignored. */
import { HostError } from "./errors";
import { isObj } from "./objects";

/** What a key may hold: a flag, a text, a number, one of some words, an object, a list, an object of the model, or a choice between these. */
export type Kind = "flag" | "text" | "number" | "whole" | "object" | Words | List | Either | Shape;
interface Words {
  readonly words: readonly string[];
}
interface List {
  readonly listOf: Kind;
}
interface Either {
  readonly either: readonly Kind[];
}
/** An object by its keys. */
export interface Shape {
  readonly keys: Readonly<Record<string, Kind>>;
}

export const words = (...allowed: readonly string[]): Words => ({ words: allowed });
export const listOf = (kind: Kind): List => ({ listOf: kind });
export const either = (...kinds: readonly Kind[]): Either => ({ either: kinds });
export const shape = (keys: Readonly<Record<string, Kind>>): Shape => ({ keys });

/**
 * An option object that holds only what its shape knows; a key that is null counts as left out.
 * @throws HostError InvalidArgument that names the key, as `fields[0].ascending`
 */
export function options(value: unknown, known: Shape, name = ""): Record<string, unknown> {
  check(value, known, name);
  return value as Record<string, unknown>;
}

function check(value: unknown, kind: Kind, name: string): void {
  if (typeof kind === "object") {
    if ("words" in kind) return demand(typeof value === "string" && kind.words.includes(value), name);
    if ("listOf" in kind) return Array.isArray(value) ? value.forEach((one, index) => check(one, kind.listOf, `${name}[${index}]`)) : demand(false, name);
    if ("either" in kind) return checkEither(value, kind.either, name);
    return checkKeys(value, kind, name);
  }
  switch (kind) {
    case "flag": return demand(typeof value === "boolean", name);
    case "text": return demand(typeof value === "string", name);
    case "number": return demand(typeof value === "number", name);
    case "whole": return demand(Number.isInteger(value), name);
    case "object": return demand(isObj(value), name);
  }
}

function checkKeys(value: unknown, { keys }: Shape, name: string): void {
  if (!isPlain(value)) return demand(false, name);
  for (const [key, one] of Object.entries(value)) {
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined, full = name === "" ? key : `${name}.${key}`;
    if (known === undefined) throw new HostError("InvalidArgument", `There is no ${full} here, only ${Object.keys(keys).join(", ")}.`);
    if (one !== null && one !== undefined) check(one, known, full);
  }
}

/** Of several kinds the one that the value could be is named when it fails. */
function checkEither(value: unknown, kinds: readonly Kind[], name: string): void {
  const likely = kinds.find((kind) => (isPlain(value) ? typeof kind === "object" && "keys" in kind : matches(value, kind)));
  if (likely === undefined) return demand(false, name);
  check(value, likely, name);
}

function matches(value: unknown, kind: Kind): boolean {
  try {
    check(value, kind, "");
    return true;
  } catch {
    return false;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value) && !isObj(value);

function demand(holds: boolean, name: string): void {
  if (!holds) throw badOption(name);
}

/** InvalidArgument that names what is bad: a key with the way to it. */
export const badOption = (name: string): HostError => new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format${name === "" ? "." : `: ${name}.`}`);

/** ApiNotFound that names a key which Excel knows and this host has not built. */
export const unbuiltOption = (type: string, key: string): HostError => new HostError("ApiNotFound", `${type}.${key} is not built in this host`);
