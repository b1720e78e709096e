import { economicCodeOf, functionCodeOf, type Period } from "../../model";
import type { FormCell } from "../forms";
import { functionOfRow } from "./functionNames";
import { namedByLabel } from "./labelBook";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOnly } from "../meaning/segment";
import { PERIOD_OF, stageWordOf } from "../meaning/stageWord";
import { isYearAlone, type RowReading } from "../rows/rowReading";
import { isGrandTotal, type RowSetFacts } from "./tableFacts";

/** What an entry says of rows. */
export interface RowTest {
  /** Row names that the entry gives word for word. */
  readonly names: ReadonlySet<string>;
  /** It also gives kinds of rows, or how their names begin and end. */
  readonly hasPatterns: boolean;
  /** Without one of its names only the sum of a table passes, or every line of it (`#year`). */
  readonly isOfTotals: boolean;
  /** Plain lines (`isPlainLine`) of a table either all pass it or none does. */
  readonly isAlikeForPlainLines: boolean;
  rowFits(row: RowReading, facts: RowSetFacts): boolean;
  /** The same for a row whose name no entry gives. */
  fitsWithoutName(row: RowReading, facts: RowSetFacts): boolean;
}

const NAMED = "#named";
const TESTS = new Map<string, RowTest>();

/** What the entry asks of rows. Entries that ask the same have one test. */
export function rowTest(cell: FormCell): RowTest {
  const asked = JSON.stringify([cell.row, cell.under, cell.notUnder, cell.notAbove, cell.notRow, cell.notBelow, cell.below, cell.row.includes(NAMED) ? cell.account : null]);
  const test = TESTS.get(asked) ?? takenApart(cell);
  TESTS.set(asked, test);
  return test;
}

/** Takes the row names of an entry apart. */
function takenApart(cell: FormCell): RowTest {
  const names = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const tokens = new Set<string>();
  for (const name of cell.row.split("|")) {
    if (name.startsWith("#")) tokens.add(name);
    else if (name.startsWith("*")) ends.push(name.slice(1));
    else if (name.endsWith("*")) starts.push(name.slice(0, -1));
    else names.add(name);
  }
  const under = cell.under?.split("|");
  const notUnder = cell.notUnder?.split("|");
  const notAbove = cell.notAbove?.split("|");
  const notBelow = cell.notBelow?.split("|");
  const below = cell.below?.split("|");
  const notRow = cell.notRow?.split("|");
  const named = tokens.has(NAMED) ? (typeof cell.account === "string" ? cell.account : cell.account[0]!) : null;
  const wants: Tokens = { named, any: tokens.has("#any"), total: tokens.has("#total"), code: tokens.has("#code"), item: tokens.has("#item"), function: tokens.has("#function"), line: tokens.has("#line"), year: tokens.has("#year"), project: tokens.has("#project"), meant: MEANT.find((concept) => tokens.has(`#${concept}`)) ?? null };
  // Asked for every row and entry: nothing is allocated on the way to a no.
  const hasTokens = tokens.size > 0;
  const hasPatterns = hasTokens || starts.length > 0 || ends.length > 0;
  const isOfTotals = wants.total && [...tokens].every((token) => token === "#total" || token === "#year") && starts.length === 0 && ends.length === 0;
  const isAlikeForPlainLines = starts.length + ends.length === 0 && named === null && !notRow && !notAbove && !notBelow && !below;
  const isNamed = ({ key }: RowReading): boolean => names.has(key) || isSubtotalName(key) && names.has(withoutSubtotal(key));
  const isLike = (row: RowReading, facts: RowSetFacts): boolean => hasTokens && tokenFits(wants, row, facts) || beginsWithOne(row.key, starts) || endsWithOne(row.key, ends);
  const standsRight = (row: RowReading, facts: RowSetFacts): boolean => {
    if (notRow?.includes(row.key)) return false;
    if (notAbove && standsAboveOne(row, notAbove, facts)) return false;
    if (notBelow && standsBelowOne(row, notBelow, facts)) return false;
    if (below && !standsBelowOne(row, below, facts)) return false;
    if (under && !isUnder(row, under)) return false;
    return !(notUnder && isUnder(row, notUnder));
  };
  return {
    names, hasPatterns, isOfTotals, isAlikeForPlainLines,
    rowFits: (row, facts) => (isNamed(row) || isLike(row, facts)) && standsRight(row, facts),
    fitsWithoutName: (row, facts) => hasPatterns && isLike(row, facts) && standsRight(row, facts),
  };
}

/** Whether a row is one of many in a list: an item below nothing, without a code, under a name that no word of the field makes up. */
export function isPlainLine(row: RowReading): boolean {
  const { key, kind, code, path, context } = row;
  return kind === "item" && code === null && path.length === 0 && context.length === 0 && key !== "" && conceptsOf(key) === null && functionCodeOf(key) === null && stageOfRow(row) === null;
}

/** What rows may be asked for by what they mean. */
const MEANT: readonly Concept[] = ["personnel", "publicCost"];

function beginsWithOne(key: string, starts: readonly string[]): boolean {
  for (const start of starts) if (key.startsWith(start)) return true;
  return false;
}

function endsWithOne(key: string, ends: readonly string[]): boolean {
  for (const end of ends) if (key.endsWith(end)) return true;
  return false;
}

function standsAboveOne({ row }: RowReading, names: readonly string[], { lastRows }: RowSetFacts): boolean {
  return names.some((name) => (lastRows.get(name) ?? -1) > row);
}

function standsBelowOne({ row }: RowReading, names: readonly string[], { lastRows }: RowSetFacts): boolean {
  return names.some((name) => (lastRows.get(name) ?? Infinity) < row);
}

/** `#top`: below nothing at all. */
function isUnder({ path, context }: RowReading, names: readonly string[]): boolean {
  if (path.length === 0 && context.length === 0) return names.includes("#top");
  return (path.length > 0 || context.length > 0) && names.some((name) => path.some((part) => part.startsWith(name)) || context.some((part) => part === name));
}

/** 基本支出小计, 基本支出（小计） → 基本支出. */
function withoutSubtotal(key: string): string {
  return key.replace(/\(?小计\)?$/, "");
}

/** Whether the name ends in 小计. */
export function isSubtotalName(key: string): boolean {
  return key.includes("小计") && (key.endsWith("小计") || key.endsWith("小计)"));
}

/** Stage of a row that is nothing but a stage: 预算数 and 决算数 as the rows of a table whose columns are the items, or beside the year. */
export function stageOfRow(row: RowReading): Period | null {
  const stage = row.key.length > 9 || SPENDING_ROW.test(row.key) ? null : stageAlone(row.key);
  if (stage !== null) return stage;
  if (row.key.length > LONGEST_STAGE) return null;
  const beside = row.aspect !== null && YEAR_ROW.test(row.key) ? row.aspect : null;
  const match = STAGE_ROW.exec(row.key) ?? (beside === null ? null : STAGE_ROW.exec(beside));
  if (!match) return beside === null ? null : stageAlone(beside); // 2020年 | 调整预算
  return match[2] === "预算" ? (/全年|调整/.test(match[1] ?? "") ? "adjusted" : "budget") : "final";
}

/** The stage of a text that says nothing else: 2024年决算, 年初预算. */
export function stageAlone(text: string): Period | null {
  const word = stageWordOf(text);
  return word === null ? null : PERIOD_OF[word];
}

/** 本年支出 as a row is what was spent altogether: a quantity, no stage. */
const SPENDING_ROW = /^本年度?支出/;
const YEAR_ROW = /^(?:(?:19|20)\d{2}年?度?|[上本]年度?)$/;
/** 2023年度调整后预算额. */
const LONGEST_STAGE = 12;
const STAGE_ROW = /^(?:(?:19|20)\d{2}年?度?|(?:1[5-9]|[2-4]\d)年度?|本年度?)?(年初|全年|调整后)?(预算|决算|执行)(?:数|额)?$/;

/** Which of `#any`, `#total` … an entry names. */
interface Tokens {
  readonly any: boolean;
  readonly total: boolean;
  readonly code: boolean;
  readonly item: boolean;
  readonly function: boolean;
  readonly line: boolean;
  readonly year: boolean;
  readonly project: boolean;
  /** `#named`: the account that the label names by itself. */
  readonly named: string | null;
  /** `#personnel`, `#publicCost`: the label means that and nothing else. */
  readonly meant: Concept | null;
}

function tokenFits(wants: Tokens, row: RowReading, facts: RowSetFacts): boolean {
  if (wants.meant !== null && row.kind !== "total" && meansOnly(conceptsOf(row.key), wants.meant)) return true;
  if (wants.named !== null && namedByLabel(row.key, [])?.accounts[0] === wants.named) return true;
  if (wants.any) return row.key !== "" || facts.itemCount === 0;
  if (wants.total && isGrandTotal(row)) return true;
  if (wants.code && row.code !== null && row.kind !== "total") return true;
  if (wants.year && isYearAlone(row.key) && facts.listsYears) return true;
  if (wants.item && row.kind !== "total" && row.key !== "" && !isYearAlone(row.key) && !isSubtotalName(row.key) && row.path[row.path.length - 1] !== row.key) return true;
  if (wants.project && row.kind === "item" && row.key !== "" && !isYearAlone(row.key) && row.code === null && conceptsOf(row.key) === null && functionCodeOf(row.key) === null && economicCodeOf(row.key) === null) return true;
  if (wants.function && functionOfRow(row, facts) !== null) return true;
  return wants.line && (stageOfRow(row) !== null || row.key === "" ? row.code === null : facts.hasTotal ? isGrandTotal(row) : facts.itemCount === 1 && facts.unlabelled === 0);
}
