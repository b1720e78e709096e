/** A table takes in what is typed just below or beside it, and headers keep the names of their columns. */
import type { AreaData } from "../../bookData";
import { area, columnsOf, contains, intersect } from "../../engine/address";
import type { Host } from "../objects";
import { isFilled } from "../classes/filled";
import { moveFormula } from "../references";
import type { TableRecord } from "./tableRecord";
import { bodyOf, columnPart, freeColumnName, headerOf, nextColumnId, unlike } from "./tableRecord";

/** After cells were written: the table they touch from below or from the right grows, unless a totals row closes it. */
export function growTables(host: Host, sheet: string, written: AreaData): void {
  for (const table of host.records.sheet(sheet).tables) {
    const { area: a } = table, below = { ...a, top: a.bottom + 1, bottom: a.bottom + 1 }, beside = { ...a, left: a.right + 1, right: a.right + 1 };
    if (intersect(bodyOf(table), written)) table.insertRow = false;
    if (!table.totals && contains({ ...a, bottom: Number.MAX_SAFE_INTEGER }, written) && intersect(written, below) && filled(host, sheet, below)) extend(host, sheet, table, { ...a, bottom: written.bottom });
    else if (contains({ ...a, right: Number.MAX_SAFE_INTEGER }, written) && intersect(written, beside) && filled(host, sheet, beside)) extend(host, sheet, table, { ...a, right: written.right });
  }
}

const filled = (host: Host, sheet: string, block: AreaData): boolean => host.engine.read(sheet, block).some((line) => line.some(isFilled));

/** The table as far as a larger rectangle; new columns are named by their header cells. */
export function extend(host: Host, sheet: string, table: TableRecord, wanted: AreaData): void {
  if (host.records.sheet(sheet).tables.some((other) => other !== table && intersect(other.area, wanted))) return;
  const rows = wanted.bottom - table.area.bottom;
  const formulas = rows > 0 ? calculatedColumns(host, sheet, table) : [];
  const old = bodyOf(table).bottom;
  table.insertRow = false;
  table.area = wanted;
  if (table.filter) table.filter.area = { ...wanted, bottom: bodyOf(table).bottom };
  const more = columnsOf(wanted) - table.columns.length;
  for (let count = 0; count < more; count++) addColumn(host, sheet, table, table.columns.length);
  host.structured.tablesChanged();
  fillCalculated(host, sheet, { ...bodyOf(table), top: old + 1 }, formulas);
}

function addColumn(host: Host, sheet: string, table: TableRecord, index: number): void {
  const names = table.columns.map(({ name }) => name), header = headerOf(table);
  const at = header && columnPart(header, index), shown = at ? host.engine.read(sheet, at)[0]?.[0] : undefined;
  const own = at && shown && isFilled(shown) ? host.engine.display(shown.value, host.engine.numberFormat(sheet, at.top, at.left)) : "";
  const name = own === "" ? freeColumnName(names) : unlike(own, names);
  table.columns = [...table.columns, { id: nextColumnId(table), name }];
  if (at && name !== own) host.engine.write(sheet, at.top, at.left, { value: name, text: true });
}

/** After columns were inserted: a header cell shows the name of its column. */
export function nameNewColumns(host: Host, sheet: string): void {
  for (const table of host.records.sheet(sheet).tables) {
    const header = headerOf(table);
    if (!header) continue;
    host.engine.read(sheet, header)[0]?.forEach((content, index) => {
      const column = table.columns[index];
      if (!isFilled(content) && column) host.engine.write(sheet, header.top, header.left + index, { value: column.name, text: true });
    });
  }
}

/** After header cells were written: columns are called as they say; a blank or repeated one gets a name of its own. */
export function renameColumns(host: Host, sheet: string, written: AreaData): void {
  for (const table of host.records.sheet(sheet).tables) {
    const header = headerOf(table), touched = header && intersect(header, written);
    if (!header || !touched) continue;
    for (let index = touched.left - header.left; index <= touched.right - header.left; index++) {
      const column = table.columns[index], content = host.engine.read(sheet, columnPart(header, index))[0]?.[0];
      if (!column || !content) continue;
      const shown = isFilled(content) ? host.engine.display(content.value, host.engine.numberFormat(sheet, header.top, header.left + index)) : "";
      renameColumn(host, sheet, table, index, shown === "" ? column.name : shown);
      if (table.columns[index]?.name !== content.value) host.engine.write(sheet, header.top, header.left + index, { value: table.columns[index]?.name ?? "", text: true });
    }
  }
}

/** Gives a column a name, unlike the others'; formulas follow. The header cell is the caller's. */
export function renameColumn(host: Host, _sheet: string, table: TableRecord, index: number, wanted: string): void {
  const before = table.columns[index];
  if (!before || before.name === wanted) return;
  const name = unlike(wanted, table.columns.flatMap((column, other) => (other === index ? [] : [column.name])));
  host.structured.renamed({ table, column: [before.name, name] });
  table.columns = table.columns.map((column, other) => (other === index ? { ...column, name } : column));
}

/** For each column the formula that all of its cells share, written for its last cell; null where there is none. */
export function calculatedColumns(host: Host, sheet: string, table: TableRecord): (RowFormula | null)[] {
  const body = bodyOf(table);
  return table.columns.map((_, index) => {
    const cells = host.engine.read(sheet, columnPart(body, index)), last = cells[cells.length - 1]?.[0]?.formula ?? null;
    if (last === null) return null;
    const same = cells.every(([cell], row) => cell?.formula != null && moveFormula(cell.formula, cells.length - 1 - row, 0) === last);
    return same ? { formula: last, row: body.bottom } : null;
  });
}

export interface RowFormula {
  readonly formula: string;
  readonly row: number;
}

/** Rows of the table get the formulas of its calculated columns where they are blank. */
export function fillCalculated(host: Host, sheet: string, rows: AreaData, formulas: readonly (RowFormula | null)[]): void {
  formulas.forEach((one, index) => {
    if (!one) return;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const at = area(row, rows.left + index), content = host.engine.read(sheet, at)[0]?.[0];
      if (!isFilled(content)) host.engine.write(sheet, row, rows.left + index, { formula: moveFormula(one.formula, row - one.row, 0) });
    }
  });
}
