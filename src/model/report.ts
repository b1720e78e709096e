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
  /** Same rows as `cells`: what was generated, `null` for a row that the person added. Absent when nobody edited the table. */
  readonly generatedCells?: readonly (readonly string[] | null)[];
  /** Keys (`tableRowKeys`) of the rows ever generated, those of now in their order first. Absent when nobody edited the table. */
  readonly generatedRows?: readonly string[];
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
  /** One of a list numbered 1. 2. 3.: its number follows its position. */
  readonly isItem?: boolean;
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
  /** The paragraph, the section whose heading it is, or the row of a table (`id#row3`). */
  readonly paragraphId: string;
  readonly before: string;
  readonly mine: string;
  readonly renewed: string;
  /** Column of the cell inside the table's row; absent when it is no cell of a table. */
  readonly cell?: number;
}

/** The narrative. Sections are in reading order; nesting is by level. */
export interface Report {
  readonly outlineId: string;
  readonly sections: readonly Section[];
  /** What is still to be supplied, in order of appearance. */
  readonly openPoints: readonly { readonly paragraphId: string; readonly text: string }[];
  readonly conflicts: readonly EditConflict[];
  /** Ids ever generated, those of now in the outline's order first: tells next time what the person deleted or moved. */
  readonly generatedIds?: readonly string[];
  readonly warnings: readonly Message[];
}

/** The paragraph's words. */
export function paragraphText(paragraph: Pick<Paragraph, "runs">): string {
  return paragraph.runs.map((run) => run.text).join("");
}

/**
 * What tells the rows of a table apart: the words before the first figure column, counted where they repeat. Figures are
 * left out, so that a row is known again when they change.
 */
export function tableRowKeys(rows: readonly (readonly string[])[], alignRight: readonly boolean[]): readonly string[] {
  const figuresFrom = alignRight.indexOf(true);
  const words = Math.max(1, figuresFrom === -1 ? 1 : figuresFrom);
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const label = cells.slice(0, words).join("\u001f");
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label}\u001f#${count}`;
  });
}
