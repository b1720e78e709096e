import fc from "fast-check";
import type { Run } from "../../src/model";
import { Decimal } from "../../src/model";
import { adjustment, againstBudget, againstLastYear, budgetClaim, execution } from "../../src/narrating/sentences";
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

test("every figure of a sentence is a bound run and the words around it hold no money", () => {
  fc.assert(fc.property(amount, amount, (budget, actual) => {
    const runs: readonly Run[] = againstBudget("甲", factOf(budget), factOf(actual), "预算", why);
    for (const run of runs) {
      if (run.kind === "figure") expect(run.place).toEqual({ kind: "cell", sheet: "表", row: 1, column: 1 });
      else expect(run.text).not.toMatch(/\d/);
    }
  }));
});
