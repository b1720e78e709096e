import { conceptsOf, meansOnly } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";

/** What is asked of a table. */
interface LinesOfTable {
  readonly names: ReadonlyMap<string, number>;
  readonly kindsWithoutPosts: ReadonlySet<string>;
}

/** 结转 and 结余 of the same money, side by side, are halves of what is carried over. */
const HALVES: readonly { readonly half: string; readonly other: string }[] = [{ half: "结转", other: "结余" }, { half: "结余", other: "结转" }];
/** Names for everybody without a post; other names are of one kind of them. */
const ALL_WITHOUT_POSTS = /编外|编制外|非编|外聘用/;

/** Posts of 事业单位 that are managed as those of civil servants: all of them only where no others stand beside. */
const LIKE_CIVIL = "参公事业";

/** Whether a line is but a part of what its words mean, because the table has the other parts as lines of their own: 财政拨款结转 beside 财政拨款结余, 劳务派遣 beside 临聘人员. */
export function isPartLine({ key }: RowReading, facts: LinesOfTable): boolean {
  for (const { half, other } of HALVES) if (key.endsWith(half) && !key.endsWith(`${other}${half}`)) return facts.names.has(`${key.slice(0, -half.length)}${other}`);
  if (key.startsWith(LIKE_CIVIL) && [...facts.names.keys()].some((name) => name !== key && name.includes("事业"))) return true;
  return facts.kindsWithoutPosts.size > 1 && facts.kindsWithoutPosts.has(key);
}

/** Names of people without a post among names that nobody knows: 外聘教练, not what they cost. */
const WITHOUT_POSTS = /^(?!.*(?:[费款率]|经费|资金|工资|补贴|津贴|支出|收入|项目|金额|补助)).*(?:劳务派遣|派遣|外聘|临聘|临时工|辅警|协管|协警|合同制|公益性?岗)/;

/**
 * The names among lines that are kinds of people without a post.
 * @param isOfThem the table is about nobody else (编外用工 over its labels) and sums its lines up: then each is one of several kinds
 */
export function kindsWithoutPosts(names: readonly string[], isOfThem: boolean): ReadonlySet<string> {
  const kinds = new Set(names.filter((name) => isOfThem || !ALL_WITHOUT_POSTS.test(name) && conceptsOf(name)?.has("offPosts")));
  if (kinds.size > 0) for (const name of names) if (WITHOUT_POSTS.test(name) && !ALL_WITHOUT_POSTS.test(name)) kinds.add(name);
  return kinds;
}

/** Whether a heading over labels, or a title, speaks of people without a post and of no others. */
export function isOfPeopleWithoutPosts(text: string): boolean {
  return meansOnly(conceptsOf(text), "offPosts");
}
