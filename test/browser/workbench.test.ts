/**
 * The page, its pane and the wire between them, with the unmodified library.
 * Pages: GUIDE + "develop/application-specific-api-model" (batches), GUIDE + "excel/excel-add-ins-events" (events), PAGES + "excel.runoptions#delayforcelledit",
 * GUIDE + "testing/application-specific-api-error-handling" (where a batch failed), PAGES + "excel.settingcollection".
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/workbench/files";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { clickCell, exportedBook, fileOpened, heardIn, openFile, openPage, paneFrame, readClipboard, savedBytes, startWorkbench, tinyAddin, typeIntoCell } from "../helpers/browser";

jest.setTimeout(180_000);

/** An add-in of the test's own: it keeps what it hears, and does what it is told. */
const ADDIN = `
  window.heard = [];
  Office.onReady(async function (info) {
    window.info = { host: info.host, platform: info.platform, requirement: Office.context.requirements.isSetSupported("ExcelApi", "1.15"), beyond: Office.context.requirements.isSetSupported("ExcelApi", "1.16"), setting: Office.context.document.settings.get("kept") };
    await Excel.run(async function (context) {
      context.workbook.worksheets.onChanged.add(async function (event) {
        window.heard.push({ address: event.address, source: event.source, after: event.details && event.details.valueAfter });
      });
      await context.sync();
    });
    document.getElementById("state").textContent = "ready";
  });
`;

let workbench: Workbench;
let opened: OpenedPage;

beforeAll(async () => {
  workbench = await startWorkbench({ addin: tinyAddin(ADDIN) });
  opened = await openPage(workbench);
});

afterAll(async () => workbench?.close());

async function addin(): ReturnType<typeof paneFrame> {
  const frame = await paneFrame(opened.page);
  await frame.waitForFunction(() => document.getElementById("state")?.textContent === "ready");
  return frame;
}

it("wakes office.js up in the pane, on plain HTTP, as Excel on the web with ExcelApi 1.15", async () => {
  const frame = await addin();
  expect(await frame.evaluate("window.info")).toEqual({ host: "Excel", platform: "OfficeOnline", requirement: true, beyond: false, setting: null });
  expect(opened.page.url()).toMatch(/^http:\/\/localhost:/);
});

it("answers Excel.run from the workbook in the grid", async () => {
  const frame = await addin();
  const title = await frame.evaluate(`Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("封面").getRange("A3");
    range.load("values");
    await context.sync();
    return range.values[0][0];
  })`);
  expect(title).toBe("2020年度部门整体支出绩效自评基础数据");
  expect(await opened.page.textContent("#unsaved")).toBe("");
});

it("tells the pane what a person types into the grid", async () => {
  const frame = await addin();
  await typeIntoCell(opened.page, "封面", "C11", "97.5");
  await heardIn(frame, "heard", 1);
  expect(await frame.evaluate("window.heard")).toEqual([{ address: "C11", source: "Local", after: 97.5 }]);
  expect((await exportedBook(opened.page)).sheets[0]!.cells["10,2"]?.value).toBe(97.5);
  expect(await opened.page.textContent("#unsaved")).toContain("未保存");
});

it("stops a batch at its first error, keeps what ran before, and names the place", async () => {
  const frame = await addin();
  const said = await frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("封面");
    sheet.getRange("F1").values = [["先写"]];
    sheet.tables.getItem("无此表").load("name");
    sheet.getRange("F1").values = [["后写"]];
    await context.sync();
  }).catch((error) => [error.code, error.debugInfo.errorLocation])`);
  expect(said).toEqual(["ItemNotFound", "TableCollection.getItem"]);
  const now = await frame.evaluate(`Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("封面").getRange("F1");
    range.load("values");
    await context.sync();
    const before = range.values[0][0];
    range.clear();
    await context.sync();
    return before;
  })`);
  expect(now).toBe("先写");
});

it("tells of a table that is made, changed by a person in the grid, and deleted; its formulas follow what is typed", async () => {
  const frame = await addin();
  await frame.evaluate(`Excel.run(async (context) => {
    window.told = [];
    const tables = context.workbook.tables;
    tables.onAdded.add(async (event) => { window.told.push(event.type); });
    tables.onChanged.add(async (event) => { window.told.push(event.address); });
    tables.onDeleted.add(async (event) => { window.told.push(event.tableName); });
    const sheet = context.workbook.worksheets.add("表格");
    sheet.activate();
    sheet.getRange("A1:B3").values = [["部门", "金额"], ["教育", 10], ["卫生", 20]];
    await context.sync();
    sheet.tables.add("A1:B3", true).name = "收支";
    sheet.getRange("D1").formulas = [["=SUM(收支[金额])"]];
    await context.sync();
  })`);
  await typeIntoCell(opened.page, "表格", "B2", "15");
  await heardIn(frame, "told", 2);
  const sum = await frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表格"), cell = sheet.getRange("D1").load("values,formulas");
    await context.sync();
    sheet.tables.getItem("收支").delete();
    await context.sync();
    sheet.delete();
    await context.sync();
    return [cell.values[0][0], cell.formulas[0][0]];
  })`);
  expect(sum).toEqual([35, "=SUM(收支[金额])"]);
  await heardIn(frame, "told", "收支");
  expect(await frame.evaluate("window.told.slice(0, 2)")).toEqual(["TableAdded", "B2"]);
});

it("refuses a batch while a cell is being edited, and lets a patient one wait", async () => {
  const frame = await addin();
  await clickCell(opened.page, "封面", "C12");
  await opened.page.keyboard.type("良");
  const touch = (options: string): string => `Excel.run(${options} async (context) => {
    const range = context.workbook.worksheets.getItem("封面").getRange("C12"); range.load("values"); await context.sync(); return range.values[0][0];
  }).catch((error) => error.code)`;
  expect(await frame.evaluate(touch(""))).toBe("InvalidOperationInCellEditMode");
  const patient = frame.evaluate(touch("{ delayForCellEdit: true },"));
  await opened.page.keyboard.press("Enter");
  expect(await patient).toBe("良");
});

it("shows in the grid what the pane selects and activates", async () => {
  const frame = await addin();
  await frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("人员情况");
    sheet.activate();
    sheet.getRange("B3:C4").select();
    await context.sync();
  })`);
  await opened.page.waitForFunction(() => window.workbench!.selection().address === "B3:C4");
  expect(await opened.page.evaluate(() => window.workbench!.selection())).toEqual({ sheet: "人员情况", address: "B3:C4" });
});

it("keeps document settings in the saved file and gives them to the next start", async () => {
  const frame = await addin();
  await frame.evaluate(`new Promise((resolve, reject) => {
    Office.context.document.settings.set("kept", { a: "<甲>" });
    Office.context.document.settings.saveAsync((result) => (result.status === "succeeded" ? resolve() : reject(result.error)));
  })`);
  const refreshed = await frame.evaluate(`new Promise((resolve) => Office.context.document.settings.refreshAsync((result) => resolve(result.value.get("kept"))))`);
  expect(refreshed).toEqual({ a: "<甲>" });
  const bytes = await savedBytes(opened.page);
  await opened.page.evaluate(([data]) => window.workbench!.open(data!, "again.xlsx"), [[...bytes]]);
  expect(await (await addin()).evaluate("window.info.setting")).toEqual({ a: "<甲>" });
});

it("opens the person's file, saves it, and leaves untouched sheets byte for byte", async () => {
  const name = "sh-welfare-home-2024-budget.xlsx";
  const bytes = new Uint8Array(readFileSync(join(__dirname, "..", "workbooks", name)));
  await openFile(opened.page, name, bytes);
  await fileOpened(opened.page, name);
  await addin();
  expect(Buffer.from(await savedBytes(opened.page)).equals(Buffer.from(bytes))).toBe(true);
  const before = await openXlsx(bytes);
  const second = before.book.sheets[1]!;
  await opened.page.evaluate(([sheet]) => window.workbench!.edit(sheet!, "H1", "新"), [second.name]);
  const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click("#save")]);
  const after = await openXlsx(new Uint8Array(readFileSync((await download.path())!)));
  expect(after.book.sheets[1]!.cells["0,7"]?.value).toBe("新");
  for (const { id } of before.book.sheets.filter((sheet) => sheet !== second)) {
    const path = before.source.sheetPaths.get(id)!;
    expect(Buffer.from(after.source.parts.get(path)!).equals(Buffer.from(before.source.parts.get(path)!))).toBe(true);
  }
  expect(await opened.page.textContent("#unsaved")).toBe("");
});

it("says in Chinese why a broken file does not open, and keeps the workbook", async () => {
  const before = await exportedBook(opened.page);
  await openFile(opened.page, "坏.xlsx", new TextEncoder().encode("not a workbook"));
  await opened.page.waitForSelector("#problem:not([hidden])");
  expect(await opened.page.textContent("#problem p")).toMatch(/^无法打开 坏\.xlsx：它不是 \.xlsx 工作簿/);
  expect(await exportedBook(opened.page)).toEqual(before);
});

it("lets the pane write to the clipboard", async () => {
  const frame = await addin();
  await frame.click("#state");
  await frame.evaluate(`navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob(["<h1>一</h1>"], { type: "text/html" }), "text/plain": new Blob(["一"], { type: "text/plain" }) })])`);
  const { "text/html": html, "text/plain": text } = await readClipboard(opened.page);
  expect(html).toContain("<h1>一</h1>");
  expect(text).toBe("一");
});

it("asked nobody but its own origin, and no script failed", () => {
  const origin = new URL(workbench.url).origin;
  expect(opened.requests.length).toBeGreaterThan(5);
  expect(opened.requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
  expect(opened.errors).toEqual([]);
});
