import { ACCOUNTS } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { leafOf } from "../columns/toldByOthers";
import { quantityOf } from "../meaning/quantities";
import { conceptsOf } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { NamedByLabel } from "./labelBook";
import { isUpToThen, monthReached } from "./monthReached";

const CUMULATIVE = /累计(?:支[出付]|执行)?[数额]?$/;
/** What was meant to be spent, or which share was. */
const NOT_SPENT = /计划|预算|指标|下达|率|进度|%/;
const IN_BRACKETS = /\([^()]*\)/g;
const PROGRESS = /(?:支付|支出|执行)进度/;
/** A table of more lines is no course of one year. */
const MOST_ROWS = 16;

/** The last quarter, or December, of amounts that are summed up from line to line states what the year's is: 基本支出累计 over 第一季度 … 第四季度. */
export class EndOfCumulative {
  private constructor(private readonly last: RowReading, private readonly accounts: ReadonlyMap<number, string>) {}

  /** `null` for other tables. */
  static in(reading: TableReading): EndOfCumulative | null {
    const { rows, columns } = reading;
    if (rows.length > MOST_ROWS || !columns.some((column) => column.role === "figure" && leafOf(column).includes("累计"))) return null;
    const months = rows.map(({ key }) => monthReached(key));
    if (rows.length < FEWEST_LINES || months[months.length - 1] !== 12 || months.some((month, index) => month === null || index > 0 && month <= months[index - 1]!)) return null;
    const areUpToThen = rows.every(({ key }) => isUpToThen(key)) && !NOT_SPENT.test(reading.title.replace(IN_BRACKETS, "").replace(PROGRESS, ""));
    const accounts = new Map(columns.flatMap((column) => {
      const account = accountOf(column, areUpToThen);
      return account !== null && grows(reading, column) ? [[column.column, account] as const] : [];
    }));
    return accounts.size === 0 ? null : new EndOfCumulative(rows[rows.length - 1]!, accounts);
  }

  /** What a cell states; `null` for other cells. */
  at(row: RowReading, { column }: ColumnReading): NamedByLabel | null {
    const account = row === this.last ? this.accounts.get(column) : undefined;
    return account === undefined ? null : { accounts: [account], sub: null, period: "final" };
  }
}

/** Two lines prove little. */
const FEWEST_LINES = 3;
/** Groups of quantities that are spent in the course of a year. */
const SPENT_ON: ReadonlySet<string> = new Set(["expenditure", "economic", "operation", "sangong"]);

/** @param areUpToThen every line says that it is summed up (3月底 … 12月底): 基本支出 beside 累计支付 is, too */
function accountOf(column: ColumnReading, areUpToThen: boolean): string | null {
  const leaf = leafOf(column);
  if (column.role !== "figure" || column.path.length !== 1 && !CUMULATIVE.test(leaf) || !areUpToThen && !CUMULATIVE.test(leaf) || NOT_SPENT.test(leaf)) return null;
  const means = conceptsOf(leaf.replace(CUMULATIVE, ""));
  const account = means === null ? null : quantityOf(means);
  return account !== null && SPENT_ON.has(ACCOUNTS.get(account)?.group ?? "") ? account : null;
}

/** Whether no line holds less than the one before: so it is with what is summed up. */
function grows({ grid, rows }: TableReading, { column }: ColumnReading): boolean {
  return rows.slice(1).every((row, index) => valueIn(grid, row.row, column).gte(valueIn(grid, rows[index]!.row, column)));
}
