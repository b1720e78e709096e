import type { Finding, OwnSheet } from "../../src/model";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { excelDoors } from "../../src/taskpane/host/excelDoors";
import { Session } from "../../src/taskpane/session";
import type { SessionState } from "../../src/taskpane/session";
import type { SheetData } from "../../src/workbench/bookData";
import type { NodeHost } from "../../src/workbench/node";
import { cellOf, openSample, personsSheets } from "../excel/opened";

/** The session on the real Office.js and the local host: what a person does, without the pane's components. */
jest.setTimeout(120_000);

const FEW = ["GK03 支出决算表", "GK06 一般公共预算财政拨款基本支出决算明细表"];
const GK03 = "GK03 支出决算表";

let host: NodeHost;
let session: Session;

beforeEach(async () => {
  host = await openSample(FEW);
  session = new Session(excelDoors(engineHere));
  await session.start();
  expect(session.state.phase).toEqual({ kind: "ready" });
});
afterEach(async () => {
  await session.close();
  host.close();
});

/** Waits until the state is as asked, at most ten seconds. */
function until(isSo: (state: SessionState) => boolean): Promise<void> {
  if (isSo(session.state)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(JSON.stringify(session.state.phase))), 10_000);
    const end = session.subscribe(() => {
      if (!isSo(session.state)) return;
      clearTimeout(tooLate);
      end();
      resolve();
    });
  });
}

/** What stands in a sheet, without the numbers of its looks, which an export counts anew. */
const contents = ({ cells }: SheetData): unknown => Object.entries(cells).map(([key, { value, formula }]) => [key, value, formula]);

const ready = ({ phase, stale }: SessionState): boolean => phase.kind === "ready" && !stale;
const findings = (): readonly Finding[] => session.state.evaluation!.reconciliation.findings;
const gap = (): Finding | undefined => findings().find(({ difference, state }) => state === "broken" && difference === "6.35");

test("our own writes start nothing: after a run the session rests", async () => {
  const before = host.syncs;
  await new Promise((later) => setTimeout(later, 700));
  expect(host.syncs).toBe(before);
  expect(session.state.changes).toBeNull();
});

test("edits in quick succession are taken up in one turn, and what changed is told", async () => {
  let turns = 0;
  let was = session.state.phase.kind;
  const end = session.subscribe(() => {
    const now = session.state.phase.kind;
    if (now === "evaluating" && was !== "evaluating") turns += 1;
    was = now;
  });
  const broken = gap()!;
  await host.edit(GK03, "G8", 203.18);
  await host.edit(GK03, "F8", 576.38);
  await until(({ changes, phase }) => changes !== null && phase.kind === "ready");
  end();
  expect(turns).toBe(1);
  expect(session.state.changes?.resolved.map(({ id }) => id)).toContain(broken.id);
  expect(session.state.byOthers).toBe(false);
});

test("while a cell is being edited the session waits, says so, and goes on by itself", async () => {
  host.setFault({ cellEditing: true });
  const refreshed = session.refresh();
  await until(({ phase }) => phase.kind === "waiting");
  host.setFault({ cellEditing: false });
  await refreshed;
  expect(session.state.phase).toEqual({ kind: "ready" });
});

test("a manual workbook is said to be so; 立即计算 brings the results up to date and leaves the mode", async () => {
  await Excel.run(async (context) => {
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  await host.edit(GK03, "F8", 600);
  await until((state) => state.manualCalculation && ready(state));
  await session.recalculate();
  expect(session.state.manualCalculation).toBe(true);
  expect(session.state.phase).toEqual({ kind: "ready" });
  expect(session.state.mismatches).toEqual([]);
});

test("a 豁免 survives recalculation, is counted apart, and opens again when the figures change; 仍然适用 closes it", async () => {
  const { id } = gap()!;
  const counts = session.state.evaluation!.reconciliation.counts;
  await session.waiveFinding(id, "上级已批复");
  await session.refresh();
  expect(gap()).toMatchObject({ id, isWaived: true, remark: "上级已批复" });
  expect(session.state.evaluation!.reconciliation.counts).toEqual(counts);
  expect((await cellOf("核对结果", id, "说明")).value).toBe("豁免：上级已批复");
  session.dismissChanges();
  await host.edit(GK03, "F8", 590);
  await until(({ changes, phase }) => changes !== null && phase.kind === "ready");
  const opened = findings().find((finding) => finding.id === id)!;
  expect(opened).toMatchObject({ remark: null });
  expect(opened.isWaived ?? false).toBe(false);
  await session.explainFinding(id, session.state.evaluation!.inputs.remarks[id]!.text);
  expect(findings().find((finding) => finding.id === id)).toMatchObject({ isWaived: true, remark: "上级已批复" });
});

test("a check of the person's own is kept in the workbook, carried out, changed and removed", async () => {
  await session.saveOwnCheck(null, { name: "基本支出", relation: `'${GK03}'!F8 = 576.38`, severity: "hard", tolerance: null, note: "" });
  const own = (): Finding | undefined => findings().find(({ rule }) => rule === "OWN-1");
  expect(own()).toMatchObject({ state: "broken", severity: "hard", difference: "6.35" });
  expect((await cellOf("自评基本信息", "own/1", "关系式")).value).toBe(`'${GK03}'!F8 = 576.38`);
  await session.saveOwnCheck(1, { name: "基本支出", relation: `'${GK03}'!F8 = 582.73`, severity: null, tolerance: null, note: "" });
  expect(own()).toBeUndefined();
  expect(session.state.evaluation!.inputs.ownChecks).toEqual([expect.objectContaining({ number: 1, name: "基本支出" })]);
  await session.removeOwnCheck(1);
  expect(session.state.evaluation!.inputs.ownChecks ?? []).toEqual([]);
});

test("the selection in the grid is taken as cells of a relation, whole columns as far as they are in use", async () => {
  const { ownCheckTools } = session;
  await host.select(GK03, "F8:G8");
  const selected = await ownCheckTools.selection();
  expect(selected).toEqual({ ok: true, value: { sheet: GK03, areas: [{ top: 7, left: 5, bottom: 7, right: 6 }] } });
  await host.select(GK03, "F8,G8");
  expect(await ownCheckTools.selection()).toEqual({ ok: true, value: { sheet: GK03, areas: [{ top: 7, left: 5, bottom: 7, right: 5 }, { top: 7, left: 6, bottom: 7, right: 6 }] } });
  await host.select(GK03, "Z900");
  expect(await ownCheckTools.selection()).toMatchObject({ ok: false, failure: { code: "excel.noCells" } });
});

test("a protected result sheet stops the write in words; 另建结果表 goes on beside it with what the person had typed", async () => {
  const { id } = gap()!;
  await session.explainFinding(id, "已核实");
  host.setFault({ protect: { 核对结果: true } });
  await host.edit(GK03, "G8", 210);
  await until(({ phase }) => phase.kind === "failed");
  expect(session.state.phase).toMatchObject({ failure: { code: "excel.protectedSheet", params: { sheet: "核对结果" } } });
  const kept = (await host.exportBook()).sheets.find(({ name }) => name === "核对结果")!;
  await session.makeAnother();
  expect(session.state.phase).toEqual({ kind: "ready" });
  const book = await host.exportBook();
  expect(book.sheets.map(({ name }) => name)).toContain("核对结果(2)");
  expect(contents(book.sheets.find(({ name }) => name === "核对结果")!)).toEqual(contents(kept));
  expect((await cellOf("核对结果(2)", id, "说明")).value).toBe("已核实");
  await session.refresh();
  const { evaluation, phase } = session.state;
  expect(phase).toEqual({ kind: "ready" });
  expect(evaluation!.choices.forms).toMatchObject({ 核对结果: "-" });
  expect(evaluation!.ledger.snapshot.sheets.filter(({ own }) => own !== null).map(({ own }) => own)).toEqual(expect.arrayContaining<OwnSheet>(["info", "data", "checks", "scores", "report"]));
});

test("a write refused half-way is taken back and can be tried again", async () => {
  const persons = await personsSheets(host);
  await session.undoWrite();
  host.setFault({ failAction: 40 });
  await session.refresh();
  expect(session.state.phase.kind).toBe("failed");
  expect(session.state.evaluation).not.toBeNull();
  expect(await personsSheets(host)).toEqual(persons);
  await session.retry();
  expect(session.state.phase).toEqual({ kind: "ready" });
});

test("a closed session hears nothing more", async () => {
  await session.close();
  const { evaluation } = session.state;
  await host.edit(GK03, "F8", 1);
  await new Promise((later) => setTimeout(later, 700));
  expect(session.state.evaluation).toBe(evaluation);
});

test("what was chosen in the pane is taken back there as well, and an edit of 自评基本信息 counts afterwards", async () => {
  const chosen = (): unknown => session.state.evaluation!.choices;
  const corrected = async (): Promise<unknown> => (await cellOf("自评基本信息", `form/${GK03}`, "更正（需要时选择）")).value;
  await session.choosing.form(GK03, "GK02");
  await session.choosing.year(2019);
  expect(chosen()).toMatchObject({ forms: { [GK03]: "GK02" }, year: 2019 });
  expect(await corrected()).toBe("GK02 收入决算表");
  await session.choosing.form(GK03, null);
  await session.choosing.year(null);
  expect(chosen()).toMatchObject({ forms: {}, year: null });
  expect(await corrected()).toBeNull();
  await session.choosing.form(GK03, "GK02");
  await host.edit("自评基本信息", (await cellOf("自评基本信息", `form/${GK03}`, "更正（需要时选择）")).address, "GK01 收入支出决算总表");
  await until((state) => ready(state) && state.evaluation!.choices.forms[GK03] === "GK01");
});

test("a sheet's unit and year are kept in 自评基本信息, count from then on, and can be typed and taken back there", async () => {
  const said = async (heading: string): Promise<unknown> => (await cellOf("自评基本信息", `form/${GK03}`, heading)).value;
  const spent = (): unknown => session.state.evaluation!.ledger.sheets.find(({ name }) => name === GK03);
  expect(spent()).toMatchObject({ unit: "万元", year: null });
  await session.choosing.facts(GK03, { unit: "元", year: 2019 });
  expect(spent()).toMatchObject({ unit: "元", year: 2019 });
  expect([await said("单位更正"), await said("年度更正")]).toEqual(["元", "2019"]);
  await session.refresh();
  expect(session.state.evaluation!.choices.sheets).toEqual({ [GK03]: { unit: "元", year: 2019 } });
  await host.edit("自评基本信息", (await cellOf("自评基本信息", `form/${GK03}`, "单位更正")).address, "千元");
  await until((state) => ready(state) && state.evaluation!.choices.sheets?.[GK03]?.unit === "千元");
  await session.choosing.unitOtherwise({ [GK03]: "百万元" });
  expect(await said("单位更正")).toBe("千元");
  await session.choosing.facts(GK03, { year: 2019 });
  await session.choosing.unitOtherwise({ [GK03]: "百万元" });
  expect(await said("单位更正")).toBe("未注明的按百万元");
  await session.refresh();
  expect(session.state.evaluation!.choices.sheets).toEqual({ [GK03]: { unitOtherwise: "百万元", year: 2019 } });
  expect(spent()).toMatchObject({ unit: "万元", year: 2019 });
  await session.choosing.facts(GK03, {});
  expect(spent()).toMatchObject({ unit: "万元", year: null });
  expect([await said("单位更正"), await said("年度更正")]).toEqual([null, null]);
});
