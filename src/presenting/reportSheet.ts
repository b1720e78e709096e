import { cellAddress, paragraphText, tableRowKeys } from "../model";
import type { CellStyle, ListValidation, Paragraph, PlannedCell, Run, Section, SheetPlan } from "../model";
import { blank, text } from "./cells";
import { HEADINGS, REPORT_KINDS } from "./headings";
import { linkTo } from "./linkTo";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say } from "./say";
import { splitText } from "./splitText";

const WIDTHS = [10, 90, 30];
const TABLE_WIDTH = 14;
const HEADING_STYLES: readonly CellStyle[] = ["title", "h1", "h2", "h3", "h4"];
/** Rows below the report that already offer the kinds. */
const SPARE_ROWS = 50;
const HIDDEN = { style: "muted", numberFormat: "@" } as const;

/** 自评报告: one paragraph a row, styled for Word; tables as rows of cells from the text column on. */
export function reportSheet(context: PresentContext): SheetPlan {
  const { report, names } = context;
  const body = report.sections.flatMap((section) => [headingRow(section), ...section.paragraphs.flatMap((paragraph) => paragraphRows(paragraph))]);
  const tableWidth = Math.max(1, ...report.sections.flatMap(({ paragraphs }) => paragraphs.map(({ table }) => (table ? Math.max(...table.cells.map((row) => row.length)) : 1))));
  const extra = Math.max(0, tableWidth - (WIDTHS.length - 1));
  const { kind, text: words, cells } = HEADINGS.report;
  const rows: PlanRow[] = [
    { id: "#head/report", cells: [text(kind, { style: "header" }), text(words, { style: "header" }), text(cells, { style: "header" })], hidden: [blank(), text(writtenIds(context), HIDDEN)] },
    ...body,
  ];
  return buildPlan({
    sheet: "report", name: names.report, columnWidths: [...WIDTHS, ...Array.from({ length: extra }, () => TABLE_WIDTH)], frozenRows: 1, landscape: false, titleRows: 0, hiddenWidth: 2,
    validations: [kindList(rows.length)], takesUpRows: true,
  }, rows);
}

/** What a row that the person adds can be, offered in 类别; below the last row there is room for more. */
function kindList(rows: number): ListValidation {
  return { area: { top: 1, bottom: rows + SPARE_ROWS, left: 0, right: 0 }, values: [...REPORT_KINDS.headings.slice(1), REPORT_KINDS.body] };
}

/** Ids ever generated, in the heading's hidden cell: a deleted one stays deleted, a moved one is known as moved. */
function writtenIds({ inputs, report }: PresentContext): string {
  const present = report.sections.flatMap((section) => [section.id, ...section.paragraphs.map(({ id }) => id)]);
  return [...new Set([...(report.generatedIds ?? present), ...(inputs.reportIds ?? [])])].join("\n");
}

function headingRow(section: Section): PlanRow {
  const level = Math.min(section.level, HEADING_STYLES.length - 1);
  const style = HEADING_STYLES[level] ?? "h1";
  return {
    id: section.id,
    cells: [text(REPORT_KINDS.headings[level] ?? "", { style: "muted" }), text(section.heading, { style, owner: "merged", numberFormat: "@" })],
    hidden: [text(section.generatedHeading ?? section.heading, HIDDEN)],
  };
}

function paragraphRows(paragraph: Paragraph): PlanRow[] {
  if (paragraph.table) return tableRows(paragraph);
  const pieces = splitText(paragraphText(paragraph));
  const generated = splitText(paragraph.generated);
  const cells = figureCells(paragraph.runs);
  return Array.from({ length: Math.max(pieces.length, generated.length) }, (_, index) => ({
    id: index === 0 ? paragraph.id : `${paragraph.id}#${index + 1}`,
    cells: [
      text(index === 0 ? REPORT_KINDS.body : REPORT_KINDS.continued, { style: "muted" }),
      text(pieces[index] ?? "", { style: paragraph.origin === "placeholder" ? "warn" : "body", owner: "merged", numberFormat: "@" }),
      index === 0 ? cells : blank(),
    ],
    hidden: [text(generated[index] ?? "", HIDDEN)],
  }));
}

/** Cells named behind a paragraph: more would make its row higher than its text. */
const NAMED_CELLS = 3;

/** The cells behind the paragraph's figures, each once, the first few named; the link goes to the first. */
function figureCells(runs: readonly Run[]): PlannedCell {
  const places = runs.flatMap((run) => (run.kind === "figure" && run.place ? [run.place] : []));
  const names = [...new Set(places.map((place) => `${place.sheet}!${cellAddress(place)}`))];
  const more = names.length > NAMED_CELLS ? say("present.checks.moreCells", { count: names.length }) : "";
  return names.length === 0 ? blank() : text(`${names.slice(0, NAMED_CELLS).join("；")}${more}`, { style: "link", link: linkTo(places[0]!) });
}

function tableRows(paragraph: Paragraph): PlanRow[] {
  const table = paragraph.table!;
  const caption = [table.caption, table.unitLine].filter((part) => part !== "").join("　");
  const generated = table.generatedCells ?? table.cells;
  const rows = table.cells.map((cells, index): PlanRow => ({
    id: `${paragraph.id}#row${index + 1}`,
    cells: [text(REPORT_KINDS.table, { style: "muted" }), ...cells.map((cell) => text(cell, { style: index < table.headerRows ? "tableHeader" : "tableCell", numberFormat: "@", owner: "merged" }))],
    hidden: [text(kept(generated[index] ?? null), HIDDEN)],
  }));
  const first: PlanRow = {
    id: paragraph.id,
    cells: [text(REPORT_KINDS.caption, { style: "muted" }), text(caption || say("present.report.table"), { style: "tableHeader", numberFormat: "@" })],
    hidden: [text(paragraph.generated, HIDDEN), text(kept(table.generatedRows ?? tableRowKeys(table.cells, table.alignRight)), HIDDEN)],
  };
  return [first, ...rows];
}

/** A list of texts in a hidden cell; empty for a row of the person's own. */
function kept(texts: readonly string[] | null): string {
  return texts === null ? "" : JSON.stringify(texts);
}
