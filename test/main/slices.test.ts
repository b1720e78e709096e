import { evaluate, evaluationSteps } from "../../src/evaluate";
import { inOneGo, inSlices, NO_CHOICES, viewOf } from "../../src/model";
import type { Choices, Evaluation, Snapshot, Steps } from "../../src/model";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { benchBook } from "../bench/benchBook";
import { auditedBook } from "../helpers/auditedBook";
import { fuzzBook, fuzzChoices } from "../helpers/fuzzBook";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

const SAMPLE = snapshotOfXlsx("test/workbooks/zhanjiang-gz-office-2020.xlsx");
/** A clock by which every step takes as long as is told. */
const clockOf = (step: number): (() => number) => {
  let time = 0;
  return () => (time += step);
};

/** Evaluates with a pause after every step; gives how many there were as well. */
async function withPauses(snapshot: Snapshot, choices: Choices): Promise<{ evaluation: Evaluation; pauses: number }> {
  let pauses = 0;
  const evaluation = await inSlices(evaluationSteps(snapshot, choices), { longest: 0, now: clockOf(1), pause: async () => void (pauses += 1) });
  return { evaluation, pauses };
}

/** Steps of a workbook's evaluation. */
function stepsOf(snapshot: Snapshot): number {
  const steps = evaluationSteps(snapshot);
  let count = 1;
  while (!steps.next().done) count += 1;
  return count;
}

function* counting(to: number): Steps<number> {
  for (let at = 0; at < to; at += 1) yield;
  return to;
}

describe("work in slices", () => {
  test("ends with what it gives in one go", async () => {
    expect(inOneGo(counting(7))).toBe(7);
    expect(await inSlices(counting(7), { longest: 0, now: clockOf(1), pause: () => Promise.resolve() })).toBe(7);
  });

  test("pauses once the slice is used up, not at every step", async () => {
    let pauses = 0;
    await inSlices(counting(100), { longest: 10, now: clockOf(1), pause: async () => void (pauses += 1) });
    expect(pauses).toBe(10);
    await inSlices(counting(100), { longest: 10, now: () => 0, pause: async () => void (pauses += 1) });
    expect(pauses).toBe(10);
  });

  test("is left when the pause throws", async () => {
    let steps = 0;
    const work = function* (): Steps<void> {
      for (;;) {
        steps += 1;
        yield;
      }
    };
    await expect(inSlices(work(), { longest: 0, now: clockOf(1), pause: () => Promise.reject(new Error("left")) })).rejects.toThrow("left");
    expect(steps).toBe(1);
  });
});

describe("an evaluation in slices", () => {
  test.each([
    ["the sample workbook", SAMPLE, NO_CHOICES],
    ["a whole year", auditedBook(), NO_CHOICES],
    ["twelve sheets of projects", benchBook(1_200, 25), NO_CHOICES],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => [`drawn workbook ${seed}`, fuzzBook(seed), fuzzChoices(seed, fuzzBook(seed))] as const),
  ] as const)("equals that in one go: %s", async (_name, snapshot, choices) => {
    const { evaluation, pauses } = await withPauses(snapshot, choices);
    expect(viewOf(evaluation)).toEqual(viewOf(evaluate(snapshot, choices)));
    expect(pauses).toBeGreaterThan(0);
  });

  test("can pause at every sheet, table and indicator of the sample, and in every room", () => {
    const { ledger, scorecard, plans, report } = evaluate(SAMPLE);
    const mainHeadings = report.sections.filter(({ level }) => level === 1).length;
    const least = ledger.sheets.length + 2 * ledger.tables.length + scorecard.rows.length + plans.length + mainHeadings;
    expect(stepsOf(SAMPLE)).toBeGreaterThanOrEqual(least);
  });

  test("has more steps, not longer ones, where a workbook has more sheets", () => {
    const [few, many] = [stepsOf(benchBook(400, 25)), stepsOf(benchBook(1_600, 25))];
    expect(many - few).toBeGreaterThanOrEqual(12 * 4); // each sheet is read, stated, cross-footed and counted by itself
  });
});

describe("the engine in the pane's own thread", () => {
  const book = benchBook(400, 25);
  beforeEach(() => void jest.spyOn(performance, "now").mockImplementation(clockOf(10)));
  afterEach(() => jest.restoreAllMocks());

  test("lets the pane in again and again, and gives what it gives in one go", async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const view = await engineHere.evaluate(book, NO_CHOICES);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
    expect(view).toEqual(viewOf(evaluate(book)));
  });

  test("stops evaluating once nobody waits any more", async () => {
    let asked = 0;
    const stop = (): void => {
      asked += 1;
      throw new Error("left");
    };
    await expect(engineHere.evaluate(book, NO_CHOICES, stop)).rejects.toThrow("left");
    expect(asked).toBe(1);
  });
});
