import { namesIn, parse } from "../../src/expression";

const parsed = (text: string) => {
  const result = parse(text);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

describe("parse", () => {
  it("reads Chinese and dotted names and lines in brackets as one name", () => {
    expect(namesIn(parsed("决算.支出合计 = 决算.基本支出 + 决算.项目支出 + basic_econ[301]"))).toEqual([
      "决算.支出合计", "决算.基本支出", "决算.项目支出", "basic_econ[301]",
    ]);
  });
  it("binds products before sums, sums before comparisons, comparisons before and, and before or", () => {
    expect(parsed("a + b * c <= d and e == 0 or f")).toMatchObject({
      kind: "logic", operator: "or",
      left: { kind: "logic", operator: "and", left: { kind: "compare", operator: "<=", left: { kind: "arithmetic", operator: "+" } } },
    });
  });
  it("keeps numbers as they are written, not as binary numbers", () => {
    expect(parsed("0.1000000000000000055")).toMatchObject({ kind: "number", text: "0.1000000000000000055" });
  });
  it("takes typographic operators for their plain ones", () => {
    expect(parsed("a − b × c ÷ d ≤ e")).toEqual(parsed("a - b * c / d <= e"));
  });
  it.each(["no audit in the year", "unit has no special fund", "no such project", "a +", "", "a ** b", "a ? b : c", "[a]", "system(1)", "round()", "'x'"])(
    "refuses %p and says so", (text) => {
      expect(parse(text)).toMatchObject({ ok: false, failure: { code: "expression.syntax", params: { text } } });
    });
  it("does not take names that only begin with an operator word for operators", () => {
    expect(namesIn(parsed("order and android"))).toEqual(["order", "android"]);
  });
});
