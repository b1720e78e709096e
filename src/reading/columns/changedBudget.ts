import type { Block } from "../blocks/findBlocks";
import { ZERO } from "../../model";
import type { Grid } from "../cells/grid";
import { valueIn } from "./columnSums";
import { leafOf, withStage, type PlacedHead } from "./toldByOthers";

/** Says that the budget was changed: by how much, or to what, it does not. */
const CHANGED = /^(?:(?:20)?\d{2}年?度?)?(?:预算)?(?:调整|变更)数?$/;
const MOST_LINES = 200;
const FEWEST_LINES = 3;

/**
 * 预算 | 调整 | 执行, where the second is no less than what was spent in every line, and more than nothing: the budget as it was changed, not the change. So large a change in
 * every line, none of which would be spent, there is not.
 */
export function changedBudget<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, { bodyRows }: Block): readonly Column[] {
  const figures = columns.filter(({ role }) => role === "figure");
  const own = figures.filter(({ facts }) => facts.yearShift === 0);
  const changed = own.filter((column) => CHANGED.test(leafOf(column)));
  const spent = own.filter(({ facts }) => facts.stageWord === "spent" && facts.year === changed[0]?.facts.year);
  if (changed.length !== 1 || spent.length !== 1 || !own.some(({ facts }) => facts.period === "budget")) return columns;
  const lines = bodyRows.slice(0, MOST_LINES).filter((row) => valueIn(grid, row, spent[0]!.column).gt(ZERO));
  const isWhole = lines.length >= FEWEST_LINES && lines.every((row) => valueIn(grid, row, changed[0]!.column).gte(valueIn(grid, row, spent[0]!.column)));
  return isWhole ? columns.map((column) => (column === changed[0] ? withStage(column, "adjusted", []) : column)) : columns;
}
