import { ZERO } from "../../model";
import { valueIn } from "../columns/columnSums";
import { isFigureCell, type Grid } from "../cells/grid";
import { matchKey } from "../cells/text";
import { stageWordOf } from "../meaning/stageWord";
import type { RowDraft } from "./rowReading";

/** More lines are no course of a budget. */
const MOST_ROWS = 12;
/** Says that the budget was changed: by how much, or to what, it does not. */
const CHANGED = /^(?:预算)?(?:调整|变更)数?$/;
const YEAR = /^(?:19|20)\d{2}年?度?/;
/** Fewest columns that tell. */
const FEWEST_COLUMNS = 3;

/**
 * Lines of nothing but stages (2023年预算, 2023年调整, 2023年决算): the second, where in every column it is no less than what was spent, is the budget as it was changed, not the change, as it is
 * for columns (`changedBudget.ts`).
 */
export function withChangedAmongStages(rows: readonly RowDraft[], grid: Grid, figures: readonly number[]): readonly RowDraft[] {
  if (rows.length > MOST_ROWS || figures.length < FEWEST_COLUMNS) return rows;
  const stages = rows.map(({ parts }) => stageIn(matchKey(parts.name)));
  const at = stages.findIndex(({ name }) => CHANGED.test(name));
  if (at < 0 || stages.some(({ name }, index) => index !== at && CHANGED.test(name))) return rows;
  const ofYear = (word: "initial" | "spent"): readonly RowDraft[] => rows.filter((_, index) => stages[index]!.year === stages[at]!.year && stageWordOf(stages[index]!.name) === word);
  const [spent, ...more] = ofYear("spent");
  if (spent === undefined || more.length > 0 || ofYear("initial").length !== 1) return rows;
  const both = figures.filter((column) => isFigureCell(grid.cell(rows[at]!.row, column)) && valueIn(grid, spent.row, column).gt(ZERO));
  const isWhole = both.length >= FEWEST_COLUMNS && both.every((column) => valueIn(grid, rows[at]!.row, column).gte(valueIn(grid, spent.row, column)));
  return isWhole ? rows.map((row, index) => (index === at ? { ...row, parts: { ...row.parts, name: `${stages[at]!.year}调整后预算` } } : row)) : rows;
}

function stageIn(label: string): { readonly year: string; readonly name: string } {
  const year = YEAR.exec(label)?.[0] ?? "";
  return { year, name: label.slice(year.length) };
}
