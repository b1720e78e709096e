import { YEARS } from "../text";
import { FILLERS, WORDS, type Concept } from "./lexicon";

interface Word {
  readonly text: string;
  readonly means: readonly Concept[];
}

/** All words by their first sign, longer ones first. */
const BY_FIRST_SIGN = byFirstSign();

function byFirstSign(): ReadonlyMap<string, readonly Word[]> {
  const words: Word[] = FILLERS.split("|").map((text) => ({ text, means: [] }));
  for (const [texts, ...means] of WORDS) for (const text of texts.split("|")) words.push({ text, means });
  const table = new Map<string, Word[]>();
  for (const word of words) {
    const same = table.get(word.text[0]!);
    if (same) same.push(word);
    else table.set(word.text[0]!, [word]);
  }
  for (const same of table.values()) same.sort((a, b) => b.text.length - a.text.length);
  return table;
}

/** What stands before the words: A.2022年决算, 【收入】. */
const FRAME = /^[A-Za-z][.、]|[【】]/g;
/** A remark in brackets at the end, but for one that takes something off or adds it. */
const REMARK = /\((?![^()]*(?:不含|不包括|除|扣|其中|另))[^()]*\)$/;

/** Nothing but Chinese characters: nothing to take off. */
const ORDINARY = /^[\u4e00-\u9fa5]*$/;
const BEGINS_ORDINARY = /^[\u4e00-\u9fa5]/;

/** Texts read last: several steps ask for the same labels one after the other. */
const LAST = new Map<string, ReadonlySet<Concept> | null>();
const MOST_KEPT = 1_000;

/**
 * What a heading or a label means, when every part of it is a word of the field; `null` when a part is not known, for then
 * it may mean anything. Years are left aside. Shortest reading wins: long words before short ones.
 * @param text squashed, without numbering
 */
export function conceptsOf(text: string): ReadonlySet<Concept> | null {
  if (BEGINS_ORDINARY.test(text) && !BY_FIRST_SIGN.has(text[0]!)) return null; // so it is with the names of most projects
  const known = LAST.get(text);
  if (known !== undefined) return known;
  const concepts = conceptsIn(text);
  if (LAST.size >= MOST_KEPT) LAST.clear();
  LAST.set(text, concepts);
  return concepts;
}

function conceptsIn(text: string): ReadonlySet<Concept> | null {
  const plain = ORDINARY.test(text) ? text : text.replace(FRAME, "").replace(YEARS, "");
  const words = wordsFrom(plain, 0, []) ?? (plain.endsWith(")") ? wordsFrom(plain.replace(REMARK, ""), 0, []) : null);
  return words === null ? null : new Set(words.flatMap((word) => word.means));
}

/** The words that cover the text from a place on; `null` when none do. `dead` holds the places from which it was tried in vain. */
function wordsFrom(text: string, from: number, dead: number[]): readonly Word[] | null {
  if (from === text.length) return [];
  if (dead.includes(from)) return null;
  for (const word of BY_FIRST_SIGN.get(text[from]!) ?? []) {
    if (!text.startsWith(word.text, from)) continue;
    const rest = wordsFrom(text, from + word.text.length, dead);
    if (rest !== null) return [word, ...rest];
  }
  dead.push(from);
  return null;
}

/** Whether one of the concepts is among what words mean. */
export function meansOne(means: ReadonlySet<Concept>, concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => means.has(concept));
}

/** What the known words of a title mean, whatever else it says. */
export function conceptsWithin(title: string): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  for (let from = 0; from < title.length; ) {
    const word = (BY_FIRST_SIGN.get(title[from]!) ?? []).find(({ text }) => title.startsWith(text, from));
    for (const concept of word?.means ?? []) found.add(concept);
    from += word?.text.length ?? 1;
  }
  return found;
}
