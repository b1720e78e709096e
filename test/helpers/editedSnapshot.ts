import { parseAddress } from "../../src/model";
import type { CellValue, Snapshot } from "../../src/model";

/** The snapshot with other values in some cells, by sheet name and A1 address. */
export function editedSnapshot(snapshot: Snapshot, cells: Readonly<Record<string, CellValue>>): Snapshot {
  return Object.entries(cells).reduce((book, [where, value]) => {
    const [sheetName, address] = where.split("!") as [string, string];
    const at = parseAddress(address)!;
    if (!book.sheets.some(({ name }) => name === sheetName)) throw new Error(`no sheet: ${sheetName}`);
    return {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name !== sheetName ? sheet : {
        ...sheet, values: sheet.values.map((row, r) => row.map((old, c) => (r + sheet.top === at.row && c + sheet.left === at.column ? value : old))),
      })),
    };
  }, snapshot);
}
