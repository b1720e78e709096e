/** SUBTOTAL over cells that are shown: rows that a filter hides never count, rows that a person hides not from 101 on; subtotals inside do not count twice. */
import type { BaseReferenceObject, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { oneByOne } from "../manyReferences";
import { argumentOf, resultOf } from "./bridge";
import { broadcast, caught } from "./lift";
import type { Plain } from "./values";
import { DIV0, Grid, VALUE, isError, toNumber } from "./values";

type Given = BaseValueObject | BaseReferenceObject;
type Result = ReturnType<BaseFunction["calculate"]>;

/** What SUBTOTAL asks of the workbook. */
export interface Shown {
  /** How a row is hidden, if it is. */
  hidden(sheet: string, row: number): "no" | "by hand" | "by filter";
  formula(sheet: string, row: number, column: number): string | null;
}

const NESTED = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
function variance(numbers: readonly number[], less: number): number {
  if (numbers.length <= less) throw DIV0;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less);
}
function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw DIV0;
  return sum(numbers) / numbers.length;
}

const WORK: readonly ((numbers: readonly number[]) => number)[] = [
  average, (numbers) => numbers.length, () => 0, (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0), (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)), (numbers) => Math.sqrt(variance(numbers, 1)), (numbers) => Math.sqrt(variance(numbers, 0)), sum,
  (numbers) => variance(numbers, 1), (numbers) => variance(numbers, 0),
];
const COUNT = 2, COUNTA = 3;

class Subtotal extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 255;

  /** @param many the engine's own function, for references of many areas */
  constructor(private readonly shown: Shown, private readonly many: BaseFunction | null) { super("SUBTOTAL" as never); }

  override calculate(...args: BaseValueObject[]): Result {
    const each = oneByOne(args, (...one) => this.calculate(...one));
    if (each) return each;
    const [code, ...areas] = args as unknown as Given[];
    if (this.many && areas.some((area) => "getAreas" in area)) return this.many.calculate(...args);
    return resultOf(caught(() => broadcast([code ? argumentOf(code) : null], ([each = null]) => caught(() => this.one(each, areas)))));
  }

  private one(code: Plain, areas: readonly Given[]): Plain {
    const kind = Math.floor(toNumber(code)), work = WORK[(kind > 100 ? kind - 100 : kind) - 1];
    if (!work || (kind > 11 && kind < 101)) throw VALUE;
    const found = areas.flatMap((area) => this.cells(area, kind > 100)), type = kind > 100 ? kind - 100 : kind;
    if (type === COUNTA) return found.length;
    if (type !== COUNT) { const error = found.find(isError); if (error) throw error; }
    return work(found.filter((value): value is number => typeof value === "number"));
  }

  /** Values of an area's cells that count; empty ones do not. */
  private cells(area: Given, isByHandToo: boolean): Plain[] {
    const grid = argumentOf(area);
    if (isError(grid)) throw grid;
    if (!area.isReferenceObject()) throw VALUE;
    const place = grid instanceof Grid ? grid.place : null, found: Plain[] = [];
    if (!(grid instanceof Grid) || !place) throw VALUE;
    grid.values.forEach((line, r) => {
      if (line.every((value) => value === null)) return;
      const hidden = this.shown.hidden(place.sheet, place.row + r);
      if (hidden === "by filter" || (hidden === "by hand" && isByHandToo)) return;
      line.forEach((value, c) => {
        if (value !== null && !NESTED.test(this.shown.formula(place.sheet, place.row + r, place.column + c) ?? "")) found.push(value);
      });
    });
    return found;
  }
}

export function registerSubtotal(functions: Pick<IFunctionService, "registerExecutors" | "getExecutor">, shown: Shown): void {
  functions.registerExecutors(new Subtotal(shown, functions.getExecutor("SUBTOTAL" as never) || null));
}
