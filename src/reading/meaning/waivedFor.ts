import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";
import type { Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** For whatever reason it was: 司法救助减免, 困难企业减免. */
const WAIVED = /减免(?:数|额|金额)?$/;
const IS_WAIVED: ReadonlySet<Concept> = new Set(["waived"]);

/** What a heading means that gives the reason of what was waived, where what is due and what was received stand beside it and no other column was waived; `null` for others. */
export function waivedFor(column: ColumnReading, columns: readonly ColumnReading[]): ReadonlySet<Concept> | null {
  if (!WAIVED.test(leafOf(column)) || column.facts.isDerived) return null;
  const others = columns.filter((other) => other.role === "figure" && other.column !== column.column);
  const has = (concept: Concept): boolean => others.some((other) => conceptsOf(leafOf(other))?.has(concept));
  return has("due") && has("received") && !others.some((other) => WAIVED.test(leafOf(other))) ? IS_WAIVED : null;
}
