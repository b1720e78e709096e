import type { Block } from "../blocks/findBlocks";
import { isWordCell, type Grid } from "../cells/grid";
import { stageWordOf } from "../meaning/stageWord";

/** Fewest stages that a column must name. */
const FEWEST_STAGES = 2;

/** Whether all that a column of words says is stages, some of them different: 2023年 | 预算 | 18.5 over 决算 | 14.5. Its heading may be empty. */
export function holdsStages(grid: Grid, { bodyRows }: Block, column: number): boolean {
  const texts = bodyRows.map((row) => grid.cell(row, column)).filter(isWordCell).map(({ text }) => text);
  return new Set(texts).size >= FEWEST_STAGES && texts.every((text) => stageWordOf(text) !== null);
}
