/** What people do to the structure of a workbook, done and undone through the file: nothing that a comparison of parts sees may be lost. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import { comparePackages } from "./compareParts";
import { WORKBOOKS, bytesOf } from "./helpers";

const NAMES = [...readdirSync(join(WORKBOOKS, "excel-saved", "roundtrip")).map((name) => `excel-saved/roundtrip/${name}`), ...readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"))];

/** Opens a file in the host, works on it with Office.js, and saves it. */
async function after(bytes: Uint8Array, work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const { book, source } = await openXlsx(bytes);
  const node = await openInNode(book);
  await Excel.run(async (context) => {
    work(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const saved = await saveXlsx(await node.exportBook(), source);
  node.close();
  return saved;
}

/** What saving any change brings: readers are asked to calculate, and the order of the last calculation goes with its part. */
const EXPECTED = /calcChain|calcPr|: \/worksheet\/dimension|\/sheetView\/selection/;

async function lost(before: Uint8Array, now: Uint8Array): Promise<string[]> {
  const parts = comparePackages(before, now).filter((line) => !EXPECTED.test(line));
  const [was, is] = await Promise.all([formulasOf(before), formulasOf(now)]);
  return [...parts, ...[...was].filter(([at, formula]) => is.get(at) !== formula).map(([at, formula]) => `- ${at}: ${formula} → ${is.get(at)}`)];
}

/** Every formula by sheet and place. */
async function formulasOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { book } = await openXlsx(bytes);
  return new Map(book.sheets.flatMap((sheet) => Object.entries(sheet.cells).flatMap(([key, { formula }]) => (formula === undefined ? [] : [[`${sheet.name}!${key}`, formula] as const]))));
}

describe.each(NAMES)("%s", (name) => {
  const bytes = bytesOf(name);

  it("is the very file when nothing was changed", async () => {
    const { book, source } = await openXlsx(bytes);
    const node = await openInNode(book);
    expect(Buffer.from(await saveXlsx(await node.exportBook(), source)).equals(Buffer.from(bytes))).toBe(true);
    node.close();
  });

  it("loses nothing when a cell is typed", async () => {
    const typed = await after(bytes, (_, sheet) => { sheet.getRange("Z90").values = [["新"]]; });
    expect((await lost(bytes, typed)).filter((line) => !/\[(Z90|90)\]/.test(line))).toEqual([]);
  });

  it.each(["3:4", "1:1", "B:C"])("is as before when %s is inserted, saved, opened, deleted and saved", async (lines) => {
    const [there, back] = /\d/.test(lines) ? (["Down", "Up"] as const) : (["Right", "Left"] as const);
    const inserted = await after(bytes, (_, sheet) => { sheet.getRange(lines).insert(there); });
    expect(await lost(bytes, await after(inserted, (_, sheet) => { sheet.getRange(lines).delete(back); }))).toEqual([]);
  });

  it("is as before when its first sheet is renamed, saved, opened and named back", async () => {
    const { book } = await openXlsx(bytes);
    const renamed = await after(bytes, (_, sheet) => { sheet.name = "改名 A"; });
    expect(await lost(bytes, await after(renamed, (_, sheet) => { sheet.name = book.sheets[0]!.name; }))).toEqual([]);
  });

  it("is as before when a sheet is added, saved, opened, deleted and saved", async () => {
    const added = await after(bytes, (context) => { context.workbook.worksheets.add("新表").getRange("A1").values = [[1]]; });
    const styles = /xl\/styles\.xml/;
    const back = await after(added, (context) => { context.workbook.worksheets.getItem("新表").delete(); });
    expect((await lost(bytes, back)).filter((line) => !styles.test(line))).toEqual([]);
  });
});
