/** Which rows a filter shows: `Excel.FilterCriteria` over the cells of one column. */
import type { Scalar } from "../../engine/engine";
import { HostError } from "../errors";
import { unbuiltOption } from "../options";

/** A cell as a filter looks at it. */
export interface FilteredCell {
  readonly value: Scalar;
  readonly text: string;
  readonly fill: string;
  readonly font: string;
}

type Criteria = Readonly<Record<string, unknown>>;
const FILTER_ON = ["BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values", "TopItems", "TopPercent", "Icon", "Custom"] as const;

/** Checked criteria: `InvalidArgument` where `filterOn` is unknown or what it needs is missing. */
export function checkedCriteria(given: Criteria): Criteria {
  const on = FILTER_ON.find((one) => one === given["filterOn"]);
  if (on === undefined) throw new HostError("InvalidArgument");
  for (const open of ["icon", "subField"]) if ((given[open] ?? null) !== null) throw unbuiltOption("FilterCriteria", open);
  if (on === "Icon") throw unbuiltOption("FilterCriteria", "icon");
  const needs = { Values: "values", Custom: "criterion1", Dynamic: "dynamicCriteria", CellColor: "color", FontColor: "color" } as const;
  const key = on in needs ? needs[on as keyof typeof needs] : "criterion1";
  if (given[key] === undefined || given[key] === null || (on === "Values" && !Array.isArray(given[key]))) throw new HostError("InvalidArgument");
  if (/^(Top|Bottom)/.test(on) && !(Number(given["criterion1"]) > 0)) throw new HostError("InvalidArgument");
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
}

/** For each cell whether its row stays. `today` is the day that relative dates count from. */
export function shownBy(criteria: Criteria, cells: readonly FilteredCell[], today: Date): boolean[] {
  const test = testOf(criteria, cells, today);
  return cells.map(test);
}

function testOf(criteria: Criteria, cells: readonly FilteredCell[], today: Date): (cell: FilteredCell) => boolean {
  const color = String(criteria["color"] ?? "").toUpperCase();
  switch (criteria["filterOn"]) {
    case "Values": return valuesTest(criteria["values"] as readonly unknown[]);
    case "Custom": return customTest(criteria);
    case "CellColor": return ({ fill }) => fill.toUpperCase() === color;
    case "FontColor": return ({ font }) => font.toUpperCase() === color;
    case "Dynamic": return dynamicTest(String(criteria["dynamicCriteria"]), today, numbersOf(cells));
    default: return rankTest(String(criteria["filterOn"]), Number(criteria["criterion1"]), numbersOf(cells));
  }
}

const numbersOf = (cells: readonly FilteredCell[]): number[] => cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

/** Texts as shown, without case; dates as precise as each says. */
function valuesTest(values: readonly unknown[]): (cell: FilteredCell) => boolean {
  const texts = new Set(values.filter((one) => typeof one === "string" || typeof one === "number").map((one) => String(one).toLowerCase()));
  const dates = values.filter((one): one is { date: string; specificity: string } => typeof one === "object" && one !== null && "date" in one);
  return ({ value, text }) => texts.has(text.toLowerCase()) || (typeof value === "number" && dates.some((date) => sameMoment(momentOf(value), new Date(date.date), date.specificity)));
}

const SPECIFICITY = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
const momentOf = (serial: number): Date => new Date(Math.round((serial - (serial > 60 ? 25569 : 25568)) * 86400) * 1000);

function sameMoment(a: Date, b: Date, specificity: string): boolean {
  const length = [4, 7, 10, 13, 16, 19][SPECIFICITY.findIndex((one) => one === specificity)];
  return length !== undefined && !Number.isNaN(b.getTime()) && a.toISOString().slice(0, length) === b.toISOString().slice(0, length);
}

function customTest({ criterion1, criterion2, operator }: Criteria): (cell: FilteredCell) => boolean {
  const first = oneCustom(String(criterion1)), second = criterion2 === undefined || criterion2 === "" ? null : oneCustom(String(criterion2));
  if (!second) return first;
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** `>50`, `<>合计`, `=教*`; without an operator it is "=". "=" alone is the blanks, "<>" alone all but them. */
function oneCustom(criterion: string): (cell: FilteredCell) => boolean {
  const [, operator = "=", wanted = ""] = /^(<=|>=|<>|=|<|>)?\s*(.*)$/s.exec(criterion) ?? [];
  if (wanted === "") return ({ text }) => (operator === "<>" ? text !== "" : text === "");
  const number = Number(wanted.replace(/,/g, ""));
  if (operator === "=" || operator === "<>") {
    const pattern = wildcard(wanted);
    const equal = ({ value, text }: FilteredCell): boolean => (typeof value === "number" && !Number.isNaN(number) ? value === number : pattern.test(text));
    return operator === "=" ? equal : (cell) => !equal(cell);
  }
  return ({ value }) => {
    if (Number.isNaN(number) !== (typeof value === "string")) return false;
    if (typeof value !== "number" && typeof value !== "string") return false;
    const order = typeof value === "number" ? value - number : value.localeCompare(wanted, "zh-CN");
    return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  };
}

/** `*` and `?` are any letters; `~` takes the next one as it is. */
function wildcard(text: string): RegExp {
  const body = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_whole, literal?: string, wild?: string, special?: string) =>
    (literal !== undefined ? `\\${literal}` : wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${special ?? ""}`));
  return new RegExp(`^${body}$`, "iu");
}

/** The largest or smallest so many, or so many in a hundred; equals of the last one stay too. */
function rankTest(on: string, count: number, numbers: readonly number[]): (cell: FilteredCell) => boolean {
  const top = on.startsWith("Top"), sorted = [...numbers].sort((a, b) => (top ? b - a : a - b));
  const many = on.endsWith("Percent") ? Math.max(1, Math.floor(sorted.length * count / 100)) : count;
  const edge = sorted[Math.min(many, sorted.length) - 1];
  return ({ value }) => typeof value === "number" && edge !== undefined && (top ? value >= edge : value <= edge);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function dynamicTest(name: string, today: Date, numbers: readonly number[]): (cell: FilteredCell) => boolean {
  if (name === "AboveAverage" || name === "BelowAverage") {
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return ({ value }) => typeof value === "number" && (name === "AboveAverage" ? value > mean : value < mean);
  }
  // Excel's own spelling of February is "Febuary" in its names: AllDatesInPeriodFebruray.
  const month = MONTHS.findIndex((one) => name === `AllDatesInPeriod${one}` || (one === "February" && name === "AllDatesInPeriodFebruray"));
  const quarter = /^AllDatesInPeriodQuarter([1-4])$/.exec(name);
  if (month >= 0) return dated((at) => at.getUTCMonth() === month);
  if (quarter) return dated((at) => Math.floor(at.getUTCMonth() / 3) === Number(quarter[1]) - 1);
  const period = periodOf(name, today);
  if (!period) throw new HostError("InvalidArgument");
  return dated((at) => at.getTime() >= period[0] && at.getTime() < period[1]);
}

const dated = (test: (at: Date) => boolean) => ({ value }: FilteredCell): boolean => typeof value === "number" && value >= 1 && test(momentOf(value));

/** From and until, in milliseconds; null where the name is none. */
function periodOf(name: string, today: Date): readonly [number, number] | null {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()], at = (y: number, m: number, d = 1): number => Date.UTC(y, m, d);
  const sunday = day - today.getDay(), quarter = Math.floor(month / 3) * 3;
  const step = name.startsWith("Last") || name === "Yesterday" ? -1 : name.startsWith("Next") || name === "Tomorrow" ? 1 : 0;
  if (["Today", "Yesterday", "Tomorrow"].includes(name)) return [at(year, month, day + step), at(year, month, day + step + 1)];
  if (name === "YearToDate") return [at(year, 0), at(year, month, day + 1)];
  switch (/^(?:Last|This|Next)(Week|Month|Quarter|Year)$/.exec(name)?.[1]) {
    case "Week": return [at(year, month, sunday + 7 * step), at(year, month, sunday + 7 * (step + 1))];
    case "Month": return [at(year, month + step), at(year, month + step + 1)];
    case "Quarter": return [at(year, quarter + 3 * step), at(year, quarter + 3 * (step + 1))];
    case "Year": return [at(year + step, 0), at(year + step + 1, 0)];
    default: return null;
  }
}
