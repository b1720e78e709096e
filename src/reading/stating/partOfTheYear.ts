import type { TableReading } from "../readTables";
import { partOfYear } from "../columns/partsOfYear";
import { monthReached } from "./monthReached";
import { isGrandTotal } from "./tableFacts";
import type { RowReading } from "../rows/rowReading";

/** Fewest parts in a row that tell how far a table reaches. */
const FEWEST = 3;
/** Says itself that it is of the year. */
const OF_YEAR = /年/;

/**
 * The sums of a table whose lines are months or quarters in a row, and not all of the year (10月 | 11月 | 12月, three quarters): what they come to is no year's. Months here
 * and there (3月, 6月, 11月) are those in which there was something.
 */
export function sumsOfUnfinishedYear({ rows }: Pick<TableReading, "rows">): ReadonlySet<RowReading> {
  const parts: { readonly of: number; readonly month: number }[] = [];
  for (const { key } of rows) {
    const of = partOfYear(key);
    if (of === 12 || of === 4) parts.push({ of, month: monthReached(key) ?? 0 });
  }
  const of = parts[0]?.of;
  if (of === undefined || parts.length < FEWEST || parts.length >= of || parts.some((part) => part.of !== of)) return NONE;
  const isInARow = parts.every(({ month }, index) => index === 0 || month === parts[index - 1]!.month + 12 / of);
  return isInARow ? new Set(rows.filter((row) => isGrandTotal(row) && !OF_YEAR.test(row.key))) : NONE;
}

const NONE: ReadonlySet<RowReading> = new Set();
