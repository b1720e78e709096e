import { isWordCell, type GridCell } from "../cells/grid";
import type { Period } from "../../model";
import { withoutKinds } from "../columns/byKinds";
import type { ColumnReading } from "../columns/columns";
import { budgetStage } from "./fitForm";
import { yearOfText } from "../columns/headingWords";
import { isStageAtMost } from "../meaning/quantities";
import { conceptsOf, meansOnly } from "../meaning/segment";
import { without } from "../meaning/together";
import type { TableReading } from "../readTables";
import { labelStage } from "./labelStage";
import type { RowWords } from "./rowWords";

/** A column of figures with the stage its cells are of where nothing else tells. */
export interface StagedColumn extends ColumnReading {
  readonly stage: Period;
  /** A row that is a stage tells it: the heading names none, or says no more than 本年支出. */
  readonly isOpen: boolean;
  /** What came in, not what was spent: 实际到账数. */
  readonly isOfArrivals: boolean;
  /** Without a heading, or with one that says only that figures stand below: 数, 数据. */
  readonly saysNothing: boolean;
}

const ONLY_FIGURES = /^(?:填报|填写|采集|上报|提供|自查|核实|审核|具体|单位)?(?:数[据值量额]?|内容|情况|结果|答案?|答复|回答)$/;

/** The column with the stage of its cells. */
export function stagedColumn(column: ColumnReading, reading: TableReading): StagedColumn {
  return { ...column, stage: periodOf(column, reading), isOpen: column.facts.period === null || isSpendingAlone(column), isOfArrivals: isOfArrivals(column.facts.concept), saysNothing: column.path.every((part) => ONLY_FIGURES.test(part)) };
}

/** Whether a heading that counts as a final stage says only 本年支出: above 年初预算数 and 决算数 it is what was planned and what was spent. */
function isSpendingAlone({ facts: { stageWord }, path }: ColumnReading): boolean {
  return stageWord === "spent" && meansOnly(conceptsOf(path[path.length - 1] ?? ""), "spending");
}

function isOfArrivals(concept: readonly string[]): boolean {
  const means = conceptsOf(concept[concept.length - 1] ?? "");
  return means !== null && means.has("arrived") && isStageAtMost(without(means, "arrived"));
}

/**
 * The year of a column's figure in a row; `null` when nothing tells it.
 * @param above the year that the line names of which the row is a part
 */
export function yearOf(column: ColumnReading, reading: TableReading, words: RowWords, above: number | null = null): number | null {
  if (column.facts.year !== null) return column.facts.year;
  const base = words.year ?? above ?? reading.table.year;
  return base === null ? null : base + column.facts.yearShift + words.yearShift;
}

/** The stage of a column's figures where their row does not tell another. */
function periodOf(column: ColumnReading, reading: TableReading): Period {
  const { form } = reading;
  const own = column.facts.period;
  const meant = budgetStage(column, form);
  if (meant !== null) return meant;
  const byKinds = own === null ? stageByKinds(reading) : null;
  if (byKinds !== null) return byKinds;
  if (own === "budget" && form?.stage !== "budget" && isApprovalOfFinal(column, reading)) return "final";
  if (own === null && form?.budgetOnlySaid !== undefined && !reading.isInBudget && !saysBudget(reading, form.budgetOnlySaid)) return "final";
  if (form?.stage === "budget" && own === "final" && column.facts.stageWord !== "spent" && !column.path.some((part) => /决算|执行|实际|完成|累计/.test(part))) return form.period;
  return own ?? (form?.readByLabel || form?.stageByTitle ? (titlePeriod(reading) ?? form.period) : (form?.period ?? titlePeriod(reading) ?? "final"));
}

/** The stage of what the labels are kinds of: 采购预算按品目 | 金额. */
function stageByKinds({ columns }: TableReading): Period | null {
  const heads = columns.filter(({ role }) => role === "label").map(({ path }) => path[path.length - 1] ?? "");
  const told = heads.find((head) => withoutKinds(head) !== head);
  return told === undefined ? null : labelStage(withoutKinds(told));
}

/** 批复数 of a 决算批复 are final figures. */
function isApprovalOfFinal({ path }: ColumnReading, { title }: TableReading): boolean {
  return /决算/.test(title) && path.some((part) => /批复/.test(part)) && !path.some((part) => /预算/.test(part));
}

/** The stage that the title tells, else one of the lines above it: 三、三公经费 below 2024年部门预算（上会稿）. */
function titlePeriod(reading: TableReading): Period | null {
  const said = (title: string): Period | null => stageOfTitle(title, reading.form?.stage === "final");
  const own = said(reading.title);
  if (own !== null || reading.form?.stage === "final") return own;
  return titlesAbove(reading).some((title) => BUDGET_OF_OFFICE.test(title)) ? "budget" : null;
}

/** All that stands below it is of the budget: 2024年部门预算（上会稿）. */
const BUDGET_OF_OFFICE = /(?:部门|单位)预算(?:\(.*\))?(?:草案|公开表?|汇总表?|批复表?)?$/;

/** Whether a form that working sheets look like is of a budget by what is said anywhere about it. */
function saysBudget(reading: TableReading, pattern: RegExp): boolean {
  const titles = [reading.title, ...titlesAbove(reading)];
  return titles.some((title) => pattern.test(title)) || [reading.grid.sheet.name, ...titles, ...reading.columns.flatMap(({ path }) => path)].some((text) => text.includes("预算"));
}

/** Rows at the top of a sheet that may hold what all of it is about. */
const FIRST_ROWS = 4;

/** The lines above a table, and what stands alone in its row at the top of the sheet. */
function titlesAbove({ grid, titles }: TableReading): readonly string[] {
  const first: string[] = [];
  for (let row = 0; row < Math.min(FIRST_ROWS, grid.rows); row += 1) {
    const filled: GridCell[] = [];
    for (let column = 0; column < grid.columns && filled.length < 2; column += 1) if (grid.cell(row, column).kind !== "blank") filled.push(grid.cell(row, column));
    if (filled.length === 1 && isWordCell(filled[0]!)) first.push(filled[0]!.text);
  }
  return [...titles, ...first];
}

function stageOfTitle(title: string, isOfFinal: boolean): Period | null {
  if (/决算|执行/.test(title)) return "final";
  if (/调整后(?:预算|指标)|全年(?:预算|指标)/.test(title)) return "adjusted";
  return !isOfFinal && OF_A_BUDGET.test(title) ? "budget" : null;
}

/** 预算单位基本情况 and 预算绩效 are of no budget. */
const OF_A_BUDGET = /预算(?!单位|部门|绩效|管理)/;

/** Stage and year of the line that a row is a part of: 公务接待费 below 2024年三公经费年初预算合计. `null` where no line above tells a stage. */
export function timeAbove(path: readonly string[]): { readonly period: Period; readonly year: number | null } | null {
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const period = labelStage(path[index]!) ?? impliedStage(path[index]!);
    if (period !== null) return { period, year: yearOfText(path[index]!) };
  }
  return null;
}

/** The stage that a label means without saying it: 收入预算数, 决算支出. */
export function impliedStage(key: string): Period | null {
  if (/^决算(?:收入|支出)$/.test(key)) return "final";
  return /(?:收入|支出|采购)预算[数额]?$|^预算(?:收入|支出)$/.test(key) ? "budget" : null;
}
