/** Two and three costs that the dictionary knows together, each with the words that name it. */
const TOGETHER: readonly (readonly [account: string, ...costs: string[]])[] = [
  ["public_utilities_travel", "水", "电", "差旅"],
  ["public_meeting_training", "会议", "培训"],
];
/** What parts them, and what sums them up: 水电差旅三样合计, 会议费和培训费两项. */
const BETWEEN = /[、,和及与+]|费(?:用)?/g;
const SUM = /(?:[两二三]?[项样块笔])?(?:合计|小计|总计|一共|共|加起来)?$/;
const LONGEST = 16;
const MAY_BE_COSTS = /^(?:水|电|差旅|会[议务]|培训)/;

/** What such labels are made of. */
export const SIGNS_OF_COSTS: readonly string[] = [...TOGETHER.flat(), BETWEEN.source, SUM.source];

/** The account of costs that a label names together and in any order: 水电差旅三样, 培训和会议. `null` for other labels. */
export function costsTogether(label: string): string | null {
  if (label.length > LONGEST || !MAY_BE_COSTS.test(label)) return null;
  const words = label.replace(SUM, "").replace(BETWEEN, "").replace("会务", "会议");
  return TOGETHER.find(([, ...costs]) => costs.every((cost) => words.includes(cost)) && words.length === costs.join("").length)?.[0] ?? null;
}
