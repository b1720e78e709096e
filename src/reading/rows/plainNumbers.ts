import type { RowDraft } from "./rowReading";

const NUMBERED = /^[1-9](?=[\u4e00-\u9fa5])/;
/** What a number in front of it would count or date: 3月, 2辆车, 5年以上. */
const COUNTED = /^[1-9](?:[年月日号个辆台次批期类级岁件户天周万千百亿元吨亩米]|人(?!员)|项(?!目)|家(?!庭)|场(?![地馆])|公[里斤顷]|平方|小时|分)/;
const FEWEST = 2;
/** Rank of 1、. */
const RANK = 3;

/** 1公务用车 … 2公务接待: numbers right before the names of lines that count on from 1 number these lines. Where they alone tell names apart (1季度, 2季度; 1队, 2队) they are part of these. */
export function readPlainNumbers(flat: readonly RowDraft[]): void {
  const numbered: { readonly entry: RowDraft; readonly number: number }[] = [];
  for (const entry of flat) {
    const { rank, name } = entry.parts;
    if (rank === 0 && NUMBERED.test(name) && !COUNTED.test(name)) numbered.push({ entry, number: Number(name[0]) });
  }
  if (numbered.length < FEWEST || !numbered.every(({ number }, index) => number === index + 1)) return;
  if (new Set(numbered.map(({ entry: { parts } }) => parts.name.slice(1))).size < numbered.length) return;
  for (const { entry, number } of numbered) entry.parts = { ...entry.parts, name: entry.parts.name.slice(1), rank: RANK, first: number === 1 };
}
