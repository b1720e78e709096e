import { saysKindOfMoney } from "../meaning/families";
import { YEARS } from "../cells/text";
import { conceptsOf } from "../meaning/segment";
import { leavesOut } from "./leavesOut";
import type { ColumnReading } from "../columns/columns";
import type { NamedByLabel } from "./labelBook";
import { isOfGeneralBudget } from "./ofFiscalMoney";
import type { TableReading } from "../readTables";

/** A note says what alone the table takes in: 本表只含财政安排的项目. 季报只统计财政拨款 speaks of another. */
const TAKES_IN_ONLY = /(?:^|[:：、.,，。;；)）])(?:(?:[本上此]表|表[中内]|以上|合计)(?:数据?|金额|各?项)?[均都]?)?(?:只|仅)(?:含|包[括含]|反映|统计|列示?|登记|填列?|[有为是])了?([^,，。;；、(（]{2,20}?(?:项目|资金|拨款|支出|经费|补助|的))(?=[,，。;；、()（）]|$)/;
/** A note names projects that are missing: 自筹项目未列入本表, 不含省级项目. */
const LEAVES_PROJECTS_OUT = /(?:不含|不包[括含]|未(?:含|列入?|纳入|计入|统计|包[括含]))(?![^,，。;；]*(?:取消|终止|完工|往年|结转))[^,，。;；]{1,12}项目|(?<![\u4e00-\u9fa5])(?![^,，。;；]*(?:取消|终止|完工|往年|结转))[\u4e00-\u9fa5]{2,8}项目[均都]?(?:不在|未列入?|未计入|未纳入|未统计)(?:本表|表[内中]|合计|其中|在?内)?(?=[,，。;；)）]|$)/;
/** A note says what all of the table is no more than: 只是全镇项目支出的一部分. */
const IS_A_PART = /(?:只|仅|都|均|就)?(?:是|为|占|属于?)[^,，。;；]{2,16}的(?:一|其中)部分/;
/** Projects of villages, or of one kind, are not all that an office has. */
const ONE_KIND_OF_PROJECTS = /(?:村级|村组|村居|社区|信息化|民生实事|基建|基本建设)(?:建设)?项目(?!和|及|、)/;
/** What a table about this department, or this year, takes in anyway. */
const OWN = /本年|当年|年度|本级|本单位|本部门|本表/;
/** Of a year alone, which is no limit: 仅有2022年项目. */
const ANY = /^(?:度|的|全部|所有|各)*(?:项目|资金|支出|经费)$/;
/** Quantities of everything that a department spends, or spends on projects. */
const OF_EVERYTHING: ReadonlySet<string> = new Set(["project_exp", "exp_year", "exp_total", "budget_initial", "budget_addition", "budget_reduction", "budget_adjusted", "budget_total", "expenditure_actual"]);
/** Columns that hold the whole of what others are parts of. */
const WHOLE = /^(?:合计|小计|总计|金额)?$/;

const OF_FISCAL_MONEY = /财政拨款(?:收支|收入|支出)/;
/** A note says that there is no other money: what 财政拨款 paid for is all. */
const NO_OTHER_MONEY = /(?:无|没有)(?:其他|任何)?(?:财政拨款(?:以外|之外)|非财政(?:拨款|性)?)的?(?:其他)?(?:资金|收入|经费|来源)|(?:全部|均|都)(?:资金|收入|经费)?(?:为|是|来自|来源于)(?:一般公共预算)?财政拨款(?:资金|收入)?(?=[,，。;；)）]|$)/;
const OF_ALL_MONEY: readonly string[] = ["income_year", "income_total", "exp_year", "exp_total"];
const OF_THE_DEPARTMENT: readonly string[] = [...OF_ALL_MONEY, "carry_in", "carry_out", "basic_exp", "project_exp", "personnel_exp", "public_exp"];
/** A table of 政府性基金 alone. */
const OF_FUND = /^(?!.*(?:公共预算|财政拨款|国有资本|[和与及、]政府性基金|政府性基金(?:预算)?[和与及、])).*政府性基金/;
const FROM_GENERAL_BUDGET: Readonly<Record<string, string>> = { basic_exp: "gpb_basic", project_exp: "gpb_project", exp_year: "gpb_exp" };

/** What makes cells of a table a part of what their words name. */
export class Limits {
  /** A note says what the table does not take in: its sum is that of no quantity whose name only the title tells. */
  readonly leavesOut: boolean;
  private readonly takesInOnly: boolean;
  private readonly leavesProjectsOut: boolean;
  private readonly partsByMoney: ReadonlySet<number>;
  private readonly isOfFiscalMoney: boolean;
  private readonly isOfFund: boolean;
  private readonly isOfGeneralBudget: boolean;

  constructor(reading: TableReading) {
    const { table: { notes }, columns, title } = reading;
    this.isOfFiscalMoney = OF_FISCAL_MONEY.test(title) && !notes.some(({ text }) => NO_OTHER_MONEY.test(text));
    this.isOfGeneralBudget = isOfGeneralBudget(title);
    this.isOfFund = OF_FUND.test(title);
    this.leavesOut = leavesOut(reading);
    this.takesInOnly = notes.some(({ text }) => saysOnly(text) || IS_A_PART.test(text));
    this.leavesProjectsOut = ONE_KIND_OF_PROJECTS.test(title) || notes.some(({ text }) => LEAVES_PROJECTS_OUT.test(text));
    this.partsByMoney = partsByMoney(columns);
  }

  /** Whether the sum of the table is a part of the quantity only: 合计 of 财政安排的项目 is not what all projects cost. */
  isPartOf(account: string, isSum: boolean): boolean {
    return isSum && (this.takesInOnly && OF_EVERYTHING.has(account) || this.leavesProjectsOut && account === "project_exp");
  }

  /** Whether the table holds that of some money only: 本年收入合计 of 财政拨款, 本年支出 of a fund. */
  isOfSomeMoney(account: string): boolean {
    return this.isOfFiscalMoney && OF_ALL_MONEY.includes(account) || this.isOfFund && OF_THE_DEPARTMENT.includes(account);
  }

  /** 基本支出 in a table of 一般公共预算 is what was spent from it. */
  fromItsMoney(named: NamedByLabel): NamedByLabel {
    const account = this.isOfGeneralBudget ? FROM_GENERAL_BUDGET[named.accounts[0]!] : undefined;
    return account === undefined ? named : { ...named, accounts: [account] };
  }

  /** Whether the column holds what was paid from one kind of money, beside one that holds all of it: 金额 | 其中：财政拨款. */
  isPartByMoney({ column }: ColumnReading): boolean {
    return this.partsByMoney.has(column);
  }
}

function saysOnly(note: string): boolean {
  const what = TAKES_IN_ONLY.exec(note)?.[1];
  if (what === undefined || OWN.test(what) || ANY.test(what.replace(YEARS, ""))) return false;
  const means = conceptsOf(what);
  return means === null || ![...means].every((concept) => concept === "project" || concept === "spending");
}

function partsByMoney(columns: readonly ColumnReading[]): ReadonlySet<number> {
  const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  const isWhole = ({ facts, path }: ColumnReading): boolean => path.length > 0 && facts.concept.every((part) => WHOLE.test(part));
  const wholes = figures.filter(isWhole);
  if (wholes.length === 0) return NONE;
  return new Set(figures.filter((part) => saysKindOfMoney(part.path) && wholes.some((whole) => whole.column < part.column && whole.facts.period === part.facts.period && whole.facts.year === part.facts.year)).map(({ column }) => column));
}

const NONE: ReadonlySet<number> = new Set();
