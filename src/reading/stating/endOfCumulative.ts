import { ACCOUNTS } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { partOfYear } from "../columns/partsOfYear";
import { leafOf } from "../columns/toldByOthers";
import { quantityOf } from "../meaning/quantities";
import { conceptsOf } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { NamedByLabel } from "./labelBook";

const CUMULATIVE = /累计(?:支[出付]|执行)?[数额]?$/;
/** What was meant to be spent, or which share was. */
const NOT_SPENT = /计划|预算|指标|下达|率|进度|%/;
/** A table of more lines is no course of one year. */
const MOST_ROWS = 16;

/** The last quarter, or December, of amounts that are summed up from line to line states what the year's is: 基本支出累计 over 第一季度 … 第四季度. */
export class EndOfCumulative {
  private constructor(private readonly last: RowReading, private readonly accounts: ReadonlyMap<number, string>) {}

  /** `null` for other tables. */
  static in(reading: TableReading): EndOfCumulative | null {
    const { rows, columns } = reading;
    if (rows.length > MOST_ROWS || !columns.some((column) => column.role === "figure" && leafOf(column).includes("累计"))) return null;
    const of = partOfYear(rows[0]?.key ?? "");
    const parts = of === null || of < FEWEST_PARTS ? [] : rows.filter(({ key }) => partOfYear(key) === of);
    if (parts.length !== of || parts.length !== rows.length) return null;
    const accounts = new Map(columns.flatMap((column) => {
      const account = accountOf(column);
      return account !== null && grows(reading, column, parts) ? [[column.column, account] as const] : [];
    }));
    return accounts.size === 0 ? null : new EndOfCumulative(parts[parts.length - 1]!, accounts);
  }

  /** What a cell states; `null` for other cells. */
  at(row: RowReading, { column }: ColumnReading): NamedByLabel | null {
    const account = row === this.last ? this.accounts.get(column) : undefined;
    return account === undefined ? null : { accounts: [account], sub: null, period: "final" };
  }
}

/** Both halves of a year prove little. */
const FEWEST_PARTS = 4;

function accountOf(column: ColumnReading): string | null {
  const leaf = leafOf(column);
  if (column.role !== "figure" || !CUMULATIVE.test(leaf) || NOT_SPENT.test(leaf)) return null;
  const means = conceptsOf(leaf.replace(CUMULATIVE, ""));
  const account = means === null ? null : quantityOf(means);
  return account !== null && ACCOUNTS.get(account)?.group === "expenditure" ? account : null;
}

/** Whether no line holds less than the one before: so it is with what is summed up. */
function grows({ grid }: TableReading, { column }: ColumnReading, parts: readonly RowReading[]): boolean {
  return parts.slice(1).every((row, index) => valueIn(grid, row.row, column).gte(valueIn(grid, parts[index]!.row, column)));
}
