import { isMoneyUnit, type Unit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import type { Grid } from "../cells/grid";
import type { OwnLabels } from "../stating/ownLabels";
import type { RowReading } from "../rows/rowReading";
import { rowUnitOf, unitsBehind, writtenUnit } from "./rowUnit";
import type { Section } from "../blocks/sections";

/** A column of figures with the unit that its headings name, and the one its cells have where nothing else tells. */
export interface FigureColumn {
  readonly column: number;
  readonly own: Unit | null;
  readonly otherwise: Unit;
}

/** The units of a table's cells: heading, label, column of units, what stands behind a figure, section, table. */
export class CellUnits {
  private readonly unitColumn: ColumnReading | undefined;

  constructor(private readonly grid: Grid, private readonly ownLabels: OwnLabels, columns: readonly ColumnReading[], private readonly figures: readonly FigureColumn[], private readonly isList: boolean, private readonly sections: ReadonlyMap<number, Section>) {
    this.unitColumn = columns.find(({ isOfUnits }) => isOfUnits) ?? columns.find(({ role, path }) => role === "text" && /计量单位|^单位$/.test(path[path.length - 1] ?? ""));
  }

  /** The unit of each figure of a row. */
  inRow(row: RowReading): (column: FigureColumn) => Unit {
    const { grid, figures, unitColumn } = this;
    const written = writtenUnit(row);
    const behind = this.isList ? unitsBehind(grid, row.row, figures) : null;
    const rowUnit = rowUnitOf(grid, row, written, unitColumn);
    const sectionUnit = this.sections.get(row.row)?.unit ?? null;
    return ({ column, own, otherwise }) => {
      if (written !== null && own !== null && (isMoneyUnit(written) && isMoneyUnit(own) || figures.length === 1)) return written;
      const led = this.ownLabels.rowOf(row, column);
      const ofRow = led === null ? rowUnit : rowUnitOf(grid, led, writtenUnit(led), unitColumn);
      return own ?? ofRow ?? behind?.get(column) ?? sectionUnit ?? otherwise;
    };
  }
}
