/** A value typed into a cell: what is recognised in it, and the format that comes with it to a cell that has none. */
import { area } from "../engine/address";
import type { Engine } from "../engine/engine";
import { typed } from "./typed";

export function putTyped(engine: Engine, sheet: string, row: number, column: number, value: unknown): void {
  const format = engine.numberFormat(sheet, row, column), result = typed(value, format);
  engine.write(sheet, row, column, result.content);
  if (result.numberFormat && format === "General") engine.patchStyle(sheet, area(row, column), { numberFormat: result.numberFormat });
}
