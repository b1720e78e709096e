/** Events of bindings in the browser, where the library asks the older document API for them. Page: learn.microsoft.com/javascript/api/excel/excel.binding. */
import type { Frame } from "playwright-core";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { clickCell, exportedBook, heardIn, openPage, paneFrame, pressKeys, startWorkbench, tinyAddin, typeIntoCell } from "../helpers/browser";

jest.setTimeout(180_000);

const ADDIN = `
  window.heard = [];
  Office.onReady(() => { document.getElementById("state").textContent = "ready"; });
`;

let workbench: Workbench;
let opened: OpenedPage;
let frame: Frame;

beforeAll(async () => {
  workbench = await startWorkbench({ addin: tinyAddin(ADDIN) });
  opened = await openPage(workbench);
  frame = await paneFrame(opened.page);
  await frame.waitForFunction(() => document.getElementById("state")?.textContent === "ready");
  await frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("绑定");
    sheet.getRange("B2:C4").values = [["部门", "金额"], ["教育", 10], ["卫生", 20]];
    sheet.activate();
    await context.sync();
    window.binding = context.workbook.bindings.add(sheet.getRange("B2:C4"), "Range", "ours");
    window.binding.onDataChanged.add(async (event) => { event.binding.load("id"); await event.binding.context.sync(); window.heard.push("data " + event.binding.id); });
    window.binding.onSelectionChanged.add(async ({ startRow, startColumn, rowCount, columnCount }) => { window.heard.push(["selection", startRow, startColumn, rowCount, columnCount].join(" ")); });
    await context.sync();
    window.keep = context;
  })`);
});

afterAll(async () => workbench?.close());

it("tells of what a person types inside, not of what is typed beside", async () => {
  await typeIntoCell(opened.page, "绑定", "E9", "1");
  await typeIntoCell(opened.page, "绑定", "C3", "15");
  await heardIn(frame, "heard", "data ours");
  expect(await frame.evaluate("window.heard.filter((one) => one.startsWith('data'))")).toEqual(["data ours"]);
});

it("tells where in it a person clicks, counted from its first cell", async () => {
  await clickCell(opened.page, "绑定", "A9");
  await frame.evaluate("window.heard.length = 0");
  await clickCell(opened.page, "绑定", "C4");
  await heardIn(frame, "heard", 1);
  expect(await frame.evaluate("window.heard")).toEqual(["selection 2 1 1 1"]);
});

it("tells nothing more once the handlers are gone; a binding that is not there cannot be listened to", async () => {
  const code = await frame.evaluate(`Excel.run(async (context) => {
    const gone = context.workbook.bindings.add("绑定!B2", "Range", "gone");
    gone.load("id");
    await context.sync();
    gone.delete();
    await context.sync();
    gone.onDataChanged.add(async () => undefined);
    await context.sync();
  }).then(() => "no error", (error) => "refused")`);
  expect(code).toBe("refused");
});

it("tells of every formula that a paste changes, with what stood there (excel.worksheetformulachangedeventargs)", async () => {
  await frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("绑定");
    sheet.getRange("E2:E3").formulas = [["=C3*2"], ["=C4*2"]];
    sheet.getRange("G3").formulas = [["=1+1"]];
    context.workbook.worksheets.onFormulaChanged.add(async ({ formulaDetails }) => { window.heard.push(formulaDetails.map(({ cellAddress, previousFormula }) => cellAddress + " " + previousFormula).join(", ")); });
    await context.sync();
  })`);
  await clickCell(opened.page, "绑定", "E2");
  await pressKeys(opened.page, "Escape", "Shift+ArrowDown", "Control+c");
  await clickCell(opened.page, "绑定", "G2");
  await pressKeys(opened.page, "Escape", "Control+v");
  await heardIn(frame, "heard", "G2 , G3 =1+1");
  await opened.page.keyboard.press("Escape");
});

it("tells of a click on a cell and where in it, and closes the workbook when asked (excel.worksheet#excel-excel-worksheet-onsingleclicked-member, excel.workbook#excel-excel-workbook-close-member(1))", async () => {
  await frame.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.onSingleClicked.add(async ({ address, offsetX, offsetY }) => { window.heard.push("click " + address + " " + (offsetX > 5 && offsetX < 100 && offsetY > 2 && offsetY < 30)); });
    await context.sync();
  })`);
  await clickCell(opened.page, "绑定", "F6");
  await heardIn(frame, "heard", "click F6 true");
  await opened.page.keyboard.press("Escape"); // this click and that of the test before may have opened the cell
  await frame.evaluate(`Excel.run(async (context) => { context.workbook.close("SkipSave"); await context.sync(); })`).catch(() => undefined); // the pane goes with its workbook
  await opened.page.waitForFunction(() => document.getElementById("name")?.textContent === "工作簿1.xlsx");
  expect((await exportedBook(opened.page)).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
