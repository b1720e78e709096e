import { message } from "../model";
import { textOfFile } from "../proofreading";
import { HeadlessFailure } from "./failure";

/**
 * The text of a report: .docx gives its paragraphs, one a line, and table rows with tabs; anything else is plain text.
 * @throws HeadlessFailure when the .docx cannot be opened
 */
export function readReport(path: string, bytes: Uint8Array): string {
  const text = textOfFile(path, bytes, (given, encoding, fatal) => new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(given));
  if (text === null) throw new HeadlessFailure(message("headless.notReport", { file: path }));
  return text;
}
