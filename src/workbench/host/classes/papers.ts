/** Kinds of paper by the number that files and printers give them: the first is 1 (ECMA-376 part 1, 18.3.1.63, `paperSize`). */
const PAPERS = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note",
  "Envelope9", "Envelope10", "Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65",
  "EnvelopeB4", "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman", "FanfoldLegalGerman",
] as const;

const A4 = 9;

/** Excel's word for a paper; "" for one that the API has no word for. */
export const paperName = (number = A4): string => PAPERS[number - 1] ?? "";

/** The number of a paper; null for no such word. */
export function paperNumber(name: unknown): number | null {
  const index = PAPERS.findIndex((one) => one === name);
  return index < 0 ? null : index + 1;
}
