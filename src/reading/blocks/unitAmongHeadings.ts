import { isFigureCell, type Grid } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { moneyAlone } from "../cells/plainUnit";
import { rowBelow, type RowFacts } from "./rowFacts";

/** Nothing but a unit: 单位：元, 金额：万元, （万元）. */
const ONLY_UNIT = /^(?:(?:金额|货币|计量)?单位|金额):?(?:人民币)?[亿万千]?元$|^\((?:单位:)?[亿万千]?元\)$/;

/** Begins with a number in characters, as the parts of a sheet do: 二、三公, （四）三公. */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

/** Whether a row names a part of the sheet and the unit of its figures: 二、三公 | 单位：元. */
export function isSectionWithUnit([section, unit, ...others]: RowFacts["words"]): boolean {
  return section !== undefined && unit !== undefined && others.length === 0 && SECTION.test(section.cell.text) && (ONLY_UNIT.test(unit.cell.text) || moneyAlone(unit.cell.text) !== null);
}

/**
 * The row without a unit line beside its headings: 资产类别 | 期初 | 期末 | 单位：元, or 单位：元 | 公车运行 | 公务接待 over labels without a heading.
 * @param below first row behind the headings
 */
export function withoutUnit(grid: Grid, below: number, fact: RowFacts): RowFacts {
  const { words } = fact;
  const last = words[words.length - 1];
  if (words.length > 1 && isUnitBeside(grid, below, last!)) return { ...fact, words: words.slice(0, -1) };
  return words.length > 2 && isUnitBeside(grid, below, words[0]!) ? { ...fact, words: words.slice(1) } : fact;
}

function isUnitBeside(grid: Grid, below: number, { column, cell: { text } }: RowFacts["words"][number]): boolean {
  return (ONLY_UNIT.test(text) || text.includes("单位") && unitOfLine(text) !== null) && !isFigureCell(grid.cell(below, column));
}

/** A unit among other remarks, and nothing else on its line: （原值，元）. */
const REMARK_WITH_UNIT = /^\([^()]{1,12}\)$/;

/**
 * The row right behind the headings that only tells the unit of what stands below (单位：元, （原值，元） over the labels): it is told of the table as a line above it. Empty where there is none.
 * @param next first row behind the headings
 * @param end first row behind the table
 */
export function unitBelow(facts: readonly RowFacts[], next: number, end: number): readonly number[] {
  const row = rowBelow(facts, next - 1);
  const [word, ...others] = row < end ? facts[row]!.words : [];
  if (word === undefined || others.length > 0 || facts[row]!.figures > 0 || row + 1 >= end || facts[row + 1]!.figures === 0) return [];
  const { text, raw } = word.cell;
  return ONLY_UNIT.test(text) || moneyAlone(raw) !== null || REMARK_WITH_UNIT.test(text) && unitOfLine(raw) !== null ? [row] : [];
}
