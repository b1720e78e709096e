import { changesBetween } from "../../model";
import { roleOf } from "../context";
import type { FigureSentence, PlacedFigure, SentenceToken } from "./readLines";

/** Below this likeness two sentences are not taken for one (Dice's coefficient of neighbouring tokens, and `EQUAL_FIGURES`). */
const ALIKE = 0.5;
/** What it counts for that all figures of a sentence stand in the other: tells apart sentences with the same words. */
const EQUAL_FIGURES = 0.2;

function pairsOf({ tokens }: FigureSentence): readonly string[] {
  return tokens.slice(1).map((token, at) => `${tokens[at]!.text}\u0000${token.text}`);
}

/** Part of the neighbouring tokens that two sentences share, 0 to 1. */
export function likeness(a: FigureSentence, b: FigureSentence): number {
  const [mine, theirs] = [pairsOf(a), pairsOf(b)];
  if (mine.length + theirs.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of theirs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of mine) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (mine.length + theirs.length);
}

/** Words between a name and its figure that mean nothing by themselves. */
const FILLER = /^[为是达到共计约：]$/u;

const figuresOf = ({ tokens }: FigureSentence): readonly PlacedFigure[] => tokens.flatMap(({ figure }) => figure ?? []);

/** Part of the figures of `mine` that stand in `other` as well, 0 to 1. */
function equalFigures(mine: FigureSentence, other: FigureSentence): number {
  const theirs = figuresOf(other);
  const own = figuresOf(mine);
  return own.filter(({ figure }) => theirs.some((one) => one.figure.dimension === figure.dimension && one.figure.amount.eq(figure.amount))).length / own.length;
}

/** The sentence of the draft that is most like this one; of equals the first behind `after`. `null`: none is like it. */
export function matching(sentence: FigureSentence, draft: readonly FigureSentence[], after: number): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const [index, other] of draft.entries()) {
    const score = likeness(sentence, other) + equalFigures(sentence, other) * EQUAL_FIGURES - (index < after ? 0.001 : 0);
    if (score >= ALIKE && (best === null || score > best.score)) best = { index, score };
  }
  return best?.index ?? null;
}

/**
 * Which figure of the draft's sentence stands where a figure of this sentence stands: behind the same words. A figure
 * whose words before it are not those of the draft has no counterpart.
 */
export function counterparts(sentence: FigureSentence, draft: FigureSentence): ReadonlyMap<PlacedFigure, PlacedFigure> {
  const matched = matchedPositions(draft.tokens, sentence.tokens);
  const found = new Map<PlacedFigure, PlacedFigure>();
  sentence.tokens.forEach(({ figure }, at) => {
    const other = figure ? figureBehind(at, sentence.tokens, draft.tokens, matched) : null;
    if (figure && other && other.figure.dimension === figure.figure.dimension && hasItsWords(figure, at, matched) && hasItsRole(figure, other)) found.set(figure, other);
  });
  return found;
}

/** The draft's figure behind the same word as mine at `at`; fillers between word and figure do not count. */
function figureBehind(at: number, mine: readonly SentenceToken[], draft: readonly SentenceToken[], matched: ReadonlyMap<number, number>): PlacedFigure | null {
  let before = at - 1;
  while (before >= 0 && !matched.has(before) && FILLER.test(mine[before]!.text)) before -= 1;
  const word = before < 0 ? -1 : matched.get(before);
  if (word === undefined) return null;
  let behind = word + 1;
  while (draft[behind] && !draft[behind]!.figure && FILLER.test(draft[behind]!.text)) behind += 1;
  return draft[behind]?.figure ?? null;
}

/** By position in `mine`: the position in `base` that it is matched with. */
function matchedPositions(base: readonly SentenceToken[], mine: readonly SentenceToken[]): ReadonlyMap<number, number> {
  const matched = new Map<number, number>();
  let [from, to] = [0, 0];
  const copy = (end: number): void => {
    while (from < end) matched.set(to++, from++);
  };
  for (const change of changesBetween(base, mine, (a, b) => a.text === b.text)) {
    copy(change.start);
    from = change.end;
    to += change.items.length;
  }
  copy(base.length);
  return matched;
}

/** 预算 of one sentence is not 决算 of the other. */
function hasItsRole(mine: PlacedFigure, draft: PlacedFigure): boolean {
  const [own, other] = [roleOf(mine.figure.lead), roleOf(draft.figure.lead)];
  return own === null || other === null || own === other;
}

function hasItsWords({ figure }: PlacedFigure, at: number, matched: ReadonlyMap<number, number>): boolean {
  const words = Array.from({ length: figure.lead.length }, (_, index) => matched.has(at - 1 - index));
  return words.filter(Boolean).length * 2 >= words.length;
}

const DIRECTIONS = /增加|减少|增长|下降|提高|降低|超出|超支|控制在|持平|基本一致|结余|未发生|未安排|偏低|较好|全部执行|比上年少|比上年多|少|多/gu;

/** The words of a sentence that say which way its figures go. */
export function directionsOf({ text }: FigureSentence): string {
  return (text.match(DIRECTIONS) ?? []).join("|");
}
