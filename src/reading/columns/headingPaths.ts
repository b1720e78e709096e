import type { Block } from "../blocks/findBlocks";
import { withUnitApart } from "../blocks/headsApart";
import { isWordCell, isYearText, type Grid } from "../cells/grid";
import { moneyAlone } from "../cells/plainUnit";
import { withoutPivot } from "./pivotNames";

/** Headings above each column, from the top, merged and unmerged group headings spread over their columns; a unit below a heading is that of the heading. */
export function headingPaths(grid: Grid, block: Block): string[][] {
  const rows = block.headerRows;
  const width = block.right - block.left + 1;
  const lines = rows.map((row, level) => {
    const line: string[] = [];
    for (let offset = 0; offset < width; offset += 1) {
      const column = block.left + offset;
      const own = grid.spread(row, column);
      const raw = grid.value(row, column);
      let text = isWordCell(own) || isYearText(own) ? withoutPivot(withUnitApart(own)) : own.kind === "number" && typeof raw === "number" ? String(raw) : "";
      if (text === "" && level < rows.length - 1 && offset > 0 && grid.merge(row, column) === null && groupGoesOn(grid, rows, level, column)) text = line[offset - 1] ?? "";
      line.push(text);
    }
    return line;
  });
  return Array.from({ length: width }, (_, offset) => {
    const path: string[] = [];
    for (const line of lines) {
      const text = line[offset]!;
      const unit = path.length > 0 && text.length <= LONGEST_UNIT ? moneyAlone(text) : null; // 元 below 年初数 is its unit, no heading
      if (unit !== null) path[path.length - 1] += `(${unit})`;
      else if (text !== "" && path[path.length - 1] !== text) path.push(text);
    }
    return path;
  });
}

const LONGEST_UNIT = 5;

/** Whether an empty heading cell belongs to the group heading left of it: both columns have headings of their own below. */
function groupGoesOn(grid: Grid, rows: readonly number[], level: number, column: number): boolean {
  const below = rows.slice(level + 1);
  const has = (at: number): boolean => below.some((row) => isWordCell(grid.spread(row, at)));
  return has(column) && has(column - 1);
}
