import { functionCodeOf } from "../../model";
import type { RowReading } from "../rows/rowReading";

/** A code of the functional classification: class, section or item. */
export const FUNCTION_CODE = /^2\d{2}(?:\d{2}){0,2}$/;
/** 其他支出 is a class of both classifications, and the rest of any list. */
const REST = "229";
/** Names that make a list one of functions: one alone may be a project, or a kind of business. */
const ENOUGH_NAMES = 2;

/** Whether the names are those of the functional classification: at least two that no other list has. */
export function areFunctions(names: Iterable<string>): boolean {
  let count = 0;
  for (const name of names) {
    const code = functionCodeOf(name);
    if (code !== null && code !== REST && (count += 1) >= ENOUGH_NAMES) return true;
  }
  return false;
}

/** The code of the functional subject that a row is about: by its own code, else by its name among others. `null` for other rows. */
export function functionOfRow({ code, key }: RowReading, facts: { readonly listsFunctions: boolean }): string | null {
  if (code !== null) return FUNCTION_CODE.test(code) ? code : null;
  const byName = functionCodeOf(key);
  return byName !== null && facts.listsFunctions ? byName : null;
}
