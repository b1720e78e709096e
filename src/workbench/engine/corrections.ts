/** Functions where the engine strays from Excel and our formulas meet it are put right here; the rest is in `differences.ts`. */
import type { Injector } from "@univerjs/core";
import { numfmt } from "@univerjs/core";
import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { BooleanValueObject, ErrorType, ErrorValueObject, FORMULA_REF_TO_ARRAY_CACHE, IFunctionService, Interpreter, NumberValueObject } from "@univerjs/engine-formula";
import { keepFixedAreas, settleSpills } from "./arrayFormulas";
import { registerArrayOperators } from "./functions/arrayOperators";
import { correctComparison, registerFunctions } from "./functions/bridge";
import { LAST_DAY } from "./functions/dates";
import { FORMATS, OWN_FUNCTIONS } from "./functions";
import { correctNames } from "./formulaNames";
import { correctReadings } from "./readings";

type Calculate = (...args: BaseValueObject[]) => ReturnType<BaseFunction["calculate"]>;

export function correctFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const correct = (name: string, around: (original: Calculate) => Calculate): void => {
    const executor = functions.getExecutor(name as Parameters<IFunctionService["getExecutor"]>[0]);
    if (!executor) throw new Error(`This Univer has no function ${name}`);
    executor.calculate = around(executor.calculate.bind(executor));
  };
  for (const name of ["AND", "OR", "XOR"]) correct(name, (original) => (...args) => original(...args.map(logical)));
  correct("OFFSET", (original) => (reference, ...sizes) => original(reference as BaseValueObject, ...sizes.map(whole)));
  correct("TEXT", (original) => (value, format) => (isBeyondDates(value, format) ? ErrorValueObject.create(ErrorType.VALUE) : undisplayable(original(value, format))));
  clearNearZero(injector.get(Interpreter));
  keepFormulasApart();
  correctReadings(injector);
  correctNames(injector);
  settleSpills(injector);
  keepFixedAreas(injector);
  registerArrayOperators(functions);
  const comparison = functions.getExecutor("COMPARE" as Parameters<IFunctionService["getExecutor"]>[0]);
  if (comparison) correctComparison(comparison);
  registerFunctions(functions, OWN_FUNCTIONS, FORMATS);
}

/**
 * Read formulas are cached under a hash of 32 bits when they have more than 64 signs, and never compared: two of equal hash
 * give the same result, and what looks for a name or a book among the keys finds nothing. So the text itself is the key.
 */
function keepFormulasApart(): void {
  const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash(formula: string): string };
  if (typeof cache._hash !== "function") throw new Error("This Univer keeps its formulas in another way: FormulaAstLRU has changed");
  cache._hash = (formula) => formula;
}

/** A text constant "TRUE" or "FALSE" among the arguments is read as a boolean; text in a referenced cell is not. */
function logical(value: BaseValueObject): BaseValueObject {
  if (!value.isString() || value.isReferenceObject()) return value;
  const text = String(value.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE" ? BooleanValueObject.create(text === "TRUE") : value;
}

/** A number before 1900 or after 9999 under a format of dates. */
function isBeyondDates(value: BaseValueObject | undefined, format: BaseValueObject | undefined): boolean {
  const [number, text] = [singleOf(value), singleOf(format)].map((each) => (each?.isError() ? undefined : each?.getValue())), pattern = typeof text === "string" ? text : "";
  return typeof number === "number" && (number < 0 || number >= LAST_DAY + 1) && pattern !== "" && numfmt.isDateFormat(pattern);
}

/** A single value, or the value of the one cell of an array. */
function singleOf(value: BaseValueObject | undefined): BaseValueObject | null {
  if (!value?.isArray()) return value ?? null;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) as BaseValueObject | null) : null;
}

/** A number that no date format can show is an error of TEXT; the engine gives the signs that a cell would show. */
function undisplayable(result: ReturnType<Calculate>): ReturnType<Calculate> {
  if (result.isReferenceObject()) return result;
  const value = result as BaseValueObject;
  if (value.isArray()) return (value as ArrayValueObject).mapValue((one) => undisplayable(one) as BaseValueObject);
  return value.isString() && value.getValue() === "######" ? ErrorValueObject.create(ErrorType.VALUE) : value;
}

/** Lengths with fractions are cut off. */
function whole(value: BaseValueObject): BaseValueObject {
  if (value === undefined || value.isReferenceObject() || value.isArray() || !value.isNumber()) return value;
  return NumberValueObject.create(Math.trunc(Number(value.getValue())));
}

/** Excel's answer to binary fractions: the sum or difference that ends a formula is 0 when it is lost in the fifteen digits of its parts. */
const LOST = 2 ** -49;

interface Node {
  getChildren(): readonly Node[];
  getToken(): string;
  getValue(): BaseValueObject | null;
}

function clearNearZero(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => {
    const value = execute(data), number = numberOf(value as BaseValueObject);
    if (number === null || number === 0 || Math.abs(number) > 1) return value;
    const last = (data.node as unknown as Node | null)?.getChildren()[0];
    if (!last || !["+", "-", "PLUS", "MINUS"].includes(last.getToken().toUpperCase())) return value;
    const parts = last.getChildren().map((part) => numberOf(part.getValue()) ?? 0);
    return parts.length === 2 && Math.abs(number) < LOST * Math.max(...parts.map(Math.abs)) ? NumberValueObject.create(0) : value;
  };
}

function numberOf(value: BaseValueObject | null): number | null {
  if (!value || value.isReferenceObject() || value.isArray() || !value.isNumber()) return null;
  return Number(value.getValue());
}
