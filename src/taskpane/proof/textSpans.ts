import type { ReturnedFigure, ReturnedStatus, TextFinding } from "../../proofreading";

/** A piece of a text under the same marks. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** What became of the figure it belongs to; `null` when it is no figure. */
  readonly status: ReturnedStatus | null;
  readonly isFinding: boolean;
  /** The new figure to show behind it: at the last piece of a changed figure only. */
  readonly renewed: string | null;
}

/** Cuts a text at the ends of figures and of places that findings name, so that overlapping marks can be drawn. */
export function piecesOf(text: string, figures: readonly ReturnedFigure[], findings: readonly TextFinding[]): readonly Piece[] {
  const places = findings.flatMap((finding) => finding.places);
  const ends = [0, text.length, ...figures.flatMap(({ place }) => [place.start, place.end]), ...places.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(ends)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  let next = 0; // figures stand in the order of the text
  return cuts.slice(0, -1).map((start, index): Piece => {
    const end = cuts[index + 1]!;
    while (next < figures.length && figures[next]!.place.end <= start) next += 1;
    const candidate = figures[next];
    const figure = candidate && candidate.place.start <= start ? candidate : null;
    return {
      start, text: text.slice(start, end), status: figure?.status ?? null,
      isFinding: places.some((place) => place.start <= start && place.end >= end),
      renewed: figure?.place.end === end ? figure.renewed : null,
    };
  });
}

/** Full stop, semicolon, exclamation and question mark of Chinese text, and the end of a line. */
const SENTENCE_END = /[\u3002\uff1b\uff01\uff1f\n]/u;

/** The sentence around a span, cut where it is long: the words before, the span's own, the words after. */
export function sentenceAround(text: string, start: number, end: number, reach = 28): readonly [string, string, string] {
  const before = (text.slice(0, start).split(SENTENCE_END).pop() ?? "").trimStart();
  const after = text.slice(end).split(SENTENCE_END)[0] ?? "";
  return [before.length > reach ? `…${before.slice(-reach)}` : before, text.slice(start, end).trim(), after.length > reach ? `${after.slice(0, reach)}…` : after];
}
