import { clearMarks, countMarks, markCells, readSnapshot } from "../../src/excel";
import type { CellMark } from "../../src/excel";
import type { CellPlace } from "../../src/model";
import type { BookData } from "../../src/workbench/bookData";
import type { NodeHost } from "../../src/workbench/node";
import { bookOf, sheetOf } from "../helpers/book";
import { openBook, openSample, turn, valueOf } from "./opened";

jest.setTimeout(120_000);

let host: NodeHost;
afterEach(() => host.close());

const at = (sheet: string, row: number, column: number): CellPlace => ({ kind: "cell", sheet, row, column });
const broken = (place: CellPlace): CellMark => ({ place, look: "broken" });

/** Where marks of ours lie, as `sheet!row,column`, and where other conditional formats do. */
async function formatsIn(): Promise<{ readonly ours: string[]; readonly others: number }> {
  const book = await host.exportBook();
  const all = book.sheets.flatMap((sheet) => (sheet.conditionalFormats ?? []).map((one) => ({ where: `${sheet.name}!${one.area.top},${one.area.left}`, rule: String(one.parts["custom.rule.formula"] ?? "") })));
  const ours = all.filter(({ rule }) => rule.includes("绩效自评助手标记"));
  return { ours: ours.map(({ where }) => where).sort(), others: all.length - ours.length };
}

/** Everything of a book but the marks' ids, which count up. */
const plain = (book: BookData): unknown => JSON.parse(JSON.stringify(book));

/** A conditional format of the person's own. */
async function personsFormat(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets.getItem(sheet).getRange(address).conditionalFormats.add("Custom");
    custom.rule.formula = "=A1>100";
    custom.format.fill.color = "#00B050";
    await context.sync();
  });
}

test("marks and unmarks leave the whole workbook as it was, looks and other conditional formats included", async () => {
  host = await openSample();
  await personsFormat("封面", "A1:C3");
  const before = plain(await host.exportBook());
  const { evaluation } = await turn();
  const withSheets = plain(await host.exportBook());
  const marks = evaluation.reconciliation.findings.flatMap(({ cells }) => cells).map(broken);
  expect(marks.length).toBeGreaterThan(10);
  const { count, skipped } = valueOf(await markCells(marks));
  expect(skipped).toEqual([]);
  expect((await formatsIn()).ours).toHaveLength(count);
  expect(valueOf(await countMarks())).toBe(count);
  expect(valueOf(await clearMarks())).toEqual({ count: 0, skipped: [] });
  expect(plain(await host.exportBook())).toEqual(withSheets);
  expect((before as BookData).sheets.map(({ cells }) => cells)).toEqual((withSheets as BookData).sheets.slice(0, (before as BookData).sheets.length).map(({ cells }) => cells));
});

test("marking changes no value, no formula, no look of a cell", async () => {
  host = await openBook(bookOf(sheetOf("表", [["合计", 5], ["甲", "=B1*2"]])));
  const before = await host.exportBook();
  valueOf(await markCells([broken(at("表", 0, 1)), { place: at("表", 1, 1), look: "doubt" }]));
  const { conditionalFormats: _, ...sheet } = (await host.exportBook()).sheets[0]!;
  const { conditionalFormats: _before, ...sheetBefore } = before.sheets[0]!;
  expect(sheet).toEqual(sheetBefore);
});

test("marks move with inserted rows, live through saving and opening, and come off then", async () => {
  host = await openBook(bookOf(sheetOf("表", [["合计", 5], ["甲", 6]])));
  valueOf(await markCells([broken(at("表", 1, 1))]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("1:2").insert("Down");
    await context.sync();
  });
  expect((await formatsIn()).ours).toEqual(["表!3,1"]);
  const saved = JSON.parse(JSON.stringify(await host.exportBook())) as BookData;
  host.close();
  host = await openBook(saved);
  expect(valueOf(await countMarks())).toBe(1);
  expect(valueOf(await clearMarks()).count).toBe(0);
  const sheet = (await host.exportBook()).sheets[0]!;
  expect(sheet.conditionalFormats ?? []).toEqual([]);
  expect(sheet.cells["3,1"]).toMatchObject({ value: 6 });
});

test("marking again replaces the marks that stood there", async () => {
  host = await openBook(bookOf(sheetOf("表", [[1, 2, 3]])));
  valueOf(await markCells([broken(at("表", 0, 0)), broken(at("表", 0, 1))]));
  expect(valueOf(await markCells([broken(at("表", 0, 2)), broken(at("表", 0, 2))])).count).toBe(1);
  expect((await formatsIn()).ours).toEqual(["表!0,2"]);
});

test("a mark that was copied along with its cell comes off as well", async () => {
  host = await openBook(bookOf(sheetOf("表", [[1]]), sheetOf("另一张", [[2]])));
  valueOf(await markCells([broken(at("表", 0, 0))]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("另一张").getRange("C3").copyFrom("表!A1");
    await context.sync();
  });
  expect((await formatsIn()).ours).toEqual(["另一张!2,2", "表!0,0"]);
  valueOf(await clearMarks());
  expect((await formatsIn()).ours).toEqual([]);
});

test("a protected sheet is left alone and named, the others are marked", async () => {
  host = await openBook(bookOf(sheetOf("锁", [[1]]), sheetOf("开", [[2]])));
  host.setFault({ protect: { 锁: true } });
  expect(valueOf(await markCells([broken(at("锁", 0, 0)), broken(at("开", 0, 0))]))).toEqual({ count: 1, skipped: ["锁"] });
  expect((await formatsIn()).ours).toEqual(["开!0,0"]);
});

test("marks on a sheet that was protected since stay, and are told", async () => {
  host = await openBook(bookOf(sheetOf("表", [[1]])));
  valueOf(await markCells([broken(at("表", 0, 0))]));
  host.setFault({ protect: { 表: true } });
  expect(valueOf(await clearMarks())).toEqual({ count: 1, skipped: ["表"] });
});

test("a refusal half-way leaves no mark", async () => {
  host = await openBook(bookOf(sheetOf("表", [[1, 2, 3]])));
  let added = 0;
  const { prototype } = Excel.ConditionalFormatCollection;
  const add = prototype.add;
  prototype.add = function broke(this: Excel.ConditionalFormatCollection, type) { // the third one is of a kind that Excel does not know
    added += 1;
    return add.call(this, added === 3 ? ("没有" as "Custom") : type);
  };
  const result = await markCells([0, 1, 2].map((column) => broken(at("表", 0, column))));
  prototype.add = add;
  expect(result).toMatchObject({ ok: false });
  expect((await formatsIn()).ours).toEqual([]);
});

test("a cell whose sheet is gone is passed over", async () => {
  host = await openBook(bookOf(sheetOf("表", [[1]])));
  expect(valueOf(await markCells([broken(at("没有", 0, 0)), broken(at("表", 0, 0))]))).toEqual({ count: 1, skipped: [] });
});

test("marks are no figures: reading gives the same snapshot with and without them", async () => {
  host = await openBook(bookOf(sheetOf("表", [["支出", 5]])));
  const without = valueOf(await readSnapshot()).snapshot;
  valueOf(await markCells([broken(at("表", 0, 1))]));
  expect(valueOf(await readSnapshot()).snapshot).toEqual(without);
});
