import type { EvaluationView } from "../../model";
import type { Unusable } from "./state";

/**
 * Why nothing should be written for this workbook; `null` when there is something to evaluate.
 * Our own output sheets do not count: they hold figures of ours only.
 */
export function unusableReason({ ledger }: Pick<EvaluationView, "ledger">): Unusable | null {
  const theirs = ledger.snapshot.sheets.filter((sheet) => sheet.own === null);
  const hasContent = theirs.some((sheet) => sheet.values.some((row) => row.some((value) => value !== null && value !== "")));
  if (!hasContent) return "emptyWorkbook";
  return ledger.sheets.some((sheet) => sheet.form !== null) ? null : "nothingRecognised";
}
