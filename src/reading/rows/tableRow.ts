import type { CellPlace, RowKind, TableRow } from "../../model";
import type { Grid } from "../cells/grid";
import type { RowReading } from "./rowReading";

/** A row of a table as others see it: what was read stays where it is, for a large workbook has tens of thousands of rows. */
class ReadRow implements TableRow {
  constructor(private readonly reading: RowReading, private readonly grid: Grid) {}

  get row(): number {
    return this.grid.rowAt(this.reading.row);
  }
  get label(): string {
    return this.reading.key;
  }
  get rawLabel(): string {
    return this.reading.rawLabel;
  }
  get labelPlace(): CellPlace | null {
    const { row, labelColumn } = this.reading;
    return labelColumn === null ? null : this.grid.place(row, labelColumn);
  }
  get labelPath(): readonly string[] {
    return this.reading.path;
  }
  get code(): string | null {
    return this.reading.code;
  }
  get kind(): RowKind {
    return this.reading.kind;
  }
  get level(): number {
    return this.reading.level;
  }
  get isHidden(): boolean {
    return this.grid.rowHidden(this.reading.row);
  }
}

/** One of several lines about one thing, or of one group. */
class ReadLine extends ReadRow {
  constructor(reading: RowReading, grid: Grid, readonly aspect: string) {
    super(reading, grid);
  }
}

/** The row of a table that a row's reading gives. */
export function tableRow(row: RowReading, grid: Grid): TableRow {
  const apart = row.aspect ?? row.group;
  return apart === undefined ? new ReadRow(row, grid) : new ReadLine(row, grid, apart);
}
