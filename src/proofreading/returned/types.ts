import type { CellPlace, TextPlace } from "../../model";

/** same: agrees with the workbook; changed: the workbook says something else now; unsourced: nothing in the workbook says it. */
export type ReturnedStatus = "same" | "changed" | "unsourced";

/** A figure of a text that came back from Word, against the workbook. */
export interface ReturnedFigure {
  readonly place: TextPlace;
  readonly status: ReturnedStatus;
  /** Words before the figure: what it is said of. */
  readonly name: string;
  /** What should stand there, in the words of the text (unit and decimals); `null` unless changed. */
  readonly renewed: string | null;
  /** The cell to look at; `null` when the unit typed the figure or nothing is known of it. */
  readonly cell: CellPlace | null;
  /**
   * The sentence of today's draft where the words around the figure changed with it (减少 became 超出): the new figure
   * alone would make the sentence untrue. `null` when the figure can be replaced by itself.
   */
  readonly sentence: string | null;
}

/** A text that came back, with every figure of it judged. */
export interface ReturnedText {
  /** In the order of the text. */
  readonly figures: readonly ReturnedFigure[];
  readonly counts: Readonly<Record<ReturnedStatus, number>>;
  /** The text with every changed figure replaced, those aside whose whole sentence must change. */
  readonly corrected: string;
}
