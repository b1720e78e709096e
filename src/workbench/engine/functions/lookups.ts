/** MATCH, LOOKUP, VLOOKUP, HLOOKUP, XMATCH, XLOOKUP. */
import { compareText } from "./criteria";
import type { Functions } from "./lift";
import { asGrid, broadcast, caught, first, scalar, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { Grid, NA, REF, VALUE, isError, toBoolean, toNumber } from "./values";
import { hasWildcards, wildcard } from "./wildcards";

/** Numbers come before text, text before booleans; values of two kinds do not compare. */
function compare(a: Plain, b: Plain): number | null {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return null;
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** The order of all values, as XMATCH and sorting have it. Empty cells and errors have no place in it. */
function compareAll(a: Plain, b: Plain): number | null {
  const [first, second] = [RANK[typeof a], RANK[typeof b]];
  if (first === undefined || second === undefined || a === null || b === null) return null;
  return first === second ? compare(a, b) : first - second;
}

type Line = { readonly length: number; at(index: number): Plain };

/** A row or a column as a line. */
function lineOf(grid: Grid): Line | null {
  if (grid.columns === 1) return { length: grid.rows, at: (index) => grid.at(index, 0) };
  if (grid.rows === 1) return { length: grid.columns, at: (index) => grid.at(0, index) };
  return null;
}

const stored = (grid: Grid): number => (grid.columns === 1 ? grid.values.length : (grid.values[0]?.length ?? 0));

/**
 * Excel's binary search: where the last value lies that is not above the wanted one (`order` 1), or not below it in a falling line (−1).
 * Values of another kind are passed over towards the side of the search. −1 where there is none.
 */
function binary(line: Line, end: number, wanted: Plain, order: 1 | -1, by = compare): number {
  let low = 0, high = end - 1, found = -1;
  while (low <= high) {
    let middle = Math.floor((low + high) / 2);
    const start = middle;
    while (middle <= high && by(line.at(middle), wanted) === null) middle++;
    if (middle > high) { high = start - 1; continue; }
    const difference = (by(line.at(middle), wanted) ?? 0) * order;
    if (difference <= 0) { found = middle; low = middle + 1; } else high = start - 1;
  }
  return found;
}

function exact(line: Line, end: number, wanted: Plain, isBackwards = false): number {
  const matches = matcher(wanted, typeof wanted === "string" && hasWildcards(wanted));
  return find(line, end, matches, isBackwards);
}

function matcher(wanted: Plain, withWildcards: boolean): (value: Plain) => boolean {
  if (typeof wanted === "string") {
    if (withWildcards) { const is = wildcard(wanted); return (value) => typeof value === "string" && is(value); }
    const lower = wanted.toLowerCase();
    return (value) => typeof value === "string" && value.length === wanted.length && value.toLowerCase() === lower;
  }
  return (value) => value === wanted;
}

function find(line: Line, end: number, is: (value: Plain) => boolean, isBackwards: boolean): number {
  if (isBackwards) { for (let index = end - 1; index >= 0; index--) if (is(line.at(index))) return index; } else for (let index = 0; index < end; index++) if (is(line.at(index))) return index;
  return -1;
}

/** What is looked for; an empty cell says 0. */
function wantedOf(value: Plain): Plain {
  if (isError(value)) throw value;
  return value ?? 0;
}

function place(index: number): number {
  if (index < 0) throw NA;
  return index;
}

function match(wanted: Plain, table: Grid, type: number): number {
  const line = lineOf(table);
  if (!line) throw NA;
  const value = wantedOf(wanted);
  return 1 + place(type === 0 ? exact(line, stored(table), value) : binary(line, stored(table), value, type > 0 ? 1 : -1));
}

function lookup(args: readonly Argument[]): Plain | Grid {
  const table = asGrid(args[1] ?? null), isTall = table.rows >= table.columns;
  const keys: Line = isTall ? { length: table.rows, at: (index) => table.at(index, 0) } : { length: table.columns, at: (index) => table.at(0, index) };
  const results = args[2] === undefined ? null : asGrid(args[2]), end = isTall ? table.values.length : (table.values[0]?.length ?? 0);
  return broadcast([args[0] ?? null], ([wanted = null]) => caught(() => {
    const index = place(binary(keys, end, wantedOf(wanted), 1));
    if (results) return results.rows === 1 && results.columns > 1 ? results.at(0, index) : results.at(index, 0);
    return isTall ? table.at(index, table.columns - 1) : table.at(table.rows - 1, index);
  }));
}

/** VLOOKUP over rows, HLOOKUP over columns. */
function tableLookup(isVertical: boolean) {
  return whole(3, 4, ([wanted = null, given = null, index = null, range]) => {
    if (isError(given)) throw given;
    if (!(given instanceof Grid)) throw typeof given === "string" ? VALUE : NA;
    const table = given, size = isVertical ? table.columns : table.rows, end = isVertical ? table.values.length : (table.values[0]?.length ?? 0);
    const line: Line = isVertical ? { length: table.rows, at: (each) => table.at(each, 0) } : { length: table.columns, at: (each) => table.at(0, each) };
    return broadcast([wanted, index, range === undefined ? true : range], ([each = null, number = null, isNear = true]) => caught(() => {
      const at = Math.floor(toNumber(number)), near = toBoolean(isNear), value = wantedOf(each);
      if (at < 1) throw VALUE;
      if (at > size) throw REF;
      const found = place(near ? binary(line, end, value, 1) : exact(line, end, value));
      return (isVertical ? table.at(found, at - 1) : table.at(at - 1, found)) ?? 0;
    }));
  });
}

/** Where XMATCH finds a value, from 0. Modes: 0 exact, −1 or the next smaller, 1 or the next larger, 2 wildcards, 3 regular expression. */
function xmatch(wanted: Plain, table: Grid, mode: number, search: number): number {
  const line = lineOf(table);
  if (!line || ![-1, 0, 1, 2, 3].includes(mode) || ![1, -1, 2, -2].includes(search)) throw VALUE;
  if (isError(wanted)) throw wanted;
  const end = Math.max(stored(table), wanted === null ? Math.min(line.length, stored(table) + 1) : 0);
  if (Math.abs(search) === 2) return place(xbinary(line, stored(table), wanted ?? 0, mode, search > 0 ? 1 : -1));
  if (mode === 2) return place(find(line, end, matcher(wanted, true), search < 0));
  if (mode === 3) { const pattern = new RegExp(String(wanted)); return place(find(line, end, (value) => typeof value === "string" && pattern.test(value), search < 0)); }
  const found = find(line, end, matcher(wanted, false), search < 0);
  if (found >= 0 || mode === 0) return place(found);
  let best = -1;
  for (let step = 0; step < end; step++) {
    const index = search < 0 ? end - 1 - step : step, difference = compareAll(line.at(index), wanted);
    if (difference === null || difference * mode < 0) continue;
    const better = best < 0 ? null : compareAll(line.at(index), line.at(best));
    if (best < 0 || (better !== null && better * mode < 0)) best = index;
  }
  return place(best);
}

function xbinary(line: Line, end: number, wanted: Plain, mode: number, order: 1 | -1): number {
  if (mode === 2 || mode === 3) throw VALUE;
  let below = binary(line, end, wanted, order, compareAll);
  if (below >= 0 && compareAll(line.at(below), wanted) === 0) {
    // Of equal values in a rising line it is the first, in a falling one the last.
    while (order > 0 && below > 0 && compareAll(line.at(below - 1), wanted) === 0) below--;
    return below;
  }
  if (mode === 0) return -1;
  if (mode * order < 0) return below;
  for (let index = below + 1; index < end; index++) if (compareAll(line.at(index), wanted) !== null) return index;
  return -1;
}

function xlookup(args: readonly Argument[]): Plain | Grid {
  const [wanted = null, keys = null, results = null, missing, mode = null, search = null] = args;
  const table = asGrid(keys), values = asGrid(results), isColumn = table.columns === 1;
  if ((isColumn ? values.rows : values.columns) !== (isColumn ? table.rows : table.columns)) throw VALUE;
  const modeNumber = Math.trunc(toNumber(first(mode))), searchNumber = search === null ? 1 : Math.trunc(toNumber(first(search)));
  const found = (each: Plain): number | null => {
    const index = caught(() => xmatch(each, table, modeNumber, searchNumber));
    if (isError(index)) { if (index === NA) return null; throw index; }
    return index;
  };
  const isMany = wanted instanceof Grid && wanted.rows * wanted.columns > 1;
  const instead = missing === undefined || missing === null ? NA : missing;
  if (isMany) return broadcast([wanted], ([each = null]) => caught(() => { const index = found(each); return index === null ? first(instead) : ((isColumn ? values.at(index, 0) : values.at(0, index)) ?? 0); }));
  const index = found(first(wanted));
  if (index === null) return instead;
  const width = isColumn ? values.columns : values.rows;
  if (width === 1) return (isColumn ? values.at(index, 0) : values.at(0, index)) ?? 0;
  return new Grid(isColumn ? [Array.from({ length: width }, (_, each) => values.at(index, each))] : Array.from({ length: width }, (_, each) => [values.at(each, index)]));
}

function address(row: number, column: number, kind = 1, isA1 = true, sheet?: string): string {
  const [r, c, k] = [Math.floor(row), Math.floor(column), Math.floor(kind)];
  if (r < 1 || c < 1 || r > 1_048_576 || c > 16_384 || k < 1 || k > 4) throw VALUE;
  let letters = "";
  for (let rest = c; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  const fixedRow = k === 1 || k === 2, fixedColumn = k === 1 || k === 3;
  const cell = isA1 ? `${fixedColumn ? "$" : ""}${letters}${fixedRow ? "$" : ""}${r}` : `R${fixedRow ? r : `[${r}]`}C${fixedColumn ? c : `[${c}]`}`;
  if (sheet === undefined) return cell;
  return `${sheet === "" || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
}

export const LOOKUPS: Functions = {
  MATCH: whole(2, 3, ([wanted = null, table = null, type]) => broadcast([wanted, type === undefined ? 1 : type], ([each = null, how = null]) => caught(() => match(each, asGrid(table), toNumber(how))))),
  XMATCH: whole(2, 4, ([wanted = null, table = null, mode = null, search = null]) => broadcast([wanted], ([each = null]) => caught(() =>
    1 + xmatch(each, asGrid(table), Math.trunc(toNumber(first(mode))), search === null ? 1 : Math.trunc(toNumber(first(search))))))),
  LOOKUP: whole(2, 3, lookup), VLOOKUP: tableLookup(true), HLOOKUP: tableLookup(false), XLOOKUP: whole(3, 6, xlookup),
  ADDRESS: scalar(["number", "number", "number?", "boolean?", "text?"], address),
};
