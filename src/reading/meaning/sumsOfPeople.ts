import type { Concept } from "./lexicon";
import { conceptsOf, meansNoMore, meansOne } from "./segment";

/** A sum, however it is called: 实有人数合计, 总人数. */
const SUM = /合计|总计|共计|^(?:单位|全部|全体|实有)?总|总数$|^(?:全部|全体)人[员数]$/;
/** What a sum of everybody may say of itself. */
const SAID: readonly Concept[] = ["present", "grandTotal", "onDuty", "retired", "oldCadre", "survivor"];
const IN_BRACKETS = /\([^()]*\)$/;

/** Those who held posts. */
export const RETIRED: readonly Concept[] = ["retired", "oldCadre"];

/** Whether the words are a sum of people of which no kind is said, or those in post and the retired: 在职和离退休合计. */
export function isSumOfPeople(key: string): boolean {
  if (!SUM.test(key)) return false;
  const means = conceptsOf(key.replace(IN_BRACKETS, ""));
  return means !== null && meansNoMore(means, SAID) && means.has("onDuty") === meansOne(means, RETIRED);
}
