import type { Unit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { countingBracket, isCountingUnit, namesACount } from "../stating/countingUnits";
import { SHARE_SAID, impliedUnit } from "../cells/figures";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { plainUnit } from "../cells/plainUnit";
import type { RowReading } from "../rows/rowReading";

/** The unit that a row itself tells: 计量单位, its label, what is counted. `null` without; `""` for one that is no unit of ours. */
export function rowUnitOf(grid: Grid, row: RowReading, written: Unit | null, unitColumn: ColumnReading | undefined): Unit | null {
  if (unitColumn && (grid.merge(row.row, unitColumn.column)?.left ?? Infinity) >= unitColumn.column) { // 合计 may reach over it
    const unit = unitOfLine(`(${grid.spread(row.row, unitColumn.column).text})`) ?? plainUnit(grid.spread(row.row, unitColumn.column).text);
    if (unit !== null || grid.spread(row.row, unitColumn.column).kind === "text") return unit ?? "";
    if (written === null) return null; // where the column says nothing the label may: 编报绩效目标的项目金额（万元）
  }
  return written ?? (COUNTED_LABEL.test(row.key) || SHARE_SAID.test(row.key) ? impliedUnit(row.key) : namesACount(row.key) ? "" : null);
}

const BRACKETED_UNIT = /\((万元|万|元|亿元|千元|%|个|人|辆|批次|批|人次|平方米|台|套|件|次)\)$|\([^()]*[,、;](万元|元|千元|辆|人|批次|批|人次|平方米)\)$/;

/** The unit that the row's label names, or the merged label beside it: 编制数（人）, 三公（元） | 公务接待费. `null` without. */
export function writtenUnit(row: RowReading): Unit | null {
  const inLabel = bracketedUnit(row.parts.name) ?? convertedUnit(row.parts.name);
  if (inLabel !== null || row.context.length === 0) return inLabel;
  for (const text of row.context) {
    const beside = bracketedUnit(text);
    if (beside !== null) return beside;
  }
  return null;
}

/** 项目支出折合万元: what stands there was converted. */
function convertedUnit(text: string): Unit | null {
  return text.endsWith("元") ? (/(?:折合?|折算|换算)[成为]?(亿元|百万元|万元|千元|元)$/.exec(text)?.[1] as Unit | undefined) ?? null : null;
}

function bracketedUnit(text: string): Unit | null {
  if (!text.endsWith(")")) return null;
  const bracketed = BRACKETED_UNIT.exec(text);
  const written = bracketed?.[1] ?? bracketed?.[2];
  return written === "万" ? "万元" : (written as Unit | undefined) ?? (countingBracket(text) === null ? null : "");
}

/** The unit that a text says and nothing else; `""` for one that counts but is none of ours. */
function unitWord(text: string): Unit | null {
  return plainUnit(text) ?? (isCountingUnit(text) ? "" : null);
}

/** Labels that name rates and counts whatever unit of money their table has. */
const COUNTED_LABEL = /(?:[^税汇利费]率|%|占比|比重|人数|编制数|人次数?|批次数?|保有量|团组数|购置数)$/;

const NO_UNITS: ReadonlyMap<number, Unit> = new Map();

/** The units that stand behind the figures of a list's row, by column, where one stands behind each: 保有量 | 4 | 辆；公务接待 | 29 | 批次. */
export function unitsBehind(grid: Grid, row: number, columns: readonly { readonly column: number }[]): ReadonlyMap<number, Unit> {
  const units = new Map<number, Unit>();
  for (const { column } of columns) {
    if (!isFigureCell(grid.cell(row, column))) continue;
    const behind = column + 1 < grid.columns ? grid.cell(row, column + 1) : null;
    const unit = behind !== null && isWordCell(behind) ? unitWord(behind.text.split(/[;,、。]/)[0]!) : null;
    if (unit === null && grid.cell(row, column).parsed?.unit === "复合") continue; // 0.18 | 万元 | 3批21人
    if (unit === null) return NO_UNITS;
    units.set(column, unit);
  }
  return units;
}
