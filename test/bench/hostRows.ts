/** The local host beside its bare engine: the same work through Office.js and straight on the engine. */
import { execFileSync } from "node:child_process";
import type { BookData, CellData } from "../../src/workbench/bookData";
import type { Engine } from "../../src/workbench/engine/engine";
import { createEngine, openInNode } from "../../src/workbench/node";
import { heldMegabytes, median, timed, type Row } from "./measure";

const SHEET = "id-of-bench", BLOCK = 10_000, COLUMNS = 20, WRITES = 10_000, CELLS = 1_000_000, BATCHES = 1_000;

/** A workbook of one sheet with so many numbers in rows of twenty. */
function bookOf(cells: number): BookData {
  const entries = Array.from({ length: cells }, (_, index): [string, CellData] => [`${Math.floor(index / COLUMNS)},${index % COLUMNS}`, { value: index }]);
  return {
    sheets: [{
      id: SHEET, name: "bench", visibility: "visible", cells: Object.fromEntries(entries), merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 }, tabColor: null, protected: false,
      showGridlines: true, validations: [], hyperlinks: {}, charts: [], print: {},
    }],
    styles: [{}], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false,
  };
}

const area = (first: number, rows: number) => ({ top: first, left: 0, bottom: first + rows - 1, right: COLUMNS - 1 });
const numbers = (rows: number): number[][] => Array.from({ length: rows }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => row * COLUMNS + column));

/** Median times of a piece of work through Office.js and on the bare engine, each on a workbook of its own. */
async function beside(cells: number, times: number, ours: () => Promise<unknown>, bare: (engine: Engine) => unknown): Promise<{ readonly ours: number; readonly peer: number }> {
  const host = await openInNode(bookOf(cells), { payloadLimit: null });
  const through = await median(times, () => timed(ours));
  host.close();
  const engine = createEngine();
  await engine.load(bookOf(cells));
  const peer = await median(times, () => timed(() => bare(engine)));
  engine.dispose();
  return { ours: through, peer };
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("bench");

function writesInOneBatch(): Promise<{ readonly ours: number; readonly peer: number }> {
  const rows = WRITES / COLUMNS, values = numbers(rows);
  return beside(0, 5, () => Excel.run(async (context) => { sheetOf(context).getRangeByIndexes(0, 0, rows, COLUMNS).values = values; await context.sync(); }), (engine) => {
    for (const [row, line] of values.entries()) for (const [column, value] of line.entries()) engine.write(SHEET, row, column, { value });
    engine.read(SHEET, area(0, 1));
  });
}

function readInBlocks(): Promise<{ readonly ours: number; readonly peer: number }> {
  const rows = BLOCK / COLUMNS, blocks = CELLS / BLOCK;
  return beside(CELLS, 1, () => Excel.run(async (context) => {
    for (let block = 0; block < blocks; block++) {
      const range = sheetOf(context).getRangeByIndexes(block * rows, 0, rows, COLUMNS);
      range.load("values");
      await context.sync();
    }
  }), (engine) => { for (let block = 0; block < blocks; block++) engine.read(SHEET, area(block * rows, rows)); });
}

function smallBatches(): Promise<{ readonly ours: number; readonly peer: number }> {
  return beside(0, 3, () => Excel.run(async (context) => {
    for (let batch = 0; batch < BATCHES; batch++) {
      sheetOf(context).getRangeByIndexes(batch, 0, 1, 1).values = [[batch]];
      await context.sync();
    }
  }), (engine) => {
    for (let batch = 0; batch < BATCHES; batch++) {
      engine.write(SHEET, batch, 0, { value: batch });
      engine.read(SHEET, { top: batch, left: 0, bottom: batch, right: 0 });
    }
  });
}

/** MB that a workbook of 1,000,000 numbers holds, the host's or the bare engine's. Run in a process of its own, in which nothing was opened before. */
export async function heldBy(whose: string): Promise<number> {
  const before = heldMegabytes();
  const held = whose === OURS ? await openInNode(bookOf(CELLS), { payloadLimit: null }) : createEngine();
  if ("load" in held) await held.load(bookOf(CELLS));
  const after = heldMegabytes();
  await ("load" in held ? held.dispose() : held.close());
  return after - before;
}

const OURS = "host", BARE = "engine";

/** Both, each in a process of its own: what was closed is given back at some later time, and would be taken off. */
function memory(): { readonly ours: number; readonly peer: number } {
  const of = (whose: string): number => Number(execFileSync(process.execPath, ["--expose-gc", process.argv[1]!, MEMORY, whose], { encoding: "utf8" }));
  return { ours: of(OURS), peer: of(BARE) };
}

/** Asks this program for nothing but the memory of one workbook. */
export const MEMORY = "--memory";

/** A batch of 10,000 cell writes, a read of 1,000,000 cells in blocks, 1,000 small batches; and the memory that a large workbook holds. */
export async function hostRows(): Promise<readonly Row[]> {
  const row = (what: string, times: { readonly ours: number; readonly peer: number }): Row => ({ what, ...times, unit: "ms", note: "the bare engine: the same cells, no Office.js" });
  const writes = row("host: one batch of 10,000 cell writes", await writesInOneBatch());
  const batches = row("host: 1,000 batches of one write", await smallBatches());
  const reads = row("host: 1,000,000 cells read in 100 blocks", await readInBlocks());
  const held: Row = { ...row("host: memory that a workbook of 1,000,000 numbers holds", memory()), unit: "MB" };
  return [writes, reads, batches, held];
}
