import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { stageOfRow } from "../stating/rowTest";
import { isGrandTotal } from "../stating/tableFacts";
import { hasOtherAssets } from "./balanceOfAssets";
import { SANGONG_ITEMS, STAFF, type Concept } from "./lexicon";
import { NOT_SPENT } from "./lineMeaning";
import { rollsSomeLinesOn } from "./moneyRolledOn";
import { squash } from "../cells/text";
import { conceptsOf, conceptsWithin, meansOne } from "./segment";
import { CHANGES, WAY, hasOtherWays } from "./waysOfChange";

/** What a plan is or a budget was changed by: of a line it is no quantity of the dictionary. */
export const ONLY_CHANGES: readonly Concept[] = ["planned", "added", "cut"];
/** A title that speaks of one of these tells of no income. */
const SPENT_ON: readonly Concept[] = ["buying", "sangong", "project", "basic"];
/** 2023决算, 年初预算 under 口径: when a line's figures are of, no other thing about it. */
const DATES = /^(?:(?:19|20)\d{2}年?度?(?:$|.*(?:预算|决算|年中|全年|实际))|.*(?:预算|决算)$)/;

/** All spending, and its parts. */
const OF_ALL: ReadonlySet<string> = new Set(["exp_year", "exp_total", "expenditure_actual"]);
const OF_ALL_INCOME: ReadonlySet<string> = new Set(["income_year", "income_total"]);
const PARTS_OF_ALL: ReadonlySet<string> = new Set(["personnel_exp", "public_exp", "basic_exp"]);
/** What is no more than a part of all that is spent. */
const PARTS: readonly Concept[] = ["sangong", "publicCost", "personnel"];
const OTHERS: readonly Concept[] = ["income", "basic", "project", "buying", "sangong", "publicCost", "personnel", "asset", "posts", "onDuty"];

const SELF_EVALUATIONS: ReadonlySet<string> = new Set(["WK-SELF", "WK-PROJECT"]);

/** Whether words mean less in a table than by themselves: it is of projects, of assets, of cars, of something that money is spent on. */
export class LessThanWords {
  private hasOtherWays: boolean | undefined;
  private hasOtherAssets: boolean | undefined;
  private rollsSomeLinesOn: boolean | undefined;
  private ofSpendingAlone: boolean | undefined;
  private ofBuyingAlone: boolean | undefined;
  private ofPartAlone: boolean | undefined;

  constructor(private readonly reading: TableReading, private readonly titles: readonly ReadonlySet<Concept>[], private readonly isOfProjects: boolean, private readonly about: { readonly isOfAssets: boolean; readonly isOfCars: boolean }) {}

  /** Whether an account that words name is none of the table's: what purchases are paid from or are for (日常公用支出 | 复印纸), all spending in a table of 三公, all income (收款) in one of 非税收入. */
  isNoneOf(account: string): boolean {
    if (OF_ALL_INCOME.has(account) && this.reading.form?.id === "WK-NONTAX") return true;
    if (account.startsWith("income_")) return this.isOfSpendingAlone;
    if (OF_ALL.has(account)) return (this.ofPartAlone ??= PARTS.some((part) => this.isOf(part)));
    return PARTS_OF_ALL.has(account) && (this.ofBuyingAlone ??= this.isOf("buying"));
  }

  /** Whether what its lines are paid from came in elsewhere: 资金来源：（2）其他资金 of a self-evaluation is no income of the year. */
  get tellsSources(): boolean {
    return SELF_EVALUATIONS.has(this.reading.form?.id ?? "") && !this.reading.rows.some(({ rawLabel }) => rawLabel.includes("收入"));
  }

  /** Whether its own title speaks of one thing, and of no other spending. */
  private isOf(concept: Concept): boolean {
    const own = conceptsWithin(squash(this.reading.title));
    return own.has(concept) && !meansOne(own, OTHERS.filter((other) => other !== concept));
  }

  /** Whether its title speaks of something that money is spent on, and of no income. */
  private get isOfSpendingAlone(): boolean {
    return (this.ofSpendingAlone ??= this.titles.some((title) => meansOne(title, SPENT_ON) && !title.has("income")));
  }

  /**
   * Whether the words mean less here than by themselves: 计划 and 支付 as two lines of one thing, 追加 of a line, 上年结转 of one
   * project, 车辆 among assets, 编制 of cars.
   */
  areLess(row: RowReading, own: ReadonlySet<Concept>): boolean {
    if (this.about.isOfAssets && isGrandTotal(row) && !this.reading.title.includes("固定资产") && (this.hasOtherAssets ??= hasOtherAssets(this.reading.rows))) return true;
    if (row.aspect !== null && stageOfRow(row) === null && !DATES.test(row.aspect) || meansOne(own, ONLY_CHANGES)) return true;
    if (this.about.isOfAssets && meansOne(own, CHANGES) && WAY.test(row.key) && (this.hasOtherWays ??= hasOtherWays(this.reading.rows))) return true;
    if ((own.has("arrived") || own.has("spending")) && (isGrandTotal(row) || conceptsOf(row.key)?.size === 0) && (this.rollsSomeLinesOn ??= rollsSomeLinesOn(this.reading, this.titles, this.isOfProjects))) return true; // of the projects listed, not of all
    return this.isOfProjects && meansOne(own, NOT_SPENT) || this.about.isOfAssets && meansOne(own, SANGONG_ITEMS) || this.about.isOfCars && (meansOne(own, STAFF) || own.has("asset") && !this.about.isOfAssets); // 原值 of cars is no sum of assets
  }
}
