import { emitFormula, inWords, parse } from "../../src/expression";

const parsed = (text: string) => {
  const result = parse(text);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const emitted = (text: string) => emitFormula(parsed(text), (name) => name.toUpperCase());

describe("emitFormula", () => {
  it.each([
    ["a / b * 100", "A/B*100"],
    ["(a - b) / b * 100", "(A-B)/B*100"],
    ["a - (b - c)", "A-(B-C)"],
    ["a - (b + c) * d", "A-(B+C)*D"],
    ["a / (b * c)", "A/(B*C)"],
    ["0 - -a", "0--A"],
    ["-(a + b)", "-(A+B)"],
    ["max(0, a - b)", "MAX(0,A-B)"],
    ["a <= b", "A<=B"],
    ["a + b == c", "ROUND(A+B,10)=C"],
    ["a != 0 and not b or c > 1", "OR(AND(A<>0,NOT(B)),C>1)"],
    ["if(a > 0, round(a / 3, 2), abs(b))", "IF(A>0,ROUND(ROUND(A/3,10),2),ABS(B))"],
    ["floor(a / 5) + ceil(b / 5)", "INT(ROUND(A/5,10))+-INT(-ROUND(B/5,10))"],
  ])("emits %s as %s", (text, formula) => expect(emitted(text)).toBe(formula));
});

describe("inWords", () => {
  it("fills in figures", () => {
    const figures: Record<string, string> = { a: "785.90", b: "843.24" };
    expect(inWords(parsed("a / b * 100"), () => "", (name) => figures[name] ?? null)).toBe("785.90 ÷ 843.24 × 100");
  });
  it("shows the name of what is not known and keeps brackets", () => {
    expect(inWords(parsed("(a - b) / b"), (name) => ({ a: "本年", b: "上年" })[name] ?? name, (name) => (name === "b" ? "32" : null)))
      .toBe("（本年 − 上年32） ÷ 上年32");
  });
});
