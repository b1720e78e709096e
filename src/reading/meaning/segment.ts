import { YEARS } from "../cells/text";
import { COMPOUNDS, FILLERS, INCOME_KINDS, STAFF, WORDS, type Concept } from "./lexicon";

interface Word {
  readonly text: string;
  readonly means: readonly Concept[];
}

/** All words by their first sign, longer ones first. */
const BY_FIRST_SIGN = byFirstSign();

function byFirstSign(): ReadonlyMap<string, readonly Word[]> {
  const words: Word[] = FILLERS.flatMap((texts) => texts.split("|")).map((text) => ({ text, means: [] }));
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
/**
 * A remark in brackets at the end, but for one that takes something off or adds it. Money of 财政专户 is beside 事业收入 wherever it is a
 * line of its own, said or not.
 */
const REMARK = /\((?![^()]*(?:不(?:含|包括)(?!(?:财政)?专户|教育收费)|除|扣|其中|另))[^()]*\)$/;

/** 事业（医疗）收入: by what an institution earns it, in the middle of the name. */
const EARNED_BY = /^(事业|经营)\((?![^()]*(?:不|除|非|专户|其他|部分|结[转余]))[\u4e00-\u9fa5]{2,6}\)(收入)$/;

/** What an office can earn money with. */
const EARNED_WITH: readonly Concept[] = ["meeting", "training", "goods", "works", "services", "rent", "asset", "car"];

/** 离休费, 退休人员经费: what people cost, not how many they are. */
const COST = /(?:费|费用|经费|款项?)$/;

/** Nothing but Chinese characters: nothing to take off. */
const ORDINARY = /^[\u4e00-\u9fa5]*$/;
const [FIRST_CHARACTER, LAST_CHARACTER] = [0x4e00, 0x9fa5];

/** Chinese characters, each set in its place. */
export type Characters = Uint8Array;

/** The Chinese characters that stand in any of the texts, and those of `more`. */
export function charactersIn(texts: Iterable<string>, more?: Characters): Characters {
  const known = more === undefined ? new Uint8Array(LAST_CHARACTER + 1) : Uint8Array.from(more);
  for (const text of texts) for (let at = 0; at < text.length; at += 1) if (isChinese(text.charCodeAt(at))) known[text.charCodeAt(at)] = 1;
  return known;
}

function isChinese(code: number): boolean {
  return code >= FIRST_CHARACTER && code <= LAST_CHARACTER;
}

/** Those in any word of the field. */
export const IN_WORDS: Characters = charactersIn([...BY_FIRST_SIGN.values()].flatMap((words) => words.map(({ text }) => text)));

/** Whether a character before any bracket is none of the known ones, as in the names of most projects: seen without taking the text apart. */
export function hasUnknownCharacter(text: string, known: Characters): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BRACKET) return false;
    if (isChinese(code) && known[code] === 0) return true;
  }
  return false;
}

const BRACKET = "(".charCodeAt(0);

/** Texts read last: several steps ask for the same labels one after the other. */
const LAST = new Map<string, ReadonlySet<Concept> | null>();
const MOST_KEPT = 1_000;

/**
 * What a heading or a label means, when every part of it is a word of the field; `null` when a part is not known, for then
 * it may mean anything. Years are left aside. Shortest reading wins: long words before short ones.
 * @param text squashed, without numbering
 */
export function conceptsOf(text: string): ReadonlySet<Concept> | null {
  if (hasUnknownCharacter(text, IN_WORDS)) return null;
  const known = LAST.get(text);
  if (known !== undefined) return known;
  const concepts = conceptsIn(text);
  if (LAST.size >= MOST_KEPT) LAST.clear();
  LAST.set(text, concepts);
  return concepts;
}

function conceptsIn(text: string): ReadonlySet<Concept> | null {
  const plain = ORDINARY.test(text) ? text : text.replace(FRAME, "").replace(YEARS, "").replace(EARNED_BY, "$1$2");
  const dead: number[] = [];
  const words = wordsFrom(plain, 0, dead) ?? (plain.endsWith(")") && isCoveredToABracket(plain, dead) ? wordsFrom(plain.replace(REMARK, ""), 0, []) : null);
  if (words === null) return null;
  const means = withCounted(meaningOf(withoutGloss(plain) ?? words), plain);
  return meansOne(means, STAFF) && COST.test(plain) ? null : means;
}

function meaningOf(words: readonly Word[]): ReadonlySet<Concept> {
  const means = new Set(words.flatMap(({ means: of }) => of));
  for (const [one, other, both] of COMPOUNDS) {
    if (!means.has(one) || !means.has(other)) continue;
    means.delete(one);
    means.delete(other);
    means.add(both);
  }
  return means;
}

/** 因公出国（境）人数, 接待人员数: those who went or came. */
const COUNTS_PEOPLE = /人(?:员|次)?数$/;
/** 购置公务用车数量, 公务用车购置量. */
const COUNTS_THINGS = /(?:[数总]|购置)量$/;
/** 购车数, 公务用车更新数: of cars that were bought, where no stage and no spending is spoken of. */
const COUNTS_BOUGHT = /(?:购[车置]|更新|车辆?)数$/;
const BOUGHT: readonly Concept[] = ["car", "sangong", "buyingCar"];

/** What words mean with what their end says is counted of it. */
function withCounted(means: ReadonlySet<Concept>, plain: string): ReadonlySet<Concept> {
  if (COUNTS_PEOPLE.test(plain) && meansOne(means, ["abroad", "reception"])) return new Set([...means, "persons"]);
  return means.has("car") && (COUNTS_THINGS.test(plain) || means.has("buyingCar") && COUNTS_BOUGHT.test(plain) && meansNoMore(means, BOUGHT)) ? new Set([...means, "cars"]) : means;
}

const IN_BRACKETS = /^([^()]+)\(([^()]+)\)$/;

/** The words in front of a bracket that only tells what the money is earned with: 事业收入（培训费）. `null` for other texts. */
function withoutGloss(plain: string): readonly Word[] | null {
  const [, name, gloss] = plain.endsWith(")") ? IN_BRACKETS.exec(plain) ?? [] : [];
  const earned = gloss === undefined ? null : wordsFrom(gloss, 0, []);
  if (earned === null || !earned.every(({ means }) => means.every((concept) => EARNED_WITH.includes(concept)))) return null;
  const words = wordsFrom(name!, 0, []);
  return words !== null && meansOne(meaningOf(words), INCOME_KINDS) ? words : null;
}

/** Whether words cover the text up to one of its brackets: only then it helps to take a remark in brackets off. */
function isCoveredToABracket(text: string, dead: readonly number[]): boolean {
  return dead.some((from) => text.charCodeAt(from) === BRACKET);
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

/** Whether words mean the concept and nothing else. */
export function meansOnly(means: ReadonlySet<Concept> | null | undefined, concept: Concept): boolean {
  return means?.size === 1 && means.has(concept);
}

/** Whether words mean nothing but what is listed; so it is with words that say nothing. */
export function meansNoMore(means: ReadonlySet<Concept>, concepts: readonly Concept[]): boolean {
  for (const concept of means) if (!concepts.includes(concept)) return false;
  return true;
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
