import type { GoalRow, IndicatorSystem, Reconciliation, ScoreRow } from "../../src/model";
import { CellSet, NO_INPUTS } from "../../src/model";
import { goalFigures, score, systemById } from "../../src/scoring";
import { ledgerOf } from "../helpers/ledger";
import { evaluateFormula } from "./excelSubset";

const NOTHING: Reconciliation = { findings: [], counts: { passed: 0, broken: 0, tail: 0, unchecked: 0 }, checkedCells: new CellSet() };
const ledger = ledgerOf([]);
const goal = (part: Partial<GoalRow> & Pick<GoalRow, "name">): GoalRow => ({ direction: "≥", target: "100", actual: "100", unit: "", note: "", ...part });

function rowOf(systemId: string, id: string, goals: readonly GoalRow[]): ScoreRow {
  const system: IndicatorSystem = systemById(systemId)!;
  const places = goals.map((_, index) => ({ target: { kind: "cell", sheet: "自评基本信息", row: index, column: 3 } as const, actual: { kind: "cell", sheet: "自评基本信息", row: index, column: 4 } as const }));
  return score(ledger, system, NO_INPUTS, NOTHING, [goalFigures(system, goals, places)]).rows.find(({ indicator }) => indicator.id === id)!;
}

describe("rows over several goals (广东 2022)", () => {
  const outputs = [goal({ name: "培训人次", note: "数量", target: "200", actual: "150" }), goal({ name: "质量：合格率", target: "95", actual: "98" }), goal({ name: "成本", note: "成本指标", direction: "≤", target: "50", actual: "40" })];

  test("are scored by the mean of what was reached, equally weighed: (75% + 100% + 100%) ÷ 3 of 10", () => {
    const row = rowOf("guangdong-dept-2022", "gd22-out", outputs);
    expect([row.status, row.score]).toEqual(["computed", "9.17"]);
    expect(row.inputs.find(({ id }) => id.endsWith("goal_rows"))).toMatchObject({ value: "0.9167", derived: { standIn: false } });
  });

  test("the mean is live: the emitted formula over the goals' own cells gives it", () => {
    const { derived } = rowOf("guangdong-dept-2022", "gd22-out", outputs).inputs.find(({ id }) => id.endsWith("goal_rows"))!;
    const cells = Object.fromEntries(derived!.parts.map(({ id, value }) => [id, Number(value)]));
    expect(evaluateFormula(derived!.formula, cells)).toBe(0.9167);
    expect(evaluateFormula(derived!.formula, { ...cells, "gd22-out.goal_1_actual": 200 })).toBe(1);
    expect(derived!.parts.map(({ place }) => place!.row)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test("outputs and effects go to their own rows, a goal that tells no kind to none", () => {
    const effects = goal({ name: "群众满意度", target: "90", actual: "45" });
    expect(rowOf("guangdong-dept-2022", "gd22-eff", [...outputs, effects]).score).toBe("5");
    expect(rowOf("guangdong-dept-2022", "gd22-out", [goal({ name: "完成会议" })])).toMatchObject({ status: "missing", score: null });
  });

  test.each([["定性", goal({ name: "甲", note: "产出", direction: "定性", target: "良好", actual: "良好" })], ["没有完成值", goal({ name: "甲", note: "产出", actual: "" })]])("wait for a person while one goal is %s", (_, open) => {
    expect(rowOf("guangdong-dept-2022", "gd22-out", [...outputs, open])).toMatchObject({ status: "missing", score: null });
  });
});

describe("rows of one goal (财预〔2020〕10号)", () => {
  test.each<[string, Partial<GoalRow>, string]>([
    ["met", { target: "95", actual: "95" }, "10"], ["partly met: 10 × 90 ÷ 95", { target: "95", actual: "90" }, "9.47"],
    ["signs and units in the words", { target: "≥95%", actual: "90%" }, "9.47"], ["a limit kept", { direction: "≤", target: "5", actual: "4" }, "10"], ["a limit broken: 10 × 5 ÷ 8", { direction: "≤", target: "5", actual: "8" }, "6.25"],
  ])("%s", (_, part, expected) => {
    expect(rowOf("mof-2020-10-project-selfeval", "out-qual", [goal({ name: "合格率", note: "质量指标", ...part })])).toMatchObject({ status: "computed", score: expected });
  });

  test("a qualitative one asks for a grade", () => {
    expect(rowOf("mof-2020-10-project-selfeval", "out-qual", [goal({ name: "规范", note: "质量", direction: "定性", target: "规范", actual: "规范" })]).status).toBe("missing");
  });

  test("with a pass line each goal below it counts 0 (财预〔2021〕101号): mean of 100% and 50% → 0", () => {
    const goals = [goal({ name: "甲", note: "质量" }), goal({ name: "乙", note: "质量", actual: "59.99" })];
    expect(rowOf("mof-2021-101-central-project", "out-qual", goals).score).toBe("5");
    expect(rowOf("mof-2021-101-central-project", "out-qual", [goals[0]!, goal({ name: "乙", note: "质量", actual: "60" })]).score).toBe("8");
  });

  test("a template's own targets are not the unit's goals", () => {
    expect(rowOf("sichuan-project-selfeval-2023-personnel", "on-time", [goal({ name: "时效：按时发放率", target: "80", actual: "80" })]).inputs.find(({ id }) => id.endsWith("target_value"))).toMatchObject({ value: "100" });
  });
});
