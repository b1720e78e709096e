/** SORT: numbers before text, text before booleans, then errors by their kind; empty cells come last in either order. */
import { compareText } from "./criteria";
import { ERROR_TYPES } from "./engineering";
import type { Functions } from "./lift";
import { asGrid, first, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { Grid, VALUE, isError, toBoolean, toNumber } from "./values";

const rank = (value: Plain): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3);

function compare(a: Plain, b: Plain): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (isError(a) && isError(b)) return ERROR_TYPES.indexOf(a.code) - ERROR_TYPES.indexOf(b.code);
  return typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b);
}

/** Numbers of an argument that may list several. */
function list(argument: Argument | undefined, otherwise: number): number[] {
  return argument === undefined || argument === null ? [otherwise] : [...asGrid(argument).cells()].map((value) => Math.trunc(toNumber(value)));
}

const turned = (values: readonly (readonly Plain[])[]): Plain[][] => (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? null));

function sort([given = null, indexes, orders, byColumn]: readonly Argument[]): Grid {
  const grid = asGrid(given), isByColumn = byColumn === undefined || byColumn === null ? false : toBoolean(first(byColumn));
  const lines = isByColumn ? turned(grid.values) : grid.values.map((row) => [...row]), width = lines[0]?.length ?? 0;
  const [keys, directions] = [list(indexes, 1), list(orders, 1)];
  if (keys.some((key) => key < 1 || key > width) || directions.some((direction) => direction !== 1 && direction !== -1) || (directions.length !== 1 && directions.length !== keys.length)) throw VALUE;
  lines.sort((a, b) => {
    for (const [place, key] of keys.entries()) {
      const [one = null, two = null] = [a[key - 1], b[key - 1]], direction = directions[directions.length === 1 ? 0 : place] ?? 1;
      if (one === null || two === null) { if (one !== two) return one === null ? 1 : -1; continue; }
      const found = compare(one, two);
      if (found !== 0) return found * direction;
    }
    return 0;
  });
  return new Grid(isByColumn ? turned(lines) : lines);
}

export const SORTING: Functions = { SORT: whole(1, 4, sort) };
