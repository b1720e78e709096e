import { economicCodeOf, type Decimal } from "../../model";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";

/** What sums up economic subjects that stand above it. */
const SUM = /^(基本支出|项目支出|人员经费|公用经费)(?:小计|合计)$/;
/** Length of the code of a subject that others are parts of: 301. */
const CATEGORY = 3;

/**
 * Lines of economic subjects that a sum below them makes up in a column, by row, with what the sum is of: 工资福利支出 | 商品和服务支出 |
 * 基本支出小计. Elsewhere such lines may be of any spending.
 */
export function partsAbove(reading: TableReading): ReadonlyMap<number, string> {
  const parts = new Map<number, string>();
  let run: RowReading[] = [];
  for (const row of reading.rows) {
    const whole = SUM.exec(row.key)?.[1];
    if (whole !== undefined && run.length > 1 && isSumOf(reading, run, row)) for (const part of run) parts.set(part.row, whole);
    run = isCategory(row) ? [...run, row] : [];
  }
  return parts;
}

function isCategory({ key, code, path }: RowReading): boolean {
  return code === null && path.length === 0 && economicCodeOf(key)?.length === CATEGORY;
}

function isSumOf(reading: TableReading, parts: readonly RowReading[], sum: RowReading): boolean {
  return reading.columns.some(({ role, column }) => {
    const whole = role === "figure" ? valueAt(reading, sum, column) : undefined;
    if (whole === undefined || whole.eq(0)) return false;
    const values = parts.map((part) => valueAt(reading, part, column));
    return values.every((value) => value !== undefined) && values.reduce((left, value) => left!.minus(value!), whole)!.eq(0);
  });
}

function valueAt({ table, grid }: TableReading, { row }: RowReading, column: number): Decimal | undefined {
  return table.figures.at(grid.rowAt(row), grid.columnAt(column))?.amount.value;
}
