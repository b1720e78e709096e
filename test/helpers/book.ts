import type { BookData, CellData, SheetData } from "../../src/workbench/bookData";

/** A cell as a test writes it: a value, `=…` for a formula, `null` for nothing. */
export type DrawnCell = string | number | boolean | { readonly error: string } | null;

function cellOf(drawn: Exclude<DrawnCell, null>): CellData {
  return typeof drawn === "string" && drawn.startsWith("=") ? { formula: drawn } : { value: drawn };
}

/** A sheet drawn as rows of cells from A1; `more` overrides anything else. */
export function sheetOf(name: string, rows: readonly (readonly DrawnCell[])[], more: Partial<SheetData> = {}): SheetData {
  const cells: Record<string, CellData> = {};
  rows.forEach((row, r) => row.forEach((drawn, c) => {
    if (drawn !== null) cells[`${r},${c}`] = cellOf(drawn);
  }));
  return {
    id: `sheet-${name}`, name, visibility: "visible", cells, merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 },
    tabColor: null, protected: false, showGridlines: true, validations: [], hyperlinks: {}, charts: [], print: {}, ...more,
  };
}

/** A workbook of such sheets. */
export function bookOf(...sheets: readonly SheetData[]): BookData {
  return { sheets, styles: [], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false };
}
