import { strFromU8, unzipSync } from "fflate";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
  decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : ENTITIES[name ?? ""] ?? whole);

/** What matters of WordprocessingML: words, tabs, breaks, and where paragraphs, cells and rows begin and end. */
const PIECE = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(\/?)w:(p|tc|tr|txbxContent|del|moveFrom|tab|br|cr|noBreakHyphen)(?=[\s/>])([^>]*)>/g;

/**
 * The words of `word/document.xml`: one line a paragraph, a table row one line with its cells parted by tabs. Text that
 * track changes took out is left out, text it put in is there; text boxes are left out, for Word keeps them twice.
 */
function linesOf(xml: string): string {
  const lines: string[] = [];
  let line = "";
  let [cells, boxes, removed, paragraphs] = [0, 0, 0, 0];
  const inRow = (): boolean => cells > 0;
  for (const [, words, close, name, rest] of xml.matchAll(PIECE)) {
    const isEmpty = (rest ?? "").endsWith("/");
    if (name === "txbxContent") boxes += close ? -1 : 1;
    else if (boxes > 0) continue;
    else if (words !== undefined) line += removed > 0 ? "" : plain(words);
    else if (name === "del" || name === "moveFrom") removed += isEmpty ? 0 : close ? -1 : 1;
    else if (name === "tc") {
      if (close) { cells -= 1; line += "\t"; paragraphs = 0; } else if (!isEmpty) { cells += 1; paragraphs = 0; }
    } else if (name === "tr") {
      if (close && !inRow()) { lines.push(line.replace(/\t$/, "")); line = ""; }
    } else if (name === "p") {
      if (inRow()) { if (!close && paragraphs++ > 0) line += " "; } else if (close || isEmpty) { lines.push(line); line = ""; }
    } else if (removed === 0) line += name === "tab" ? "\t" : name === "noBreakHyphen" ? "-" : inRow() ? " " : "\n";
  }
  return lines.join("\n");
}

/** The text of a .docx; `null` when the bytes are none. */
export function textOfDocx(bytes: Uint8Array): string | null {
  try {
    const file = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
    return file ? linesOf(strFromU8(file)) : null;
  } catch {
    return null;
  }
}

/** Turns bytes into text. @throws when `fatal` and the bytes are not of that encoding */
export type Decode = (bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "gb18030", fatal: boolean) => string;

/**
 * The text of a report file by its name: .docx, or plain text in UTF-8, UTF-16 or GB18030 (what Chinese Windows saves).
 * `null` when it cannot be read.
 */
export function textOfFile(name: string, bytes: Uint8Array, decode: Decode): string | null {
  if (/\.docx$/i.test(name)) return textOfDocx(bytes);
  if (/\.(?:doc|wps|pdf)$/i.test(name)) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le", false);
  try {
    return decode(bytes, "utf-8", true);
  } catch {
    return decode(bytes, "gb18030", false);
  }
}
