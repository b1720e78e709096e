import type { Report } from "../../model";

export { reportToClipboard, textToClipboard } from "./clipboard";
export type { ClipboardContent, ClipboardOptions } from "./clipboard";

/**
 * The report as a .docx file with styles, margins, page numbers and tables. The writer and its library are loaded only
 * when this is called, so that they cost the pane nothing before.
 */
export async function reportToDocx(report: Report): Promise<Uint8Array> {
  const { writeDocx } = await import("./docx");
  return writeDocx(report);
}
