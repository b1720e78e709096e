/** Events of bindings in the browser, where the library asks the older document API for them. Page: learn.microsoft.com/javascript/api/excel/excel.binding. */
import type { Frame } from "playwright-core";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { clickCell, heardIn, openPage, paneFrame, startWorkbench, tinyAddin, typeIntoCell } from "../helpers/browser";

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
