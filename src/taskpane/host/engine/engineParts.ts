import { evaluate as evaluateAll, evaluationSteps } from "../../../evaluate";
import type { ChosenNow, ConfirmedTemplate, DecimalText, Evaluation, EvaluationView, Ledger, Report, Result, ScoreTable, Slicing, Snapshot, TemplateDecision, TemplateProposal } from "../../../model";
import { GROUP_WORDS, inSlices, NAMEABLE, NAMEABLE_UNITS, NOTHING_WORD, PERIODS, PERIOD_WORDS, viewOf } from "../../../model";
import { OUTLINES } from "../../../narrating";
import { reportToClipboard, reportToDocx, textToClipboard } from "../../../presenting/word";
import { checkReturned, findResidue, fixedWords, proofread, reportSheetsOf, textOfFile as textOf } from "../../../proofreading";
import { FORMS } from "../../../reading";
import { confirmTemplate as confirmAs, importedTemplate, SYSTEMS, systemFromFile } from "../../../scoring";
import type { Catalogue, CellsLook, LastText, OwnPreview, RichText, Selection, TextCheck } from "../../session";
import { lookAt } from "./cellsLook";
import { ownPreviewOf, textOfSelection } from "./ownPreview";

/** The figures that were read last. They are too many to travel, so what asks for them is answered where they are. */
let lastLedger: Ledger | null = null;

/** The road, without what must stay behind when it runs in a thread of its own. */
export function evaluate(snapshot: Snapshot, choices: ChosenNow): EvaluationView {
  return kept(evaluateAll(snapshot, choices));
}

/** The same where the thread is the pane's: it is let go again and again. */
export async function evaluateInSlices(snapshot: Snapshot, choices: ChosenNow, slicing: Slicing): Promise<EvaluationView> {
  return kept(await inSlices(evaluationSteps(snapshot, choices), slicing));
}

function kept(evaluation: Evaluation): EvaluationView {
  lastLedger = evaluation.ledger;
  return viewOf(evaluation);
}

/** What can be chosen. */
export function catalogue(): Catalogue {
  return {
    forms: FORMS.map(({ id, zh }) => ({ id, name: zh })),
    systems: SYSTEMS.map(({ id, name, region, year, points_status }) => ({ id, name, region, year, pointsStatus: points_status })),
    outlines: OUTLINES.map(({ id, name }) => ({ id, name })),
    naming: { figures: NAMEABLE.map(({ id, zh, group }) => ({ id, name: zh, group: GROUP_WORDS[group] ?? group })), periods: PERIODS.map((id) => ({ id, name: PERIOD_WORDS[id] })), units: NAMEABLE_UNITS, nothing: NOTHING_WORD },
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

/** A text that came back from Word, against itself, the draft, the figures read last, and last year's report. */
export function checkText(report: Report, text: string, last: LastText | null): TextCheck {
  const returned = checkReturned(text, report, lastLedger);
  const confirmed = new Set(returned.figures.filter(({ status }) => status === "same").map(({ place }) => place.start));
  const before = last === null ? null : "text" in last ? last.text : reportSheets().find(({ sheet }) => sheet === last.sheet)?.text ?? null;
  const residue = findResidue(text, before, { year: lastLedger?.year ?? null, fixed: fixedWords(report), isConfirmed: ({ start }) => confirmed.has(start) });
  return { returned, residue, findings: proofread(text, lastLedger ?? undefined).findings };
}

const reportSheets = (): ReturnType<typeof reportSheetsOf> => (lastLedger ? reportSheetsOf(lastLedger.snapshot) : []);

/** Names of the sheets read last that hold a report's text. */
export function lastReportSheets(): readonly string[] {
  return reportSheets().map(({ sheet }) => sheet);
}

/** The text of a .docx or text file; `null` when it cannot be read. */
export function textOfFile(name: string, bytes: Uint8Array): string | null {
  return textOf(name, bytes, (given, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(given));
}

/** Any text for the clipboard, its lines as body paragraphs. */
export function clipboardOfText(text: string): RichText {
  return textToClipboard(text);
}

/** How a relation names selected cells. */
export function relationTextOf(selection: Selection): string {
  return textOfSelection(selection);
}

/** What a check of the person's own comes to on the figures read last. */
export function previewOwnCheck(relation: string, tolerance: DecimalText | null): OwnPreview {
  return ownPreviewOf(relation, tolerance, lastLedger);
}

/** What is to be seen of selected cells whose figures are to be named. */
export function lookAtCells(selection: Selection): CellsLook {
  return lookAt(selection, lastLedger);
}
