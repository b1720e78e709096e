/** Plain values of formulas, and Excel's conversions between them. Nothing here knows the engine. */
import { numberOfText } from "./numberText";

/** An error value. Functions throw it; whoever calls them catches it. */
export class FormulaError extends Error {
  constructor(readonly code: string) { super(code); }
}

export const NULL = new FormulaError("#NULL!"), DIV0 = new FormulaError("#DIV/0!"), VALUE = new FormulaError("#VALUE!"), REF = new FormulaError("#REF!"),
  NAME = new FormulaError("#NAME?"), NUM = new FormulaError("#NUM!"), NA = new FormulaError("#N/A"), SPILL = new FormulaError("#SPILL!"), CALC = new FormulaError("#CALC!");
const ERRORS = new Map([NULL, DIV0, VALUE, REF, NAME, NUM, NA, SPILL, CALC].map((error) => [error.code, error]));

export const errorOf = (code: string): FormulaError => ERRORS.get(code) ?? VALUE;

/** A single value; null is an empty cell or an argument left out between commas. */
export type Plain = number | string | boolean | null | FormulaError;

/** A rectangle of values: an array, or the cells of a reference (then `place` is told). Beyond what is stored it is empty. */
export class Grid {
  constructor(
    readonly values: readonly (readonly Plain[])[],
    readonly rows = values.length,
    readonly columns = values[0]?.length ?? 0,
    readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null = null,
    private readonly resize?: (rows: number, columns: number) => Grid,
  ) {}

  /** The area of another size that begins where this one does; beyond an array there is nothing. */
  resized(rows: number, columns: number): Grid {
    if (rows === this.rows && columns === this.columns) return this;
    return this.resize?.(rows, columns) ?? new Grid(this.values.slice(0, rows).map((row) => row.slice(0, columns)), rows, columns);
  }

  at(row: number, column: number): Plain {
    return this.values[row]?.[column] ?? null;
  }

  /** Cells row by row, as far as they are stored. */
  *cells(): Generator<Plain> {
    for (const row of this.values) for (const value of row) yield value;
  }

  /** How many cells lie beyond what is stored: all of them empty. */
  get unstored(): number {
    return this.rows * this.columns - this.values.length * (this.values[0]?.length ?? 0);
  }
}

export type Argument = Plain | Grid;

export const isError = (value: unknown): value is FormulaError => value instanceof FormulaError;

/** A number as Excel reads a value where a number is wanted. @throws FormulaError */
export function toNumber(value: Plain): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) throw value;
  const number = numberOfText(value);
  if (number === null) throw VALUE;
  return number;
}

/** A whole number, the fraction cut off downwards or towards zero. */
export const toWhole = (value: Plain): number => Math.trunc(toNumber(value));

export function toText(value: Plain): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) throw value;
  return textOfNumber(value);
}

export function toBoolean(value: Plain): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) throw value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw VALUE;
}

/** A number as text of fifteen digits, as `&` gives it: exponents from 1E+21 and below 1E-9. */
export function textOfNumber(value: number): string {
  if (value === 0) return "0";
  const exact = value.toPrecision(15), exponent = Math.floor(Math.log10(Math.abs(Number(exact))));
  if (exponent >= 21 || exponent < -9) {
    const [mantissa = "", power = "0"] = Number(exact).toExponential().split("e");
    return `${mantissa}E${power.startsWith("-") ? "-" : "+"}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  return Number(exact).toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 15 });
}

/** A result that is no number in Excel's sense is #NUM!. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw NUM;
  return value;
}
