import { isMoneyUnit, type Period, type Unit } from "../../model";
import type { Block } from "./findBlocks";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { PERIOD_OF, stageWordOf } from "../meaning/stageWord";
import { labelParts, matchKey } from "../cells/text";

/** A line of one text inside a list, and what it says of the lines below: 三、“三公”经费（元）. */
export interface Section {
  readonly name: string;
  readonly unit: Unit | null;
  /** The stage of the lines below, where it says no more than that: 三、年初预算. */
  readonly period: Period | null;
}

/** A section or title about one thing: below it 年初预算 is not that of the whole department. */
export const ABOUT_A_PART = /三公|接待|用车|出国|采购|资产|项目|基本支出|人员|公用|会议|培训|结转|结余|非税|租金|债务|基金|专项|运行经费/;

/** Whether a section names several such things, as 资产与采购 does: of which of them a line is, the line above it tells. */
export function namesSeveralParts(name: string): boolean {
  const parts = name.split(/[与和及、]/);
  return parts.length > 1 && parts.every((part) => ABOUT_A_PART.test(part));
}

/** The section each row of a plain list stands in, by row relative to the grid. Its lines part the whole width, not one half of it. */
export function sectionsOf(grid: Grid, { headerRows, bodyRows, titleRows, left, right }: Block): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  if (headerRows.length > 0) return sections;
  let section = titleRows.map((row) => sectionAt(grid, row, left, right)).reverse().find((found) => found !== null) ?? null;
  for (const row of bodyRows) {
    section = sectionAt(grid, row, left, right) ?? section;
    if (section) sections.set(row, section);
  }
  return sections;
}

function sectionAt(grid: Grid, row: number, left: number, right: number): Section | null {
  let words: string | null = null;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (isFigureCell(cell) || (words !== null && isWordCell(cell))) return null;
    if (isWordCell(cell)) words = cell.raw;
  }
  const parts = words === null ? null : labelParts(words);
  if (!parts || parts.rank === 0) return null;
  const unit = unitOfLine(words!);
  const name = matchKey(parts.name);
  const stage = stageWordOf(name);
  return { name, unit: unit !== null && isMoneyUnit(unit) ? unit : null, period: stage === null ? null : PERIOD_OF[stage] };
}
