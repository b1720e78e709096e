import type { EditConflict, Paragraph, ReportEdit, ReportTable, Section, TableEdit } from "../../model";
import { paragraphText } from "../../model";
import { headingWords } from "../format";
import { TITLE_ID } from "../titleId";
import { mergeParagraph } from "./mergeParagraph";
import { filledPart, mergeTable } from "./mergeTable";
import { withNumbers } from "./numbers";
import { mergedOrder } from "./order";

/** The report after the person's edits. */
export interface MergedReport {
  readonly sections: readonly Section[];
  readonly conflicts: readonly EditConflict[];
  /** Ids of everything generated now, the deleted included, in the outline's order. */
  readonly generatedIds: readonly string[];
}

/** A heading or a paragraph of the merged report. */
type Item = { readonly heading: Omit<Section, "paragraphs"> } | { readonly paragraph: Paragraph };

/**
 * Merges what was generated with what stands in 自评报告: untouched paragraphs follow the figures, edited ones keep the
 * person's words, deleted ones stay deleted, moved and added ones stay where the person put them. Headings are numbered
 * by where they stand then. Nothing a person typed is lost.
 * @param edits in sheet order, headings included by section id; `null`: no report sheet yet
 * @param written ids of everything written last time; `null` when the sheet does not keep them
 */
export function mergeEdits(sections: readonly Section[], edits: readonly ReportEdit[] | null, written: readonly string[] | null): MergedReport {
  const generatedIds = sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((paragraph) => paragraph.id)]);
  if (edits === null || edits.length === 0) return { sections: withNumbers(sections), conflicts: [], generatedIds };
  const byId = new Map(edits.map((edit) => [edit.paragraphId, edit]));
  const isOther = isOtherOutline(sections, byId);
  const isDeleted = isOther ? () => false : deletedIds(sections, byId, written);
  const conflicts: EditConflict[] = [];
  const items = new Map<string, Item>();
  for (const section of sections) {
    const edit = byId.get(section.id);
    if (!isDeleted(section.id) && !isCleared(edit)) items.set(section.id, { heading: renamed(section, edit, isOther, conflicts) });
    for (const paragraph of section.paragraphs) {
      const mine = byId.get(paragraph.id);
      if (!isDeleted(paragraph.id)) items.set(paragraph.id, { paragraph: mine ? merged(paragraph, mine, conflicts) : paragraph });
    }
  }
  const generated = [...items.keys()];
  for (const edit of edits) if (!items.has(edit.paragraphId) && isOwn(edit)) items.set(edit.paragraphId, ownItem(edit));
  const order = mergedOrder({
    generated, sheet: edits.map(({ paragraphId }) => paragraphId).filter((id) => items.has(id)), written: isOther ? null : written,
    isHeading: (id) => "heading" in (items.get(id) ?? {}),
  });
  return { sections: withNumbers(sectionsOf(order.flatMap((id) => items.get(id) ?? []), sections[0])), conflicts, generatedIds };
}

/** Items in order as sections. What stands before the first heading belongs to it; without any heading the title stays. */
function sectionsOf(items: readonly Item[], title: Section | undefined): readonly Section[] {
  const sections: { readonly heading: Omit<Section, "paragraphs">; readonly paragraphs: Paragraph[] }[] = [];
  const before: Paragraph[] = [];
  for (const item of items) {
    const last = sections[sections.length - 1];
    if ("heading" in item) sections.push({ heading: item.heading, paragraphs: last ? [] : before.splice(0) });
    else (last?.paragraphs ?? before).push(item.paragraph);
  }
  if (before.length > 0 && title) sections.push({ heading: title, paragraphs: before });
  return sections.map(({ heading, paragraphs }) => ({ ...heading, paragraphs }));
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

/** A heading emptied in its cell is one taken out. */
function isCleared(edit: ReportEdit | undefined): boolean {
  return edit !== undefined && edit.text.trim() === "" && edit.generated !== "";
}

/** A heading keeps the person's words and level; its number follows its position. */
function renamed({ paragraphs: _body, ...section }: Section, edit: ReportEdit | undefined, isOther: boolean, conflicts: EditConflict[]): Omit<Section, "paragraphs"> {
  if (!edit) return section;
  const level = isOther || section.level === 0 || !edit.level ? section.level : edit.level;
  const wordsOf = section.level === 0 ? (heading: string): string => heading : headingWords;
  const [before, mine, renewed] = [edit.generated, edit.text, section.heading].map(wordsOf) as [string, string, string];
  if (mine === before || mine === renewed) return { ...section, level };
  const result = mergeParagraph(before, mine, [{ kind: "text", text: renewed }]);
  const heading = { ...section, level, heading: paragraphText(result) };
  if (result.kind === "merged") return { ...heading, generatedHeading: section.heading };
  conflicts.push({ paragraphId: section.id, before: edit.generated, mine: edit.text, renewed: section.heading });
  return { ...heading, generatedHeading: edit.generated };
}

function merged(paragraph: Paragraph, edit: ReportEdit, conflicts: EditConflict[]): Paragraph {
  if (paragraph.table) return mergedTable(paragraph, paragraph.table, edit, conflicts);
  if (edit.text === edit.generated || edit.text === paragraph.generated) return paragraph;
  const result = mergeParagraph(edit.generated, edit.text, paragraph.runs);
  if (result.kind === "conflict") {
    conflicts.push({ paragraphId: paragraph.id, before: edit.generated, mine: edit.text, renewed: paragraph.generated });
    return { ...paragraph, origin: "edited", runs: result.runs, generated: edit.generated };
  }
  return { ...paragraph, origin: "edited", runs: result.runs };
}

function mergedTable(paragraph: Paragraph, table: ReportTable, edit: ReportEdit, conflicts: EditConflict[]): Paragraph {
  const captioned = withCaption(paragraph, table, edit);
  if (!edit.table || !captioned.table) return captioned;
  const result = mergeTable(paragraph.id, captioned.table, edit.table);
  conflicts.push(...result.conflicts);
  return { ...captioned, table: result.table };
}

/** A table keeps the caption that the person gave it; the sheet shows 单位：… behind the caption in the same cell. */
function withCaption(paragraph: Paragraph, table: ReportTable, edit: ReportEdit): Paragraph {
  const shown = `　${table.unitLine}`;
  const caption = table.unitLine !== "" && edit.text.endsWith(shown) ? edit.text.slice(0, -shown.length) : edit.text;
  if (caption === edit.generated || caption === paragraph.generated) return paragraph;
  return { ...paragraph, origin: "edited", runs: caption === "" ? [] : [{ kind: "text", text: caption }], table: { ...table, caption } };
}

/** Whether the person added it, or edited it in a place that is no longer generated. */
function isOwn({ text, generated, table }: ReportEdit): boolean {
  return (text !== generated && text.trim() !== "") || (table?.rows.some((row) => row.generated === null || row.cells.some((cell, column) => cell !== (row.generated?.[column] ?? ""))) ?? false);
}

function ownItem({ paragraphId: id, text, level, table }: ReportEdit): Item {
  if (level !== undefined) return { heading: { id, level: Math.max(1, level), heading: text, generatedHeading: "" } };
  const runs = text === "" ? [] : [{ kind: "text", text } as const];
  return { paragraph: { id, origin: "edited", runs, table: table ? ownTable(text, table) : null, generated: "" } };
}

/** A table that is no longer generated and that the person worked on: as it stands, without bound figures. */
function ownTable(caption: string, { rows }: TableEdit): ReportTable {
  const width = Math.max(0, ...rows.map(({ cells }) => filledPart(cells).length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row.cells[column] ?? ""));
  const isFigure = (column: number): boolean => cells.slice(1).some((row) => /^-?\d/.test(row[column] ?? ""));
  return { caption, unitLine: "", headerRows: 1, cells, alignRight: Array.from({ length: width }, (_, column) => isFigure(column)), generatedCells: cells.map(() => null), generatedRows: [] };
}
