import { ACCOUNTS, economicCodeOf, type Period } from "../../model";
import type { ColumnReading } from "../columns/columns";
import type { FormCell, FormDefinition, TableScope } from "../forms";
import type { HeadingFacts } from "../columns/headingWords";
import { SANGONG_ITEMS, STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { TableReading } from "../readTables";
import { leavesOut } from "./leavesOut";
import { rowTest, type RowTest } from "./rowTest";

/** A form entry made ready for one table. */
export interface Rule {
  readonly cell: FormCell;
  readonly rowTest: RowTest;
  readonly columns: ReadonlySet<number>;
  readonly accounts: readonly string[];
  /** Head counts of working sheets are what they are, whatever the sheet's title says of budgets. */
  readonly isCount: boolean;
  /** It takes every line, or the sum, of a table of spending: 本年收入合计 beside it is neither. */
  readonly isOfSpending: boolean;
}

/** Makes a form's entries ready for one table: their columns found once, their row names in sets. */
export function fitForm(form: FormDefinition, reading: TableReading): Rule[] {
  const { table, title } = reading;
  const rules: Rule[] = [];
  const figures = reading.columns.filter((column) => column.role === "figure");
  const known = columnsUnder(form, figures);
  const scope = scopeOf(reading);
  let about: string | undefined;
  let isOfPart: boolean | undefined;
  for (const cell of form.cells) {
    if (cell.scope && cell.scope !== scope) continue;
    if (cell.side && table.side !== "whole" && cell.side !== table.side) continue;
    const ready = readyOf(cell);
    if (ready.title && !ready.title.test(title)) continue;
    if (ready.notTitle?.test(title)) continue;
    if (cell.ofAll && (isOfPart ??= leavesOut(reading))) continue;
    if (cell.notHead && isHeadedBy(reading, cell.notHead)) continue;
    if (ready.onSheet && !ready.onSheet.test(about ??= firstLines(reading))) continue;
    if (cell.besideRows && !cell.besideRows.split("|").every((name) => reading.rows.some((row) => row.key === name))) continue;
    if (cell.notBeside && reading.columns.some((column) => column.role === "figure" && [nameOfAll(column.facts.concept), ...column.facts.concept.slice(0, -1)].some((name) => cell.notBeside!.split("|").includes(name)))) continue;
    const columns = known.get(cell) ?? fittingColumns(cell, ready.columns, figures, form);
    known.set(cell, columns);
    if (columns.size === 0) continue;
    rules.push({ cell, columns, rowTest: ready.rowTest, accounts: ready.accounts, isCount: form.stage === "working" && ready.isCount, isOfSpending: ready.isOfSpending });
  }
  return rules;
}

/** What a column is of: 上年结转结余 over 小计 is all of it. */
function nameOfAll(concept: readonly string[]): string {
  const leaf = concept[concept.length - 1] ?? "";
  return concept.length > 1 && /^(?:小计|合计)$/.test(leaf) ? concept[concept.length - 2]! : leaf;
}

function isHeadedBy({ columns }: TableReading, names: string): boolean {
  return columns.some(({ role, path }) => role === "label" && names.split("|").includes(path[path.length - 1] ?? ""));
}

/** Columns of the entries, as they were found under the headings of the last table of the form: sheets of a workbook mostly have the same. */
interface Headed {
  readonly headings: string;
  readonly columns: Map<FormCell, ReadonlySet<number>>;
}

const LAST_HEADED = new WeakMap<FormDefinition, Headed>();

function columnsUnder(form: FormDefinition, figures: readonly ColumnReading[]): Headed["columns"] {
  const headings = JSON.stringify(figures.map(({ column, path, facts }) => [column, path, facts]));
  const last = LAST_HEADED.get(form);
  if (last?.headings === headings) return last.columns;
  const columns: Headed["columns"] = new Map();
  LAST_HEADED.set(form, { headings, columns });
  return columns;
}

const OF_PROJECTS = /(?:每个|各个?)项目|(?<!收费|罚没|征收|收入|采购|支出)项目(?:[,(]|$|清单|安排|一览|目录|指标(?:[,(]|$|表|台账|明细|下达))|项目(?:预算)?(?:支出|资金|经费|台账|明细|执行|库)|专项(?:资金|经费|支出|\(项目\))/;
const BASIC_LINE = /^(?:基本支出|人员|公用|日常公用|工资福利|对个人和家庭|运转)/;

/** Over the labels: the lines are projects, whatever the title above says. */
const LISTS_PROJECTS = /^(?:项目|专项)(?:支出|资金|经费)?明细$/;

/** What the table's lines are together, by its title, the heading of its labels and its lines: a list of projects has no line of 基本支出. */
export function scopeOf({ title, rows, columns }: TableReading): TableScope {
  const listsProjects = OF_PROJECTS.test(title) || columns.some(({ role, path }) => role === "label" && LISTS_PROJECTS.test(path[path.length - 1] ?? ""));
  return listsProjects && !title.includes("基本支出") && !rows.some((row) => BASIC_LINE.test(row.key)) ? "projects" : "whole";
}

/** What a sheet says it is about: its name and the words of its first rows. */
export function firstLines({ grid }: TableReading): string {
  const words = [grid.sheet.name];
  for (let row = 0; row < Math.min(3, grid.rows); row += 1) {
    for (let column = 0; column < grid.columns; column += 1) words.push(grid.cell(row, column).text);
  }
  return words.join(" ");
}

/** An entry's words taken apart; entries are data, so once is enough. */
interface ReadyCell {
  readonly rowTest: RowTest;
  readonly title: RegExp | null;
  readonly notTitle: RegExp | null;
  readonly onSheet: RegExp | null;
  readonly columns: readonly string[];
  readonly accounts: readonly string[];
  readonly isCount: boolean;
  readonly isOfSpending: boolean;
}

/** Of all spending, by stage. */
const ALL_SPENDING: ReadonlySet<string> = new Set(["budget_initial", "budget_addition", "budget_reduction", "budget_adjusted", "expenditure_actual"]);

const READY = new WeakMap<FormCell, ReadyCell>();

function readyOf(cell: FormCell): ReadyCell {
  const known = READY.get(cell);
  if (known) return known;
  const accounts = typeof cell.account === "string" ? [cell.account] : cell.account;
  const ready: ReadyCell = {
    title: cell.title ? new RegExp(cell.title) : null, notTitle: cell.notTitle ? new RegExp(cell.notTitle) : null, onSheet: cell.onSheet ? new RegExp(cell.onSheet) : null,
    columns: cell.col.split("|"), accounts, isCount: ACCOUNTS.get(accounts[0]!)?.kind === "count", rowTest: rowTest(cell),
    isOfSpending: accounts[0]!.startsWith("line_") || ALL_SPENDING.has(accounts[0]!),
  };
  READY.set(cell, ready);
  return ready;
}

/** Concepts under which plain amounts stand. */
const AMOUNT_LEAF = /^(?:合计|总计|小计|金额|数额|数值|预算金额|总金额|金额合计|合计金额|项目金额|项目资金总额|项目总额|本年|本年数|支出|收入|资金总额|计划)$/;
const SPECIAL_PARENT = /结转|结余|^人员经费|^公用经费|^本年收入$|财政专户|其他资金|^基本支出|^项目支出|上年|因公|公务/;
const NOT_PLAIN = /结转|结余|上年|因公|公务|财政专户|其他资金|^基本支出$|^项目支出$/;

/** Columns an entry speaks of. Its names stand in order: 合计 before 一般公共预算, so that a part is never read as the whole. */
function fittingColumns(cell: FormCell, specs: readonly string[], figures: readonly ColumnReading[], form: FormDefinition): ReadonlySet<number> {
  const allowed = figures.filter((column) => columnAllowed(cell, column, form));
  if (allowed.length === 0 || !specs.some((spec) => anyFits(spec, allowed))) return NO_COLUMNS; // so it is with most entries
  const fitting = new Set<number>();
  const covered = new Set<string>();
  for (const spec of specs) {
    if (!anyFits(spec, allowed)) continue;
    const here = allowed.filter((column) => conceptFits(spec, column.facts));
    if (spec.endsWith("#subject")) {
      for (const column of here) fitting.add(column.column);
      continue;
    }
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

const BELOW = "/#subject";
const NO_COLUMNS: ReadonlySet<number> = new Set();

function anyFits(spec: string, columns: readonly ColumnReading[]): boolean {
  for (const { facts } of columns) if (conceptFits(spec, facts)) return true;
  return false;
}

function stageKey({ facts }: ColumnReading, form: FormDefinition): string {
  return `${facts.period ?? form.period}|${facts.year ?? ""}|${facts.yearShift}`;
}

/** What the form means by a column headed 预算数, where it is not 年初; `null` for other columns. */
export function budgetStage({ facts, path }: ColumnReading, form: FormDefinition | null): Period | null {
  return facts.period === "budget" && form?.budgetPeriod && !path.some((part) => /年初|批复/.test(part)) ? form.budgetPeriod : null;
}

/** Kinds of money: what is headed below one is spent from it alone. */
const KIND_OF_MONEY = /^(?:一般公共预算|政府性基金|国有资本经营|财政专户|财政拨款|(?:单位|其他|自有)资金)/;
const ALL_MONEY: readonly (FormCell["account"])[] = ["basic_exp", "project_exp"];

/** What is spent or counted beside all spending, with columns of its own: 三公 over 预算 | 实际 behind 预算 over 年初 | 调整后. */
const BESIDE_SPENDING: readonly Concept[] = ["sangong", ...SANGONG_ITEMS, "buying", ...STAFF];

/** Whether headings above the lowest say that the column is of something else than spending. */
function isOfOtherThan({ path }: ColumnReading): boolean {
  return path.length > 1 && path.slice(0, -1).some((part) => meansOne(conceptsOf(part) ?? NOTHING, BESIDE_SPENDING));
}

const NOTHING: ReadonlySet<Concept> = new Set();

function columnAllowed(cell: FormCell, column: ColumnReading, form: FormDefinition): boolean {
  if (readyOf(cell).isOfSpending && isOfOtherThan(column)) return false;
  if (ALL_MONEY.includes(cell.account) && column.facts.concept.slice(0, -1).some((part) => KIND_OF_MONEY.test(part))) return false;
  if (cell.only && (budgetStage(column, form) ?? column.facts.period ?? form.period) !== cell.only) return false;
  return !column.facts.isDerived || cell.col.includes(column.facts.concept[column.facts.concept.length - 1] ?? "\u0000");
}

function conceptFits(spec: string, { concept, isPlain, stageWord }: HeadingFacts): boolean {
  const leaf = concept[concept.length - 1] ?? "";
  const parent = concept[concept.length - 2] ?? "";
  if (spec === "#spent" || spec === "#added" || spec === "#cut") return stageWord === spec.slice(1) && !(isPlain ? concept : concept.slice(0, -1)).some((part) => SPECIAL_PARENT.test(part));
  if (spec === "#subject") return subjectOfHeading(concept) !== null;
  if (spec.endsWith(BELOW)) return concept.slice(0, -1).includes(spec.slice(0, -BELOW.length)) && subjectOfHeading(concept) !== null;
  if (spec === "#amount" && isPlain) return !concept.some((part) => NOT_PLAIN.test(part));
  if (spec === "#amount") return concept.length === 0 || (AMOUNT_LEAF.test(leaf) && !concept.slice(0, -1).some((part) => SPECIAL_PARENT.test(part)));
  if (spec.includes("/")) {
    const parts = spec.split("/");
    return parts.every((part, index) => {
      const text = concept[concept.length - parts.length + index] ?? "";
      return same(part, text) || part === "合计" && text === "总计";
    });
  }
  if (/^(?:合计|小计|总计)$/.test(spec)) return leaf === spec && !SPECIAL_PARENT.test(parent);
  if (/^(?:合计|小计|总计)$/.test(leaf) && same(spec, parent)) return true;
  if (/结转|结余/.test(parent) && !/结转|结余|收入/.test(spec)) return false;
  if (parent === "本年收入" && /^(?:合计|小计|基本支出|项目支出)/.test(leaf) && !spec.includes("收入")) return false;
  return same(spec, leaf);
}

/** The code of an economic subject in front of its name. */
const CODE_IN_FRONT = /^\[?(3\d{2}(?:\d{2})?)\]?[-.、]?(?=[\u4e00-\u9fa5])/;

/** The economic subject that a column is about: 工资福利支出/小计 and 工资福利支出合计 → 301, 工资福利支出/基本工资 → 30101; `null` when none. */
export function subjectOfHeading(concept: readonly string[]): string | null {
  const leaf = concept[concept.length - 1] ?? "";
  const led = CODE_IN_FRONT.exec(leaf);
  if (led !== null) return economicCodeOf(leaf.slice(led[0].length)) ?? led[1]!; // 30201办公费, 30299其他
  return economicCodeOf(/^(?:合计|小计)$/.test(leaf) ? concept[concept.length - 2] ?? "" : leaf.replace(/(?:合计|小计)$|^按项目管理的/g, ""));
}

function same(spec: string, text: string): boolean {
  if (spec.startsWith("*")) return text.endsWith(spec.slice(1));
  return spec.endsWith("*") ? text.startsWith(spec.slice(0, -1)) : spec === text;
}
