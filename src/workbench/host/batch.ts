/** One ProcessQuery: actions in order over object paths that are evaluated once, stopping at the first error with what ran before left done. */
import { camel } from "./camel";
import { HostError, apiOfNewerExcel, at, atAsync } from "./errors";
import type { Host, Obj } from "./objects";
import { eventName } from "./events";
import { codeName, isObj, member } from "./objects";
import type { Wanted } from "./queries";
import { answerFor, needsFresh, wantedOf } from "./queries";
import { isKnown } from "./shapes";
import type { Action, Answer, ArgumentInfo, ObjectPath, QueryInfo, Request, WireError } from "./wire";
import { ACTION, PATH } from "./wire";

const MAX_FORMULA = 8192;

/** Methods that change the workbook (`isDirty`), by how their names begin. */
const CHANGING = /^(add|apply|auto|clear|convert|copy|delete|freeze|group|hide|insert|merge|move|protect|reapply|remove|replace|resize|set|show|sort|unfreeze|ungroup|unmerge|unprotect|update)/;

export class Batch {
  private readonly objects = new Map<number, Obj | null>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];

  constructor(private readonly host: Host, private readonly request: Request) {}

  async run(): Promise<Answer> {
    let error: WireError | null = null;
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (this.host.strikes()) throw new HostError("GeneralException");
        await this.act(action);
      } catch (thrown) {
        error = this.wireError(thrown, action, index);
        break;
      }
    }
    return { Results: this.results, TraceIds: this.traces, Error: error };
  }

  private async act(action: Action): Promise<void> {
    if (action.ActionType === ACTION.trace) {
      this.traces.push(action.Id);
      return this.give(action, null);
    }
    const object = await this.object(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ACTION.instantiate: return this.give(action, object === null ? null : this.host.identity(object));
      case ACTION.query: return this.give(action, await this.query(object, wantedOf(action.QueryInfo)));
      case ACTION.recursiveQuery: return this.give(action, await this.query(object, wantedOf(recursive(action.RecursiveQueryInfo))));
      case ACTION.retrieve: return this.give(action, object === null ? { _IsNull: true } : camel(await this.query(object, wantedOf(action.QueryInfo))));
      case ACTION.call: return this.give(action, object === null ? null : plain(await this.call(object, action.Name ?? "", action.ArgumentInfo)));
      case ACTION.set: return this.set(object, action.Name ?? "", (await this.args(action.ArgumentInfo))[0]);
      case ACTION.update: return this.update(object, action.ObjectState ?? {});
      case ACTION.ensureUnchanged: return this.ensureUnchanged(object, action.ObjectState ?? {});
      default: throw new HostError("NotImplemented", `Action type ${action.ActionType} is not built in this host`);
    }
  }

  private give(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private async query(object: Obj | null, wanted: Wanted): Promise<unknown> {
    if (object && needsFresh(object, wanted)) await this.host.freshen();
    return this.host.results.settled(() => answerFor(this.host, object, wanted));
  }

  /** Evaluates a path once; later uses mean that same object. A path below the null object is null. */
  private async object(id: number): Promise<Obj | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `Object path ${id} is not in the request`);
    const made = await this.make(path);
    this.objects.set(id, made);
    if (made) this.host.follow(made);
    return made;
  }

  private async make(path: ObjectPath): Promise<Obj | null> {
    if (path.ObjectPathType === PATH.root) return this.host.root();
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.host.kept(path.Name ?? "");
    if (path.ObjectPathType === PATH.service) throw new HostError("NotImplemented", `The service ${path.Name} is not built in this host`);
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return this.navigate(parent, path.Name ?? "");
    if (path.ObjectPathType === PATH.item) return this.item(parent, (await this.args(path.ArgumentInfo))[0]);
    const made = await this.call(parent, path.Name ?? "", path.ArgumentInfo);
    if (made === null || made === undefined) return null;
    if (!isObj(made)) throw new HostError("GeneralException", `${parent.type.name}.${codeName(path.Name ?? "")} gave no object`);
    return made;
  }

  private navigate(parent: Obj, name: string): Obj | null {
    const navigation = member(parent.type.navigations, name);
    this.demand(parent, navigation?.name ?? codeName(name));
    if (navigation) return navigation.value(this.host, parent.target);
    throw this.missing(parent, "navigations", name);
  }

  private item(parent: Obj, key: unknown): Obj {
    this.demand(parent, "getItem");
    const found = at(`${parent.type.name}.getItem`, () => parent.type.item?.(this.host, parent.target, key) ?? null);
    if (found) return found;
    const error = new HostError("ItemNotFound");
    error.member = `${parent.type.name}.getItem`;
    throw error;
  }

  private async call(object: Obj, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    if (name === "_KeepReference") return this.host.keep(object);
    const event = this.host.registration(object, name);
    if (event) {
      this.demand(object, eventName(object.type.name, name));
      return event();
    }
    const method = member(object.type.methods, name);
    if (!method) throw this.missing(object, "methods", name);
    this.demand(object, method.name);
    if (object.type.freshMethods?.includes(method.name)) await this.host.freshen();
    const args = await this.args(info);
    const given = await atAsync(`${object.type.name}.${method.name}`, async () => method.value({ host: this.host, target: object.target, args }));
    if (CHANGING.test(method.name) && object.type.name !== "Functions") this.host.changed = true;
    return given;
  }

  private async set(object: Obj | null, name: string, value: unknown): Promise<void> {
    if (object === null) return;
    const scalar = member(object.type.scalars, name) ?? byWireName(object, name);
    this.demand(object, scalar?.name ?? codeName(name));
    if (scalar?.value.set) {
      if (value === null && !scalar.value.nullable) throw nothingGiven(`${object.type.name}.${scalar.name}`);
      checkFormulas(value);
      const setter = scalar.value.set;
      if (object.type.name !== "Workbook" && object.type.name !== "Runtime") this.host.changed = true;
      await atAsync(`${object.type.name}.${scalar.name}`, async () => setter(this.host, object.target, value));
      return;
    }
    if (scalar) throw new HostError("InvalidOperation", `${object.type.name}.${scalar.name} cannot be set`);
    throw this.missing(object, "scalars", name);
  }

  private async update(object: Obj | null, state: Readonly<Record<string, unknown>>): Promise<void> {
    if (object === null) return;
    for (const [name, value] of Object.entries(state)) {
      const below = member(object.type.navigations, name);
      if (below && typeof value === "object" && value !== null) await this.update(below.value(this.host, object.target), value as Record<string, unknown>);
      else await this.set(object, name, value);
    }
  }

  private async ensureUnchanged(object: Obj | null, state: Readonly<Record<string, unknown>>): Promise<void> {
    await this.host.freshen();
    for (const [name, value] of Object.entries(state)) {
      const scalar = object && member(object.type.scalars, name);
      if (scalar?.value.get && JSON.stringify(scalar.value.get(this.host, object?.target)) !== JSON.stringify(value)) throw new HostError("Conflict");
    }
  }

  /** Arguments with path ids replaced by the objects they mean, in nested lists and plain objects too. */
  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) args.push(await this.argument(value, references[index]));
    return args;
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      const inner: unknown[] = [];
      for (const [index, item] of value.entries()) inner.push(await this.argument(item, reference[index]));
      return inner;
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof id === "number") return this.object(id);
      const copy: Record<string, unknown> = {};
      for (const [key, item] of Object.entries(value)) copy[key] = await this.argument(item, 0);
      return copy;
    }
    return value;
  }

  /** Refuses what only a newer Excel has. */
  private demand(object: Obj, name: string): void {
    if (!this.host.has(object.type.name, name)) throw apiOfNewerExcel(object.type.name, name);
  }

  private missing(object: Obj, kind: "scalars" | "navigations" | "methods", name: string): HostError {
    const full = `${object.type.name}.${codeName(name)}`;
    const known = isKnown(this.host.shapes, object.type.name, kind, name);
    const error = new HostError("ApiNotFound", known ? `The API ${full} is not built in this host` : `The API ${full} does not exist`);
    error.member = full;
    return error;
  }

  private wireError(thrown: unknown, action: Action, index: number): WireError {
    const error = thrown instanceof HostError ? thrown : new HostError("GeneralException", thrown instanceof Error ? thrown.message : String(thrown));
    if (!(thrown instanceof HostError)) this.host.noteInternal(thrown);
    const path = this.request.ObjectPaths[String(action.ObjectPathId ?? 0)];
    return { Code: error.code, Message: error.message, Location: error.member ?? codeName(action.Name || path?.Name || ""), ActionIndex: index, HttpStatusCode: error.status };
  }
}

/** "null is not a valid input for a single property" (office/dev/add-ins/excel/excel-add-ins-blank-null-values). */
function nothingGiven(member: string): HostError {
  const error = new HostError("InvalidArgument");
  error.member = member;
  return error;
}

function byWireName(object: Obj, name: string) {
  const found = Object.entries(object.type.scalars ?? {}).find(([, spec]) => spec.wire === name);
  return found ? { name: found[0], value: found[1] } : null;
}

function checkFormulas(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkFormulas);
  else if (typeof value === "string" && value.startsWith("=") && value.length > MAX_FORMULA) throw new HostError("FormulaLengthExceedsLimit");
}

/** A method's object result has no plain value. */
const plain = (value: unknown): unknown => (value === undefined || isObj(value) ? null : value);

const recursive = (info: unknown): QueryInfo => (info as { Query?: QueryInfo } | undefined)?.Query ?? {};
