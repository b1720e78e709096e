import { leafOf, type PlacedHead } from "./toldByOthers";

/** Over words that name what was to be reached. */
const INDICATOR = /^(?:主要|核心|关键|产出|数量|绩效|项目)*(?:绩效指标|产出指标|数量指标|指标|产出)(?:名称|内容)?$/;
/** Over what was reached of it. */
const REACHED = /^(?:年度|全年|本年)?(?:实际)?(?:完成|达到|实现)(?:值|数|情况)$|^实际(?:值|数)$/;
/** Between the two: what was to be reached, and in what it is counted. */
const BETWEEN = /^(?:年度|全年|年初)?(?:计划|目标|指标|预期)(?:值|数|任务)?$|^(?:计量)?单位$/;

/** Where an indicator beside the money of each line is named, and what was reached of it: 绩效指标 | 目标值 | 完成值. `null` without. */
export function indicatorColumns(columns: readonly PlacedHead[]): { readonly named: number; readonly reached: number } | null {
  const named = columns.filter((column) => column.role === "text" && INDICATOR.test(leafOf(column)));
  const reached = named.length === 1 ? columns.filter((column) => column.role === "figure" && REACHED.test(leafOf(column))) : [];
  if (reached.length !== 1) return null;
  const [from, to] = [named[0]!.column, reached[0]!.column];
  return from < to && columns.every((column) => column.column <= from || column.column >= to || BETWEEN.test(leafOf(column))) ? { named: from, reached: to } : null;
}

/** The columns, of which those about an indicator hold no money. */
export function withoutMoneyOfIndicators<Column extends PlacedHead>(columns: readonly Column[]): readonly Column[] {
  const found = indicatorColumns(columns);
  if (found === null) return columns;
  return columns.map((column) => (column.role === "figure" && column.column > found.named && column.column <= found.reached && column.facts.unit === null ? { ...column, facts: { ...column.facts, unit: "" } } : column));
}
