/** The live Univer model back into plain data. */
import type { ICellData, IStyleData, Workbook, Worksheet } from "@univerjs/core";
import type { AreaData, CellData, NameData, StyleData } from "../bookData";
import type { EngineName, EngineSheet } from "./engine";
import type { SpilledCells } from "./arrayFormulas";
import { fillOf } from "./arrayFormulas";
import { customKey, lookBeside } from "./cellCustom";
import { contentOf, scalarOf } from "./univerCells";
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

/** What beside the cells themselves tells their contents: formulas, and values that array formulas give to other cells. */
export interface Contents {
  formulaAt(sheet: string, row: number, column: number): string | null;
  spilledCells(sheet: string): SpilledCells | null;
  /** The area that the array formula of a cell fills. */
  arrayAt(sheet: string, row: number, column: number): AreaData | null;
}

export function exportSheet(workbook: Workbook, sheet: Worksheet, table: StyleTable, contents: Contents): EngineSheet {
  const config = sheet.getConfig(), frozen = sheet.getFreeze();
  return {
    id: sheet.getSheetId(), name: sheet.getName(),
    visibility: !sheet.isSheetHidden() ? "visible" : config.custom?.["veryHidden"] ? "veryHidden" : "hidden",
    cells: exportCells(workbook, sheet, table, contents),
    merges: sheet.getMergeData().map(areaOfRange),
    rows: exportRows(sheet), columns: exportColumns(sheet),
    frozen: { rows: frozen.ySplit, columns: frozen.xSplit },
    tabColor: config.tabColor || null, showGridlines: config.showGridlines !== 0,
  };
}

function exportCells(workbook: Workbook, sheet: Worksheet, table: StyleTable, contents: Contents): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  const styles = workbook.getStyles(), seen = new Map<string, number>();
  sheet.getCellMatrix().forValue((row, column, raw) => {
    if (!raw) return;
    const cell: { -readonly [Key in keyof CellData]: CellData[Key] } = {};
    const { value, formula } = contentOf(raw, raw.f || raw.si ? contents.formulaAt(sheet.getSheetId(), row, column) : null);
    if (value !== null) cell.value = value;
    if (formula !== null) {
      cell.formula = formula;
      const array = contents.arrayAt(sheet.getSheetId(), row, column), fill = fillOf(raw);
      if (array) cell.array = { area: array, dynamic: fill === null };
    }
    const beside = customKey(raw.custom);
    if (raw.s || beside !== "") {
      const key = `${typeof raw.s === "string" ? raw.s : JSON.stringify(raw.s)}|${beside}`;
      const index = seen.get(key) ?? table.index({ ...fromUniver(styles.get(raw.s as IStyleData | string) || null), ...lookBeside(raw.custom) });
      seen.set(key, index);
      if (index > 0) cell.style = index;
    }
    if (Object.keys(cell).length > 0) cells[`${row},${column}`] = cell;
  });
  addSpilled(cells, contents.spilledCells(sheet.getSheetId()));
  return cells;
}

function addSpilled(cells: Record<string, CellData>, spilled: SpilledCells | null): void {
  for (const [row, line] of Object.entries(spilled ?? {})) {
    for (const [column, raw] of Object.entries(line as Record<string, ICellData | null>)) {
      const key = `${row},${column}`, cell = cells[key], value = scalarOf(raw);
      if (value !== null && cell?.formula === undefined && cell?.value === undefined) cells[key] = { ...cell, value, spilled: true };
    }
  }
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

export const exportName = ({ name, reference, sheet, hidden, comment }: EngineName): NameData => ({ name, reference, sheet, hidden, ...(comment ? { comment } : {}) });
