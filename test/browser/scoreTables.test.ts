import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { BookData, SheetData } from "../../src/workbench/bookData";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { sheetOf } from "../helpers/book";
import type { DrawnCell } from "../helpers/book";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { exportedBook, fileOpened, openFile, openPage, paneFrame, startWorkbench, typeIntoCell, firstRunDone } from "../helpers/browser";
import { LAYOUTS } from "../scoring/template/layouts";

jest.setTimeout(240_000);

const TABLE = LAYOUTS["merged"]!;
const FILLED = "评分表（自评填写）";

let workbench: Workbench;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await openPage(workbench);
  const { book, source } = await openXlsx(new Uint8Array(readFileSync(join("test", "workbooks", "zhanjiang-gz-office-2020.xlsx"))));
  const bureau = sheetOf(TABLE.name, TABLE.values as readonly (readonly DrawnCell[])[], { merges: TABLE.merges });
  await openFile(opened.page, "带评分表.xlsx", await saveXlsx({ ...book, sheets: [...book.sheets, bureau] }, source));
  await fileOpened(opened.page, "带评分表.xlsx");
  pane = await paneFrame(opened.page);
});

afterAll(async () => workbench?.close());

const sheetNamed = (book: BookData, name: string): SheetData => book.sheets.find((sheet) => sheet.name === name)!;

/** What the cell of a record under a heading of one of our sheets shows in the grid now. */
async function shown(sheet: string, record: string, column: number): Promise<unknown> {
  const { cells } = sheetNamed(await exportedBook(opened.page), sheet);
  const row = Object.entries(cells).find(([, { value }]) => value === record)?.[0].split(",")[0];
  return cells[`${row},${column}`]?.value;
}

it("takes the bureau's table for a template: read row by row, confirmed, filled in in a copy", async () => {
  await pane.getByRole("button", { name: "开始自评" }).click();
  await firstRunDone(opened.page, pane);
  await pane.getByRole("tab", { name: "评分" }).click();
  await pane.getByRole("button", { name: "工作簿中的评分表 1 张" }).click();
  await pane.getByRole("button", { name: `读作评分模板：${TABLE.name}` }).click();
  await pane.getByText("按规则 8 项，人工判断 1 项").waitFor();
  expect(await pane.locator("body").innerText()).toContain("≤100%得满分，每超过1个百分点扣0.5分，扣完为止");
  if (process.env["PICTURES"] === "1") await opened.page.locator("#pane").screenshot({ path: join("docs", "pictures", "pane-template.png") });
  await pane.getByRole("button", { name: "确认并采用" }).click();
  await pane.getByText(/^已采用/).first().waitFor({ timeout: 60_000 }); // said when everything is written
  await pane.getByText(`本工作簿的评分模板：${TABLE.name}`).first().waitFor();
  await opened.page.evaluate(() => window.workbench!.idle());
  const book = await exportedBook(opened.page);
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["评分模板", FILLED]));
  expect(sheetNamed(book, FILLED).cells["3,6"]).toMatchObject({ value: 5 });
  expect(sheetNamed(book, TABLE.name).cells["3,6"]?.value).toBeUndefined();
});

it("goes on without the pane: a source cell typed in the grid moves its score in 绩效评分表 and in the bureau's own table", async () => {
  const { id } = await scoredRow();
  expect(await shown("绩效评分表", id, 9)).toBe(5);
  await opened.page.evaluate(() => document.querySelector("#pane")!.remove());
  await typeIntoCell(opened.page, "人员情况", "E5", "16");
  await opened.page.evaluate(() => window.workbench!.idle());
  expect(await shown("绩效评分表", id, 9)).toBe(2); // 16 ÷ 15 = 106.67%: six whole points above, 6 × 0.5 off
  expect(sheetNamed(await exportedBook(opened.page), FILLED).cells["3,6"]).toMatchObject({ value: 2 });
  expect(opened.errors).toEqual([]);
});

/** The first indicator's row of 绩效评分表, found by its name. */
async function scoredRow(): Promise<{ readonly id: string }> {
  const { cells } = sheetNamed(await exportedBook(opened.page), "绩效评分表");
  const row = Object.entries(cells).find(([, { value }]) => value === "在职人员控制率")![0].split(",")[0];
  return { id: String(Object.entries(cells).find(([key, { value }]) => key.startsWith(`${row},`) && String(value).startsWith("t-"))![1].value) };
}
