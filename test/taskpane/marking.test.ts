import type { EvaluationView } from "../../src/model";
import { message } from "../../src/model";
import { Session } from "../../src/taskpane/session";
import { marksFor } from "../../src/taskpane/session/marking";
import { at, EVALUATION, finding, FINDINGS } from "../helpers/evaluationFixture";
import { memoryDoors } from "../helpers/memoryDoors";

const withFindings = (...findings: EvaluationView["reconciliation"]["findings"]): EvaluationView => ({ ...EVALUATION, reconciliation: { ...EVALUATION.reconciliation, findings } });

describe("which cells are marked", () => {
  test("the cells that state a side of a broken relation, not every item of a sum", () => {
    const places = marksFor(EVALUATION).map(({ place, look }) => `${place.sheet.slice(0, 4)}!${place.row + 1} ${look}`);
    expect(places).toEqual(["GK03!8 broken", "GK01!33 broken", "GK03!8 broken", "GK01!37 broken", "GK07!8 doubt", "表8行政!6 doubt"]);
  });

  test("a cell in a grave and a light finding is marked by the grave one, once", () => {
    const cell = at("表", "B2");
    const [light, grave] = [finding({ id: "a", severity: "warn", cells: [cell] }), finding({ id: "b", severity: "hard", cells: [cell] })];
    expect(marksFor(withFindings(light, grave))).toEqual([{ place: cell, look: "broken" }]);
    expect(marksFor(withFindings(grave, light))).toEqual([{ place: cell, look: "broken" }]);
  });

  test("nothing that is only rounding or could not be checked", () => {
    expect(marksFor(withFindings(...FINDINGS.filter(({ state }) => state !== "broken")))).toEqual([]);
  });
});

describe("在表格中标记", () => {
  test("is never done by itself, neither by a run nor by an edit", async () => {
    const doors = memoryDoors();
    const session = new Session(doors);
    await session.start();
    await session.refresh();
    expect(doors.asked.filter((what) => what.includes("mark"))).toEqual([]);
    expect(session.state.marks).toEqual({ count: 0, outdated: false });
  });

  test("marks, tells when the findings are other ones, and takes the marks off", async () => {
    const doors = memoryDoors({}, [EVALUATION, withFindings(...FINDINGS.slice(1))]);
    const session = new Session(doors);
    await session.start();
    await session.marking.put();
    expect(session.state.marks).toEqual({ count: 6, outdated: false });
    await session.refresh();
    expect(session.state.marks).toEqual({ count: 6, outdated: true });
    await session.marking.put();
    expect(session.state.marks).toEqual({ count: 5, outdated: false });
    await session.marking.clear();
    expect(doors.asked.filter((what) => what.includes("mark"))).toEqual(["mark 6", "mark 5", "unmark"]);
    expect(session.state).toMatchObject({ marks: { count: 0, outdated: false }, phase: { kind: "ready" }, notice: { message: message("pane.notice.marks.cleared", { count: 0, sheets: "" }) } });
  });

  test("names the protected sheets that were left alone", async () => {
    const inMemory = memoryDoors();
    const session = new Session({ ...inMemory, markTools: { ...inMemory.markTools, put: () => Promise.resolve({ ok: true, value: { count: 2, skipped: ["锁"] } }) } });
    await session.start();
    await session.marking.put();
    expect(session.state.notice).toMatchObject({ tone: "warning", message: message("pane.notice.marks.putPartly", { count: 2, sheets: "锁" }) });
  });

  test("a refusal is told with a way to try again, and the try goes through", async () => {
    let editing = true;
    const inMemory = memoryDoors();
    const session = new Session({ ...inMemory, markTools: { ...inMemory.markTools, put: (marks) => (editing ? Promise.resolve({ ok: false, failure: message("excel.editing") }) : inMemory.markTools.put(marks)) } });
    await session.start();
    await session.marking.put();
    expect(session.state.phase).toMatchObject({ kind: "failed", failure: message("excel.editing") });
    editing = false;
    await session.retry();
    expect(session.state).toMatchObject({ phase: { kind: "ready" }, marks: { count: 6 } });
  });

  test("marks of an earlier session are found, and can be taken off", async () => {
    const inMemory = memoryDoors();
    const session = new Session({ ...inMemory, markTools: { ...inMemory.markTools, count: () => Promise.resolve({ ok: true, value: 4 }) } });
    await session.start();
    expect(session.state.marks).toEqual({ count: 4, outdated: false });
    await session.marking.clear();
    expect(session.state.marks.count).toBe(0);
  });
});
