import type { Catalogue, Choices, ConfirmedTemplate, Ledger, OwnSheet, Reconciliation, Report, Scorecard, ScoreTable, UnitInputs } from "../model";

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
  /** The unit's own template, in force or not; absent or `null` when there is none. */
  readonly template?: ConfirmedTemplate | null;
  /** The score table that the template in force was read from, to be filled in in a copy. */
  readonly ownTable?: ScoreTable | null;
}

/** The same, with what every sheet needs to know. */
export interface PresentContext extends PresentArguments {
  readonly names: Readonly<Record<OwnSheet, string>>;
  /** What our sheets say now, before choices made elsewhere are laid over it. */
  readonly kept: UnitInputs;
  /** Whether the sheet exists already. */
  readonly exists: (sheet: OwnSheet) => boolean;
}
