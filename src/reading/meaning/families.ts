import { isMoneyUnit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { INCOME_KINDS, KINDS_OF_FISCAL, OTHER_KINDS_OF_SPENDING, SANGONG_ITEMS, type Concept } from "./lexicon";
import { conceptsOf, meansNoMore, meansOne } from "./segment";

/** What the lines of one kind make up together. */
const FAMILIES: readonly { readonly whole: Concept; readonly parts: readonly Concept[] }[] = [
  { whole: "sangong", parts: SANGONG_ITEMS },
  { whole: "buying", parts: ["goods", "works", "services"] },
  { whole: "income", parts: ["income", "fiscal", ...KINDS_OF_FISCAL, ...INCOME_KINDS, "specialAccount"] },
  { whole: "spending", parts: ["basic", "project", "personnel", "publicCost", ...OTHER_KINDS_OF_SPENDING] },
];
const INCOME_PARTS = FAMILIES.find(({ whole }) => whole === "income")!.parts;
/** Kinds of money alone are no income: they part spending as well. */
const TELLING: Partial<Record<Concept, readonly Concept[]>> = {
  income: ["income", ...INCOME_KINDS],
  spending: ["project"],
};

/** What two or more lines, or columns, are the parts of; `null` when one of them is not known or they are of several kinds. */
export function wholeOf(parts: readonly (ReadonlySet<Concept> | null)[]): Concept | null {
  if (parts.length < 2) return null;
  for (const family of FAMILIES) {
    if (!parts.every((means) => means !== null && meansOne(means, family.parts))) continue;
    const telling = TELLING[family.whole];
    if (telling === undefined || parts.some((means) => meansOne(means!, telling))) return family.whole;
  }
  return null;
}

/** What only one family has. */
const PARTS: readonly Concept[] = [...FAMILIES.flatMap(({ parts }) => parts), "meeting", "training", "agency"];

/** Whether one of the parts belongs to something else than the whole: 会议费 beside 公务接待费 is no 三公. */
export function exceeds(whole: Concept, parts: readonly (ReadonlySet<Concept> | null)[]): boolean {
  const family = FAMILIES.find((entry) => entry.whole === whole);
  return family !== undefined && parts.some((means) => means !== null && meansOne(means, PARTS) && !means.has(whole) && !meansOne(means, family.parts));
}

/** Fewest costs of running that tell what a car's cost beside them are. */
const FEWEST_COSTS = 2;

/** What a heading means beside others: 车辆费用 beside 油费 and 维修费 is what running the cars cost. */
export function withCostsBeside(means: ReadonlySet<Concept> | null, beside: () => readonly (ReadonlySet<Concept> | null)[]): ReadonlySet<Concept> | null {
  if (means === null || !means.has("car") || meansOne(means, ["buyingCar", "runningCar", "held", "cars"])) return means;
  const costs = beside().filter((other) => other?.has("costOfRunning"));
  return costs.length < FEWEST_COSTS ? means : new Set([...means, "runningCar"]);
}

const COUNT_OF_CARS = /^(?:数量|辆数|台数|车辆数)$/;
const ABOUT_CARS: readonly Concept[] = ["car", "sangong", "buyingCar"];

/** 购置公务用车 below 数量 counts cars, as long as nothing says how much money. */
export function carsCounted(own: ReadonlySet<Concept>, { path, facts }: Pick<ColumnReading, "path" | "facts">): ReadonlySet<Concept> {
  if (!own.has("car") || facts.unit !== null && isMoneyUnit(facts.unit) || !COUNT_OF_CARS.test(path[path.length - 1] ?? "")) return own;
  return meansNoMore(own, ABOUT_CARS) ? new Set([...own, "cars"]) : own;
}

const PEOPLE = /^人[数员]?$/;

/** 人数 beside 批次 or 团组 counts those who came or went. */
export function withVisitors(means: ReadonlySet<Concept> | null, concept: readonly string[], beside: () => readonly (ReadonlySet<Concept> | null)[]): ReadonlySet<Concept> | null {
  if (means === null || means.size > 0 || !PEOPLE.test(concept[concept.length - 1] ?? "")) return means;
  return beside().some((other) => other !== null && (other.has("batches") || other.has("groups"))) ? new Set<Concept>(["persons"]) : means;
}

/** 批次 and 人次 beside what receiving guests cost, and no journeys abroad, count these guests. */
export function withGuests(means: ReadonlySet<Concept> | null, beside: () => readonly (ReadonlySet<Concept> | null)[]): ReadonlySet<Concept> | null {
  if (means?.size !== 1 || !means.has("batches") && !means.has("persons")) return means;
  const others = beside();
  const isOfGuests = others.some((other) => other?.has("reception") === true) && !others.some((other) => other !== null && meansOne(other, ["abroad", "meeting", "training"]));
  return isOfGuests ? new Set<Concept>([...means, "reception"]) : means;
}

/** What is told of money that came in, as far as the kinds of 财政拨款 have no quantities of their own for it. */
export const TOLD_OF_FISCAL: readonly Concept[] = ["carry", "recovered"];

/** The words of a cell where 一般公共预算 is the only kind of 财政拨款 among columns of all kinds of money: what it carries over is all of 财政拨款. */
export function ofOnlyFiscal(own: ReadonlySet<Concept>, beside: () => readonly (ReadonlySet<Concept> | null)[]): ReadonlySet<Concept> {
  if (!own.has("generalBudget") || !meansOne(own, TOLD_OF_FISCAL)) return own;
  const others = beside();
  const isOnly = others.every((means) => means !== null && !means.has("fiscal") && !meansOne(means, KINDS_OF_FISCAL)) && others.some((means) => meansOne(means!, INCOME_KINDS));
  return isOnly ? new Set([...own].map((concept) => (concept === "generalBudget" ? "fiscal" : concept))) : own;
}

const LEVEL = /^(?:中央|[省市州县区镇乡]+级)/;
const FROM_ABOVE = /转移支付|上级(?!补助收入)|下达/;

/** Whether lines that name a level of government all name the same, and none comes from above. */
export function isOfOneLevel(labels: readonly string[]): boolean {
  return new Set(labels.flatMap((label) => LEVEL.exec(label)?.[0] ?? [])).size === 1 && !labels.some((label) => FROM_ABOVE.test(label));
}

/** Whether a heading is one kind of money of what stands beside it: 三公 below 其中：一般公共预算 is not all of it. */
export function isPartByMoney(path: readonly string[], means: ReadonlySet<Concept>): boolean {
  return (path[path.length - 1] ?? "").startsWith("其中") && means.size > 0 && [...means].every((concept) => concept === "fiscal" || KINDS_OF_FISCAL.includes(concept));
}

/** Whether the lowest heading names a kind of money and nothing else: 财政拨款, 其中：一般公共预算. */
export function saysKindOfMoney(path: readonly string[]): boolean {
  const means = conceptsOf((path[path.length - 1] ?? "").replace(OF_WHICH, ""));
  return means !== null && means.size > 0 && [...means].every((concept) => concept === "fiscal" || KINDS_OF_FISCAL.includes(concept));
}

const OF_WHICH = /^其中[:,]?/;

/** So many lines are looked at for income: it stands at the top. */
const MOST_LINES = 300;
const INCOME_SUM = /^(?:本年|当年|全年|年度)?收入(?:合计|总计|小计)$/;

const SPENT: readonly Concept[] = ["spending", "basic", "project", "personnel", "publicCost"];
const BESIDE_INCOME: readonly Concept[] = ["carry", "surplusUsed"];

/** A line of a table. */
interface NamedLine {
  readonly key: string;
  readonly row: number;
}

/** Row of the last line of income above the first about spending, where every line so far is a kind of money and none below is: 财政拨款, 事业收入, 人员经费. -1 without. */
function lastAboveSpending(rows: readonly NamedLine[]): number {
  const means = rows.map(({ key }) => conceptsOf(key));
  const first = means.findIndex((line) => line !== null && meansOne(line, SPENT));
  const isIncome = (line: ReadonlySet<Concept> | null): boolean => line !== null && meansOne(line, TELLING.income!);
  const above = means.slice(0, Math.max(0, first));
  const isAllMoney = above.length > 1 && above.every((line) => line !== null && (meansOne(line, INCOME_PARTS) || meansOne(line, BESIDE_INCOME)));
  return isAllMoney && above.some(isIncome) && !means.slice(first).some(isIncome) ? rows[first - 1]!.row : -1;
}

/** Row of the last line of income: its sum, else that above the first about spending; -1 where there is none, or a line before the sum is about spending. */
export function lastOfIncome(all: readonly NamedLine[]): number {
  const rows = all.length > MOST_LINES ? all.slice(0, MOST_LINES) : all;
  const last = rows.reduce((found, { key, row }) => (INCOME_SUM.test(key) ? row : found), -1);
  if (last < 0) return lastAboveSpending(rows);
  return rows.some(({ key, row }) => row <= last && key.includes("支出")) ? -1 : last;
}

/** What an economic subject is a line of below a heading that says nothing else. */
const KINDS_OF_SPENDING: Partial<Record<Concept, string>> = { basic: "basic_econ", project: "project_econ" };

/** The account that economic subjects below a heading are lines of, where 基本支出 and 项目支出 stand side by side; `null` below others. */
export function kindOfSpending(heading: ReadonlySet<Concept> | null, beside: () => readonly (ReadonlySet<Concept> | null)[]): string | null {
  const own = kindOf(heading);
  return own !== null && beside().some((other) => (kindOf(other) ?? own) !== own) ? own : null;
}

/** The account of economic subjects below words that say 基本支出 or 项目支出 and nothing else; `null` for others. */
export function kindOf(heading: ReadonlySet<Concept> | null): string | null {
  return heading?.size === 1 ? KINDS_OF_SPENDING[[...heading][0]!] ?? null : null;
}
