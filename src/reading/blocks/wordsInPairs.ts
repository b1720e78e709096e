import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { yearOfText } from "../columns/headingWords";
import { conceptsOf } from "../meaning/segment";
import { FIGURE_HEAD, FILLED_IN, LABEL_HEAD } from "./headSigns";
import { rowBelow, type RowFacts } from "./rowFacts";

/** Two labels, each with what was filled in. */
const FEWEST_WORDS = 4;

/**
 * Whether labels and what was filled in beside them alternate above pairs of a label and a figure (经费形式 | 全额拨款 | 单位性质 | 公益一类 over 核定编制 | 34 | 年末在职 | 32; 单位名称 | its name | …): a line of a card, though some
 * of its words end like headings. Headings of two sides (收入 | 2021年 | 支出 | 2021年) say over each figure that one stands below.
 */
export function areWordsInPairs(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words, figures } = facts[row]!;
  if (figures > 0 || words.length < FEWEST_WORDS || words.length % 2 > 0) return false;
  const below = rowBelow(facts, row);
  if (below >= grid.rows) return false;
  const stands = words.every(({ column, cell: { text } }, index) => (index % 2 === 0 ? isWordCell(grid.cell(below, column)) && (!LABEL_HEAD.test(text) || FILLED_IN.test(text)) : isFigureCell(grid.cell(below, column))));
  return stands && words.some(({ cell: { text } }, index) => index % 2 === 1 && !FIGURE_HEAD.test(text) && conceptsOf(text) === null && yearOfText(text) === null);
}
