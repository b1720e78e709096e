import type { CellPlace, Period } from "../../model";
import type { TextPair } from "./textPairs";

/** A pair of label and figure that words state, with its cell and stage. */
export interface FoundPair {
  readonly pair: TextPair;
  readonly place: CellPlace;
  readonly period: Period;
  readonly isHidden: boolean;
  /** Its cell is a figure of a table, counted there already. */
  readonly isTableFigure?: true;
}
