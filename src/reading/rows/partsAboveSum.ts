import { makesUp } from "../columns/columnSums";
import type { Grid } from "../cells/grid";
import { isTotalName, type RowReading } from "./rowReading";

/** The sum of a kind of spending, below the lines that make it up. */
const SUM = /^(基本支出|项目支出)(?:小计|合计|共计)$/;
/** More rows are a ledger. */
const MOST_ROWS = 200;

/**
 * Lines that stand above the sum of their kind as if below its name: 工资福利支出 and 商品和服务支出 above 基本支出小计, which they make up in every column that holds something, are those of 基本支出.
 * Lines that stand below others keep their place, and so do all where the sum is not theirs.
 * @param columns those of figures
 */
export function withPartsAboveSum(rows: readonly RowReading[], grid: Grid, columns: readonly number[]): readonly RowReading[] {
  if (rows.length > MOST_ROWS) return rows;
  const below = new Map<RowReading, string>();
  rows.forEach((sum, index) => {
    const name = SUM.exec(sum.key)?.[1];
    if (name === undefined || sum.path.length > 0) return;
    let first = index;
    while (first > 0 && isFlat(rows[first - 1]!)) first -= 1;
    const parts = rows.slice(first, index);
    if (columns.some((column) => makesUp(grid, column, sum.row, parts.map(({ row }) => row)))) for (const part of parts) below.set(part, name);
  });
  return below.size === 0 ? rows : rows.map((row) => (below.has(row) ? { ...row, path: [below.get(row)!], level: row.level + 1 } : row));
}

function isFlat({ kind, key, path }: RowReading): boolean {
  return kind === "item" && path.length === 0 && key !== "" && !isTotalName(key) && !SUM.test(key);
}
