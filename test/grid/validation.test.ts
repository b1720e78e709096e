/** What rules on typing allow. Facts: support.microsoft.com on data validation; ECMA-376 part 1, 18.3.1.32. */
import type { ValidationData } from "../../src/workbench/bookData";
import type { Scalar } from "../../src/workbench/engine/engine";
import { allows, typingRule } from "../../src/workbench/validation";

const area = { top: 0, left: 0, bottom: 9, right: 0 };
const office = (rule: object, more: Partial<ValidationData> = {}): ValidationData => ({ area, list: null, rule, ...more });
const file = (attributes: Record<string, string>, formula1 = "", formula2 = ""): ValidationData => ({ area, list: null, raw: { attributes, formula1, formula2 } });

function allowed(data: ValidationData, value: Scalar, { answers = {}, entries = null }: { answers?: Readonly<Record<string, Scalar>>; entries?: readonly Scalar[] | null } = {}): boolean | undefined {
  return allows(typingRule(data), value, { answer: (formula) => answers[formula], entries: () => entries });
}

test.each<[string, object, Scalar[], Scalar[]]>([
  ["whole numbers in bounds", { wholeNumber: { operator: "Between", formula1: 0, formula2: 100 } }, [0, 100, 7], [-1, 101, 7.5, "七", true]],
  ["numbers above", { decimal: { operator: "GreaterThan", formula1: 0.5 } }, [0.51], [0.5, "文字"]],
  ["not between", { decimal: { operator: "NotBetween", formula1: 1, formula2: 2 } }, [0.9, 2.1], [1, 1.5, 2]],
  ["equal, not equal", { wholeNumber: { operator: "NotEqualTo", formula1: "=3" } }, [4], [3]],
  ["dates as Office.js gives them", { date: { operator: "GreaterThanOrEqualTo", formula1: "2026-01-01" } }, [46023, 46023.5], [46022, "2026年"]],
  ["times of the day", { time: { operator: "LessThanOrEqualTo", formula1: "0.5" } }, [0.25, 0.5], [0.75]],
  ["text length, numbers as shown", { textLength: { operator: "LessThanOrEqualTo", formula1: 3 } }, ["预算数", 123], ["预算数目", 1234]],
  ["a list in the rule, letter by letter", { list: { inCellDropDown: true, source: "是,否,3" } }, ["是", 3, "3"], ["不是", 4]],
])("%s", (_name, rule, good, bad) => {
  expect(good.map((value) => allowed(office(rule), value))).toEqual(good.map(() => true));
  expect(bad.map((value) => allowed(office(rule), value))).toEqual(bad.map(() => false));
});

test("case matters in a list in the rule, not in one from cells", () => {
  expect(allowed(office({ list: { source: "Yes,No" } }), "yes")).toBe(false);
  expect(allowed(office({ list: { source: "=$D$1:$D$2" } }), "yes", { entries: ["Yes", null] })).toBe(true);
  expect(allowed(office({ list: { source: "=$D$1:$D$2" } }), "maybe", { entries: ["Yes", null] })).toBe(false);
  expect(allowed(office({ list: { source: "=NOWHERE" } }), "anything")).toBe(true);
});

test("a formula of one's own and bounds that are formulas wait for their results", () => {
  const own = office({ custom: { formula: "=COUNTIF(A:A,A1)=1" } });
  expect([allowed(own, 5), allowed(own, 5, { answers: { "=COUNTIF(A:A,A1)=1": true } }), allowed(own, 5, { answers: { "=COUNTIF(A:A,A1)=1": { error: "#N/A" } } })]).toEqual([undefined, true, false]);
  const below = office({ decimal: { operator: "LessThan", formula1: "=$C$1" } });
  expect([allowed(below, 5), allowed(below, 5, { answers: { "=$C$1": 6 } }), allowed(below, 7, { answers: { "=$C$1": 6 } }), allowed(below, 7, { answers: { "=$C$1": "无" } })]).toEqual([undefined, true, false, true]);
});

test("blanks are allowed where the rule ignores them", () => {
  const rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
  expect([allowed(office(rule), null), allowed(office(rule, { ignoreBlanks: false }), null), allowed(office({ textLength: { operator: "EqualTo", formula1: 0 } }, { ignoreBlanks: false }), "")]).toEqual([true, false, true]);
});

test("a file's rule is read with its words: kind, operator, bounds, alert, prompt", () => {
  const data = file({ type: "whole", operator: "lessThan", allowBlank: "1", showErrorMessage: "1", errorStyle: "warning", errorTitle: "金额", error: "应小于上年", showInputMessage: "1", promptTitle: "提示", prompt: "填整数" }, "B1", "");
  expect(typingRule(data)).toMatchObject({ kind: "wholeNumber", operator: "LessThan", first: "=B1", ignoreBlanks: true, alert: { shown: true, style: "Warning", title: "金额", message: "应小于上年" }, prompt: { shown: true, title: "提示", message: "填整数" } });
  expect(allowed(data, 3, { answers: { "=B1": 4 } })).toBe(true);
  expect(typingRule(file({ type: "decimal" }, "1", "2"))).toMatchObject({ kind: "decimal", operator: "Between", first: "1", second: "2", ignoreBlanks: false, alert: { shown: false, style: "Stop" } });
  expect(typingRule({ area, list: ["甲", "乙"] })).toMatchObject({ kind: "list", entries: ["甲", "乙"], alert: { shown: true, style: "Stop" } });
  expect(allowed(file({}), "随便")).toBe(true);
});
