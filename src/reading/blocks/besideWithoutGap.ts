import { findHeaders } from "./findHeaders";
import { isFigureCell, isWordCell, type Grid, type GridCell } from "../cells/grid";
import { unitOfLine, yearOfText } from "../columns/headingWords";
import { moneyAlone } from "../cells/plainUnit";
import { rowFacts, type RowFacts } from "./rowFacts";

/** Two tables that stand beside each other begin within so many rows. */
const FIRST_ROWS = 80;
/** Their headings are so many rows apart at most: one that begins further down is the next table below. */
const BEGIN_TOGETHER = 6;
/** Fewest columns of a table. */
const FEWEST_COLUMNS = 2;

/** The first column of a table that stands right beside the one that begins at `from`, without an empty column between; `null` without. */
export function cutAt(whole: Grid, from: number, to: number): number | null {
  const grid: Grid = { ...whole, rows: Math.min(whole.rows, FIRST_ROWS) };
  for (let column = from + FEWEST_COLUMNS; column <= to - FEWEST_COLUMNS + 1; column += 1) {
    if (mayBegin(grid, column) && areTwo(sideOf(grid, from, column - 1), sideOf(grid, column, to))) return column;
  }
  return null;
}

/** Whether the topmost cell of the column holds words, of its own and not of a merged cell that begins left of it: those of a title, or above others. */
function mayBegin(grid: Grid, column: number): boolean {
  const top = firstRow(grid, column, 0, ({ kind }) => kind !== "blank");
  if (top < 0 || !isWordCell(grid.cell(top, column))) return false;
  const { text } = grid.cell(top, column);
  return isTitle(text) || standsLikeTitle(text) || firstRow(grid, column, top + 1, isWordCell) >= 0;
}

/** The first such cell of the column from a row on; −1 without. */
function firstRow(grid: Grid, column: number, from: number, isSuch: (cell: GridCell) => boolean): number {
  for (let row = from; row < grid.rows; row += 1) if (isSuch(grid.cell(row, column))) return row;
  return -1;
}

/** One of two halves of a sheet, as far as its first table's headings. */
interface Side {
  /** The row of its first headings; of a list that of its first pair. −1 without. */
  readonly first: number;
  /** Rows of headings, of all its tables. */
  readonly headings: readonly number[];
  /** The text of the topmost row, where nothing but a unit stands beside it and it begins in the first column. */
  readonly title: string | null;
  readonly titleRow: number;
  /** Rows in which something stands. */
  readonly used: readonly boolean[];
  /** Nothing but a unit stands above to the right of where it begins. */
  readonly beginsSharply: boolean;
  readonly hasLines: boolean;
  readonly hasUnit: boolean;
  /** Rows with figures, and those of them whose label stands in the first column. */
  readonly lines: number;
  readonly labelled: number;
  /** Words stand in front of a figure in some row. */
  readonly hasLabels: boolean;
}

/** So many rows below the headings tell where the labels stand. */
const ROWS_LOOKED_AT = 40;

function sideOf(grid: Grid, left: number, right: number): Side {
  const facts = rowFacts(grid, left, right);
  const headers = findHeaders(grid, facts, left, right);
  const header = headers[0];
  const first = header?.rows[0] ?? facts.findIndex(({ words, figures }) => words.length > 0 && figures > 0);
  const above = facts.slice(0, Math.max(0, first)).filter(({ words, figures }) => words.length > 0 && figures === 0);
  const titleLine = above.find(({ words }) => !FORM_NUMBER.test(words[0]!.cell.text));
  const from = header?.next ?? Math.max(0, first);
  const body = facts.slice(from, from + ROWS_LOOKED_AT).filter(({ figures }) => figures > 0);
  return {
    first, headings: headers.flatMap(({ rows }) => rows), title: titleOf(titleLine, left), titleRow: titleLine === undefined ? -1 : facts.indexOf(titleLine), used: facts.map(({ words, figures }) => words.length + figures > 0), beginsSharply: beginsSharply(facts, left), hasLines: above.length > 0,
    hasUnit: above.some(({ words }) => words.some(({ cell: { text } }) => UNIT_LINE.test(text) && unitOfLine(text) !== null)),
    lines: body.length, labelled: body.filter(({ words }) => words[0]?.column === left).length,
    hasLabels: facts.slice(from, from + ROWS_LOOKED_AT).some(({ words }, index) => words.some(({ cell, column }) => SAYS.test(cell.text) && standsBeforeFigure(grid, from + index, column + 1, right))),
  };
}

const SAYS = /[\u4e00-\u9fa5]/;

function standsBeforeFigure(grid: Grid, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) if (isFigureCell(grid.cell(row, column))) return true;
  return false;
}

const UNIT_LINE = /^(?:金额)?单位|[^(]单位[:：]/;

function beginsSharply(facts: readonly RowFacts[], left: number): boolean {
  const top = facts.find(({ words, figures }) => words.length + figures > 0);
  return top !== undefined && (top.words[0]?.column === left || top.words.every(({ cell: { text } }) => unitOfLine(text) !== null || moneyAlone(text) !== null));
}

function titleOf(line: RowFacts | undefined, left: number): string | null {
  const [title, ...beside] = line?.words ?? [];
  return title?.column === left && beside.every(({ cell: { text } }) => unitOfLine(text) !== null || moneyAlone(text) !== null) ? title.cell.text : null;
}

const TITLE = /(?:表|情况|台账|明细|数据|统计|清单|底稿|底数|进度|对照|对比)$/;
/** The number of a form, on the right above it: 公开07表, 财决附03表, 预算05-1表. */
const FORM_NUMBER = /^(?:[\u4e00-\u9fa5]{0,4}[\d-]+表|附?表[\d-]+)$/;
const BRACKET = /\([^()]*\)$/;
/** Over several columns these group them: 2022年预算（万元）. */
const GROUP = /(?:预算|决算|执行|收入|支出|支付|金额|[年期][初末]|编制|在职|合计|小计|单位|拨款)[数额]?$/;
const SHORTEST_TITLE = 2;

/** Whether a line names a table: 收入 over one half of an account does not, nor 决算数 over several columns. */
function isTitle(text: string): boolean {
  const bare = text.replace(BRACKET, "");
  if (FORM_NUMBER.test(text) || bare.length < SHORTEST_TITLE || bare.includes(":")) return false;
  return TITLE.test(bare) && bare.length > 4 || unitOfLine(text) !== null && bare !== text && !GROUP.test(bare) || yearOfText(bare) !== null && bare.length > 9 && !GROUP.test(bare);
}

/** Whether a line in the row of another table's title may be a title: neither a unit nor who made the table. */
function standsLikeTitle(text: string): boolean {
  return text.length > 4 && !FORM_NUMBER.test(text) && !UNIT_LINE.test(text) && (!text.includes(":") || unitOfLine(text) !== null) && moneyAlone(text) === null;
}

/** Whether two halves are two tables: the right one has a title of its own, each has its unit, or the headings over both stand in different rows. */
function areTwo(left: Side, right: Side): boolean {
  if (left.lines === 0 || right.lines === 0 || left.first < 0 || Math.abs(left.first - right.first) > BEGIN_TOGETHER) return false;
  if (!right.hasLabels && left.headings[0] === right.headings[0] && (left.title === null || !isTitle(left.title))) return false; // a unit in the corner over the labels, and the title over the figures
  const isLabelled = right.labelled > 1 && right.labelled * 2 > right.lines;
  if (right.title !== null && isTitle(right.title) && left.used[right.titleRow] && !left.headings.includes(right.titleRow)) return left.hasLines || left.headings.length > 0;
  if (right.title !== null && left.title !== null && left.titleRow === right.titleRow && isTitle(left.title) && standsLikeTitle(right.title)) return true;
  return isLabelled && right.beginsSharply && left.hasLines && left.headings.length > 0 && right.headings.length > 0 && (left.hasUnit && right.hasUnit || !right.headings.some((row) => left.headings.includes(row)));
}
