/** Months and quarters that a heading names: 7月, 1-6月, 二季度, 上半年. */
const MONTHS = /^(\d{1,2})(?:[-—~至](\d{1,2}))?月/;
const QUARTERS = /^第?([一二三四1-4])(?:[-—~至]([2-4]))?季度/;
const HALF = /^([上下])半年/;
const NUMERALS = "一二三四";
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;

/** Whether each part of the year begins where the one before it ended, the first in January: 1-6月 | 7-9月 | 10-12月. */
export function followOn(headings: readonly string[]): boolean {
  const spans = headings.map(spanOf);
  return spans.length > 1 && spans.every((span, index) => span !== null && span.first === (spans[index - 1]?.last ?? 0) + 1 && span.last >= span.first);
}

/** First and last month of a part of the year; `null` for other words. */
function spanOf(heading: string): { readonly first: number; readonly last: number } | null {
  const months = MONTHS.exec(heading);
  if (months) return { first: Number(months[1]), last: Number(months[2] ?? months[1]) };
  const quarters = QUARTERS.exec(heading);
  if (quarters) return { first: (numberOf(quarters[1]!) - 1) * MONTHS_OF_QUARTER + 1, last: numberOf(quarters[2] ?? quarters[1]!) * MONTHS_OF_QUARTER };
  const half = HALF.exec(heading);
  if (!half) return null;
  return half[1] === "上" ? { first: 1, last: MONTHS_OF_HALF } : { first: MONTHS_OF_HALF + 1, last: MONTHS_OF_HALF * 2 };
}

function numberOf(numeral: string): number {
  return NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral);
}
