import { ACCOUNTS, accountName, decimalPlacesOf, isMoneyUnit, isRate, type Amount, type CellPlace, type Figure, type FormId, type LedgerEntry, type QuantityKey, type Statement, type Unit } from "../../model";
import type { GridCell } from "../cells/grid";
import type { ColumnReading } from "../columns/columns";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { writtenUnit } from "../units/rowUnit";

/** What cells of one column state alike: of the lines of an account each states its own. */
export interface StatedOfColumn extends Omit<QuantityKey, "sub"> {
  readonly reading: TableReading;
  readonly column: ColumnReading;
}

/**
 * What a cell of a table states. Its amount and its words are made when they are asked for, for there are hundreds of thousands. As long as no other cell speaks of the
 * quantity, which is so with nearly all, the statement is the quantity's entry as well.
 */
export class CellStatement implements Statement, LedgerEntry {
  constructor(private readonly shared: StatedOfColumn, private readonly sub: string | null, private readonly row: RowReading) {}

  get quantity(): QuantityKey {
    const { account, period, year } = this.shared;
    return { account, sub: this.sub, period, year };
  }

  get account(): string {
    return this.shared.account;
  }

  get amount(): Amount {
    return amountAs(this.figure.amount, this.shared.account)!;
  }

  get name(): string {
    return nameInRow(this.quantity, this.row);
  }

  get settled(): Statement {
    return this;
  }

  get statements(): readonly Statement[] {
    return [this];
  }

  get figure(): Figure {
    const { reading: { table, grid }, column } = this.shared;
    return table.figures.at(grid.rowAt(this.row.row), grid.columnAt(column.column))!;
  }

  get place(): CellPlace {
    return this.figure.place;
  }

  get table(): string {
    return this.shared.reading.table.id;
  }

  get form(): FormId | null {
    return this.shared.reading.table.form;
  }

  /** The row's name for matching. */
  get key(): string {
    return this.row.key;
  }

  /** Whether the row names the unit of its figures itself. */
  get saysUnit(): boolean {
    return writtenUnit(this.row) !== null;
  }

  /** Whether the row sums the table up. */
  get isTotal(): boolean {
    return this.row.kind === "total";
  }

  /** The words above the column, from the top down. */
  get headings(): string {
    return this.shared.column.path.join("/");
  }

  get label(): string {
    const { shared: { reading, column }, row } = this;
    const heading = column.path[column.path.length - 1] ?? "";
    const whole = reading.form?.zh ?? reading.title;
    const withRow = row.key === "" ? whole : whole === "" ? row.key : `${whole}·${row.key}`;
    return heading === "" ? withRow : withRow === "" ? heading : `${withRow}·${heading}`;
  }
}

/** Whether the figure of a cell can be an amount of the account: of most it is known without a look at the figure itself. */
export function canState({ figures }: TableReading["table"], row: number, column: number, account: string): boolean {
  if (!Number.isNaN(figures.wholeAt(row, column)) && isMoneyAccount(account)) return true;
  const { amount } = figures.at(row, column)!;
  return amountAs(amount, account) !== null && (amount.unit !== "复合" || account === "work_output"); // 12批98人 says itself which count is which
}

/** What people call the quantity that a row states: 基本支出, 工资福利支出. */
export function nameInRow({ account, sub }: QuantityKey, { key }: RowReading): string {
  if (sub === null) return accountName(account);
  return ACCOUNTS.get(account)?.kind.endsWith("[]") ? key || accountName(account) : `${accountName(account)}（${key || sub}）`;
}

const MONEY_ACCOUNTS: ReadonlySet<string> = new Set([...ACCOUNTS.values()].filter(({ kind }) => kind.startsWith("money")).map(({ id }) => id));

/** Whether amounts of the account are money. */
export function isMoneyAccount(account: string): boolean {
  return MONEY_ACCOUNTS.has(account);
}

const COUNT_UNIT: Readonly<Record<string, Unit>> = {
  abroad_groups: "个", abroad_persons: "人次", vehicles_bought: "辆", vehicles_held: "辆", reception_batches: "批次", reception_persons: "人次", perf_project_count: "个",
};

/** In a table of money nothing is counted so often: 劳务派遣 | 800000 pays people. */
const MOST_COUNTED = 100_000;

/** The amount in a unit that fits the account; `null` when it cannot be one of it or its unit is not known. */
export function amountAs(amount: Amount, account: string): Amount | null {
  const kind = ACCOUNTS.get(account)?.kind ?? "";
  if (isMoneyAccount(account)) return isMoneyUnit(amount.unit) ? amount : null;
  if (kind === "count") {
    if (isRate(amount.unit)) return null;
    if (isMoneyUnit(amount.unit) && amount.value.gt(MOST_COUNTED)) return null;
    const isImplied = amount.unit === "人" && (COUNT_UNIT[account] ?? "人次") !== "人次"; // 实有 counts cars as well
    const unit = isMoneyUnit(amount.unit) || amount.unit === "" || isImplied ? (COUNT_UNIT[account] ?? "人") : amount.unit;
    return decimalPlacesOf(amount.value) === 0 ? { ...amount, unit } : null;
  }
  if (kind === "ratio") return amount.unit === "%" ? amount : { ...amount, unit: "比率" };
  if (kind === "score") return { ...amount, unit: "分" };
  return amount;
}

/** Whether a column that says itself to be money is asked for heads: 在职人员 under 金额（元）. */
export function isForHeads(account: string, { facts }: ColumnReading): boolean {
  return facts.unit !== null && isMoneyUnit(facts.unit) && ACCOUNTS.get(account)?.kind === "count";
}

/** Whether a figure that says itself to be money is asked for a count: 6,000.00元 are no 批次. */
export function isCountedInMoney(account: string, { parsed }: GridCell): boolean {
  const unit = parsed?.unit ?? null;
  return unit !== null && isMoneyUnit(unit) && ACCOUNTS.get(account)?.kind === "count";
}
