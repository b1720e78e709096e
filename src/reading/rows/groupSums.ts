import { isWordCell, type Grid } from "../cells/grid";
import { labelParts } from "../cells/text";
import type { ColumnReading } from "../columns/columns";

/** What this step needs of a row. */
interface Labelled {
  readonly row: number;
  readonly parts: ReturnType<typeof labelParts>;
  readonly rawLabel: string;
  readonly labelColumn: number | null;
}

/**
 * Lines that part a project by where its money comes from (森林管护 | 中央, below it 省级 and 小计 beside empty label cells): the
 * project's line is its 小计, and the lines above are its parts, which have no name of their own.
 */
export function withGroupSums<Row extends Labelled>(rows: readonly Row[], grid: Grid, columns: readonly ColumnReading[], label: ColumnReading | null): readonly Row[] {
  const beside = label === null ? undefined : columns.find(({ column, role }) => column > label.column && (role === "text" || role === "label"));
  if (!beside || !rows.some(({ row }) => SUM.test(grid.cell(row, beside.column).text))) return rows;
  const changed = [...rows];
  for (let first = 0; first < rows.length; first += 1) {
    const name = rows[first]!;
    if (name.rawLabel === "" || !isWordCell(grid.cell(name.row, beside.column))) continue;
    let last = first;
    while (last + 1 < rows.length && rows[last + 1]!.rawLabel === "" && isWordCell(grid.cell(rows[last + 1]!.row, beside.column))) last += 1;
    if (last === first || !SUM.test(grid.cell(rows[last]!.row, beside.column).text)) continue;
    changed[last] = { ...rows[last]!, parts: name.parts, rawLabel: name.rawLabel, labelColumn: name.labelColumn };
    changed[first] = { ...name, parts: labelParts(""), rawLabel: "", labelColumn: null };
    first = last;
  }
  return changed;
}

const SUM = /^(?:小计|合计)$/;
