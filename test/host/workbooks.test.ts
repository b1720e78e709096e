/** Real workbooks through the host: opened, recalculated, exported; nothing is lost and results stay those that were saved. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { BookData, CellData, SheetData } from "../../src/workbench/bookData";
import { openXlsx } from "../../src/workbench/files";
import { createEngine, openInNode } from "../../src/workbench/node";

const folder = path.join(__dirname, "..", "workbooks");
const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** Sheets with each cell's look in place of its index, and without empty entries. */
function plain(book: BookData, sheet: SheetData): object {
  const cells = Object.fromEntries(Object.entries(sheet.cells).flatMap(([key, { value, formula, style }]): [string, object][] => {
    const look = style === undefined ? {} : (book.styles[style] ?? {});
    const shown = { ...(value === undefined || value === "" ? {} : { value }), ...(formula ? { formula } : {}), ...(Object.keys(look).length > 0 ? { look } : {}) };
    return Object.keys(shown).length > 0 ? [[key, shown]] : [];
  }));
  const key = ({ top, left }: { top: number; left: number }) => top * 20000 + left;
  return { ...sheet, cells, merges: [...sheet.merges].sort((a, b) => key(a) - key(b)) };
}

test.each(files)("%s comes out of the host as it went in", async (name) => {
  const { book } = await openXlsx(readFileSync(path.join(folder, name)));
  const host = await openInNode(book);
  const saved = await host.exportBook();
  expect(saved.sheets.map((sheet) => sheet.name)).toEqual(book.sheets.map((sheet) => sheet.name));
  saved.sheets.forEach((sheet, index) => expect(plain(saved, sheet)).toMatchObject(plain(book, book.sheets[index]!)));
  expect(saved.names).toEqual(book.names.map((one) => expect.objectContaining({ name: one.name, sheet: one.sheet, reference: one.reference }) as unknown));
  host.close();
});

test.each(files)("%s recalculates to the results that were saved in it", async (name) => {
  const { book } = await openXlsx(readFileSync(path.join(folder, name)));
  const engine = createEngine();
  await engine.load(book);
  await engine.calculate(true);
  const differing: string[] = [];
  let compared = 0;
  for (const sheet of book.sheets) {
    for (const [key, { value, formula }] of Object.entries(sheet.cells) as [string, CellData][]) {
      if (formula === undefined || value === undefined) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const now = engine.read(sheet.id, { top: row, left: column, bottom: row, right: column })[0]?.[0]?.value;
      compared++;
      const same = typeof value === "number" && typeof now === "number" ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value)) : JSON.stringify(now) === JSON.stringify(value);
      if (!same) differing.push(`${sheet.name}!${key} ${formula}: ${JSON.stringify(value)} → ${JSON.stringify(now)}`);
    }
  }
  engine.dispose();
  expect({ compared, differing }).toEqual({ compared, differing: [] });
});
