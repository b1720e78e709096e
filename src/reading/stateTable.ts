import { ACCOUNTS, accountName, economicCodeOf, figureKey, functionCodeOf, isMoneyUnit, type Figure, type MissingQuantity, type Period, type QuantityKey } from "../model";
import { CellStatement, canState, isMoneyAccount } from "./cellStatement";
import type { ColumnReading } from "./columns";
import { budgetStage, fitForm, isGrandTotal, stageOfRow, subjectOfHeading, tableFacts, type RowSetFacts, type Rule } from "./fitForm";
import type { FormCell } from "./forms";
import { yearOfText, periodOfText, saysLastYear } from "./headingWords";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import type { TableReading } from "./readTables";
import type { RowReading } from "./rows";
import { ABOUT_A_PART } from "./sections";

/** What one table says. */
export interface StatedTable {
  /** In the order of reading. */
  readonly statements: readonly CellStatement[];
  readonly missing: readonly MissingQuantity[];
  /** Number of figures that gave a statement. */
  readonly understood: number;
  /** Figures (`figureKey`) that gave none. */
  readonly unnamed: readonly number[];
  /** Number of money figures that could not be used because no unit is known. */
  readonly unitless: number;
}

/** A quantity a cell is about. */
interface Meaning {
  readonly quantity: QuantityKey;
  readonly name: string;
  readonly must: boolean;
}

/** What a row's label says of year and stage, read once for all its columns and only where a heading does not tell. */
class RowWords {
  private ownYear: number | null | undefined;
  private ownStage: Period | null | undefined;

  constructor(private readonly row: RowReading) {}

  /** The year the label names. */
  get year(): number | null {
    return this.ownYear === undefined ? (this.ownYear = yearOfText(this.row.key)) : this.ownYear;
  }

  /** −1 where the label speaks of the year before without naming it. */
  get yearShift(): number {
    return this.year === null && saysLastYear(this.row.key) ? -1 : 0;
  }

  get stage(): Period | null {
    return this.ownStage === undefined ? (this.ownStage = stageOfRow(this.row)) : this.ownStage;
  }
}

/** A column of figures with the stage its cells are of where nothing else tells. */
interface StagedColumn extends ColumnReading {
  readonly stage: Period;
}

/** Turns a table's cells into statements: its form's entries first, then what the row labels name on their own. */
export function stateTable(reading: TableReading): StatedTable {
  const { table, form, grid } = reading;
  const statements: CellStatement[] = [];
  const missing: MissingQuantity[] = [];
  let understood = 0;
  const unnamed: number[] = [];
  let unitless = 0;
  const rules = form ? fitForm(form, reading) : [];
  const facts = tableFacts(reading);
  const figureColumns = reading.columns.filter((column) => column.role === "figure").map((column): StagedColumn => ({ ...column, stage: periodOf(column, reading) }));
  for (const row of reading.rows) {
    const fitting = rules.filter((rule) => rule.rowFits(row, facts));
    const named = form === null || form.readByLabel ? meaningOfLabel(row, reading, facts) : null;
    const rowHas = fitting.some((rule) => rule.cell.must) || (named && isAskedFor(named)) ? new Set<string>() : null;
    const words = new RowWords(row);
    for (const column of figureColumns) {
      const [atRow, atColumn] = [row.row + grid.sheet.top, column.column + grid.sheet.left];
      const hasFigure = table.figures.hasAt(atRow, atColumn);
      if (!hasFigure && !table.blanks.has(figureKey(atRow, atColumn))) continue;
      const meanings = meaningsOf(row, words, column, fitting, reading, facts, named);
      let stated = false;
      for (const { quantity, name, must } of meanings) {
        const inRow = rowHas === null ? "" : `${quantity.account}|${quantity.period}|${quantity.year ?? ""}`;
        if (!hasFigure) {
          if (must && rowHas && !rowHas.has(inRow)) {
            rowHas.add(inRow);
            missing.push({ quantity, name, place: grid.place(row.row, column.column) });
          }
          continue;
        }
        rowHas?.add(inRow);
        if (!canState(table, atRow, atColumn, quantity.account) || isMoneyForHeads(quantity.account, column, table.figures.at(atRow, atColumn)!)) {
          if (table.figures.at(atRow, atColumn)!.amount.unit === "" && isMoneyAccount(quantity.account)) unitless += 1;
          continue;
        }
        stated = true;
        statements.push(new CellStatement(quantity, name, reading, row, column));
      }
      if (stated) understood += 1;
      else if (hasFigure) unnamed.push(figureKey(atRow, atColumn));
    }
  }
  return { statements, missing, understood, unnamed, unitless };
}

function meaningsOf(row: RowReading, words: RowWords, column: StagedColumn, fitting: readonly Rule[], reading: TableReading, facts: RowSetFacts, named: NamedByLabel | null): Meaning[] {
  const meanings: Meaning[] = [];
  let taken = false;
  for (const rule of fitting) {
    if (!rule.columns.has(column.column) || (taken && !rule.cell.also)) continue;
    const sub = rule.cell.sub === "heading" ? (subjectOfHeading(column.facts.concept) ?? undefined) : subOf(rule.cell, row, facts);
    if (sub === undefined) continue;
    taken = true;
    const accounts = typeof rule.cell.account === "string" ? [rule.cell.account] : rule.cell.account;
    const rowStage = column.facts.period === null ? words.stage : null;
    const period = rule.cell.period ?? (rowStage === "budget" ? (reading.form?.budgetPeriod ?? rowStage) : rowStage) ?? (isCount(accounts[0]!, reading) ? "final" : column.stage);
    const shift = rule.cell.yearShift;
    const year = shift !== undefined && reading.table.year !== null ? reading.table.year + shift : yearOf(column, reading, words);
    for (const account of accounts) meanings.push({ quantity: { account, sub, period, year }, name: nameOf(account, sub, row), must: rule.cell.must ?? false });
  }
  return taken || named === null ? meanings : byLabel(row, words, column, reading, named);
}

/** Head counts of working sheets are what they are, whatever the sheet's title says of budgets. */
function isCount(account: string, reading: TableReading): boolean {
  return reading.form?.stage === "working" && ACCOUNTS.get(account)?.kind === "count";
}

function nameOf(account: string, sub: string | null, row: RowReading): string {
  if (sub === null) return accountName(account);
  return ACCOUNTS.get(account)?.kind.endsWith("[]") ? row.key || accountName(account) : `${accountName(account)}（${row.key || sub}）`;
}

/** What tells the line apart; `undefined`: this entry does not fit the row after all. */
function subOf(cell: FormCell, row: RowReading, facts: RowSetFacts): string | null | undefined {
  switch (cell.sub) {
    case undefined:
    case "heading":
      return null;
    case "fiscal": return "财政拨款";
    case "function": return /^2\d{2}(?:\d{2}){0,2}$/.test(row.code ?? "") ? row.code : (functionCodeOf(row.key) ?? undefined);
    case "economic": return economicSub(row, facts);
    case "label": return row.key === "" ? undefined : row.key;
    case "project": return facts.projectName ?? undefined;
    case "owner":
      if (isGrandTotal(row) || row.key === "") return null;
      if (!facts.hasTotal && (facts.itemCount === 1 || row.key.includes("本级"))) return null;
      return row.key;
  }
}

/** By name first (财政部 codes may be numbered through: 30202 咨询费), then by code; 财政部 names and codes disagreeing go by name. */
function economicSub(row: RowReading, facts: RowSetFacts): string | undefined {
  const byName = economicCodeOf(row.key);
  if (row.code === null) return byName ?? undefined;
  if (row.code.length === 3) return /^3\d{2}$/.test(row.code) ? row.code : undefined;
  if (byName !== null && byName.length === 5) return byName;
  if (!/^3\d{4}$/.test(row.code)) return undefined;
  return facts.names.size > 0 && ownsCode(row.code, facts) ? `${row.code} ${row.key}` : row.code;
}

/** Whether another row of the table has the code by its name. */
function ownsCode(code: string, facts: RowSetFacts): boolean {
  for (const name of facts.names.keys()) if (economicCodeOf(name) === code) return true;
  return false;
}

function yearOf(column: ColumnReading, reading: TableReading, words: RowWords): number | null {
  if (column.facts.year !== null) return column.facts.year;
  const base = words.year ?? reading.table.year;
  return base === null ? null : base + column.facts.yearShift + words.yearShift;
}

function periodOf(column: ColumnReading, reading: TableReading): Period {
  const { form } = reading;
  const own = column.facts.period;
  const meant = budgetStage(column, form);
  if (meant !== null) return meant;
  if (form?.stage === "budget" && own === "final" && !column.path.some((part) => /决算|执行|实际|完成/.test(part))) return form.period;
  return own ?? (form?.readByLabel ? (titlePeriod(reading) ?? form.period) : (form?.period ?? titlePeriod(reading) ?? "final"));
}

/** What a row's label names; a label that is only a stage (年初预算, 决算数) goes on about the line or section it stands below. */
function meaningOfLabel(row: RowReading, { sections }: TableReading, facts: RowSetFacts): NamedByLabel | null {
  const named = namedByLabel(row.key, [...row.context, ...row.path], row.code);
  const above = row.path[row.path.length - 1] ?? sections.get(row.row)?.name;
  const isStage = stageOfRow(row) !== null || (named !== null && named.period !== null);
  if (above !== undefined && isStage && (named === null || ABOUT_A_PART.test(above))) return namedByLabel(above, [], null);
  return named ?? namedByLabel(row.parts.name, [], null) ?? totalOfSide(row.key, facts);
}

/** Whether a column that says itself to be money is asked for heads: 在职人员 under 金额（元）. */
function isMoneyForHeads(account: string, { facts }: ColumnReading, { amount }: Figure): boolean {
  return facts.unit !== null && isMoneyUnit(facts.unit) && isMoneyUnit(amount.unit) && ACCOUNTS.get(account)?.kind === "count";
}

/** 总计 below 本年收入合计 or 本年支出合计, where a table has only one of them. */
function totalOfSide(key: string, { names }: RowSetFacts): NamedByLabel | null {
  if (!/^总计$/.test(key)) return null;
  const [ofIncome, ofSpending] = [names.has("本年收入合计"), names.has("本年支出合计")];
  return ofIncome === ofSpending ? null : { accounts: [ofIncome ? "income_total" : "exp_total"], sub: null, period: null };
}

function titlePeriod(reading: TableReading): Period | null {
  if (/决算|执行/.test(reading.title)) return "final";
  return reading.form?.stage !== "final" && /预算/.test(reading.title) ? "budget" : null;
}

const PLAIN_CONCEPT = /^(?:金额|数额|数值|合计|总计|小计|计算结果|结果|实际值|完成值|本年数?|上年数?|本年决算|人数|数据|内容|本年完成数|年末数|期末数|年末余额|期末余额|数量|填报数|填报内容|财政拨款|收入|支出)$/;
const RESULT = /计算结果|^结果$|实际值|完成值|数值|金额/;

/** What the row's label names by itself, in a column of plain amounts. */
function byLabel(row: RowReading, words: RowWords, column: StagedColumn, reading: TableReading, named: NamedByLabel): Meaning[] {
  const { concept, isDerived } = column.facts;
  const leaf = concept[concept.length - 1] ?? "";
  if (row.key === "" || isDerived || (concept.length > 0 && !PLAIN_CONCEPT.test(leaf))) return [];
  const isRate = ACCOUNTS.get(named.accounts[0]!)?.kind === "ratio";
  if (isRate && concept.length > 0 && !RESULT.test(leaf)) return [];
  const ownStage = row.key.length > 4 ? labelStage(row.key) : stageOfRow(row);
  const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
  const stage = named.period ?? (kind === "count" || isRate || kind === "score" ? "final" : null);
  const period = column.facts.period !== null && stage === null ? column.stage : (stage ?? ownStage ?? impliedStage(row.key) ?? column.stage);
  const year = yearOf(column, reading, words);
  return named.accounts.map((account) => ({ quantity: { account, sub: named.sub, period, year }, name: nameOf(account, named.sub, row), must: isAskedFor(named) }));
}

/** Counts beside the 三公 expenses: a label that names one asks for it, and an empty cell there is a figure somebody forgot. */
function isAskedFor({ accounts, sub }: NamedByLabel): boolean {
  const account = ACCOUNTS.get(accounts[0]!);
  return sub === null && account?.kind === "count" && account.group === "sangong";
}

/** The stage a label names itself: 2017年预算三公经费总额, 基本支出决算数. */
function labelStage(key: string): Period | null {
  const bare = key.replace(/政府采购预算|收入预算|支出预算|部门整体支出预算.*/, "").replace(/(?:19|20)\d{2}年?度?/, "");
  return periodOfText(bare) ?? (/^(?:部门|单位)?预算/.test(bare) ? "budget" : /^决算/.test(bare) ? "final" : null);
}

function impliedStage(key: string): Period | null {
  return /(?:收入|支出|采购)预算[数额]?$/.test(key) ? "budget" : null;
}
