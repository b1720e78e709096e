import type { Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** What words mean when taken together. */
export function together(...sets: readonly Iterable<Concept>[]): ReadonlySet<Concept> {
  const all = new Set<Concept>();
  for (const set of sets) for (const concept of set) all.add(concept);
  return all;
}

/** What texts mean together; `null` when one of them is not known. */
export function allOf(texts: readonly string[]): ReadonlySet<Concept> | null {
  const sets: ReadonlySet<Concept>[] = [];
  for (const text of texts) {
    const means = conceptsOf(text);
    if (means === null) return null;
    sets.push(means);
  }
  return together(...sets);
}

/** 行政 below 在职人员 under 编制 is about the posts. */
export function withoutHeads(above: ReadonlySet<Concept>): ReadonlySet<Concept> {
  return above.has("onDuty") ? new Set([...above].filter((concept) => concept !== "onDuty")) : above;
}
