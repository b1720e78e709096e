import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { isCountingUnit } from "../stating/countingUnits";
import { rowBelow, type RowFacts } from "./rowFacts";

/** 项目3 | 军休人员服务: the head of a card. */
export const CARD = /^(?:项目|专项|课题|子项目)(?:名称)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?:?$/;
/** Over the unit of each line. */
const UNIT_HEAD = /^(?:计量)?单位$/;
/** Fewest words: what was done, its unit, how much. */
const FEWEST_WORDS = 3;

/** Whether a card begins, with the name of its project right behind: 项目名称 | 河道保洁. Below a table it is no line of that, unless several figures follow. */
export function beginsCard({ words: [label, name], figures }: RowFacts): boolean {
  return figures < 2 && label !== undefined && CARD.test(label.cell.text) && name?.column === label.column + 1;
}

/** Whether headings stand over lines that each have a unit to count in, whatever they are called: 产出 | 计量单位 | 全年完成 over 清淤 | 公里 | 12. */
export function headsCounted(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words, figures } = facts[row]!;
  const at = words.findIndex(({ cell }) => UNIT_HEAD.test(cell.text));
  if (figures > 0 || words.length < FEWEST_WORDS || at < 1) return false;
  const below = rowBelow(facts, row);
  if (below >= grid.rows || !isWordCell(grid.cell(below, words[0]!.column)) || !isCountingUnit(grid.cell(below, words[at]!.column).text)) return false;
  return words.slice(1).some(({ column }) => isFigureCell(grid.cell(below, column)));
}
