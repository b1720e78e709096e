/** COUNTIF(S), SUMIF(S), AVERAGEIF(S), MINIFS, MAXIFS. */
import { criterionOf } from "./criteria";
import type { Functions, OwnFunction } from "./lift";
import { broadcast, caught, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, VALUE, isError } from "./values";

type Summary = (numbers: readonly number[], count: number) => Plain;

const sum: Summary = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Summary = (numbers) => { if (numbers.length === 0) throw DIV0; return numbers.reduce((total, number) => total + number, 0) / numbers.length; };
const lowest: Summary = (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
const highest: Summary = (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);

function gridOf(argument: Argument | undefined): Grid {
  if (argument instanceof Grid) return argument;
  if (isError(argument)) throw argument;
  throw VALUE;
}

/** Cells that meet every criterion, by row and column. @returns how many, and what `values` holds there. */
function meeting(ranges: readonly Grid[], criteria: readonly Plain[], values: Grid | null): { readonly count: number; readonly found: readonly Plain[] } {
  const tests = criteria.map(criterionOf), found: Plain[] = [];
  const stored = [...ranges, ...(values ? [values] : [])];
  const rows = Math.max(...stored.map((grid) => grid.values.length)), columns = Math.max(...stored.map((grid) => grid.values[0]?.length ?? 0));
  const [range] = ranges;
  const [lastRow, lastColumn] = [Math.min(rows, range?.rows ?? 0), Math.min(columns, range?.columns ?? 0)];
  let count = 0;
  for (let row = 0; row < lastRow; row++) {
    for (let column = 0; column < lastColumn; column++) {
      if (!tests.every((test, index) => test(ranges[index]?.at(row, column) ?? null))) continue;
      count++;
      if (values) found.push(values.at(row, column));
    }
  }
  // What lies beyond the stored cells is empty.
  if (range && tests.every((test) => test(null))) count += range.rows * range.columns - lastRow * lastColumn;
  return { count, found };
}

function summary(found: readonly Plain[], count: number, work: Summary): Plain {
  const error = found.find(isError);
  if (error) throw error;
  return work(found.filter((value) => typeof value === "number"), count);
}

const count: Summary = (_, met) => met;

/** One range with one criterion; the third argument, where there is one, takes the size of the range. */
function single(work: Summary, max: number): OwnFunction {
  return whole(2, max, ([given, criterion = null, third]) => {
    const range = gridOf(given), values = max === 2 ? null : third === undefined || third === null ? range : gridOf(third).resized(range.rows, range.columns);
    return broadcast([criterion], ([each = null]) => caught(() => {
      const met = meeting([range], [each], values);
      return summary(met.found, met.count, work);
    }));
  });
}

/** Several ranges of one size, each with a criterion. `hasValues`: the first argument is what is summed up. */
function several(work: Summary, hasValues: boolean): OwnFunction {
  return whole(hasValues ? 3 : 2, 255, (args) => {
    const values = hasValues ? gridOf(args[0]) : null, pairs = hasValues ? args.slice(1) : args;
    if (pairs.length % 2 !== 0) throw VALUE;
    const ranges = pairs.filter((_, index) => index % 2 === 0).map(gridOf), criteria = pairs.filter((_, index) => index % 2 === 1);
    const [size = values] = [values, ...ranges].filter((grid) => grid !== null);
    if (ranges.some((range) => range.rows !== size?.rows || range.columns !== size.columns)) throw VALUE;
    return broadcast(criteria, (each) => caught(() => {
      const met = meeting(ranges, each, values);
      return summary(met.found, met.count, work);
    }));
  });
}

export const CONDITIONAL: Functions = {
  COUNTIF: single(count, 2), SUMIF: single(sum, 3), AVERAGEIF: single(average, 3),
  COUNTIFS: several(count, false), SUMIFS: several(sum, true), AVERAGEIFS: several(average, true), MINIFS: several(lowest, true), MAXIFS: several(highest, true),
};
