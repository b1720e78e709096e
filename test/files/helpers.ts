import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { BookData, SheetData } from "../../src/workbench/bookData";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import type { OpenedBook } from "../../src/workbench/files";
import type { NodeHost } from "../../src/workbench/node";
import { openInNode } from "../../src/workbench/node";

export const WORKBOOKS = join(__dirname, "..", "workbooks");
export const workbookNames: readonly string[] = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));

export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(WORKBOOKS, name)));
}

/** Parts of a package, by an unpacking of the test's own. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function textOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partsOf(bytes)[part]);
}

/** Names of parts that are not the same bytes in both files. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return Object.keys(a).filter((name) => !b[name] || !Buffer.from(a[name]!).equals(Buffer.from(b[name]!))).sort();
}

export const emptySheet: SheetData = {
  id: "new", name: "新表", visibility: "visible", cells: {}, merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 }, tabColor: null,
  protected: false, showGridlines: true, validations: [], hyperlinks: {}, charts: [], print: {},
};

export function bookWith(...sheets: readonly Partial<SheetData>[]): BookData {
  return {
    sheets: sheets.map((sheet, index) => ({ ...emptySheet, id: `sheet${index}`, name: `表${index + 1}`, ...sheet })),
    styles: [{}], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false,
  };
}

/** The book with one sheet changed. */
export function withSheet(book: BookData, index: number, change: (sheet: SheetData) => SheetData): BookData {
  return { ...book, sheets: book.sheets.map((sheet, at) => (at === index ? change(sheet) : sheet)) };
}

/** The book with a value in a cell, its look kept. */
export function withCell(book: BookData, sheet: number, key: string, value: string | number | boolean): BookData {
  return withSheet(book, sheet, (of) => {
    const { formula: _, ...cell } = of.cells[key] ?? {};
    return { ...of, cells: { ...of.cells, [key]: { ...cell, value } } };
  });
}

/** Opens a file in the local host, works on its first sheet with the library's own Excel.run, and saves what came of it. */
export async function worked(bytes: Uint8Array, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<Uint8Array> {
  const { book, source } = await openXlsx(bytes);
  return withHost(book, async (node) => {
    await run(work);
    return saveXlsx(await node.exportBook(), source);
  });
}

/** What is asked of a file's first sheet through the library; proxies are read after a sync. */
export async function asked<T>(bytes: Uint8Array, ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return withHost((await openXlsx(bytes)).book, () => run(ask));
}

async function withHost<T>(book: BookData, work: (node: NodeHost) => Promise<T>): Promise<T> {
  const node = await openInNode(book);
  try {
    return await work(node);
  } finally {
    node.close();
  }
}

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> => Excel.run(async (context) => {
  const given = await work(context.workbook.worksheets.getFirst(), context);
  await context.sync();
  return given;
});

/** A new file with a sheet of these rows. */
export const fileOf = (rows: readonly (readonly (string | number)[])[], more: Partial<SheetData> = {}): Promise<Uint8Array> =>
  saveXlsx(bookWith({ cells: Object.fromEntries(rows.flatMap((line, row) => line.map((value, column) => [`${row},${column}`, { value }]))), ...more }), null);

/** Parts that both files have and that differ, and parts that only the second has. */
export const changedParts = (before: Uint8Array, after: Uint8Array): string[] => [...differingParts(before, after), ...Object.keys(partsOf(after)).filter((name) => !(name in partsOf(before)))].sort();

/** Saves a book without a source and opens the result. */
export async function savedAndOpened(book: BookData): Promise<OpenedBook> {
  return openXlsx(await saveXlsx(book, null));
}
