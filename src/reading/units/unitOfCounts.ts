import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";

/** Over counts. */
export const COUNTS = /^(?:数量|个数|数字|人数|次数)(?:\([^()]*\))?$/;

/** The column of counts whose units stand right behind it (数量 | 单位), beside columns of other figures: these are in the table's unit. `null` without. */
export function countsBeforeUnits(columns: readonly ColumnReading[]): number | null {
  const units = columns.find(({ isOfUnits }) => isOfUnits);
  if (units === undefined) return null;
  const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  const counts = figures.find((column) => column.column === units.column - 1 && COUNTS.test(leafOf(column)));
  return counts !== undefined && figures.length > 1 ? counts.column : null;
}
