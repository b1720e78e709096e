import type { Catalogue, Choices, Ledger, OwnSheet, Reconciliation, Report, Scorecard, UnitInputs } from "../model";

/** What the five sheets are made from. */
export interface PresentArguments {
  readonly ledger: Ledger;
  /** What the person typed into our sheets. */
  readonly inputs: UnitInputs;
  /** The choices in force. */
  readonly choices: Choices;
  readonly reconciliation: Reconciliation;
  readonly scorecard: Scorecard;
  readonly report: Report;
  readonly catalogue: Catalogue;
}

/** The same, with what every sheet needs to know. */
export interface PresentContext extends PresentArguments {
  readonly names: Readonly<Record<OwnSheet, string>>;
  /** What our sheets say now, before choices made elsewhere are laid over it. */
  readonly kept: UnitInputs;
  /** Whether the sheet exists already. */
  readonly exists: (sheet: OwnSheet) => boolean;
}
