/** Functions of single values made into functions of arrays, and the table of functions. */
import type { Argument, Plain } from "./values";
import { FormulaError, Grid, NA, VALUE, isError, toBoolean, toNumber, toText } from "./values";

/** What a function is given beside its arguments. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
}

export interface OwnFunction {
  readonly min: number;
  /** 255 where it takes any number of arguments. */
  readonly max: number;
  readonly run: (args: readonly Argument[], place: Place) => Plain | Grid;
}

export type Functions = Readonly<Record<string, OwnFunction>>;

/** How an argument is read: number, number but no boolean nor nothing (functions of the old Analysis ToolPak), whole number, text, boolean, anything but an error, anything. */
export type Kind = "number" | "strictNumber" | "whole" | "text" | "boolean" | "value" | "any";

const READ: Readonly<Record<Kind, (value: Plain) => Plain>> = {
  number: toNumber,
  strictNumber: (value) => { if (typeof value === "boolean") throw VALUE; return toNumber(value); },
  whole: (value) => Math.floor(toNumber(value)),
  text: toText,
  boolean: toBoolean,
  value: (value) => { if (isError(value)) throw value; return value; },
  any: (value) => value,
};

/** Runs `work`; what it throws as a formula's error is its result. */
export function caught<T>(work: () => T): T | FormulaError {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/**
 * A function of single values. Arrays among its arguments are taken cell by cell, the smaller ones repeated along the direction in
 * which they have one line, and #N/A where they end. `kinds` that end with "?" may be left out (then the argument is undefined).
 */
export function scalar(kinds: readonly (Kind | `${Kind}?`)[], work: (...args: never[]) => Plain): OwnFunction {
  const reads = kinds.map((kind) => READ[kind.replace("?", "") as Kind]);
  const one = (args: readonly Plain[]): Plain => caught(() => rounded((work as (...args: Plain[]) => Plain)(...args.map((arg, index) => (reads[index] ?? READ.any)(arg)))));
  return {
    min: kinds.filter((kind) => !kind.endsWith("?")).length, max: kinds.length,
    run: (args) => (args.some((arg, index) => arg === null && kinds[index]?.startsWith("strict")) ? NA : broadcast(args, one)),
  };
}

function rounded(value: Plain): Plain {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new FormulaError("#NUM!");
  return value === 0 ? 0 : value;
}

/** Applies `work` to single values out of arguments some of which may be arrays. */
export function broadcast(args: readonly Argument[], work: (args: readonly Plain[]) => Plain): Plain | Grid {
  const grids = args.filter((arg): arg is Grid => arg instanceof Grid);
  if (grids.length === 0) return work(args as readonly Plain[]);
  const rows = Math.max(...grids.map((grid) => grid.rows)), columns = Math.max(...grids.map((grid) => grid.columns));
  if (rows === 1 && columns === 1) return work(args.map((arg) => (arg instanceof Grid ? arg.at(0, 0) : arg)));
  const stored = { rows: Math.max(...grids.map((grid) => grid.values.length)), columns: Math.max(...grids.map((grid) => grid.values[0]?.length ?? 1)) };
  return new Grid(Array.from({ length: Math.min(rows, stored.rows) }, (_, row) => Array.from({ length: Math.min(columns, stored.columns) }, (__, column) =>
    work(args.map((arg) => (arg instanceof Grid ? cellOf(arg, row, column) : arg))))));
}

function cellOf(grid: Grid, row: number, column: number): Plain {
  const [r, c] = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column];
  return r < grid.rows && c < grid.columns ? grid.at(r, c) : NA;
}

/** A function of whole arguments: arrays come as they are, errors that `work` throws are results. */
export function whole(min: number, max: number, work: (args: readonly Argument[], place: Place) => Plain | Grid): OwnFunction {
  return { min, max, run: (args, place) => caught(() => { const result = work(args, place); return result instanceof Grid ? result : rounded(result); }) };
}

/** The first value of an argument. */
export const first = (argument: Argument | undefined): Plain => (argument instanceof Grid ? argument.at(0, 0) : (argument ?? null));

export const asGrid = (argument: Argument): Grid => (argument instanceof Grid ? argument : new Grid([[argument]]));
