import type { CellContent, CellValue, PlannedCell } from "../model";
import { isCellError } from "../model";

/** What is handed to Excel for one cell: as if typed there. `""` empties it, `null` leaves it alone. */
export type Typed = string | number | boolean | null;

/** Content of a cell that stands or shall stand in a sheet; `flag` is a person's TRUE or FALSE. */
export type Content = CellContent | { readonly kind: "flag"; readonly value: boolean };

/** Longest text that a formula may hold in quotes. */
const LONGEST_LITERAL = 255;

/** What a planned cell shall hold: linked text becomes a HYPERLINK formula, so that links travel in one array. */
export function contentOf(cell: PlannedCell): Content {
  const { content, link } = cell;
  if (link === null || content.kind !== "text") return content;
  const target = `#${link}`;
  if (content.text.length > LONGEST_LITERAL || target.length > LONGEST_LITERAL) return content;
  return { kind: "formula", formula: `=HYPERLINK(${quoted(target)},${quoted(content.text)})` };
}

function quoted(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}

/** What a cell holds now. */
export function contentNow(value: CellValue, formula: string): Content {
  if (formula !== "") return { kind: "formula", formula };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "flag", value };
  if (value === null || value === "") return { kind: "empty" };
  return { kind: "text", text: isCellError(value) ? value.error : value };
}

/**
 * As typed. Excel reads text as a person's typing: `=…` would be a formula, `1-2` a date, `0101` a number. An apostrophe
 * before anything that is not plainly words keeps it text; in a cell of format `@` all is text already.
 */
export function typedOf(content: Content, numberFormat: string | null): Typed {
  switch (content.kind) {
    case "empty": return "";
    case "number": return content.value;
    case "flag": return content.value;
    case "formula": return content.formula;
    case "text": return needsApostrophe(content.text, numberFormat) ? `'${content.text}` : content.text;
  }
}

function needsApostrophe(text: string, numberFormat: string | null): boolean {
  if (numberFormat === "@") return false;
  return /^['=+\-@＝＋－＠]/.test(text) || (/\d/.test(text) || /^\s*(true|false)\s*$/i.test(text));
}

/** Whether both stand for the same; formulas are compared without what Excel rewrites (quotes, blanks, case). */
export function sameContent(a: Content, b: Content): boolean {
  if (a.kind === "formula" && b.kind === "formula") return plainFormula(a.formula) === plainFormula(b.formula);
  if (a.kind === "text" && b.kind === "text") return a.text === b.text;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "flag" && b.kind === "flag") return a.value === b.value;
  return a.kind === b.kind && a.kind === "empty";
}

function plainFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/'((?:[^']|'')+)'!/g, "$1!").replace(/\s+/g, "").toUpperCase())).join("");
}
