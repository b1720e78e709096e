import { Decimal, ZERO, intervalsMeet, isMoneyUnit, message, printedInterval } from "../../model";
import type { Amount, CellPlace, Figure, Finding, Interval, Table, TableColumn, TableRow } from "../../model";
import { percentText, placeWords } from "../finding/figureText";
import { patternOf } from "../rules/patterns";
import { RATE_RELATIONS } from "../rules/rateRelations";
import type { RateRelation } from "../rules/rateRelations";
import { headingText, isTotalHeading, lastHeading } from "../structure/headings";
import { inUnit } from "../ties/judge";
import { asShare, hundredth } from "../ties/precision";
import type { Precision } from "../ties/precision";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** L-03 执行率重算, Y-02 增减率重算: a stated rate agrees when its interval meets that of the quotient (T4). */
export function rateCheck({ ledger, precision }: CheckInput): SoloResult {
  const results = ledger.tables.flatMap((table) => (RATE_RELATIONS as readonly RateRelation[]).flatMap((relation) => ratesOf(table, relation, precision)));
  return { findings: results.flatMap(({ finding }) => finding ?? []), passed: results.filter(({ finding }) => finding === null).length, checked: results.flatMap(({ cells }) => cells) };
}

/** One rate that was worked out again; no finding when it agrees. */
interface Recalculated {
  readonly finding: Finding | null;
  readonly cells: readonly CellPlace[];
}

/** The columns one column of rates may follow from. */
interface RateColumns {
  readonly rate: TableColumn;
  /** Candidates: with several, a rate that follows from one of them agrees, and none is called wrong. */
  readonly numerators: readonly TableColumn[];
  readonly denominators: readonly TableColumn[];
  /** For changes without a column of the change or of the year before: the later and the earlier figure. */
  readonly current: TableColumn | null;
}

/** Top and bottom of a division with the exact values that they may stand for. */
interface Division {
  readonly top: Measured;
  readonly bottom: Measured;
  readonly places: readonly [Figure, Figure];
}

/** A value with the interval of exact values it may stand for. */
export interface Measured {
  readonly value: Decimal;
  readonly interval: Interval;
}

function ratesOf(table: Table, relation: RateRelation, precision: Precision): readonly Recalculated[] {
  const columns = rateColumns(table, relation);
  return columns.flatMap((one) => table.rows.flatMap((row) => recalculated(table, row, relation, one, precision)));
}

function rateColumns(table: Table, relation: RateRelation): readonly RateColumns[] {
  const within = table.columns.filter((column) => isAmountWithin(table, column));
  const nameOf = (column: TableColumn): string => (within.includes(column) ? lastHeading(column) : headingText(column));
  const rates = table.columns.filter((column) => column.role === "figure" && patternOf(relation.rate).test(nameOf(column)));
  if (rates.length === 0) return [];
  const amounts = table.columns.filter((column) => column.role === "figure" && !rates.includes(column) && !patternOf(relation.not).test(nameOf(column)));
  const named = (pattern: string): readonly TableColumn[] => amounts.filter((column) => patternOf(pattern).test(nameOf(column)));
  const numerators = wholesOf(named(relation.numerator));
  const { before, now } = relation.kind === "change" ? acrossYears(table) : NO_YEARS;
  const best = [...relation.denominators.map(named), ...relation.periods.map((period) => amounts.filter((column) => column.period === period && !numerators.includes(column)))].find((found) => found.length > 0) ?? [];
  const denominators = best.length > 0 ? wholesOf(best) : before ? [before] : [];
  const current = relation.kind === "change" ? (now ?? onlyCurrent(amounts, [...numerators, ...denominators])) : null;
  return rates.map((rate) => ({ rate, numerators, denominators, current }));
}

/** 合计 beside 一季度 and 二季度 below one heading: what is meant is all of it, no part. */
function wholesOf(columns: readonly TableColumn[]): readonly TableColumn[] {
  const groupOf = ({ path }: TableColumn): string => path.slice(0, -1).join("·");
  const whole = columns.filter((column) => column.path.length > 1 && isTotalHeading(lastHeading(column)));
  return columns.filter((column) => whole.includes(column) || !whole.some((total) => groupOf(total) === groupOf(column)));
}

const PROGRESS = /进度$/;

/** Whether the column holds amounts of money, though the heading of its group speaks of a rate: 支出进度 over 一季度 and 全年累计. */
function isAmountWithin({ rows, figures }: Table, { role, path, column }: TableColumn): boolean {
  if (role !== "figure" || path.length < 2 || !PROGRESS.test(path[path.length - 2]!) || /率|%/.test(path[path.length - 1]!)) return false;
  const first = rows.map(({ row }) => figures.at(row, column)).find((figure) => figure !== undefined && !figure.isDash);
  return first !== undefined && isMoneyUnit(first.amount.unit) && first.amount.value.abs().gt(ONE_HUNDRED);
}

/** A rate is no more, were it written without its sign. */
const ONE_HUNDRED = new Decimal(100);

function recalculated(table: Table, row: TableRow, relation: RateRelation, columns: RateColumns, precision: Precision): readonly Recalculated[] {
  const at = (column: TableColumn): Figure | undefined => table.figures.at(row.row, column.column);
  const stated = at(columns.rate);
  if (!stated || stated.isDash) return [];
  const divisions = relation.kind === "change" ? changes(columns, at, precision) : shares(columns, at, precision);
  const [first] = divisions;
  if (!first) return [];
  const cells = ({ places }: Division): readonly CellPlace[] => [stated.place, places[0].place, places[1].place];
  const meant = statedIntervals(stated);
  const fitting = divisions.find((one) => meant.some((interval) => intervalsMeet(interval, quotientInterval(one))));
  if (fitting) return [{ finding: null, cells: cells(fitting) }];
  if (divisions.length > 1) return [];
  const params = {
    label: row.label, place: placeWords(stated.place), stated: percentText(asShare(stated.amount).value), right: percentText(first.top.value.div(first.bottom.value)),
    top: placeWords(first.places[0].place), bottom: placeWords(first.places[1].place),
  };
  const detail = message(relation.kind === "change" && !columns.numerators.some(at) ? "check.rate.change" : "check.rate.detail", params);
  return [{ finding: soloFinding({ rule: relation.rule, cells: cells(first), title: message("check.rate.title", params), detail }), cells: cells(first) }];
}

type At = (column: TableColumn) => Figure | undefined;

/** Every numerator over every denominator of the row. */
function shares({ numerators, denominators }: RateColumns, at: At, precision: Precision): readonly Division[] {
  return numerators.flatMap((numerator) => denominators.flatMap((denominator) => {
    const [top, bottom] = [at(numerator), at(denominator)];
    return top && bottom ? division(top, bottom, measuredIn(top, bottom, precision), measured(precision.ofFigure(bottom))) : [];
  }));
}

/** The change over the year before; where one of them is not written it is worked out with the current figure. */
function changes({ numerators, denominators, current }: RateColumns, at: At, precision: Precision): readonly Division[] {
  const [change, before, now] = [numerators[0] && at(numerators[0]), denominators[0] && at(denominators[0]), current === null ? undefined : at(current)];
  if (change && before) return division(change, before, measuredIn(change, before, precision), measured(precision.ofFigure(before)));
  if (now && before && now !== before) return division(now, before, minus(measuredIn(now, before, precision), measured(precision.ofFigure(before))), measured(precision.ofFigure(before)));
  if (now && change) {
    const top = measured(precision.ofFigure(change));
    return division(change, now, top, minus(measuredIn(now, change, precision), top));
  }
  return [];
}

function division(top: Figure, bottom: Figure, over: Measured, under: Measured): readonly Division[] {
  return under.value.eq(ZERO) ? [] : [{ top: over, bottom: under, places: [top, bottom] }];
}

export function measured(amount: Amount): Measured {
  return { value: amount.value, interval: printedInterval(amount) };
}

/** A figure in the unit of another. */
function measuredIn(figure: Figure, other: Figure, precision: Precision): Measured {
  return measured(inUnit(precision.ofFigure(figure), other.amount.unit));
}

function minus(a: Measured, b: Measured): Measured {
  return { value: a.value.minus(b.value), interval: { low: a.interval.low.minus(b.interval.high), high: a.interval.high.minus(b.interval.low) } };
}

interface AcrossYears {
  /** The only column of the earliest year; `null` when there is no one such. */
  readonly before: TableColumn | null;
  /** The only column of the latest year. */
  readonly now: TableColumn | null;
}

const NO_YEARS: AcrossYears = { before: null, now: null };

/** The columns of amounts of two different years. */
function acrossYears(table: Table): AcrossYears {
  const amounts = table.columns.filter((column) => column.role === "figure" && column.year !== null && !/增减|增长|变动|±|率|%|差/.test(headingText(column)));
  const years = [...new Set(amounts.map(({ year }) => year!))].sort((a, b) => a - b);
  if (years.length !== 2) return NO_YEARS;
  const only = (year: number): TableColumn | null => {
    const found = amounts.filter((column) => column.year === year);
    return found.length === 1 ? found[0]! : null;
  };
  return { before: only(years[0]!), now: only(years[1]!) };
}

/** The one column of the latest year's reported amounts besides those named; `null` when there are several. */
function onlyCurrent(amounts: readonly TableColumn[], named: readonly TableColumn[]): TableColumn | null {
  const latest = Math.max(...amounts.map(({ year }) => year ?? 0));
  const others = amounts.filter((column) => !named.includes(column) && column.period === "final" && (column.year ?? 0) === latest);
  return others.length === 1 ? others[0]! : null;
}

/**
 * What a rate may stand for: one written in per cent (98.84%, or under a format that shows it) is what it says, 650% too. A bare number is
 * a percentage or the share itself (93.2 and 0.9884 without a format): either may be meant.
 */
export function statedIntervals(figure: Figure): readonly Interval[] {
  const { amount } = figure;
  if (!isBare(figure)) return [statedInterval(amount)];
  const other = amount.unit === "%" ? { ...amount, value: amount.value.times(100), decimals: amount.decimals - 2 } : hundredth(amount);
  return [statedInterval(amount), statedInterval(other)];
}

/** Whether neither the cell nor its format says per cent: the sign in the heading alone does not tell how the figures below are written. */
function isBare({ amount, raw }: Figure): boolean {
  return amount.unit !== "%" || (typeof raw === "number" ? !amount.value.eq(raw) : !/[%％﹪]/.test(String(raw)));
}

/** No rate is meant finer than a hundredth of a per cent. */
function statedInterval(share: Amount): Interval {
  return printedInterval({ value: share.value, decimals: Math.min(share.decimals, 4) });
}

export function quotientInterval({ top, bottom }: Pick<Division, "top" | "bottom">): Interval {
  const [x, y] = [top.interval, bottom.interval];
  if (y.low.lte(ZERO) && y.high.gte(ZERO)) return { low: top.value.abs().neg(), high: top.value.abs() };
  const corners = [x.low.div(y.low), x.low.div(y.high), x.high.div(y.low), x.high.div(y.high)].sort((p, q) => p.cmp(q));
  return { low: corners[0]!, high: corners[3]! };
}
