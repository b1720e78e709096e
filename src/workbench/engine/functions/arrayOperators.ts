/** What formulas write as `@`, `#` and braces: see `formulaText.ts`. */
import type { BaseReferenceObject, BaseValueObject, FunctionService } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { resultOf, valueOf } from "./bridge";
import type { Plain } from "./values";
import { Grid, NA, REF, VALUE, errorOf } from "./values";

type Result = ReturnType<BaseFunction["calculate"]>;
type Given = BaseValueObject | BaseReferenceObject;

abstract class Operator extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(name: string) { super(name as never); }
}

/** `@`: the cell of a reference in the formula's own row or column; the first value of an array. */
class Single extends Operator {
  override calculate(given: BaseValueObject): Result {
    const value = given as Given;
    if (!value.isReferenceObject()) return value.isArray() ? resultOf(firstOf(value as BaseValueObject)) : (value as BaseValueObject);
    const reference = value as BaseReferenceObject, area = reference.getRangePosition();
    const isRow = area.startRow === area.endRow, isColumn = area.startColumn === area.endColumn;
    if (isRow && isColumn) return value as unknown as BaseValueObject;
    const row = isRow ? area.startRow : this.row, column = isColumn ? area.startColumn : this.column;
    const isMet = (isRow || isColumn) && row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
    if (!isMet) return valueOf(VALUE);
    return this.createReferenceObject(reference, { startRow: row, endRow: row, startColumn: column, endColumn: column }) as unknown as BaseValueObject;
  }
}

function firstOf(array: BaseValueObject): Plain {
  const cell = (array as BaseValueObject & { get(row: number, column: number): BaseValueObject | null }).get(0, 0);
  if (!cell || cell.isNull()) return null;
  return cell.isError() ? errorOf((cell as BaseValueObject & { getErrorType(): string }).getErrorType()) : (cell.getValue() as Plain);
}

/** `#`: the area that the array formula of a cell fills. */
class AnchorArray extends Operator {
  override calculate(given: BaseValueObject): Result {
    const value = given as Given;
    if (!value.isReferenceObject()) return value.isError() ? (value as BaseValueObject) : valueOf(REF);
    const reference = value as BaseReferenceObject, { startRow, startColumn } = reference.getRangePosition();
    for (const ranges of [reference.getRuntimeArrayFormulaRange(), reference.getArrayFormulaRange()]) {
      const found = ranges[reference.getUnitId()]?.[reference.getSheetId()]?.[startRow]?.[startColumn];
      if (found) return this.createReferenceObject(reference, found) as unknown as BaseValueObject;
    }
    // An array of one value fills no area; a cell without a formula has no array.
    const cell = reference.getCurrentActiveSheetData?.().cellData.getValue(startRow, startColumn);
    return cell?.f || cell?.si ? (value as unknown as BaseValueObject) : valueOf(REF);
  }
}

/** `{…}`: rows apart by semicolons, values by commas. */
class ArrayConstant extends Operator {
  override needsReferenceObject = false;

  override calculate(text: BaseValueObject): Result {
    const rows = splitOutside(String(text.getValue()), ";").map((row) => splitOutside(row, ",").map(literal));
    const width = Math.max(...rows.map((row) => row.length));
    return resultOf(new Grid(rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? NA))));
  }
}

function splitOutside(text: string, separator: string): string[] {
  return (text.match(separator === ";" ? /(?:"(?:[^"]|"")*"|[^;"])*(?:;|$)/g : /(?:"(?:[^"]|"")*"|[^,"])*(?:,|$)/g) ?? [])
    .filter((part, index, all) => part !== "" || index < all.length - 1).map((part) => (part.endsWith(separator) ? part.slice(0, -1) : part));
}

function literal(text: string): Plain {
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replace(/""/g, '"');
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  if (trimmed.startsWith("#")) return errorOf(trimmed.toUpperCase());
  const number = Number(trimmed);
  return trimmed === "" || Number.isNaN(number) ? trimmed : number;
}

export function registerArrayOperators(functions: Pick<FunctionService, "registerExecutors">): void {
  functions.registerExecutors(new Single("SINGLE"), new AnchorArray("ANCHORARRAY"), new ArrayConstant("ARRAYCONSTANT"));
}
