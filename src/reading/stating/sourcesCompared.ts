import { ZERO } from "../../model";
import type { ColumnReading } from "../columns/columns";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";

/** Where a column says its figures are kept: in a system, in the books of account, in what was reported. 经验规则 (对账表 of working sheets). */
const SOURCES = { system: /系统|平台|软件|一体化/, books: /^(?!.*[年期][初末]).*(?:账面(?!净值|原值|价值)|账[上内列载]|(?:财务|会计|单位)账)/, report: /决算|公开|报表/ } as const;
type Source = keyof typeof SOURCES;

/**
 * Columns of one table that tell the same money by different sources (账面数 | 一体化系统数 | 决算数 | 差异). There `/` and `—` say that a source
 * does not keep the line, not that it comes to nothing.
 */
export class SourcesCompared {
  private readonly sources: ReadonlyMap<number, Source>;

  constructor(private readonly reading: TableReading, columns: readonly ColumnReading[]) {
    const found = new Map(columns.flatMap(({ column, path }) => {
      const source = sourceOf(path);
      return source === null ? [] : [[column, source] as const];
    }));
    this.sources = new Set(found.values()).size > 1 ? found : new Map();
  }

  /** Whether the cell holds a dash that says no more than that there is nothing to compare: in a system always, elsewhere beside an amount. */
  isSilent(row: RowReading, column: number): boolean {
    const source = this.sources.get(column);
    if (source === undefined || !this.reading.table.figures.traits.hasText || !this.at(row, column)?.isDash) return false;
    return source === "system" || [...this.sources.keys()].some((other) => other !== column && this.at(row, other)?.amount.value.eq(ZERO) === false);
  }

  private at({ row }: RowReading, column: number): ReturnType<TableReading["table"]["figures"]["at"]> {
    const { table, grid } = this.reading;
    return table.figures.at(grid.rowAt(row), grid.columnAt(column));
  }
}

function sourceOf(path: readonly string[]): Source | null {
  return (Object.keys(SOURCES) as Source[]).find((source) => path.some((part) => SOURCES[source].test(part))) ?? null;
}
