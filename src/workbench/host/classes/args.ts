/** Arguments of methods, checked. */
import type { AreaData } from "../../bookData";
import { parseAddress } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { isObj } from "../objects";
import { RangeTarget } from "../targets";

export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A whole number; `fallback` where the argument was left out. */
export function whole(value: unknown, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value;
}

/** A number that lies within bounds, both included. */
export function within(value: number, least: number, most: number): number {
  if (!(value >= least && value <= most)) throw new HostError("InvalidArgument");
  return value;
}

/** True or false, and nothing that only counts as such; `fallback` where the argument was left out. */
export function truth(value: unknown, fallback?: boolean): boolean {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isObj(value)) throw new HostError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** A range given as an object or an address; an address without sheet means one on `sheet`. */
export function rangeArg(host: Host, value: unknown, sheet: string): RangeTarget {
  if (isObj(value) && value.target instanceof RangeTarget) return value.target;
  return addressArg(host, text(value), sheet);
}

/** The range of an address, a defined name included. */
export function addressArg(host: Host, address: string, sheet: string): RangeTarget {
  const parsed = parseAddress(address);
  if (isOfOtherBook(host, address)) throw new HostError("InvalidArgument");
  if (parsed) {
    const id = parsed.sheet === null ? sheet : host.sheetByName(parsed.sheet)?.id;
    if (id === undefined) throw new HostError("InvalidArgument");
    return new RangeTarget(id, parsed.area);
  }
  const wanted = address.toLowerCase();
  const names = host.engine.names().filter((name) => name.name.toLowerCase() === wanted);
  const name = names.find((one) => one.sheet === sheet) ?? names.find((one) => one.sheet === null);
  const meant = name ? referenceTarget(host, name.reference) : null;
  if (!meant) throw new HostError("InvalidArgument");
  return meant;
}

/** `[另一本.xlsx]预算!A1`: cells of a workbook that is not this one. */
function isOfOtherBook(host: Host, reference: string): boolean {
  const [, book] = /^=?'?\[([^\]]*)\]/.exec(reference.trim()) ?? [];
  return book !== undefined && book.toLowerCase() !== host.fileName.toLowerCase();
}

/** The single range a reference such as `预算!$A$1:$B$2` means, or null. */
export function referenceTarget(host: Host, reference: string): RangeTarget | null {
  const parsed = isOfOtherBook(host, reference) ? null : parseAddress(reference.replace(/^=/, ""));
  const id = parsed?.sheet === null || !parsed ? undefined : host.sheetByName(parsed.sheet)?.id;
  return parsed && id !== undefined ? new RangeTarget(id, parsed.area) : null;
}

export const rangeObj = (host: Host, sheet: string, area: AreaData): Obj => host.obj("Range", new RangeTarget(sheet, area));
