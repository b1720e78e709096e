/** AVERAGE and AVERAGEA. */
import type { Functions } from "./lift";
import { whole } from "./lift";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, isError, toNumber } from "./values";

/** Numbers of the arguments; typed ones are converted, of cells only numbers count, or text as 0 and booleans too (`all`). */
function numbersOf(args: readonly Argument[], all: boolean): number[] {
  const numbers: number[] = [];
  const take = (value: Plain): void => {
    if (isError(value)) throw value;
    if (typeof value === "number") numbers.push(value);
    else if (all && value !== null) numbers.push(value === true ? 1 : 0);
  };
  for (const arg of args) {
    if (arg instanceof Grid) for (const value of arg.cells()) take(value);
    else numbers.push(toNumber(arg));
  }
  return numbers;
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw DIV0;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

export const AVERAGES: Functions = {
  AVERAGE: whole(1, 255, (args) => mean(numbersOf(args, false))), AVERAGEA: whole(1, 255, (args) => mean(numbersOf(args, true))),
};
