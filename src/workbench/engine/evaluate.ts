/** Results of formulas that stand in no cell: worksheet functions that an add-in calls, rules of validations. */
import type { ICellData, Injector, Worksheet } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, ICalculateFormulaService } from "@univerjs/engine-formula";
import type { PlacedFormula, PlacedValue, Scalar } from "./engine";
import { cellOf, engineFormula, scalarOf } from "./univerCells";

type Result = string | number | boolean | null;

/** Evaluates formulas one by one where each stands; a block of values each, a single value as a block of one. */
export async function evaluated(injector: Injector, unit: string, sheet: string, formulas: readonly PlacedFormula[]): Promise<Scalar[][][]> {
  const asked: Record<number, Record<number, string[]>> = {};
  for (const { row, column, formula } of formulas) ((asked[row] ??= {})[column] ??= []).push(engineFormula(formula));
  // Values of ranges are remembered from one calculation to the next; here none tells that cells have changed.
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const answers = await injector.get(ICalculateFormulaService).executeFormulas({ [unit]: { [sheet]: asked } });
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const given = answers[unit]?.[sheet];
  const next = new Map<string, number>();
  return formulas.map(({ row, column }) => {
    const key = `${row},${column}`, index = next.get(key) ?? 0;
    next.set(key, index + 1);
    return blockOf(given?.[row]?.[column]?.[index]?.value as Result | Result[][] | undefined);
  });
}

const blockOf = (value: Result | Result[][] | undefined): Scalar[][] => (Array.isArray(value) ? value.map((line) => line.map(scalar)) : [[scalar(value ?? null)]]);

/** Univer tells an error by its text alone. */
const scalar = (value: Result): Scalar => (typeof value === "string" ? (value === "" ? "" : scalarOf({ v: value })) : value);

/** Lets a cell hold another value, untold; gives what puts the old one back. */
export function tryValue(sheet: Worksheet, { row, column, value }: PlacedValue): () => void {
  const matrix = sheet.getCellMatrix(), before = matrix.getValue(row, column);
  matrix.setValue(row, column, cellOf({ value }));
  return () => matrix.setValue(row, column, before as ICellData);
}
