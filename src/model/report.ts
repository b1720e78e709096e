import type { CellPlace } from "./place";
import type { Message } from "./message";
import type { QuantityKey } from "./quantity";

/** Where a paragraph's words come from. */
export type ParagraphOrigin = "computed" | "supplied" | "edited" | "placeholder";

/** A figure inside a paragraph, bound to the quantity it states. */
export interface FigureRun {
  readonly kind: "figure";
  /** As printed, with its unit: 564.50万元. */
  readonly text: string;
  readonly quantity: QuantityKey | null;
  /** The cell it comes from: a person's cell, or a cell of 绩效数据表 / 绩效评分表 for derived figures. */
  readonly place: CellPlace | null;
}

/** 【待补充：…】: something only the unit knows. */
export interface OpenRun {
  readonly kind: "open";
  /** With its brackets. */
  readonly text: string;
}

/** Plain words. */
export interface TextRun {
  readonly kind: "text";
  readonly text: string;
}

/** A stretch of a paragraph. */
export type Run = TextRun | FigureRun | OpenRun;

/** A table inside the report. Cells are plain text; the first `headerRows` rows are headings. */
export interface ReportTable {
  readonly caption: string;
  /** 单位：万元, or `""`. */
  readonly unitLine: string;
  readonly headerRows: number;
  readonly cells: readonly (readonly string[])[];
  readonly alignRight: readonly boolean[];
  /** Same shape as `cells`: the binding of each figure; `null` for words. Absent when the table holds no bound figures. */
  readonly figures?: readonly (readonly (FigureRun | null)[])[];
}

/** One paragraph. Its text is the runs joined. */
export interface Paragraph {
  /** Stable over recalculations. */
  readonly id: string;
  readonly origin: ParagraphOrigin;
  readonly runs: readonly Run[];
  readonly table: ReportTable | null;
  /**
   * The text as generated, before the person's edits; equals the runs' text when nobody edited. In a conflict it stays
   * the text generated before, so that the conflict is asked again until the person decides.
   */
  readonly generated: string;
}

/** A heading with its paragraphs. `level` 0 is the title, 1 一、, 2 （一）, 3 1., 4 （1）. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** The heading as generated; differs from `heading` when the person renamed it. Absent: same as `heading`. */
  readonly generatedHeading?: string;
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A place where the person's edit and new figures changed the same words. */
export interface EditConflict {
  readonly paragraphId: string;
  readonly before: string;
  readonly mine: string;
  readonly renewed: string;
}

/** The narrative. Sections are in reading order; nesting is by level. */
export interface Report {
  readonly outlineId: string;
  readonly sections: readonly Section[];
  /** What is still to be supplied, in order of appearance. */
  readonly openPoints: readonly { readonly paragraphId: string; readonly text: string }[];
  readonly conflicts: readonly EditConflict[];
  readonly warnings: readonly Message[];
}

/** The paragraph's words. */
export function paragraphText(paragraph: Pick<Paragraph, "runs">): string {
  return paragraph.runs.map((run) => run.text).join("");
}
