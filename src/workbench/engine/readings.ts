/**
 * How the engine reads and stores single values, where that differs from Excel: numbers written as text, text that looks like an error
 * or a number, numbers in cells of text format, and references to sheets that do not exist.
 */
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseReferenceObject, ErrorType, ErrorValueObject, IFormulaRuntimeService, Lexer, NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import { formulaForEngine } from "./formulaText";
import { numberOfText } from "./functions/numberText";
import { ERRORS } from "./univerCells";

const STRING = 1, FORCED = 4;

const QUOTED = /^\s*"(?:[^"]|"")*"\s*$/;

interface RuntimeResults {
  _getValueObjectOfRuntimeData(variant: FunctionVariantType): ICellData | undefined;
}

interface References {
  iterator(callback: (value: BaseValueObject | null, row: number, column: number) => unknown): unknown;
  getCellData(row: number, column: number): Nullable<ICellData>;
  getFirstCell(): BaseValueObject;
  getCellValueObject(cell: ICellData): BaseValueObject;
  _checkIfWorksheetMiss(): boolean;
  getRangePosition(): { readonly startRow: number; readonly startColumn: number };
}

export function correctReadings(injector: Injector): void {
  const lexer = injector.get(Lexer), parse = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => parse(formulaForEngine(formula), transformSuffix);
  keepText(injector.get(IFormulaRuntimeService) as unknown as RuntimeResults);
  correctPrototypes();
}

/** Text results that look like numbers or errors stay text. */
function keepText(runtime: RuntimeResults): void {
  const store = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (variant) => {
    const cell = store(variant);
    const isText = cell && typeof cell.v === "string" && !(variant as BaseValueObject).isError();
    return isText && (ERRORS.has(cell.v as string) || Number.isFinite(Number(cell.v)) || /^(true|false)$/i.test(cell.v as string)) && cell.v !== "" ? { ...cell, t: FORCED } : cell;
  };
}

/** A formula that gives `""` gives text, not an empty cell. */
const isEmptyText = (cell: Nullable<ICellData>): boolean => cell?.v === "" && (cell.t === STRING || cell.t === FORCED);

let areCorrected = false;

function correctPrototypes(): void {
  if (areCorrected) return;
  areCorrected = true;
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const number = numberOfText(this.getValue());
    return (number === null ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(number)) as ReturnType<StringValueObject["convertToNumberObjectValue"]>;
  };
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  // Text in quotes is text, whatever number, date or array it could be read as.
  ValueObjectFactory.create = (raw, ignoresPatterns) => (typeof raw === "string" && QUOTED.test(raw) ? StringValueObject.create(raw.trim().slice(1, -1).replace(/""/g, '"')) : create(raw, ignoresPatterns));
  const references = BaseReferenceObject.prototype as unknown as References;
  const { iterator, getFirstCell, getCellValueObject } = references;
  references.iterator = function (this: References, callback) {
    if (!this._checkIfWorksheetMiss()) {
      return iterator.call(this, (value, row, column) => callback(value ?? (isEmptyText(this.getCellData(row, column)) ? StringValueObject.create("") : value), row, column));
    }
    const { startRow, startColumn } = this.getRangePosition();
    return callback(ErrorValueObject.create(ErrorType.REF), startRow, startColumn);
  };
  references.getFirstCell = function (this: References) {
    return this._checkIfWorksheetMiss() ? ErrorValueObject.create(ErrorType.REF) : getFirstCell.call(this);
  };
  references.getCellValueObject = function (this: References, cell) {
    if (cell.t === FORCED) return StringValueObject.create(String(cell.v ?? ""));
    return getCellValueObject.call(this, cell);
  };
}
