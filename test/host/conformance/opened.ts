/** A workbook open in the local host for one test file, and the ways the conformance tests speak to it. */
import type { NodeHost, NodeOptions } from "../../../src/workbench/node";
import { openInNode } from "../../../src/workbench/node";
import type { BookData, SheetData } from "../../../src/workbench/bookData";
import { book, sheet } from "../books";

let host: NodeHost | null = null;
const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];

/** Has an event handler removed while the workbook is still open: the library keeps handlers beyond a host. */
export function untilClosed(handler: unknown): void {
  handlers.push(handler as OfficeExtension.EventHandlerResult<unknown>);
}

async function removeHandlers(): Promise<void> {
  for (const handler of handlers.splice(0)) await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
}

afterEach(async () => {
  if (host) await removeHandlers();
  host?.close();
  host = null;
});

/** Microsoft's guide to add-ins, where the reference of a member does not say it. */
export const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/";

/** The reference page of a class; add `#excel-excel-range-…-member(1)` for a member. */
export const PAGES = "https://learn.microsoft.com/javascript/api/excel/";

export type Cells = Parameters<typeof sheet>[1];

/** Opens a workbook of one sheet 数据 (and more). */
export async function opened(cells: Cells, more: Partial<SheetData> = {}, others: readonly SheetData[] = [], bookMore: Partial<BookData> = {}, options: NodeOptions = {}): Promise<NodeHost> {
  if (host) await removeHandlers();
  host?.close();
  host = await openInNode(book([sheet("数据", cells, more), ...others], bookMore), options);
  return host;
}

/** Runs work on the sheet 数据 and syncs at its end; what it gives is read after that. */
export async function onSheet<T>(work: (data: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const given = await work(context.workbook.worksheets.getItem("数据"), context);
    await context.sync();
    return given;
  });
}

/** The code of the error that work on the sheet 数据 ends with, or "no error". */
export async function codeOn(work: (data: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> {
  return onSheet(work).then(() => "no error", (error: { code?: string }) => error.code ?? String(error));
}

/** Address of a range without its sheet. */
export const bare = (address: string): string => address.split(",").map((part) => part.slice(part.indexOf("!") + 1)).join(",");

/** Addresses that ranges on 数据 have; null where a range is the null object. */
export async function addresses(of: (data: Excel.Worksheet) => readonly (Excel.Range | Excel.RangeAreas)[]): Promise<(string | null)[]> {
  const ranges = await onSheet((data) => of(data).map((range) => range.load("address") as Excel.Range | Excel.RangeAreas));
  return ranges.map((range) => (range.isNullObject ? null : bare(range.address)));
}

/** Values of an address on 数据. */
export async function valuesOf(address: string): Promise<unknown[][]> {
  return (await onSheet((data) => data.getRange(address).load("values"))).values as unknown[][];
}

/** Formulas of an address on 数据. */
export async function formulasOf(address: string): Promise<unknown[][]> {
  return (await onSheet((data) => data.getRange(address).load("formulas"))).formulas as unknown[][];
}
