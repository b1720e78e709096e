import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { headingOf } from "./columnMeanings";
import type { Concept } from "./lexicon";

/** What a title says of money that an office collects for the treasury, without calling it 非税收入. */
const COLLECTED = /罚没|罚款|规费|征收|收费|收缴|(?:资源|补偿|排污|水|检验|检测|考试|处理)费/;
/** Collecting in a title, where nothing is asked or due: what it counts was received. */
const RECEIVED = /(?:收缴|征收|入库|实收)/;
const NOT_RECEIVED = /应[收缴征]|欠|减免/;
/** Of another kind. */
const OTHERWISE = /租|房|会费|学费|物业|借款|往来|贷/;

/** Whether a table with columns of what is due, what was received and what went to the treasury is one of 非税收入. */
export function isOfCollection(titles: readonly string[], headings: readonly (ReadonlySet<Concept> | null)[]): boolean {
  const has = (concept: Concept): boolean => headings.some((means) => means?.has(concept) ?? false);
  return has("due") && has("received") && has("remitted") && titles.some((title) => COLLECTED.test(title)) && !titles.some((title) => OTHERWISE.test(title));
}

/** What is collected beside rent, as a part of a title names it. */
const FEES = /^(?!.*租).*(?:罚没|罚款|规费|收费|非税|(?:资源|补偿|排污|检验|检测|考试|处理)费)/;
const RENT = /租/;
const PARTED_BY = /[、,和及与+]/;
const OF_OTHERS = /会费|学费|物业|借款|往来|贷/;

/** Whether a title speaks of fees and of rent one beside the other: both are 非税收入, and the table is of all of it. */
export function isOfFeesAndRent(title: string): boolean {
  if (!RENT.test(title) || OF_OTHERS.test(title)) return false;
  const parts = title.split(PARTED_BY);
  return parts.length > 1 && parts.some((part) => FEES.test(part)) && parts.some((part) => RENT.test(part));
}

/** What a title adds to 非税收入 that its table does not say: 非税收入收缴月报. */
export function receivedByTitle(titles: readonly string[]): readonly Concept[] {
  return titles.some((title) => title.includes("非税") && RECEIVED.test(title) && !NOT_RECEIVED.test(title)) ? ["received"] : [];
}

const NOTHING: ReadonlySet<Concept> = new Set();
const ONLY_RENT: ReadonlySet<Concept> = new Set(["rent"]);
const OF_RENT = /租金|房租|出租/;

/** The only line of a table of 非税收入 is all of it, whatever was collected: 七、非税 over 应收 | 实收. `null` for other tables. */
export function onlyLineOfNontax({ rows, columns }: TableReading, titles: readonly ReadonlySet<Concept>[]): ReadonlySet<Concept> | null {
  const isOfNontax = rows.length === 1 && titles.some((title) => title.has("nontax"));
  return isOfNontax && (["due", "received"] as const).every((concept) => columns.some((column) => headingOf(column)?.has(concept))) ? NOTHING : null;
}

/** The only line about rent among the fees of a table of 非税收入: 门面房租金 over 应收 | 实收. `null` for other lines. */
export function onlyLineOfRent({ rows }: TableReading, titles: readonly ReadonlySet<Concept>[], row: RowReading): ReadonlySet<Concept> | null {
  if (row.kind === "total" || !OF_RENT.test(row.key) || !titles.some((title) => title.has("nontax"))) return null;
  return rows.some((other) => other !== row && other.kind !== "total" && OF_RENT.test(other.key)) ? null : ONLY_RENT;
}
