import type { Finding } from "../../src/model";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { closeAll, differingCells, expectReady, OWN_NAMES, ownCell, personsPart, reportText, sampleBytes, startedSample, workOn, workOnBook } from "./work";
import type { Work } from "./work";

jest.setTimeout(120_000);

const GK06 = "GK06 一般公共预算财政拨款基本支出决算明细表";
const BUDGET = "表8行政经费及三公经费预算表";

let work: Work;
beforeEach(async () => {
  work = await startedSample();
});
afterEach(closeAll);

/** The sample as a person would have saved it with the three figures of the first test in place. */
async function editedSample(): Promise<Uint8Array> {
  const { book, source } = await openXlsx(sampleBytes());
  const { host } = await workOnBook(book, source);
  await host.edit(GK06, "F7", 400.5);
  await host.edit(BUDGET, "B6", 80);
  await host.edit("人员情况", "E5", 14);
  return saveXlsx(await host.exportBook(), source);
}

const broken = ({ session: { state } }: Work): Finding[] => (state.evaluation?.reconciliation.findings ?? []).filter(({ state: kind }) => kind === "broken");

describe("a new figure typed into a sheet of the person's", () => {
  test("is followed without a click, edit after edit: cells that differ are written and no other, the person's sheets stay, and the end is what a new run gives", async () => {
    for (const [sheet, a1, value] of [[GK06, "F7", 400.5], [BUDGET, "B6", 80], ["人员情况", "E5", 14]] as const) {
      const before = await work.host.exportBook();
      const state = await work.type(sheet, a1, value);
      expectReady(state);
      expect(state.changes).not.toBeNull();
      const after = await work.host.exportBook();
      const { [sheet]: typed, ...ours } = differingCells(before, after);
      expect(typed).toHaveLength(1);
      expect(Object.keys(ours).filter((name) => !Object.values(OWN_NAMES).includes(name))).toEqual([]);
      expect(Object.values(ours).flat()).toHaveLength(state.write!.cellsWritten);
      expect(state.write!.cellsWritten).toBeGreaterThan(0);
      expect(state.write!.sheetsMade).toEqual([]);
      expect(state.mismatches).toEqual([]);
      expect(personsPart(after).filter(({ name }) => name !== sheet)).toEqual(personsPart(before).filter(({ name }) => name !== sheet));
    }
    const atOnce = await workOn(await editedSample());
    await atOnce.session.start();
    const differing = differingCells(await work.host.exportBook(), await atOnce.host.exportBook());
    expect(differing).toEqual({ [OWN_NAMES.report]: ["0,9"] }); // the hidden memory of every paragraph that was once written
  });

  test("a 三公 budget raised to what was spent takes the finding away, gives the points, and the report says so", async () => {
    expect(broken(work).map(({ rule }) => rule)).toContain("T-01");
    const before = work.session.state.evaluation!.scorecard.rows.find(({ indicator }) => indicator.name.includes("三公"))!;
    expect(before.score).toBe("0");
    const halfWay = await work.type(BUDGET, "B6", 74.88);
    expect(halfWay.changes!.appeared.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["C-01", "X-16"])); // two other sheets still say 74.39
    await work.type("GK07 三公经费支出决算表", "A8", 74.88);
    const state = await work.type("预决算对比(工作底稿)", "B14", 74.88);
    expectReady(state);
    expect(broken(work).map(({ rule }) => rule)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(T-01|C-01|X-16)$/)]));
    const row = state.evaluation!.scorecard.rows.find(({ indicator }) => indicator.id === before.indicator.id)!;
    expect(row.score).not.toBe("0");
    expect((await ownCell("scores", row.indicator.id, "得分")).value).toBe(Number(row.score));
    expect(reportText(state)).not.toContain("超出预算0.49万元");
    const shown = (await work.host.exportBook()).sheets.find(({ name }) => name === OWN_NAMES.report)!;
    const words = Object.values(shown.cells).map(({ value }) => String(value ?? "")).join("\n");
    expect(words).toContain("“三公”经费预算数74.88万元，实际支出74.88万元");
    expect(words).not.toContain("超出预算0.49万元");
    expect(state.mismatches).toEqual([]);
  });

  test("a figure typed and typed back leaves the workbook as it was", async () => {
    const before = await work.host.exportBook();
    await work.type(BUDGET, "B6", 80);
    await work.type(BUDGET, "B6", 74.39);
    expect(differingCells(before, await work.host.exportBook())).toEqual({});
  });

  test("a figure that is deleted is missing, not nought", async () => {
    const state = await work.type(BUDGET, "B6", "");
    expectReady(state);
    expect(state.mismatches).toEqual([]);
    expect(broken(work).find(({ rule }) => rule === "T-01")?.right?.value).toBe("74.39"); // 预决算对比 still says so
  });

  test("words typed where a figure was are told and break nothing", async () => {
    const state = await work.type(BUDGET, "B6", "待定");
    expectReady(state);
    expect(state.mismatches).toEqual([]);
  });
});

test("running again without a change writes no cell", async () => {
  await work.session.refresh();
  expectReady(work.session.state);
  expect(work.session.state.write!.cellsWritten).toBe(0);
});
