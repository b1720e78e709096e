import { isOfFeesAndRent } from "./collection";
import type { Concept } from "./lexicon";
import { conceptsWithin } from "./segment";

export const NONTAX: ReadonlySet<Concept> = new Set(["nontax"]);

/** 部门整体支出 in a title is the name of the evaluation, and no subject of the lines: its 年初预算数 is that of the whole budget. */
const NAME_OF_EVALUATION = /(?<=整体)支出(?!预算|决算)/g;

/** What the words of a table's title mean together. */
export function wordsOfTitle(title: string): ReadonlySet<Concept> {
  return conceptsWithin(title.replace(NAME_OF_EVALUATION, ""));
}

/** What a line above a table means. */
export function ofTitle(title: string): ReadonlySet<Concept> {
  return isOfFeesAndRent(title) ? NONTAX : wordsOfTitle(title);
}
