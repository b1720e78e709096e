import type { Concept } from "./lexicon";
import { conceptsWithin } from "./segment";

const LONGEST_NAME = 20;
/** What people cost or are given, no people. */
const NO_PEOPLE = /[费款率]|经费|资金|工资|补贴|津贴|支出|收入|项目(?!聘|人|用工)|金额|补助(?!对象|人)/;
/** Said of posts as well: 专业技术岗聘用. */
const APPOINTED = /聘用(?!制|人|员工|工)/g;
/** Kinds of people that one line of a list of staff is all of, whatever else it says of them: 退休教师, 台聘人员（编外）. */
export const KINDS: readonly Concept[] = ["retired", "oldCadre", "offPosts", "survivor"];
const NOTHING: ReadonlySet<Concept> = new Set();

/** The kinds of people that a label speaks of. */
export function kindsWithin(label: string): ReadonlySet<Concept> {
  if (label.length > LONGEST_NAME || NO_PEOPLE.test(label)) return NOTHING;
  const within = conceptsWithin(label.replace(APPOINTED, ""));
  return new Set(KINDS.filter((kind) => within.has(kind)));
}
