import type { DecimalText } from "./decimal";
import type { Message } from "./message";
import type { ScoreStatus } from "./scorecard";

/** One side of a compared row. */
export interface ComparedSide {
  readonly name: string;
  readonly points: DecimalText;
  readonly rate: DecimalText | null;
  readonly score: DecimalText | null;
  readonly status: ScoreStatus;
}

/** An indicator under two scorecards; `null` where one has no such row. */
export interface ComparedRow {
  readonly left: ComparedSide | null;
  readonly right: ComparedSide | null;
  /** Right minus left, as far as both are known; a missing row counts as 0. */
  readonly difference: DecimalText | null;
  /** Why the scores differ, or that they do not. */
  readonly why: Message;
}

/** The same figures under two systems, or under one in two years. */
export interface ScorecardComparison {
  readonly left: ComparedTotal;
  readonly right: ComparedTotal;
  readonly rows: readonly ComparedRow[];
}

/** A scorecard's head. */
export interface ComparedTotal {
  readonly systemName: string;
  readonly pointsStatus: string;
  readonly full: DecimalText;
  readonly score: DecimalText | null;
  readonly earned: DecimalText;
  readonly available: DecimalText;
  readonly missing: number;
  readonly grade: string | null;
}
