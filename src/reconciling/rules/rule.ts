import type { Severity } from "../../model";

/** How a rule decides what is close enough; the words are those of `catalogue.json`. */
export type ToleranceClass = "T1" | "T2" | "T3" | "T4" | "exact" | "pct" | "ratio" | "fuzzy" | "n/a";

/** A rule of the catalogue: what must hold, in words a finance officer can judge. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  /** The relation in the catalogue's own notation; what is executed stands in the tables beside this file. */
  readonly expr: string;
  readonly where: string;
  readonly tolerance: ToleranceClass;
  readonly severity: Severity;
  readonly message: string;
  readonly causes: string;
  readonly scope: string;
}
