import { isMoneyUnit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";
import { countingBracket, isCountingUnit, namesACount, saysHowMany } from "./countingUnits";
import { COUNTS_WORK } from "./listsOfDeeds";
import type { TableReading } from "../readTables";

/** A column of money: its lines have a quantity and a price. */
const MONEY_HEAD = /[金款价费]额?$|经费|资金|预算|支出|收入|工资|补[贴助]|\((?:万|千)?元\)/;
/** Deeds that are paid for one by one; guests and heads are counted beside money as well, and are none. */
const PAID_FOR = /^(?:办[理结]|受理|开展|举办|完成|实际|全年)*(?:[件户期场例宗起]数|件次|户次|场次)$/;
/** What was to be reached, beside which 完成值 tells what was. */
const TARGET = /(?:目标|指标|计划)(?:值|数|任务)?$/;

/** Columns that say how many. */
export interface CountColumns {
  /** By column: what the heading adds to the line's name, where several columns of one year count different things (期数 | 人次). */
  readonly names: ReadonlyMap<number, string>;
  /** A column of targets stands beside: every line is an indicator of what was to be done. */
  readonly haveTargets: boolean;
  /** No column has a heading: of several figures in one row nobody knows which is the line's. */
  readonly isList: boolean;
}

/** The columns that say how many, one for each year. Of two of a year nobody knows which is the line's, unless each says what it counts. */
export function countColumns(reading: TableReading): CountColumns {
  const { columns, table } = reading;
  const figures = columns.filter(({ role }) => role === "figure");
  const haveTargets = columns.some((column) => TARGET.test(leafOf(column)) && column.role !== "label");
  const besideMoney = figures.some(isOfMoney);
  const plain = figures.filter(({ facts }) => !facts.isDerived && (facts.period === null || facts.period === "final"));
  const isHowMany = ({ facts }: ColumnReading): boolean => facts.concept.every(saysHowMany);
  const counts = !besideMoney ? plain.filter(isHowMany) : plain.filter((column) => PAID_FOR.test(leafOf(column)) || !isOfMoney(column) && isHowMany(column) && saysUnits(reading));
  const time = ({ facts }: ColumnReading): string => `${facts.year ?? table.year}${facts.yearShift}`;
  const isList = figures.every(({ path }) => path.length === 0);
  const names = new Map<number, string>();
  for (const column of counts) {
    const beside = counts.filter((other) => time(other) === time(column));
    if (beside.length === 1 || isList) names.set(column.column, "");
    else if (beside.every((other) => namesACount(leafOf(other)) || isCountingUnit(leafOf(other))) && new Set(beside.map(leafOf)).size === beside.length) names.set(column.column, leafOf(column));
  }
  return { names, haveTargets, isList };
}

function isOfMoney(column: ColumnReading): boolean {
  return column.facts.unit !== null && isMoneyUnit(column.facts.unit) || MONEY_HEAD.test(leafOf(column));
}

/** Whether a table of work says in brackets what each of its lines is counted in: then its counts are deeds, though money stands beside them (减免金额). */
function saysUnits(reading: TableReading): boolean {
  const head = reading.columns.find(({ role }) => role === "label")?.path.join("") ?? "";
  return [...reading.titles, head].some((text) => COUNTS_WORK.test(text)) && bracketsAreUnits(reading);
}

/** Fewest lines whose bracket is a unit, beside which a word that nobody knows is one as well. */
const FEWEST_BRACKETS = 2;

/** Whether the lines name their units in brackets: then a short word that nobody knows is one of them. */
export function bracketsAreUnits({ rows }: TableReading): boolean {
  return rows.filter(({ parts }) => countingBracket(parts.name) !== null).length >= FEWEST_BRACKETS;
}
