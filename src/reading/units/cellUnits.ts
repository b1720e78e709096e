import { isMoneyUnit, type Unit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import type { Grid } from "../cells/grid";
import type { OwnLabels } from "../stating/ownLabels";
import type { RowReading } from "../rows/rowReading";
import { rowUnitOf, unitsBehind, writtenUnit } from "./rowUnit";
import { countsBeforeUnits } from "./unitOfCounts";
import type { Section } from "../blocks/sections";

/** A column of figures with the unit that its headings name, and the one its cells have where nothing else tells. */
export interface FigureColumn {
  readonly column: number;
  readonly own: Unit | null;
  readonly otherwise: Unit;
}

/** The column that names the unit of each row. */
export function unitColumnOf(columns: readonly ColumnReading[]): ColumnReading | undefined {
  return columns.find(({ isOfUnits }) => isOfUnits) ?? columns.find(({ role, path }) => role === "text" && /计量单位|^单位$/.test(path[path.length - 1] ?? ""));
}

/** The units of a table's cells: heading, label, column of units, what stands behind a figure, section, table. */
export class CellUnits {
  private readonly unitColumn: ColumnReading | undefined;
  /** The only column that the column of units is of; `null` where it is of all. */
  private readonly counts: number | null;
  /** The row asked for last, and what it tells: the unit in its label, its own, and those behind its figures by column, in lists. */
  private row: RowReading | null = null;
  private written: Unit | null = null;
  private unit: Unit | null = null;
  private behind: ReadonlyMap<number, Unit> | null = null;

  constructor(private readonly grid: Grid, private readonly ownLabels: OwnLabels, columns: readonly ColumnReading[], private readonly figures: readonly FigureColumn[], private readonly isList: boolean, private readonly sections: ReadonlyMap<number, Section>) {
    this.unitColumn = unitColumnOf(columns);
    this.counts = countsBeforeUnits(columns);
  }

  /** The unit of a row's figure. Asked for row by row: what the row itself tells is looked at once. */
  at(row: RowReading, { column, own, otherwise }: FigureColumn): Unit {
    if (this.row !== row) this.lookAt(row);
    const { written, unit, behind } = this;
    if (written !== null && own !== null && (isMoneyUnit(written) && isMoneyUnit(own) || this.figures.length === 1)) return written;
    if (own !== null) return own;
    const led = this.ownLabels.rowOf(row, column);
    const ofRow = this.counts !== null && column !== this.counts ? written : led === null ? unit : rowUnitOf(this.grid, led, writtenUnit(led), this.unitColumn);
    return ofRow ?? behind?.get(column) ?? this.sections.get(row.row)?.unit ?? otherwise;
  }

  private lookAt(row: RowReading): void {
    this.row = row;
    this.written = writtenUnit(row);
    this.unit = rowUnitOf(this.grid, row, this.written, this.unitColumn);
    this.behind = this.isList ? unitsBehind(this.grid, row.row, this.figures) : null;
  }
}
