import { isFigureCell, type Grid } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { moneyAlone } from "../cells/plainUnit";
import type { RowFacts } from "./rowFacts";

/** Nothing but a unit: 单位：元, 金额：万元, （万元）. */
const ONLY_UNIT = /^(?:(?:金额|货币|计量)?单位|金额):?(?:人民币)?[亿万千]?元$|^\((?:单位:)?[亿万千]?元\)$/;

/** Begins with a number in characters, as the parts of a sheet do: 二、三公. */
const SECTION = /^[一二三四五六七八九十]{1,3}、/;

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
