import fc from "fast-check";
import type { Run } from "../../src/model";
import { Decimal } from "../../src/model";
import { adjustment, againstBudget, againstLastYear, budgetClaim, completionOfInitial, decomposition, execution, goalSentence, goalSummary } from "../../src/narrating/sentences";
import { open } from "../../src/narrating/say";
import { factOf, words } from "./factOf";

/** Amounts in 万元 as sheets hold them: 元 with two decimals, many small and equal ones. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((value) => new Decimal(value)),
  fc.integer({ min: 0, max: 3_000_000_00 }).map((fen) => new Decimal(fen).div(1_000_000)),
);
const signed = fc.tuple(amount, fc.boolean()).map(([value, negative]) => (negative ? value.times(-1) : value));
const why = open("原因");

/** The money that follows a word: 减少10.00万元 → 10.00. */
function moneyAfter(text: string, word: string): Decimal | null {
  const found = new RegExp(`${word}(\\d+(?:\\.\\d+)?)万元`).exec(text);
  return found?.[1] === undefined ? null : new Decimal(found[1]);
}

/** The percentage that follows a word. */
function rateAfter(text: string, word: string): Decimal | null {
  const found = new RegExp(`${word}(\\d+(?:\\.\\d+)?)%`).exec(text);
  return found?.[1] === undefined ? null : new Decimal(found[1]);
}

/** Half a unit of the second decimal on each side: what printing may hide. */
const near = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lte("0.005");

test("a sentence about a budget never contradicts its figures", () => {
  fc.assert(fc.property(amount, amount, (budget, actual) => {
    const text = words(againstBudget("甲", factOf(budget), factOf(actual), "预算", why));
    const less = moneyAfter(text, "减少");
    const more = moneyAfter(text, "超出预算");
    if (/控制在预算范围内|减少|下降/.test(text)) expect(actual.lt(budget)).toBe(true);
    if (/超出|超支/.test(text)) expect(actual.gt(budget)).toBe(true);
    if (text.includes("持平")) expect(actual.eq(budget)).toBe(true);
    if (actual.gt(budget)) expect(text).not.toMatch(/控制在|节约|压减/);
    if (less) expect(near(less, budget.minus(actual))).toBe(true);
    if (more) expect(near(more, actual.minus(budget))).toBe(true);
    const stated = moneyAfter(text, "实际支出");
    if (stated) expect(near(stated, actual)).toBe(true);
    if (budget.eq(0)) expect(text).not.toContain("%");
  }));
});

test("a claim over several items is true of every item it names", () => {
  const item = fc.record({ budget: fc.option(amount, { nil: null }), actual: fc.option(amount, { nil: null }) });
  fc.assert(fc.property(fc.array(item, { maxLength: 5 }), (pairs) => {
    const items = pairs.map(({ budget, actual }, index) => ({ name: `项${"甲乙丙丁戊"[index] ?? ""}`, budget: budget && factOf(budget), actual: actual && factOf(actual) }));
    const text = words(budgetClaim(items, "预算"));
    for (const { name, budget, actual } of items) {
      if (!text.includes(name)) continue;
      const isOver = Boolean(budget && actual && actual.value.gt(budget.value));
      const clause = text.split("，").find((part) => part.includes(name) && /超出|控制在/.test(part)) ?? text;
      expect(clause.includes("超出")).toBe(isOver);
    }
  }));
});

test("a rate of execution is the quotient of the two figures beside it, and 全部 means all", () => {
  fc.assert(fc.property(amount, amount, (budget, spent) => {
    const text = words(execution(factOf(budget), factOf(spent), "全年预算", why));
    const rate = rateAfter(text, "预算执行率");
    if (budget.eq(0)) expect(rate).toBeNull();
    else expect(rate && near(rate, spent.div(budget).times(100))).toBe(true);
    if (text.includes("全部执行")) expect(spent.eq(budget)).toBe(true);
    if (text.includes("超支")) expect(spent.gt(budget)).toBe(true);
    if (text.includes("结余")) expect(spent.lt(budget)).toBe(true);
    if (text.includes("偏低")) expect(spent.div(budget).lt("0.8")).toBe(true);
  }));
});

test("direction words follow the sign of the change, and a base of zero has no percentage", () => {
  fc.assert(fc.property(signed, signed, (last, now) => {
    const text = words(againstLastYear(factOf(now), factOf(last)));
    if (/增加|增长/.test(text)) expect(now.gt(last)).toBe(true);
    if (/比上年减少|下降/.test(text)) expect(now.lt(last)).toBe(true);
    if (last.lte(0) || now.lt(0)) expect(text).not.toContain("%");
    const change = moneyAfter(text, "增加") ?? moneyAfter(text, "比上年减少");
    if (change) expect(near(change, now.minus(last).abs())).toBe(true);
    expect(text).not.toMatch(/-\d/);
  }));
});

test("a change of the budget is the difference of the two budgets it names", () => {
  fc.assert(fc.property(amount, amount, (initial, adjusted) => {
    const text = words(adjustment(factOf(initial), factOf(adjusted), null, null, why));
    const change = moneyAfter(text, "比年初预算增加") ?? moneyAfter(text, "比年初预算减少");
    if (change) expect(near(change, adjusted.minus(initial).abs())).toBe(true);
    if (text.includes("一致")) expect(adjusted.eq(initial)).toBe(true);
    if (initial.eq(0)) expect(text).not.toContain("%");
  }));
});

test("a completion is the quotient of its two amounts, and its direction that of their difference", () => {
  fc.assert(fc.property(amount, amount, (initial, spent) => {
    const text = words(completionOfInitial(factOf(initial), factOf(spent), why));
    const rate = rateAfter(text, "完成年初预算的");
    if (initial.eq(0)) expect(text).not.toContain("%");
    else expect(rate && near(rate, spent.div(initial).times(100))).toBe(true);
    if (text.includes("增加")) expect(spent.gt(initial)).toBe(true);
    if (text.includes("减少")) expect(spent.lt(initial)).toBe(true);
    if (text.includes("持平")) expect(spent.eq(initial)).toBe(true);
  }));
});

test("a list behind a total names a gap exactly when the parts do not make it up, and by how much", () => {
  fc.assert(fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 6 }), fc.boolean(), (stated, values, holds) => {
    const sum = values.reduce((all, value) => all.plus(value), new Decimal(0));
    const total = holds ? sum : stated;
    const parts = values.map((value, index) => factOf(value, `项${"甲乙丙丁戊己"[index] ?? ""}`, index));
    const text = words(decomposition({ totalName: "甲", total: factOf(total), parts, gapReason: () => why }));
    expect(text.includes("所列分项合计")).toBe(!total.eq(sum));
    const gap = moneyAfter(text, total.gt(sum) ? "合计数少" : "合计数多");
    if (gap) expect(near(gap, total.minus(sum).abs())).toBe(true);
    for (const { name, value } of parts) if (!value.eq(0)) expect(near(moneyAfter(text, name) ?? new Decimal(-1), value)).toBe(true);
  }));
});

test("a goal's words fit its target and its result", () => {
  const count = fc.integer({ min: 0, max: 400 });
  fc.assert(fc.property(fc.constantFrom("≥", "≤", "=") , count, count, (direction, target, actual) => {
    const { outcome, runs } = goalSentence({ name: "甲", direction, target: String(target), actual: String(actual), unit: "件", note: "" });
    const text = words(runs);
    const isMet = direction === "≥" ? actual >= target : direction === "≤" ? actual <= target : actual === target;
    expect(outcome === "met" || outcome === "farAbove").toBe(isMet);
    if (/未达到目标|超出控制目标|不一致/.test(text)) expect(isMet).toBe(false);
    if (/达到目标|完成目标值/.test(text) && !text.includes("未达到")) expect(isMet).toBe(true);
    const rate = rateAfter(text, "目标值的");
    if (rate) expect(near(rate, new Decimal(actual).div(target).times(100))).toBe(true);
    if (target === 0) expect(text).not.toContain("%");
  }));
});

test("全部完成 is said of goals exactly when every one is met", () => {
  const outcome = fc.constantFrom("met" as const, "farAbove" as const, "missed" as const, "unknown" as const);
  fc.assert(fc.property(fc.array(outcome, { minLength: 2, maxLength: 6 }), (outcomes) => {
    const goals = outcomes.map((each, index) => ({ name: `指标${"甲乙丙丁戊己"[index] ?? ""}`, outcome: each }));
    const text = words(goalSummary(goals));
    expect(text.includes("全部完成")).toBe(outcomes.every((each) => each === "met" || each === "farAbove"));
    expect(/，([^，]*)未达到目标值/.exec(text)?.[1]?.split("、") ?? []).toEqual(goals.filter((goal) => goal.outcome === "missed").map(({ name }) => name));
  }));
});

test("every figure of a sentence is a bound run and the words around it hold no money", () => {
  fc.assert(fc.property(amount, amount, (budget, actual) => {
    const runs: readonly Run[] = againstBudget("甲", factOf(budget), factOf(actual), "预算", why);
    for (const run of runs) {
      if (run.kind === "figure") expect(run.place).toEqual({ kind: "cell", sheet: "表", row: 1, column: 1 });
      else expect(run.text).not.toMatch(/\d/);
    }
  }));
});
