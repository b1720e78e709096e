import type { CellValue, Snapshot } from "../../../src/model";
import { drawSheet, type Drawing } from "../drawSheet";

/** A sheet drawn as text: one line a row, cells parted by `|`; `'12` is a text, `!#REF!` an error, digits are numbers. */
export interface Page extends Drawing {
  readonly name: string;
  readonly text: string;
}

/** What a careful reader finds wrong: the rule, cells concerned, and the difference. */
export interface ExpectedBreak {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly difference?: string;
}

/** A workbook drawn from the descriptions of layouts, with what a careful reader takes from it. */
export interface UnseenBook {
  readonly title: string;
  readonly file: string;
  readonly pages: readonly Page[];
  /** `sheet!cell account[sub]@period@year=value unit`, blanks between the two parts; the sheet may be left out when there is one. */
  readonly states: string;
  /** Cells that state nothing: ordinals, differences, rates, codes. */
  readonly silent?: readonly string[];
  readonly breaks?: readonly ExpectedBreak[];
}

function cellOf(text: string): CellValue {
  if (text.trim() === "") return null;
  if (text.trim().startsWith("!")) return { error: text.trim().slice(1) };
  if (text.trim().startsWith("'")) return text.trim().slice(1);
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : text;
}

/** The drawn workbook as the snapshot a host gives. */
export function snapshotOf(book: UnseenBook): Snapshot {
  return {
    book: book.file,
    sheets: book.pages.map(({ name, text, ...drawing }) => drawSheet(name, text.replace(/^\n/, "").replace(/\n\s*$/, "").split("\n").map((line) => line.split("|").map(cellOf)), drawing)),
  };
}

/** The lines of `states` as pairs of cell and meaning. */
export function statesOf(book: UnseenBook): readonly (readonly [string, string])[] {
  return book.states.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => {
    const [cell = "", meaning = ""] = line.split(/\s+/);
    return [cell.includes("!") ? cell : `${book.pages[0]!.name}!${cell}`, meaning] as const;
  });
}
