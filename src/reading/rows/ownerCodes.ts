import type { Grid } from "../cells/grid";
import type { RowReading } from "./rowReading";

const CODE = /^\d{2,}$/;

/**
 * A department's line with its units below it: 053, then 053001 and 053002. The units are read as if indented, for they make the
 * department up and stand not beside it.
 * @param column of the units' codes
 */
export function withOwnerCodes<Row extends Pick<RowReading, "row" | "parts">>(rows: readonly Row[], grid: Grid, column: number): readonly Row[] {
  const open: string[] = [];
  return rows.map((row) => {
    const { row: at, parts } = row;
    const cell = grid.cell(at, column);
    const code = cell.kind === "number" ? String(grid.value(at, column) ?? "") : cell.text;
    if (!CODE.test(code)) return row;
    while (open.length > 0 && !(code.length > open[open.length - 1]!.length && code.startsWith(open[open.length - 1]!))) open.pop();
    const depth = open.length;
    open.push(code);
    return depth === 0 ? row : { ...row, parts: { ...parts, indent: parts.indent + 2 * depth } };
  });
}
