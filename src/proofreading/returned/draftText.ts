import type { FigureRun, Paragraph, Report } from "../../model";
import { paragraphText } from "../../model";
import type { FigureSentence } from "./readLines";
import { readFigureText } from "./readLines";

/** Where a figure of today's draft comes from. */
export interface DraftSource {
  readonly start: number;
  readonly end: number;
  readonly run: FigureRun | null;
  /** Words that the person typed over ours: nothing in the workbook stands behind a figure in them. */
  readonly isTyped: boolean;
}

/** A table row of the draft: its cells, and the binding of each. */
export interface DraftRow {
  readonly cells: readonly string[];
  readonly figures: readonly (FigureRun | null)[];
}

/** Today's draft as the text to compare with. */
export interface DraftText {
  readonly sentences: readonly FigureSentence[];
  readonly rows: readonly DraftRow[];
  /** The source of the figure that stands at these offsets. */
  sourceAt(start: number, end: number): DraftSource | null;
}

/** The report as text with the binding of its figures. */
export function draftTextOf({ sections }: Report): DraftText {
  const sources: DraftSource[] = [];
  const rows: DraftRow[] = [];
  let text = "";
  for (const section of sections) {
    text += `${section.heading}\n`;
    for (const paragraph of section.paragraphs) {
      if (paragraph.table) rows.push(...rowsOf(paragraph));
      else {
        sources.push(...sourcesOf(paragraph, text.length));
        text += `${paragraphText(paragraph)}\n`;
      }
    }
  }
  return {
    sentences: readFigureText(text).sentences, rows,
    sourceAt: (start, end) => sources.find((source) => source.start <= start && end <= source.end) ?? null,
  };
}

function sourcesOf({ runs, origin }: Paragraph, from: number): readonly DraftSource[] {
  let at = from;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { start, end: at, run: run.kind === "figure" ? run : null, isTyped: origin === "edited" && run.kind === "text" };
  });
}

function rowsOf({ table }: Paragraph): readonly DraftRow[] {
  return table!.cells.map((cells, row) => ({ cells, figures: table!.figures?.[row] ?? cells.map(() => null) }));
}
