import { ZERO } from "../../model";
import { valueIn } from "../columns/columnSums";
import type { ColumnReading } from "../columns/columns";
import type { Grid } from "../cells/grid";
import { isTotalName, type RowReading } from "./rowReading";

/** Over labels that are offices. */
const HEADS_OFFICES = /\(资金使用单位\)$|^(?:预算|主管|填报|编制|项目)?(?:单位|部门)\)?(?:\((?:单位|部门|项目|科室|科目名称)\))?(?:名称|全称)?$/;
/** A table of more offices tells each of them. */
const MOST_ROWS = 60;
const OF_ALL = "合计";
const YEAR = /^(?:19|20)\d{2}年?/;

/**
 * Offices whose line is all that the table tells: the department below 合计 with the same figures, its only unit below that, and a lone office without a 合计, also with a line
 * for each of several years. They state what a 合计 states. A department that several units make up stays their sum.
 */
export function withOwnersOfAll(rows: readonly RowReading[], grid: Grid, columns: readonly ColumnReading[], label: ColumnReading | null): readonly RowReading[] {
  if (label === null || rows.length > MOST_ROWS || !HEADS_OFFICES.test(label.path[label.path.length - 1] ?? "")) return rows;
  const figures = columns.filter(({ role }) => role === "figure").map(({ column }) => column);
  const isOffice = (row: RowReading): boolean => (row.kind === "item" || row.kind === "subtotal") && row.key !== "" && row.labelColumn === label.column;
  const total = rows.find((row) => row.kind === "total" && isTotalName(row.key));
  const offices = rows.filter(isOffice);
  const isLone = total === undefined && offices.length === rows.length && (areOne(offices) || areNested(offices, grid, figures));
  const isAll = total === undefined ? () => isLone : (row: RowReading) => isOffice(row) && areSame(grid, figures, total, row) && offices.every((other) => other.code !== null || !other.path.includes(row.key) || areSame(grid, figures, total, other));
  return rows.some(isAll) ? rows.map((row) => (isAll(row) ? { ...row, key: OF_ALL, kind: "total", level: 0, path: [] } : row.path.length === 0 ? row : withoutOffices(row, rows, isAll))) : rows;
}

/** One office, told once or for several years. */
function areOne(offices: readonly RowReading[]): boolean {
  const [first, ...others] = offices;
  if (first === undefined || others.some(({ key }) => key !== first.key)) return false;
  const years = new Set(offices.map(({ context }) => context.find((text) => YEAR.test(text)) ?? ""));
  return years.size === offices.length && (others.length === 0 || !years.has(""));
}

/** A department and below it the only unit it has. */
function areNested(offices: readonly RowReading[], grid: Grid, figures: readonly number[]): boolean {
  const [first, ...others] = offices;
  return first !== undefined && others.length > 0 && others.every((other) => other.path.includes(first.key) && areSame(grid, figures, first, other));
}

function areSame(grid: Grid, figures: readonly number[], total: RowReading, row: RowReading): boolean {
  let filled = 0;
  for (const column of figures) {
    const [own, all] = [valueIn(grid, row.row, column), valueIn(grid, total.row, column)];
    if (!own.eq(all)) return false;
    if (!own.eq(ZERO)) filled += 1;
  }
  return filled > 0;
}

/** What stands below an office that is all of it stands below nothing. */
function withoutOffices(row: RowReading, rows: readonly RowReading[], isAll: (row: RowReading) => boolean): RowReading {
  const gone = new Set(rows.filter(isAll).map(({ key }) => key));
  const path = row.path.filter((name) => !gone.has(name));
  return path.length === row.path.length ? row : { ...row, path, level: Math.max(0, row.level - (row.path.length - path.length)) };
}
