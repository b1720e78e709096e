import type { EditConflict, Paragraph, ReportEdit, ReportTable, Section } from "../../model";
import { paragraphText } from "../../model";
import { TITLE_ID } from "../titleId";
import { mergeParagraph } from "./mergeParagraph";

/** The report after the person's edits. */
export interface MergedReport {
  readonly sections: readonly Section[];
  readonly conflicts: readonly EditConflict[];
}

/**
 * Merges what was generated with what stands in 自评报告: untouched paragraphs follow the figures, edited ones keep the
 * person's words, deleted ones stay deleted, added ones stay where they are. Nothing a person typed is lost.
 * @param edits in sheet order, headings included by section id; `null`: no report sheet yet
 * @param written ids of everything written last time; `null` when the sheet does not keep them
 */
export function mergeEdits(sections: readonly Section[], edits: readonly ReportEdit[] | null, written: readonly string[] | null): MergedReport {
  if (edits === null || edits.length === 0) return { sections, conflicts: [] };
  const byId = new Map(edits.map((edit) => [edit.paragraphId, edit]));
  const isDeleted = isOtherOutline(sections, byId) ? () => false : deletedIds(sections, byId, written);
  const conflicts: EditConflict[] = [];
  const kept: Section[] = [];
  for (const section of sections) {
    const paragraphs = section.paragraphs.filter(({ id }) => !isDeleted(id)).map((paragraph) => {
      const edit = byId.get(paragraph.id);
      return edit ? merged(paragraph, edit, conflicts) : paragraph;
    });
    const before = kept[kept.length - 1];
    if (!isDeleted(section.id)) kept.push({ ...renamed(section, byId.get(section.id)), paragraphs });
    else if (before) kept[kept.length - 1] = { ...before, paragraphs: [...before.paragraphs, ...paragraphs] };
    else if (paragraphs.length > 0) kept.push({ ...section, paragraphs });
  }
  return { sections: withOwn(kept, edits), conflicts };
}

/**
 * Which ids the person deleted: written last time and gone now. Where the sheet keeps no list, a missing id counts as
 * deleted while most of the outline's headings or paragraphs are still there (another outline shares few of them).
 */
function deletedIds(sections: readonly Section[], byId: ReadonlyMap<string, ReportEdit>, written: readonly string[] | null): (id: string) => boolean {
  if (written !== null) {
    const once = new Set(written);
    return (id) => once.has(id) && !byId.has(id);
  }
  const ids = sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
  const headingsKept = sections.some(({ id }) => byId.has(id));
  const headings = new Set(sections.map(({ id }) => id));
  const present = ids.filter((id) => byId.has(id)).length;
  const sameReport = present * 2 > ids.length;
  return (id) => sameReport && !byId.has(id) && (headingsKept || !headings.has(id));
}

/** Whether the sheet holds the report of another outline: its title is there, and it is not ours. */
function isOtherOutline(sections: readonly Section[], byId: ReadonlyMap<string, ReportEdit>): boolean {
  const title = sections.find(({ level }) => level === 0)?.id;
  return title !== undefined && !byId.has(title) && [...byId.keys()].some((id) => id.startsWith(TITLE_ID));
}

/** A heading keeps the person's words; its computed number still follows its position. */
function renamed(section: Section, edit: ReportEdit | undefined): Section {
  if (!edit || edit.text === edit.generated || edit.text === section.heading) return section;
  const { runs } = mergeParagraph(edit.generated, edit.text, [{ kind: "text", text: section.heading }]);
  return { ...section, heading: paragraphText({ runs }), generatedHeading: section.heading };
}

function merged(paragraph: Paragraph, edit: ReportEdit, conflicts: EditConflict[]): Paragraph {
  if (paragraph.table) return withCaption(paragraph, paragraph.table, edit);
  if (edit.text === edit.generated || edit.text === paragraph.generated) return paragraph;
  const result = mergeParagraph(edit.generated, edit.text, paragraph.runs);
  if (result.kind === "conflict") {
    conflicts.push({ paragraphId: paragraph.id, before: edit.generated, mine: edit.text, renewed: paragraph.generated });
    return { ...paragraph, origin: "edited", runs: result.runs, generated: edit.generated };
  }
  return { ...paragraph, origin: "edited", runs: result.runs };
}

/** A table keeps the caption that the person gave it; the sheet shows 单位：… behind the caption in the same cell. */
function withCaption(paragraph: Paragraph, table: ReportTable, edit: ReportEdit): Paragraph {
  const hasUnit = table.unitLine !== "" && edit.text.endsWith(table.unitLine);
  const caption = hasUnit ? edit.text.slice(0, -table.unitLine.length).trimEnd() : edit.text;
  if (caption === edit.generated || caption === paragraph.generated) return paragraph;
  return { ...paragraph, origin: "edited", runs: caption === "" ? [] : [{ kind: "text", text: caption }], table: { ...table, caption } };
}

/**
 * Paragraphs that are not ours any more or never were: added by the person, or edited in a place that is no longer
 * generated. They follow the paragraph or heading they stand behind in the sheet.
 */
function withOwn(sections: readonly Section[], edits: readonly ReportEdit[]): readonly Section[] {
  const ours = new Set(sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((paragraph) => paragraph.id)]));
  const after = new Map<string | null, Paragraph[]>();
  let anchor: string | null = null;
  for (const edit of edits) {
    if (ours.has(edit.paragraphId)) anchor = edit.paragraphId;
    else if (edit.text !== edit.generated) after.set(anchor, [...(after.get(anchor) ?? []), ownParagraph(edit)]);
  }
  if (after.size === 0) return sections;
  const behind = (id: string | null): readonly Paragraph[] => after.get(id) ?? [];
  return sections.map((section, index) => ({
    ...section,
    paragraphs: [
      ...(index === 0 ? behind(null) : []), ...behind(section.id),
      ...section.paragraphs.flatMap((paragraph) => [paragraph, ...behind(paragraph.id)]),
    ],
  }));
}

function ownParagraph(edit: ReportEdit): Paragraph {
  return { id: edit.paragraphId, origin: "edited", runs: edit.text === "" ? [] : [{ kind: "text", text: edit.text }], table: null, generated: "" };
}
