import { goTo, returnTo, selectedCell, watchEdits } from "../../src/excel";
import type { WorkbookEdit } from "../../src/excel";
import { bookOf, sheetOf } from "../helpers/book";
import { cellOf, openBook, turn } from "./opened";
import type { NodeHost } from "../../src/workbench/node";

jest.setTimeout(120_000);

let host: NodeHost;
afterEach(() => host.close());

/** Edits that were told, and a way to wait for the next one. */
async function watched(): Promise<{ edits: WorkbookEdit[]; next: () => Promise<WorkbookEdit>; stop: () => Promise<void> }> {
  const edits: WorkbookEdit[] = [];
  let wake: ((edit: WorkbookEdit) => void) | null = null;
  const stop = await watchEdits((edit) => {
    edits.push(edit);
    wake?.(edit);
  });
  return { edits, stop, next: () => new Promise((resolve) => (wake = resolve)) };
}

test("edits in quick succession are told together, with their sheets and ranges", async () => {
  host = await openBook(bookOf(sheetOf("甲", [[1, 2]]), sheetOf("乙", [[3]])));
  const { edits, next, stop } = await watched();
  const told = next();
  await host.edit("甲", "A1", 5);
  await host.edit("甲", "B1", 6);
  await host.edit("乙", "A1", 7);
  expect(await told).toEqual({ sheets: ["甲", "乙"], ranges: { 甲: ["A1", "B1"], 乙: ["A1"] }, remote: false, structure: false });
  expect(edits).toHaveLength(1);
  await stop();
});

test("our own writes are not told, a person's edit in our sheet is", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  const { edits, next, stop } = await watched();
  await turn();
  await host.idle();
  const told = next();
  await host.edit("自评基本信息", (await cellOf("自评基本信息", "functions", "填写")).address, "承担接待工作。");
  expect((await told).sheets).toEqual(["自评基本信息"]);
  expect(edits.every(({ sheets }) => sheets.join() === "自评基本信息")).toBe(true);
  await stop();
});

test("nothing is told after the watch ended", async () => {
  host = await openBook(bookOf(sheetOf("甲", [[1]])));
  const { edits, stop } = await watched();
  await stop();
  await stop();
  await host.edit("甲", "A1", 5);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(edits).toEqual([]);
});

test("jumps to a cell and back to where the person was", async () => {
  host = await openBook(bookOf(sheetOf("甲", [[1]]), sheetOf("乙 表", [[2]])));
  await host.select("甲", "B3");
  expect(await goTo({ kind: "cell", sheet: "乙 表", row: 4, column: 2 })).toEqual({ ok: true, value: undefined });
  expect(await selectedCell()).toEqual({ kind: "cell", sheet: "乙 表", row: 4, column: 2 });
  await returnTo();
  expect(await selectedCell()).toEqual({ kind: "cell", sheet: "甲", row: 2, column: 1 });
  expect(await goTo({ kind: "cell", sheet: "没有", row: 0, column: 0 })).toMatchObject({ ok: false, failure: { code: "excel.gone" } });
});

test("an edit is told as a change of everything when Excel cannot say where it was", async () => {
  host = await openBook(bookOf(sheetOf("甲", [[1, 2]])));
  const { next, stop } = await watched();
  const told = next();
  await host.edit("甲", "A1", 5);
  host.setFault({ refuse: 5012 });
  expect(await told).toEqual({ sheets: [], ranges: {}, remote: false, structure: true });
  host.setFault({ refuse: null });
  await stop();
});
