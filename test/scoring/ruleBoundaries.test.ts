import { atRate, rowOf, tableCard } from "./helpers";

describe("proportional", () => {
  const rule = { type: "proportional", value: "rate_pct", full_at: 100, cap_at_points: true, min_points: 0 };
  it.each([["0", "0"], ["50", "2.5"], ["99.99", "5"], ["99.89", "4.99"], ["100", "5"], ["100.01", "5"], ["108.2", "5"], ["-3", "0"]])(
    "gives at %s%% %s of 5 points", (rate, score) => expect(atRate(rule, rate)).toBe(score));
  it("multiplies the rounded rate: what is printed is what counts", () => {
    expect(rowOf({ points: 40, rule, expr: RATIO, inputs: { a: 37.24, b: 43.2 } })).toMatchObject({ rate: "86.20", score: "34.48" });
  });
  it("gives nothing below the pass line and the full share on it", () => {
    expect(atRate({ ...rule, zero_below_pct: 60 }, "59.99")).toBe("0");
    expect(atRate({ ...rule, zero_below_pct: 60 }, "60")).toBe("3");
  });
  it("reaches full points at full_at", () => {
    expect(atRate({ ...rule, full_at: 90 }, "89.99", 9)).toBe("9");
    expect(atRate({ ...rule, full_at: 90 }, "89.9", 9)).toBe("8.99");
    expect(atRate({ ...rule, full_at: 90 }, "90", 9)).toBe("9");
  });
});
const RATIO = "a / b * 100";

describe("bands", () => {
  const ascending = { type: "bands", value: "rate_pct", bands: [{ le: 0, points: 5 }, { gt: 0, le: 10, points: 4 }, { gt: 10, le: 20, points: 3 }, { gt: 20, points: 0 }] };
  const descending = { type: "bands", value: "rate_pct", bands: [{ ge: 90, points: 5 }, { ge: 80, lt: 90, points: 4 }, { lt: 80, points: 0 }] };
  it.each([["-20", "5"], ["0", "5"], ["0.01", "4"], ["10", "4"], ["10.01", "3"], ["20", "3"], ["20.01", "0"]])("0-10%%(含): at %s%% %s points", (rate, score) => expect(atRate(ascending, rate)).toBe(score));
  it.each([["90", "5"], ["89.99", "4"], ["80", "4"], ["79.99", "0"]])("80%%(含)-90%%: at %s%% %s points", (rate, score) => expect(atRate(descending, rate)).toBe(score));
  it("compares the rounded rate with the edge", () => {
    expect(atRate(ascending, "10.004")).toBe("4");
    expect(atRate(ascending, "10.005")).toBe("3");
    expect(atRate(descending, "89.995")).toBe("5");
    expect(atRate(descending, "89.9949")).toBe("4");
  });
  it("gives no score and says so when the bands leave a gap", () => {
    const gap = { type: "bands", bands: [{ ge: 90, points: 5 }, { lt: 80, points: 0 }] };
    expect(rowOf({ rule: gap, expr: RATIO, inputs: { a: 85, b: 100 } })).toMatchObject({ status: "missing", score: null, reason: { code: "score.reason.noBand" } });
    expect(atRate(gap, "90")).toBe("5");
    expect(atRate(gap, "79.99")).toBe("0");
  });
  it("takes the first band that contains the rate when bands overlap", () => {
    expect(atRate({ type: "bands", bands: [{ ge: 90, points: 5 }, { ge: 80, points: 4 }, { lt: 80, points: 0 }] }, "95")).toBe("5");
  });
  it("takes shares of the points and rounds them to the row's decimals", () => {
    expect(atRate({ type: "bands", bands: [{ ge: 85, points_pct: 66.67 }, { lt: 85, points_pct: 0 }] }, "85", 10)).toBe("6.67");
  });
});

describe("step_deduct", () => {
  const rule = (more: object) => ({ type: "step_deduct", value: "rate_pct", base: 100, direction: "above", step: 1, deduct: 0.5, step_mode: "floor", min_points: 0, ...more });
  it.each([["95", "5"], ["100", "5"], ["100.99", "5"], ["101", "4.5"], ["101.99", "4.5"], ["109.99", "0.5"], ["110", "0"], ["180", "0"]])("floor above: at %s%% %s", (rate, score) => expect(atRate(rule({}), rate)).toBe(score));
  it.each([["100", "5"], ["100.01", "4.5"], ["101", "4.5"], ["101.01", "4"]])("ceil above: at %s%% %s", (rate, score) => expect(atRate(rule({ step_mode: "ceil" }), rate)).toBe(score));
  it.each([["100", "5"], ["100.5", "4.75"], ["101", "4.5"]])("proportional above: at %s%% %s", (rate, score) => expect(atRate(rule({ step_mode: "proportional" }), rate)).toBe(score));
  it.each([["100", "8"], ["99.27", "8"], ["95.01", "8"], ["95", "6"], ["90.01", "6"], ["90", "4"], ["120", "8"]])("floor below by 5: at %s%% %s", (rate, score) => expect(atRate(rule({ direction: "below", step: 5, deduct: 2 }), rate, 8)).toBe(score));
  it("reads 每低于5%扣2分 in proportion only when the data says so: 7.71 instead of 8", () => {
    expect(atRate(rule({ direction: "below", step: 5, deduct: 2, step_mode: "proportional" }), "99.27", 8)).toBe("7.71");
  });
  it.each([["100", "6"], ["95.01", "6"], ["95", "4"], ["104.99", "6"], ["105", "4"], ["110", "2"]])("floor either side by 5: at %s%% %s", (rate, score) => expect(atRate(rule({ direction: "either", step: 5, deduct: 2 }), rate, 6)).toBe(score));
  it("keeps the floor that the data sets", () => expect(atRate(rule({ min_points: 1 }), "180")).toBe("1"));
  it("counts one whole step at the tie that binary numbers miss", () => expect(atRate(rule({ base: 0, step: 0.1, deduct: 1 }), "0.3")).toBe("2"));
});

describe("cases", () => {
  const rule = { type: "cases", cases: [{ when: "end <= 0", points: 3 }, { when: "end <= begin", points: 2 }, { when: "else", points: 0 }] };
  it.each([["0", "3"], ["0.01", "2"], ["7", "2"], ["7.01", "0"]])("takes the first condition that holds: %s → %s", (end, score) => {
    expect(rowOf({ points: 3, rule, inputs: { end, begin: 7 } }).score).toBe(score);
  });
  it("does not score while a figure of any condition is missing", () => {
    expect(rowOf({ points: 3, rule, inputs: { end: 0 } })).toMatchObject({ status: "missing", score: null });
  });
  it("has no score when no condition holds and there is no else", () => {
    expect(rowOf({ rule: { type: "cases", cases: [{ when: "a > 1", points: 5 }] }, inputs: { a: 1 } })).toMatchObject({ status: "missing", reason: { code: "score.reason.noBand" } });
  });
  it("reads yes and no of a finished project", () => {
    const finished = { type: "cases", cases: [{ when: "done and a <= b", points: 10 }, { when: "rate_pct >= 80", points: 7 }, { when: "else", points: 0 }] };
    expect(rowOf({ points: 10, rule: finished, expr: RATIO, inputs: { done: true, a: 85, b: 100 } }).score).toBe("10");
    expect(rowOf({ points: 10, rule: finished, expr: RATIO, inputs: { done: "否", a: 85, b: 100 } }).score).toBe("7");
    expect(rowOf({ points: 10, rule: finished, expr: RATIO, inputs: { done: false, a: 79.99, b: 100 } }).score).toBe("0");
  });
  it("scores by an expression of the rate, kept within the points", () => {
    const rule2 = { type: "cases", cases: [{ when: "rate_pct > 100", points: 0 }, { when: "else", points_expr: "points * rate_pct / 100" }] };
    expect([atRate(rule2, "100"), atRate(rule2, "100.01"), atRate(rule2, "50")]).toEqual(["5", "0", "2.5"]);
  });
});

describe("count_deduct", () => {
  const rule = { type: "count_deduct", count: "assigned - done", deduct_each: 4, min_points: 0 };
  it.each([[5, "8"], [4, "4"], [3, "0"], [0, "0"], [6, "8"]])("5 assigned, %s done: %s of 8", (done, score) => {
    expect(rowOf({ points: 8, rule, inputs: { assigned: 5, done } }).score).toBe(score);
  });
});

describe("checklists", () => {
  const items = [{ id: "c1", text: "甲", points: 2 }, { id: "c2", text: "乙", points: 1.5 }, { id: "c3", text: "丙", points: 1.5 }];
  const add = { type: "checklist_add", items };
  const deduct = { type: "checklist_deduct", items, per_violation: 2, min_points: 0 };
  it("adds the items that are met", () => {
    expect(rowOf({ rule: add, human: { c1: true, c2: false, c3: true } })).toMatchObject({ status: "judged", score: "3.5" });
    expect(rowOf({ rule: add, human: ["c1", "c2", "c3"] }).score).toBe("5");
    expect(rowOf({ rule: add, human: [] }).score).toBe("0");
  });
  it("is missing, neither 0 nor full, until every item is answered", () => {
    expect(rowOf({ rule: add, human: { c1: true, c2: true } })).toMatchObject({ status: "missing", score: null, reason: { code: "score.reason.awaitingTicks", params: { done: 2, total: 3 } } });
    expect(rowOf({ rule: deduct })).toMatchObject({ status: "missing", score: null });
  });
  it("deducts for each item that is not met and stops at 0", () => {
    expect(rowOf({ rule: deduct, human: { c1: true, c2: true, c3: true } }).score).toBe("5");
    expect(rowOf({ rule: deduct, human: { c1: true, c2: false, c3: true } }).score).toBe("3");
    expect(rowOf({ rule: deduct, human: { c1: false, c2: false, c3: false } }).score).toBe("0");
  });
  it("takes a count of violations in place of ticks", () => {
    expect(rowOf({ rule: deduct, inputs: { count_violations: 0 } }).score).toBe("5");
    expect(rowOf({ rule: deduct, inputs: { count_violations: 2 } }).score).toBe("1");
    expect(rowOf({ rule: deduct, inputs: { count_violations: 3 } }).score).toBe("0");
  });
});

describe("tiers and manual", () => {
  const tiers = { type: "tiers", tiers: [{ label: "达成", from_pct: 80, to_pct: 100 }, { label: "部分", from_pct: 60, to_pct: 80 }, { label: "未达成", from_pct: 0, to_pct: 60 }] };
  it.each([["达成", 8, "8"], ["达成", 7.99, null], ["达成", 10, "10"], ["部分", 8, null], ["部分", 7.99, "7.99"], ["部分", 6, "6"], ["未达成", 6, null], ["未达成", 0, "0"]])(
    "%s with %s of 10 points gives %s", (tier, score, expected) => expect(rowOf({ points: 10, rule: tiers, human: { tier, score } }).score).toBe(expected));
  it("waits for the score inside the range when only the tier is picked", () => {
    expect(rowOf({ points: 10, rule: tiers, human: "达成" })).toMatchObject({ status: "missing", score: null });
  });
  it("takes a fixed tier's points", () => {
    const fixed = { type: "tiers", tiers: [{ label: "较好", points: 6 }, { label: "一般", points: 3 }, { label: "无效果", points: 0 }] };
    expect(rowOf({ points: 6, rule: fixed, human: "一般" })).toMatchObject({ status: "judged", score: "3" });
    expect(rowOf({ points: 6, rule: fixed })).toMatchObject({ status: "missing", score: null });
  });
  it.each([[0, "0"], [5, "5"], [5.01, null], [-0.01, null], ["", null]])("manual: %s of 5 gives %s", (human, score) => {
    expect(rowOf({ rule: { type: "manual", min: 0 }, human }).score).toBe(score);
  });
});

describe("composite", () => {
  const half = (value: string) => ({ type: "bands", value, bands: [{ lt: 90, points: 3 }, { ge: 90, le: 100, points: 2 }, { gt: 100, points: 0 }] });
  const rule = { type: "composite", parts: [{ name: "甲", points: 3, rule: half("a / b * 100") }, { name: "乙", points: 3, rule: half("c / d * 100") }] };
  it("adds its parts", () => expect(rowOf({ points: 6, rule, inputs: { a: 100, b: 100, c: 89.99, d: 100 } }).score).toBe("5"));
  it("is missing when one part is", () => expect(rowOf({ points: 6, rule, inputs: { a: 100, b: 100, c: 89.99 } })).toMatchObject({ status: "missing", score: null }));
  it("joins computed parts with the one score that a person gives for the judged ones", () => {
    const mixed = { type: "composite", parts: [{ name: "甲", points: 1, rule: { type: "manual", min: 0 } }, { name: "乙", points: 3, rule: half("a / b * 100") }] };
    expect(rowOf({ points: 4, rule: mixed, inputs: { a: 1, b: 2 }, human: 0.5 })).toMatchObject({ status: "judged", score: "3.5" });
    expect(rowOf({ points: 4, rule: mixed, inputs: { a: 1, b: 2 }, human: 1.01 })).toMatchObject({ status: "missing" });
    expect(rowOf({ points: 4, rule: mixed, inputs: { a: 1, b: 2 } })).toMatchObject({ status: "missing", reason: { code: "score.reason.awaitingJudgement" } });
  });
  it("settles only the half whose budget is 0", () => {
    const na = { when: "b == 0", policy: "actual == 0 -> full points for that half; actual > 0 -> 0" };
    const indicator = (a: number) => rowOf({ points: 6, rule: { type: "composite", parts: [{ name: "甲", points: 3, rule: half("x_actual / b * 100") }, { name: "乙", points: 3, rule: half("c / d * 100") }] }, inputs: { x_actual: a, b: 0, c: 95, d: 100 }, not_applicable: na });
    // The numerator is found among the indicator's input ids, so the file lists them.
    const listed = (a: number) => tableCard({ inputs: { x_actual: a, b: 0, c: 95, d: 100 }, rows: [{ id: "r", points: 6, inputs: ["x_actual", "b", "c", "d"], rule: indicator(a).indicator.rule, not_applicable: na }] }).rows[0]!;
    expect(listed(0)).toMatchObject({ status: "computed", score: "5" });
    expect(listed(1)).toMatchObject({ status: "computed", score: "2" });
  });
});

describe("target_vs_actual", () => {
  const rule = { type: "target_vs_actual" };
  it.each([
    ["ge", 90, 93, "10"], ["ge", 90, 90, "10"], ["ge", 90, 89.99, "10"], ["ge", 90, 89, "9.89"], ["ge", 90, 0, "0"], ["ge", 0, 0, "10"],
    ["le", 6, 6, "10"], ["le", 6, 6.01, "9.98"], ["le", 6, 12, "5"], ["le", 6, 0, "10"], ["le", 0, 3, "0"], ["le", 0, 0, "10"],
    ["eq", 100, 100, "10"], ["eq", 100, 50, "5"], ["eq", 100, 150, "10"], ["≥", 90, 45, "5"],
  ])("%s target %s, actual %s: %s of 10", (direction, target_value, actual_value, score) => {
    expect(rowOf({ points: 10, rule, inputs: { direction, target_value, actual_value } }).score).toBe(score);
  });
  it("gives nothing below its pass line", () => {
    const strict = { ...rule, zero_below_pct: 60 };
    expect(rowOf({ points: 10, rule: strict, inputs: { direction: "ge", target_value: 100, actual_value: 59.99 } }).score).toBe("0");
    expect(rowOf({ points: 10, rule: strict, inputs: { direction: "ge", target_value: 100, actual_value: 60 } }).score).toBe("6");
  });
  it("wants a reason for a shortfall and above 130%, without deducting", () => {
    const explained = { ...rule, explain_when_pct_below: 100, explain_when_pct_above: 130 };
    const codes = (actual_value: number) => (rowOf({ points: 10, rule: explained, inputs: { direction: "ge", target_value: 100, actual_value } }).notes ?? []).map(({ code }) => code);
    expect(codes(99.99)).toEqual(["score.note.explainShortfall"]);
    expect(codes(100)).toEqual([]);
    expect(codes(130)).toEqual([]);
    expect(codes(130.01)).toEqual(["score.note.explainExcess"]);
    expect(rowOf({ points: 10, rule: explained, inputs: { direction: "ge", target_value: 100, actual_value: 200 } }).score).toBe("10");
  });
  it("measures by the row's own rate against the template's target", () => {
    const row = (a: number) => rowOf({ points: 22.5, rule: { ...rule, direction: "le", target: 5 }, expr: RATIO, inputs: { a, b: 100 } }).score;
    expect([row(5), row(6), row(10)]).toEqual(["22.5", "18.75", "11.25"]);
  });
  it("takes the weighted mean of goal rows", () => {
    const goals = [{ direction: "ge", target: 10, actual: 5, weight: 1 }, { direction: "le", target: 3, actual: 2, weight: 3 }];
    expect(rowOf({ points: 10, rule: { ...rule, aggregate: "weighted_mean" }, inputs: { goal_rows: goals } }).score).toBe("8.75");
  });
});
