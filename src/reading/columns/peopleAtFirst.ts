import { kindsWithin } from "../meaning/kindsOfPeople";
import { KINDS_OF_POSTS, STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansNoMore, meansOne } from "../meaning/segment";
import { isSumOfPeople } from "../meaning/sumsOfPeople";
import type { RowReading } from "../rows/rowReading";
import type { Band, ColumnReading } from "./columns";
import { leafOf } from "./toldByOthers";

const AT_FIRST = /^[年期]初(?:数|人数)?$/;
const AT_LAST = /^[年期]末(?:数|人数|实有|实有人数)?$/;
/** Fewest lines about people. */
const FEWEST = 2;
const OF_PEOPLE: readonly Concept[] = [...STAFF, "survivor", "present"];
/** What is counted otherwise, or costs: 年初 of these is an opening balance. */
const OF_OTHERS: readonly Concept[] = ["income", "spending", "carry", "asset", "nontax", "fiscal", "generalBudget", "fund"];

/** 年初 beside 年末 over nothing but posts and people: who was there as the year began was there at the end of the year before. */
export function withPeopleAtFirst(band: Band, rows: readonly RowReading[]): Band {
  const isAtFirst = (column: ColumnReading): boolean => column.role === "figure" && AT_FIRST.test(leafOf(column)) && (column.facts.unit === null || column.facts.unit === "人");
  if (!band.columns.some(isAtFirst) || !band.columns.some((column) => column.role === "figure" && AT_LAST.test(leafOf(column)))) return band;
  const lines = rows.filter(({ key }) => key !== "").map(({ key }) => ({ key, words: conceptsOf(key) }));
  const means = lines.filter(({ key, words }) => !isSumOfPeople(key) && !isKindOfPost(words)); // 行政 and 总人数 say no more than the lines beside them
  const people = means.filter(({ key, words }) => words === null ? kindsWithin(key).size > 0 : meansOne(words, OF_PEOPLE));
  if (people.length < FEWEST || people.length * 2 <= means.length || means.some(({ words }) => words !== null && meansOne(words, OF_OTHERS))) return band;
  return { ...band, columns: band.columns.map((column) => (isAtFirst(column) ? { ...column, facts: { ...column.facts, concept: [], yearShift: -1, period: "final", isPlain: true } } : column)) };
}

function isKindOfPost(words: ReadonlySet<Concept> | null): boolean {
  return words !== null && words.size > 0 && meansNoMore(words, KINDS_OF_POSTS);
}
