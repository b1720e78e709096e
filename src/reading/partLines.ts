import { conceptsOf } from "./meaning/segment";
import type { RowReading } from "./rowReading";

/** What is asked of a table. */
interface LinesOfTable {
  readonly names: ReadonlyMap<string, number>;
  readonly kindsWithoutPosts: ReadonlySet<string>;
}

/** 结转 and 结余 of the same money, side by side, are halves of what is carried over. */
const HALVES: readonly (readonly [string, string])[] = [["结转", "结余"], ["结余", "结转"]];
/** Names for everybody without a post; other names are of one kind of them. */
const ALL_WITHOUT_POSTS = /编外|编制外|非编|外聘用/;

/** Whether a line is but a part of what its words mean, because the table has the other parts as lines of their own: 财政拨款结转 beside 财政拨款结余, 劳务派遣 beside 临聘人员. */
export function isPartLine({ key }: RowReading, facts: LinesOfTable): boolean {
  for (const [end, other] of HALVES) if (key.endsWith(end) && !key.endsWith(`${other}${end}`)) return facts.names.has(`${key.slice(0, -end.length)}${other}`);
  return facts.kindsWithoutPosts.size > 1 && facts.kindsWithoutPosts.has(key);
}

/** The names among lines that are kinds of people without a post. */
export function kindsWithoutPosts(names: Iterable<string>): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const name of names) if (!ALL_WITHOUT_POSTS.test(name) && conceptsOf(name)?.has("offPosts")) kinds.add(name);
  return kinds;
}
