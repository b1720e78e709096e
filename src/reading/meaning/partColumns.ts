import type { ColumnReading } from "../columns/columns";
import { KINDS_OF_POSTS, type Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** 其中行政, 其中：货物, #货物: a part of what the column before it counts. */
const OF_WHICH = /^(?:其中[:：]?|[#＃])/;
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

/** What is done with cars, as a heading right beside what both cost: 公务用车小计 | 购置 | 运行维护. */
const WAYS: readonly Concept[] = ["buyingCar", "runningCar"];

/** A heading that says no more than what is done with cars together with the cars, where all columns between it and the only one about cars say no more either. */
export function withCar(heading: ReadonlySet<Concept> | null, column: ColumnReading, columns: readonly ColumnReading[]): ReadonlySet<Concept> | null {
  return heading !== null && isWay(heading) && standsBesideCars(column, columns) ? new Set<Concept>([...heading, "car"]) : heading;
}

/** Whether a column says what is done with cars and nothing else, right beside what both cost. */
export function isPartOfCars(column: ColumnReading, columns: readonly ColumnReading[]): boolean {
  const heading = conceptsOf(leafOf(column));
  return heading !== null && isWay(heading) && standsBesideCars(column, columns);
}

function isWay(heading: ReadonlySet<Concept>): boolean {
  return heading.size === 1 && WAYS.some((way) => heading.has(way));
}

function standsBesideCars({ column }: ColumnReading, columns: readonly ColumnReading[]): boolean {
  const [cars, ...more] = columns.filter((other) => other.role === "figure" && (conceptsOf(leafOf(other))?.has("car") ?? false));
  if (cars === undefined || more.length > 0) return false;
  const between = columns.filter((other) => other.role === "figure" && (other.column - column) * (other.column - cars.column) < 0);
  return between.every((other) => isWay(conceptsOf(leafOf(other)) ?? NOTHING));
}

const NOTHING: ReadonlySet<Concept> = new Set();

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
