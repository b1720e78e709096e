import type { ColumnReading } from "../columns/columns";
import { isWordCell, type Grid } from "../cells/grid";
import { isTotalName } from "./rowReading";

/** Items of what a column before them names: 采集项 | 细项. */
const ITEMS = /^(?:细项|细目|子项)$/;
const PREFERRED: readonly RegExp[] = [ITEMS, /(?:项目|专项)\)?名称/, /科目名称|^部门.*科目|^(?:收支|收入|支出|预算)?科目$/, /^(?:具体|细化)?项目|(?:支出|采购)项目/, /^(?:采购|支出)?内容$|标的|品名/, /^三级指标/, /^二级指标/, /指标$/, /名称|数据项|事项/, /类别|资产/, /单位|部门/];

/** The column whose words name the rows; `null` without. */
export function mainLabel(columns: readonly ColumnReading[]): ColumnReading | null {
  const labels = columns.filter((column) => column.role === "label" && !column.tellsStages);
  const names = labels.find(({ namesLines }) => namesLines === true);
  if (names !== undefined) return names;
  for (const pattern of PREFERRED) {
    const hit = labels.find((column) => pattern.test(column.path[column.path.length - 1] ?? "") && (!pattern.test("类别") || !/工作类别/.test(column.path.join(""))));
    if (hit) return hit;
  }
  return labels[labels.length > 1 && labels.every((column) => column.path.length === 0) ? labels.length - 1 : 0] ?? null;
}

const SUBJECT_NAME = /(?:部门(?:预算)?(?:支出)?)?经济(?:分类)?科目名称/;
const OTHER_CLASSIFICATION = /政府/;

/**
 * The economic subject's name where each line with a figure has another one, and none is without: then the lines are subjects, whatever
 * stands before them again and again (云南 04: 单位名称 | 项目名称 | 部门经济科目名称). `null` in other tables.
 */
export function subjectLabel(grid: Grid, columns: readonly ColumnReading[], bodyRows: readonly number[]): ColumnReading | null {
  const column = columns.find(({ role, path }) => role === "label" && SUBJECT_NAME.test(path.join("")) && !OTHER_CLASSIFICATION.test(path.join("")));
  if (!column || columns.filter(({ role }) => role === "label").length < 2) return null;
  const named = bodyRows.map((row) => grid.cell(row, column.column)).filter(isWordCell).map(({ text }) => text);
  const before = columns.filter((other) => other.role === "label" && other.column < column.column);
  const isFull = bodyRows.every((row) => isWordCell(grid.cell(row, column.column)) || [column, ...before].every((other) => !isWordCell(grid.spread(row, other.column)) || isTotalName(grid.spread(row, other.column).text)));
  return isFull && named.length > 1 && new Set(named).size === named.length ? column : null;
}

/** The columns of the code that belongs to the label: where subjects of several classifications stand side by side, those right before it. */
export function codesOf(columns: readonly ColumnReading[], label: ColumnReading | null): readonly ColumnReading[] {
  const end = label === null ? 0 : columns.indexOf(label);
  let start = end;
  while (start > 0 && columns[start - 1]!.role === "code") start -= 1;
  return start < end ? columns.slice(start, end) : columns.filter(({ role }) => role === "code");
}

/** Headings of columns that tell several lines about one thing apart: 计划 and 支付 of 基本支出. */
const ASPECT = /^(?:口径|类型|数据类型|指标类型)$/;

/** Whether the column tells several lines about one thing apart. */
export function isAspect(column: ColumnReading): boolean {
  return column.tellsStages ?? ASPECT.test(column.path[column.path.length - 1] ?? "");
}

/** The columns that say what the labels are items of (采集项 | 细项); empty in other tables. */
export function groupsOf(labels: readonly ColumnReading[], label: ColumnReading | null): readonly ColumnReading[] {
  return label !== null && ITEMS.test(label.path[label.path.length - 1] ?? "") ? labels.filter(({ column }) => column < label.column) : [];
}
