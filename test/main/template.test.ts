import type { OwnSheet } from "../../src/model";
import { parseAddress, valueAt } from "../../src/model";
import { readSnapshot } from "../../src/excel";
import { openXlsx } from "../../src/workbench/files";
import type { BookData } from "../../src/workbench/bookData";
import { sheetOf } from "../helpers/book";
import type { DrawnCell } from "../helpers/book";
import { LAYOUTS } from "../scoring/template/layouts";
import { closeAll, expectReady, ownCell, personsPart, sampleBytes, workOnBook } from "./work";
import type { Work } from "./work";

jest.setTimeout(120_000);

afterEach(closeAll);

const TABLE = LAYOUTS["merged"]!;

/** The sample with the bureau's table as a further sheet, 开始自评 done and the table adopted as it was read. */
async function adopted(): Promise<{ work: Work; before: BookData }> {
  const { book } = await openXlsx(sampleBytes());
  const before = { ...book, sheets: [...book.sheets, sheetOf(TABLE.name, TABLE.values as readonly (readonly DrawnCell[])[], { merges: TABLE.merges })] };
  const work = await workOnBook(before);
  await work.session.start();
  expectReady(work.session.state);
  const { scoreTables } = work.session.state.evaluation!;
  expect(scoreTables!.map(({ sheet }) => sheet)).toEqual([TABLE.name]);
  await work.session.adoptTemplate(await work.session.scoreTools.propose(scoreTables![0]!), {});
  expectReady(work.session.state);
  return { work, before };
}

async function cellOf(own: OwnSheet, a1: string): Promise<unknown> {
  const read = await readSnapshot();
  if (!read.ok) throw new Error(read.failure.code);
  const { row, column } = parseAddress(a1)!;
  return valueAt(read.value.snapshot.sheets.find((sheet) => sheet.own === own)!, row, column);
}

test("adopting is said until something else happens: our own new sheets are no news", async () => {
  const { work } = await adopted();
  const told = work.session.state.notice?.message.code;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await work.host.idle();
  expect(work.session.state.notice?.message.code).toEqual(told);
});

test("the adopted table is filled in in a copy that Excel computes, the original stays as it is", async () => {
  const { work, before } = await adopted();
  const { scorecard } = work.session.state.evaluation!;
  expect(work.session.state.mismatches).toEqual([]);
  expect(scorecard.systemId).toBe("unit-template");
  expect(scorecard.rows.slice(0, 1).map(({ score }) => score)).toEqual(["5"]);
  expect(await cellOf("filled", "G4")).toBe(5);
  expect(await cellOf("filled", "G12")).toBe("");
  expect(await cellOf("filled", "G14")).toBe(""); // the total waits for the judged rows
  const after = await work.host.exportBook();
  expect(personsPart(after)).toEqual(personsPart(await (await workOnBook(before)).host.exportBook()));
});

test("with the pane closed a source cell still moves its score, in 绩效评分表 and in the bureau's own table", async () => {
  const { work } = await adopted();
  const staff = await ownCell("data", "input/staff_on_post", "数值");
  expect(staff.value).toBe(15);
  await work.session.close(); // nothing of ours listens any more
  const { place } = work.session.state.evaluation!.scorecard.rows[0]!.inputs.find(({ id }) => id === "staff_on_post")!;
  await work.host.edit(place!.sheet, `${String.fromCharCode(65 + place!.column)}${place!.row + 1}`, 16);
  expect((await ownCell("data", "input/staff_on_post", "数值")).value).toBe(16);
  const id = work.session.state.evaluation!.scorecard.rows[0]!.indicator.id;
  expect((await ownCell("scores", id, "得分")).value).toBe(2); // 16 ÷ 15 = 106.67%: six whole points above, 6 × 0.5 off
  expect(await cellOf("filled", "G4")).toBe(2);
});

test("what a person changes in 评分模板 is read anew and scored", async () => {
  const { work } = await adopted();
  const { id } = work.session.state.evaluation!.scorecard.rows[0]!.indicator;
  const standard = await ownCell("template", id, "评分标准");
  work.session.setAutoUpdate(false);
  await work.host.edit(standard.sheet, standard.a1, "控制率≤90%，计5分；每超过一个百分点扣0.1分，扣完为止。");
  await work.session.refresh();
  expectReady(work.session.state);
  expect(work.session.state.evaluation!.scorecard.rows[0]!.score).toBe("4");
  expect(work.session.state.mismatches).toEqual([]);
  expect(await cellOf("filled", "G4")).toBe(4);
  const use = await ownCell("template", id, "计分方式");
  await work.host.edit(use.sheet, use.a1, "人工判断");
  await work.session.refresh();
  expect(work.session.state.evaluation!.scorecard.rows[0]).toMatchObject({ status: "missing", score: null });
  expect(await cellOf("filled", "G4")).toBe("");
});

test("switching the system and back keeps what was judged, in the sheet too", async () => {
  const { book } = await openXlsx(sampleBytes());
  const work = await workOnBook(book);
  await work.session.start();
  const first = await ownCell("scores", "gd20-effect", "自评打分");
  work.session.setAutoUpdate(false);
  await work.host.edit(first.sheet, first.a1, 9);
  await work.session.choosing.system("mof-2013-53-dept");
  expectReady(work.session.state);
  const econ = await ownCell("scores", "ef-econ", "自评打分");
  expect(econ.value).toBeNull();
  await work.host.edit(econ.sheet, econ.a1, 2);
  await work.session.choosing.system("guangdong-dept-2020-reconstruction");
  expect((await ownCell("scores", "gd20-effect", "自评打分")).value).toBe(9);
  await work.session.choosing.system("mof-2013-53-dept");
  expect((await ownCell("scores", "ef-econ", "自评打分")).value).toBe(2);
  expect(work.session.state.mismatches).toEqual([]);
});

test("goals of 自评基本信息 score the rows that ask for them, live", async () => {
  const { book } = await openXlsx(sampleBytes());
  const work = await workOnBook(book);
  await work.session.start();
  work.session.setAutoUpdate(false);
  for (const [number, name, kind, target, actual] of [[1, "培训人次", "数量", "200", "150"], [2, "合格率", "质量", "95%", "98%"]] as const) {
    for (const [heading, words] of [["绩效目标", name], ["备注", kind], ["目标值", target], ["完成值", actual]] as const) {
      const { sheet, a1 } = await ownCell("info", `goal/${number}`, heading);
      await work.host.edit(sheet, a1, words);
    }
  }
  await work.session.choosing.system("guangdong-dept-2022");
  expectReady(work.session.state);
  expect(work.session.state.mismatches).toEqual([]);
  const row = work.session.state.evaluation!.scorecard.rows.find(({ indicator }) => indicator.id === "gd22-out")!;
  expect([row.status, row.score]).toEqual(["computed", "8.75"]);
  const actual = await ownCell("info", "goal/1", "完成值");
  await work.session.close();
  await work.host.edit(actual.sheet, actual.a1, "200");
  expect((await ownCell("scores", "gd22-out", "得分")).value).toBe(10);
});
