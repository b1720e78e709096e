import { readFileSync } from "node:fs";
import { evaluate } from "../../src/evaluate";
import { compareScores, readSnapshot, writePlans } from "../../src/excel";
import type { Result, Snapshot } from "../../src/model";
import { openXlsx } from "../../src/workbench/files";
import type { BookData } from "../../src/workbench/bookData";
import { openInNode, type NodeHost } from "../../src/workbench/node";
import { median, timed, type Row } from "./measure";

const SAMPLE = "test/workbooks/zhanjiang-gz-office-2020.xlsx";
const REPEATS = 5;
/** A budget cell that a person edits: 三公 budget in the final form. */
const EDITED = { sheet: "GK07 三公经费支出决算表", address: "A8" };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure.params)}`);
  return result.value;
}

async function onFreshHost<T>(book: BookData, work: (host: NodeHost) => Promise<T>): Promise<T> {
  const host = await openInNode(book);
  try {
    return await work(host);
  } finally {
    await host.idle();
    host.close();
  }
}

/** Click to written sheets. */
async function run(): Promise<{ cells: number; snapshot: Snapshot }> {
  const { snapshot } = valueOf(await readSnapshot());
  const { cellsWritten } = valueOf(await writePlans(evaluate(snapshot).plans, { base: snapshot }));
  return { cells: cellsWritten, snapshot };
}

/** The same cells read and the same number written with bare Office.js: one sync to read, one to write. */
async function bareRun(names: readonly string[], cells: number): Promise<void> {
  await Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject().load("values,formulas,numberFormat"));
    await context.sync();
    const sheet = context.workbook.worksheets.add();
    const columns = 10;
    const rows = Math.ceil(cells / columns);
    sheet.getRangeByIndexes(0, 0, rows, columns).values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => row * columns + column + ranges.length));
    await context.sync();
  });
}

/** Edit to updated sheets, as the pane does it. */
async function follow(previous: Snapshot): Promise<void> {
  const own = previous.sheets.filter((sheet) => sheet.own !== null).map((sheet) => sheet.name);
  const { snapshot } = valueOf(await readSnapshot({ previous, sheets: [EDITED.sheet, ...own] }));
  const { plans } = evaluate(snapshot);
  valueOf(await writePlans(plans, { base: snapshot }));
  valueOf(await compareScores(plans));
}

async function bareRead(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(EDITED.sheet).getRange("A8:L8").load("values");
    await context.sync();
    if (range.values.length === 0) throw new Error("nothing read");
  });
}

/** The main job and an edit through the real Office.js, with their round trips. */
export async function mainJobRows(): Promise<{ rows: readonly Row[]; lines: readonly string[] }> {
  const { book } = await openXlsx(readFileSync(SAMPLE));
  const syncs = { run: 0, follow: 0 };
  let cells = 0;
  const click = await median(REPEATS, () => onFreshHost(book, async (host) => {
    const took = await timed(async () => { cells = (await run()).cells; });
    syncs.run = host.syncs;
    return took;
  }));
  const bareClick = await median(REPEATS, () => onFreshHost(book, () => timed(() => bareRun(book.sheets.map(({ name }) => name), cells))));
  const { edit, bareEdit } = await onFreshHost(book, async (host) => {
    await run();
    const { snapshot } = valueOf(await readSnapshot());
    let figure = 74.4;
    const next = async (then: () => Promise<void>): Promise<number> => {
      figure += 0.1;
      return timed(async () => { await host.edit(EDITED.sheet, EDITED.address, Number(figure.toFixed(2))); await then(); });
    };
    const editTook = await median(REPEATS, async () => {
      const before = host.syncs;
      const took = await next(() => follow(snapshot));
      syncs.follow = host.syncs - before;
      return took;
    });
    return { edit: editTook, bareEdit: await median(REPEATS, () => next(bareRead)) };
  });
  return {
    rows: [
      { what: "click to written sheets", ours: click, peer: bareClick, unit: "ms", note: `bare Office.js reads the same sheets and writes ${cells} numbers` },
      { what: "edit to updated sheets", ours: edit, peer: bareEdit, unit: "ms", note: "bare Office.js: the same edit, recalculation and one read" },
    ],
    lines: [`Round trips: ${syncs.run} from click to written sheets, ${syncs.follow} from edit to updated and compared sheets.`],
  };
}
