import type { ColumnReading } from "../columns/columns";
import { indicatorColumns } from "../columns/indicatorColumns";
import { isWordCell } from "../cells/grid";
import { labelParts } from "../cells/text";
import type { TableReading } from "../readTables";
import { countingBracket } from "./countingUnits";
import type { NamedByLabel } from "./labelBook";

/**
 * What was done for the money of each line, named in words of its own beside it: 执行数 | … | 绩效指标 | 目标值 | 完成值 over 抽检批次（批） | 2400 | 2436. Only what says in brackets
 * that it is counted is told.
 */
export class IndicatorsReached {
  private constructor(private readonly reading: TableReading, private readonly named: number, private readonly reached: number) {}

  /** `null` for tables without such columns, which nearly all are. */
  static in(reading: TableReading): IndicatorsReached | null {
    const found = indicatorColumns(reading.columns);
    return found === null ? null : new IndicatorsReached(reading, found.named, found.reached);
  }

  /** What a cell states; `nothing` in other columns about the indicator, `null` for other cells. */
  at({ row }: { readonly row: number }, { column }: ColumnReading): NamedByLabel | "nothing" | null {
    if (column <= this.named || column > this.reached) return null;
    const cell = this.reading.grid.cell(row, this.named);
    const name = isWordCell(cell) ? labelParts(cell.raw, cell.text).name : "";
    if (column < this.reached || countingBracket(name) === null) return "nothing";
    return { accounts: ["work_output"], sub: name.replace(/\([^()]+\)$/, ""), period: "final" };
  }
}
