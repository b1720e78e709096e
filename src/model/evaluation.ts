import type { Coverage, Ledger } from "./quantity";
import type { Reconciliation } from "./finding";
import type { Scorecard } from "./scorecard";
import type { ConfirmedTemplate, ScoreTable } from "./scoreTable";
import type { Report } from "./report";
import type { SheetPlan } from "./sheetPlan";
import type { Choices, UnitInputs } from "./unitInputs";

/** Everything that is known after one run of the road. */
export interface Evaluation {
  readonly ledger: Ledger;
  readonly inputs: UnitInputs;
  /** The choices in force: what was passed, then what the workbook keeps, then what the product proposes. */
  readonly choices: Choices & { readonly system: string; readonly outline: string };
  readonly reconciliation: Reconciliation;
  readonly coverage: Coverage;
  readonly scorecard: Scorecard;
  /** The unit's own template in force or at hand; `null` when none was confirmed. */
  readonly template?: ConfirmedTemplate | null;
  /** Score tables (评分表) among the person's sheets. */
  readonly scoreTables?: readonly ScoreTable[];
  readonly report: Report;
  readonly plans: readonly SheetPlan[];
}

/**
 * What the screens need of an evaluation: plain data that can cross to another thread. The figures themselves stay
 * where they were read.
 */
export interface EvaluationView extends Omit<Evaluation, "ledger" | "reconciliation"> {
  readonly ledger: Omit<Ledger, "tables" | "entries" | "coverage">;
  readonly reconciliation: Omit<Reconciliation, "checkedCells">;
}

/** The view of an evaluation. */
export function viewOf(evaluation: Evaluation): EvaluationView {
  const { tables: _tables, entries: _entries, coverage: _coverage, ...ledger } = evaluation.ledger;
  const { checkedCells: _checked, ...reconciliation } = evaluation.reconciliation;
  return { ...evaluation, ledger, reconciliation };
}
