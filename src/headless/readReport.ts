import { strFromU8, unzipSync } from "fflate";
import { message } from "../model";
import { HeadlessFailure } from "./failure";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
  decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : ENTITIES[name ?? ""] ?? whole);

/** The words of one paragraph; deleted text (w:delText) is none of them. */
function paragraph(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>/g)].map(([, words, mark]) => (mark === undefined ? plain(words ?? "") : mark === "br" ? "\n" : "\t")).join("");
}

/**
 * The text of a report: .docx gives its paragraphs, one a line; anything else is read as UTF-8 text.
 * @throws HeadlessFailure when the .docx cannot be opened
 */
export function readReport(path: string, bytes: Uint8Array): string {
  if (!/\.docx$/i.test(path)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  try {
    const file = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
    if (!file) throw new Error("word/document.xml");
    return [...strFromU8(file).matchAll(/<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner]) => paragraph(inner ?? "")).join("\n");
  } catch (cause) {
    throw new HeadlessFailure(message("headless.notReport", { file: path }), { cause });
  }
}
