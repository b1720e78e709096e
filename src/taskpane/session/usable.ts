import type { EvaluationView } from "../../model";
import type { Unusable } from "./state";

/**
 * Why nothing should be written for this workbook; `null` when there is something to evaluate.
 * Our own output sheets do not count: they hold figures of ours only.
 */
export function unusableReason({ ledger, scoreTables = [] }: Pick<EvaluationView, "ledger" | "scoreTables">): Unusable | null {
  const theirs = ledger.snapshot.sheets.filter((sheet) => sheet.own === null);
  const hasContent = theirs.some((sheet) => sheet.values.some((row) => row.some((value) => value !== null && value !== "")));
  if (!hasContent) return "emptyWorkbook";
  if (scoreTables.length > 0) return null; // a score table alone can be checked and taken for a template
  return ledger.sheets.some((sheet) => sheet.form !== null) ? null : "nothingRecognised";
}
