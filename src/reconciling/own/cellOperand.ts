import { cellAddress, decimalOfNumber, decimalPlacesOf, isCellError, valueAt } from "../../model";
import type { CellPlace, Ledger } from "../../model";
import type { Precision } from "../ties/precision";
import type { Operand } from "../ties/tie";

/** What stands in a cell that a relation names. */
export type CellReading =
  | { readonly kind: "operand"; readonly operand: Operand }
  /** Words, an error or a date: no figure. */
  | { readonly kind: "words"; readonly operand: Operand }
  /** The sheet is not there. */
  | { readonly kind: "gone" };

/** The figure in a cell as it was read with its table, else the bare number of the cell, which then has no unit. */
export function readCell(ledger: Ledger, precision: Precision, place: CellPlace): CellReading {
  for (const table of ledger.tables) {
    if (table.sheet !== place.sheet) continue;
    const figure = table.figures.at(place.row, place.column);
    if (!figure) continue;
    const row = table.rows.find((candidate) => candidate.row === place.row)?.label ?? "";
    const path = table.columns.find(({ column }) => column === place.column)?.path ?? [];
    const label = [row, path[path.length - 1] ?? ""].filter((part) => part !== "").join("·") || cellAddress(place);
    return { kind: "operand", operand: { ...bare(place, label), amount: precision.ofFigure(figure), figure, table: table.id } };
  }
  const sheet = ledger.snapshot.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return { kind: "gone" };
  const value = valueAt(sheet, place.row, place.column);
  const operand = bare(place, cellAddress(place));
  const number = typeof value === "number" ? decimalOfNumber(value) : null;
  if (number) return { kind: "operand", operand: { ...operand, amount: { value: number, unit: "", decimals: decimalPlacesOf(number) } } };
  const isEmpty = value === null || (!isCellError(value) && typeof value === "string" && value.trim() === "");
  return { kind: isEmpty ? "operand" : "words", operand };
}

function bare(place: CellPlace, label: string): Operand {
  return { sign: 1, label, amount: null, place, figure: null, required: true };
}
