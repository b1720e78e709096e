import type { TextPlace } from "../../model";

/** year: an earlier year; document: an earlier document number; sentence: words of last year's report; figure: a figure of last year's report. */
export type ResidueKind = "year" | "document" | "sentence" | "figure";

/** Something in a report that may have been left standing from last year's. */
export interface Residue {
  readonly kind: ResidueKind;
  readonly place: TextPlace;
  /** Where it stands in last year's report; `null` when it is suspect by itself. */
  readonly last: TextPlace | null;
}
