import type { Block } from "../blocks/findBlocks";
import { isWordCell, type Grid } from "../cells/grid";
import { YEARS } from "../cells/text";
import { stageWordOf, type StageWord } from "../meaning/stageWord";
import { leafOf, withStage, type PlacedHead } from "./toldByOthers";

/** What a note says a heading is: 控制数即批复的2025年预算. */
const GLOSS = /(?<![\u4e00-\u9fa5])[“"]?([\u4e00-\u9fa5]{2,8}?)[”"]?(?:就是|即为|系指|是指|指的是|等于|即|指|系|为|=)([^,，。;；:：()（）]{2,16})/g;
/** Words between those of a stage: 财政批复的预算. */
const BETWEEN = /的|财政局?|主管部门|本年度?|经/g;

/** Columns whose heading a note below the table explains, where it tells no stage itself. */
export function toldByNotes<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  if (block.noteRows.length === 0) return columns;
  const budgets = columns.filter(({ facts: { period } }) => period === "budget" || period === "adjusted");
  const budget = budgets.length === 1 && isPlainBudget(budgets[0]!) && wordsOf(grid, block).some((text) => TAKES_CHANGES_IN.test(text)) ? budgets[0] : undefined;
  const told = budget === undefined ? columns : columns.map((column) => (column === budget ? withStage(column, "adjusted", column.facts.concept) : column));
  return told.some(isOpen) ? explained(told, grid, block) : told;
}

function explained<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  const glosses = glossesIn(grid, block);
  if (glosses.size === 0) return columns;
  return columns.map((column) => {
    const stage = isOpen(column) ? glosses.get(nameOf(column)) : undefined;
    return stage === undefined ? column : withStage(column, stage, column.facts.concept.slice(0, -1));
  });
}

/** A note says that the budget is the one after the changes: 预算含年中上级补助12万元. */
const TAKES_CHANGES_IN = /(?<![\u4e00-\u9fa5])(?:以上|表中|表内|本表)?预算(?:数|金额)?(?:中|里|内)?(?:已|均)?(?:含|包[括含])了?(?:年中|年度中|中途|追加|调[整剂增])/;
const PLAIN_BUDGET = /^(?:部门|项目|支出)?预算(?:数|金额|额|安排数?)?$/;

/** 预算 without a word of the year's beginning. */
function isPlainBudget(column: PlacedHead): boolean {
  return column.role === "figure" && PLAIN_BUDGET.test(nameOf(column));
}

function isOpen({ role, facts }: PlacedHead): boolean {
  return role === "figure" && facts.stageWord === null && facts.period === null && !facts.isDerived;
}

/** The heading without its year: 2025年控制数. */
function nameOf(column: PlacedHead): string {
  return leafOf(column).replace(YEARS, "");
}

function glossesIn(grid: Grid, block: Block): ReadonlyMap<string, StageWord> {
  const found = new Map<string, StageWord>();
  for (const text of wordsOf(grid, block)) {
    for (const [, name, means] of text.matchAll(GLOSS)) {
      const stage = stageWordOf(means!.replace(YEARS, "").replace(BETWEEN, ""));
      if (stage !== null) found.set(name!, stage);
    }
  }
  return found;
}

function wordsOf(grid: Grid, { noteRows, left, right }: Block): readonly string[] {
  return noteRows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, index) => grid.cell(row, left + index)).filter(isWordCell).map(({ text }) => text));
}
