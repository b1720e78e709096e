import { courseOfBudget, isOpen, type Saying } from "./courseOfBudget";
import type { Block } from "../blocks/findBlocks";
import { isFigureCell, type Grid } from "../cells/grid";
import { stageWordOf, type StageWord } from "../meaning/stageWord";
import { partOfYear } from "./partsOfYear";
import { nameOf, sayingOf } from "./sayingOf";
import { seriesOf } from "./seriesOf";
import { leafOf, withStage, type PlacedHead } from "./toldByOthers";

/** Lines that are looked at: what they prove, the others need not. */
const MOST_LINES = 200;

/** Columns whose stage the figures tell, whatever they are called: 年初预算 | 上级追加 | 可用合计, where the third is the sum of the others. */
export function toldByFigures<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, { bodyRows }: Block): readonly Column[] {
  const figures = columns.filter(({ role }) => role === "figure");
  if (!figures.some(({ facts }) => facts.period === "budget" || facts.period === "adjusted" || facts.period === "adjust")) return columns; // so it is with most tables
  const lines = linesWithFigures(figures, grid, bodyRows);
  const told = new Map<Column, StageWord>();
  for (const unit of new Set(figures.map(({ facts }) => facts.unit))) {
    const alike = figures.filter(({ facts }) => facts.unit === unit).map((column) => ({ column, says: sayingOfColumn(column) }));
    if (!alike.some(isOpen)) continue;
    const series = alike.map(({ column: { column }, says }) => seriesOf(says, grid, lines.map((row) => [row, column])));
    for (const [index, stage] of courseOfBudget(series)) told.set(alike[index]!.column, stage);
  }
  return told.size === 0 ? columns : columns.map((column) => (told.has(column) ? withStage(column, told.get(column)!, besideStage(column)) : column));
}

function linesWithFigures(figures: readonly PlacedHead[], grid: Grid, bodyRows: readonly number[]): readonly number[] {
  const lines: number[] = [];
  for (const row of bodyRows.slice(0, MOST_LINES)) {
    for (const { column } of figures) {
      if (!isFigureCell(grid.cell(row, column))) continue;
      lines.push(row);
      break;
    }
  }
  return lines;
}

function sayingOfColumn(column: PlacedHead): Saying {
  const { path, facts } = column;
  const leaf = nameOf(leafOf(column));
  const isPlanned = path.some((part) => part.includes("计划"));
  const isAlone = leaf === "" || partOfYear(leaf) !== null || WHOLE.test(leaf);
  return isPlanned || facts.yearShift !== 0 ? { kind: "other" } : sayingOf(leaf, isAlone ? stageWordOf(leaf) : facts.stageWord);
}

/** What says only that it is all of it: below 预算数 it may be the budget at last, below 支付数 what was spent. */
const WHOLE = /^(?:全年|合计|小计|总计)$/;

/** What is left of the headings where the last of them turned out to be a stage. */
function besideStage({ facts: { concept } }: PlacedHead): readonly string[] {
  return concept.slice(0, -1).filter((part) => stageWordOf(nameOf(part)) === null);
}
