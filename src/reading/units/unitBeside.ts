import { isMoneyUnit, type Unit } from "../../model";
import { impliedUnit } from "../cells/figures";
import type { Band, ColumnReading } from "../columns/columns";

/**
 * 年初预算（万元） | 调整后预算 | 支出: where the stages of a table that names a unit all name the same one, those that name none are in it as well. So is all money behind a first column
 * that alone names one: 年初原值（元） | 本年增加 | 本年减少.
 */
export function withUnitBeside(band: Band): Band {
  const figures = band.columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  const led = figures[0]?.facts.unit ?? null;
  if (led !== null && isMoneyUnit(led) && figures.every(({ facts: { unit } }, index) => index === 0 || unit === null || !isMoneyUnit(unit))) return withUnit(band, (column) => isStage(column) || figures.includes(column) && isOfMoney(column.path[column.path.length - 1] ?? ""), led);
  const stages = band.columns.filter(isStage);
  const units = new Set(stages.flatMap(({ facts: { unit } }) => (unit === null ? [] : [unit])));
  const [unit] = units;
  if (unit === undefined || units.size > 1 || !isMoneyUnit(unit)) return band;
  return withUnit(band, isStage, unit);
}

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
