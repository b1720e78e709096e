import { ZERO, groupBy, isMoneyUnit, type CellPlace, type Figure, type MoneyUnit, type Unit, type UnitQuestion } from "../../model";
import type { BlockReading, TableReading } from "../readTables";
import type { CellStatement } from "../stating/cellStatement";
import type { StatedTable } from "../stating/stateTable";
import { unitColumnOf } from "./cellUnits";

/** A table that names no unit for its money. */
export interface TableWithoutUnit {
  /** Where it begins. */
  readonly place: CellPlace;
  /** What its money was read in all the same; `null`: it was not used. */
  readonly assumed: MoneyUnit | null;
  /** What states money there, or would. */
  readonly figures: readonly CellStatement[];
}

/** The table, where its money has a unit that others lent it, or none; `null` where nothing is in doubt. */
export function tableWithoutUnit(reading: TableReading, block: BlockReading, { statements, unitless }: StatedTable, lent: Unit | null): TableWithoutUnit | null {
  const { grid, columns } = reading;
  const { headerRows, bodyRows, left } = block.block;
  const place = grid.place(headerRows[0] ?? bodyRows[0] ?? 0, left);
  const unused = unitless.filter(({ figure }) => !figure.amount.value.eq(ZERO));
  if (unused.length > 0) return { place, assumed: null, figures: unused };
  if (block.unit !== null || lent === null || !isMoneyUnit(lent)) return null;
  if (columns.some(({ facts: { unit } }) => unit !== null && isMoneyUnit(unit)) || unitColumnOf(columns) !== undefined) return null;
  const figures = statements.filter(({ figure, amount, saysUnit }) => !figure.isText && isMoneyUnit(amount.unit) && !saysUnit);
  return figures.length === 0 ? null : { place, assumed: lent, figures };
}

/** One question for each sheet: of a sheet on which some money was not used at all, about that money. */
export function unitQuestions(tables: readonly TableWithoutUnit[]): readonly UnitQuestion[] {
  return [...groupBy(tables, ({ place }) => place.sheet)].map(([sheet, all]) => questionOf(sheet, all));
}

function questionOf(sheet: string, all: readonly TableWithoutUnit[]): UnitQuestion {
  const unused = all.filter(({ assumed }) => assumed === null);
  const asked = unused.length > 0 ? unused : all;
  const figures = asked.flatMap((table) => table.figures);
  const largest = figures.reduce((most, statement) => (size(statement).gt(size(most)) ? statement : most));
  return {
    sheet, tables: asked.length, figures: new Set(figures.map(({ figure }) => figure)).size, assumed: unused.length > 0 ? null : asked[0]!.assumed,
    example: { label: largest.key || largest.name, value: largest.figure.amount.value.toFixed(), place: largest.place },
  };
}

function size({ figure }: { readonly figure: Figure }): Figure["amount"]["value"] {
  return figure.amount.value.abs();
}
