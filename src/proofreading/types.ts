import type { Decimal, Message, TextPlace } from "../model";

/** error: contradicts itself by arithmetic; warning: very likely wrong or in need of a word; info: style or hint. */
export type TextSeverity = "error" | "warning" | "info";

/** A number with its unit as it stands in the normalised text. `start`/`end` are offsets into the normalised text. */
export interface TextFigure {
  readonly value: Decimal;
  /** Decimal places as written, in `unit`. */
  readonly decimals: number;
  readonly unit: string;
  /** Money is converted to 万元 in `amount`; other dimensions keep their value. */
  readonly amount: Decimal;
  /** Decimal places of `amount`. */
  readonly places: number;
  /** 万元, or the counting unit: figures of different dimensions are never compared. */
  readonly dimension: string;
  /** 约, 近, 多, 以上 …: the figure is a bound or a guess, never a value. */
  readonly isVague: boolean;
  readonly start: number;
  readonly end: number;
  /** Words between the last mark and the figure: what it is said of. */
  readonly lead: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** One statement of a quantity in a report's text. */
export interface TextStatement {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly place: TextPlace;
}

/** A place where the text contradicts itself or the sheets. */
export interface TextFinding {
  /** T01 … T25 of the proofreading rules. */
  readonly rule: string;
  readonly severity: TextSeverity;
  readonly title: Message;
  readonly places: readonly TextPlace[];
  readonly explanations: readonly Message[];
}

/** A finding in offsets of the normalised text. */
export interface Draft {
  readonly rule: string;
  readonly severity: TextSeverity;
  readonly spans: readonly (readonly [number, number])[];
  readonly explanations: readonly Message[];
}
