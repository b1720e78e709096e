import { evaluate as evaluateAll } from "../../../evaluate";
import type { Choices, ConfirmedTemplate, EvaluationView, Report, Result, ScoreTable, Snapshot, TemplateDecision, TemplateProposal } from "../../../model";
import { viewOf } from "../../../model";
import { OUTLINES } from "../../../narrating";
import { reportToClipboard, reportToDocx } from "../../../presenting/word";
import { FORMS } from "../../../reading";
import { confirmTemplate as confirmAs, importedTemplate, SYSTEMS, systemFromFile } from "../../../scoring";
import type { Catalogue, RichText } from "../../session";

/** The road, without what must stay behind when it runs in a thread of its own. */
export function evaluate(snapshot: Snapshot, choices: Choices): EvaluationView {
  return viewOf(evaluateAll(snapshot, choices));
}

/** What can be chosen. */
export function catalogue(): Catalogue {
  return {
    forms: FORMS.map(({ id, zh }) => ({ id, name: zh })),
    systems: SYSTEMS.map(({ id, name, region, year, points_status }) => ({ id, name, region, year, pointsStatus: points_status })),
    outlines: OUTLINES.map(({ id, name }) => ({ id, name })),
  };
}

/** The report, or one section with those below it, for the clipboard. */
export function clipboardOf(report: Report, sectionId?: string): RichText {
  return reportToClipboard(report, sectionId === undefined ? {} : { sectionId });
}

/** The report as a .docx file. */
export function docxOf(report: Report): Promise<Uint8Array> {
  return reportToDocx(report);
}

export { checkScoreTable, compareScorecards, proposeTemplate, systemToFile } from "../../../scoring";

/** The template as the person confirmed it, called like its sheet. */
export function confirmTemplate(proposal: TemplateProposal, decisions: Readonly<Record<string, TemplateDecision>>): ConfirmedTemplate {
  return confirmAs(proposal, decisions, proposal.sheet);
}

/** A colleague's template file for this workbook. */
export function templateFromFile(text: string, tables: readonly ScoreTable[]): Result<ConfirmedTemplate> {
  const read = systemFromFile(text);
  return read.ok ? { ok: true, value: importedTemplate(read.value, tables) } : read;
}
