import { placeText, type Evaluation } from "../model";
import { checkReturned, findResidue, fixedWords, reportSheetsOf, type Residue, type ReturnedText } from "../proofreading";

/** The text against today's draft and the sheets. */
export function againstBook(text: string, { report, ledger }: Evaluation): ReturnedText {
  return checkReturned(text, report, ledger);
}

/**
 * What was left standing of last year's report.
 * @param last its text; `null`: a sheet of the workbook that holds one is taken
 */
export function residueOf(text: string, last: string | null, evaluation: Evaluation | null, returned: ReturnedText | null): readonly Residue[] {
  if (!evaluation) return findResidue(text, last, { year: null });
  const { report, ledger } = evaluation;
  const confirmed = new Set((returned?.figures ?? []).filter(({ status }) => status === "same").map(({ place }) => place.start));
  return findResidue(text, last ?? reportSheetsOf(ledger.snapshot)[0]?.text ?? null, { year: ledger.year, fixed: fixedWords(report), isConfirmed: ({ start }) => confirmed.has(start) });
}

/** In the form of RESULT.json: spans in UTF-16 offsets into the text as read, cells `sheet!A1`. */
export function returnedResult({ figures, counts, corrected }: ReturnedText): object {
  return {
    counts,
    figures: figures.map(({ place, status, name, renewed, cell, sentence }) => ({ status, name, text: place.text, span: [place.start, place.end], renewed, cell: cell ? placeText(cell) : null, sentence })),
    corrected,
  };
}

/** In the form of RESULT.json. */
export function residueResult(residue: readonly Residue[]): object {
  return residue.map(({ kind, place, last }) => ({ kind, text: place.text, span: [place.start, place.end], last: last ? { text: last.text, span: [last.start, last.end] } : null }));
}
