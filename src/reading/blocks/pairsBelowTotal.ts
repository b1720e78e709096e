import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { matchKey } from "../cells/text";
import { rateNamed } from "../stating/rateNames";
import { isBlankRow, range, type RowFacts } from "./rowFacts";

/** Fewest pairs that make a list. */
const FEWEST_PAIRS = 2;
/** Fewest figures of each line of a table beside whose lines a pair stands out. */
const FEWEST_FIGURES = 3;
/** Tells of which stage its figure is, so that the headings above need not. */
const STAGE = /[决预]算|执行|实际/;
const TOTAL = /[合小总]计(?:\([^()]*\))?$/;

/**
 * Whether pairs of a label and one figure right behind it stand from here on, behind a blank row and a table that ended in its sum: none of them is a line of that table
 * (项目小计 | 243 | 18 | 261 | 256, then 人员经费 | 704.33). They stand where the table has no figures at all, or every line of it has several.
 */
export function beginsPairsBelowTotal(rows: readonly number[], body: readonly number[], facts: readonly RowFacts[], grid: Grid): boolean {
  const end = rows.findIndex((row) => isBlankRow(facts[row]!) || facts[row]!.figures === 0); // notes and a line to be signed close them
  const pairs = end < 0 ? rows : rows.slice(0, end);
  if (pairs.length < FEWEST_PAIRS) return false;
  const label = facts[pairs[0]!]!.words[0]?.column;
  if (label === undefined || label + 1 >= grid.columns || !pairs.every((row) => isPair(facts[row]!, row, label, grid))) return false;
  const last = body[body.length - 1];
  if (last === undefined || !facts[last]!.words.some(({ cell }) => TOTAL.test(cell.text))) return false;
  const lines = body.filter((row) => facts[row]!.figures > 0);
  const isElsewhere = !lines.some((row) => isFigureCell(grid.cell(row, label + 1)) && grid.cell(row, label + 1).kind !== "date");
  const total = range(label + 1, grid.columns).filter((column) => isFigureCell(grid.cell(last, column))).length;
  const tellStages = total > 1 && pairs.every((row) => STAGE.test(facts[row]!.words[0]!.cell.text)); // 人员经费决算 below 预算 | 决算
  return isElsewhere && total > 1 || tellStages || lines.every((row) => facts[row]!.figures >= FEWEST_FIGURES);
}

/** How the office judged itself, which is no line of money. */
const SCORE = /^(?:绩效)?自评(?:总?得?分|分数|等级)(?:\([^()]*\))?$/;

/** Whether a rate of the dictionary, or a score, stands there with one figure right behind (预算调整率 | 0.1274), and nothing but such pairs below: no line of a table that ended in its sum. */
export function beginsRates(rows: readonly number[], body: readonly number[], facts: readonly RowFacts[], grid: Grid): boolean {
  const last = body[body.length - 1];
  if (last === undefined || facts[last]!.figures < FEWEST_FIGURES) return false;
  if (!facts[last]!.words.some(({ cell }) => TOTAL.test(cell.text))) return beginsSharesFarRight(rows, facts, grid);
  return areLines(rows, facts, (row, { cell: { text }, column }) => (rateNamed(matchKey(text)) !== null || SCORE.test(text)) && column + 1 < grid.columns && isFigureCell(grid.cell(row, column + 1)));
}

/** Below lines that no sum closes: nothing but rates, each with a percentage farther right (三公经费控制率（决算/预算） | | | | 94.2%). */
function beginsSharesFarRight(rows: readonly number[], facts: readonly RowFacts[], grid: Grid): boolean {
  const isShare = (row: number, column: number): boolean => isFigureCell(grid.cell(row, column)) && grid.cell(row, column).parsed?.unit === "%";
  return areLines(rows, facts, (row, { cell, column }) => rateNamed(matchKey(cell.text.replace(IN_BRACKETS, ""))) !== null && range(column + 2, grid.columns).some((at) => isShare(row, at)));
}

const IN_BRACKETS = /\([^()]*\)$/;

/** Whether all rows with a figure have only one, behind a label that it fits, and the first of them has one. */
function areLines(rows: readonly number[], facts: readonly RowFacts[], fits: (row: number, label: RowFacts["words"][number]) => boolean): boolean {
  return rows.every((row) => {
    const { words: [label], figures } = facts[row]!;
    return isBlankRow(facts[row]!) || figures === 0 && row !== rows[0] || figures === 1 && label !== undefined && fits(row, label);
  });
}

function isPair({ words, figures }: RowFacts, row: number, label: number, grid: Grid): boolean {
  return figures === 1 && words.length === 1 && words[0]!.column === label && isWordCell(grid.cell(row, label)) && isFigureCell(grid.cell(row, label + 1));
}
