import type { Grid } from "../cells/grid";
import { valueIn } from "../columns/columnSums";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOnly } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";
import { ZERO } from "../../model";

/** More rows are a ledger. */
const MOST_ROWS = 60;
/** What is left at the end, or anything else that a balance may be called: 结余, 年末余额, 累计结余. */
const LEFT = /^(?:年末|年底|期末|累计|滚存)?(?:结余|余额|结存|结余结转|剩余)(?:资金|数|额)?$/;
const CLOSING = "年末结转和结余";

/**
 * 结余 below what was carried over, came in and was spent, called by what it is: where these come to it in a column that has them all, it is what is carried over at the end.
 * @param columns those of figures
 */
export function withClosingLine(rows: readonly RowReading[], grid: Grid, columns: readonly number[]): readonly RowReading[] {
  if (rows.length > MOST_ROWS) return rows;
  const [left, ...more] = rows.filter(({ key, path }) => path.length === 0 && LEFT.test(key));
  if (left === undefined || more.length > 0) return rows;
  const opening = rows.find(({ key }) => isOpening(conceptsOf(key)));
  const income = only(rows, "income");
  const spent = only(rows, "spending") ?? bothKinds(rows);
  if (opening === undefined || income === null || spent === null || [opening, ...income, ...spent].some(({ row }) => row >= left.row)) return rows;
  const at = (row: RowReading, column: number): ReturnType<typeof valueIn> => valueIn(grid, row.row, column);
  const sum = (parts: readonly RowReading[], column: number): ReturnType<typeof valueIn> => parts.reduce((total, row) => total.plus(at(row, column)), ZERO);
  const isProven = columns.some((column) => !at(opening, column).eq(ZERO) && !sum(income, column).eq(ZERO) && at(opening, column).plus(sum(income, column)).minus(sum(spent, column)).eq(at(left, column)));
  return isProven ? rows.map((row) => (row === left ? { ...row, key: CLOSING } : row)) : rows;
}

function isOpening(means: ReadonlySet<Concept> | null): boolean {
  return means?.size === 2 && means.has("carry") && means.has("opening");
}

/** The only line that means one thing. */
function only(rows: readonly RowReading[], concept: Concept): readonly RowReading[] | null {
  const found = rows.filter(({ key }) => meansOnly(conceptsOf(key), concept));
  return found.length === 1 ? found : null;
}

function bothKinds(rows: readonly RowReading[]): readonly RowReading[] | null {
  const [basic, project] = [only(rows, "basic"), only(rows, "project")];
  return basic === null || project === null ? null : [...basic, ...project];
}
