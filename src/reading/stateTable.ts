import { ACCOUNTS, accountName, decimalPlacesOf, economicCodeOf, figureKey, functionCodeOf, isMoneyUnit, type Amount, type Figure, type MissingQuantity, type Period, type QuantityKey, type Statement, type Unit } from "../model";
import type { ColumnReading } from "./columns";
import { fitForm, isGrandTotal, stageOfRow, subjectOfHeading, tableFacts, type RowSetFacts, type Rule } from "./fitForm";
import type { FormCell } from "./forms";
import { yearOfText, periodOfText, saysLastYear } from "./headingWords";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import type { TableReading } from "./readTables";
import type { RowReading } from "./rows";

/** What one table says. */
export interface StatedTable {
  readonly statements: readonly NamedStatement[];
  readonly missing: readonly MissingQuantity[];
  /** Number of figures that gave a statement. */
  readonly understood: number;
  /** Figures (`figureKey`) that gave none. */
  readonly unnamed: readonly number[];
  /** Number of money figures that could not be used because no unit is known. */
  readonly unitless: number;
}

/** A statement and the name of its quantity for people. */
export interface NamedStatement {
  readonly statement: Statement;
  readonly name: string;
}

/** A quantity a cell is about. */
interface Meaning {
  readonly account: string;
  readonly sub: string | null;
  readonly period: Period;
  readonly year: number | null;
  readonly name: string;
  readonly must: boolean;
}

/** Turns a table's cells into statements: its form's entries first, then what the row labels name on their own. */
export function stateTable(reading: TableReading): StatedTable {
  const { table, form, grid } = reading;
  const statements: NamedStatement[] = [];
  const missing: MissingQuantity[] = [];
  let understood = 0;
  const unnamed: number[] = [];
  let unitless = 0;
  const rules = form ? fitForm(form, reading) : [];
  const facts = tableFacts(reading);
  const figureColumns = reading.columns.filter((column) => column.role === "figure");
  for (const row of reading.rows) {
    const fitting = rules.filter((rule) => rule.rowFits(row, facts));
    const rowHas = fitting.some((rule) => rule.cell.must) ? new Set<string>() : null;
    const named = form === null || form.readByLabel ? namedByLabel(row.key, [...row.context, ...row.path], row.code) : null;
    for (const column of figureColumns) {
      const [atRow, atColumn] = [row.row + grid.sheet.top, column.column + grid.sheet.left];
      const figure = table.figures.at(atRow, atColumn);
      if (!figure && !table.blanks.has(figureKey(atRow, atColumn))) continue;
      const meanings = meaningsOf(row, column, fitting, reading, facts, named);
      let stated = false;
      for (const meaning of meanings) {
        const quantity: QuantityKey = { account: meaning.account, sub: meaning.sub, period: meaning.period, year: meaning.year };
        const inRow = rowHas === null ? "" : `${meaning.account}|${meaning.period}|${meaning.year ?? ""}`;
        if (!figure) {
          if (meaning.must && rowHas && !rowHas.has(inRow)) {
            rowHas.add(inRow);
            missing.push({ quantity, name: meaning.name, place: grid.place(row.row, column.column) });
          }
          continue;
        }
        rowHas?.add(inRow);
        const amount = amountFor(figure, meaning.account);
        if (!amount) {
          if (figure.amount.unit === "" && (ACCOUNTS.get(meaning.account)?.kind ?? "").startsWith("money")) unitless += 1;
          continue;
        }
        stated = true;
        statements.push({ name: meaning.name, statement: { quantity, amount, place: figure.place, figure, table: table.id, form: table.form, label: labelOf(reading, row, column) } });
      }
      if (stated) understood += 1;
      else if (figure) unnamed.push(figureKey(atRow, atColumn));
    }
  }
  return { statements, missing, understood, unnamed, unitless };
}

function labelOf(reading: TableReading, row: RowReading, column: ColumnReading): string {
  const heading = column.path[column.path.length - 1] ?? "";
  const whole = reading.form?.zh ?? reading.title;
  const withRow = row.key === "" ? whole : whole === "" ? row.key : `${whole}·${row.key}`;
  return heading === "" ? withRow : withRow === "" ? heading : `${withRow}·${heading}`;
}

function meaningsOf(row: RowReading, column: ColumnReading, fitting: readonly Rule[], reading: TableReading, facts: RowSetFacts, named: NamedByLabel | null): Meaning[] {
  const meanings: Meaning[] = [];
  let taken = false;
  for (const rule of fitting) {
    if (!rule.columns.has(column.column) || (taken && !rule.cell.also)) continue;
    const sub = rule.cell.sub === "heading" ? (subjectOfHeading(column.facts.concept) ?? undefined) : subOf(rule.cell, row, facts);
    if (sub === undefined) continue;
    taken = true;
    const accounts = typeof rule.cell.account === "string" ? [rule.cell.account] : rule.cell.account;
    const rowStage = column.facts.period === null ? stageOfRow(row) : null;
    const period = rule.cell.period ?? (rowStage === "budget" ? (reading.form?.budgetPeriod ?? rowStage) : rowStage) ?? (isCount(accounts[0]!, reading) ? "final" : periodOf(column, reading));
    const shift = rule.cell.yearShift;
    const year = shift !== undefined && reading.table.year !== null ? reading.table.year + shift : yearOf(column, reading, row);
    for (const account of accounts) meanings.push({ account, sub, period, year, name: nameOf(account, sub, row), must: rule.cell.must ?? false });
  }
  return taken || named === null ? meanings : byLabel(row, column, reading, named);
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

function yearOf(column: ColumnReading, reading: TableReading, row: RowReading): number | null {
  const own = yearOfText(row.key);
  const base = column.facts.year ?? own ?? reading.table.year;
  if (base === null) return null;
  if (column.facts.year !== null) return base;
  return base + column.facts.yearShift + (own === null && saysLastYear(row.key) ? -1 : 0);
}

function periodOf(column: ColumnReading, reading: TableReading): Period {
  const { form } = reading;
  const own = column.facts.period;
  if (own === "budget" && form?.budgetPeriod && !column.path.some((part) => /年初|批复/.test(part))) return form.budgetPeriod;
  if (form?.stage === "budget" && own === "final" && !column.path.some((part) => /决算|执行|实际|完成/.test(part))) return form.period;
  return own ?? (form?.readByLabel ? (titlePeriod(reading) ?? form.period) : (form?.period ?? titlePeriod(reading) ?? "final"));
}

function titlePeriod(reading: TableReading): Period | null {
  if (/决算|执行/.test(reading.title)) return "final";
  return reading.form?.stage !== "final" && /预算/.test(reading.title) ? "budget" : null;
}

const PLAIN_CONCEPT = /^(?:金额|数额|数值|合计|总计|小计|计算结果|结果|实际值|完成值|本年数?|上年数?|本年决算|人数|数据|内容|本年完成数|年末数|期末数|年末余额|期末余额|数量|填报数|填报内容|财政拨款|收入|支出)$/;
const RESULT = /计算结果|^结果$|实际值|完成值|数值|金额/;

/** What the row's label names by itself, in a column of plain amounts. */
function byLabel(row: RowReading, column: ColumnReading, reading: TableReading, named: NamedByLabel): Meaning[] {
  const { concept, isDerived } = column.facts;
  const leaf = concept[concept.length - 1] ?? "";
  if (row.key === "" || isDerived || (concept.length > 0 && !PLAIN_CONCEPT.test(leaf))) return [];
  const isRate = ACCOUNTS.get(named.accounts[0]!)?.kind === "ratio";
  if (isRate && concept.length > 0 && !RESULT.test(leaf)) return [];
  const ownStage = row.key.length > 4 ? labelStage(row.key) : null;
  const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
  const stage = named.period ?? (kind === "count" || isRate || kind === "score" ? "final" : null);
  const period = column.facts.period !== null && stage === null ? periodOf(column, reading) : (stage ?? ownStage ?? impliedStage(row.key) ?? periodOf(column, reading));
  const year = yearOf(column, reading, row);
  return named.accounts.map((account) => ({ account, sub: named.sub, period, year, name: nameOf(account, named.sub, row), must: false }));
}

/** The stage a label names itself: 2017年预算三公经费总额, 基本支出决算数. */
function labelStage(key: string): Period | null {
  const bare = key.replace(/政府采购预算|收入预算|支出预算|部门整体支出预算.*/, "").replace(/(?:19|20)\d{2}年?度?/, "");
  return periodOfText(bare) ?? (/^预算/.test(bare) ? "budget" : /^决算/.test(bare) ? "final" : null);
}

function impliedStage(key: string): Period | null {
  return /(?:收入|支出|采购)预算[数额]?$/.test(key) ? "budget" : null;
}

const COUNT_UNIT: Readonly<Record<string, Unit>> = {
  abroad_groups: "个", abroad_persons: "人次", vehicles_bought: "辆", vehicles_held: "辆", reception_batches: "批次", reception_persons: "人次", perf_project_count: "个",
};

/** The figure's amount in a unit that fits the account; `null` when it cannot be one of it or its unit is not known. */
function amountFor(figure: Figure, account: string): Amount | null {
  const kind = ACCOUNTS.get(account)?.kind ?? "";
  const amount = figure.amount;
  if (kind.startsWith("money")) return isMoneyUnit(amount.unit) ? amount : null;
  if (kind === "count") {
    if (amount.unit === "%" || amount.unit === "比率") return null;
    const unit = isMoneyUnit(amount.unit) || amount.unit === "" ? (COUNT_UNIT[account] ?? "人") : amount.unit;
    return decimalPlacesOf(amount.value) === 0 ? { ...amount, unit } : null;
  }
  if (kind === "ratio") return amount.unit === "%" ? amount : { ...amount, unit: "比率" };
  if (kind === "score") return { ...amount, unit: "分" };
  return amount;
}
