import { textOf } from "../../src/messages";
import { WEB_PAYLOAD_LIMIT } from "../../src/workbench/host";
import { bookOf, sheetOf } from "../helpers/book";
import type { DrawnCell } from "../helpers/book";
import { closeAll, differingCells, expectReady, RUN_SHEETS, startedSample, workOnBook } from "./work";
import type { Work } from "./work";

jest.setTimeout(180_000);
afterEach(closeAll);

const FINAL = sheetOf("It's 表 1", [
  ["收入支出决算总表"], ["2021年度", null, null, "单位：万元"], ["项目", "金额", "项目", "金额"],
  ["一、一般公共预算财政拨款收入", 1200.5, "一、一般公共服务支出", 700.5], ["二、其他收入", 100, "二、教育支出", 600],
  ["本年收入合计", 1300.5, "本年支出合计", 1300.5],
]);

const failure = ({ session: { state: { phase } } }: Work): string => (phase.kind === "failed" ? phase.failure.code : phase.kind);

describe("a write that Excel refuses half-way", () => {
  test.each([0, 8, 44, 90, 160, 500])("is taken back when action %i of the run fails, and the next try goes through", async (actions) => {
    const work = await workOnBook(bookOf(FINAL));
    const before = await work.host.exportBook();
    work.host.setFault({ failAction: actions });
    await work.session.start();
    expect(failure(work)).toBe("excel.unknown");
    expect(await work.host.exportBook()).toEqual(before);
    await work.session.retry();
    expectReady(work.session.state);
    expect(work.session.state.write!.sheetsMade).toEqual(RUN_SHEETS);
  });

  test("leaves what stood in our sheets, and the next run ends as if nothing had happened", async () => {
    const calm = await workOnBook(bookOf(FINAL));
    await calm.session.start();
    await calm.type(FINAL.name, "B4", 900);
    const wanted = await calm.host.exportBook();

    const work = await workOnBook(bookOf(FINAL));
    await work.session.start();
    for (const actions of [12, 30, 45]) {
      const before = await work.host.exportBook();
      work.session.setAutoUpdate(false);
      await work.host.edit(FINAL.name, "B4", 900);
      work.host.setFault({ failAction: actions });
      await work.session.refresh();
      expect(failure(work)).toBe("excel.unknown");
      await work.host.edit(FINAL.name, "B4", 1200.5);
      const differing = Object.values(differingCells(before, await work.host.exportBook())).flat();
      const looks = new Set(work.session.state.evaluation!.plans.map(({ looksColumn }) => String(looksColumn)));
      expect(differing.filter((key) => !looks.has(key.split(",")[1]!))).toEqual([]); // looks are asked for again, nothing else
    }
    await work.host.edit(FINAL.name, "B4", 900);
    await work.session.refresh();
    expectReady(work.session.state);
    expect(differingCells(wanted, await work.host.exportBook())).toEqual({});
  });
});

describe("an Excel that refuses", () => {
  test("because a cell is being edited: waits and says so, and goes on by itself", async () => {
    const work = await workOnBook(bookOf(FINAL));
    work.host.setFault({ cellEditing: true });
    const started = work.session.start();
    while (work.session.state.phase.kind !== "waiting") await new Promise((resolve) => setTimeout(resolve, 20));
    expect(work.session.state.evaluation).toBeNull();
    work.host.setFault({ cellEditing: false });
    await started;
    expectReady(work.session.state);
  });

  test("because our sheet is protected: names the sheet, changes nothing, and writes when the protection is gone", async () => {
    const work = await workOnBook(bookOf(FINAL));
    await work.session.start();
    work.session.setAutoUpdate(false);
    await work.host.edit(FINAL.name, "B4", 900);
    work.host.setFault({ protect: { 绩效评分表: true } });
    const before = await work.host.exportBook();
    await work.session.refresh();
    const { phase } = work.session.state;
    expect(phase.kind === "failed" ? textOf(phase.failure) : "").toContain("绩效评分表");
    expect(differingCells(before, await work.host.exportBook())).toEqual({});
    work.host.setFault({ protect: { 绩效评分表: false } });
    await work.session.retry();
    expectReady(work.session.state);
    expect(work.session.state.write!.cellsWritten).toBeGreaterThan(0);
  });

  test("no protected sheet of the person's: it is read like any other", async () => {
    const work = await workOnBook(bookOf({ ...FINAL, protected: true }));
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.evaluation!.ledger.sheets.find(({ name }) => name === FINAL.name)?.form).not.toBeNull();
  });
});

describe("a workbook to which nothing can be done", () => {
  test.each([
    ["that is empty", bookOf(sheetOf("Sheet1", [])), "emptyWorkbook"],
    ["in which nothing is recognised", bookOf(sheetOf("通讯录", [["姓名", "房间"], ["甲", "101室"], ["乙", "102室"]])), "nothingRecognised"],
  ])("%s is left as it is", async (_what, book, unusable) => {
    const work = await workOnBook(book);
    const before = await work.host.exportBook();
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.unusable).toBe(unusable);
    expect(await work.host.exportBook()).toEqual(before);
  });
});

describe("an output sheet of ours", () => {
  test("that was deleted is made again, the others stay", async () => {
    const work = await workOnBook(bookOf(FINAL));
    await work.session.start();
    const before = await work.host.exportBook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("核对结果").delete();
      await context.sync();
    });
    await work.session.refresh();
    expectReady(work.session.state);
    expect(work.session.state.write!.sheetsMade).toEqual(["核对结果"]);
    expect(differingCells(before, await work.host.exportBook())).toEqual({});
    expect(work.session.state.mismatches).toEqual([]);
  });

  test("gets another name beside a person's sheet of its name, and the pane says so", async () => {
    const theirs = sheetOf("绩效评分表", [["去年的评分"], ["总分", 97]]);
    const work = await workOnBook(bookOf(FINAL, theirs));
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.write!.renamed).toEqual([{ sheet: "scores", name: "绩效评分表(2)" }]);
    expect((await work.host.exportBook()).sheets.find(({ name }) => name === "绩效评分表")).toMatchObject({ cells: theirs.cells });
    expect(work.session.state.mismatches).toEqual([]);
  });
});

describe("sheets of every kind", () => {
  test("hidden and very hidden ones are read, and the findings in them lead to them", async () => {
    const work = await workOnBook(bookOf(sheetOf("封面", [["x"]]), { ...FINAL, visibility: "veryHidden" }));
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.evaluation!.coverage.understood).toBeGreaterThan(3);
    expect(work.session.state.mismatches).toEqual([]);
    await work.session.goTo({ kind: "cell", sheet: FINAL.name, row: 3, column: 1 });
    expect(work.session.state.notice?.message.code).toBe("excel.hidden");
  });

  test("one of 60 000 rows is read and written in blocks under the web's limit of 5 MB", async () => {
    const rows: DrawnCell[][] = [["支出明细"], ["凭证号", "摘要", "功能科目", "经济科目", "金额", "经办人"]];
    for (let row = 0; row < 60_000; row += 1) rows.push([`记-${row}`, "报销差旅费及会议费", "一般公共服务支出", "差旅费", (row % 997) / 100, "经办"]);
    const work = await workOnBook(bookOf(FINAL, sheetOf("明细", rows)));
    work.host.setFault({ payloadLimit: WEB_PAYLOAD_LIMIT });
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.evaluation!.ledger.snapshot.sheets.find(({ name }) => name === "明细")?.values).toHaveLength(60_002);
    expect(work.session.state.mismatches).toEqual([]);
    await work.type(FINAL.name, "B4", 900);
    expectReady(work.session.state);
  });
});

test("the sample goes through the web's limit of 5 MB", async () => {
  const work = await startedSample();
  work.host.setFault({ payloadLimit: WEB_PAYLOAD_LIMIT });
  await work.session.undoWrite();
  await work.session.refresh();
  expectReady(work.session.state);
});
