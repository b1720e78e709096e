/**
 * Array formulas beyond what the engine does by itself: values that depend on spilled cells of cells that depend on spilled cells …, and
 * arrays that were entered over a fixed area (`{=…}` of older Excel), which fill just that area whatever the size of their result.
 */
import type { ICellData, IRange, Injector, Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FormulaDataModel, IAllRuntimeData } from "@univerjs/engine-formula";
import { ArrayValueObject, ErrorType, ErrorValueObject, FORMULA_REF_TO_ARRAY_CACHE, NumberValueObject, ICalculateFormulaService, IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { EngineSheet } from "./engine";
import { cellOf } from "./univerCells";

/** Rounds of calculation for spills that depend on spills. */
const MOST_PASSES = 12;

interface Steps {
  _apply(arrays?: boolean): Promise<IAllRuntimeData | null | undefined>;
  _executeStep(): Promise<unknown>;
  _getArrayFormulaDirtyRangeAndExcludedRange(ranges: IAllRuntimeData["arrayFormulaRange"], features: IAllRuntimeData["runtimeFeatureRange"]): { dirtyRanges: unknown[] };
}

/** Calculates what depends on spilled cells again until no spilled value changes. */
export function settleSpills(injector: Injector): void {
  const steps = injector.get(ICalculateFormulaService) as unknown as Steps, config = injector.get(IFormulaCurrentConfigService);
  if (typeof steps._apply !== "function") throw new Error("This Univer applies no passes: CalculateFormulaService has changed");
  steps._executeStep = async () => {
    let state = await steps._apply(), before = "";
    if (!state) return undefined;
    for (let pass = 0; state && pass < MOST_PASSES; pass++) {
      const { dirtyRanges } = steps._getArrayFormulaDirtyRangeAndExcludedRange(state.arrayFormulaRange, state.runtimeFeatureRange);
      const now = JSON.stringify(state.arrayFormulaCellData);
      if (dirtyRanges.length === 0 || now === before) break;
      before = now;
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config.loadDirtyRangesAndExcludedCell(dirtyRanges as never, {});
      state = await steps._apply(true);
    }
    return true;
  };
}

/** Size of the area that an array formula of older Excel fills, kept in its first cell. */
export interface Fill {
  readonly rows: number;
  readonly columns: number;
}

export const fillOf = (cell: Nullable<ICellData>): Fill | null => (cell?.custom?.["fill"] as Fill | undefined) ?? null;

/** Gives results of array formulas over fixed areas the size of their area; what is empty in an array is 0 in the cell it fills. */
export function keepFixedAreas(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService), config = injector.get(IFormulaCurrentConfigService);
  const store = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const cells = config.getUnitData()[runtime.currentUnitId]?.[runtime.currentSubUnitId]?.cellData;
    const fill = fillOf(cells?.getValue(runtime.currentRow, runtime.currentColumn));
    store(withZeros(fill ? filled(value as BaseValueObject, fill) : (value as BaseValueObject)));
  };
}

function withZeros(value: BaseValueObject | BaseReferenceObject): BaseValueObject | BaseReferenceObject {
  const given = value.isReferenceObject() && !(value as BaseReferenceObject).isCell() ? (value as BaseReferenceObject).toArrayValueObject() : value;
  if (!given.isArray()) return value;
  const array = given as ArrayValueObject, lines = array.getArrayValue(), rows = array.getRowCount(), columns = array.getColumnCount();
  if (rows * columns === 1 || !lines.some((line) => line.some(isEmpty))) return value;
  return arrayOf(rows, columns, (row, column) => { const one = lines[row]?.[column]; return isEmpty(one) ? NumberValueObject.create(0) : (one as BaseValueObject); });
}

const isEmpty = (one: Nullable<BaseValueObject>): boolean => !one || one.isNull();

function arrayOf(rows: number, columns: number, cell: (row: number, column: number) => BaseValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column))),
    rowCount: rows, columnCount: columns, unitId: "", sheetId: "", row: -1, column: -1,
  });
}

function filled(value: BaseValueObject | BaseReferenceObject, { rows, columns }: Fill): BaseValueObject {
  const given = (value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value) as BaseValueObject;
  const array = given.isArray() ? (given as ArrayValueObject) : null;
  if (rows === 1 && columns === 1) return array ? ((array.get(0, 0) as BaseValueObject | null) ?? given) : given;
  const cell = (row: number, column: number): BaseValueObject => {
    if (!array) return given;
    const r = array.getRowCount() === 1 ? 0 : row, c = array.getColumnCount() === 1 ? 0 : column;
    return r < array.getRowCount() && c < array.getColumnCount() ? (array.get(r, c) as BaseValueObject) : ErrorValueObject.create(ErrorType.NA);
  };
  return arrayOf(rows, columns, cell);
}

/** Values of array formulas beyond their own cell, by row, then column. */
export type SpilledCells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** Gives the engine the areas and values of array formulas as they were stored; it fills them itself when it next calculates them. */
export function loadArrays(formulas: FormulaDataModel, unit: string, sheets: readonly EngineSheet[]): void {
  const ranges: Record<string, Record<number, Record<number, IRange>>> = {}, values: Record<string, ObjectMatrix<ICellData | null>> = {};
  for (const sheet of sheets) {
    for (const key in sheet.cells) {
      const { array, value } = sheet.cells[key]!;
      if (!array) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (array.area.top === array.area.bottom && array.area.left === array.area.right) continue;
      ((ranges[sheet.id] ??= {})[row] ??= {})[column] = { startRow: row, startColumn: column, endRow: array.area.bottom, endColumn: array.area.right };
      const matrix = (values[sheet.id] ??= new ObjectMatrix<ICellData | null>());
      for (let r = row; r <= array.area.bottom; r++) {
        for (let c = column; c <= array.area.right; c++) {
          const cell = sheet.cells[`${r},${c}`], given = r === row && c === column ? value : cell?.spilled ? cell.value : undefined;
          if (given !== undefined) matrix.setValue(r, c, storedValue(given));
        }
      }
    }
  }
  if (Object.keys(ranges).length === 0) return;
  formulas.mergeArrayFormulaRange({ [unit]: ranges });
  formulas.mergeArrayFormulaCellData({ [unit]: values });
}

function storedValue(value: NonNullable<EngineSheet["cells"][string]["value"]>): ICellData {
  const { v, t } = cellOf({ value });
  return { ...(v === undefined ? {} : { v }), ...(t === undefined ? {} : { t }) };
}
