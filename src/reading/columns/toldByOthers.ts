import type { ColumnRole } from "../../model";
import type { HeadingFacts } from "./headingWords";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne, meansOnly } from "../meaning/segment";
import { squash } from "../cells/text";
import { PERIOD_OF, type StageWord } from "../meaning/stageWord";

/** A column with its headings. */
export interface Headed {
  readonly role: ColumnRole;
  readonly path: readonly string[];
  readonly facts: HeadingFacts;
}

/** A column of the grid with its headings. */
export interface PlacedHead extends Headed {
  readonly column: number;
}

/** Columns whose stage only the columns beside them tell. */
export function toldByOthers<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  return tellInitial(tellPlanned(tellBareYears(tellSpending(tellQuotas(tellAdjustments(columns))))));
}

/** The heading nearest to the figures; `""` without. */
export function leafOf({ path }: Pick<Headed, "path">): string {
  return path[path.length - 1] ?? "";
}

/** What the heading without its stage means; `null` where a word of it is unknown. */
export function meaningOfHead({ facts: { concept } }: Headed): ReadonlySet<Concept> | null {
  return conceptsOf(concept[concept.length - 1] ?? "");
}

/** The column with another stage, and what is left of its headings. */
export function withStage<Column extends Headed>(column: Column, stage: StageWord, concept: readonly string[]): Column {
  return { ...column, facts: { ...column.facts, concept, period: PERIOD_OF[stage], stageWord: stage, isPlain: true, isDerived: false } };
}

/** 调整预算数 beside 全年预算数 is the change, not the changed budget. */
function tellAdjustments<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  if (!columns.some((column) => /全年预算|调整后/.test(leafOf(column)))) return columns;
  return columns.map((column) => (/^(?:预算)?调整(?:预算)?[数额]?$/.test(leafOf(column)) ? { ...column, facts: { ...column.facts, period: "adjust" as const } } : column));
}

/** What may be spent, by no name of its stage: 本年指标, 下达指标数. */
const QUOTA = /^(?:[本当]年度?|年度)?(?:下达)?(?:预算)?指标(?:总?数|总?额|金额)?$/;

const CARRIED = /结转|上年|以前年度|年初结余/;

/** 本年指标 beside what was spent, and no changed budget, is the budget at last; beside what was carried over or changed it may be a part of that. */
function tellQuotas<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  const [quota, ...others] = columns.filter((column) => column.role === "figure" && column.facts.period === null && QUOTA.test(squash(leafOf(column))));
  if (quota === undefined || others.length > 0 || !columns.some(({ role, facts: { stageWord } }) => role === "figure" && stageWord === "spent")) return columns;
  const isTold = columns.some((column) => column.facts.period === "adjusted" || column.facts.period === "adjust" || CARRIED.test(leafOf(column)));
  return isTold ? columns : columns.map((column) => (column === quota ? withStage(column, "adjusted", []) : column));
}

const SPENT_IN_YEAR = /^(?:(?:19|20)\d{2}年?度?|(?:1[5-9]|[2-4]\d)年度?|本年度?|上年度?|当年)支出$/;

/** 2022年支出 and 2023年支出 beside 2023年预算 are what was spent; so is 支出 beside 预算 where nothing speaks of income. */
function tellSpending<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  const isSpent = columns.some(isBudgetAlone) && !columns.some(speaksOfIncome) ? (leaf: string) => SPENT_IN_YEAR.test(leaf) || isSpendingAlone(leaf) : (leaf: string) => SPENT_IN_YEAR.test(leaf);
  if (!columns.some(({ facts: { period } }) => period === "budget" || period === "adjusted") || !columns.some((column) => isSpent(leafOf(column)))) return columns;
  return columns.map((column) => (column.role === "figure" && column.facts.period === null && isSpent(leafOf(column)) ? { ...column, facts: { ...column.facts, period: "final" as const, stageWord: "spent" as const } } : column));
}

/**
 * 2020年 | 2021年预算 | 2021年: behind the budget of its own year a year alone is what became of it, and so is every year before that is headed as barely. 2020年 beside
 * 2021年预算 alone may be the budget before.
 */
function tellBareYears<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(isBareYear)) return columns;
  const told = columns.findIndex((column, index) => isBareYear(column) && columns.slice(0, index).some((other) => isBudgetAlone(other) && other.facts.year === column.facts.year));
  if (told < 0) return columns;
  const last = columns[told]!.facts.year!;
  if (columns.some(({ role, facts: { period, year, isDerived } }) => role === "figure" && !isDerived && period === "final" && year === last)) return columns;
  return columns.map((column) => (isBareYear(column) && column.facts.year! <= last ? withStage(column, "spent", []) : column));
}

const PLANNED = /^(?:本年|年度|全年|当年|年初)?计划数?$/;
const CAME_TRUE = /^(?:本年|年度|全年|当年)?实际数?$/;

/** 本年计划 beside 上年实际 and 本年实际 is the year's budget, as far as money goes. Beside 实际 alone it may be of one thing that was to be done. */
function tellPlanned<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  const isPlanned = (column: Column): boolean => column.role === "figure" && PLANNED.test(squash(leafOf(column)));
  if (!columns.some(isPlanned) || !columns.some((column) => CAME_TRUE.test(squash(leafOf(column)))) || !columns.some(({ role, facts }) => role === "figure" && facts.yearShift < 0 && facts.period === "final")) return columns;
  return columns.map((column) => (isPlanned(column) ? withStage(column, "initial", []) : column));
}

function isBareYear({ role, path, facts: { concept, period, year, isDerived } }: Headed): boolean {
  return role === "figure" && path.length === 1 && year !== null && period === null && concept.length === 0 && !isDerived;
}

function isBudgetAlone({ role, facts: { stageWord, period } }: Headed): boolean {
  return role === "figure" && (stageWord === "initial" || stageWord === "adjusted") && period !== null;
}

function speaksOfIncome({ path }: Headed): boolean {
  return path.some((part) => part.includes("收入"));
}

function isSpendingAlone(leaf: string): boolean {
  return meansOnly(conceptsOf(leaf), "spending");
}

const OPENING = /^年初(?:数|额|金额)?$/;
/** What only money has: a budget that was changed, money that came in or went out. 实际 may be said of heads. */
const OF_MONEY = /支出|支[付用]|列支|开支|付款|报销|决算|执行|到位|到账|入账|预算|指标|调整后/;
/** Compares two columns, and is no way in which a balance changed. */
const CHANGE_OF_YEARS = /^(?:增减|变动|差额|增减额|增减变动)(?:额|数|情况)?$/;
/** Beside these, 年初数 is a balance, or one of assets. */
const OF_BALANCES: readonly Concept[] = ["closing", "grown", "shrunk", "asset", "income"];

/** 年初数 beside 全年到位, or beside 调整后预算 and 列支数, is the budget of the year's beginning; beside 年末数 it is a balance. */
function tellInitial<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(isOpening)) return columns;
  const others = columns.filter((column) => column.role === "figure" && !isOpening(column) && !(column.facts.isDerived && CHANGE_OF_YEARS.test(leafOf(column)))).map(leafOf);
  const isChanged = columns.some(({ facts }) => facts.stageWord === "adjusted");
  const kinds = isChanged ? OF_BALANCES : [...OF_BALANCES, "carry" as const]; // 结余 is left of a budget as well as of a balance
  if (!others.some((leaf) => OF_MONEY.test(leaf)) || others.some((leaf) => meansOne(conceptsOf(leaf) ?? NOTHING, kinds))) return columns;
  return columns.map((column) => (isOpening(column) ? { ...column, facts: { ...column.facts, concept: column.facts.concept.slice(0, -1), period: "budget" as const, stageWord: "initial" as const, isPlain: true } } : column));
}

function isOpening({ facts: { concept, period } }: Headed): boolean {
  return period === null && OPENING.test(concept[concept.length - 1] ?? "");
}

const NOTHING: ReadonlySet<Concept> = new Set();
