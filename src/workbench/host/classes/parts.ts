/** Classes whose members are kept by path, each with Excel's default and a check of what may be set: formats of charts and of conditional formats. */
import { HostError } from "../errors";
import type { Call, ClassSpec, Host, Obj, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { color } from "./colors";
import type { RecordedTarget } from "./recorded";

/** A member that is kept. Without `check` it can only be read. */
export interface Kept {
  /** What is read while nothing was set; a function is given the part. */
  readonly initially: unknown;
  readonly check?: (value: unknown) => unknown;
}

/** What Excel finds by itself and this host cannot know until it is set. */
export const UNKNOWN = Symbol("unknown");

const refuse = (): never => {
  throw new HostError("InvalidArgument");
};

export const flag = (initially: boolean | null): Kept => ({ initially, check: (value) => (typeof value === "boolean" ? value : refuse()) });
export const words = (initially: string | null | typeof UNKNOWN): Kept => ({ initially, check: (value) => (typeof value === "string" ? value : refuse()) });
export const quantity = (initially: unknown, least = -Infinity, most = Infinity): Kept => ({ initially, check: (value) => (typeof value === "number" && value >= least && value <= most ? value : refuse()) });
/** A whole number. */
export const count = (initially: unknown, least = -Infinity, most = Infinity): Kept => ({ initially, check: (value) => (Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? value : refuse()) });
/** Degrees from -90 to 90, or 180 for letters below each other. */
export const turned = (value: unknown): number => (Number.isInteger(value) && (((value as number) >= -90 && (value as number) <= 90) || value === 180) ? (value as number) : refuse());
export const choice = (initially: string | null, allowed: readonly string[]): Kept => ({ initially, check: (value) => (typeof value === "string" && allowed.includes(value) ? value : refuse()) });
/** A colour; "" takes it away. */
export const shade = (initially: string | null): Kept => ({ initially, check: (value) => (value === "" ? "" : color(value)) });
/** A number, or "" for what Excel finds by itself. */
export const automatic = (initially: unknown = ""): Kept => ({ initially, check: (value) => (typeof value === "number" || value === "" || (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) ? value : refuse()) });
export const anything = (initially: unknown, check: (value: unknown) => unknown): Kept => ({ initially, check });
export const fixed = (initially: unknown): Kept => ({ initially });

const initial = ({ initially }: Kept, target: RecordedTarget): unknown => (typeof initially === "function" ? (initially as (of: RecordedTarget) => unknown)(target) : initially);

export function keptScalar<T>(name: string, kept: Kept, at: (target: T) => RecordedTarget): ScalarSpec<T> {
  const { check } = kept;
  return {
    get: (_host, target) => {
      const { parts, path } = at(target);
      if (path + name in parts) return parts[path + name];
      const value = initial(kept, at(target));
      if (value === UNKNOWN) throw new HostError("NotImplemented", `${path}${name} was never set, and this host does not know what Excel finds for it`);
      return value;
    },
    ...(kept.initially === UNKNOWN ? { known: (_host: Host, target: T) => at(target).path + name in at(target).parts } : {}),
    ...(check ? {
      set: (_host: Host, target: T, value: unknown) => {
        const of = at(target), checked = check(value);
        of.check?.();
        of.parts[of.path + name] = checked;
      },
    } : {}),
  };
}

const itself = (target: RecordedTarget): RecordedTarget => target;

/** The part below, as an object of a class. */
export const below = (name: string, className: string) => (host: Host, target: RecordedTarget): Obj => host.obj(className, { ...target, path: `${target.path}${name}.` });

/** Forgets everything that was set on a part. */
export function cleared({ target }: Call<RecordedTarget>): null {
  target.check?.();
  for (const key of Object.keys(target.parts)) if (key.startsWith(target.path)) delete target.parts[key];
  return null;
}

/** A class of kept members. @param children navigation property → class */
export function keptClass(name: string, members: Readonly<Record<string, Kept>>, children: Readonly<Record<string, string>> = {}, more: Partial<ClassSpec<RecordedTarget>> = {}): ClassSpec<unknown> {
  return defineClass<RecordedTarget>({
    ...more, name, keeps: [...Object.keys(members), ...(more.keeps ?? [])],
    scalars: { ...Object.fromEntries(Object.entries(members).map(([member, kept]) => [member, keptScalar(member, kept, itself)])), ...more.scalars },
    navigations: { ...Object.fromEntries(Object.entries(children).map(([member, className]) => [member, below(member, className)])), ...more.navigations },
  });
}
