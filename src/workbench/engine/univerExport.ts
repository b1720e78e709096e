/** The live Univer model back into plain data. */
import type { IStyleData, Workbook, Worksheet } from "@univerjs/core";
import type { CellData, StyleData } from "../bookData";
import type { EngineName, EngineSheet } from "./engine";
import { contentOf } from "./univerCells";
import { areaOfRange, columnCharacters, rowPoints } from "./univerBook";
import { fromUniver } from "./univerStyle";

/** Gathers the looks in use; index 0 is the default look. */
export class StyleTable {
  readonly styles: StyleData[] = [{}];
  private readonly indexOf = new Map<string, number>([["{}", 0]]);

  index(style: StyleData): number {
    const key = JSON.stringify(style);
    const known = this.indexOf.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.indexOf.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}

export type FormulaAt = (sheet: string, row: number, column: number) => string | null;

export function exportSheet(workbook: Workbook, sheet: Worksheet, table: StyleTable, formulaAt: FormulaAt): EngineSheet {
  const config = sheet.getConfig(), frozen = sheet.getFreeze();
  return {
    id: sheet.getSheetId(), name: sheet.getName(),
    visibility: !sheet.isSheetHidden() ? "visible" : config.custom?.["veryHidden"] ? "veryHidden" : "hidden",
    cells: exportCells(workbook, sheet, table, formulaAt),
    merges: sheet.getMergeData().map(areaOfRange),
    rows: exportRows(sheet), columns: exportColumns(sheet),
    frozen: { rows: frozen.ySplit, columns: frozen.xSplit },
    tabColor: config.tabColor || null, showGridlines: config.showGridlines !== 0,
  };
}

function exportCells(workbook: Workbook, sheet: Worksheet, table: StyleTable, formulaAt: FormulaAt): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  const styles = workbook.getStyles(), seen = new Map<string, number>();
  sheet.getCellMatrix().forValue((row, column, raw) => {
    if (!raw) return;
    const cell: { value?: NonNullable<CellData["value"]>; formula?: string; style?: number } = {};
    const { value, formula } = contentOf(raw, raw.f || raw.si ? formulaAt(sheet.getSheetId(), row, column) : null);
    if (value !== null) cell.value = value;
    if (formula !== null) cell.formula = formula;
    const unlocked = raw.custom?.["unlocked"] === true;
    if (raw.s || unlocked) {
      const key = `${typeof raw.s === "string" ? raw.s : JSON.stringify(raw.s)}${unlocked}`;
      const index = seen.get(key) ?? table.index(fromUniver(styles.get(raw.s as IStyleData | string) || null, !unlocked));
      seen.set(key, index);
      if (index > 0) cell.style = index;
    }
    if (Object.keys(cell).length > 0) cells[`${row},${column}`] = cell;
  });
  return cells;
}

function exportRows(sheet: Worksheet): EngineSheet["rows"] {
  const rows: Record<number, { height?: number; hidden?: boolean }> = {};
  for (const [index, row] of Object.entries(sheet.getConfig().rowData as Record<number, { h?: number; hd?: number; ia?: number } | undefined>)) {
    if (!row) continue;
    const entry = { ...(row.h !== undefined && row.ia !== 1 ? { height: rowPoints(row.h) } : {}), ...(row.hd ? { hidden: true } : {}) };
    if (Object.keys(entry).length > 0) rows[Number(index)] = entry;
  }
  return rows;
}

function exportColumns(sheet: Worksheet): EngineSheet["columns"] {
  const columns: Record<number, { width?: number; hidden?: boolean }> = {};
  for (const [index, column] of Object.entries(sheet.getConfig().columnData as Record<number, { w?: number; hd?: number } | undefined>)) {
    if (!column) continue;
    const entry = { ...(column.w !== undefined ? { width: columnCharacters(column.w) } : {}), ...(column.hd ? { hidden: true } : {}) };
    if (Object.keys(entry).length > 0) columns[Number(index)] = entry;
  }
  return columns;
}

export const exportName = ({ name, reference, sheet, hidden }: EngineName) => ({ name, reference, sheet, hidden });
