import type { BookData, CellData, SheetData } from "../../src/workbench/bookData";
import { parseAddress } from "../../src/workbench/engine/address";

type Content = string | number | boolean | { readonly error: string };

/** A sheet from A1 → content; text that begins with "=" is a formula. */
export function sheet(name: string, cells: Readonly<Record<string, Content>>, more: Partial<SheetData> = {}): SheetData {
  const entries = Object.entries(cells).map(([a1, content]): [string, CellData] => {
    const at = parseAddress(a1)?.area;
    return [`${at?.top},${at?.left}`, typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content }];
  });
  return {
    id: `id-of-${name}`, name, visibility: "visible", cells: Object.fromEntries(entries), merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 }, tabColor: null,
    protected: false, showGridlines: true, validations: [], hyperlinks: {}, charts: [], print: {}, ...more,
  };
}

export function book(sheets: readonly SheetData[], more: Partial<BookData> = {}): BookData {
  return { sheets, styles: [], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false, ...more };
}
