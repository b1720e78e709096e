import { economicCodeOf } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";
import { lastOfIncome } from "../meaning/families";
import { INCOME_KINDS, KINDS_OF_FISCAL, KINDS_OF_POSTS, SANGONG_ITEMS, STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne, meansOnly } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";
import { namedByLabel } from "./labelBook";
import { withoutOffice } from "./officeInFront";

/** More rows are a ledger, whose lines have names of their own. */
const MOST_ROWS = 80;
/** Posts and who holds them. */
const HOLDERS: readonly Concept[] = ["posts", "onDuty"];
const GLOSSED = /^([^()]+)\(([^()]+)\)$/;
/** Several things in brackets are what a name is made of: 结余分配（交税、提基金）. What is left out, or alone taken in, makes it a part. */
const MADE_OF = /[^、,+和及]{1,8}[、,+和及][^()]+/;
const TAKES_OUT = /不含|不包|除|扣|其中|仅|只|未|另|非/;
const KINDS_OF_MONEY: readonly Concept[] = ["fiscal", ...INCOME_KINDS];
/** What is spent on, or what it is spent for: no kind of money that came in. */
const SPENT_ON = /[费款]$|支出|开支|项目|经费|结[转余]/;
/** What 三公 is spent on, where it is the only one of its kind beside another: 吃饭（公务接待） beside 出国. */
const OF_SANGONG: readonly Concept[] = ["abroad", "reception"];
/** What parts spending: 办事的（项目支出） beside 保运转（基本支出）. */
const PARTS_OF_SPENDING: readonly (readonly Concept[])[] = [["basic", "project"], ["personnel", "publicCost"]];
/** How an office calls them without a gloss. */
const WHOLES: readonly (readonly [string, RegExp, Concept])[] = [
  ["基本支出", /^基本(?:支出|经费|类)*$|^人员(?:和|及|与|、)?公用(?:支出|经费)*$/, "basic"], ["项目支出", /^(?:各类|各项)?(?:项目|专项)(?:支出|经费|资金|类)*$/, "project"],
];
const EARNED = /^.+(?=事业收入$)/;
const EARNED_BY_OFFICE = "事业收入";
const NOT_EARNED = /财政|专户|非税|上级|附属|其他|其中/;
const REST = /^其他$/;

/**
 * Lines that go by an office's own name, called by what their own words or their place say they are: 学校拨入（财政拨款）, 民警（公务员编制）, 教育事业收入 as the only one of its kind,
 * 其他 below 本年收入, 体彩公益金（政府性基金） below 一般公共预算, 办事的（项目支出） beside 保运转（基本支出）. A gloss that two lines have tells parts, and is none.
 */
export function withPlainNames(rows: readonly RowReading[], columns: readonly ColumnReading[]): readonly RowReading[] {
  if (rows.length > MOST_ROWS) return rows;
  const names = new Map([...plainNames(rows, columns), ...withoutOffice(rows)]);
  return names.size === 0 ? rows : rows.map((row) => (names.has(row) ? { ...row, key: names.get(row)! } : row));
}

function plainNames(rows: readonly RowReading[], columns: readonly ColumnReading[]): ReadonlyMap<RowReading, string> {
  const names = new Map<RowReading, string>();
  const means = rows.map(({ key }) => conceptsOf(key));
  const isOfStaff = means.some((line) => line !== null && meansOne(line, STAFF)) || HOLDERS.every((concept) => columns.some((column) => column.role === "figure" && conceptsOf(leafOf(column))?.has(concept))); // 机关（行政） below 编制 | 在职
  const partsMoney = isPartedByMoney(rows, means);
  const parts = PARTS_OF_SPENDING.filter((pair) => pair.every((part) => rows.some((row, index) => meansOnly(means[index], part) || glossOf(row, (gloss) => meansOnly(gloss, part)) !== null))).flat();
  const hasBasic = rows.some(({ key }) => wholeOf({ key }) === "基本支出") && rows.some(({ key }) => wholeOf({ key }) === "项目支出");
  const hasSangong = means.filter((line) => line !== null && meansOne(line, [...SANGONG_ITEMS, "sangong"])).length > 1;
  let isIncome = false;
  rows.forEach((row, index) => {
    const line = means[index];
    if (line?.has("income") && !line.has("spending") || index === 0 && lastOfIncome(rows) >= row.row) isIncome = true; // 财政补助 and what follows, above 收入合计
    else if (line?.has("spending") || line?.has("basic") || line?.has("project")) isIncome = false;
    const name = WITH_MORE.exec(row.key)?.[1] ?? earnedOf(row) ?? (isIncome ? incomeOf(row, rows, (other) => names.get(other) ?? other.key) : null) ?? (isOfStaff ? glossOf(row, isKindOfPeople) : null) ?? (partsMoney ? glossOf(row, isKindOfFiscal) : null) ?? glossOf(row, (gloss) => isCarried(gloss) || isSumOfSide(gloss) || hasSangong && OF_SANGONG.some((item) => meansOnly(gloss, item)) || parts.some((part) => meansOnly(gloss, part))) ?? (hasBasic ? wholeOf(row) : null) ?? (line === null ? madeOf(row, rows) ?? projectsBeside(row, rows, means) : null);
    if (name !== null) names.set(row, name);
  });
  const all = rows.map((row) => names.get(row) ?? GLOSSED.exec(row.key)?.[2] ?? row.key);
  for (const [row, name] of names) if (all.filter((other) => other === name || sameKind(other, name)).length > 1) names.delete(row);
  return names;
}

/** What a line among those of income is. */
function incomeOf(row: RowReading, rows: readonly RowReading[], nameOf: (other: RowReading) => string): string | null {
  const { key, path } = row;
  if (REST.test(key)) return (path.some((part) => part.includes("收入")) || path.length === 0 && row.row < lastOfIncome(rows)) && rows.some((other) => other !== row && other.path[0] === path[0] && meansOne(conceptsOf(nameOf(other)) ?? NOTHING, KINDS_OF_MONEY)) ? "其他收入" : null;
  return glossOf(row, isKindOfMoney);
}

/** 保教费等事业收入. */
function earnedOf({ key, kind }: RowReading): string | null {
  const by = kind === "ofWhich" || !key.endsWith(EARNED_BY_OFFICE) ? undefined : EARNED.exec(key)?.[0];
  return by !== undefined && !NOT_EARNED.test(by) && conceptsOf(key) === null ? EARNED_BY_OFFICE : null;
}

/** The gloss behind a name that nobody knows, where it is of that kind. */
function glossOf({ key }: RowReading, isOfKind: (gloss: ReadonlySet<Concept>, name: string) => boolean): string | null {
  const [, name, gloss] = key.endsWith(")") ? GLOSSED.exec(key) ?? [] : [];
  if (name === undefined || gloss === undefined || conceptsOf(name) !== null) return null;
  const means = conceptsOf(gloss);
  return means !== null && isOfKind(means, name) ? gloss : null;
}

function isKindOfMoney(gloss: ReadonlySet<Concept>, name: string): boolean {
  return !SPENT_ON.test(name) && meansOne(gloss, KINDS_OF_MONEY) && [...gloss].every((concept) => concept === "income" || KINDS_OF_MONEY.includes(concept));
}

/** Whether the lines of a table part what it holds by kinds of money: each is one by its own words, or by its gloss. */
function isPartedByMoney(rows: readonly RowReading[], means: readonly (ReadonlySet<Concept> | null)[]): boolean {
  const lines = rows.flatMap(({ kind }, index) => (kind === "total" || kind === "note" ? [] : [index]));
  return lines.some((index) => isOneKind(means[index])) && lines.every((index) => isOneKind(means[index]) || isOfMoney(means[index]) || glossOf(rows[index]!, isKindOfFiscal) !== null);
}

function isOneKind(means: ReadonlySet<Concept> | null | undefined): boolean {
  return means?.size === 1 && KINDS_OF_FISCAL.some((kind) => means.has(kind));
}

function isOfMoney(means: ReadonlySet<Concept> | null | undefined): boolean {
  return !!means && means.size > 0 && [...means].every((concept) => KINDS_OF_MONEY.includes(concept) || KINDS_OF_FISCAL.includes(concept));
}

function isKindOfFiscal(gloss: ReadonlySet<Concept>, name: string): boolean {
  return !SPENT_ON.test(name) && isOneKind(gloss);
}

/** 公用经费（含药品、卫材） is all of it; so is 机关运行经费（=公用）. */
const WITH_MORE = /^(人员经费|公用经费|日常公用经费|基本支出|项目支出|机关运行经费)\((?:含|包括|即|=)[^()]*\)$/;

/** 基本类, 人员公用经费 and 各类项目 are the two parts of spending where one of each stands in the table. */
function wholeOf({ key }: Pick<RowReading, "key">): string | null {
  const name = key.replace(/\([^()]*\)$/, "");
  const means = conceptsOf(name);
  return WHOLES.find(([, called, concept]) => called.test(name) || meansOnly(means, concept))?.[0] ?? null;
}

/** 年底剩（结转下年）. */
function isCarried(gloss: ReadonlySet<Concept>): boolean {
  return gloss.size === 2 && gloss.has("carry") && (gloss.has("opening") || gloss.has("closing"));
}

/** 能用的总数（收入总计）. */
function isSumOfSide(gloss: ReadonlySet<Concept>): boolean {
  return gloss.size === 2 && gloss.has("grandTotal") && (gloss.has("income") || gloss.has("spending"));
}

/** The name in front of what it is made of, where no other line begins with it. */
function madeOf({ key, path }: RowReading, rows: readonly RowReading[]): string | null {
  const [, name, gloss] = key.endsWith(")") ? GLOSSED.exec(key) ?? [] : [];
  if (name === undefined || gloss === undefined || !MADE_OF.test(gloss) || TAKES_OUT.test(gloss)) return null;
  if (rows.filter((other) => other.key.startsWith(name)).length > 1 || namedByLabel(key, path) !== null) return null;
  return economicCodeOf(name) !== null || namedByLabel(name, path) !== null ? name : null;
}

/** 基本公卫等项目支出: some of them by name, in front of what they all are. */
const PROJECTS_BY_NAME = /^[^()]{2,}等(?:项目|专项)(?:支出|经费)$/;
const OF_PROJECTS = /项目|专项/;

/** The only line about projects beside 人员经费 and 公用经费 is all of them. */
function projectsBeside({ key }: RowReading, rows: readonly RowReading[], means: readonly (ReadonlySet<Concept> | null)[]): string | null {
  if (!PROJECTS_BY_NAME.test(key) || rows.filter((other) => OF_PROJECTS.test(other.key)).length > 1) return null;
  return (["personnel", "publicCost"] as const).every((part) => means.some((line) => meansOnly(line, part))) ? "项目支出" : null;
}

function isKindOfPeople(gloss: ReadonlySet<Concept>, name: string): boolean {
  return !SPENT_ON.test(name) && meansOne(gloss, KINDS_OF_POSTS) && [...gloss].every((concept) => concept === "posts" || KINDS_OF_POSTS.includes(concept));
}

const NOTHING: ReadonlySet<Concept> = new Set();

/** Whether two names mean the same kind: 公务员 and 公务员编制, 其他事业收入 and 事业收入. */
function sameKind(one: string, other: string): boolean {
  if (one.endsWith(EARNED_BY_OFFICE) && other === EARNED_BY_OFFICE) return true;
  const [first, second] = [conceptsOf(one), conceptsOf(other)];
  if (first === null || second === null || first.size === 0) return false;
  const bare = (means: ReadonlySet<Concept>): string => [...means].filter((concept) => concept !== "posts" && concept !== "income" && concept !== "onDuty").sort().join();
  return bare(first) !== "" && bare(first) === bare(second);
}
