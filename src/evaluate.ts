import type { Catalogue, Choices, ChosenNow, ConfirmedTemplate, Evaluation, Snapshot, Steps } from "./model";
import { inOneGo, judgementsUnder } from "./model";
import { coverageSteps, FORMS, ledgerSteps } from "./reading";
import { reconciliationSteps } from "./reconciling";
import { goalFigures, proposeSystem, restoreTemplate, scorecardSteps, scoreTablesIn, statedFigures, SYSTEMS, systemOf, TEMPLATE_ID } from "./scoring";
import { INFO_FIELDS, OUTLINES, proposeOutline, reportSteps } from "./narrating";
import { goalPlaces, readInputs, sheetSteps } from "./presenting";

/** What the rooms offer to choose from. */
export const CATALOGUE: Catalogue = {
  forms: FORMS.map(({ id, zh }) => ({ id, name: zh })),
  systems: SYSTEMS.map(({ id, name }) => ({ id, name })),
  outlines: OUTLINES.map(({ id, name }) => ({ id, name })),
  infoFields: INFO_FIELDS,
};

/** The catalogue with the unit's own template among the systems. */
function withTemplate(template: ConfirmedTemplate | null): Catalogue {
  return template ? { ...CATALOGUE, systems: [...CATALOGUE.systems, { id: TEMPLATE_ID, name: template.system.name }] } : CATALOGUE;
}

/** Choices of `over` where they are made, else those of `under`. */
function choose(over: ChosenNow, under: Choices): Choices {
  return { ...under, ...over, inputs: { ...under.inputs, ...over.inputs } };
}

/**
 * The road: what the workbook says → findings, score, report and the output sheets as they should be.
 * Pure and repeatable: the same snapshot and choices give an equal evaluation.
 * @param choices what was chosen just now; it wins over what the workbook keeps in 自评基本信息
 */
export function evaluate(snapshot: Snapshot, choices: ChosenNow = {}): Evaluation {
  return inOneGo(evaluationSteps(snapshot, choices));
}

/** The road in steps, for a thread that must not be held: `inSlices` ends with what `evaluate` gives. */
export function* evaluationSteps(snapshot: Snapshot, choices: ChosenNow = {}): Steps<Evaluation> {
  const kept = readInputs(snapshot);
  const given = { ...kept, choices: choose(choices, kept.choices) };
  const ledger = yield* ledgerSteps(snapshot, given.choices);
  const reconciliation = yield* reconciliationSteps(ledger, given);
  yield;
  const template = given.choices.template ?? restoreTemplate(kept.template);
  const system = systemOf(given.choices.system, template) ?? proposeSystem(ledger);
  const inputs = judgementsUnder(given, system.id);
  const scoreTables = scoreTablesIn(snapshot);
  const ownTable = system.id === TEMPLATE_ID ? scoreTables.find(({ sheet }) => sheet === template?.sheet) ?? null : null;
  const stated = [goalFigures(system, inputs.info.goals, goalPlaces(snapshot)), ...(ownTable ? [statedFigures(ownTable)] : [])];
  const outline = inputs.choices.outline ?? proposeOutline(ledger, system);
  const inForce = { ...inputs.choices, system: system.id, outline };
  yield;
  const scorecard = yield* scorecardSteps(ledger, system, inputs, reconciliation, stated);
  yield;
  const report = yield* reportSteps(ledger, scorecard, reconciliation, inputs, outline);
  yield;
  const plans = yield* sheetSteps({
    ledger, inputs, choices: inForce, reconciliation, scorecard, report, template, ownTable, catalogue: withTemplate(template),
  });
  const coverage = yield* coverageSteps(ledger, reconciliation.checkedCells);
  return {
    ledger, inputs, choices: inForce, reconciliation, scorecard, template, scoreTables, report, plans, coverage,
  };
}
