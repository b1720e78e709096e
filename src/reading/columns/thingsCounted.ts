import type { Grid } from "../cells/grid";
import { countsInThousands, isCountingUnit } from "../stating/countingUnits";
import type { Band } from "./columns";

/** Fewest lines that are counted. */
const FEWEST = 2;

/** Whether a column of units says that most lines of a block count things (人次, 场): what stands beside 年初计划 and 实际完成 there is no money. */
export function countsThings(bands: readonly Band[], rows: readonly (readonly { readonly row: number }[])[], grid: Grid): boolean {
  return bands.some(({ columns }, index) => {
    const units = columns.find(({ role, isOfUnits, path }) => isOfUnits === true || role === "text" && /^(?:计量)?单位$/.test(path[path.length - 1] ?? ""));
    if (units === undefined) return false;
    const texts = rows[index]!.map(({ row }) => grid.spread(row, units.column).text).filter((text) => text !== "");
    const counted = texts.filter((text) => isCountingUnit(text) || countsInThousands(text)).length;
    return counted >= FEWEST && counted * 2 > texts.length;
  });
}
