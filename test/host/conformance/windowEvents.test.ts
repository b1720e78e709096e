/**
 * The window around the workbook: clicks, coming to the front, AutoSave, saving and closing.
 * Pages: PAGES + "excel.worksheet#excel-excel-worksheet-onsingleclicked-member", PAGES + "excel.worksheetsingleclickedeventargs", PAGES + "excel.workbook#excel-excel-workbook-onactivated-member"
 * (not told when it is opened), PAGES + "excel.workbook#excel-excel-workbook-onautosavesettingchanged-member", PAGES + "excel.workbook#excel-excel-workbook-close-member(1)",
 * PAGES + "excel.workbook#excel-excel-workbook-isdirty-member", GUIDE + "excel/excel-add-ins-workbooks" (save and close).
 */
import type { NodeHost } from "../../../src/workbench/node";
import { sheet } from "../books";
import { codeOn, onSheet, opened, untilClosed } from "./opened";

let node: NodeHost;
const heard: object[] = [];
beforeEach(async () => {
  heard.length = 0;
  node = await opened({ A1: 1, B2: "文" }, {}, [sheet("另一张", {})]);
});
const hear = async (args: object): Promise<void> => { heard.push({ ...args }); };
const delivered = async (): Promise<void> => { await node.idle(); await new Promise((resolve) => setTimeout(resolve, 10)); };

test("a click is told to the sheet and to the collection, with its cell and how far inside it was", async () => {
  await onSheet((data, { workbook }) => {
    untilClosed(data.onSingleClicked.add(hear));
    untilClosed(workbook.worksheets.onSingleClicked.add(hear));
  });
  await node.click("数据", "B2", { x: 12.5, y: 3 });
  await node.click("另一张", "C3");
  await delivered();
  const click = { type: "WorksheetSingleClicked", address: "B2", offsetX: 12.5, offsetY: 3, worksheetId: "id-of-数据" };
  expect(heard).toEqual([click, click, { ...click, address: "C3", offsetX: 0, offsetY: 0, worksheetId: "id-of-另一张" }]);
});

test("a workbook that comes to the front tells it; opening told nothing", async () => {
  await onSheet((_data, { workbook }) => untilClosed(workbook.onActivated.add(hear)));
  await delivered();
  expect(heard).toEqual([]);
  await node.comeToFront();
  await delivered();
  expect(heard).toEqual([{ type: "WorkbookActivated" }]);
});

test("AutoSave tells when it is switched, and is read", async () => {
  await onSheet((_data, { workbook }) => untilClosed(workbook.onAutoSaveSettingChanged.add(hear)));
  await node.setAutoSave(true);
  await node.setAutoSave(true);
  await delivered();
  expect(heard).toEqual([{ type: "WorkbookAutoSaveSettingChanged" }]);
  expect((await onSheet((_data, { workbook }) => workbook.load("autoSave"))).autoSave).toBe(true);
});

const isDirty = async (): Promise<boolean> => (await onSheet((_data, { workbook }) => workbook.load("isDirty"))).isDirty;

test.each<[string, (data: Excel.Worksheet, workbook: Excel.Workbook) => unknown, boolean]>([
  ["a name that is added", (data, workbook) => workbook.names.add("名", data.getRange("A1")), true], ["a comment", (data) => data.comments.add("数据!A1", "意见"), true],
  ["frozen rows", (data) => data.freezePanes.freezeRows(1), true], ["a setting", (_data, workbook) => workbook.settings.add("s", 1), true], ["cells", (data) => { data.getRange("A1").values = [[2]]; }, true],
  ["reading", (data) => data.getUsedRange().load("values"), false], ["looking for text", (data) => data.findAllOrNullObject("文", {}), false], ["a function", (_data, workbook) => workbook.functions.replace("a", 1, 1, "b").load("value"), false],
  ["selecting", (data) => data.getRange("B2").select(), false], ["calculating", (_data, workbook) => workbook.application.calculate("Full"), false],
])("%s: whether the workbook is to be saved", async (_what, work, expected) => {
  await onSheet((data, { workbook }) => work(data, workbook));
  expect(await isDirty()).toBe(expected);
});

test("saving and closing are told to the window; a closed workbook answers nothing", async () => {
  const told: string[] = [];
  node.host.window = { save: () => told.push("save"), shut: () => told.push("shut") };
  await onSheet((data) => { data.getRange("A1").values = [[5]]; });
  await onSheet((_data, { workbook }) => workbook.save("Save"));
  expect([told, await isDirty()]).toEqual([["save"], false]);
  await onSheet((_data, { workbook }) => workbook.close("SkipSave"));
  expect(told).toEqual(["save", "shut"]);
  expect(await codeOn((data) => data.getRange("A1").load("values"))).toBe("InvalidOrTimedOutSession");
});

test("closing saves unless it is told not to", async () => {
  const told: string[] = [];
  node.host.window = { save: () => told.push("save"), shut: () => told.push("shut") };
  await onSheet((_data, { workbook }) => workbook.close());
  expect(told).toEqual(["save", "shut"]);
});
