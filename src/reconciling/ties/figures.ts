import { ACCOUNTS, accountName, quantityText } from "../../model";
import type { CellPlace, FormId, Ledger, LedgerEntry, MissingQuantity, Period, QuantityKey, Statement, Table } from "../../model";
import { quantityName } from "./names";
import type { QuantityName } from "./names";
import type { Precision } from "./precision";
import type { Operand } from "./tie";

/** Year and stage in which names without their own are looked up, and the line that `[each]` stands for. */
export interface Moment {
  readonly year: number | null;
  readonly period: Period;
  readonly each: string | null;
}

/** How an operand is looked up. */
export interface OperandOptions {
  readonly sign?: 1 | -1;
  readonly required?: boolean;
  /** Id of the table whose own statement comes before the settled one. */
  readonly beside?: string | null;
}

/** Looks quantities of the rules' language up in the ledger. */
export interface Figures {
  /** The operand that a name stands for; `null` when the quantity has neither a figure nor a cell here. */
  operand(name: string, moment: Moment, options?: OperandOptions): Operand | null;
  /** What people call the quantity of a name: 2022年“三公”经费合计年初预算数, 2022年编制数. */
  nameOf(name: string, moment: Moment): string;
  /** Years that any quantity bears, newest first; `null` where a year is not known. */
  readonly years: readonly (number | null)[];
  /** What the line that an operand stands in is called; empty where only its cell is known. */
  lineOf(operand: Operand): string;
  /** Whether both operands stand in one table, or in pairs side by side of one list. */
  areOfOneList(one: Operand, other: Operand): boolean;
  /** Lines (`sub`) that the account has, in any year. */
  linesOf(account: string): readonly string[];
  /** Whether the workbook holds the form, of that year or of one that nobody knows. */
  hasForm(form: FormId, year: number | null): boolean;
}

/** Makes the look-up over a ledger. */
export function figuresOf(ledger: Ledger, precision: Precision): Figures {
  const forms = new Map(ledger.tables.map((table) => [table.id, table.form]));
  const missing = new Map<string, MissingQuantity[]>();
  for (const item of ledger.missing) {
    const key = quantityText(item.quantity);
    missing.set(key, [...(missing.get(key) ?? []), item]);
  }
  const sheetForms = new Map(ledger.sheets.map((sheet) => [sheet.name, sheet.form]));
  const sorted = new Map<string, readonly string[]>();
  const present = new Map<FormId | null, Set<number | null>>();
  for (const { form, year } of ledger.tables) present.set(form, (present.get(form) ?? new Set()).add(year));
  return {
    years: yearsOf(ledger),
    lineOf({ table, place }) {
      return place === null ? "" : ledger.tables.find(({ id }) => id === table)?.rows.find(({ row }) => row === place.row)?.label ?? "";
    },
    areOfOneList(one, other) {
      if (one.table === other.table) return true;
      const [a, b] = [one, other].map((operand) => ledger.tables.find(({ id }) => id === operand.table));
      return a !== undefined && b !== undefined && arePairs(a) && arePairs(b) && a.sheet === b.sheet && a.area.top === b.area.top && a.area.bottom === b.area.bottom;
    },
    linesOf(account) {
      const known = sorted.get(account) ?? [...ledger.entries.linesOf(account)].sort();
      sorted.set(account, known);
      return known;
    },
    hasForm: (form, year) => { const of = present.get(form); return of !== undefined && (year === null || of.has(year) || of.has(null)); },
    nameOf(text, moment) {
      const name = quantityName(text);
      const quantity = quantityAt(name, moment);
      const account = ACCOUNTS.get(quantity.account);
      const hasStages = account?.kind.startsWith("money") && account.group !== "execution" && (quantity.period !== "final" || !WITHOUT_FINAL.has(account.group));
      return `${quantity.year !== null ? `${quantity.year}年` : name.yearOffset < 0 ? "上年" : ""}${accountName(quantity.account)}${hasStages ? STAGES[quantity.period] : ""}`;
    },
    operand(text, moment, { sign = 1, required = false, beside = null } = {}) {
      const name = quantityName(text);
      if (name.yearOffset !== 0 && moment.year === null) return null; // without a year nobody knows which one came before
      const quantity = quantityAt(name, moment);
      const entry = ledger.entries.of(quantity);
      const statement = entry && statementOf(entry, name.form, forms, beside);
      if (statement) return { ...stated(statement, entry, precision, sign, required), stage: stageText(quantity) };
      const empty = missing.size === 0 ? undefined : missing.get(quantityText(quantity))?.find(({ place }) => place.kind === "cell" && (name.form === null || sheetForms.get(place.sheet) === name.form));
      if (!empty || empty.place.kind !== "cell") return name.period === null && moment.period === "final" ? emptyLine(ledger, quantity, name.form, sign, required) : null;
      return { stage: stageText(quantity), sign, label: empty.name || accountName(name.account), amount: null, place: empty.place, figure: null, required };
    },
  };
}

/** Whether a table is one of several columns of pairs beside each other, without any heading. */
function arePairs({ side, columns }: Table): boolean {
  return side !== "whole" && columns.every(({ path }) => path.length === 0);
}

function quantityAt({ account, sub, period, yearOffset }: QuantityName, moment: Moment): QuantityKey {
  return { account, sub: sub === "each" ? moment.each : sub, period: period ?? moment.period, year: moment.year === null ? null : moment.year + yearOffset };
}

function stated(statement: Statement, entry: LedgerEntry, precision: Precision, sign: 1 | -1, required: boolean): Operand {
  const place = statement.place.kind === "cell" ? statement.place : null;
  const also = entry.statements.length < 2 ? [] : sameElsewhere(statement, entry);
  return { sign, label: entry.name || statement.label, amount: precision.ofStatement(statement), place, figure: statement.figure, required, table: statement.table, ...(also.length > 0 ? { also } : {}) };
}

/** No more cells than a person looks at. */
const MOST_ELSEWHERE = 3;

function sameElsewhere(statement: Statement, entry: LedgerEntry): readonly CellPlace[] {
  const { value, unit } = statement.amount;
  return entry.statements.filter((other) => other !== statement && other.amount.unit === unit && other.amount.value.eq(value))
    .flatMap(({ place }) => (place.kind === "cell" ? [place] : [])).slice(0, MOST_ELSEWHERE);
}

const STAGES: Readonly<Record<Period, string>> = {
  budget: "年初预算数", adjusted: "调整后预算数", adjust: "调整数", budget_in_final: "预算数", final: "决算数", prior: "上年数", pbudget: "上年预算数",
};

/** Groups of accounts of which nobody says 决算数: 2022年采购支付金额, 2022年固定资产年末原值. The names of 执行 say their stage themselves. */
const WITHOUT_FINAL: ReadonlySet<string> = new Set(["asset", "procurement"]);

function stageText(quantity: QuantityKey): string {
  return `${quantity.year === null ? "" : `${quantity.year}年`}${STAGES[quantity.period]}`;
}

/** A category that the form lists without a figure, found by its code. */
function emptyLine(ledger: Ledger, quantity: QuantityKey, form: FormId | null, sign: 1 | -1, required: boolean): Operand | null {
  if (quantity.sub === null || form === null) return null;
  for (const table of ledger.tables) {
    if (table.form !== form || table.year !== quantity.year) continue;
    const row = table.rows.find((candidate) => candidate.code === quantity.sub);
    const column = table.columns.find((candidate) => candidate.role === "figure");
    if (!row || !column || table.figures.hasAt(row.row, column.column)) continue;
    const place: CellPlace = { kind: "cell", sheet: table.sheet, row: row.row, column: column.column };
    return { sign, label: row.label, amount: null, place, figure: null, required };
  }
  return null;
}

function statementOf(entry: LedgerEntry, form: FormId | null, forms: ReadonlyMap<string, FormId | null>, beside: string | null): Statement | undefined {
  if (form === null) return (beside === null ? undefined : entry.statements.find(({ table }) => table === beside)) ?? entry.settled;
  return entry.statements.find((statement) => statement.form === form || (statement.table !== null && forms.get(statement.table) === form));
}

function yearsOf(ledger: Ledger): readonly (number | null)[] {
  return [...new Set([ledger.year, ...ledger.entries.years()])].sort((a, b) => (b ?? 0) - (a ?? 0));
}
