import { join } from "node:path";
import { CATALOGUE, evaluate } from "../../src/evaluate";
import type { Evaluation, OwnCheck, SheetSnapshot, Snapshot } from "../../src/model";
import { presentSheets, readInputs } from "../../src/presenting";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";
import { sheetOfPlan, withPlans } from "./planSheet";

jest.setTimeout(120_000);

const CHECKS: readonly OwnCheck[] = [
  { number: 1, name: "支出构成", relation: "'GK03 支出决算表'!E8 = 'GK03 支出决算表'!F8 + 'GK03 支出决算表'!G8", severity: "hard", tolerance: "0.5", note: "按经办口径" },
  { number: 4, name: "'人员情况'!B5 <= 15", relation: "'人员情况'!B5 <= 15", severity: null, tolerance: null, note: "" },
];

let base: Evaluation;
let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await snapshotOfXlsx(join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx"));
  base = evaluate(snapshot);
});

function infoWith(checks: readonly OwnCheck[]): SheetSnapshot {
  const plans = presentSheets({ ...base, inputs: { ...base.inputs, ownChecks: checks }, choices: base.inputs.choices, catalogue: CATALOGUE });
  return sheetOfPlan(plans.find(({ sheet }) => sheet === "info")!);
}

const read = (sheet: SheetSnapshot): readonly OwnCheck[] | undefined => readInputs({ ...snapshot, sheets: [...snapshot.sheets, sheet] }).ownChecks;

describe("checks of the person's own in 自评基本信息", () => {
  it("come back as they were written, with their numbers", () => {
    expect(read(infoWith(CHECKS))).toEqual(CHECKS);
  });

  it("are absent when nobody wrote one", () => {
    expect(read(infoWith([]))).toBeUndefined();
  });

  it("may be typed by hand into an empty row, or into a row that the person inserted", () => {
    const sheet = infoWith(CHECKS);
    const row = sheet.values.findIndex((cells) => cells.includes("own/2"));
    const typed = sheet.values.map((cells, index) => (index === row ? cells.map((cell, column) => (column === 1 ? "＝表8!B6≥0" : cell)) : cells));
    const inserted = [...typed.slice(0, row + 1), ["手写的", "表8!B6 = 表8!B7", "硬性", 1, null, null, ...Array.from({ length: 10 }, () => null)], ...typed.slice(row + 1)];
    const formulas = inserted.map((cells) => cells.map(() => ""));
    expect(read({ ...sheet, values: inserted, formulas })).toEqual(expect.arrayContaining([
      { number: 2, name: "＝表8!B6≥0", relation: "＝表8!B6≥0", severity: null, tolerance: null, note: "" },
      { number: 9, name: "手写的", relation: "表8!B6 = 表8!B7", severity: "hard", tolerance: "1", note: "" },
    ]));
  });

  it("follow their cells when Excel moved them, unless the relation was retyped", () => {
    const sheet = infoWith(CHECKS);
    const moved = sheet.formulas.map((cells) => cells.map((formula) => formula.replace("'GK03 支出决算表'!$E$8", "'GK03 支出决算表'!$E$9")));
    expect(moved).not.toEqual(sheet.formulas);
    expect(read({ ...sheet, formulas: moved })![0]!.relation).toBe("'GK03 支出决算表'!E9 = 'GK03 支出决算表'!F8 + 'GK03 支出决算表'!G8");
    const retyped = sheet.values.map((cells) => cells.map((cell, column) => (column === 1 && cell === CHECKS[0]!.relation ? "'GK03 支出决算表'!E8 >= 0" : cell)));
    expect(read({ ...sheet, values: retyped, formulas: moved })![0]!.relation).toBe("'GK03 支出决算表'!E8 >= 0");
  });

  it("are carried out with the next evaluation", () => {
    const plans = presentSheets({ ...base, inputs: { ...base.inputs, ownChecks: CHECKS }, choices: base.inputs.choices, catalogue: CATALOGUE });
    const again = evaluate(withPlans(snapshot, plans));
    expect(again.reconciliation.findings.filter(({ rule }) => rule.startsWith("OWN"))).toMatchObject([{ rule: "OWN-1", state: "unchecked" }]);
    expect(again.reconciliation.counts.passed).toBe(base.reconciliation.counts.passed + 1);
  });
});

describe("a waived finding in 核对结果", () => {
  it("says so, keeps the person's words, and is counted among the broken", () => {
    const finding = base.reconciliation.findings.find(({ state }) => state === "broken")!;
    const figures = `${finding.left?.value ?? ""}|${finding.right?.value ?? ""}`;
    const inputs = { ...base.inputs, remarks: { [finding.id]: { text: "豁免：口径不同，已说明", figures } } };
    const reconciliation = { ...base.reconciliation, findings: base.reconciliation.findings.map((one) => (one === finding ? { ...one, remark: "口径不同，已说明", isWaived: true } : one)) };
    const plan = presentSheets({ ...base, inputs, reconciliation, choices: inputs.choices, catalogue: CATALOGUE }).find(({ sheet }) => sheet === "checks")!;
    const texts = plan.rows[plan.rowIds[finding.id]!]!.map(({ content }) => (content.kind === "text" ? content.text : ""));
    expect(texts).toContain("不符（已豁免）");
    expect(texts).toContain("豁免：口径不同，已说明");
    expect(plan.rows[1]![0]!.content).toMatchObject({ text: expect.stringContaining("不符中已豁免 1") as string });
  });

  it("asks for the reason that is missing", () => {
    const finding = base.reconciliation.findings.find(({ state }) => state === "broken")!;
    const inputs = { ...base.inputs, remarks: { [finding.id]: { text: "豁免：", figures: "" } } };
    const plan = presentSheets({ ...base, inputs, choices: inputs.choices, catalogue: CATALOGUE }).find(({ sheet }) => sheet === "checks")!;
    expect(plan.rows[plan.rowIds[finding.id]!]!.map(({ content }) => (content.kind === "text" ? content.text : "")).join()).toContain("豁免须写明理由");
  });
});
