import { ACCOUNTS, economicCodeOf } from "../../model";
import { isKindOfMoney, isOfIncome, namedByLabel, type NamedByLabel } from "./labelBook";
import { KINDS_OF_FISCAL } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { RowWords } from "./rowWords";
import { ABOUT_A_PART } from "../blocks/sections";
import type { RowSetFacts } from "./tableFacts";
import type { Grid } from "../cells/grid";
import { matchKey } from "../cells/text";

/** What a row's label names; a label that is only a stage (年初预算, 决算数) goes on about the line or section it stands below. */
export function namedByRow(line: RowReading, words: RowWords, { form, sections, rowsOfBlock, title, grid }: TableReading, facts: RowSetFacts): NamedByLabel | null {
  if (form !== null && !form.readByLabel) return null;
  const { row, key, parts: { name }, context, path, code } = line;
  if (INSTITUTION_POSTS.test(key)) return { accounts: hasOtherPosts(rowsOfBlock) || hasPostsBeside(grid, row) ? OF_INSTITUTION : ALL_OF_INSTITUTION, sub: null, period: null };
  if (GLOSSED_POSTS.test(key) && rowsOfBlock.flat().filter((other) => OTHER_POSTS.test(other.key)).length === 1) return ALL_POSTS;
  const isBare = context.length === 0 && path.length === 0;
  if (isBare && OF_SPENDING.test(title) && isKindOfMoney(key) && meansOne(conceptsOf(key)!, KINDS_OF_FISCAL)) return namedByLabel(`${key}支出`, []);
  const whole = isBare && code === null && economicCodeOf(key) !== null ? facts.partsAbove.get(row) : undefined;
  const named = namedByLabel(key, isBare ? (whole === undefined ? path : [whole]) : [...context, ...path]);
  const above = path[path.length - 1] ?? subjectBeside(context) ?? sections.get(row)?.name;
  if (above !== undefined && (named === null || ABOUT_A_PART.test(above)) && (words.isStage || named !== null && named.period !== null)) return paidFor(namedByLabel(matchKey(above), []), key);
  if (named !== null) return named;
  const byName = isBare && code === null && name === key ? null : namedByLabel(name, path.filter(isOfIncome));
  return byName ?? totalOfSide(line, facts) ?? buyingInList(key, facts);
}

/** 已付款 below 采购 is what was paid for purchases, a quantity of its own. */
function paidFor(whole: NamedByLabel | null, key: string): NamedByLabel | null {
  return whole?.accounts[0] === "procurement_total" && conceptsOf(key)?.has("paid") ? { ...whole, accounts: ["procurement_paid"] } : whole;
}

/** What the words in front of the label name: 政府采购（万元） | 预算. */
function subjectBeside(context: readonly string[]): string | undefined {
  return context.find((text) => ABOUT_A_PART.test(text) && namedByLabel(matchKey(text), []) !== null);
}

/** Counts beside the 三公 expenses: a label that names one asks for it, and an empty cell there is a figure somebody forgot. */
export function isAskedFor({ accounts, sub }: NamedByLabel): boolean {
  const account = ACCOUNTS.get(accounts[0]!);
  return sub === null && account?.kind === "count" && account.group === "sangong";
}

/** A table of what was spent, by its title, lists money that was spent: 一般公共预算. */
const OF_SPENDING = /^(?!.*(?:收|结[转余])).*支出/;
const INSTITUTION_POSTS = /^(?:核定|批准|批复)?事业编制(?:人)?数?$/;
/** Said in brackets is what kind all posts are of, where no other line is about posts: 编制数（参公）. */
const GLOSSED_POSTS = /^(?:核定|人员)?编制数?\([^()]*\)$/;
const ALL_POSTS: NamedByLabel = { accounts: ["est_total"], sub: null, period: null };
const OTHER_POSTS = /编制(?!外)/;
const OF_INSTITUTION = ["est_institution"];
/** A unit that has no other posts: these are all of them. */
const ALL_OF_INSTITUTION = ["est_institution", "est_total"];

/** Rows of a card that go together. */
const NEAR = 3;
const LONGEST_POSTS = 8;

/** Whether other posts stand near on the sheet, in pairs of their own: 行政编制 | 62 | | 事业编制 | 38. */
function hasPostsBeside(grid: Grid, row: number): boolean {
  for (let at = Math.max(0, row - NEAR); at <= Math.min(grid.rows - 1, row + NEAR); at += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const { text } = grid.cell(at, column);
      if (text.length <= LONGEST_POSTS && OTHER_POSTS.test(text) && !INSTITUTION_POSTS.test(text.replace(/:$/, ""))) return true;
    }
  }
  return false;
}

function hasOtherPosts(rows: TableReading["rowsOfBlock"]): boolean {
  return rows.some((band) => band.some(({ key }) => OTHER_POSTS.test(key) && !INSTITUTION_POSTS.test(key)));
}

/** 总计 below 本年收入合计 or 本年支出合计, where a table has only one of them above it. */
function totalOfSide({ key, row }: RowReading, { names, lastRows }: RowSetFacts): NamedByLabel | null {
  if (!/^总计$/.test(key)) return null;
  const hasBoth = names.has("本年收入合计") && names.has("本年支出合计");
  const stands = (name: string): boolean => names.has(name) && (!hasBoth || lastRows.get(name)! < row);
  const ofIncome = stands("本年收入合计");
  return ofIncome === stands("本年支出合计") ? null : { accounts: [ofIncome ? "income_total" : "exp_total"], sub: null, period: null };
}

/** 货物支出, 工程支出 and 服务支出 below 政府采购支出总额: two of them say that it is buying. */
function buyingInList(key: string, { names }: RowSetFacts): NamedByLabel | null {
  const account = BUYING.get(key) ?? (listsKindsOfBuying(names) ? KINDS_OF_BUYING.get(key) : undefined);
  if (account !== undefined && KINDS_OF_BUYING.has(key)) return { accounts: [account], sub: null, period: null };
  return account !== undefined && [...BUYING.keys()].filter((name) => names.has(name)).length >= 2 ? { accounts: [account], sub: null, period: null } : null;
}

/** 货物 | 工程 | 服务 and nothing else in a list part what was bought. */
function listsKindsOfBuying(names: ReadonlyMap<string, number>): boolean {
  return [...KINDS_OF_BUYING.keys()].every((kind) => names.get(kind) === 1) && [...names.keys()].every((name) => KINDS_OF_BUYING.has(name) || SUM.test(name));
}

const SUM = /^(?:合计|小计|总计)$/;
const KINDS_OF_BUYING: ReadonlyMap<string, string> = new Map([["货物", "procurement_goods"], ["工程", "procurement_works"], ["服务", "procurement_services"]]);
const BUYING: ReadonlyMap<string, string> = new Map([["货物支出", "procurement_goods"], ["工程支出", "procurement_works"], ["服务支出", "procurement_services"]]);
