/** The main job in each Excel it may meet, and while that Excel is slow, cut off or shared. */
import { textOf } from "../../src/messages";
import { HEADINGS } from "../../src/presenting/headings";
import type { ProfileName } from "../../src/workbench/host";
import { bookOf, sheetOf } from "../helpers/book";
import { closeAll, differingCells, expectReady, OWN_NAMES, ownCell, personsPart, reportText, sampleBytes, startedSample, workOn, workOnBook } from "./work";
import type { Work } from "./work";

jest.setTimeout(180_000);
afterEach(closeAll);

const EDITED = { sheet: "GK07 三公经费支出决算表", a1: "G8" };

/** One form without merged cells, so that any Excel can tell what stands where. */
const FINAL = sheetOf("决算总表", [
  ["收入支出决算总表"], ["2021年度", null, null, "单位：万元"], ["项目", "金额", "项目", "金额"],
  ["一、一般公共预算财政拨款收入", 1200.5, "一、一般公共服务支出", 700.5], ["二、其他收入", 100, "二、教育支出", 600],
  ["本年收入合计", 1300.5, "本年支出合计", 1300.5],
]);

/** What the person is told: findings, score, sentences. */
function told({ session: { state } }: Work): object {
  const { evaluation } = state;
  return { findings: evaluation?.reconciliation.findings.map(({ rule, state: outcome, difference }) => [rule, outcome, difference]), earned: evaluation?.scorecard.earned, report: reportText(state) };
}

const says = ({ session: { state: { phase } } }: Work): string => (phase.kind === "failed" ? textOf(phase.failure) : phase.kind);

describe("the published sample", () => {
  let newest: { told: object; book: Awaited<ReturnType<Work["host"]["exportBook"]>> };
  beforeAll(async () => {
    const work = await startedSample();
    newest = { told: told(work), book: await work.host.exportBook() };
    await closeAll();
  });

  test.each<ProfileName>(["excel2021", "web"])("in %s gives what the newest Excel gives, follows an edit, and is taken back", async (profile) => {
    const work = await workOn(sampleBytes(), { profile });
    const before = await work.host.exportBook();
    await work.session.start();
    expectReady(work.session.state);
    expect(told(work)).toEqual(newest.told);
    expect(differingCells(newest.book, await work.host.exportBook())).toEqual({});
    expect(work.session.state.cannotTell).toEqual([]);
    await work.session.undoWrite();
    expect((await work.host.exportBook()).sheets).toEqual(before.sheets);
    await work.session.refresh();
    await work.type(EDITED.sheet, EDITED.a1, 74);
    expect(reportText(work.session.state)).toContain("74.00万元");
    expect(work.session.state.mismatches).toEqual([]);
  });

  test("in the oldest Excel that is let in says first that merged headings cannot be read", async () => {
    const work = await workOn(sampleBytes(), { profile: "floor" });
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.cannotTell.map((each) => textOf(each))).toEqual([expect.stringContaining("读不到合并单元格")]);
    expect(personsPart(await work.host.exportBook())).toEqual(personsPart(newest.book));
  });
});

describe.each<ProfileName>(["floor", "excel2021", "library", "web"])("in %s a form without merged cells", (profile) => {
  test("is read, checked, scored and written, follows an edit and a score of one's own, and is taken back", async () => {
    const work = await workOnBook(bookOf(FINAL), null, { profile });
    const before = await work.host.exportBook();
    await work.session.start();
    expectReady(work.session.state);
    expect(work.session.state.evaluation!.reconciliation.findings.filter(({ state }) => state === "broken")).toEqual([]);
    await work.type(FINAL.name, "B4", 900);
    expect(work.session.state.evaluation!.reconciliation.findings.filter(({ state }) => state === "broken")).not.toEqual([]);
    const { indicator } = work.session.state.evaluation!.scorecard.rows.find(({ status }) => status === "missing")!;
    const typed = await ownCell("scores", indicator.id, HEADINGS.scores.typed);
    await work.type(typed.sheet, typed.a1, Number(indicator.points));
    expect(work.session.state.evaluation!.scorecard.rows.find((row) => row.indicator.id === indicator.id)!.score).toBe(String(indicator.points));
    expect(work.session.state.mismatches).toEqual([]);
    await work.type(FINAL.name, "B4", 1200.5);
    while (work.session.state.canUndo) await work.session.undoWrite();
    expect(personsPart(await work.host.exportBook())).toEqual(personsPart(before));
  });
});

test("a slow Excel is waited for, with the pane saying so, and edits are still followed", async () => {
  const work = await workOnBook(bookOf(FINAL));
  const phases = new Set<string>();
  work.session.subscribe(() => phases.add(work.session.state.phase.kind));
  work.host.setFault({ slow: 80 });
  await work.session.start();
  expectReady(work.session.state);
  expect([...phases]).toEqual(expect.arrayContaining(["reading", "writing", "ready"]));
  await work.type(FINAL.name, "B4", 900);
  expectReady(work.session.state);
});

describe("a connection that is lost", () => {
  const LOST = 5012;

  test("before the run leaves the workbook as it was, says what to do, and goes through when it is back", async () => {
    const work = await workOnBook(bookOf(FINAL));
    const before = await work.host.exportBook();
    work.host.setFault({ refuse: LOST });
    await work.session.start();
    expect(says(work)).toMatch(/^与 Excel 的连接已断开.*重试/);
    work.host.setFault({ refuse: null });
    expect(await work.host.exportBook()).toEqual(before);
    await work.session.retry();
    expectReady(work.session.state);
  });

  test("while an edit is followed keeps what was found, and catches up on 重试", async () => {
    const work = await workOnBook(bookOf(FINAL));
    await work.session.start();
    const { evaluation } = work.session.state;
    work.session.setAutoUpdate(false);
    await work.host.edit(FINAL.name, "B4", 900);
    work.host.setFault({ refuse: LOST });
    await work.session.refresh();
    expect(says(work)).toContain("连接已断开");
    expect(work.session.state.evaluation).toBe(evaluation);
    work.host.setFault({ refuse: null });
    await work.session.retry();
    expectReady(work.session.state);
    expect(work.session.state.evaluation!.reconciliation.findings.some(({ state }) => state === "broken")).toBe(true);
  });
});

test("an edit made while the connection is lost is not lost with it: the pane says so, and 重试 takes it up", async () => {
  const work = await workOnBook(bookOf(FINAL));
  await work.session.start();
  work.host.setFault({ refuse: 5012 });
  const failed = new Promise<void>((resolve) => work.session.subscribe(() => { if (work.session.state.phase.kind === "failed") resolve(); }));
  await work.host.edit(FINAL.name, "B4", 900);
  await failed;
  expect(says(work)).toContain("连接已断开");
  work.host.setFault({ refuse: null });
  await work.session.retry();
  expectReady(work.session.state);
  expect(work.session.state.evaluation!.reconciliation.findings.some(({ state }) => state === "broken")).toBe(true);
});

describe("another author typing", () => {
  test("into a budget sheet is taken up like an edit of one's own, and nothing of theirs is touched", async () => {
    const work = await workOnBook(bookOf(FINAL));
    await work.session.start();
    const before = await work.host.exportBook();
    await work.type(FINAL.name, "B4", 900, "other");
    expect(work.session.state.evaluation!.reconciliation.findings.some(({ state }) => state === "broken")).toBe(true);
    expect(differingCells({ ...before, sheets: personsPart(before) }, { ...before, sheets: personsPart(await work.host.exportBook()) })).toEqual({ [FINAL.name]: ["3,1"] });
  });

  test("a score into our sheet keeps theirs", async () => {
    const work = await workOnBook(bookOf(FINAL));
    await work.session.start();
    const { indicator } = work.session.state.evaluation!.scorecard.rows.find(({ status }) => status === "missing")!;
    const typed = await ownCell("scores", indicator.id, HEADINGS.scores.typed);
    expect(typed.sheet).toBe(OWN_NAMES.scores);
    await work.type(typed.sheet, typed.a1, Number(indicator.points), "other");
    expect((await ownCell("scores", indicator.id, HEADINGS.scores.typed)).value).toBe(Number(indicator.points));
    expect(work.session.state.evaluation!.scorecard.rows.find((row) => row.indicator.id === indicator.id)!.score).toBe(String(indicator.points));
  });
});
