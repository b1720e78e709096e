import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openXlsx } from "../../src/workbench/files";
import type { BookData, SheetData } from "../../src/workbench/bookData";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { exportedBook, fileOpened, openFile, openPage, paneFrame, readClipboard, savedBytes, startWorkbench, typeIntoCell, firstRunDone, updateDone } from "../helpers/browser";

jest.setTimeout(240_000);

const OWN = ["自评基本信息", "绩效数据表", "核对结果", "绩效评分表", "自评报告"];
/** `PICTURES=1` writes the pictures of the README and the user guide from this very run. */
const WANTS_PICTURES = process.env["PICTURES"] === "1";

let workbench: Workbench;
let opened: OpenedPage;
let pane: Frame;
let before: BookData;

const sheetNamed = (book: BookData, name: string): SheetData => book.sheets.find((sheet) => sheet.name === name)!;
const textsOf = (sheet: SheetData): string => Object.values(sheet.cells).map(({ value }) => String(value ?? "")).join("\n");
const tab = (name: string): ReturnType<Frame["getByRole"]> => pane.getByRole("tab", { name, exact: true });

async function picture(name: string, ofPane = false): Promise<void> {
  if (!WANTS_PICTURES) return;
  await opened.page.waitForTimeout(500);
  const target = ofPane ? opened.page.locator("#pane") : opened.page;
  await target.screenshot({ path: join("docs", "pictures", `${name}.png`) });
}

/** Counts of the four counters as the pane shows them. */
async function counters(): Promise<number[]> {
  const group = pane.getByRole("group", { name: "按结果筛选" });
  return Promise.all(["不符", "通过", "尾差", "无法核对"].map(async (name) => Number(/\d+/.exec(await group.getByRole("button", { name }).innerText())![0])));
}

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await openPage(workbench);
  pane = await paneFrame(opened.page);
  before = await exportedBook(opened.page);
});

afterAll(async () => workbench?.close());

it("greets with one button that says what it will write", async () => {
  await pane.getByRole("button", { name: "开始自评" }).waitFor();
  await picture("start");
  expect(await pane.locator("body").innerText()).toContain("本机运行 · 不联网");
});

it("reads, checks, scores and writes on one click, with counters that add up", async () => {
  await pane.getByRole("button", { name: "开始自评" }).click();
  const heading = pane.getByText(/已核对 \d+ 项，\d+ 项不符/).first();
  await firstRunDone(opened.page, pane);
  const total = Number(/已核对 (\d+) 项/.exec(await heading.innerText())![1]);
  expect((await counters()).reduce((sum, count) => sum + count, 0)).toBe(total);
  await picture("workbench");
  await picture("pane-overview", true);
});

it("shows the three breaks of the published report with their figures", async () => {
  await tab("核对").click();
  const text = await pane.locator("body").innerText();
  for (const figure of ["582.73", "576.38", "6.35", "74.88", "74.39", "0.49"]) expect(text).toContain(figure);
  await picture("pane-checks", true);
});

it("jumps from a finding to its cell in the grid", async () => {
  await pane.getByText("GK03 支出决算表!F8", { exact: true }).first().click();
  await opened.page.waitForFunction(() => window.workbench!.selection().sheet === "GK03 支出决算表");
  expect(await opened.page.evaluate(() => window.workbench!.selection())).toEqual({ sheet: "GK03 支出决算表", address: "F8" });
});

it("added the five sheets with live formulas and left the person's own as they were", async () => {
  const book = await exportedBook(opened.page);
  expect(book.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), ...OWN]);
  for (const sheet of before.sheets) expect(sheetNamed(book, sheet.name).cells).toEqual(sheet.cells);
  const formulasOf = (name: string): string[] => Object.values(sheetNamed(book, name).cells).flatMap(({ formula }) => formula ?? []);
  expect(formulasOf("绩效数据表").some((formula) => formula.includes("GK03 支出决算表"))).toBe(true);
  expect(formulasOf("绩效评分表").some((formula) => formula.includes("绩效数据表"))).toBe(true);
});

it("marks the cells that do not agree when asked to, and takes the marks off without a trace", async () => {
  const unmarked = await exportedBook(opened.page);
  await pane.getByRole("button", { name: "在表格中标记" }).click();
  await pane.getByText(/已标记 \d+ 个单元格：红色为不符/).first().waitFor();
  const marked = await exportedBook(opened.page);
  expect(sheetNamed(marked, "GK03 支出决算表").conditionalFormats).toHaveLength(1);
  expect(marked.sheets.map(({ cells }) => cells)).toEqual(unmarked.sheets.map(({ cells }) => cells));
  await pane.getByRole("button", { name: "取消标记" }).click();
  await pane.getByText(/标记已全部取消/).first().waitFor();
  expect((await exportedBook(opened.page)).sheets).toEqual(unmarked.sheets);
});

it("follows an edit in the grid without a click, and says what changed", async () => {
  await typeIntoCell(opened.page, "GK07 三公经费支出决算表", "G8", "74.00");
  const changes = pane.getByRole("region", { name: "刚才的变化" });
  await updateDone(opened.page, pane);
  expect(await changes.innerText()).toMatch(/消除|已消除/);
  await picture("after-edit");
  const book = await exportedBook(opened.page);
  expect(textsOf(sheetNamed(book, "核对结果"))).not.toContain("T-01");
  expect(textsOf(sheetNamed(book, "自评报告"))).toContain("74.00万元");
  expect(textsOf(sheetNamed(book, "自评报告"))).not.toContain("超支率0.66%");
});

it("puts the report on the clipboard as headed paragraphs, not as a table", async () => {
  await tab("评分").click();
  await picture("pane-scores", true);
  await tab("报告").click();
  await picture("pane-report", true);
  await pane.getByRole("button", { name: "复制正文" }).click();
  await pane.getByText("已复制").first().waitFor();
  const clipboard = await readClipboard(opened.page);
  expect(clipboard["text/html"]).toMatch(/<h1[\s\S]*<p/);
  expect(clipboard["text/html"]!.indexOf("<p")).toBeLessThan(clipboard["text/html"]!.indexOf("<table"));
  // What the browser lets through is what Word gets: fonts, first-line indent and line pitch of the standard.
  for (const look of ["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "text-indent: 32pt", "line-height: 28pt"]) expect(clipboard["text/html"]!.replace(/:\s*/g, ": ").replace(/(\d)\.0pt/g, "$1pt")).toContain(look);
  expect(clipboard["text/plain"]).toContain("一、单位基本情况");
});

it("saves the result as .xlsx, and opens it again as the person's own file", async () => {
  const bytes = await savedBytes(opened.page);
  const { book } = await openXlsx(bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(OWN));
  await openFile(opened.page, "结果.xlsx", bytes);
  await fileOpened(opened.page, "结果.xlsx");
  expect(textsOf(sheetNamed(await exportedBook(opened.page), "自评报告"))).toContain("74.00万元");
});

it("says clearly that a broken file cannot be opened, and keeps the workbook", async () => {
  await openFile(opened.page, "坏文件.xlsx", readFileSync("package.json"));
  await opened.page.getByText(/坏文件\.xlsx/).first().waitFor();
  expect((await exportedBook(opened.page)).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(OWN));
});

it("never asks anything of another origin, and logs no error", () => {
  expect(opened.requests.filter((url) => !url.startsWith(workbench.url) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(opened.errors).toEqual([]);
});
