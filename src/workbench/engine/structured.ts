/** Structured references in formula text: `表1[列]`, `表1[[#Totals],[列]]`, `[@列]`, or a table's name alone. */
import { closingBracket, closingQuote } from "./formulaPieces";

export type Part = "All" | "Data" | "Headers" | "Totals" | "ThisRow";

/** `table` is null where a cell of a table means its own; `columns` is null where all are meant, else the first and the last one. */
export interface StructuredReference {
  readonly table: string | null;
  readonly parts: readonly Part[];
  readonly columns: readonly [string, string] | null;
}

const PARTS: Readonly<Record<string, Part>> = { "#all": "All", "#data": "Data", "#headers": "Headers", "#totals": "Totals", "#this row": "ThisRow" };
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** The formula with every structured reference written anew; `isTable` tells whether a word alone is a table. */
export function mapStructured(formula: string, isTable: (name: string) => boolean, write: (reference: StructuredReference, text: string) => string): string {
  let out = "", at = 0;
  while (at < formula.length) {
    const letter = formula[at] ?? "";
    if (letter === "\"" || letter === "'") {
      const end = closingQuote(formula, at, letter);
      out += formula.slice(at, end);
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const word = letter === "[" || /[\p{N}$.!]/u.test(formula[at - 1] ?? "") ? "" : (WORD.exec(formula)?.[0] ?? "");
    const next = at + word.length, bracket = formula[next] === "[" ? closingBracket(formula, next) : -1;
    if (bracket > 0 && !isElsewhere(formula, bracket)) {
      const text = formula.slice(at, bracket), reference = readReference(word === "" ? null : word, formula.slice(next + 1, bracket - 1));
      out += reference ? write(reference, text) : text;
      at = bracket;
    } else if (word !== "" && !/[(![]/.test(formula[next] ?? "") && isTable(word)) {
      out += write({ table: word, parts: [], columns: null }, word);
      at = next;
    } else {
      const end = Math.max(bracket, next, at + 1);
      out += formula.slice(at, end);
      at = end;
    }
  }
  return out;
}

/** Whether a formula may hold a structured reference: a quick look before a careful one. */
export const mayBeStructured = (formula: string, tableNames: readonly string[]): boolean => formula.includes("[") || tableNames.some((name) => formula.toLowerCase().includes(name.toLowerCase()));

/** `[书.xlsx]表!A1` is another workbook. */
const isElsewhere = (formula: string, end: number): boolean => /^[\p{L}\p{N}_.]*!/u.test(formula.slice(end));

function readReference(table: string | null, inside: string): StructuredReference | null {
  let rest = inside.trim();
  const parts: Part[] = [];
  if (rest.startsWith("@")) {
    parts.push("ThisRow");
    rest = rest.slice(1).trim();
  }
  if (rest === "") return { table, parts, columns: null };
  if (!rest.startsWith("[")) {
    const part = PARTS[rest.toLowerCase()];
    if (part) return { table, parts: [...parts, part], columns: null };
    return rest.replace(/'./gs, "").includes("[") ? null : { table, parts, columns: [unescape(rest), unescape(rest)] };
  }
  const columns: string[] = [];
  for (let at = 0; at < rest.length;) {
    const end = closingBracket(rest, at);
    if (end < 0) return null;
    const one = rest.slice(at + 1, end - 1), part = PARTS[one.trim().toLowerCase()];
    if (part) parts.push(part);
    else columns.push(unescape(one));
    const separator = /^\s*([,:])\s*(?=\[)/.exec(rest.slice(end));
    if (!separator && rest.slice(end).trim() !== "") return null;
    at = separator ? end + separator[0].length : rest.length;
  }
  const [first, last = first] = columns;
  return columns.length > 2 ? null : { table, parts, columns: first === undefined || last === undefined ? null : [first, last] };
}

const unescape = (name: string): string => name.replace(/'(.)/gs, "$1");
const escape = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
const PART_TEXT: Readonly<Record<Part, string>> = { All: "#All", Data: "#Data", Headers: "#Headers", Totals: "#Totals", ThisRow: "#This Row" };

/** A reference as text: as files have it, or (`typed`) as a person types it, with `@` for this row. */
export function referenceText({ table, parts, columns }: StructuredReference, typed: boolean): string {
  const name = table ?? "";
  const span = columns === null ? [] : columns[0] === columns[1] ? [columns[0]] : [...columns];
  if (typed && parts.length === 1 && parts[0] === "ThisRow") {
    const [only] = span;
    if (only === undefined) return `${name}[@]`;
    if (span.length === 1) return `${name}[@${/^[\p{L}\p{N}_.]+$/u.test(only) ? only : `[${escape(only)}]`}]`;
    return `${name}[@${span.map((one) => `[${escape(one)}]`).join(":")}]`;
  }
  if (parts.length === 0 && span.length < 2) return span[0] === undefined ? (name === "" ? "[]" : name) : `${name}[${escape(span[0])}]`;
  if (parts.length === 1 && span.length === 0) return `${name}[${PART_TEXT[parts[0] as Part]}]`;
  const items = [...parts.map((part) => `[${PART_TEXT[part]}]`), ...(span.length ? [span.map((one) => `[${escape(one)}]`).join(":")] : [])];
  return `${name}[${items.join(",")}]`;
}
