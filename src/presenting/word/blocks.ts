import type { Report, ReportTable, Section } from "../../model";
import { paragraphText } from "../../model";

/** What Word gets, in order: headings, lines of text, tables. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  /** `plain`: cover lines under the title, set without the look of a body paragraph's run-on. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable; readonly caption: string };

/**
 * The report as a list of blocks. A paragraph with line breaks becomes several, because a paragraph of a document is
 * one line of meaning.
 * @param sectionId only this section and those below it
 */
export function blocksOf(report: Report, sectionId: string | null = null): readonly Block[] {
  return sectionsOf(report, sectionId).flatMap((section): readonly Block[] => [
    { kind: "heading", level: section.level, text: cleaned(section.heading) },
    ...section.paragraphs.flatMap((paragraph): readonly Block[] => {
      const text = cleaned(paragraphText(paragraph));
      if (paragraph.table) return [{ kind: "table", table: { ...paragraph.table, cells: paragraph.table.cells.map((row) => row.map(cleaned)) }, caption: text }];
      return text.split(/\r\n|\r|\n/).filter((line) => line !== "").map((line) => ({ kind: "text", text: line }));
    }),
  ]);
}

function sectionsOf(report: Report, sectionId: string | null): readonly Section[] {
  if (sectionId === null) return report.sections;
  const start = report.sections.findIndex(({ id }) => id === sectionId);
  const first = report.sections[start];
  if (!first) return [];
  const length = report.sections.slice(start + 1).findIndex(({ level }) => level <= first.level);
  return report.sections.slice(start, length === -1 ? undefined : start + 1 + length);
}

/** Control characters, halves of a character and non-characters: XML cannot hold them, and Word refuses a file with one. */
 
const UNPRINTABLE = /[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as a document can hold it; the vertical tab is a line break there. */
function cleaned(text: string): string {
  return text.replace(/\u000b/g, "\n").replace(UNPRINTABLE, "");
}
