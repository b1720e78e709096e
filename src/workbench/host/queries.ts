/** Loads: what was asked of an object, and nothing more. */
import { HostError, apiOfNewerExcel, at } from "./errors";
import type { Host, Obj, ScalarSpec } from "./objects";
import { codeName, member, wireName } from "./objects";
import { isKnown } from "./shapes";
import type { QueryInfo } from "./wire";

/** What is wanted of one object: its scalars (all, or by name) and what is wanted of what it leads to. */
export interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Wanted>;
  top: number | null;
  skip: number;
}

const empty = (): Wanted => ({ all: false, names: new Set(), below: new Map(), top: null, skip: 0 });

/** Reads `Select` and `Expand`: "a/b" walks a navigation property, "*" or nothing is every scalar. */
export function wantedOf(query: QueryInfo | undefined): Wanted {
  const wanted = empty();
  for (const path of query?.Select ?? []) place(wanted, path.split("/").filter((part) => part !== "items"));
  for (const path of query?.Expand ?? []) place(wanted, [...path.split("/").filter((part) => part !== "items"), "*"]);
  if ((query?.Select ?? []).length === 0) wanted.all = true;
  if ((query?.Top ?? 0) < 0 || (query?.Skip ?? 0) < 0) throw new HostError("InvalidArgument");
  wanted.top = query?.Top ?? null;
  wanted.skip = query?.Skip ?? 0;
  return wanted;
}

function place(wanted: Wanted, parts: readonly string[]): void {
  const [first, ...rest] = parts;
  if (first === undefined || first === "*" || first === "$all") {
    wanted.all = true;
    return;
  }
  const key = first.toLowerCase();
  if (rest.length === 0) {
    wanted.names.add(first);
    return;
  }
  const below = wanted.below.get(key) ?? empty();
  wanted.below.set(key, below);
  place(below, rest);
}

/** Whether answering needs results of calculation. */
export function needsFresh(object: Obj, wanted: Wanted): boolean {
  const scalars = Object.entries(object.type.scalars ?? {});
  if (scalars.some(([name, spec]) => spec.fresh && (wanted.all || [...wanted.names].some((asked) => asked.toLowerCase() === name.toLowerCase())))) return true;
  // Below an object the class is not known before it is walked: ask for fresh results.
  return wanted.below.size > 0 || object.type.items !== undefined;
}

/** The answer about an object: identity, the asked scalars, what lies below; collections as `_Items` in order. */
export function answerFor(host: Host, object: Obj | null, wanted: Wanted): unknown {
  if (object === null) return null;
  const out: Record<string, unknown> = { ...host.identity(object) };
  if (object.type.items) {
    const items = object.type.items(host, object.target).slice(wanted.skip, wanted.top === null ? undefined : wanted.skip + wanted.top);
    out["_Items"] = items.map((item) => answerFor(host, item, wanted));
  }
  for (const [name, spec] of asked(host, object, wanted)) out[spec.wire ?? wireName(name)] = at(`${object.type.name}.${codeName(name)}`, () => spec.get?.(host, object.target));
  for (const [name, below] of branches(object, wanted)) {
    const navigation = member(object.type.navigations, name);
    if (!object.type.items && !host.has(object.type.name, navigation?.name ?? codeName(name))) throw apiOfNewerExcel(object.type.name, navigation?.name ?? codeName(name));
    if (navigation) out[wireName(navigation.name)] = answerFor(host, navigation.value(host, object.target), below);
    else if (!object.type.items) unbuilt(host, object, "navigations", name);
  }
  return out;
}

function asked(host: Host, object: Obj, wanted: Wanted): [string, ScalarSpec<unknown>][] {
  const scalars = object.type.scalars ?? {};
  const found = new Map<string, ScalarSpec<unknown>>();
  if (wanted.all) for (const [name, spec] of Object.entries(scalars)) if (spec.get && host.has(object.type.name, name) && spec.known?.(host, object.target) !== false) found.set(name, spec);
  for (const name of wanted.names) {
    const spec = member(scalars, name);
    if (!host.has(object.type.name, spec?.name ?? codeName(name))) throw apiOfNewerExcel(object.type.name, spec?.name ?? codeName(name));
    if (spec?.value.get) found.set(spec.name, spec.value);
    else if (spec || member(object.type.navigations, name) || object.type.items) continue;
    else unbuilt(host, object, "scalars", name);
  }
  return [...found];
}

/** Navigation names selected alone load their scalars. */
function branches(object: Obj, wanted: Wanted): [string, Wanted][] {
  const all = new Map(wanted.below);
  for (const name of wanted.names) {
    const key = name.toLowerCase();
    if (!all.has(key) && member(object.type.navigations, name)) all.set(key, { ...empty(), all: true });
  }
  return [...all];
}

/** A name the real class has but this host does not: say so. A name that nobody knows is ignored, as Excel ignores it. */
function unbuilt(host: Host, object: Obj, kind: "scalars" | "navigations", name: string): void {
  const known = host.shapes !== null && isKnown(host.shapes, object.type.name, kind, name);
  if (!known) return;
  const error = new HostError("ApiNotFound", `The API ${object.type.name}.${codeName(name)} is not built in this host`);
  error.member = `${object.type.name}.${codeName(name)}`;
  throw error;
}
