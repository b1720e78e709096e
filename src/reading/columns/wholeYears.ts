import type { Band, ColumnReading } from "./columns";
import { headingFacts } from "./headingWords";
import type { RowReading } from "../rows/rowReading";

/** All parts of a year as rows, and how the headings above them call one. */
const PARTS: readonly { readonly rows: readonly string[]; readonly called: RegExp }[] = [
  { rows: Array.from({ length: 12 }, (_, index) => `${index + 1}月`), called: /\(?[当本该]月(?:份|度)?\)?|^月(?=[合小]计$)/ },
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

/** 本月收入合计 beside columns of all months: in the column of the year it is the year's. */
const OF_THE_PART = /^[本当该](?:月|季度?)(?=收入|支出)/;

/** Lines called by the part of the year whose columns they run through (1月 … 12月 | 全年), called by the year. */
export function withLinesOfYear(band: Band, rows: readonly RowReading[]): readonly RowReading[] {
  if (!rows.some(({ key }) => OF_THE_PART.test(key))) return rows;
  const heads = new Set(band.columns.map(({ path }) => (path[path.length - 1] ?? "").replace(/^第(?=[一二三四]季)|份$/g, "")));
  return PARTS.some((part) => part.rows.every((name) => heads.has(name))) ? rows.map((row) => ({ ...row, key: row.key.replace(OF_THE_PART, "本年") })) : rows;
}
