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

/** Over what was done, in words of an office's own. */
const DEED_HEAD = /^(?:事|事情|事项|做的事|干的事|[做干]了(?:什么|啥)|做的工作|干的活)$/;
const HOW_MANY = /^(?:数|数字|数量|多少|几次|完成数?|完成量)(?:\([^()]*\))?$/;

/** Whether what was done is headed beside how much of it: 事 | 数 over 信息报送 | 168. */
export function headsDeeds(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words: [deed, count], figures } = facts[row]!;
  if (figures > 0 || deed === undefined || count === undefined || !DEED_HEAD.test(deed.cell.text) || !HOW_MANY.test(count.cell.text)) return false;
  const below = rowBelow(facts, row);
  return below < grid.rows && isWordCell(grid.cell(below, deed.column)) && isFigureCell(grid.cell(below, count.column));
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
