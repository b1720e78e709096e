import { Decimal, ZERO, message } from "../../model";
import type { Figure, Finding, Ledger, Table, TableColumn, TableRow } from "../../model";
import { percentText, placeWords } from "../finding/figureText";
import { figureHeaded, headingText, isSummable } from "../structure/headings";
import { isPartOfYear, isRunningTotal } from "../structure/partsOfYear";
import { isTotalRow } from "../structure/rowSums";
import { cellOperand, labelOf } from "../structure/sums";
import type { Precision } from "../ties/precision";
import type { Tie } from "../ties/tie";
import { unitOf } from "./relations";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** Payments a table reports over the year: running totals, or what each month or quarter paid. */
interface Period {
  /** Last month that the column covers. */
  readonly month: number;
  readonly isRunning: boolean;
  readonly isQuarter: boolean;
  readonly column: TableColumn;
}

const FORMS: ReadonlySet<string> = new Set(["WK-PLAN", "WK-EXEC"]);
const QUARTERS = "一二三四";
const SHARE = /[率比%]/;
/** What one month or quarter has of its own. */
const OF_THE_PART = /[本当][月季期]/;
const PLANNED = /计划|预算|指标/;
/** 序时进度 may be missed by so much; 四季度 and 12月 may hold so much of the year (R-09, R-10; 经验规则). */
const BEHIND = "0.1";
const MOST_IN_QUARTER = "0.4";
const MOST_IN_DECEMBER = "0.25";
const YEAR_BUDGET = /全年预算|调整后预算|调整预算数|年度指标|全年指标|年度预算/;

/** The months of a table, in the order of the year. A heading like 1-9月 or 累计 runs from January. */
function periodsOf(table: Table): readonly Period[] {
  return table.columns.filter((column) => isSummable(column) && !PLANNED.test(headingText(column))).flatMap((column): readonly Period[] => {
    const heading = headingText(column);
    const month = /(?:(\d{1,2})\s*[-—~至]\s*)?(\d{1,2})月/.exec(heading);
    const quarter = /第?([一二三四])季度/.exec(heading);
    if (!month && !quarter) return [];
    const last = month ? Number(month[2]) : (QUARTERS.indexOf(quarter![1]!) + 1) * 3;
    const isRunning = /累计/.test(heading) || month?.[1] === "1";
    return month?.[1] !== undefined && month[1] !== "1" ? [] : [{ month: last, isRunning, isQuarter: quarter !== null, column }];
  }).filter(({ month }) => month >= 1 && month <= 12).sort((a, b) => a.month - b.month);
}

/** L-06 累计单调: a running total never falls from one month to the next, whether its heading or its line says that it runs. */
export function runningTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  return ledger.tables.filter(({ form }) => FORMS.has(form ?? "")).flatMap((table) => {
    const periods = periodsOf(table);
    const running = periods.filter(({ isRunning }) => isRunning);
    const runs = running.length > 0 || periods.length < 2 ? [] : table.rows.filter(({ label }) => label.includes("累计") && !SHARE.test(label)); // 累计支付, no share of it
    return [...downwards(table, precision), ...across(table, running, table.rows, precision), ...across(table, periods, runs, precision)];
  });
}

function across(table: Table, periods: readonly Period[], rows: readonly TableRow[], precision: Precision): readonly Tie[] {
  return periods.slice(1).flatMap(({ column }, index) => rows.flatMap((row) => tieOf(table, row, periods[index]!.column, column, precision) ?? []));
}

/** A table whose rows are the months or quarters: 累计支付 of each against the one before. */
function downwards(table: Table, precision: Precision): readonly Tie[] {
  const rows = table.rows.filter(isPartOfYear);
  const columns = table.columns.filter((column) => isSummable(column) && isRunningTotal(column) && !PLANNED.test(headingText(column)));
  const own = table.columns.filter((column) => isSummable(column) && OF_THE_PART.test(headingText(column)) && !isRunningTotal(column));
  const tookBack = ({ row }: TableRow): boolean => own.some(({ column }) => table.figures.at(row, column)?.amount.value.lt(ZERO));
  return columns.flatMap((column) => rows.slice(1).flatMap((row, index): readonly Tie[] => {
    if (tookBack(row)) return []; // 当月支付 | -3.25: the table says itself that more came back than was paid
    const [left, right] = [rows[index]!, row].map((one) => cellOperand(table, one, column, precision, labelOf(one, column)));
    const unit = unitOf([left!, right!]);
    if (unit === null || left!.amount === null || right!.amount === null) return [];
    return [{ rule: "L-06", comparison: "atMost", unit, title: "atMost", leftLabel: left!.label, rightLabel: right!.label, left: [left!], right: [right!], isExact: true, isIndicative: false, severity: null }];
  }));
}

function tieOf(table: Table, row: TableRow, before: TableColumn, after: TableColumn, precision: Precision): Tie | null {
  const [left, right] = [cellOperand(table, row, before, precision, labelOf(row, before)), cellOperand(table, row, after, precision, labelOf(row, after))];
  const unit = unitOf([left, right]);
  if (unit === null || left.amount === null || right.amount === null) return null;
  return { rule: "L-06", comparison: "atMost", unit, title: "atMost", leftLabel: left.label, rightLabel: right.label, left: [left], right: [right], isExact: true, isIndicative: false, severity: null };
}

/** R-09 序时进度, R-10 年底集中支出: of the whole that the table is about. */
export function progressCheck({ ledger }: CheckInput): SoloResult {
  const asked = ledger.tables.filter(({ form }) => FORMS.has(form ?? "")).flatMap((table) => {
    const row = table.rows.find(isTotalRow) ?? (table.rows.length === 1 ? table.rows[0] : table.rows.find(({ label }) => /^支付|^支出/.test(label)));
    return [...statedProgress(table), ...(row ? [...progressOf(table, row), ...yearEndOf(table, row)] : [])];
  });
  return { findings: asked.flatMap(({ finding }) => finding ?? []), passed: asked.filter(({ finding }) => finding === null).length, checked: asked.flatMap(({ figures }) => figures.map(({ place }) => place)) };
}

/** A question and, where it is not answered well, the finding. */
interface Asked {
  readonly finding: Finding | null;
  readonly figures: readonly Figure[];
}

/** A table that states 序时进度 and the progress reached beside each other, a row for each month or quarter. */
function statedProgress(table: Table): readonly Asked[] {
  const [due, reached] = [figureHeaded(table, /序时/), figureHeaded(table, /(?:累计|支付|支出|执行)进度/)];
  if (!due || !reached || due === reached) return [];
  return table.rows.filter(isPartOfYear).flatMap((row): readonly Asked[] => {
    const [planned, paid] = [due, reached].map((one) => table.figures.at(row.row, one.column));
    if (!planned || !paid || planned.isDash || paid.isDash) return [];
    const figures = [paid, planned];
    if (paid.amount.value.gte(planned.amount.value.minus(BEHIND))) return [{ finding: null, figures }];
    const params = { label: row.label, month: row.label, share: percentText(paid.amount.value), due: percentText(planned.amount.value), place: placeWords(paid.place) };
    return [{ figures, finding: soloFinding({ rule: "R-09", cells: figures.map(({ place }) => place), title: message("check.progress.title", params), detail: message("check.progress.detail", params) }) }];
  });
}

/** The latest running total against the year's budget; a whole year is no progress. */
function progressOf(table: Table, row: TableRow): readonly Asked[] {
  const at = (column: TableColumn): Figure | undefined => table.figures.at(row.row, column.column);
  const budget = table.columns.flatMap((column) => (column.role === "figure" && YEAR_BUDGET.test(headingText(column)) ? at(column) ?? [] : []))[0];
  const latest = periodsOf(table).filter(({ isRunning, column }) => isRunning && at(column)).at(-1);
  const paid = latest && at(latest.column);
  if (!budget || !latest || !paid || latest.month === 12 || budget.amount.value.lte(ZERO) || budget.amount.unit !== paid.amount.unit) return [];
  const [share, due] = [paid.amount.value.div(budget.amount.value), new Decimal(latest.month).div(12)];
  const params = { label: row.label, month: latest.month, share: percentText(share), due: percentText(due), place: placeWords(paid.place) };
  const figures = [paid, budget];
  if (share.gte(due.minus(BEHIND))) return [{ finding: null, figures }];
  return [{ figures, finding: soloFinding({ rule: "R-09", cells: figures.map(({ place }) => place), title: message("check.progress.title", params), detail: message("check.progress.detail", params) }) }];
}

/** What the last quarter and December hold of a year whose twelve months or four quarters are all there. */
function yearEndOf(table: Table, row: TableRow): readonly Asked[] {
  const single = periodsOf(table).filter(({ isRunning }) => !isRunning);
  const months = single.filter(({ isQuarter }) => !isQuarter);
  const used = months.length === 12 ? months : single.filter(({ isQuarter }) => isQuarter);
  const figures = used.flatMap(({ column }) => table.figures.at(row.row, column.column) ?? []);
  if ((used.length !== 12 && used.length !== 4) || figures.length < used.length) return [];
  const sum = (some: readonly Figure[]): Decimal => some.reduce((total, { amount }) => total.plus(amount.value), ZERO);
  const whole = sum(figures);
  if (whole.lte(ZERO)) return [];
  const quarter = sum(figures.slice(used.length === 12 ? -3 : -1)).div(whole);
  const december = used.length === 12 ? sum(figures.slice(-1)).div(whole) : ZERO;
  const [overQuarter, overDecember] = [quarter.gt(MOST_IN_QUARTER), december.gt(MOST_IN_DECEMBER)];
  if (!overQuarter && !overDecember) return [{ finding: null, figures }];
  const params = { label: row.label, quarter: percentText(quarter), december: used.length === 12 ? percentText(december) : "—", place: placeWords(figures[figures.length - 1]!.place), limit: overQuarter ? "40%" : "25%" };
  return [{ figures, finding: soloFinding({ rule: "R-10", cells: figures.map(({ place }) => place), title: message("check.yearEnd.title", params), detail: message("check.yearEnd.detail", params) }) }];
}
