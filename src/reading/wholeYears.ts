import type { Band, ColumnReading } from "./columns";
import { headingFacts } from "./headingWords";
import type { RowReading } from "./rowReading";

/** All parts of a year as rows, and how the headings above them call one. */
const PARTS: readonly { readonly rows: readonly string[]; readonly called: RegExp }[] = [
  { rows: Array.from({ length: 12 }, (_, index) => `${index + 1}月`), called: /\(?[当本该]月(?:份|度)?\)?/ },
  { rows: ["一季度", "二季度", "三季度", "四季度"], called: /\(?[当本该]季度?\)?/ },
];

/**
 * Columns of a month's amounts (基本支出（当月）) over all months of the year: their 合计 is the year's. Such a column says what the
 * year's would, for sums only.
 */
export function withWholeYears(band: Band, rows: readonly RowReading[]): Band {
  const part = PARTS.find(({ called }) => band.columns.some(({ role, path }) => role === "figure" && path.some((text) => called.test(text))));
  if (part === undefined) return band; // so it is with nearly all tables
  const keys = new Set(rows.map(({ key }) => key.replace(/^第(?=[一二三四]季)|份$/g, "")));
  return !part.rows.every((name) => keys.has(name)) ? band : { ...band, columns: band.columns.map((column) => ofYear(column, part.called)) };
}

function ofYear(column: ColumnReading, called: RegExp): ColumnReading {
  if (column.role !== "figure" || !column.path.some((text) => called.test(text))) return column;
  return { ...column, facts: headingFacts(column.path.map((text) => text.replace(called, "")).filter((text) => text !== "")), sumsOnly: true };
}
