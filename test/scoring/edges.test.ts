import { scoreTable } from "../../src/scoring";
import { gradeOf } from "../../src/scoring/totals";
import { Decimal } from "../../src/model";
import { rowOf, tableCard } from "./helpers";

const EXECUTION = { type: "proportional", full_at: 100 };
const RATIO = "a / b * 100";

describe("rates", () => {
  it("are kept to 2 decimals, half up", () => {
    const rate = (a: string, b: string) => rowOf({ rule: EXECUTION, expr: RATIO, inputs: { a, b } }).rate;
    expect([rate("37.24", "43.2"), rate("1", "8"), rate("86.125", "100"), rate("86.1249", "100"), rate("2", "3")]).toEqual(["86.20", "12.50", "86.13", "86.12", "66.67"]);
  });
  it("give a missing row with its own reason at a zero denominator, not 0 and not full", () => {
    expect(rowOf({ rule: EXECUTION, expr: RATIO, inputs: { a: 5, b: 0 } })).toMatchObject({ status: "missing", score: null, rate: null, reason: { code: "score.reason.zeroDenominator" } });
    expect(rowOf({ rule: EXECUTION, expr: RATIO, inputs: { a: 5, b: "0.01" } }).score).toBe("5");
  });
  it("give a missing row that names what is missing", () => {
    expect(rowOf({ rule: EXECUTION, expr: "expenditure_actual / budget_adjusted * 100", inputs: { expenditure_actual: 1 } }).reason).toEqual({ code: "score.reason.missingInputs", params: { names: "调整后(全年)预算数" } });
  });
  it("may fall: a negative change is in the ≤ 0 band", () => {
    const rule = { type: "bands", bands: [{ le: 0, points: 5 }, { gt: 0, points: 0 }] };
    expect(rowOf({ rule, expr: "(cur - prev) / prev * 100", inputs: { cur: 8, prev: 10 } })).toMatchObject({ rate: "-20.00", score: "5" });
  });
});

describe("rows that do not apply", () => {
  const change = (cur: number | null, prev: number) => tableCard({ inputs: { x_cur: cur, x_prev: prev }, rows: [{ id: "r", points: 5, inputs: ["x_cur", "x_prev"], rule: { type: "step_deduct", base: 0, direction: "above", step: 1, deduct: 0.5 }, expr: "(x_cur - x_prev) / x_prev * 100", not_applicable: { when: "x_prev == 0", policy: "cur == 0 -> full points; cur > 0 -> ask" } }] }).rows[0]!;
  it("last year 0 and this year 0: full points; this year more: no rate, ask", () => {
    expect(change(0, 0)).toMatchObject({ status: "not-applicable", score: "5" });
    expect(change(0.01, 0)).toMatchObject({ status: "missing", score: null, reason: { code: "score.reason.noBase" } });
    expect(change(null, 0)).toMatchObject({ status: "missing", score: null });
    expect(change(1, 1)).toMatchObject({ status: "computed", score: "5" });
  });
  it("budget 0 and nothing spent: full; something spent: 0 points and a warning", () => {
    const card = (actual: number) => tableCard({ inputs: { s_actual: actual, s_budget: 0 }, rows: [{ id: "r", points: 3, inputs: ["s_actual", "s_budget"], rule: EXECUTION, expr: "s_actual / s_budget * 100", not_applicable: { when: "s_budget == 0", policy: "actual == 0 -> full points; actual > 0 -> 0" } }] });
    expect(card(0).rows[0]).toMatchObject({ status: "not-applicable", score: "3" });
    expect(card(0.01).rows[0]).toMatchObject({ status: "computed", score: "0", deduction: { code: "score.deduction.byPolicy" } });
    expect(card(0.01).warnings.map(({ code }) => code)).toContain("score.warning.rowReason");
  });
  const rows = [
    { id: "na", points: 20, rule: { type: "manual" }, human: "not_applicable" },
    { id: "x", points: 60, rule: { type: "manual" }, human: 54 },
    { id: "y", points: 20, rule: { type: "manual" }, human: 18 },
  ];
  it("need a choice where the template leaves it open", () => {
    expect(tableCard({ inputs: {}, rows })).toMatchObject({ missing: 1, score: null, grade: null, rows: [{ status: "missing", reason: { code: "score.reason.choosePolicy" } }, {}, {}] });
  });
  it("count full under full_points", () => {
    expect(tableCard({ inputs: {}, rows, not_applicable_policy: "full_points" })).toMatchObject({ missing: 0, earned: "92", available: "100", score: "92", grade: "优", notApplicablePolicy: "full_points" });
  });
  it("are left out and the rest rescaled to 100 under exclude_and_rescale", () => {
    expect(tableCard({ inputs: {}, rows, not_applicable_policy: "exclude_and_rescale" })).toMatchObject({ missing: 0, earned: "72", available: "80", score: "90", grade: "优", notApplicablePolicy: "exclude_and_rescale" });
  });
  it("have no total when nothing applies", () => {
    expect(tableCard({ inputs: {}, rows: [rows[0]], not_applicable_policy: "exclude_and_rescale" })).toMatchObject({ score: null, grade: null, missing: 0 });
  });
});

describe("totals", () => {
  const rows = (second: unknown) => [{ id: "x", level1: "一", level2: "甲", points: 60, rule: { type: "manual" }, human: 54.5 }, { id: "y", level1: "二", level2: "乙", points: 40, rule: { type: "manual" }, human: second }];
  it("are the sum of the rows with a grade when nothing is missing", () => {
    expect(tableCard({ inputs: {}, rows: rows(35) })).toMatchObject({ score: "89.5", grade: "良", missing: 0, level1: [{ name: "一", points: "60", earned: "54.5" }, { name: "二", points: "40", earned: "35" }] });
  });
  it("are open, with 已得分 and 可得分 and no grade, when a row is missing", () => {
    expect(tableCard({ inputs: {}, rows: rows(null) })).toMatchObject({ score: null, grade: null, earned: "54.5", available: "60", missing: 1, level2: [{ name: "甲", available: "60" }, { name: "乙", points: "40", earned: "0", available: "0" }] });
  });
  const bands = [{ label: "优", ge: 90, le: 100 }, { label: "良", ge: 80, lt: 90 }, { label: "中", ge: 60, lt: 80 }, { label: "差", ge: 0, lt: 60 }];
  it.each([["100", "优"], ["90", "优"], ["89.99", "良"], ["80", "良"], ["79.99", "中"], ["60", "中"], ["59.99", "差"], ["0", "差"]])("grade %s as %s", (score, grade) => expect(gradeOf(new Decimal(score), bands)).toBe(grade));
  it("grade nothing while there is no total", () => expect(gradeOf(null, bands)).toBeNull());
});

describe("the loss list", () => {
  it("is sorted by points and solves the nearest figure that gives full points", () => {
    const bands = { type: "bands", bands: [{ lt: 90, points: 3 }, { ge: 90, le: 100, points: 2 }, { gt: 100, points: 0 }] };
    const card = tableCard({ inputs: { sangong_actual_cur: "74.88", sangong_budget_cur: "74.39", key_task_done: 4, key_task_assigned: 5 }, rows: [
      { id: "key", points: 6, rule: EXECUTION, expr: "key_task_done / key_task_assigned * 100" },
      { id: "sangong", points: 3, rule: bands, expr: "sangong_actual_cur / sangong_budget_cur * 100" },
    ] });
    expect(card.losses).toMatchObject([
      // 89.99% is the highest rate of the full band: 66.94 ÷ 74.39 = 89.99%, 66.95 would be 90.00%.
      { indicatorId: "sangong", lost: "3", remedy: { code: "score.remedy.value", params: { now: "74.88", value: "66.94", unit: "万元" } } },
      { indicatorId: "key", lost: "1.2", remedy: { params: { now: "4", value: "5" } } },
    ]);
  });
  it("lists the items that are not met of a checklist, and nothing for full or missing rows", () => {
    const items = [{ id: "c1", text: "按时公开", points: 2 }, { id: "c2", text: "内容完整", points: 3 }];
    const card = tableCard({ inputs: {}, rows: [
      { id: "a", points: 5, rule: { type: "checklist_add", items }, human: ["c2"] }, { id: "b", points: 5, rule: { type: "manual" }, human: 5 }, { id: "c", points: 5, rule: { type: "manual" } },
    ] });
    expect(card.losses).toEqual([{ indicatorId: "a", lost: "2", remedy: { code: "score.remedy.items", params: { items: "按时公开" } }, place: null }]);
  });
});

describe("a table file", () => {
  it.each([
    [{ system: "none-such" }, "$.system", expect.stringContaining("a system that ships")], [{ rows: ["x"] }, "$.rows[0]", "an object"], [{ rows: [] }, "$.rows", "a list that is not empty"],
    [[], "$", "an object"], ["x", "$", "an object"],
  ])("that is wrong fails with the path: %#", (json, path, expected) => {
    expect(scoreTable(json)).toEqual({ ok: false, failure: { code: "score.table", params: { path, expected } } });
  });
  it.each([
    [{ type: "bands", bands: [{ le: "x", points: 1 }] }, {}, "r.rule.bands[0].le", "a number"],
    [{ type: "step_deduct", base: 1, direction: "up", step: 1, deduct: 1 }, {}, "r.rule.direction", "above | below | either"],
    [{ type: "step_deduct", base: 1, direction: "above", step: 0, deduct: 1 }, {}, "r.rule.step", "a number above 0"],
    [{ type: "guess" }, {}, "r.rule.type", expect.stringContaining("proportional")],
    [EXECUTION, { expr: "a b" }, "r.expr", expect.stringContaining("an expression")],
    [{ type: "bands", bands: [{ from_pct: 80, to_pct: 90, points: 1 }] }, {}, "r.rule.bands[0].from_inclusive", "true | false"],
  ])("with a faulty rule in one row tells the path there and scores the others: %#", (rule, more, path, expected) => {
    const card = tableCard({ rows: [{ id: "r", points: 5, rule, ...more }, { id: "other", points: 5, rule: { type: "manual" }, human: 4 }] });
    expect(card.rows[0]).toMatchObject({ status: "missing", score: null, reason: { code: "score.reason.rule", params: { path, expected } } });
    expect(card.rows[1]).toMatchObject({ status: "judged", score: "4" });
  });
  it("leaves a line without points out and says so; a row without any rule is a person's", () => {
    const card = tableCard({ rows: [{ id: "h", name: "一、投入" }, { id: "r", points: 5 }] });
    expect(card.rows).toMatchObject([{ indicator: { id: "r" }, status: "missing", reason: { code: "score.reason.noRule" } }]);
    expect(card.warnings).toContainEqual({ code: "score.warning.noPoints", params: { name: "一、投入" } });
  });
  it("whose system is not known is scored by its own rules, with a warning", () => {
    const card = tableCard({ system: "guizhou-2021", rows: [{ id: "r", points: 5, rule: { type: "manual" }, human: 4 }] });
    expect(card).toMatchObject({ systemId: "guizhou-2021", score: "4" });
    expect(card.warnings.map(({ code }) => code)).toContain("score.warning.unknownSystem");
  });
  it("without rows scores a whole system by its id", () => {
    const card = tableCard({ system: "hunan-dept-2017", inputs: { staff_on_post: 136, staff_quota: 143 } });
    expect(card).toMatchObject({ systemId: "hunan-dept-2017", full: "100", available: "5", earned: "5", missing: 15 });
  });
  it("compares printed scores at the precision printed", () => {
    const codes = (published_score: unknown) => tableCard({ inputs: { a: 86.2, b: 100 }, rows: [{ id: "r", points: 10, rule: EXECUTION, expr: RATIO, published_score }] }).warnings.map(({ code }) => code);
    expect(codes("8.62")).not.toContainEqual(expect.stringMatching(/^score\.published/));
    expect(codes(9)).toContain("score.published.rounds");
    expect(codes(8.6)).toContain("score.published.rounds");
    expect(codes(8.7)).toContain("score.published.differs");
    expect(codes(10)).toContain("score.published.differs");
  });
  it("warns when every row is full", () => {
    expect(tableCard({ inputs: {}, rows: [{ id: "r", points: 10, rule: { type: "manual" }, human: 10 }] }).warnings.map(({ code }) => code)).toContain("score.warning.allFull");
    expect(tableCard({ inputs: {}, rows: [{ id: "r", points: 10, rule: { type: "manual" }, human: 9.99 }] }).warnings.map(({ code }) => code)).not.toContain("score.warning.allFull");
  });
});

