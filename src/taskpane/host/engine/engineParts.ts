import { evaluate as evaluateAll } from "../../../evaluate";
import type { Choices, EvaluationView, Report, Snapshot } from "../../../model";
import { viewOf } from "../../../model";
import { OUTLINES } from "../../../narrating";
import { reportToClipboard, reportToDocx } from "../../../presenting/word";
import { FORMS } from "../../../reading";
import { SYSTEMS } from "../../../scoring";
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
