/** Our functions as the engine's: its value objects to plain values and back. */
import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, ErrorType, FunctionService } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { oneByOne } from "../manyReferences";
import { compare } from "./comparison";
import type { Functions, OwnFunction } from "./lift";
import { caught } from "./lift";
import type { Argument, Plain } from "./values";
import { FormulaError, Grid, errorOf } from "./values";

type Given = BaseValueObject | BaseReferenceObject;
type Registry = Pick<FunctionService, "registerExecutors">;

/** Grids of the engine's arrays; the engine keeps an array of a range for the length of a calculation. */
const grids = new WeakMap<ArrayValueObject, Grid>();

function plainOf(value: Nullable<BaseValueObject>): Plain {
  if (!value || value.isNull()) return null;
  if (value.isError()) return errorOf((value as ErrorValueObject).getErrorType());
  const plain = value.getValue();
  return typeof plain === "number" || typeof plain === "string" || typeof plain === "boolean" ? plain : null;
}

function gridOf(array: ArrayValueObject, reference: BaseReferenceObject | null): Grid {
  const known = grids.get(array);
  if (known && (known.place !== null || !reference)) return known;
  const values = array.getArrayValue().map((row) => Array.from(row, plainOf));
  // Whole columns and rows are stored as far as the grid goes, and are as long as Excel's.
  const rows = reference?.isColumn() ? MAX_ROWS : values.length, columns = reference?.isRow() ? MAX_COLUMNS : (values[0]?.length ?? 0);
  const position = reference?.getRangePosition();
  const place = position ? { sheet: reference?.getSheetId() ?? "", row: position.startRow, column: position.startColumn } : null;
  const grid = new Grid(values, rows, columns, place, reference && position ? (tall, wide) => resized(reference, position, tall, wide) : undefined);
  grids.set(array, grid);
  return grid;
}

const creator = new BaseFunction("RESIZE" as never);

function resized(reference: BaseReferenceObject, { startRow, startColumn }: { startRow: number; startColumn: number }, rows: number, columns: number): Grid {
  const area = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
  if (rows >= MAX_ROWS || columns >= MAX_COLUMNS) return gridOf(reference.toArrayValueObject(), reference);
  const other = creator.createReferenceObject(reference, area);
  return other.isReferenceObject() ? gridOf((other as BaseReferenceObject).toArrayValueObject(), other as BaseReferenceObject) : new Grid([[errorOf("#REF!")]], rows, columns);
}

/** An argument as our functions take it. A reference to a single cell stays a grid of one cell. */
export function argumentOf(value: Given): Argument {
  if (value.isReferenceObject()) return gridOf((value as BaseReferenceObject).toArrayValueObject(), value as BaseReferenceObject);
  if ((value as BaseValueObject).isArray()) {
    const grid = gridOf(value as ArrayValueObject, null);
    // The engine's operators make arrays of one value out of references to single cells.
    return grid.rows === 1 && grid.columns === 1 ? grid.at(0, 0) : grid;
  }
  return plainOf(value as BaseValueObject);
}

export function valueOf(value: Plain): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value instanceof FormulaError) return ErrorValueObject.create(value.code as ErrorType);
  return StringValueObject.create(value);
}

export function resultOf(result: Plain | Grid): BaseValueObject {
  if (!(result instanceof Grid)) return valueOf(result);
  if (result.rows === 1 && result.columns === 1) return valueOf(result.at(0, 0));
  return ArrayValueObject.create({
    calculateValueList: result.values.map((row) => row.map(valueOf)), rowCount: result.values.length, columnCount: result.values[0]?.length ?? 0,
    unitId: "", sheetId: "", row: -1, column: -1,
  });
}

/** Puts our comparison into the engine's, which keeps the operator beside the function. */
export function correctComparison(comparison: BaseFunction): void {
  const executor = comparison as BaseFunction & { _compareType?: string };
  executor.calculate = (first, second) => resultOf(compare(executor._compareType ?? "=", argumentOf(first as BaseValueObject), argumentOf(second as BaseValueObject)));
}

/** One of our functions as the engine calls it. */
class Bridge extends BaseFunction {
  override needsReferenceObject = true;

  constructor(name: string, private readonly own: OwnFunction, private readonly format: string | undefined) {
    super(name as never);
    this.minParams = own.min;
    this.maxParams = own.max;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return oneByOne(args, (...each) => this.once(each)) ?? this.once(args);
  }

  private once(args: readonly BaseValueObject[]): BaseValueObject {
    const place = { row: this.row, column: this.column, sheet: this.subUnitId ?? "" };
    const result = resultOf(caught(() => this.own.run(args.map(argumentOf), place)));
    if (this.format && result.isNumber()) result.setPattern(this.format);
    return result;
  }
}

/** Puts our functions into the engine's registry, in the place of its own of the same names; `formats`: how numbers of some show. */
export function registerFunctions(functions: Registry, own: Functions, formats: Readonly<Record<string, string>>): void {
  for (const [name, each] of Object.entries(own)) functions.registerExecutors(new Bridge(name, each, formats[name]));
}
