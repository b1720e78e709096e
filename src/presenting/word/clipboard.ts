import type { Report } from "../../model";
import type { Block } from "./blocks";
import { blocksOf } from "./blocks";
import { tableHtml, textHtml } from "./html";

/** What the clipboard carries: HTML that Word turns into headings, paragraphs and tables, and the same as plain text. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/** Which part of the report to copy. */
export interface ClipboardOptions {
  /** Only this section and those below it. */
  readonly sectionId?: string;
}

const OPEN_HTML = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta charset="utf-8"><meta name="Generator" content="jixiao-ziping-zhushou"></head><body lang="ZH-CN"><!--StartFragment-->`;
const CLOSE_HTML = "<!--EndFragment--></body></html>";

/**
 * The report for Word's clipboard. Text is escaped and arrives as typed; page size, margins and page numbers do not
 * travel by clipboard (they are in the .docx).
 */
export function reportToClipboard(report: Report, options: ClipboardOptions = {}): ClipboardContent {
  const blocks = blocksOf(report, options.sectionId ?? null);
  return { html: `${OPEN_HTML}${blocks.map(blockHtml).join("\n")}${CLOSE_HTML}`, text: blocks.map(blockText).join("\r\n") };
}

/** Any text for Word: its lines as body paragraphs, a line of a table row as it is. Nothing of it can become markup. */
export function textToClipboard(text: string): ClipboardContent {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
  return { html: `${OPEN_HTML}${lines.map((line) => textHtml("body", line)).join("\n")}${CLOSE_HTML}`, text };
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading": return textHtml("heading", block.text, block.level);
    case "text": return textHtml("body", block.text);
    case "table": return tableHtml(block.table, block.caption);
  }
}

/** Plain text: two ideographic spaces before a paragraph, none before the title; cells parted by tabs. */
function blockText(block: Block): string {
  switch (block.kind) {
    case "heading": return block.level === 0 ? block.text : `　　${block.text}`;
    case "text": return `　　${block.text}`;
    case "table": return [block.caption, block.table.unitLine, ...block.table.cells.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))].filter((line) => line !== "").join("\r\n");
  }
}
