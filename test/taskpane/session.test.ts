import type { EvaluationView, Message } from "../../src/model";
import { message } from "../../src/model";
import type { Doors } from "../../src/taskpane/session";
import { changesBetween, isNoChange, personsCell, Session, withConflictSettled, withRemark } from "../../src/taskpane/session";
import { CONFLICT, EVALUATION, FINDINGS, finding, PLANS } from "../helpers/evaluationFixture";
import { memoryDoors } from "../helpers/memoryDoors";

const refused = (code: string): { ok: false; failure: Message } => ({ ok: false, failure: message(code) });

/** The evaluation after the first break was mended and the score rose. */
const MENDED: EvaluationView = {
  ...EVALUATION,
  reconciliation: { ...EVALUATION.reconciliation, findings: [...FINDINGS.slice(1), finding({ id: "new-one" })] },
  scorecard: {
    ...EVALUATION.scorecard, earned: "12.00",
    rows: EVALUATION.scorecard.rows.map((row) => (row.indicator.id === "exec" ? { ...row, score: "6.00" } : row)),
  },
};

const NOTHING_KNOWN: EvaluationView = {
  ...EVALUATION, ledger: { ...EVALUATION.ledger, sheets: EVALUATION.ledger.sheets.map((sheet) => ({ ...sheet, form: null })) },
};

const EMPTY_BOOK: EvaluationView = {
  ...NOTHING_KNOWN, ledger: { ...NOTHING_KNOWN.ledger, snapshot: { book: "", sheets: [{ ...EVALUATION.ledger.snapshot.sheets[0]!, values: [[null]] }] } },
};

/** Lets queued promises and the pause after an edit pass. */
const pass = (): Promise<unknown> => new Promise((done) => setTimeout(done, 350));

const writes = (asked: readonly string[]): readonly string[] => asked.filter((what) => what.startsWith("write"));

describe("开始自评", () => {
  test("reads, evaluates and writes, and is ready with what was written", async () => {
    const doors = memoryDoors();
    const session = new Session(doors);
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.state.phase.kind));
    await session.start();
    expect(doors.asked).toEqual(["read", "evaluate", "write checks+scores+report"]);
    expect([...new Set(phases)]).toEqual(["idle", "reading", "evaluating", "writing", "ready"]);
    expect(session.state.evaluation).toBe(EVALUATION);
    expect(session.state.write?.cellsWritten).toBe(1240);
    expect(session.state.canUndo).toBe(true);
    expect(session.state.changes).toBeNull();
  });

  test("says what it is reading while it reads", async () => {
    const session = new Session(memoryDoors());
    const seen: unknown[] = [];
    session.subscribe(() => {
      if (session.state.phase.kind === "reading") seen.push(session.state.phase.progress);
    });
    await session.start();
    expect(seen).toContainEqual({ done: 3, total: 7 });
  });

  test("writes nothing where no sheet is recognised", async () => {
    const doors = memoryDoors({}, [NOTHING_KNOWN]);
    const session = new Session(doors);
    await session.start();
    expect(session.state.unusable).toBe("nothingRecognised");
    expect(writes(doors.asked)).toEqual([]);
  });

  test("writes nothing into an empty workbook", async () => {
    const doors = memoryDoors({}, [EMPTY_BOOK]);
    const session = new Session(doors);
    await session.start();
    expect(session.state.unusable).toBe("emptyWorkbook");
    expect(writes(doors.asked)).toEqual([]);
  });

  test("stops with the host's own reason when a cell is being edited, and a retry goes through", async () => {
    let editing = true;
    const inMemory = memoryDoors();
    const doors: Doors = { ...inMemory, readSnapshot: (...asked) => (editing ? Promise.resolve(refused("excel.editing")) : inMemory.readSnapshot(...asked)) };
    const session = new Session(doors);
    await session.start();
    expect(session.state.phase).toEqual({ kind: "failed", failure: message("excel.editing"), details: null });
    editing = false;
    await session.retry();
    expect(session.state.phase.kind).toBe("ready");
    expect(session.state.evaluation).toBe(EVALUATION);
  });

  test("shows what was found even when it cannot be written", async () => {
    let refuse = false;
    const inMemory = memoryDoors({}, [EVALUATION, MENDED]);
    const session = new Session({ ...inMemory, writePlans: (...asked) => (refuse ? Promise.resolve(refused("excel.writeTakenBack")) : inMemory.writePlans(...asked)) });
    await session.start();
    refuse = true;
    await session.refresh();
    expect(session.state.phase).toMatchObject({ kind: "failed", failure: message("excel.writeTakenBack") });
    expect(session.state.evaluation).toBe(MENDED);
  });

  test("keeps a fault of ours under the details", async () => {
    const session = new Session(memoryDoors({ evaluate: () => Promise.reject(new Error("no such rule")) }));
    await session.start();
    expect(session.state.phase).toMatchObject({ kind: "failed", failure: message("pane.failure.unknown"), details: expect.stringContaining("no such rule") });
  });

  test("can be left while reading, and what comes back late is dropped", async () => {
    let answer: (value: Awaited<ReturnType<Doors["readSnapshot"]>>) => void = () => undefined;
    const doors = memoryDoors({ readSnapshot: () => new Promise((resolve) => { answer = resolve; }) });
    const session = new Session(doors);
    const run = session.start();
    await pass();
    session.cancel();
    answer({ ok: true, value: EVALUATION.ledger.snapshot });
    await run;
    expect(session.state.phase.kind).toBe("idle");
    expect(session.state.evaluation).toBeNull();
    expect(writes(doors.asked)).toEqual([]);
  });

  test("can be left while evaluating: between two slices the engine is told to stop", async () => {
    let slices = 0;
    const doors = memoryDoors({
      evaluate: async (_snapshot, _choices, stopIfLeft) => {
        for (;;) {
          slices += 1;
          await pass();
          stopIfLeft();
        }
      },
    });
    const session = new Session(doors);
    const run = session.start();
    for (let turn = 0; turn < 3; turn += 1) await pass();
    expect(session.state.phase.kind).toBe("evaluating");
    session.cancel();
    await run;
    expect(slices).toBeGreaterThan(0);
    expect(session.state.phase.kind).toBe("idle");
    expect(writes(doors.asked)).toEqual([]);
  });
});

describe("an edit in the workbook", () => {
  test("is read again, evaluated whole, and what changed is told", async () => {
    const doors = memoryDoors({}, [EVALUATION, MENDED]);
    const session = new Session(doors);
    await session.start();
    doors.edit({ sheets: ["GK03 支出决算表"], remote: false });
    doors.edit({ sheets: ["GK01 收入支出决算总表"], remote: false });
    await pass();
    expect(doors.asked.slice(3)).toEqual(["read GK03 支出决算表+GK01 收入支出决算总表", "evaluate", "write checks+scores+report"]);
    expect(session.state.changes?.resolved.map((one) => one.id)).toEqual(["F6-04"]);
    expect(session.state.changes?.appeared.map((one) => one.id)).toEqual(["new-one"]);
    expect(session.state.changes?.scores).toEqual([{ indicatorId: "exec", name: "部门预算资金支出率", before: "5.59", after: "6.00" }]);
    expect(session.state.changes?.earned).toEqual({ before: "11.59", after: "12.00" });
  });

  test("waits, marked as stale, while automatic updating is off, and is taken up when it is switched on", async () => {
    const doors = memoryDoors();
    const session = new Session(doors);
    await session.start();
    session.setAutoUpdate(false);
    doors.edit({ sheets: ["A"], remote: false });
    await pass();
    expect(session.state.stale).toBe(true);
    expect(doors.asked).not.toContain("read A");
    session.setAutoUpdate(true);
    await pass();
    expect(doors.asked).toContain("read A");
    expect(session.state.stale).toBe(false);
  });

  test("is not lost when reading it fails: the retry reads the same sheets", async () => {
    let fail = false;
    const inMemory = memoryDoors();
    const session = new Session({ ...inMemory, readSnapshot: (...asked) => (fail ? Promise.resolve(refused("excel.editing")) : inMemory.readSnapshot(...asked)) });
    await session.start();
    fail = true;
    inMemory.edit({ sheets: ["A"], remote: false });
    await pass();
    expect(session.state.phase.kind).toBe("failed");
    fail = false;
    await session.retry();
    expect(inMemory.asked).toContain("read A");
    expect(session.state.phase.kind).toBe("ready");
  });
});

describe("resuming", () => {
  test("leaves a workbook alone that was never evaluated", async () => {
    const doors = memoryDoors();
    const session = new Session(doors);
    await session.resume();
    expect(session.state.phase.kind).toBe("idle");
    expect(session.state.evaluation).toBeNull();
  });

  test("shows an earlier run without writing", async () => {
    const snapshot = EVALUATION.ledger.snapshot;
    const doors = memoryDoors({ readSnapshot: () => Promise.resolve({ ok: true, value: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, own: "checks" as const })) } }) });
    const session = new Session(doors);
    await session.resume();
    expect(session.state.evaluation).toBe(EVALUATION);
    expect(writes(doors.asked)).toEqual([]);
  });
});

describe("choices", () => {
  test("go to the next evaluation, and a correction can be taken back", async () => {
    const given: unknown[] = [];
    const session = new Session(memoryDoors({ evaluate: (_, choices) => {
      given.push(choices);
      return Promise.resolve({ ...EVALUATION, choices: { ...EVALUATION.choices, ...choices, system: choices.system ?? "s", outline: choices.outline ?? "o" } });
    } }));
    await session.start();
    await session.choosing.form("联系方式", "GK07");
    await session.choosing.system("guangdong-dept-2022");
    expect(given.slice(1)).toEqual([{ forms: { 联系方式: "GK07" } }, { system: "guangdong-dept-2022" }]); // what was written is read from the workbook
    await session.choosing.form("联系方式", null);
    expect(given[3]).toEqual({ forms: {} });
  });

  test("that could not be written go to the next evaluation as well", async () => {
    const given: unknown[] = [];
    let isProtected = true;
    const inMemory = memoryDoors({ evaluate: (_, choices) => {
      given.push(choices);
      return Promise.resolve(EVALUATION);
    } });
    const session = new Session({ ...inMemory, writePlans: (...asked) => (isProtected ? Promise.resolve(refused("excel.protectedSheet")) : inMemory.writePlans(...asked)) });
    await session.start();
    await session.choosing.year(2019);
    isProtected = false;
    await session.choosing.system("guangdong-dept-2022");
    await session.refresh();
    expect(given.slice(1)).toEqual([{ year: 2019 }, { year: 2019, system: "guangdong-dept-2022" }, {}]);
  });
});

describe("jumping", () => {
  test("remembers where it came from until 返回", async () => {
    const session = new Session(memoryDoors());
    const place = FINDINGS[0]!.cells[0]!;
    await session.goTo(place, "card-1");
    expect(session.state.located).toEqual({ place, from: "card-1" });
    expect(session.back()).toBe("card-1");
    expect(session.state.located).toBeNull();
  });

  test("says why when the cell is gone", async () => {
    const session = new Session(memoryDoors({ goTo: () => Promise.resolve(refused("excel.gone")) }));
    await session.goTo(FINDINGS[0]!.cells[0]!);
    expect(session.state.notice).toMatchObject({ tone: "error", message: message("excel.gone") });
    expect(session.state.located).toBeNull();
  });
});

describe("copying", () => {
  test("says 已复制 only when it is on the clipboard", async () => {
    const session = new Session(memoryDoors());
    await session.start();
    await session.copyReport("s2");
    expect(session.state.notice?.message.code).toBe("pane.notice.copied");
    expect(session.state.manualCopy).toBeNull();
  });

  test("offers the words to copy by hand when the browser refuses", async () => {
    const session = new Session(memoryDoors({ copy: () => Promise.resolve("manual") }));
    await session.start();
    await session.copyReport();
    expect(session.state.notice?.message.code).toBe("pane.notice.copyByHand");
    expect(session.state.manualCopy).toEqual({ html: "<p>正文</p>", text: "正文" });
  });
});

describe("what the person types through the pane", () => {
  test("a remark goes into the person's own column of 核对结果", () => {
    const plan = withRemark(PLANS, "F6-04", "已核实").find((one) => one.sheet === "checks");
    expect(plan?.rows[1]?.map((cell) => cell.content)).toEqual([{ kind: "text", text: "F6-04" }, { kind: "text", text: "已核实" }]);
    expect(plan?.rows[2]).toEqual(PLANS[0]?.rows[2]);
  });

  test.each([["before", CONFLICT.before], ["mine", CONFLICT.mine], ["renewed", CONFLICT.renewed]] as const)("a conflict settled as %s ends with that text over the renewed one", (choice, text) => {
    const row = withConflictSettled(PLANS, CONFLICT, choice).find((one) => one.sheet === "report")?.rows[0];
    expect(row?.[1]?.content).toEqual({ kind: "text", text });
    expect(row?.[2]?.content).toEqual({ kind: "text", text: CONFLICT.renewed });
  });

  test("a conflict in a paragraph of several rows ends in the first row", () => {
    const plan = PLANS.find((one) => one.sheet === "report")!;
    const [head] = plan.rows;
    const long = { ...plan, rows: [head!, head!.map((cell) => ({ ...cell, content: { kind: "text" as const, text: "续" } }))], rowIds: { "p-total": 0, "p-total#2": 1 } };
    const settled = withConflictSettled([long], CONFLICT, "renewed")[0];
    expect(settled?.rows[0]?.slice(1).map((cell) => cell.content)).toEqual(Array(2).fill({ kind: "text", text: CONFLICT.renewed }));
    expect(settled?.rows[1]?.map((cell) => cell.content)).toEqual([{ kind: "text", text: "续" }, { kind: "empty" }, { kind: "empty" }]);
  });

  test("去填写 leads to the person's own cell", () => {
    expect(personsCell(PLANS, "scores", "goal")).toEqual({ kind: "cell", sheet: "绩效评分表", row: 1, column: 1 });
    expect(personsCell(PLANS, "scores", "no-such-row")).toBeNull();
  });

  test("is written, read back and confirmed", async () => {
    const doors = memoryDoors();
    const session = new Session(doors);
    await session.start();
    await session.explainFinding("F6-04", "已核实");
    expect(doors.asked.slice(3)).toEqual(["write checks+scores+report", "read", "evaluate", "write checks+scores+report"]);
    expect(session.state.notice?.message.code).toBe("pane.notice.remarkSaved");
  });
});

test("undo takes the last write back once", async () => {
  const doors = memoryDoors();
  const session = new Session(doors);
  await session.start();
  await session.undoWrite();
  expect(doors.asked).toContain("undo");
  expect(session.state.canUndo).toBe(false);
});

test("after an undo nothing is written until the person asks for it", async () => {
  const doors = memoryDoors();
  const session = new Session(doors);
  await session.start();
  await session.undoWrite();
  doors.edit({ sheets: ["A"], remote: false });
  await pass();
  expect(writes(doors.asked)).toHaveLength(1);
  expect(session.state.stale).toBe(true);
  await session.refresh();
  expect(writes(doors.asked)).toHaveLength(2);
  expect(session.state.stale).toBe(false);
});

test("two equal evaluations differ in nothing", () => {
  expect(isNoChange(changesBetween(EVALUATION, EVALUATION))).toBe(true);
  expect(isNoChange(changesBetween(EVALUATION, MENDED))).toBe(false);
});
