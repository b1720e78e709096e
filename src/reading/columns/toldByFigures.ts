import { courseOfBudget, isOpen, type Saying } from "./courseOfBudget";
import type { Block } from "../blocks/findBlocks";
import { isFigureCell, type Grid } from "../cells/grid";
import { PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import { partOfYear } from "./partsOfYear";
import { nameOf, sayingOf } from "./sayingOf";
import { seriesOf } from "./seriesOf";
import type { Headed } from "./toldByOthers";

/** A column of the grid with its headings. */
interface Placed extends Headed {
  readonly column: number;
}

/** Lines that are looked at: what they prove, the others need not. */
const MOST_LINES = 200;

/** Columns whose stage the figures tell, whatever they are called: 年初预算 | 上级追加 | 可用合计, where the third is the sum of the others. */
export function toldByFigures<Column extends Placed>(columns: readonly Column[], grid: Grid, { bodyRows }: Block): readonly Column[] {
  const figures = columns.filter(({ role }) => role === "figure");
  if (!figures.some(({ facts }) => facts.period === "budget" || facts.period === "adjusted")) return columns; // so it is with most tables
  const lines = bodyRows.slice(0, MOST_LINES).filter((row) => figures.some(({ column }) => isFigureCell(grid.cell(row, column))));
  const told = new Map<Column, StageWord>();
  for (const unit of new Set(figures.map(({ facts }) => facts.unit))) {
    const alike = figures.filter(({ facts }) => facts.unit === unit).map((column) => ({ column, says: sayingOfColumn(column) }));
    if (!alike.some(isOpen)) continue;
    const series = alike.map(({ column: { column }, says }) => seriesOf(says, grid, lines.map((row) => [row, column])));
    for (const [index, stage] of courseOfBudget(series)) told.set(alike[index]!.column, stage);
  }
  return told.size === 0 ? columns : columns.map((column) => (told.has(column) ? withStage(column, told.get(column)!) : column));
}

function sayingOfColumn({ path, facts }: Placed): Saying {
  const leaf = nameOf(path[path.length - 1] ?? "");
  const isPlanned = path.some((part) => part.includes("计划"));
  const isAlone = leaf === "" || partOfYear(leaf) !== null || WHOLE.test(leaf);
  return isPlanned || facts.yearShift !== 0 ? { kind: "other" } : sayingOf(leaf, isAlone ? stageWordOf(leaf) : facts.stageWord);
}

/** What says only that it is all of it: below 预算数 it may be the budget at last, below 支付数 what was spent. */
const WHOLE = /^(?:全年|合计|小计|总计)$/;

function withStage<Column extends Placed>(column: Column, stage: StageWord): Column {
  const concept = column.facts.concept.slice(0, -1).filter((part) => stageWordOf(nameOf(part)) === null);
  return { ...column, facts: { ...column.facts, concept, period: PERIOD_OF[stage], stageWord: stage, isPlain: true, isDerived: false } };
}
