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

/** What a heading means below the headings above it: 购置费 below 公务用车购置及运行费 is about buying alone. `null` where a word is not known. */
export function ofPath(path: readonly string[]): ReadonlySet<Concept> | null {
  const leaf = path.length < 2 ? null : conceptsOf(path[path.length - 1]!);
  const own = leaf === null ? undefined : WAYS.find((way) => leaf.has(way));
  const all = allOf(path);
  if (leaf !== null && all !== null && KINDS_OF_RETIRED.filter((kind) => all.has(kind)).length > 1 && KINDS_OF_RETIRED.filter((kind) => leaf.has(kind)).length === 1) return new Set([...all].filter((concept) => leaf.has(concept) || !KINDS_OF_RETIRED.includes(concept)));
  return own === undefined || all === null ? all : new Set([...all].filter((concept) => leaf!.has(concept) || !WAYS.includes(concept)));
}

/** 离休 below 离退休 is about these alone. */
const KINDS_OF_RETIRED: readonly Concept[] = ["retired", "oldCadre"];
/** What is done with cars. */
const WAYS: readonly Concept[] = ["buyingCar", "runningCar"];

/** What words mean but for one concept. */
export function without(means: ReadonlySet<Concept>, concept: Concept): ReadonlySet<Concept> {
  return means.has(concept) ? new Set([...means].filter((other) => other !== concept)) : means;
}
