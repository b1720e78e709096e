import { CellSet, NO_CHOICES, NO_INPUTS } from "../../src/model";
import type { Judgement, Ledger, Reconciliation, Scorecard, UnitInputs } from "../../src/model";
import { textOf } from "../../src/messages";
import { proposeSystem, score, systemById, SYSTEMS } from "../../src/scoring";
import { ledgerOf } from "../helpers/ledger";

const NOTHING: Reconciliation = { findings: [], counts: { passed: 0, broken: 0, tail: 0, unchecked: 0 }, checkedCells: new CellSet() };
const guangdong = systemById("guangdong-dept-2020-reconstruction")!;
const named = (ledger: Ledger, unitName: string | null, year: number | null = 2020): Ledger => ({ ...ledger, unitName, year });
const inputsWith = (typed: Record<string, string>): UnitInputs => ({ ...NO_INPUTS, choices: { ...NO_CHOICES, inputs: typed } });
const rowIn = (card: Scorecard, id: string) => card.rows.find(({ indicator }) => indicator.id === id)!;

/** The figures of the sample workbook that its score needs: 本年支出 is blank, no adjusted budget is stated. */
const sample = ledgerOf([
  { sheet: "表1", form: "B01", period: "budget", grid: "* | 预算数\n支出总计 | 564.50\n商品和服务支出 | 93.72", quantities: { exp_total: "B2", "basic_econ[302]": "B3" } },
  { sheet: "决算", form: "GK03", grid: "* | 决算数\n本年收入合计 | 843.24\n基本支出 | 582.73\n项目支出 | 203.17\n商品和服务支出 | 74.88", quantities: { income_year: "B2", basic_exp: "B3", project_exp: "B4", "basic_econ[302]": "B5" } },
]);

describe("score, on the figures of the sample workbook", () => {
  const card = score(sample, guangdong, NO_INPUTS, NOTHING);
  const row = rowIn(card, "gd20-exec");
  it("gives 部门预算资金支出率 785.90 ÷ 843.24 = 93.20%, 5.59 of 6", () => {
    expect(row).toMatchObject({ status: "computed", rate: "93.20", score: "5.59" });
    expect(textOf(row.arithmetic!)).toBe("785.90 ÷ 843.24 × 100% = 93.20%；6 × 93.20% = 5.59");
    expect(textOf(row.deduction!)).toBe("部门预算资金支出率为93.20%，未达到100%，扣0.41分");
  });
  it("says that income stands in for the adjusted budget, and shows the other denominator", () => {
    const notes = (row.notes ?? []).map((note) => textOf(note)).join("\n");
    expect(notes).toContain("以决算收入合计代替全年预算数");
    expect(notes).toContain("年初预算数为564.50万元，按其计算为139.22%");
    expect(card.warnings.map(({ code }) => code)).toContain("score.warning.standIn");
    expect(row.inputs.find(({ id }) => id === "budget_adjusted")).toMatchObject({ value: "843.24", unit: "万元", derived: { standIn: true }, place: { sheet: "决算", row: 1, column: 1 } });
  });
  it("keeps a derived sum live over its parts", () => {
    const spent = row.inputs.find(({ id }) => id === "expenditure_actual")!;
    expect(spent).toMatchObject({ value: "785.9", derived: { formula: "{basic_exp_final}+{project_exp_final}", standIn: false } });
    expect(spent.derived!.parts.map(({ value, place }) => [value, place?.row])).toEqual([["582.73", 2], ["203.17", 3]]);
  });
  it("takes 302 of basic expenditure for running costs, visibly", () => {
    expect(rowIn(card, "gd20-public")).toMatchObject({ rate: "79.90", score: "3", notes: [{ code: "score.derived.publicByGoods" }, { code: "score.derived.publicByGoods" }] });
  });
  it("leaves everything else missing: no total, no grade", () => {
    expect(card).toMatchObject({ score: null, grade: null, earned: "8.59", available: "9", missing: 22, full: "100" });
    expect(rowIn(card, "gd20-carry")).toMatchObject({ status: "missing", score: null, reason: { code: "score.reason.missingInputs" } });
  });
  it("never calls a reconstruction official", () => expect(card.warnings[0]).toMatchObject({ code: "score.warning.notOfficial" }));
});

describe("inputs", () => {
  it("that are typed win over derivations, carry a note, and need no stand-in", () => {
    const row = rowIn(score(sample, guangdong, inputsWith({ budget_adjusted: "800" }), NOTHING), "gd20-exec");
    expect(row).toMatchObject({ rate: "98.24", score: "5.89" });
    expect(row.inputs.find(({ id }) => id === "budget_adjusted")).toMatchObject({ value: "800", note: { code: "score.note.typed" }, place: null });
  });
  it("that a sheet states win over typed ones, and say so when they differ", () => {
    const stated = ledgerOf([{ grid: "* | 数\n在职人员 | 15\n编制 | 15", unit: "人", quantities: { on_duty_total: "B2", est_total: "B3" } }]);
    const row = rowIn(score(stated, guangdong, inputsWith({ staff_quota: "12" }), NOTHING), "gd20-staff");
    expect(row).toMatchObject({ rate: "100.00", score: "2", notes: [{ code: "score.note.typedSetAside" }] });
  });
  it("in 元 are scored in 万元", () => {
    const yuan = ledgerOf([{ unit: "元", grid: "* | 决算数\n本年支出合计 | 7859000.00", quantities: { exp_year: "B2" } }]);
    expect(rowIn(score(yuan, guangdong, NO_INPUTS, NOTHING), "gd20-exec").inputs[0]).toMatchObject({ id: "expenditure_actual", value: "785.9", unit: "万元" });
  });
});

describe("judgements", () => {
  const judged = (judgement: Partial<Judgement>): UnitInputs => ({ ...NO_INPUTS, judgements: { "gd20-open": { ticks: {}, score: null, tier: null, notApplicable: false, evidence: "", remark: "", ...judgement } } });
  const open = (judgement: Partial<Judgement>) => rowIn(score(sample, guangdong, judged(judgement), NOTHING), "gd20-open");
  it("are judged only when complete", () => {
    expect(open({ ticks: { c1: true, c2: true, c3: true } })).toMatchObject({ status: "missing", score: null });
    expect(open({ ticks: { c1: true, c2: true, c3: true, c4: false } })).toMatchObject({ status: "judged", score: "4.5" });
    expect(open({ score: "4" })).toMatchObject({ status: "judged", score: "4" });
    expect(open({ score: "6.01" })).toMatchObject({ status: "missing", reason: { code: "score.reason.outOfRange" } });
  });
  it("at full marks want evidence", () => {
    const warned = (evidence: string) => score(sample, guangdong, judged({ ticks: { c1: true, c2: true, c3: true, c4: true }, evidence }), NOTHING).warnings.some(({ code, params }) => code === "score.warning.noEvidence" && String(params["names"]).includes("预决算信息公开性"));
    expect([warned(""), warned("公开截图")]).toEqual([true, false]);
  });
  it("follow the template's policy for a row that does not apply", () => {
    const inputs: UnitInputs = { ...NO_INPUTS, judgements: { "gd20-audit": { ticks: {}, score: null, tier: null, notApplicable: true, evidence: "", remark: "" } } };
    expect(rowIn(score(sample, guangdong, inputs, NOTHING), "gd20-audit")).toMatchObject({ status: "not-applicable", score: "4", scoreFormula: expect.stringMatching(/^IF\(\{tier\}="不适用",4,/) as unknown });
  });
});

it("warns when full marks rest on a figure that a check doubts", () => {
  const row = rowIn(score(sample, guangdong, NO_INPUTS, NOTHING), "gd20-public");
  const cell = row.inputs[0]!.place!;
  const doubted: Reconciliation = { ...NOTHING, findings: [{ id: "f", rule: "F6-04", state: "broken", severity: "hard", title: { code: "x", params: {} }, detail: { code: "x", params: {} }, left: null, right: null, difference: null, tolerance: null, unit: "万元", cells: [cell], texts: [], explanations: [], reason: null, rootId: null, remark: null, source: "" }] };
  expect(score(sample, guangdong, NO_INPUTS, doubted).warnings).toContainEqual({ code: "score.warning.fullAgainstFinding", params: { name: "日常公用经费控制率", count: 1, rules: "F6-04" } });
});

describe("proposeSystem", () => {
  it.each([
    ["湛江市人民政府驻广州办事处(本级)", 2020, "guangdong-dept-2020-reconstruction"], ["湛江市人民政府驻广州办事处(本级)", 2021, "guangdong-dept-2022"], ["茂名市发展和改革局", null, "guangdong-dept-2022"],
    ["湖南省人民政府驻广州办事处", 2018, "hunan-dept-2017"], ["深圳市某局", 2020, "shenzhen-dept-2020"], ["上海市普陀区财政局", 2024, "mof-2013-53-dept"], [null, null, "mof-2013-53-dept"],
  ])("for %s in %s proposes %s", (unit, year, id) => expect(proposeSystem(named(sample, unit, year)).id).toBe(id));
});

it("scores by every shipped system without failing, and every sentence has words", () => {
  for (const system of SYSTEMS) {
    const card = score(sample, system, NO_INPUTS, NOTHING);
    for (const { arithmetic, deduction, reason, notes } of card.rows) for (const message of [arithmetic, deduction, reason, ...(notes ?? [])]) {
      if (message) expect(textOf(message)).not.toMatch(/^score\.|\{\w+\}/);
    }
  }
});
