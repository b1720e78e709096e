import { isMoneyUnit, type Unit } from "../../model";
import type { Block } from "../blocks/findBlocks";
import { impliedUnit } from "../cells/figures";
import { isFigureCell, type Grid } from "../cells/grid";
import type { Band, ColumnReading } from "../columns/columns";
import { figureAt } from "../columns/seriesOf";

/**
 * 年初预算（万元） | 调整后预算 | 支出: where the stages of a table that names a unit all name the same one, those that name none are in it as well. So is all money behind a first column
 * that alone names one: 年初原值（元） | 本年增加 | 本年减少.
 * @param otherwise the unit that the sheet says all is in that names none: then a first column lends its own to stages only
 */
export function withUnitBeside(band: Band, grid: Grid, block: Block, otherwise: Unit | null): Band {
  const figures = band.columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  const led = figures[0]?.facts.unit ?? null;
  const isLed = otherwise === null && led !== null && isMoneyUnit(led) && figures.every(({ facts: { unit } }, index) => index === 0 || unit === null || !isMoneyUnit(unit));
  if (isLed) return lent(band, [figures[0]!], (column) => isStage(column) || figures.includes(column) && isOfMoney(column.path[column.path.length - 1] ?? ""), led, grid, block);
  const lenders = band.columns.filter((column) => isStage(column) && column.facts.unit !== null);
  const units = new Set(lenders.map(({ facts: { unit } }) => unit!));
  const [unit] = units;
  if (unit === undefined || units.size > 1 || !isMoneyUnit(unit)) return band;
  return lent(band, lenders, isStage, unit, grid, block);
}

/** The unit lent to columns, unless one of these shows at every line that it is kept in a far smaller one: 采购预算（万元） 186 | 成交金额 1742600. */
function lent(band: Band, lenders: readonly ColumnReading[], mayBorrow: (column: ColumnReading) => boolean, unit: Unit, grid: Grid, { bodyRows }: Block): Band {
  const isFarLarger = ({ column }: ColumnReading): boolean => lenders.some((lender) => {
    const rows = bodyRows.filter((row) => isFigureCell(grid.cell(row, column)) && figureAt(grid, row, lender.column).value !== 0 && figureAt(grid, row, column).value !== 0);
    return rows.length > 0 && rows.every((row) => Math.abs(figureAt(grid, row, column).value) >= FAR_LARGER * Math.abs(figureAt(grid, row, lender.column).value));
  });
  const borrowers = band.columns.filter((column) => mayBorrow(column) && column.facts.unit === null);
  return borrowers.length === 0 || borrowers.some(isFarLarger) ? band : withUnit(band, (column) => borrowers.includes(column), unit);
}

/** So many times the figure beside it no money of the same line is, in the same unit. */
const FAR_LARGER = 1000;

/** How people changed: 本年增加 | 减少 between 上年末人数 and 年末人数 are people as well. */
const CHANGES = /^(?:本年|当年|本期)?(?:增加|减少|增减|净增|新增|调入|调出)(?:数|人数|人员)?$/;
/** Fewest columns that count people. */
const FEWEST_OF_PEOPLE = 2;

/** A table without a unit line of which several columns count people, with how many came and went. */
export function withPeopleBeside(band: Band): Band {
  const isChange = ({ role, path, facts: { unit } }: ColumnReading): boolean => role === "figure" && unit === null && CHANGES.test(path[path.length - 1] ?? "");
  if (!band.columns.some(isChange)) return band;
  const others = band.columns.filter((column) => column.role === "figure" && !isChange(column));
  const ofPeople = others.filter(({ path, facts: { unit } }) => (unit ?? impliedUnit(path.join("/"))) === "人");
  return ofPeople.length >= FEWEST_OF_PEOPLE && ofPeople.length === others.length ? withUnit(band, isChange, "人") : band;
}

function withUnit(band: Band, isIn: (column: ColumnReading) => boolean, unit: Unit): Band {
  return { ...band, columns: band.columns.map((column) => (isIn(column) && column.facts.unit === null ? { ...column, facts: { ...column.facts, unit } } : column)) };
}

/** Balances and their course, and other words of money; what is counted beside them is none. */
const MONEY = /[年期]初|[年期]末|增加|减少|在用|出租|处置|原值|净值|余额|结转|结余|收回|支出|收入|拨款|资金|金额|[合小]计|[费款]$/;

function isOfMoney(heading: string): boolean {
  return MONEY.test(heading) && impliedUnit(heading) === null;
}

function isStage({ role, facts: { period, stageWord, isDerived } }: ColumnReading): boolean {
  return role === "figure" && (period !== null || stageWord !== null) && !isDerived;
}
