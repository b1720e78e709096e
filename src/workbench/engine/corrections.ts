/** Functions where the engine strays from Excel and our formulas meet it are put right here; the rest is in `differences.ts`. */
import type { Injector, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType, numfmt } from "@univerjs/core";
import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { BooleanValueObject, ErrorType, ErrorValueObject, FORMULA_REF_TO_ARRAY_CACHE, IFormulaCurrentConfigService, IFunctionService, Interpreter, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { calculateInDoubles, sum } from "./arithmetic";
import { carriedMoment } from "./carriedMoment";
import { keepFixedAreas, settleSpills } from "./arrayFormulas";
import { lookBeside } from "./cellCustom";
import { registerCell } from "./functions/cellFacts";
import { registerArrayOperators } from "./functions/arrayOperators";
import { correctComparison, registerFunctions } from "./functions/bridge";
import { registerPlaces } from "./functions/places";
import { LAST_DAY } from "./functions/dates";
import { registerSubtotal } from "./functions/subtotal";
import { FORMATS, OWN_FUNCTIONS } from "./functions";
import { correctNames } from "./formulaNames";
import type { LoadedTables } from "./loadedTables";
import { dependOnMany, firstOf, indirectOfMany, oneByOne } from "./manyReferences";
import { correctReadings } from "./readings";
import { hasChineseFigures } from "./chineseFigures";
import { columnCharacters } from "./univerBook";
import { fromUniver } from "./univerStyle";
import { shownFormat } from "./shownFormat";
import { shownNumber } from "./shownNumber";

type Calculate = (...args: BaseValueObject[]) => ReturnType<BaseFunction["calculate"]>;

export function correctFunctions(injector: Injector, tables: LoadedTables): void {
  const functions = injector.get(IFunctionService);
  const correct = (name: string, around: (original: Calculate) => Calculate, least?: number): void => {
    const executor = functions.getExecutor(name as Parameters<IFunctionService["getExecutor"]>[0]);
    if (!executor) throw new Error(`This Univer has no function ${name}`);
    executor.calculate = around(executor.calculate.bind(executor));
    if (least !== undefined) executor.minParams = least;
  };
  for (const name of ["IF", "NOT"]) correct(name, (original) => (condition, ...rest) => (isNoTruth(condition) ? ErrorValueObject.create(ErrorType.VALUE) : original(logical(condition as BaseValueObject), ...rest)));
  for (const name of ["AND", "OR", "XOR"]) correct(name, (original) => (...args) => original(...args.map(logical)));
  correct("SUM", () => sum);
  correct("OFFSET", (original) => (reference, ...sizes) => original(reference as BaseValueObject, ...sizes.map((size, index) => whole(size, index > 1))));
  const instances = injector.get(IUniverInstanceService), config = injector.get(IFormulaCurrentConfigService);
  const sheetsNow = (): readonly { readonly id: string; readonly name: string }[] =>
    (instances.getUnit<Workbook>(config.getExecuteUnitId() ?? "", UniverInstanceType.UNIVER_SHEET)?.getSheets() ?? []).map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  correct("INDIRECT", (original) => (text, ...rest) => {
    const one = (each: BaseValueObject): ReturnType<Calculate> => {
      const single = singleOf(each), named = single?.isString() ? writtenReference(String(single.getValue()), sheetsNow().map(({ name }) => name)) : undefined;
      return named === null ? ErrorValueObject.create(ErrorType.REF) : original(named === undefined ? each : StringValueObject.create(named), ...rest);
    };
    return indirectOfMany(injector, text as BaseValueObject, one) ?? one(text as BaseValueObject);
  });
  for (const name of ["N", "T"]) correct(name, (original) => (...args) => oneByOne(args, (...each) => original(...each.map(firstOf))) ?? original(...args));
  correct("TEXT", (original) => (value, format) => (isBeyondDates(value, format) ? ErrorValueObject.create(ErrorType.VALUE) : inFigures(value, format) ?? undisplayable(original(...([carried(wordOf(value), format), written(format)] as BaseValueObject[])))));
  correct("SUMPRODUCT", (original) => (...args) => (new Set(args.map(isSingle)).size > 1 ? ErrorValueObject.create(ErrorType.VALUE) : original(...args)));
  // An argument left out between commas is TRUE here.
  for (const name of ["LINEST", "LOGEST"]) correct(name, (original) => (y, x, constant, ...rest) => original(...([y, x, constant?.isNull() ? BooleanValueObject.create(true) : constant, ...rest].filter((each) => each !== undefined) as BaseValueObject[])));
  // Even orders are alike on both sides of 0, odd ones turn their sign.
  correct("BESSELI", (original) => (x, n) => {
    const single = singleOf(x), order = singleOf(n), number = single?.isNumber() ? Number(single.getValue()) : 0, size = original(number < 0 ? NumberValueObject.create(-number) : (x as BaseValueObject), n as BaseValueObject);
    return number < 0 && order?.isNumber() && Math.trunc(Number(order.getValue())) % 2 === 1 && !size.isReferenceObject() && (size as BaseValueObject).isNumber() ? (size as BaseValueObject).getNegative() : size;
  });
  for (const name of ["BIN2HEX", "BIN2OCT"]) correct(name, (original) => (number, places) => (isZero(places) ? ErrorValueObject.create(ErrorType.NUM) : original(...([number, places].filter((each) => each !== undefined) as BaseValueObject[]))));
  clearNearZero(injector.get(Interpreter));
  keepFormulasApart();
  correctReadings(injector);
  calculateInDoubles();
  correctNames(injector, tables);
  dependOnMany(injector);
  settleSpills(injector);
  keepFixedAreas(injector);
  registerArrayOperators(functions);
  registerPlaces(functions, sheetsNow);
  const sheetNow = (id: string) => instances.getUnit<Workbook>(config.getExecuteUnitId() ?? "", UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(id);
  registerSubtotal(functions, {
    hidden: (sheet, row) => (sheetNow(sheet)?.getRowManager().getRow(row)?.hd !== 1 ? "no" : tables.isFiltered(sheet, row) ? "by filter" : "by hand"),
    formula: (sheet, row, column) => sheetNow(sheet)?.getCellRaw(row, column)?.f ?? null,
  });
  registerCell(functions, {
    fileName: () => tables.fileName, sheetName: (sheet) => sheetNow(sheet)?.getName() ?? "",
    width: (sheet, column) => { const at = sheetNow(sheet), px = at?.getColumnWidth(column) ?? 0; return { characters: at?.getColVisible(column) === false ? 0 : columnCharacters(px), isUsual: px === at?.getConfig().defaultColumnWidth }; },
    look: (sheet, row, column) => { const at = sheetNow(sheet), look = fromUniver(at?.getComposedCellStyle(row, column)); return { format: look.numberFormat ?? "", horizontal: look.align?.horizontal ?? "", locked: lookBeside(at?.getCellRaw(row, column)?.custom).locked !== false }; },
  });
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

/** Text that says neither TRUE nor FALSE is no condition, also when it is a number. Arrays are left to the engine. */
function isNoTruth(value: BaseValueObject | undefined): boolean {
  const single = singleOf(value);
  return single?.isString() === true && !/^(?:true|false)$/i.test(String(single.getValue()));
}

/** A text constant "TRUE" or "FALSE" among the arguments is read as a boolean; text in a referenced cell is not. */
function logical(value: BaseValueObject): BaseValueObject {
  if (!value.isString() || value.isReferenceObject()) return value;
  const text = String(value.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE" ? BooleanValueObject.create(text === "TRUE") : value;
}

const isZero = (value: BaseValueObject | undefined): boolean => { const single = singleOf(value); return single?.isNumber() === true && Math.trunc(Number(single.getValue())) === 0; };

/** TRUE is text for TEXT. */
function wordOf(value: BaseValueObject | undefined): BaseValueObject | undefined {
  const single = singleOf(value);
  return single?.isBoolean() ? StringValueObject.create(single.getValue() ? "TRUE" : "FALSE") : value;
}

function carried(value: BaseValueObject | undefined, format: BaseValueObject | undefined): BaseValueObject | undefined {
  const number = singleOf(value), pattern = singleOf(format)?.getValue();
  return number?.isNumber() && typeof pattern === "string" ? NumberValueObject.create(carriedMoment(pattern, Number(number.getValue()))) : value;
}

/** A format as files have it, where it is written in Chinese Excel's way. */
function written(format: BaseValueObject | undefined): BaseValueObject | undefined {
  const single = singleOf(format);
  return single?.isString() ? StringValueObject.create(shownFormat(String(single.getValue()))) : format;
}

/** A number by a format with Chinese figures, which the engine's formatter does not know. */
function inFigures(value: BaseValueObject | undefined, format: BaseValueObject | undefined): BaseValueObject | null {
  const number = singleOf(value), pattern = singleOf(format)?.getValue();
  return number?.isNumber() && typeof pattern === "string" && hasChineseFigures(pattern) ? StringValueObject.create(shownNumber(pattern, Number(number.getValue()))) : null;
}

const isSingle = (value: BaseValueObject): boolean => !value.isArray() || (value as ArrayValueObject).getRowCount() * (value as ArrayValueObject).getColumnCount() === 1;

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

/** Fractions are cut off; a size that is a part of one cell is one cell. */
function whole(value: BaseValueObject, isSize: boolean): BaseValueObject {
  if (value === undefined || value.isReferenceObject() || value.isArray() || !value.isNumber()) return value;
  const number = Number(value.getValue());
  return NumberValueObject.create(isSize && number > 0 && number < 1 ? 1 : Math.trunc(number));
}

/** A reference in text as the engine reads it; null where it leads to no sheet, or beyond its last row or column. Names stay as they are. */
function writtenReference(text: string, sheets: readonly string[]): string | null {
  const at = text.lastIndexOf("!"), sheet = text.slice(0, Math.max(at, 0)).trim().replace(/^'([\s\S]*)'$/, "$1").replace(/''/g, "'"), place = text.slice(at + 1).trim();
  if (at >= 0 && !sheet.includes("[") && !sheets.some((name) => name.toLowerCase() === sheet.toLowerCase())) return null;
  const ends = place.split(":").map((end) => /^\$?([A-Za-z]{0,3})\$?0*(\d*)$/.exec(end));
  if (ends.length > 2 || ends.some((end) => !end || (end[1] === "" && end[2] === ""))) return text;
  if (ends.length === 1 && (ends[0]?.[1] === "" || ends[0]?.[2] === "")) return text;
  const isBeyond = ends.some((end) => Number(end?.[2] || 1) > MAX_ROWS || Number(end?.[2] || 1) < 1 || columnNumber(end?.[1] ?? "") > MAX_COLUMNS);
  return isBeyond ? null : text.slice(0, at + 1) + ends.map((end) => `${end?.[1] ?? ""}${end?.[2] ?? ""}`).join(":");
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);

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
