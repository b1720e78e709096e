import type { ColumnReading } from "../columns/columns";
import type { Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** 其中行政, 其中：货物: a part of what the column before it counts. */
const OF_WHICH = /^其中[:：]?/;
/** Wholes whose parts are columns beside them, and mean nothing without them: 编制 | 其中行政 | 其中事业. */
const WHOLES: readonly Concept[] = ["posts", "onDuty", "buying", "asset"];

/** A heading that begins with 其中 together with what it is a part of: the nearest column before it that does not, where that says one thing. */
export function withWhole(heading: ReadonlySet<Concept> | null, column: ColumnReading, columns: readonly ColumnReading[]): ReadonlySet<Concept> | null {
  if (heading === null || !isOfWhich(column)) return heading;
  const before = columns.filter((other) => other.column < column.column && other.role === "figure" && !isOfWhich(other));
  const [whole, ...more] = conceptsOf(leafOf(before[before.length - 1])) ?? [];
  return whole !== undefined && more.length === 0 && WHOLES.includes(whole) ? new Set([...heading, whole]) : heading;
}

function isOfWhich(column: ColumnReading): boolean {
  return OF_WHICH.test(leafOf(column));
}

function leafOf(column: ColumnReading | undefined): string {
  return column?.path[column.path.length - 1] ?? "";
}
