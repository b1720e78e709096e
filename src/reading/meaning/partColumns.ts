import type { ColumnReading } from "../columns/columns";
import { KINDS_OF_POSTS, type Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** 其中行政, 其中：货物: a part of what the column before it counts. */
const OF_WHICH = /^其中[:：]?/;
/** Wholes whose parts are columns beside them, and mean nothing without them: 编制 | 其中行政 | 其中事业. */
const WHOLES: readonly Concept[] = ["posts", "onDuty", "buying", "asset"];

/**
 * A heading that begins with 其中 together with what it is a part of: the nearest column before it that does not, where that says one thing. Kinds of posts
 * right behind are further parts: 在职 | 其中：公务员 | 工勤.
 */
export function withWhole(heading: ReadonlySet<Concept> | null, column: ColumnReading, columns: readonly ColumnReading[]): ReadonlySet<Concept> | null {
  if (heading === null || !isPart(column, columns)) return heading;
  const before = columns.filter((other) => other.column < column.column && other.role === "figure" && !isPart(other, columns));
  const [whole, ...more] = conceptsOf(leafOf(before[before.length - 1])) ?? [];
  return whole !== undefined && more.length === 0 && WHOLES.includes(whole) ? new Set([...heading, whole]) : heading;
}

function isOfWhich(column: ColumnReading): boolean {
  return OF_WHICH.test(leafOf(column));
}

/** Whether it begins with 其中, or goes on with a kind of posts behind such a column that is of another kind. */
function isPart(column: ColumnReading, columns: readonly ColumnReading[]): boolean {
  if (isOfWhich(column)) return true;
  const before = isKindOfPosts(column) ? columns.find((other) => other.column === column.column - 1) : undefined;
  return before !== undefined && isKindOfPosts(before) && isPart(before, columns);
}

/** 工勤, 事业, 其中：公务员: a kind, and nothing else. */
function isKindOfPosts(column: ColumnReading): boolean {
  const [kind, ...more] = conceptsOf(leafOf(column).replace(OF_WHICH, "")) ?? [];
  return kind !== undefined && more.length === 0 && KINDS_OF_POSTS.includes(kind);
}

function leafOf(column: ColumnReading | undefined): string {
  return column?.path[column.path.length - 1] ?? "";
}
