import type { TextPlace } from "../../model";
import { readFigureText } from "../returned/readLines";
import type { PlacedFigure } from "../returned/readLines";
import { earlierDocuments, earlierYears } from "./earlier";
import { sentencesOf } from "./sentences";
import type { Residue } from "./types";

/** What is known besides the two texts. */
export interface ResidueOptions {
  /** The evaluated year; `null` when nobody knows: then no year is suspect by itself. */
  readonly year: number | null;
  /** Words that stand in every year's report of the form (fixed sentences of the outline): no residue. */
  readonly fixed?: readonly string[];
  /** Figures that the workbook of this year confirms: no residue, equal to last year's or not. */
  readonly isConfirmed?: (place: TextPlace) => boolean;
}

/** A sentence shorter than this says too little to be recognised. In characters, marks aside. */
const SHORTEST_SENTENCE = 12;
/** A figure with fewer digits is equal by chance too often. */
const FEWEST_DIGITS = 3;

/**
 * What may have been left standing from last year's report: earlier years and document numbers, whole sentences, and
 * figures said of the same thing. A figure or year inside a sentence that is listed is not listed again.
 * @param last last year's report; `null` when there is none: then years and document numbers alone are looked at
 */
export function findResidue(text: string, last: string | null, options: ResidueOptions): readonly Residue[] {
  const sentences = last === null ? [] : equalSentences(text, last, options);
  const rest = [
    ...earlierDocuments(text, last, options.year), ...earlierYears(text, options.year),
    ...(last === null ? [] : equalFigures(text, last, options)),
  ].filter(({ place }) => !sentences.some((sentence) => sentence.place.start <= place.start && place.end <= sentence.place.end));
  return [...sentences, ...rest].sort((a, b) => a.place.start - b.place.start);
}

/** Equal sentences, years and marks aside: a changed year in an unchanged sentence is what copying leaves. */
function equalSentences(text: string, last: string, { fixed = [] }: ResidueOptions): readonly Residue[] {
  const usual = new Set(fixed.flatMap((words) => sentencesOf(words).map(({ key }) => key)));
  const before = new Map(sentencesOf(last).map(({ key, place }) => [key, place]));
  return sentencesOf(text).flatMap(({ key, place }): readonly Residue[] => {
    const other = before.get(key);
    return other && key.length >= SHORTEST_SENTENCE && !usual.has(key) ? [{ kind: "sentence", place, last: other }] : [];
  });
}

function equalFigures(text: string, last: string, { isConfirmed = () => false }: ResidueOptions): readonly Residue[] {
  const before = figuresOf(last);
  return figuresOf(text).flatMap((mine): readonly Residue[] => {
    if (mine.figure.value.c.length < FEWEST_DIGITS || isConfirmed(mine.place)) return [];
    const other = before.find(({ figure }) => figure.dimension === mine.figure.dimension && figure.amount.eq(mine.figure.amount) && isAlike(figure.lead, mine.figure.lead));
    return other ? [{ kind: "figure", place: mine.place, last: other.place }] : [];
  });
}

const figuresOf = (text: string): readonly PlacedFigure[] => readFigureText(text).sentences.flatMap(({ tokens }) => tokens.flatMap(({ figure }) => figure ?? []));

/** Whether two figures are said of the same thing: most of the shorter name stands in the other. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = [a, b].map((words) => words.replace(/20\d\d年|[“”"的为共计是达到]/gu, "")).sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return short === long;
  const pairs = [...short].slice(1).map((char, at) => `${short[at]}${char}`);
  return pairs.filter((pair) => long.includes(pair)).length * 2 >= pairs.length;
}
