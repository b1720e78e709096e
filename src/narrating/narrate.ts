import type { Ledger, Message, Paragraph, Reconciliation, Report, Scorecard, Section, Steps, UnitInputs } from "../model";
import { inOneGo, message } from "../model";
import { sectionSteps } from "./build";
import { contextOf } from "./context";
import { mergeEdits } from "./merge";
import { OUTLINES } from "./outlines";

/**
 * The report: every section of the outline, computed paragraphs from figures, the unit's own text, and 【待补充：…】
 * where nothing is known; then merged with what the person edited in 自评报告. Same inputs give the same text.
 * @param outlineId an unknown id falls back to the first outline, with a warning
 */
export function narrate(ledger: Ledger, scorecard: Scorecard, reconciliation: Reconciliation, inputs: UnitInputs, outlineId: string): Report {
  return inOneGo(reportSteps(ledger, scorecard, reconciliation, inputs, outlineId));
}

/** The same, in steps of a main heading. */
export function* reportSteps(ledger: Ledger, scorecard: Scorecard, reconciliation: Reconciliation, inputs: UnitInputs, outlineId: string): Steps<Report> {
  const known = OUTLINES.find(({ id }) => id === outlineId);
  const outline = known ?? OUTLINES[0];
  if (!outline) throw new Error("no outline ships");
  const warnings: readonly Message[] = known ? [] : [message("narrate.unknownOutline", { id: outlineId, used: outline.name })];
  const context = contextOf(ledger, scorecard, reconciliation, inputs);
  yield;
  const { sections, conflicts, generatedIds } = mergeEdits(yield* sectionSteps(outline, context), inputs.reportEdits, inputs.reportIds ?? null);
  return { outlineId: outline.id, sections, openPoints: openPoints(sections), conflicts, generatedIds, warnings };
}

function openPoints(sections: readonly Section[]): Report["openPoints"] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(openPointsOf));
}

function openPointsOf(paragraph: Paragraph): Report["openPoints"] {
  return paragraph.runs.filter(({ kind }) => kind === "open").map(({ text }) => ({ paragraphId: paragraph.id, text }));
}
