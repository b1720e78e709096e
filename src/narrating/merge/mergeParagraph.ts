import type { Change, Run } from "../../model";
import { changesBetween } from "../../model";
import type { Token } from "./tokens";
import { runsOf, tokensOf, tokensOfRuns } from "./tokens";

/** The outcome for one paragraph. */
export type Merged =
  | { readonly kind: "merged"; readonly runs: readonly Run[] }
  /** Person and figures changed the same words: the person's text is kept as it is. */
  | { readonly kind: "conflict"; readonly runs: readonly Run[] };

const same = (a: Token, b: Token): boolean => a.text === b.text;

/**
 * Three-way merge of a paragraph by words: what only the new figures changed follows them, what only the person changed
 * is theirs, words that the person took out stay out.
 * @param before the text generated last time
 * @param mine the text as the person left it
 * @param renewed the runs generated now
 */
export function mergeParagraph(before: string, mine: string, renewed: readonly Run[]): Merged {
  const base = tokensOf(before);
  const theirs = tokensOfRuns(renewed);
  const myChanges = changesBetween(base, tokensOf(mine), same);
  const newChanges = changesBetween(base, theirs, same);
  const settled = settle(myChanges, newChanges);
  if (!settled) return { kind: "conflict", runs: runsOf(bind(tokensOf(mine), theirs)) };
  return { kind: "merged", runs: runsOf(bind(apply(base, settled), theirs)) };
}

/** Both lists as one, in order; `null` when two of them change the same words differently. */
function settle(mine: readonly Change<Token>[], renewed: readonly Change<Token>[]): readonly Change<Token>[] | null {
  const kept: Change<Token>[] = [...mine];
  for (const change of renewed) {
    const against = mine.filter((my) => overlap(my, change));
    if (against.length === 0) kept.push(change);
    else if (against.every((my) => my.items.length === 0 && my.start <= change.start && my.end >= change.end)) continue;
    else if (against.length === 1 && against[0] && equalChange(against[0], change)) continue;
    else return null;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether two changes speak of the same words. Two insertions at one place do; an insertion beside a change does not. */
function overlap(a: Change<Token>, b: Change<Token>): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  if (a.start === a.end) return b.start < a.start && a.start < b.end;
  if (b.start === b.end) return a.start < b.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}

function equalChange(a: Change<Token>, b: Change<Token>): boolean {
  return a.start === b.start && a.end === b.end && a.items.length === b.items.length && a.items.every((item, index) => item.text === b.items[index]?.text);
}

function apply(base: readonly Token[], changes: readonly Change<Token>[]): readonly Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const change of changes) {
    out.push(...base.slice(at, change.start), ...change.items);
    at = Math.max(at, change.end);
  }
  return [...out, ...base.slice(at)];
}

/** Gives the words that also stand in the generated text the run they have there, so that figures stay bound. */
function bind(tokens: readonly Token[], generated: readonly Token[]): readonly Token[] {
  const changes = changesBetween(generated, tokens, same);
  const out: Token[] = [];
  let at = 0;
  for (const change of changes) {
    out.push(...generated.slice(at, change.start), ...change.items.map((item) => ({ ...item, run: null })));
    at = change.end;
  }
  return [...out, ...generated.slice(at)];
}
