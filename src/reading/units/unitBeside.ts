import { isMoneyUnit } from "../../model";
import type { Band, ColumnReading } from "../columns/columns";

/** 年初预算（万元） | 调整后预算 | 支出: where the stages of a table that names a unit all name the same one, those that name none are in it as well. */
export function withUnitBeside(band: Band): Band {
  const stages = band.columns.filter(isStage);
  const units = new Set(stages.flatMap(({ facts: { unit } }) => (unit === null ? [] : [unit])));
  const [unit] = units;
  if (unit === undefined || units.size > 1 || !isMoneyUnit(unit)) return band;
  return { ...band, columns: band.columns.map((column) => (isStage(column) && column.facts.unit === null ? { ...column, facts: { ...column.facts, unit } } : column)) };
}

function isStage({ role, facts: { period, stageWord, isDerived } }: ColumnReading): boolean {
  return role === "figure" && (period !== null || stageWord !== null) && !isDerived;
}
