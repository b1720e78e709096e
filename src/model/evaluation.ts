import type { Coverage, Ledger } from "./quantity";
import type { Reconciliation } from "./finding";
import type { Scorecard } from "./scorecard";
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
  readonly report: Report;
  readonly plans: readonly SheetPlan[];
}
