import { isMoneyUnit, type Unit } from "../../model";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { plainUnit } from "../cells/plainUnit";
import { matchKey } from "../cells/text";
import { STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import { isCountingUnit } from "../stating/countingUnits";
import { beginsCard } from "./cards";
import type { Header } from "./findHeaders";
import { beginsPairsBelowTotal, beginsRates } from "./pairsBelowTotal";
import { isBlankRow, range, type RowFacts } from "./rowFacts";

/**
 * Whether something of its own begins behind a blank row of a body: a card, a numbered part, a list of pairs or counts. The rows behind are no lines of the table above.
 * @param rows those from there on
 * @param header the headings of the table above
 * @param body its rows so far
 */
export function beginsOther(rows: readonly number[], header: Header, body: readonly number[], grid: Grid, facts: readonly RowFacts[]): boolean {
  const [row, next] = rows as readonly [number, ...number[]];
  const fact = facts[row]!;
  const below = rows.slice(1);
  const only = fact.words.length === 1 && fact.figures === 0 ? fact.words[0]!.cell.text : null;
  return beginsCard(fact) || beginsSection(only, below, header, body, facts) || standsUnderFigures(fact, body, grid, facts) || isInUnitsOfItsOwn(fact, row, body, grid) && !goesOnInColumns(row, below, body, grid, facts) ||
    beginsCounts(fact, rows, body, facts, grid) || beginsPairs(fact, row, body, grid) || beginsPairsBelowTotal(rows, body, facts, grid) || beginsRates(rows, body, facts, grid) || beginsBeside(fact, rows, body, facts, grid) || beginsInWords(fact, below, body, facts, grid) ||
    only !== null && next !== undefined && beginsPairs(facts[next]!, next, body, grid);
}

/** Fewest figures that stand in one row, each behind its own label. */
const FEWEST_PAIRS = 2;

/**
 * Whether every figure of a row has its own label right before it, where the table above has figures:
 * 相关统计 | 公务用车保有量 | 9 | 国内公务接待批次 | 21. Such rows below a table are a list.
 */
function isRowOfPairs({ words, figures }: RowFacts, row: number, body: readonly number[], grid: Grid): boolean {
  if (figures < FEWEST_PAIRS || words.length < figures || body.length === 0) return false;
  const labels = new Set(words.map(({ column }) => column));
  const counted = range(0, grid.columns).filter((column) => isFigureCell(grid.cell(row, column)));
  const isLabelled = counted.every((column) => labels.has(column - 1));
  return isLabelled && counted.slice(1).some((column) => body.some((above) => isFigureCell(grid.cell(above, column - 1)))) && !body.some((above) => counted.slice(1).every((column) => isWordCell(grid.cell(above, column - 1))));
}

/** Whether every figure of a row is written with what it counts (来客 | 17批 | 102人次), and none of the table above is. */
function isInUnitsOfItsOwn({ words, figures }: RowFacts, row: number, body: readonly number[], grid: Grid): boolean {
  if (figures === 0 || words.length !== 1) return false;
  const units = (at: number): readonly (Unit | null)[] => range(0, grid.columns).map((column) => grid.cell(at, column)).filter(isFigureCell).map(({ parsed }) => parsed?.unit ?? null);
  return units(row).every(isCounted) && body.some((above) => units(above).length > 0) && !body.some((above) => units(above).some(isCounted));
}

/** Whether a line below has several figures, all in columns of the table above, behind a label where that has its labels: 会议费 | 2.26 | 2.5 | 1.83 below 购置车辆 | | | 1辆. */
function goesOnInColumns(row: number, below: readonly number[], body: readonly number[], grid: Grid, facts: readonly RowFacts[]): boolean {
  const figuresOf = (at: number): readonly number[] => range(0, grid.columns).filter((column) => isFigureCell(grid.cell(at, column)));
  const label = facts[row]!.words[0]!.column;
  const columns = new Set(body.flatMap(figuresOf));
  const goesOn = (at: number): boolean => facts[at]!.words.length === 1 && facts[at]!.words[0]!.column === label && facts[at]!.figures > 1 && figuresOf(at).every((column) => columns.has(column)) && !isInUnitsOfItsOwn(facts[at]!, at, body, grid);
  return figuresOf(row).every((column) => columns.has(column)) && body.some((above) => facts[above]!.words[0]?.column === label) && below.some(goesOn);
}

function isCounted(unit: Unit | null): boolean {
  return unit !== null && unit !== "%" && !isMoneyUnit(unit);
}

/** Pairs side by side, or with a unit behind. */
function beginsPairs(fact: RowFacts, row: number, body: readonly number[], grid: Grid): boolean {
  return isRowOfPairs(fact, row, body, grid) || isPairWithUnit(fact, row, body, grid);
}

/** A label with its figure in words (拆除面积 | 8.6万平方米), above pairs with a unit behind. */
function beginsInWords({ words, figures }: RowFacts, below: readonly number[], body: readonly number[], facts: readonly RowFacts[], grid: Grid): boolean {
  const [next] = below;
  return words.length + figures === 2 && next !== undefined && isPairWithUnit(facts[next]!, next, body, grid) && words[0]!.column === facts[next]!.words[0]!.column;
}

/** What is counted, never paid: behind a blank row it is no further line of a table of several columns. */
const HEADS: readonly Concept[] = ["retired", "oldCadre", "offPosts", "survivor", "held", "batches", "persons"];

/** 另：县财政年初预算安排, 另有退休: beside what the table above holds. */
const BESIDE = /^另(?:[:,]|有[:,]?(?=[\u4e00-\u9fa5]))/;

/** Whether a line says that it stands beside the table above, each of its figures behind a label, where the table has several in its lines and no row below has. */
function beginsBeside({ words, figures }: RowFacts, [row, ...below]: readonly number[], body: readonly number[], facts: readonly RowFacts[], grid: Grid): boolean {
  const [label, ...others] = words;
  if (label === undefined || words.length !== figures || !BESIDE.test(label.cell.text) || !standsRightBehind(grid, row!, label.column)) return false;
  const isPaired = others.every(({ column }, index) => range(column + 1, others[index + 1]?.column ?? grid.columns).some((at) => isFigureCell(grid.cell(row!, at))));
  return isPaired && body.length > 0 && body.every((above) => facts[above]!.figures !== 1) && below.every((other) => facts[other]!.figures <= 1);
}

/** Posts and who holds them, below a table of anything but staff. */
const POSTS: readonly Concept[] = ["posts", "onDuty"];

function isOfStaff({ words }: RowFacts): boolean {
  return words.some(({ cell }) => meansOne(conceptsOf(matchKey(cell.text)) ?? NOTHING, STAFF));
}

/** What stands below a table of months as a sum of its own as well: 减免合计 below 应收 | 实收. */
const APART: readonly Concept[] = [...HEADS, "waived"];

/** One label with one figure that counts. */
function isOneOfHeads(fact: RowFacts): boolean {
  return isOneOf(fact, HEADS);
}

function isOneOf({ words, figures }: RowFacts, concepts: readonly Concept[]): boolean {
  return figures === 1 && words.length === 1 && meansOne(conceptsOf(matchKey(words[0]!.cell.text)) ?? NOTHING, concepts);
}

/** Whether counts, or sums of their own, in pairs stand from here on below a table, one in a row: 退休人员 | 118, 公务用车保有量（辆） | 8. */
function beginsCounts(fact: RowFacts, rows: readonly number[], body: readonly number[], facts: readonly RowFacts[], grid: Grid): boolean {
  if (!isOneOf(fact, APART) && !(isOneOf(fact, POSTS) && !body.some((row) => isOfStaff(facts[row]!)))) return false;
  return standsRightBehind(grid, rows[0]!, fact.words[0]!.column) && body.some((row) => facts[row]!.figures > 1) && rows.every((row) => facts[row]!.figures <= 1 && facts[row]!.words.length <= 2);
}

/** Whether the figure of a row stands right behind its label: farther on it is in a column of the table above (离休 | | 1 below 编制 | 实有). */
function standsRightBehind(grid: Grid, row: number, label: number): boolean {
  let column = label + 1;
  while (column < grid.columns && grid.cell(row, column).covered) column += 1;
  return isFigureCell(grid.cell(row, column));
}

/** Whether a row is a label, a figure and its unit, where the table above has figures in place of the unit: 保有车辆 | 4 | 辆. */
function isPairWithUnit({ words, figures }: RowFacts, row: number, body: readonly number[], grid: Grid): boolean {
  const [label, unit] = words;
  if (figures !== 1 || words.length !== 2 || unit!.column < label!.column + 2 || plainUnit(unit!.cell.text) === null && !isCountingUnit(unit!.cell.text)) return false;
  return isFigureCell(grid.cell(row, unit!.column - 1)) && body.some((above) => isFigureCell(grid.cell(above, unit!.column)));
}

/** Whether a part of the sheet begins, numbered as the table above is (一、… above its headings, 二、…), whose pairs use one column where the table has figures in several. */
function beginsSection(only: string | null, below: readonly number[], header: Header, body: readonly number[], facts: readonly RowFacts[]): boolean {
  const title = facts[header.rows[0]! - 1]?.words[0]?.cell.text ?? "";
  if (only === null || !SECTION.test(only) || !SECTION.test(title) || !body.some((row) => facts[row]!.figures > 1)) return false;
  const next = below.findIndex((row) => isBlankRow(facts[row]!));
  const pairs = below.slice(0, next < 0 ? below.length : next);
  return pairs.length > 0 && pairs.every((row) => facts[row]!.figures === 1 && facts[row]!.words.length === 1);
}

/** Whether a row labels a figure in a column of which all rows so far hold figures and no labels: headings over one row of figures are done with. */
function standsUnderFigures({ words }: RowFacts, body: readonly number[], grid: Grid, facts: readonly RowFacts[]): boolean {
  return body.length > 0 && words.length > 0 && body.every((row) => facts[row]!.words.length === 0 && isFigureCell(grid.cell(row, words[0]!.column)));
}

const COUNTS = /^(?:相关|有关|其他)?统计(?:数|数据|指标|资料|情况)?:?$/;

const NOTHING: ReadonlySet<Concept> = new Set();
const SECTION = /^[一二三四五六七八九十]{1,3}、/;
const COUNTED = /批次|人次|保有量|团组|\([批辆个人]\)$/;

/** Whether rows are a list of what was counted, by its first. */
export function isOfCounts([first]: readonly number[], facts: readonly RowFacts[]): boolean {
  return first !== undefined && (facts[first]!.figures >= FEWEST_PAIRS || isOneOfHeads(facts[first]!)) && (isOneOfHeads(facts[first]!) || COUNTS.test(facts[first]!.words[0]?.cell.text ?? "") || facts[first]!.words.some(({ cell }) => COUNTED.test(cell.text)));
}
