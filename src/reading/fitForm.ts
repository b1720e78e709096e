import { economicCodeOf, type Period } from "../model";
import type { ColumnReading } from "./columns";
import type { FormCell, FormDefinition, TableScope } from "./forms";
import { isWordCell, type Grid } from "./grid";
import type { HeadingFacts } from "./headingWords";
import type { TableReading } from "./readTables";
import type { RowReading } from "./rows";

/** What the rows of a table are together. */
export interface RowSetFacts {
  readonly hasTotal: boolean;
  readonly hasOwn: boolean;
  readonly itemCount: number;
  readonly unlabelled: number;
  readonly names: ReadonlyMap<string, number>;
  /** What stands beside 项目名称 above the table; `null` without. */
  readonly projectName: string | null;
  /** Row in which a name stands last. */
  readonly lastRows: ReadonlyMap<string, number>;
}

/** Looks a table's rows over once. */
export function tableFacts(reading: TableReading): RowSetFacts {
  let [names, lastRows]: [ReadonlyMap<string, number> | null, ReadonlyMap<string, number> | null] = [null, null]; // few forms ask for them
  return {
    hasTotal: reading.rows.some((row) => isGrandTotal(row)),
    hasOwn: reading.rows.some((row) => row.key.includes("本级")),
    itemCount: reading.rows.filter((row) => row.kind !== "total" && row.kind !== "note" && row.key !== "").length,
    unlabelled: reading.rows.filter((row) => row.key === "").length,
    get projectName() {
      return projectNameAbove(reading.grid, reading.rows[0]?.row ?? 0);
    },
    get names() {
      return (names ??= countsOf(reading.rows));
    },
    get lastRows() {
      return (lastRows ??= new Map(reading.rows.map((row) => [row.key, row.row])));
    },
  };
}

/** How far above its figures a form names the project. */
const NAME_ABOVE = 12;

function projectNameAbove(grid: Grid, below: number): string | null {
  for (let row = below - 1; row >= Math.max(0, below - NAME_ABOVE); row -= 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const { text } = grid.cell(row, column);
      const written = /^项目名称:(.+)$/.exec(text)?.[1];
      if (written) return written;
      if (!/^项目名称:?$/.test(text)) continue;
      for (let right = column + 1; right < grid.columns; right += 1) if (isWordCell(grid.cell(row, right))) return grid.cell(row, right).text;
    }
  }
  return null;
}

function countsOf(rows: readonly RowReading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const GRAND_TOTAL = /^(?:合计|总计|总合计|合计数|支出合计|收入合计|收入总计|支出总计|预算合计|全年合计|本年收入合计|本年支出合计|金额合计|项目合计|部门合计|单位合计)$/;

/** Whether the row is the sum of its whole table. */
export function isGrandTotal(row: RowReading): boolean {
  return row.kind === "total" && GRAND_TOTAL.test(row.key.replace(/\(.*\)$/, ""));
}

/** A form entry made ready for one table. */
export interface Rule {
  readonly cell: FormCell;
  readonly columns: ReadonlySet<number>;
  rowFits(row: RowReading, facts: RowSetFacts): boolean;
}

/** Makes a form's entries ready for one table: their columns found once, their row names in sets. */
export function fitForm(form: FormDefinition, reading: TableReading): Rule[] {
  const { table, title } = reading;
  const rules: Rule[] = [];
  const figures = reading.columns.filter((column) => column.role === "figure");
  const scope = scopeOf(reading);
  for (const cell of form.cells) {
    if (cell.scope && cell.scope !== scope) continue;
    if (cell.side && table.side !== "whole" && cell.side !== table.side) continue;
    const ready = readyOf(cell);
    if (ready.title && !ready.title.test(title)) continue;
    if (ready.notTitle?.test(title)) continue;
    if (cell.besideRows && !cell.besideRows.split("|").every((name) => reading.rows.some((row) => row.key === name))) continue;
    if (cell.notBeside && reading.columns.some((column) => column.role === "figure" && cell.notBeside!.split("|").includes(column.facts.concept[column.facts.concept.length - 1] ?? ""))) continue;
    const columns = fittingColumns(cell, ready.columns, figures, form);
    if (columns.size === 0) continue;
    rules.push({ cell, columns, rowFits: ready.rowFits });
  }
  return rules;
}

const OF_PROJECTS = /项目(?:支出|资金|经费)/;
const BASIC_LINE = /^(?:基本支出|人员|公用|日常公用|工资福利|对个人和家庭|运转)/;

/** What the table's lines are together, by its title and its lines: a list of projects has no line of 基本支出. */
function scopeOf({ title, rows }: TableReading): TableScope {
  return OF_PROJECTS.test(title) && !title.includes("基本支出") && !rows.some((row) => BASIC_LINE.test(row.key)) ? "projects" : "whole";
}

/** An entry's words taken apart; entries are data, so once is enough. */
interface ReadyCell {
  readonly title: RegExp | null;
  readonly notTitle: RegExp | null;
  readonly columns: readonly string[];
  readonly rowFits: Rule["rowFits"];
}

const READY = new WeakMap<FormCell, ReadyCell>();

function readyOf(cell: FormCell): ReadyCell {
  const known = READY.get(cell) ?? {
    title: cell.title ? new RegExp(cell.title) : null, notTitle: cell.notTitle ? new RegExp(cell.notTitle) : null,
    columns: cell.col.split("|"), rowFits: rowTest(cell),
  };
  READY.set(cell, known);
  return known;
}

/** Concepts under which plain amounts stand. */
const AMOUNT_LEAF = /^(?:合计|总计|小计|金额|数额|数值|预算金额|本年|本年数|支出|收入|资金总额|计划)$/;
const SPECIAL_PARENT = /结转|结余|^人员经费|^公用经费|^本年收入$|财政专户|其他资金|^基本支出|^项目支出|上年|因公|公务/;
const NOT_PLAIN = /结转|结余|上年|因公|公务|财政专户|其他资金|^基本支出$|^项目支出$/;

/** Columns an entry speaks of. Its names stand in order: 合计 before 一般公共预算, so that a part is never read as the whole. */
function fittingColumns(cell: FormCell, specs: readonly string[], figures: readonly ColumnReading[], form: FormDefinition): Set<number> {
  const fitting = new Set<number>();
  const covered = new Set<string>();
  const allowed = figures.filter((column) => columnAllowed(cell, column, form));
  for (const spec of specs) {
    const here = allowed.filter((column) => conceptFits(spec, column.facts));
    if (spec === "#subject") for (const column of here) fitting.add(column.column);
    if (here.length === 0 || spec === "#subject") continue;
    const shortest = new Map<string, number>();
    for (const column of here) shortest.set(stageKey(column, form), Math.min(shortest.get(stageKey(column, form)) ?? Infinity, column.facts.concept.length));
    for (const column of here) {
      const key = stageKey(column, form);
      if (!covered.has(key) && column.facts.concept.length === shortest.get(key)) fitting.add(column.column);
    }
    for (const key of shortest.keys()) covered.add(key);
  }
  return fitting;
}

function stageKey({ facts }: ColumnReading, form: FormDefinition): string {
  return `${facts.period ?? form.period}|${facts.year ?? ""}|${facts.yearShift}`;
}

/** What the form means by a column headed 预算数, where it is not 年初; `null` for other columns. */
export function budgetStage({ facts, path }: ColumnReading, form: FormDefinition | null): Period | null {
  return facts.period === "budget" && form?.budgetPeriod && !path.some((part) => /年初|批复/.test(part)) ? form.budgetPeriod : null;
}

function columnAllowed(cell: FormCell, column: ColumnReading, form: FormDefinition): boolean {
  if (cell.only && (budgetStage(column, form) ?? column.facts.period ?? form.period) !== cell.only) return false;
  return !column.facts.isDerived || cell.col.includes(column.facts.concept[column.facts.concept.length - 1] ?? "\u0000");
}

function conceptFits(spec: string, { concept, isPlain }: HeadingFacts): boolean {
  const leaf = concept[concept.length - 1] ?? "";
  const parent = concept[concept.length - 2] ?? "";
  if (spec === "#subject") return subjectOfHeading(concept) !== null;
  if (spec === "#amount" && isPlain) return !concept.some((part) => NOT_PLAIN.test(part));
  if (spec === "#amount") return concept.length === 0 || (AMOUNT_LEAF.test(leaf) && !concept.slice(0, -1).some((part) => SPECIAL_PARENT.test(part)));
  if (spec.includes("/")) {
    const parts = spec.split("/");
    return parts.every((part, index) => same(part, concept[concept.length - parts.length + index] ?? ""));
  }
  if (/^(?:合计|小计|总计)$/.test(spec)) return leaf === spec && !SPECIAL_PARENT.test(parent);
  if (/^(?:合计|小计)$/.test(leaf) && same(spec, parent)) return true;
  if (/结转|结余/.test(parent) && !/结转|结余|收入/.test(spec)) return false;
  if (parent === "本年收入" && /^(?:合计|小计|基本支出|项目支出)/.test(leaf) && !spec.includes("收入")) return false;
  return same(spec, leaf);
}

/** The economic subject that a column is about: 工资福利支出/小计 → 301, 工资福利支出/基本工资 → 30101; `null` when none. */
export function subjectOfHeading(concept: readonly string[]): string | null {
  const leaf = concept[concept.length - 1] ?? "";
  return economicCodeOf(/^(?:合计|小计)$/.test(leaf) ? concept[concept.length - 2] ?? "" : leaf);
}

function same(spec: string, text: string): boolean {
  if (spec.startsWith("*")) return text.endsWith(spec.slice(1));
  return spec.endsWith("*") ? text.startsWith(spec.slice(0, -1)) : spec === text;
}

function rowTest(cell: FormCell): (row: RowReading, facts: RowSetFacts) => boolean {
  const names = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const tokens = new Set<string>();
  for (const name of cell.row.split("|")) {
    if (name.startsWith("#")) tokens.add(name);
    else if (name.startsWith("*")) ends.push(name.slice(1));
    else if (name.endsWith("*")) starts.push(name.slice(0, -1));
    else names.add(name);
  }
  const under = cell.under?.split("|");
  const notUnder = cell.notUnder?.split("|");
  const notAbove = cell.notAbove?.split("|");
  const wants: Tokens = { any: tokens.has("#any"), total: tokens.has("#total"), code: tokens.has("#code"), item: tokens.has("#item"), line: tokens.has("#line") };
  const isUnder = (row: RowReading, list: readonly string[]): boolean => list.some((name) => row.path.some((part) => part.startsWith(name)) || row.context.some((part) => part === name));
  return (row, facts) => {
    const bare = withoutSubtotal(row.key);
    const hit = names.has(row.key) || bare !== row.key && names.has(bare) || tokens.size > 0 && tokenFits(wants, row, facts) || starts.some((start) => row.key.startsWith(start)) || ends.some((end) => row.key.endsWith(end));
    if (!hit) return false;
    if (notAbove?.some((name) => (facts.lastRows.get(name) ?? -1) > row.row)) return false;
    if (under && !isUnder(row, under)) return false;
    return !(notUnder && isUnder(row, notUnder));
  };
}

/** 基本支出小计, 基本支出（小计） → 基本支出. */
function withoutSubtotal(key: string): string {
  return key.endsWith("小计") || key.endsWith("小计)") ? key.replace(/\(?小计\)?$/, "") : key;
}

/** Stage of a row that is nothing but a stage: 预算数 and 决算数 as the rows of a table whose columns are the items, or beside the year. */
export function stageOfRow(row: RowReading): Period | null {
  const match = STAGE_ROW.exec(row.key) ?? (row.aspect !== null && YEAR_ROW.test(row.key) ? STAGE_ROW.exec(row.aspect) : null);
  if (!match) return null;
  return match[2] === "预算" ? (/全年|调整/.test(match[1] ?? "") ? "adjusted" : "budget") : "final";
}

const YEAR_ROW = /^(?:(?:19|20)\d{2}年?度?|[上本]年度?)$/;
const STAGE_ROW = /^(?:(?:19|20)\d{2}年?度?|本年度?)?(年初|全年|调整后)?(预算|决算|执行)(?:数|额)?$/;

/** Which of `#any`, `#total` … an entry names. */
interface Tokens {
  readonly any: boolean;
  readonly total: boolean;
  readonly code: boolean;
  readonly item: boolean;
  readonly line: boolean;
}

function tokenFits(wants: Tokens, row: RowReading, facts: RowSetFacts): boolean {
  if (wants.any) return row.key !== "" || facts.itemCount === 0;
  if (wants.total && isGrandTotal(row)) return true;
  if (wants.code && row.code !== null && row.kind !== "total") return true;
  if (wants.item && row.kind !== "total" && row.key !== "" && !/小计\)?$/.test(row.key) && row.path[row.path.length - 1] !== row.key) return true;
  return wants.line && (stageOfRow(row) !== null || row.key === "" ? row.code === null : facts.hasTotal ? isGrandTotal(row) : facts.itemCount === 1 && facts.unlabelled === 0);
}
