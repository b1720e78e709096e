import type { TextPlace } from "../../model";
import { contextOf } from "../context";
import { normalise } from "../normalise";
import type { TextFigure } from "../types";

/** A figure with its place in the text as given. */
export interface PlacedFigure {
  readonly figure: TextFigure;
  readonly place: TextPlace;
}

/** A sentence with figures: its words one character a token, a figure one token that tells its dimension. */
export interface FigureSentence {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
}

/** `figure` is `null` for a character. */
export interface SentenceToken {
  readonly text: string;
  readonly figure: PlacedFigure | null;
}

/** A row of a table: cells parted by tabs, as Word gives them. */
export interface TextRow {
  readonly cells: readonly TextPlace[];
}

/** Everything in a text that holds figures. */
export interface FigureText {
  readonly sentences: readonly FigureSentence[];
  readonly rows: readonly TextRow[];
}

const NUMBER = /^[-−]?\d[\d,，]*(?:\.\d+)?%?$/u;

/** Whether the words of a table cell are a figure. */
export function isFigureCell(text: string): boolean {
  return NUMBER.test(text.trim());
}

/** The sentences and table rows of a text that hold figures, in offsets of the text as given. */
export function readFigureText(original: string): FigureText {
  const rows = rowsOf(original);
  const normal = normalise(original);
  const context = contextOf(normal.text);
  const isInRow = (start: number): boolean => rows.some(({ cells }) => start >= cells[0]!.start && start < cells.at(-1)!.end);
  const bySentence = new Map<number, PlacedFigure[]>();
  for (const figure of context.figures) {
    const start = normal.origin[figure.start] ?? 0;
    if (isInRow(start)) continue;
    const end = (normal.origin[figure.end - 1] ?? start) + 1;
    bySentence.set(figure.sentence, [...(bySentence.get(figure.sentence) ?? []), { figure, place: { kind: "text", start, end, text: original.slice(start, end) } }]);
  }
  const sentences = [...bySentence].map(([index, figures]) => {
    const { start, end, text } = context.sentence(index);
    return { text: `${text}${/[。！？]/u.test(normal.text[end] ?? "") ? normal.text[end]! : ""}`.trim(), tokens: tokensOf(normal.text, start, end, figures) };
  });
  return { sentences, rows };
}

function tokensOf(text: string, start: number, end: number, figures: readonly PlacedFigure[]): readonly SentenceToken[] {
  const tokens: SentenceToken[] = [];
  for (let at = start; at < end;) {
    const placed = figures.find(({ figure }) => figure.start === at);
    tokens.push(placed ? { text: `#${placed.figure.dimension}`, figure: placed } : { text: text[at]!, figure: null });
    at = placed ? placed.figure.end : at + 1;
  }
  return tokens;
}

/** Lines with a tab and a cell that is nothing but a number. */
function rowsOf(text: string): readonly TextRow[] {
  const rows: TextRow[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim().includes("\t") && line.split("\t").some(isFigureCell)) rows.push({ cells: cellsOf(line, start) });
    start += line.length + 1;
  }
  return rows;
}

function cellsOf(line: string, start: number): readonly TextPlace[] {
  let at = start;
  return line.replace(/\r$/u, "").split("\t").map((raw) => {
    const from = at + raw.length - raw.trimStart().length;
    at += raw.length + 1;
    return { kind: "text", start: from, end: from + raw.trim().length, text: raw.trim() };
  });
}
