import type { TableReading } from "../readTables";
import { isGrandTotal } from "../stating/tableFacts";
import type { RowReading } from "../rows/rowReading";
import { TOLD_OF_FISCAL } from "./families";
import { INCOME_KINDS, KINDS_OF_FISCAL, type Concept } from "./lexicon";
import { conceptsOf, meansOne } from "./segment";

/** Beside 财政拨款 it is the rest of all money. */
const MONEY_OF_ITS_OWN = /^(?:单位)?(?:自有|自筹|单位|其他|非财政|非财政拨款)资金$|^非财政(?:拨款|性)?(?:结转|结余)*$/;
/** 基本支出, by a part that no project has: 人员公用 among the lines of a carry-over. */
const OF_BASIC: readonly Concept[] = ["basic", "publicCost"];
const OF_TREASURY: readonly Concept[] = ["fiscal", ...KINDS_OF_FISCAL];
/** More lines than this are no kinds of money. */
const MOST_KINDS = 20;
const NOTHING: ReadonlySet<Concept> = new Set();

/**
 * Whether a table of what was carried over lists some lines only, so that its sum is not all that came in or was spent: projects, whose names nobody knows.
 * @param titles what the titles above the table mean
 */
export function rollsSomeLinesOn({ rows }: TableReading, titles: readonly ReadonlySet<Concept>[], isOfProjects: boolean): boolean {
  if (!titles.some(isOfCarryAlone) || !rows.some(({ key }) => conceptsOf(key) === null && !MONEY_OF_ITS_OWN.test(key))) return false;
  return isOfProjects || !rows.some(({ key }) => meansOne(conceptsOf(key) ?? NOTHING, OF_BASIC));
}

/** Whether a title is of what was carried over, not of all that one kind of money did: 政府性基金收支结余. */
function isOfCarryAlone(title: ReadonlySet<Concept>): boolean {
  return title.has("carry") && !(title.has("income") && meansOne(title, KINDS_OF_FISCAL));
}

/** Whether the lines are the money of the treasury and the rest of it, so that their sum is all money: 一般公共预算 / 政府性基金 / 其他资金 / 合计. */
export function listsAllMoney({ rows }: TableReading): boolean {
  const lines = rows.filter((row) => row.key !== "" && row.kind !== "note" && !isGrandTotal(row));
  if (lines.length < 2 || lines.length > MOST_KINDS) return false;
  const isOfTreasury = lines.map(({ key }) => meansOne(conceptsOf(key) ?? NOTHING, OF_TREASURY));
  return isOfTreasury.includes(true) && isOfTreasury.includes(false) && lines.every(({ key }, line) => isOfTreasury[line]! || MONEY_OF_ITS_OWN.test(key));
}

const NOT_OF_TREASURY: readonly Concept[] = [...INCOME_KINDS, "specialAccount", "operating"];

/** The words of a cell whose line is the only one of 财政拨款 among all kinds of money, though it names but 一般公共预算: 财政拨款（一般公共预算） above 非财政资金. */
export function ofOnlyFiscalLine(own: ReadonlySet<Concept>, row: RowReading, rows: readonly RowReading[]): ReadonlySet<Concept> {
  if (!own.has("generalBudget") || !meansOne(own, TOLD_OF_FISCAL) || conceptsOf(row.key)?.has("generalBudget") !== true || rows.length > MOST_KINDS) return own;
  const others = rows.filter((other) => other !== row && other.key !== "" && other.kind !== "note" && !isGrandTotal(other));
  const isOnly = others.length > 0 && others.every(({ key }) => MONEY_OF_ITS_OWN.test(key) || meansOne(conceptsOf(key) ?? NOTHING, NOT_OF_TREASURY) && !meansOne(conceptsOf(key)!, OF_TREASURY));
  return isOnly ? new Set([...own].map((concept) => (concept === "generalBudget" ? "fiscal" : concept))) : own;
}
