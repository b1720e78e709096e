import { isOfFeesAndRent } from "./collection";
import type { Concept } from "./lexicon";
import { conceptsWithin } from "./segment";

export const NONTAX: ReadonlySet<Concept> = new Set(["nontax"]);

const NOTHING: ReadonlySet<Concept> = new Set();

/** 部门整体支出 in a title is the name of the evaluation, and no subject of the lines: its 年初预算数 is that of the whole budget. */
const NAME_OF_EVALUATION = /(?<=整体)支出(?!预算|决算)/g;

/** What the words of a table's title mean together. */
export function wordsOfTitle(title: string): ReadonlySet<Concept> {
  return conceptsWithin(title.replace(NAME_OF_EVALUATION, ""));
}

/** Says who made the table: 编制单位：某局 speaks of no posts. */
const BY_WHOM = /^(?:编制|编报|填报|报送)(?:单位|部门|人|日期)[:：]/;

/** What a line above a table means. */
export function ofTitle(title: string): ReadonlySet<Concept> {
  if (BY_WHOM.test(title)) return NOTHING;
  return isOfFeesAndRent(title) ? NONTAX : wordsOfTitle(title);
}
