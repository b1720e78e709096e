import { outcomes, reasonOf } from "./helpers";

const EXEC = "expenditure_actual / budget_adjusted * 100";

/** A table of its own for each shape of rule; what each row gives is worked out by hand beside it. */
describe("tables whose rows carry their rule as data", () => {
  it("1 weighs every mark of a band: the edge belongs where le, lt, ge, gt put it", () => {
    const bands = [{ ge: 95, points: 6 }, { ge: 85, lt: 95, points: 4 }, { gt: 75, lt: 85, points: 2 }, { le: 75, points: 0 }];
    const row = (id: string, rate: string): object => ({ id, points: 6, rule: { type: "bands", value: "rate_pct", bands }, expr: "a / b * 100", inputs: { a: rate, b: 100 } });
    expect(outcomes({ rows: [row("at95", "95"), row("under95", "94.994"), row("rounds95", "94.995"), row("at85", "85"), row("under85", "84.99"), row("over75", "75.01"), row("at75", "75"), row("minus", "-3")] }))
      // 94.994 → 94.99 is judged, 94.995 → 95.00 is: what is printed is what is judged
      .toEqual(["at95 6", "under95 4", "rounds95 6", "at85 4", "under85 2", "over75 2", "at75 0", "minus 0"]);
  });

  it("2 reads bands with from/to and flags, with eq, with points_pct, and ends written as 90%", () => {
    const flags = [{ from_pct: 90, from_inclusive: true, points: 5 }, { from_pct: 80, to_pct: 90, from_inclusive: true, to_inclusive: false, points: 4 }, { to_pct: 80, to_inclusive: false, points: 0 }];
    const parts = [{ eq: 0, points_pct: 100 }, { gt: "0%", le: "10%", points_pct: 66.67 }, { gt: 10, points_pct: 0 }];
    const row = (id: string, bands: object[], rate: number, points: number): object => ({ id, points, rule: { type: "bands", value: "rate_pct", bands }, inputs: { rate_pct: rate } });
    // 3 × 66.67% = 2.0001 → 2
    expect(outcomes({ rows: [row("a", flags, 90, 5), row("b", flags, 80, 5), row("c", flags, 79.99, 5), row("d", parts, 0, 3), row("e", parts, 10, 3), row("f", parts, 10.01, 3)] }))
      .toEqual(["a 5", "b 4", "c 0", "d 3", "e 2", "f 0"]);
  });

  it("3 leaves a value in no band missing, never 0", () => {
    expect(outcomes({ rows: [{ id: "gap", points: 5, rule: { type: "bands", value: "rate_pct", bands: [{ ge: 90, points: 5 }, { ge: 70, lt: 80, points: 2 }] }, inputs: { rate_pct: 85 } }] })).toEqual(["gap missing reason.noBand"]);
  });

  it("4 counts steps begun, finished or in part, above, below or on either side", () => {
    const row = (id: string, rate: string, rule: object): object => ({ id, points: 8, expr: "a", inputs: { a: rate }, rule: { type: "step_deduct", value: "rate_pct", base: 100, step: 1, deduct: 0.8, min_points: 0, ...rule } });
    expect(outcomes({ rows: [
      row("f0", "100.99", { direction: "above", step_mode: "floor" }), // 0 whole steps: 8
      row("f1", "101", { direction: "above", step_mode: "floor" }), // 1 × 0.8 = 0.8: 7.2
      row("c", "100.01", { direction: "above", step_mode: "ceil" }), // begun counts: 7.2
      row("c0", "100", { direction: "above", step_mode: "ceil" }), // nothing begun: 8
      row("p", "102.5", { direction: "above", step_mode: "proportional" }), // 2.5 × 0.8 = 2: 6
      row("b", "99.27", { direction: "below", step: 5, deduct: 2, step_mode: "floor" }), // 0.73 of 5: 8
      row("b1", "95", { direction: "below", step: 5, deduct: 2, step_mode: "floor" }), // one step: 6
      row("e", "88", { direction: "either", step: 5, deduct: 2, step_mode: "floor" }), // 12 apart, 2 whole steps: 4
      row("e2", "112", { direction: "either", step: 5, deduct: 2, step_mode: "floor" }), // the same on the other side: 4
      row("out", "200", { direction: "above", step_mode: "floor" }), // 100 × 0.8 = 80 > 8: 0
    ] })).toEqual(["f0 8", "f1 7.2", "c 7.2", "c0 8", "p 6", "b 8", "b1 6", "e 4", "e2 4", "out 0"]);
  });

  it("5 keeps a floor of a deduction, written as min_points or as the most that is taken", () => {
    const row = (id: string, rule: object): object => ({ id, points: 10, expr: "a", inputs: { a: 130 }, rule: { type: "step_deduct", value: "rate_pct", base: 100, direction: "above", step: 1, step_mode: "floor", deduct: 1, ...rule } });
    // 30 × 1 = 30; at least 2 left; at most 3 taken: 7; a step of 2% of 10 points is 0.2: 30 × 0.2 = 6: 4
    expect(outcomes({ rows: [row("min", { min_points: 2 }), row("max", { max_deduct: 3 }), row("share", { deduct: undefined, deduct_pct: 2 })] })).toEqual(["min 2", "max 7", "share 4"]);
  });

  it("6 scores a share of the full rate, with a pass line and a full mark below 100%", () => {
    const row = (id: string, a: string, rule: object): object => ({ id, points: 10, expr: "a / b * 100", inputs: { a, b: 3 }, rule: { type: "proportional", value: "rate_pct", ...rule } });
    expect(outcomes({ rows: [
      row("third", "1", { full_at: 100 }), // 33.33% × 10 = 3.333 → 3.33
      row("over", "3.3", { full_at: 100 }), // 110% capped: 10
      row("full95", "2.7", { full_at: 95 }), // 90 ÷ 95 × 10 = 9.4737 → 9.47
      row("below", "1.79", { full_at: 100, zero_below_pct: 60 }), // 59.67% < 60: 0
      row("at", "1.8", { full_at: 100, zero_below_pct: 60 }), // exactly 60: 6
      row("neg", "-1", { full_at: 100 }), // never below 0
    ] })).toEqual(["third 3.33", "over 10", "full95 9.47", "below 0", "at 6", "neg 0"]);
  });

  it("7 follows ordered cases over figures and the rate (岳阳 资金结余)", () => {
    const cases = [{ when: "carryover_end <= 0", points: 3 }, { when: "carryover_end <= carryover_prev", points: 2 }, { when: "else", points: 0 }];
    const row = (id: string, carryover_end: number | null, carryover_prev: number): object => ({ id, points: 3, rule: { type: "cases", cases }, inputs: { carryover_end, carryover_prev } });
    expect(outcomes({ rows: [row("none", 0, 20), row("less", 20, 20), row("more", 20.01, 20), row("unknown", null, 20)] })).toEqual(["none 3", "less 2", "more 0", "unknown missing reason.missingInputs"]);
  });

  it("8 takes the share of a purchase rate and nothing above 100% (深圳 政府采购)", () => {
    const cases = [{ when: "rate_pct > 100", points: 0 }, { when: "otherwise", points_expr: "points * rate_pct / 100" }];
    const row = (id: string, a: string): object => ({ id, points: 1, expr: "procurement_actual / procurement_budget * 100", rule: { type: "cases", cases }, inputs: { procurement_actual: a, procurement_budget: "40" } });
    // 33.3 ÷ 40 = 83.25% → 0.8325 → 0.83
    expect(outcomes({ rows: [row("in", "33.3"), row("at", "40"), row("over", "40.01")] })).toEqual(["in 0.83", "at 1", "over 0"]);
  });

  it("9 counts what is not done, however the count is given", () => {
    const rule = { type: "count_deduct", count: "key_task_assigned - key_task_done", deduct_each: 4, min_points: 0 };
    const counted = { type: "count_deduct", count: "count_violations", deduct_each: 0.5 };
    expect(outcomes({ inputs: { key_task_assigned: "12项" }, rows: [
      { id: "one", points: 8, rule, inputs: { key_task_done: 11 } }, // 8 − 4
      { id: "three", points: 8, rule, inputs: { key_task_done: "9" } }, // 12 > 8: 0
      { id: "more", points: 8, rule, inputs: { key_task_done: 13 } }, // −1 is no bonus: 8
      { id: "list", points: 3, rule: counted, violations: ["未按进度下达A", "未按进度下达B"] }, // 3 − 2 × 0.5
      { id: "human", points: 3, rule: counted, human: { violations: 1 } }, // 2.5
      { id: "nobody", points: 3, rule: counted },
    ] })).toEqual(["one 4", "three 0", "more 8", "list 2", "human 2.5", "nobody missing reason.missingInputs"]);
  });

  it("10 adds ticked items and takes violations, from ids, texts, yes and no, and points item by item", () => {
    const add = { type: "checklist_add", items: [{ id: "c1", text: "制定制度", points: 0.5 }, { id: "c2", text: "有效执行", points: 1.5 }, { id: "c3", text: "绩效办法", points: 1 }] };
    const deduct = { type: "checklist_deduct", per_violation: 1, items: [{ id: "c1", text: "用途合规" }, { id: "c2", text: "手续完整" }, { id: "c3", text: "未挪用" }, { id: "c4", text: "经过评估" }, { id: "c5", text: "账实相符" }] };
    expect(outcomes({ rows: [
      { id: "ids", points: 3, rule: add, human: ["c1", "c3"] }, // 0.5 + 1
      { id: "texts", points: 3, rule: add, human: ["有效执行"] }, // 1.5
      { id: "flags", points: 3, rule: add, human: [true, true, false] }, // 2
      { id: "object", points: 3, rule: add, human: { c1: "是", c2: "否", c3: "是" } }, // 1.5
      { id: "shares", points: 3, rule: add, human: { c1: 0.5, c2: 1.2, c3: 1 } }, // 0.5 + 1.2 + 1
      { id: "half", points: 3, rule: add, human: { c1: true } }, // two are not answered
      { id: "out", points: 3, rule: deduct, human: { c1: true, c2: false, c3: false, c4: false, c5: false } }, // 3 − 4: 0
      { id: "count", points: 3, rule: deduct, violations: 2 }, // 1
      { id: "yes", points: 3, rule: { type: "manual" }, human: true }, // a yes is no score
    ] })).toEqual(["ids 1.5", "texts 1.5", "flags 2", "object 1.5", "shares 2.7", "half missing reason.awaitingTicks", "out 0", "count 1", "yes missing reason.awaitingJudgement"]);
  });

  it("11 takes the points of a tier, or a score inside its range; a tier alone is no score", () => {
    const ranges = { type: "tiers", tiers: [{ label: "达成预期指标", from_pct: 80, to_pct: 100, from_inclusive: true }, { label: "部分达成", from_pct: 60, to_pct: 80, from_inclusive: true }, { label: "未达成", from_pct: 0, to_pct: 60, from_inclusive: true }] };
    const fixed = { type: "tiers", tiers: [{ label: "按规定公开", points: 1.5 }, { label: "已公开但不符", points: 1 }, { label: "未公开", points: 0 }] };
    const table = { rows: [
      { id: "fixed", points: 1.5, rule: fixed, human: "已公开但不符" },
      { id: "inside", points: 10, rule: ranges, human: { tier: "部分达成", score: 6 } }, // 60% is in: 6 … < 8
      { id: "edge", points: 10, rule: ranges, human: { tier: "部分达成", score: 8 } },
      { id: "tierOnly", points: 10, rule: ranges, human: "达成预期指标" },
      { id: "full", points: 10, rule: ranges, human: { tier: "达成预期指标", score: "10分" } },
    ] };
    expect(outcomes(table)).toEqual(["fixed 1", "inside 6", "edge missing reason.outsideTier", "tierOnly missing reason.inTier", "full 10"]);
    expect(reasonOf(table, "tierOnly")).toBe("已选“达成预期指标”，请在8～10分之间给分。");
  });

  it("12 adds parts, each capped by its own points, and judged parts by their names (深圳 财务合规性)", () => {
    const rule = { type: "composite", parts: [
      { name: "资金支出规范性", points: 1, rule: { type: "manual", min: 0 } },
      { name: "资金调整、调剂规范性", points: 1, rule: { type: "step_deduct", value: "budget_transfer_cum / budget_approved * 100", base: 10, direction: "above", step: 1, deduct: 0.1, step_mode: "floor" } },
      { name: "会计核算规范性", points: 1, rule: { type: "tiers", tiers: [{ label: "规范", points: 1 }, { label: "不规范", points: 0 }] } },
    ] };
    const inputs = { budget_transfer_cum: 62.5, budget_approved: 500 }; // 12.5%: 2 whole steps: 0.8
    expect(outcomes({ inputs, rows: [
      { id: "byName", points: 3, rule, human: { 资金支出规范性: 0.5, 会计核算规范性: "规范" } }, // 0.5 + 0.8 + 1
      { id: "together", points: 3, rule, human: 2 }, // 2 + 0.8
      { id: "half", points: 3, rule, human: { 资金支出规范性: 0.5 } },
    ] })).toEqual(["byName 2.3", "together 2.8", "half missing reason.awaitingJudgement"]);
  });

  it("13 takes the better of two ways (结转结余率≤9% 或 变动率≤−30%，二者择其一)", () => {
    const rule = { type: "composite", combine: "best", parts: [
      { name: "结转结余率", points: 20, expr: "carryover_end / budget_adjusted * 100", rule: { type: "bands", value: "rate_pct", bands: [{ le: 9, points: 20 }, { gt: 9, points: 0 }] } },
      { name: "变动率", points: 20, expr: "(carryover_end - carryover_prev) / carryover_prev * 100", rule: { type: "bands", value: "rate_pct", bands: [{ le: -30, points: 20 }, { gt: -30, points: 10 }] } },
    ] };
    const row = (id: string, end: number, prev: number): object => ({ id, points: 20, rule, inputs: { carryover_end: end, carryover_prev: prev, budget_adjusted: 1000 } });
    // 90 ÷ 1000 = 9% full; 120: 12% → 0, (120−200)÷200 = −40% → 20; 120 from 100: +20% → 10
    expect(outcomes({ rows: [row("rate", 90, 90), row("change", 120, 200), row("neither", 120, 100)] })).toEqual(["rate 20", "change 20", "neither 10"]);
  });

  it("14 scores 深圳 quarters, and refuses shares that stand for percentages", () => {
    const part = (name: string, points: number, value: string): object => ({ name, points, rule: { type: "proportional", value, full_at: 100 } });
    const rule = { type: "composite", parts: [part("一季度", 1, "exec_q1_pct / 25 * 100"), part("二季度", 1, "exec_q2_pct / 50 * 100"), part("三季度", 1, "exec_q3_pct / 75 * 100"), part("四季度", 1, "exec_q4_pct / 100 * 100"),
      part("全年平均", 2, "(exec_q1_pct/25 + exec_q2_pct/50 + exec_q3_pct/75 + exec_q4_pct/100) / 4 * 100")] };
    const quarters = (a: unknown, b: unknown, c: unknown, d: unknown): object => ({ exec_q1_pct: a, exec_q2_pct: b, exec_q3_pct: c, exec_q4_pct: d });
    const table = { rows: [
      // 20/25 = 80%, 45/50 = 90%, 80/75 = 106.67% (1 point at most), 98%: 0.8 + 0.9 + 1 + 0.98 = 3.68; mean 93.67% × 2 = 1.8734; 5.5534 → 5.55
      { id: "q", points: 6, rule, inputs: quarters("20%", 45, "80.00%", 98) },
      { id: "missing", points: 6, rule, inputs: quarters(20, 45, null, 98) },
      { id: "shares", points: 6, rule, inputs: quarters(0.2, 0.45, 0.8, 0.98) },
    ] };
    expect(outcomes(table)).toEqual(["q 5.55", "missing missing reason.missingInputs", "shares missing reason.fraction"]);
    expect(reasonOf(table, "missing")).toContain("第3季度末累计支出进度");
  });

  it("15 names a zero denominator, an absent figure and a fall, each for itself", () => {
    const rule = { type: "bands", value: "rate_pct", bands: [{ le: 0, points: 5 }, { gt: 0, le: 10, points: 4 }, { gt: 10, points: 0 }] };
    const expr = "budget_addition / budget_initial * 100";
    expect(outcomes({ rows: [
      { id: "zero", points: 5, rule, expr, inputs: { budget_addition: 10, budget_initial: 0 } },
      { id: "absent", points: 5, rule, expr, inputs: { budget_addition: 10 } },
      { id: "dash", points: 5, rule, expr, inputs: { budget_addition: "—", budget_initial: 100 } }, // a dash is no 0
      { id: "fall", points: 5, rule, expr, inputs: { budget_addition: "-3.5", budget_initial: 100 } },
      { id: "tenth", points: 5, rule, expr, inputs: { budget_addition: "10.004", budget_initial: 100 } }, // 10.00% (含10): 4
    ] })).toEqual(["zero missing reason.zeroDenominator", "absent missing reason.missingInputs", "dash missing reason.missingInputs", "fall 5", "tenth 4"]);
  });

  it("16 follows policy A, policy B and conditions over figures", () => {
    const change = { points: 5, rule: { type: "step_deduct", value: "rate_pct", base: 0, direction: "above", step: 1, deduct: 0.5, step_mode: "floor" }, expr: "(sangong_budget_cur - sangong_budget_prev) / sangong_budget_prev * 100", inputs: ["sangong_budget_cur", "sangong_budget_prev"], not_applicable: { when: "sangong_budget_prev == 0", policy: "cur == 0 -> full points; cur > 0 -> ask" } };
    const building = { points: 5, rule: { type: "step_deduct", value: "rate_pct", base: 100, direction: "above", step: 5, deduct: 2, step_mode: "floor" }, expr: "building_area_actual / building_area_approved * 100" };
    expect(outcomes({ inputs: { sangong_budget_cur: 0, sangong_budget_prev: 0 }, rows: [
      { id: "both0", ...change }, { id: "none", ...building, not_applicable: { when: "no such project", policy: "按满分计算" }, applicable: false },
      { id: "drop", ...building, not_applicable: { when: "no such project", policy: "B" }, human: "不适用" }, { id: "open", ...building, status: "不适用" },
    ] })).toEqual(["both0 5", "none 5", "drop not-applicable reason.notApplicableExcluded", "open missing reason.choosePolicy"]);
    expect(outcomes({ inputs: { sangong_budget_cur: 3, sangong_budget_prev: 0 }, rows: [{ id: "from0", ...change }] })).toEqual(["from0 missing reason.noBase"]);
    const manual = { points: 8, rule: { type: "manual" } };
    expect(outcomes({ rows: [{ id: "a", ...manual, not_applicable: "full_points" }, { id: "b", ...manual, not_applicable: { policy: "满分" } }, { id: "c", ...manual, not_applicable: { when: "no audit in the year", policy: "full_points", applies: true } }, { id: "d", ...manual, not_applicable: { when: "no audit in the year", policy: "full_points" } }, { id: "e", ...manual, applies: "否" }, { id: "share", ...manual, human: "85%" }] }))
      .toEqual(["a 8", "b 8", "c 8", "d missing reason.awaitingJudgement", "e missing reason.choosePolicy", "share 6.8"]); // 85% of 8
    expect(outcomes({ not_applicable_policy: "满分", rows: [{ id: "chosen", ...building, status: "不适用" }] })).toEqual(["chosen 5"]);
  });

  it("17 rounds to what the table prints: whole points, one decimal of a rate", () => {
    const row = { id: "r", points: 10, rule: { type: "proportional", value: "rate_pct", full_at: 100 }, expr: EXEC, inputs: { expenditure_actual: "37.24", budget_adjusted: "43.2" } };
    // 37.24 ÷ 43.2 = 86.2037…%: 8.62; whole points 9; with a rate of no decimals 86% × 10 = 8.6
    expect(outcomes({ rows: [row] })).toEqual(["r 8.62"]);
    expect(outcomes({ rounding: { score_decimals: 0 }, rows: [row] })).toEqual(["r 9"]);
    expect(outcomes({ rounding: { rate_pct_decimals: 0 }, rows: [row] })).toEqual(["r 8.6"]);
  });

  it("18 keeps other rows when one has a rule that cannot be read, and its figure that a person gives", () => {
    expect(outcomes({ rows: [
      { id: "bad", points: 5, rule: { type: "bands", value: "rate_pct", bands: [] }, inputs: { rate_pct: 90 } },
      { id: "judged", points: 5, rule: { type: "lookup", table: "x" }, human: 3 },
      { id: "good", points: 5, rule: { type: "manual" }, human: "4.5分" },
    ] })).toEqual(["bad missing reason.rule", "judged 3", "good 4.5"]);
  });
});
