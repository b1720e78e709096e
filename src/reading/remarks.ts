import { cellAddress, message, type Message, type Place } from "../model";
import type { TableReading } from "./readTables";
import type { TableWithoutUnit } from "./units/unitQuestions";

/** Something a person should know about the reading. */
export interface Remark {
  readonly message: Message;
  readonly place: Place | null;
}

/** Remarks on one table: error cells, figures typed as text, hidden figures, repaired codes, units not found. */
export function remarksOf(reading: TableReading, unitless: TableWithoutUnit | null): Remark[] {
  const { table, grid } = reading;
  const remarks: Remark[] = [];
  let texts = 0;
  let hidden = 0;
  let firstText: Place | null = null;
  let firstHidden: Place | null = null;
  const { traits } = table.figures;
  for (const figure of traits.hasText || traits.hasHidden ? table.figures.values() : []) {
    if (figure.isText && !figure.isDash) {
      texts += 1;
      firstText ??= figure.place;
    }
    if (figure.isHidden) {
      hidden += 1;
      firstHidden ??= figure.place;
    }
  }
  for (const row of reading.rows) {
    for (const column of grid.hasErrors ? reading.columns : []) {
      const cell = grid.cell(row.row, column.column);
      if (cell.kind === "error") {
        const place = grid.place(row.row, column.column);
        remarks.push({ message: message("read.errorCell", { cell: `${table.sheet}!${cellAddress(place)}`, error: cell.text }), place });
      }
    }
    if (row.codeRepaired) remarks.push({ message: message("read.codeRepaired", { label: row.key, code: row.code ?? "" }), place: grid.place(row.row, row.labelColumn ?? reading.columns[0]?.column ?? 0) });
  }
  if (texts > 0) remarks.push({ message: message("read.textNumbers", { table: table.title, count: texts }), place: firstText });
  if (hidden > 0) remarks.push({ message: message("read.hiddenFigures", { table: table.title, count: hidden }), place: firstHidden });
  if (unitless !== null) {
    const { assumed, place } = unitless;
    remarks.push({ message: assumed === null ? message("read.unitUnknown", { table: table.title }) : message("read.unitAssumed", { table: table.title, unit: assumed }), place });
  }
  return remarks;
}
