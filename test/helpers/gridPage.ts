/** The workbench's grid in a real browser, with an empty sheet of its own for each test: what the tests of the grid share. */
import type { Page } from "playwright-core";
import type { CellData, SheetData } from "../../src/workbench/bookData";
import type { OpenedPage, Workbench } from "./browser";
import { clickCell, exportedBook, openPage, pressKeys, runInAddin, startWorkbench, tinyAddin } from "./browser";

const READY_ADDIN = 'Office.onReady(() => { document.getElementById("state").textContent = "ready"; });';
/** Two clicks within this time are a double click, be it on different cells. */
const DOUBLE_CLICK_MS = 600;
const PATIENCE_MS = 10_000;

export interface GridPage {
  readonly page: Page;
  /** Name of this test's sheet. */
  readonly sheet: string;
  /** Runs statements in the add-in; `sheet` there is the test's. */
  readonly run: (body: string) => Promise<void>;
  readonly press: (...keys: string[]) => Promise<void>;
  /** Address of what is selected. */
  readonly selected: () => Promise<string>;
  /** The test's sheet as the host holds it. */
  readonly own: () => Promise<SheetData>;
  /** Its cells by "row,column". */
  readonly cells: () => Promise<Readonly<Record<string, CellData>>>;
  readonly value: (key: string) => Promise<unknown>;
  readonly values: (...keys: string[]) => Promise<unknown[]>;
  /** Middle of a cell on the page. */
  readonly place: (address: string) => Promise<{ x: number; y: number }>;
  /** Clicks a cell so long after the last click that it is no double click. */
  readonly clickAlone: (address: string) => Promise<void>;
  /** What is found becomes what is wanted, or is the failure. */
  readonly becomes: <T>(find: () => Promise<T>, wanted: T) => Promise<void>;
}

/**
 * Starts the workbench before the tests of a file, and stops it behind them; a line that the page wrote as an error fails its test.
 * @param addin script of the add-in; it says "ready" when it is
 */
export function gridPage({ addin = READY_ADDIN, width = 1440 }: { readonly addin?: string; readonly width?: number } = {}): GridPage {
  let workbench: Workbench | undefined, opened: OpenedPage | undefined, sheet = "", count = 0;
  const page = (): Page => {
    if (!opened) throw new Error("The page is opened before the first test");
    return opened.page;
  };
  const run = (body: string): Promise<void> => runInAddin(page(), sheet, body);
  const own = async (): Promise<SheetData> => {
    const found = (await exportedBook(page())).sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  };
  const cells = async (): Promise<SheetData["cells"]> => (await own()).cells;

  jest.setTimeout(120_000);
  beforeAll(async () => {
    workbench = await startWorkbench({ addin: tinyAddin(addin) });
    opened = await openPage(workbench, { query: "?sample=none", width });
  });
  beforeEach(async () => {
    sheet = `表${++count}`;
    await run("context.workbook.worksheets.add(name).activate(); await context.sync();");
  });
  afterEach(() => expect(opened?.errors.splice(0)).toEqual([]));
  afterAll(async () => workbench?.close());

  return {
    get page() { return page(); },
    get sheet() { return sheet; },
    run, own, cells,
    press: (...keys) => pressKeys(page(), ...keys),
    selected: () => page().evaluate(() => window.workbench!.selection().address),
    value: async (key) => (await cells())[key]?.value,
    values: async (...keys) => { const found = await cells(); return keys.map((key) => found[key]?.value); },
    place: (address) => page().evaluate(([of, at]) => window.workbench!.showCell(of!, at!), [sheet, address]),
    clickAlone: async (address) => {
      await page().waitForTimeout(DOUBLE_CLICK_MS);
      await clickCell(page(), sheet, address);
    },
    becomes: async (find, wanted) => {
      for (const end = Date.now() + PATIENCE_MS; JSON.stringify(await find()) !== JSON.stringify(wanted) && Date.now() < end; ) await page().waitForTimeout(100);
      expect(await find()).toEqual(wanted);
    },
  };
}
