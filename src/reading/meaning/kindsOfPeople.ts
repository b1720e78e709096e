import type { Concept } from "./lexicon";
import { conceptsWithin } from "./segment";

const LONGEST_NAME = 20;
/** What people cost or are given, no people. */
const NO_PEOPLE = /[费款率]|经费|资金|工资|补贴|津贴|支出|收入|项目(?!聘|人|用工)|金额|补助(?!对象|人)/;
/** Said of posts as well: 专业技术岗聘用; 聘用后勤 and 专职委员（聘用） have none. */
const APPOINTED = /(?:岗|技|管理|工勤)[^聘]*聘用|聘用(?!制|人|员工|工|司机|驾驶员|厨师|炊事员|后勤|保安|保洁|门卫|\)$)/g;
/** Kinds of people that one line of a list of staff is all of, whatever else it says of them: 退休教师, 台聘人员（编外）. */
export const KINDS: readonly Concept[] = ["retired", "oldCadre", "offPosts", "survivor"];
const NOTHING: ReadonlySet<Concept> = new Set();

/** The kinds of people that a label speaks of. */
export function kindsWithin(label: string): ReadonlySet<Concept> {
  if (label.length > LONGEST_NAME || NO_PEOPLE.test(label)) return NOTHING;
  const within = conceptsWithin(label.replace(APPOINTED, ""));
  return new Set(KINDS.filter((kind) => within.has(kind)));
}
