/** Functions of references that need to know the engine: SHEET, SHEETS, TRIMRANGE; and sizes of whole columns: ROWS, COLUMNS. */
import type { BaseReferenceObject, BaseValueObject, FunctionService } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { argumentOf, resultOf } from "./bridge";
import { caught } from "./lift";
import type { Plain } from "./values";
import { Grid, NA, REF, VALUE, isError, toNumber, toText } from "./values";

type Given = BaseValueObject | BaseReferenceObject;
type Result = ReturnType<BaseFunction["calculate"]>;

/** Sheets of the workbook that is calculated, in their order. */
export type SheetOrder = () => readonly { readonly id: string; readonly name: string }[];

abstract class Place extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 1;

  constructor(name: string) { super(name as never); }

  protected abstract answer(given: Given | undefined): Plain | Grid;

  override calculate(...args: BaseValueObject[]): Result {
    return resultOf(caught(() => this.answer(args[0] as Given | undefined)));
  }
}

class Sheet extends Place {
  constructor(private readonly order: SheetOrder) { super("SHEET"); }

  protected answer(given: Given | undefined): Plain {
    const sheets = this.order();
    if (given === undefined || given.isReferenceObject()) {
      const id = given === undefined ? this.subUnitId : (given as BaseReferenceObject).getSheetId();
      return 1 + sheets.findIndex((sheet) => sheet.id === id) || REF;
    }
    const value = argumentOf(given), name = toText(value instanceof Grid ? value.at(0, 0) : value).toLowerCase();
    return 1 + sheets.findIndex((sheet) => sheet.name.toLowerCase() === name) || NA;
  }
}

class Sheets extends Place {
  constructor(private readonly order: SheetOrder) { super("SHEETS"); }

  protected answer(given: Given | undefined): Plain {
    return given === undefined ? this.order().length : given.isReferenceObject() ? 1 : VALUE;
  }
}

/** ROWS and COLUMNS: what is no area has the size of one cell. A whole column is as long as Excel's. */
class Size extends Place {
  override minParams = 1;

  constructor(name: string, private readonly axis: "rows" | "columns") { super(name); }

  protected answer(given: Given | undefined): Plain {
    if (given?.isReferenceObject()) {
      const reference = given as BaseReferenceObject;
      if (this.axis === "rows" && reference.isColumn()) return MAX_ROWS;
      if (this.axis === "columns" && reference.isRow()) return MAX_COLUMNS;
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      return this.axis === "rows" ? Math.abs(endRow - startRow) + 1 : Math.abs(endColumn - startColumn) + 1;
    }
    const value = given ? argumentOf(given) : null;
    if (isError(value)) return value;
    if (value === null) return VALUE;
    return value instanceof Grid ? value[this.axis] : 1;
  }
}

/** TRIMRANGE: an area without the empty lines around it (0 keeps them, 1 cuts before, 2 behind, 3 both). */
class TrimRange extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 3;

  override calculate(given: BaseValueObject, rows?: BaseValueObject, columns?: BaseValueObject): Result {
    const value = argumentOf(given as Given), how = (mode: BaseValueObject | undefined): number => {
      const plain = mode ? argumentOf(mode) : null;
      return plain === null || plain instanceof Grid ? 3 : toNumber(plain);
    };
    const grid = value instanceof Grid ? value : new Grid([[value]]);
    return resultOf(caught(() => trimmed(grid, how(rows), how(columns))));
  }
}

function trimmed(grid: Grid, rowMode: number, columnMode: number): Plain | Grid {
  const used = grid.values.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[r, c] as const])));
  if (used.length === 0) return REF;
  const [rows, columns] = [used.map(([row]) => row), used.map(([, column]) => column)];
  const span = (mode: number, places: readonly number[], end: number): readonly [number, number] =>
    [mode & 1 ? places.reduce((a, b) => Math.min(a, b)) : 0, mode & 2 ? places.reduce((a, b) => Math.max(a, b)) + 1 : end];
  const [top, bottom] = span(rowMode, rows, grid.values.length), [left, right] = span(columnMode, columns, grid.values[0]?.length ?? 0);
  return new Grid(grid.values.slice(top, bottom).map((row) => row.slice(left, right)));
}

export function registerPlaces(functions: Pick<FunctionService, "registerExecutors">, order: SheetOrder): void {
  functions.registerExecutors(new Sheet(order), new Sheets(order), new Size("ROWS", "rows"), new Size("COLUMNS", "columns"), new TrimRange("TRIMRANGE" as never));
}

