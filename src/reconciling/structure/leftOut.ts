/** 总计（不含派遣）, 合计（不包括代管资金）: what a sum says of itself that it does not take in. */
const LEAVES_OUT = /[(（]不(?:含|包含|包括|计)([^()（）]{2,20})[)）]/;
const BETWEEN = /[、,，和及与]/;
/** Words for those who hold no post of the office: one stands for all. */
const WITHOUT_POSTS = /编外|派遣|[临外]聘|聘用|临时|公益性?岗/;
const SHORTEST = 2;

/** Tells of a line whether the sum so called leaves it out, by its own words; `null` where the sum says nothing of the kind. */
export function leavesOut(total: string): ((line: string) => boolean) | null {
  const said = LEAVES_OUT.exec(total)?.[1];
  if (said === undefined) return null;
  const words = said.split(BETWEEN).filter((word) => word.length >= SHORTEST);
  return (line) => words.some((word) => line.includes(word) || WITHOUT_POSTS.test(word) && WITHOUT_POSTS.test(line));
}
