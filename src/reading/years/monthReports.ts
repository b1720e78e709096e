import type { Band, ColumnReading } from "../columns/columns";

/** A month before the last, as the date of a report: 2025年11月, 截至9月底. */
const DATED = /^(?:(?:20)?\d{2}年)?(?:1[01]|[1-9])月(?:份)?$|截[至止](?:到)?(?:(?:20)?\d{2}年)?(?:1[01]|[1-9])月(?:份|底|末|\d{1,2}日)/;
/** The same in a sheet's name: 11月报, 9月份报表. */
const SHEET = /^(?:(?:20)?\d{2}年)?(?:1[01]|[1-9])月(?:份)?(?:报表?|快报|进度)?$/;
/** What a report of a month has columns of. */
const OF_REPORT = /累计|[本当]月|本期/;

/** What such columns are about: no entry of a form asks for it. */
const SO_FAR = "至今";

/** In a report of a month before December what was received or spent so far is not the year's. */
export function withoutUnfinishedYear(bands: readonly Band[], titles: readonly string[], sheetName: string): readonly Band[] {
  if (!SHEET.test(sheetName) && !titles.some((title) => DATED.test(title))) return bands;
  return bands.map((band) => ({ ...band, columns: band.columns.map(ofPart) }));
}

function ofPart(column: ColumnReading): ColumnReading {
  const isSoFar = column.role === "figure" && column.facts.period !== "budget" && column.path.some((part) => OF_REPORT.test(part));
  return isSoFar ? { ...column, facts: { ...column.facts, concept: [...column.facts.concept, SO_FAR], stageWord: null, isPlain: false, isDerived: true } } : column;
}
