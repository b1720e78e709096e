import fc from "fast-check";
import { evaluate, evaluateInterval, parse } from "../../src/expression";
import { Decimal, exactly, printedInterval } from "../../src/model";

const parsed = (text: string) => {
  const result = parse(text);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const lookupIn = (values: Record<string, string | null>) => (name: string) => {
  const text = values[name] ?? null;
  return text === null ? null : new Decimal(text);
};
const valueOf = (text: string, values: Record<string, string | null> = {}) => {
  const outcome = evaluate(parsed(text), lookupIn(values));
  return outcome.kind === "number" ? outcome.value.toFixed() : outcome.kind === "truth" ? outcome.value : outcome;
};

describe("evaluate", () => {
  it("adds decimals exactly", () => expect(valueOf("0.1 + 0.2")).toBe("0.3"));
  it("rounds half up, away from zero", () => {
    expect(valueOf("round(86.125, 2)")).toBe("86.13");
    expect(valueOf("round(86.12499, 2)")).toBe("86.12");
    expect(valueOf("round(0 - 2.5)")).toBe("-3");
  });
  it("floors and ceils toward the infinities", () => {
    expect(valueOf("floor(0 - 1.2)")).toBe("-2");
    expect(valueOf("ceil(0 - 1.2)")).toBe("-1");
    expect(valueOf("floor(1.99)")).toBe("1");
    expect(valueOf("ceil(1.01)")).toBe("2");
  });
  it("floors a third of three to one: the dust of the division is brushed off", () => expect(valueOf("floor(1 / 3 * 3)")).toBe("1"));
  it("rounds and compares what a division meant: 0.05 ÷ 15 × 22.5 is 0.075, 1 ÷ 3 × 3 is 1", () => {
    expect(valueOf("round(22.5 * (0.05 / 15), 2)")).toBe("0.08");
    expect(valueOf("1 / 3 * 3 >= 1")).toBe(true);
  });
  it("chooses with if and does not need the other branch", () => {
    expect(valueOf("if(a > 0, a, b)", { a: "1", b: null })).toBe("1");
    expect(valueOf("if(a > 0, a, b)", { a: "0", b: "7" })).toBe("7");
  });
  it("says which names are missing instead of taking them for 0", () => {
    expect(valueOf("a + b * c", { a: "1", b: null, c: null })).toEqual({ kind: "missing", names: ["b", "c"] });
  });
  it("gives a zero denominator its own outcome, naming the divisor", () => {
    expect(valueOf("a / b * 100", { a: "1", b: "0" })).toMatchObject({ kind: "zeroDenominator", divisor: { kind: "name", name: "b" } });
  });
  it("lets one side decide: false and unknown is false, true or unknown is true", () => {
    expect(valueOf("a > 1 and b > 1", { a: "1", b: null })).toBe(false);
    expect(valueOf("b > 1 or a >= 1", { a: "1", b: null })).toBe(true);
    expect(valueOf("a >= 1 and b > 1", { a: "1", b: null })).toEqual({ kind: "missing", names: ["b"] });
  });
  it("takes a quantity in a condition for true when it is not 0", () => {
    expect(valueOf("done and a <= b", { done: "1", a: "1", b: "1" })).toBe(true);
    expect(valueOf("done and a <= b", { done: "0", a: "1", b: "1" })).toBe(false);
  });
});

describe("evaluateInterval", () => {
  const of = (values: Record<string, string>) => (name: string) => {
    const text = values[name];
    if (text === undefined) return null;
    return printedInterval({ value: new Decimal(text), decimals: (text.split(".")[1] ?? "").length });
  };
  const total = parsed("total = a + b + c");
  it("explains what rounding can explain: 3 × 0.005 and the total's own half place", () => {
    expect(evaluateInterval(total, of({ total: "100.02", a: "33.33", b: "33.33", c: "33.34" }))).toMatchObject({ possible: true, certain: false });
  });
  it("does not explain one place more", () => {
    expect(evaluateInterval(total, of({ total: "100.03", a: "33.33", b: "33.33", c: "33.34" }))).toMatchObject({ possible: false });
  });
  it("does not divide by an interval that holds 0", () => {
    expect(evaluateInterval(parsed("a / b"), of({ a: "1.00", b: "0.00" }))).toMatchObject({ kind: "zeroDenominator" });
  });
  it("always holds the exact value (law)", () => {
    const amount = fc.integer({ min: -100000, max: 100000 }).map((cents) => new Decimal(cents).div(100));
    const expressions = ["a + b - c", "a * b - c", "a * (b + 3) / 7", "min(a, b, c)", "abs(a - b)", "if(a > b, a, c)", "round(a / 3, 1)", "floor(a) - ceil(b)"].map(parsed);
    fc.assert(fc.property(fc.constantFrom(...expressions), amount, amount, amount, (expression, a, b, c) => {
      const values: Record<string, Decimal> = { a, b, c };
      const exact = evaluate(expression, (name) => values[name] ?? null);
      const wide = evaluateInterval(expression, (name) => printedInterval({ value: values[name]!, decimals: 1 }));
      const point = evaluateInterval(expression, (name) => exactly(values[name]!));
      if (exact.kind !== "number" || wide.kind !== "interval" || point.kind !== "interval") throw new Error("not a number");
      expect(wide.interval.low.lte(exact.value) && exact.value.lte(wide.interval.high)).toBe(true);
      expect(point.interval.low.eq(exact.value) && point.interval.high.eq(exact.value)).toBe(true);
    }));
  });
});
