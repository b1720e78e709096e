import type { Headed } from "../columns/toldByOthers";
import type { RowReading } from "../rows/rowReading";
import { INCOME_KINDS, STAFF, type Concept } from "./lexicon";
import { conceptsOf, meansOne } from "./segment";

/** What is no spending, whatever table its line stands in. */
export const NOT_SPENT: readonly Concept[] = ["income", ...INCOME_KINDS, "specialAccount", "surplusUsed", "distributed", "carry", "asset", ...STAFF, "nontax", "opening", "closing", "arrived"];
/** 离退休支出, 退休费: spending, though on people. */
const SPENDING_NAME = /(?:支出|费|经费|补助|工资)$/;

/** The table that knows what its labels mean. */
export interface TableOfLines {
  ofLabel(row: RowReading): ReadonlySet<Concept> | null;
  above(row: RowReading): ReadonlySet<Concept> | null;
}

/** What a row means, asked for all its cells one after the other and worked out once. */
export class LineMeaning {
  private ownLabel: ReadonlySet<Concept> | null | undefined;
  private ownAbove: ReadonlySet<Concept> | null | undefined;

  constructor(readonly row: RowReading, private readonly table: TableOfLines) {}

  /** `null` where the label is not known, or is one of many. */
  get label(): ReadonlySet<Concept> | null {
    return this.ownLabel === undefined ? (this.ownLabel = this.table.ofLabel(this.row)) : this.ownLabel;
  }

  /** Of the lines above it; `null` where one is not known. */
  get above(): ReadonlySet<Concept> | null {
    return this.ownAbove === undefined ? (this.ownAbove = this.table.above(this.row)) : this.ownAbove;
  }
}

/** Whether the words of a row and of the lines above it are about something that is no spending. */
export function isOutsideSpending(row: RowReading): boolean {
  return isNoSpending(row.key) && !isProjectOfPeople(row) || row.path.some(isNoSpending);
}

/** Over labels of what was paid for. */
const LISTS_SPENDING = /支出|开支|用途/;

/** 协管员购买服务 below 支出项目: people without a post by its words, and nothing else that is no spending. */
export function isPaidForPeople({ key, path }: RowReading, { columns }: { readonly columns: readonly Headed[] }): boolean {
  const means = conceptsOf(key);
  return means !== null && LISTS_SPENDING.test(columns.find(({ role }) => role === "label")?.path.join("") ?? "") && means.has("offPosts") && !NOT_SPENT.some((concept) => concept !== "offPosts" && means.has(concept)) && !path.some(isNoSpending);
}

/** 项目 | 劳务派遣: what people without a post cost, as a project. */
function isProjectOfPeople({ key, path, context }: RowReading): boolean {
  return conceptsOf(key)?.has("offPosts") === true && [...path, ...context].some((above) => conceptsOf(above)?.has("project") === true || above === PROJECT);
}

const PROJECT = "项目";

function isNoSpending(text: string): boolean {
  const means = conceptsOf(text);
  return means !== null && meansOne(means, NOT_SPENT) && !SPENDING_NAME.test(text);
}
