import { isMoneyUnit, type Unit } from "../../model";
import type { Band } from "../columns/columns";
import type { Block } from "../blocks/findBlocks";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { impliedUnit } from "../cells/figures";
import { moneyAlone, moneyBesideCounts, unitCorrected, unitOtherwise, unitRemarked } from "../cells/plainUnit";
import type { RowReading } from "../rows/rowReading";
import { squash } from "../cells/text";

/** Notes and headings that may name the unit of all figures. */
const SAYS_UNIT = /单位[:：]|均[为以]|单位均?为|[以按](?:人民币)?[亿万千]?元(?:为|列|填|反|统|计)/;

/** The unit that unit line, title, corner or note name; `null` when none does. */
export function blockUnit(grid: Grid, block: Block, titles: readonly string[], notes: readonly string[]): Unit | null {
  const corrected = [...titles, ...notes].map(unitCorrected).find((unit) => unit !== null);
  if (corrected !== undefined) return corrected;
  for (const line of [...titles.filter((title) => unitOtherwise(title) === null), ...titles.filter((title) => unitOtherwise(title) !== null)]) { // 金额均为万元，除非另有注明 above 三公流水（元）
    const unit = unitOfLine(line) ?? unitRemarked(line) ?? moneyAlone(line);
    if (unit) return unit;
  }
  const lines: string[] = [];
  for (const row of [...block.noteRows, ...block.headerRows.slice(0, 1)]) {
    for (let column = block.left; column <= block.right; column += 1) {
      const cell = grid.cell(row, column);
      if (isWordCell(cell) && (SAYS_UNIT.test(cell.text) || block.noteRows.includes(row) && unitRemarked(cell.text) !== null)) lines.push(cell.raw);
    }
  }
  return lines.map((line) => unitOfLine(line) ?? unitRemarked(line)).find((unit) => unit !== null) ?? null;
}

/** The money unit of a corner that says both units of a table of money and people (万元／人): some columns count heads, and others do not. `null` where all of a table may be so much for each. */
export function unitBesideHeads(titles: readonly string[], bands: readonly Band[]): Unit | null {
  const unit = titles.map(moneyBesideCounts).find((found) => found !== null) ?? null;
  if (unit === null) return null;
  const figures = bands.flatMap(({ columns }) => columns.filter(({ role }) => role === "figure"));
  const heads = figures.filter(({ path }) => impliedUnit(path.join("/")) === "人");
  return heads.length > 0 && heads.length < figures.length ? unit : null;
}

/** The money unit in the name of a sheet: 公用经费明细(元). `null` without. */
export function moneyOfSheet(name: string): Unit | null {
  const unit = /[(（]/.test(name) ? unitOfLine(name) : null;
  return unit !== null && isMoneyUnit(unit) ? unit : null;
}

/** The unit in the heading of the labels, or of a column without any figure beside them: 经费控制情况（万元）, 项目资金（万元）. */
export function headUnit(grid: Grid, { bodyRows }: Block, bands: readonly Band[]): Unit | null {
  const named = bands.flatMap(({ columns }) => columns.filter(({ facts: { unit } }) => unit !== null && isMoneyUnit(unit)));
  return named.find(({ role, column }) => role !== "figure" || !bodyRows.some((row) => isFigureCell(grid.cell(row, column))))?.facts.unit ?? null;
}

/** The unit of money over the labels of a table without a line of its own above it: “三公”经费（万元） | 预算数 | 决算数, whatever the table above is in. */
export function labelHeadUnit(bands: readonly Band[]): Unit | null {
  const units = bands.map(({ columns }) => columns.find(({ role, path }) => role === "label" && path.length === 1)?.facts.unit ?? null);
  return units.find((unit) => unit !== null && isMoneyUnit(unit)) ?? null;
}

/** What is counted below the heading of the labels, whatever the lines above say of money: 人 alone (人 | 核定 | 实有), 车辆（辆） over years. */
export function headCount(bands: readonly Band[]): Unit | null {
  const counts = bands.map(countOver);
  return counts.every((count) => count !== null && count === counts[0]) ? counts[0] ?? null : null;
}

function countOver({ columns }: Band): Unit | null {
  const heading = columns.find(({ role, path }) => role === "label" && path.length === 1);
  const count = heading === undefined ? null : /^(?:单位:)?[人名]$/.test(heading.path[0]!) ? "人" : heading.facts.unit;
  return count !== null && COUNTED.includes(count) && columns.every(({ facts }) => facts.unit === null || facts.unit === count) ? count : null;
}

const COUNTED: readonly Unit[] = ["人", "辆"];

const ASKS_UNIT = /^(?:(?:金额|货币|计价|计量|记账)?单位|金额口径|币种):?$/;

/** Whether a label asks in what money is told: 金额单位, 记账单位. */
export function asksUnit(label: string): boolean {
  return ASKS_UNIT.test(squash(label));
}

/** The money unit that a list of pairs names in one of them: 金额单位 | 万元. */
export function unitInPairs(grid: Grid, { headerRows, titleRows, bodyRows, left, right }: Block): Unit | null {
  if (headerRows.length > 0) return null;
  for (const row of [...titleRows, ...bodyRows]) {
    for (let column = left; column < right; column += 1) {
      if (!ASKS_UNIT.test(grid.cell(row, column).text)) continue;
      const unit = moneyAlone(grid.cell(row, column + 1).raw);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** The money unit that figures of the block are written with (968.45万元), when several are and all with the same. */
export function cellUnit(grid: Grid, { bodyRows, left, right }: Block): Unit | null {
  const units = new Set<Unit>();
  let count = 0;
  for (const row of bodyRows) {
    for (let column = left; column <= right; column += 1) {
      const unit = grid.cell(row, column).parsed?.unit ?? null;
      if (unit === null || !isMoneyUnit(unit)) continue;
      units.add(unit);
      count += 1;
    }
  }
  return units.size === 1 && count >= 2 ? [...units][0]! : null;
}

/** The money unit all labels agree on that name one: 年初预算（万元）. At least two must. */
export function labelUnit(rows: readonly (readonly RowReading[])[]): Unit | null {
  const units = rows.flat().map((row) => /\((万元|元|亿元|千元)\)$/.exec(row.parts.name)?.[1]).filter((unit) => unit !== undefined);
  return units.length >= 2 && units.every((unit) => unit === units[0]) ? (units[0] as Unit) : null;
}
