import { areNear } from "../columns/shortYears";
import type { RowReading } from "./rowReading";

/** A year by its last two digits, alone or in front of a stage: 23年预算, 24年. */
const SHORT = /^(1[5-9]|[2-4]\d)年度?(?=$|(?:年初|全年|调整后)?(?:预算|决算|安排|执行|实际|支出|批复)数?$)/;
/** How far apart the years of lines may be. */
const LONGEST_SPAN = 5;

/** Lines with their years in full, where several begin with years of two digits that are near each other: 23年预算, 23年决算, 24年预算. */
export function withFullYearLabels(rows: readonly RowReading[]): readonly RowReading[] {
  const years: number[] = [];
  for (const { key } of rows) if (SHORT.test(key)) years.push(Number(key.slice(0, 2)));
  if (!areNear(years, LONGEST_SPAN)) return rows;
  return rows.map((row) => (SHORT.test(row.key) ? { ...row, key: row.key.replace(SHORT, "20$1年") } : row));
}
