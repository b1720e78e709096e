import type { Amount } from "./amount";
import type { CellPlace } from "./place";
import type { CellValue } from "./snapshot";

/** A figure as it stands in a cell. */
export interface Figure {
  readonly amount: Amount;
  readonly place: CellPlace;
  /** The cell's own value, before reading. */
  readonly raw: CellValue;
  /** `""` when typed. */
  readonly formula: string;
  /** Number typed as text: SUM would skip it. */
  readonly isText: boolean;
  /** In a hidden row, column or sheet. */
  readonly isHidden: boolean;
  /** 约, 多, 余 … : not an exact figure. */
  readonly isApproximate: boolean;
  /** `—`, `/`: "none" or "not applicable"; the amount is 0. */
  readonly isDash: boolean;
}

/** The figures of a table, by where they stand. Rows and columns are 0-based, absolute in the sheet. */
export interface TableFigures {
  /** The figure of the cell; `undefined` where the cell holds none. */
  at(row: number, column: number): Figure | undefined;
  hasAt(row: number, column: number): boolean;
  /**
   * The figure as a whole number of `WHOLE_PLACES` decimal places, where it is a typed number of money that such a number gives exactly:
   * so it is with nearly every figure, and then no decimal need be made to add it up. `NaN` for every other figure; 0 without one.
   */
  wholeAt(row: number, column: number): number;
  /** Position of the figure's unit in a list of the table's own; 0 where there is no figure. Equal units have equal positions. */
  unitAt(row: number, column: number): number;
  readonly size: number;
  /** Row by row. */
  values(): Iterable<Figure>;
  readonly traits: FigureTraits;
}

/** What no figure of a table is, or some may be: what cannot be there need not be looked for. */
export interface FigureTraits {
  /** Some are typed as text. */
  readonly hasText: boolean;
  /** Some stand in hidden rows, columns or sheets. */
  readonly hasHidden: boolean;
  /** Some are no whole numbers of `WHOLE_PLACES` places: counts, rates, texts, long fractions. */
  readonly hasOther: boolean;
  /** Some are negative. */
  readonly hasNegative: boolean;
  /** Most decimal places that the whole ones are stated with. */
  readonly decimals: number;
}

/** Decimal places of `wholeAt`: 元 of 万元. */
export const WHOLE_PLACES = 4;
const SCALE = 10 ** WHOLE_PLACES;
/** Whole numbers below it have at most 15 digits, which is what a sheet's number is good for. */
const FIFTEEN_DIGITS = 1e15;

/** The number in units of its fourth decimal place; `NaN` where that is not exact. */
export function wholeOfNumber(value: number): number {
  const whole = Math.round(value * SCALE);
  // A quotient of two exact numbers is the machine number nearest to the decimal: equality proves the digits.
  return Math.abs(whole) < FIFTEEN_DIGITS && whole / SCALE === value ? whole : Number.NaN;
}
