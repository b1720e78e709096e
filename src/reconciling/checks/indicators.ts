import { Decimal, intervalsMeet, isCellError, message, valueAt } from "../../model";
import type { CellPlace, Figure, Finding, Ledger, SheetSnapshot, Table, TableColumn, TableRow } from "../../model";
import { percentText, placeWords } from "../finding/figureText";
import { COMPLETION, REASON } from "../rules/besideCatalogue";
import { ACTUAL_HEADING, COMPLETION_HEADING, POINTS_HEADING, REASON_HEADING, SCORE_HEADING, SMALLER_IS_BETTER, TARGET_HEADING } from "../rules/indicatorHeadings";
import { figureHeaded, headingText } from "../structure/headings";
import { measured, quotientInterval, statedIntervals } from "./rates";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** A table of indicators with the columns that it has. */
interface Indicators {
  readonly table: Table;
  readonly sheet: SheetSnapshot | undefined;
  readonly target: TableColumn | undefined;
  readonly actual: TableColumn | undefined;
  readonly rate: TableColumn | undefined;
  readonly points: TableColumn | undefined;
  readonly score: TableColumn | undefined;
  readonly reason: TableColumn | undefined;
}

const ONE = new Decimal(1);
const MOST_LISTED = 4;

/** 指标完成率重算, and reasons that are missing where an indicator falls short or loses points. */
export function indicatorCheck({ ledger }: CheckInput): SoloResult {
  const asked = ledger.tables.filter(({ columns }) => columns.some((column) => COMPLETION_HEADING.test(headingText(column)) || REASON_HEADING.test(headingText(column))));
  const results = asked.map((table) => indicatorsOf(table, ledger)).flatMap((indicators) => [completion(indicators), reasons(indicators)]);
  return { findings: results.flatMap(({ findings }) => findings), passed: results.reduce((sum, { passed }) => sum + passed, 0), checked: results.flatMap(({ checked }) => checked) };
}

function indicatorsOf(table: Table, ledger: Ledger): Indicators {
  return {
    table, sheet: ledger.snapshot.sheets.find(({ name }) => name === table.sheet), target: figureHeaded(table, TARGET_HEADING), actual: figureHeaded(table, ACTUAL_HEADING), rate: figureHeaded(table, COMPLETION_HEADING),
    points: figureHeaded(table, POINTS_HEADING), score: figureHeaded(table, SCORE_HEADING), reason: table.columns.find((column) => column.role !== "figure" && REASON_HEADING.test(headingText(column))),
  };
}

/** The words of a row's label columns: 产出指标 数量指标 培训人次. */
function wordsOf({ table, sheet }: Indicators, { row, label }: TableRow): readonly string[] {
  const words = sheet ? table.columns.filter(({ role }) => role === "label").map(({ column }) => valueAt(sheet, row, column)).filter((value): value is string => typeof value === "string") : [];
  return words.length > 0 ? words : [label];
}

interface Pair {
  readonly planned: Figure;
  readonly done: Figure;
}

/** 指标值 and 完成值 of a row, where both are figures of one kind and the larger one is the better. */
function pairOf(indicators: Indicators, row: TableRow): Pair | null {
  const { table, target, actual } = indicators;
  if (!target || !actual) return null;
  const [planned, done] = [table.figures.at(row.row, target.column), table.figures.at(row.row, actual.column)];
  if (!planned || !done || planned.isDash || done.isDash || planned.amount.unit !== done.amount.unit || !planned.amount.value.gt(0)) return null;
  return wordsOf(indicators, row).some((words) => SMALLER_IS_BETTER.test(words)) || /[≤<]/.test(String(planned.raw)) ? null : { planned, done };
}

function completion(indicators: Indicators): SoloResult {
  const { table, rate } = indicators;
  const findings: Finding[] = [];
  const checked: CellPlace[] = [];
  let passed = 0;
  for (const row of rate ? table.rows : []) {
    const stated = table.figures.at(row.row, rate!.column);
    const pair = stated && !stated.isDash ? pairOf(indicators, row) : null;
    if (!stated || !pair) continue;
    const [top, bottom] = [measured(pair.done.amount), measured(pair.planned.amount)];
    const meant = statedIntervals(stated);
    const isFull = top.value.gte(bottom.value) && meant.some(({ low, high }) => low.lte(ONE) && high.gte(ONE));
    const cells = [stated.place, pair.done.place, pair.planned.place];
    checked.push(...cells);
    if (isFull || meant.some((interval) => intervalsMeet(interval, quotientInterval({ top, bottom })))) {
      passed += 1;
      continue;
    }
    const params = {
      label: wordsOf(indicators, row).at(-1)!, place: placeWords(stated.place), stated: percentText(stated.amount.value), right: percentText(top.value.div(bottom.value)),
      top: placeWords(pair.done.place), bottom: placeWords(pair.planned.place),
    };
    findings.push(soloFinding({ rule: COMPLETION.id, cells, title: message("check.rate.title", params), detail: message("check.rate.detail", params) }));
  }
  return { findings, passed, checked };
}

function reasons(indicators: Indicators): SoloResult {
  const { table, reason, sheet } = indicators;
  if (!reason || !sheet) return { findings: [], passed: 0, checked: [] };
  const short = table.rows.flatMap((row) => shortfallOf(indicators, row) ?? []);
  const silent = short.filter(({ row }) => isEmptyAt(sheet, row.row, reason.column));
  if (silent.length === 0) return { findings: [], passed: short.length, checked: [] };
  const place = (row: number): CellPlace => ({ kind: "cell", sheet: table.sheet, row, column: reason.column });
  const cells = silent.flatMap(({ row, figure }) => [place(row.row), figure.place]);
  const list = silent.slice(0, MOST_LISTED).map(({ row, figure }) => `${wordsOf(indicators, row).at(-1)!}（${placeWords(figure.place)}）`).join("、") + (silent.length > MOST_LISTED ? `等${silent.length}项` : "");
  const params = { table: table.title, count: silent.length, column: headingText(reason), list };
  return { findings: [soloFinding({ rule: REASON.id, cells, title: message("check.reason.title", params), detail: message("check.reason.detail", params) })], passed: short.length - silent.length, checked: [] };
}

/** The figure by which a row falls short: 完成值 below 指标值, or 得分 below 分值. */
function shortfallOf(indicators: Indicators, row: TableRow): { readonly row: TableRow; readonly figure: Figure } | null {
  const { table, points, score } = indicators;
  if (/^(?:自评)?总分$|^(?:合计|总计)$/.test(row.label)) return null;
  const pair = pairOf(indicators, row);
  if (pair?.done.amount.value.lt(pair.planned.amount.value)) return { row, figure: pair.done };
  const [full, given] = points && score ? [table.figures.at(row.row, points.column), table.figures.at(row.row, score.column)] : [];
  return full && given && given.amount.value.lt(full.amount.value) ? { row, figure: given } : null;
}

/** Whether nothing is written there: a merged area that begins above speaks for its lines. */
function isEmptyAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (sheet.merges.some(({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right)) return false;
  const value = valueAt(sheet, row, column);
  return value === null || (!isCellError(value) && String(value).trim() === "");
}
