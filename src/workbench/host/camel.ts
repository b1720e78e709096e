import { codeName } from "./objects";

/** An answer with the names of the code and `items`, as `retrieve` and cell properties have it. */
export function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === "_Items" ? "items" : codeName(key), camel(inner)]));
}
