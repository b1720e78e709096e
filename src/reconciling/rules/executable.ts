import { BALANCE, COMPLETION, REASON } from "./besideCatalogue";
import { RULES } from "./catalogue";
import type { Rule } from "./rule";
import { COLUMN_RELATIONS } from "./columnRelations";
import { RATE_RELATIONS } from "./rateRelations";
import { RELATIONS } from "./relations";
import { SUM_NAMES } from "./sumNames";
import { THRESHOLDS } from "./thresholds";
import { UNRELATED_RULE } from "./unrelated";

/** Rules that a check of `checks/` carries out by itself; what it looks at stands in that check and its tables. */
export const CHECKED_BY_CODE = [
  "S-02", "S-03", "S-04", "S-05", "S-06", "S-08", "S-09", "S-10", "S-11", "S-12", "S-13", "F7-03", "X-16", "Y-05", "T-10", "L-14", "L-05",
  "N-01", "N-02", "N-06", "W-01", "W-05", "W-06", "W-07", UNRELATED_RULE,
  "S-01", "S-07", "S-14", "S-15", "F1-06", "F4-08", "B-22", "C-08", "Y-03", "Y-06", "P-08", "L-06", "L-13", "R-09", "R-10", "N-03", "N-04", BALANCE.id, COMPLETION.id, REASON.id,
] as const;

/** Rules about the words of a report: the proofreading room carries them out, under its own rules. */
export const CARRIED_OUT_BY_PROOFREADING: Readonly<Record<string, string>> = { "W-02": "T05", "W-03": "T07", "W-04": "T05" };

/** Ids of the rules that are carried out. */
export const EXECUTABLE: ReadonlySet<string> = new Set<string>([
  ...RELATIONS.map(({ rule }) => rule), ...COLUMN_RELATIONS.map(({ rule }) => rule), ...SUM_NAMES.map(({ rule }) => rule),
  ...RATE_RELATIONS.map(({ rule }) => rule), ...THRESHOLDS.map(({ rule }) => rule), ...CHECKED_BY_CODE, ...Object.keys(CARRIED_OUT_BY_PROOFREADING),
]);

/** Rules of the catalogue that are known but not carried out yet. */
export function notYetExecutable(): readonly Rule[] {
  return RULES.filter(({ id }) => !EXECUTABLE.has(id));
}
