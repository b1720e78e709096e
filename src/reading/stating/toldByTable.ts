import type { ColumnReading } from "../columns/columns";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { ChangesRegistered } from "./changesRegistered";
import { EndOfCumulative } from "./endOfCumulative";
import type { NamedByLabel } from "./labelBook";
import { GroupsOfEntries } from "./groupsOfEntries";
import { IndicatorsReached } from "./indicatorsReached";
import { LinesAcross } from "./linesAcross";
import { MonthsOfOneKind } from "./monthsOfOneKind";
import { PlannedAndPaid } from "./plannedAndPaid";
import { ProjectsBySource } from "./projectsBySource";
import { RunningTotals } from "./runningTotals";
import { SumsOfColumns } from "./sumsOfColumns";
import { SumsOfSources } from "./sumsOfSources";

/** What tables of one kind tell of their cells before any label or heading does. */
interface TableOfAKind {
  /** A quantity, that the cell states none, or `null` where nothing is told. */
  at(row: RowReading, column: ColumnReading): NamedByLabel | "nothing" | null;
}

const KINDS: readonly { in(reading: TableReading): TableOfAKind | null }[] = [MonthsOfOneKind, LinesAcross, RunningTotals, PlannedAndPaid, EndOfCumulative, ProjectsBySource, SumsOfSources, SumsOfColumns, ChangesRegistered, GroupsOfEntries, IndicatorsReached];

/** What the table tells as one of its kind; most tables are of none. */
export class ToldByTable {
  private readonly kinds: readonly TableOfAKind[];

  constructor(reading: TableReading) {
    this.kinds = KINDS.map((kind) => kind.in(reading)).filter((kind) => kind !== null);
  }

  at(row: RowReading, column: ColumnReading): NamedByLabel | "nothing" | null {
    for (const kind of this.kinds) {
      const told = kind.at(row, column);
      if (told !== null) return told;
    }
    return null;
  }
}
