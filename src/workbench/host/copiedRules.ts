/** Where the rules of copied and filled cells come to lie. The host and the grid ask this one. */
import type { AreaData } from "../bookData";
import { areasOf, laidOver } from "../conditionalAreas";
import { area } from "../engine/address";
import { rulesIn } from "./rulesOfCells";
import type { Ruled, RulesOfCells } from "./rulesOfCells";
import { ruleOver } from "./validationFormulas";

/** Rows and columns of cells, by number; lines between them that a filter hides are not among them. */
export interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Landing {
  readonly from: Lines;
  readonly to: Lines;
  /** Rows become columns. */
  readonly turned?: boolean;
  /** The line of the source that the first line of the target repeats, counted from the source's first one; below zero where a fill goes up or to the left. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/**
 * The rules of the source as they lie over the target, which repeats the source as often as it goes into it.
 * @param newId the id of the copy of a format; a fill stretches the format itself
 */
export function copiedRules(rules: RulesOfCells, landing: Landing, newId: ((id: string) => string) | null): RulesOfCells {
  return {
    validations: rules.validations.flatMap((rule) => landed(rule.area, landing).map((place) => ruleOver(rule, place))),
    formats: rules.formats.flatMap(({ place, format }) => {
      const laid = laidOver(format, areasOf(format).flatMap((each) => landed(each, landing)));
      return laid ? [{ place: newId ? Infinity : place, format: newId ? { ...laid, id: newId(laid.id), parts: { ...laid.parts } } : laid }] : [];
    }),
  };
}

/** The rules of all cells of a fill, the source among them: each goes on over what it fills. */
export function filledRules(record: Ruled, from: Lines, to: Lines): RulesOfCells {
  const before = (all: readonly number[], first: number | undefined): number => -all.findIndex((line) => line === first);
  return copiedRules(rulesIn(record, blocksOf(from)), { from, to, firstRow: before(to.rows, from.rows[0]), firstColumn: before(to.columns, from.columns[0]) }, null);
}

function landed(a: AreaData, { from, to, turned = false, firstRow = 0, firstColumn = 0 }: Landing): AreaData[] {
  const [down, across] = turned ? [from.columns, from.rows] : [from.rows, from.columns];
  const rows = repeats(turned ? [a.left, a.right] : [a.top, a.bottom], down, to.rows, firstRow);
  const columns = repeats(turned ? [a.top, a.bottom] : [a.left, a.right], across, to.columns, firstColumn);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => area(top, left, bottom, right)));
}

/** The runs of target lines that repeat source lines from one to another. */
function repeats([first, last]: readonly [number, number], source: readonly number[], target: readonly number[], shift: number): [number, number][] {
  const size = source.length;
  return runs(target.filter((_line, index) => {
    const of = source[(((index + shift) % size) + size) % size];
    return of !== undefined && of >= first && of <= last;
  }));
}

/** Numbers that follow each other, as first and last. */
function runs(lines: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const run = found.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** The rectangles of lines that need not follow each other. */
export const blocksOf = ({ rows, columns }: Lines): AreaData[] => runs(rows).flatMap(([top, bottom]) => runs(columns).map(([left, right]) => area(top, left, bottom, right)));

export const linesOf = ({ top, bottom, left, right }: AreaData): Lines => ({ rows: numbers(top, bottom), columns: numbers(left, right) });

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
