import { parse } from "../expression";
import type { Expression } from "../expression";

/** A rate that wants a reason beside its score. */
export interface Attention {
  /** Inputs by which the rate is recognised. */
  readonly inputs: readonly string[];
  readonly when: Expression;
  readonly code: string;
  readonly source: string;
}

const TABLE = [
  { inputs: ["expenditure_actual", "budget_adjusted"], when: "rate_pct < 90", code: "score.note.executionBelow90", source: "四川自评表填表说明：执行率低于90%须说明原因 (S13)" },
  { inputs: ["budget_addition", "budget_initial"], when: "rate_pct > 30", code: "score.note.adjustmentAbove30", source: "预算调整超30%原因说明 (S21)" },
  { inputs: ["budget_addition", "budget_approved"], when: "rate_pct > 30", code: "score.note.adjustmentAbove30", source: "预算调整超30%原因说明 (S21)" },
] as const;

/** Rates that want a reason; local custom, never a deduction. */
export const ATTENTION: readonly Attention[] = TABLE.map((entry) => {
  const result = parse(entry.when);
  if (!result.ok) throw new Error(`attention: ${entry.when}`);
  return { ...entry, when: result.value };
});
