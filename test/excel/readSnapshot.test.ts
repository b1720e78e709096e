import { readSnapshot } from "../../src/excel";
import { bookOf, sheetOf } from "../helpers/book";
import { openBook, openSample, valueOf } from "./opened";

jest.setTimeout(120_000);

test("reads the whole sample workbook in three round trips", async () => {
  const host = await openSample();
  const before = host.syncs;
  const { snapshot, syncs } = valueOf(await readSnapshot());
  expect(syncs).toBe(3);
  expect(host.syncs - before).toBe(3);
  expect(snapshot.sheets.map(({ name }) => name)).toContain("GK03 支出决算表");
  expect(snapshot.sheets.every(({ own }) => own === null)).toBe(true);
  host.close();
});

test("keeps values, formulas, errors, hidden rows and merged areas where they stand", async () => {
  const host = await openBook(bookOf(sheetOf("预算", [
    [null, null, null],
    [null, "项目", "金额"],
    [null, "基本支出", 12.5],
    [null, "合计", "=C3*2"],
    [null, "坏", "=1/0"],
  ], { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], rows: { 2: { hidden: true } }, visibility: "visible" }), sheetOf("空表", [])));
  const { snapshot } = valueOf(await readSnapshot());
  const [sheet, empty] = snapshot.sheets;
  expect(sheet).toMatchObject({ top: 1, left: 1, hiddenRows: [2], merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], isProtected: false });
  expect(sheet!.values.slice(1)).toEqual([["基本支出", 12.5], ["合计", 25], ["坏", { error: "#DIV/0!" }]]);
  expect(sheet!.formulas.map((row) => row[1])).toEqual(["", "", "=C3*2", "=1/0"]);
  expect(empty).toMatchObject({ values: [], formulas: [], top: 0, left: 0 });
  host.close();
});

test("text that only looks like a formula is text", async () => {
  const host = await openBook(bookOf(sheetOf("表", [["x"]])));
  await host.edit("表", "A1", "'=合计");
  const { snapshot } = valueOf(await readSnapshot());
  expect(snapshot.sheets[0]).toMatchObject({ values: [["=合计"]], formulas: [[""]] });
  host.close();
});

test("reads only the changed sheet again and keeps the others", async () => {
  const host = await openBook(bookOf(sheetOf("甲", [[1]]), sheetOf("乙", [[2]])));
  const first = valueOf(await readSnapshot()).snapshot;
  await host.edit("甲", "A1", 7);
  await host.edit("乙", "A1", 8);
  const { snapshot } = valueOf(await readSnapshot({ sheets: ["甲"], previous: first }));
  expect(snapshot.sheets.map(({ values }) => values)).toEqual([[[7]], [[2]]]);
  expect(snapshot.sheets[1]).toBe(first.sheets[1]);
  host.close();
});

test("a large sheet is read in blocks and put together again", async () => {
  const rows = Array.from({ length: 3000 }, (_, r) => Array.from({ length: 20 }, (_unused, c) => r * 20 + c));
  const host = await openBook(bookOf(sheetOf("大表", rows)));
  const { snapshot, syncs } = valueOf(await readSnapshot());
  expect(snapshot.sheets[0]!.values).toEqual(rows);
  expect(syncs).toBe(10);
  host.close();
});

test("says that a cell is being edited", async () => {
  const host = await openBook(bookOf(sheetOf("表", [[1]])));
  host.setFault({ cellEditing: true });
  expect(await readSnapshot()).toMatchObject({ ok: false, failure: { code: "excel.editing" } });
  host.close();
});

test("says that a session is lost without showing Office's own words", async () => {
  const host = await openBook(bookOf(sheetOf("表", [[1]])));
  host.setFault({ refuse: 5012 });
  expect(await readSnapshot()).toMatchObject({ ok: false, failure: { code: "excel.disconnected", params: { code: "InvalidOrTimedOutSession" } } });
  host.close();
});
