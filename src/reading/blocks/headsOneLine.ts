import { isFigureCell, type Grid } from "../cells/grid";
import { countingBracket } from "../stating/countingUnits";
import { namedByLabel } from "../stating/labelBook";
import { conceptsOf } from "../meaning/segment";
import { rowBelow, type RowFacts } from "./rowFacts";

/**
 * Whether words stand over the figures of one line that has no label, each over one of them: 年初结转和结余 | 本年收入合计 |
 * 年末结转和结余. All must be of the field, for nothing else tells what the figures are, or say what
 * they count: 举办展览（场） | 修复文物（件）.
 */
export function headsOneLine(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words, figures } = facts[row]!;
  const below = rowBelow(facts, row);
  const line = facts[below];
  if (figures > 0 || words.length < 2 || line?.words.length !== 0 || line.figures !== words.length) return false;
  return words.every(({ column, cell }) => isFigureCell(grid.cell(below, column)) && (countingBracket(cell.text) !== null || (conceptsOf(cell.text)?.size ?? 0) > 0 || namedByLabel(cell.text, []) !== null));
}
