import { isWordCell } from "../cells/grid";
import { labelParts } from "../cells/text";
import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { scopeOf } from "./fitForm";
import type { NamedByLabel } from "./labelBook";

/** Over what was paid for, one payment a line. */
const HEADS_ENTRIES = /^(?:摘要|事由|内容|用途|支出内容)$/;
const HEADS_DATES = /日期|时间/;
const SUBTOTAL = "小计";
/** Fewest groups that make a ledger one of groups. */
const FEWEST = 2;

/**
 * A ledger of payments on projects, group by group: a line without a figure names the project (★森林防火物资), its payments follow, and the 小计 says the name again beside it.
 * The 小计 is what was spent on the project; a payment is no line of its own.
 */
export class GroupsOfEntries {
  private constructor(private readonly amounts: number, private readonly names: ReadonlyMap<number, string>) {}

  /** `null` for tables without such groups, which nearly all are. */
  static in(reading: TableReading): GroupsOfEntries | null {
    const { rows, columns, grid } = reading;
    const label = columns.find(({ role, path }) => role === "label" && HEADS_ENTRIES.test(path[path.length - 1] ?? ""));
    const [amounts, ...others] = columns.filter(({ role }) => role === "figure");
    if (label === undefined || amounts === undefined || others.length > 0 || !amounts.facts.isPlain || !columns.some((column) => HEADS_DATES.test(leafOf(column))) || scopeOf(reading) !== "projects") return null;
    const names = new Map<number, string>();
    let opened: string | null = null;
    for (const row of rows) {
      if (row.key === "") opened = onlyWords(reading, row.row) ?? opened;
      if (row.key !== SUBTOTAL) continue;
      const beside = grid.cell(row.row, label.column).text;
      if (opened !== null && beside === opened) names.set(row.row, beside);
      opened = null;
    }
    return names.size < FEWEST ? null : new GroupsOfEntries(amounts.column, names);
  }

  /** What a cell states; `nothing` for a payment, `null` for other cells. */
  at({ row, kind }: RowReading, { column }: ColumnReading): NamedByLabel | "nothing" | null {
    if (column !== this.amounts) return null;
    const name = this.names.get(row);
    if (name !== undefined) return { accounts: ["line_executed"], sub: name, period: "final" };
    return kind === "item" ? "nothing" : null;
  }
}

/** The only words of a row, without a mark in front; `null` where others stand beside them. */
function onlyWords({ grid, columns }: TableReading, row: number): string | null {
  const [only, ...others] = columns.map(({ column }) => grid.cell(row, column)).filter(({ kind }) => kind !== "blank");
  return only !== undefined && others.length === 0 && isWordCell(only) ? labelParts(only.raw, only.text).name : null;
}
