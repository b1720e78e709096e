import fc from "fast-check";
import { NO_CHOICES, NO_INPUTS, cellAddress, isEmptyWaiver, waivedCount, waiverReason, waiverText } from "../../src/model";
import type { Finding, OwnCheck, Reconciliation, UnitInputs } from "../../src/model";
import { textOf } from "../../src/messages";
import { readLedger } from "../../src/reading";
import { figuresOfFinding, reconcile, ruleById } from "../../src/reconciling";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const book = (total = 100.01, parts: readonly (number | string | null)[] = [60, 40.01]) => drawBook(
  drawSheet("表1", [["某某局支出情况表"], [null, null, "单位：万元"], ["项目", "本年数", "上年数"], ["甲", parts[0] ?? null, 50], ["乙", parts[1] ?? null, 30], ["支出合计", total, 80]], { formats: { "*": "0.00" } }),
  drawSheet("表2", [["某某局支付情况表"], [null, "单位：元"], ["项目", "金额"], ["支付", 1000100], ["笔数（份）", 12]]),
  drawSheet("便条", [["随手记", 7]]),
);
const own = (relation: string, more: Partial<OwnCheck> = {}): OwnCheck => ({ number: 1, name: "我的核对", relation, severity: null, tolerance: null, note: "", ...more });
const run = (checks: readonly OwnCheck[], snapshot = book()): Reconciliation => reconcile(readLedger(snapshot, NO_CHOICES), { ...NO_INPUTS, ownChecks: checks });
const findingOf = (relation: string, more: Partial<OwnCheck> = {}, snapshot = book()): Finding | undefined => run([own(relation, more)], snapshot).findings.find(({ rule }) => rule === "OWN-1");

describe("a check of the person's own", () => {
  it("passes, and counts among the passed", () => {
    const [before, after] = [run([]), run([own("'表1'!B6 = '表1'!B4 + '表1'!B5")])];
    expect(after.counts.passed).toBe(before.counts.passed + 1);
    expect(after.findings.filter(({ rule }) => rule.startsWith("OWN"))).toEqual([]);
  });

  it("breaks with both sides, their formulas, the difference in the sheet's unit and a cause", () => {
    const finding = findingOf("'表1'!B6 = SUM('表1'!B4:B5)", { severity: "hard" }, book(127.01, [60, 40.01]))!;
    expect(finding).toMatchObject({ state: "broken", severity: "hard", difference: "27", unit: "万元", title: { code: "own.title" } });
    expect(finding.right!.formula).toBe("'表1'!$B$4+'表1'!$B$5");
    expect(finding.cells.map(cellAddress)).toEqual(["B6", "B4", "B5"]);
    expect(textOf(finding.title)).toBe("自定义核对“我的核对”不成立");
    expect(finding.explanations.length).toBeGreaterThan(0);
    expect(finding.source).toContain("自定义核对");
  });

  it("compares 万元 and 元, and takes what rounding explains for a 尾差", () => {
    expect(findingOf("表1!B6 = 表2!B4")).toBeUndefined();
    expect(findingOf("表1!B6 = 表2!B4", {}, book(100.02))).toMatchObject({ state: "broken", difference: "0.01" });
    expect(findingOf("表1!B6 = 表1!B4 + 表1!B5", {}, book(100.02))).toMatchObject({ state: "tail", severity: "info", tolerance: "0.015" });
  });

  it("lets pass the difference that the person allows", () => {
    expect(findingOf("表1!B6 = 表1!B4 + 表1!B5", { tolerance: "0.5" }, book(100.5))).toMatchObject({ state: "tail", tolerance: "0.5" });
    expect(findingOf("表1!B6 = 表1!B4 + 表1!B5", { tolerance: "0.4" }, book(100.5))).toMatchObject({ state: "broken" });
    expect(findingOf("表1!B6 = 101", { tolerance: "1" })).toMatchObject({ state: "tail" });
  });

  it("reads a difference that must be nothing as an equality", () => {
    expect(findingOf("表1!B6 - 表1!B4 - 表1!B5 = 0", {}, book(90.01))).toMatchObject({ state: "broken", difference: "-10" });
  });

  it("judges limits, products, rates and conditions", () => {
    expect(findingOf("表1!B6 <= 表1!C6 * 1.3")).toBeUndefined();
    expect(findingOf("表1!B6 <= 表1!C6 * 1.2")).toMatchObject({ state: "broken", difference: "4.01", unit: "万元" });
    expect(findingOf("表1!B6 / 表1!C6 < 1.2")).toMatchObject({ state: "broken", unit: "" });
    expect(findingOf("表1!B4 >= 表1!C4 and 表1!B5 >= 表1!C5")).toBeUndefined();
    expect(findingOf("表1!B4 >= 表1!C4 and 表1!B5 < 表1!C5")).toMatchObject({ state: "broken", difference: null });
    expect(findingOf("表2!B5 = 12")).toBeUndefined();
  });

  it("is not judged while a cell is empty, no figure, gone, or without a unit", () => {
    const reasonOf = (relation: string, snapshot = book()): string | undefined => {
      const finding = findingOf(relation, {}, snapshot);
      return finding?.state === "unchecked" ? finding.reason!.code : finding?.state;
    };
    expect(reasonOf("表1!B6 = 表1!B4 + 表1!B5", book(100.01, [60, null]))).toBe("reason.missing");
    expect(reasonOf("表1!B6 <= 表1!B5 * 2", book(100.01, [60, null]))).toBe("reason.missing");
    expect(reasonOf("表1!B6 = 表1!A4")).toBe("own.words");
    expect(reasonOf("表1!B6 = 没有!A4")).toBe("own.gone");
    expect(reasonOf("表1!B6 = 便条!B1")).toBe("own.unitless");
    expect(reasonOf("表1!B6 / (表1!B4 - 表1!B4) = 1")).toBe("own.zeroDenominator");
    expect(reasonOf("B6 = B4")).toBe("own.noSheet");
    expect(reasonOf("合计 = 表1!B6")).toBe("own.noSuchCell");
    expect(reasonOf("。 = 表1!B6")).toBe("own.noSuchCell");
  });

  it("skips words and empty cells of an area, as SUM does", () => {
    expect(findingOf("表1!B6 = SUM(表1!A4:B5)")).toBeUndefined();
    expect(findingOf("表1!B6 = SUM(表1!B4:B5)", {}, book(60, [60, null]))).toBeUndefined();
  });

  it("is one check each, whatever becomes of it, and never a double of another", () => {
    const relations = ["'表1'!B6 = '表1'!B4 + '表1'!B5", "表1!B6 <= 表1!C6 * 1.2", "表1!B6 = 表1!A4", "nonsense", "表1!B6 = 没有!A1", "表1!B6 > 0"];
    const total = ({ counts }: Reconciliation): number => counts.passed + counts.broken + counts.tail + counts.unchecked;
    expect(total(run(relations.map((relation, index) => own(relation, { number: index + 1 }))))).toBe(total(run([])) + relations.length);
  });

  it("never throws, whatever was typed", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("表1!B6", "'表1'!B4:B5", "=", "+", "-", "*", "/", "(", ")", "SUM(", ",", "5%", "≤", "and", "#REF!", "'", "B2", "if(", "。"), { maxLength: 9 }), (parts) => {
      const { counts } = run([own(parts.join(" "))]);
      return counts.passed + counts.broken + counts.tail + counts.unchecked > 0;
    }), { numRuns: 150 });
  });

  it("has a rule of its own in the catalogue's terms", () => {
    expect(ruleById("OWN-12")).toMatchObject({ id: "OWN-12", name: "自定义核对", severity: "logic" });
  });
});

describe("a waiver", () => {
  const broken = book(127.01);
  const [finding] = run([], broken).findings.filter(({ state }) => state === "broken");
  const waived = (text: string, snapshot = broken, figures = figuresOfFinding(finding!)): Finding | undefined => {
    const inputs: UnitInputs = { ...NO_INPUTS, remarks: { [finding!.id]: { text, figures } } };
    return reconcile(readLedger(snapshot, NO_CHOICES), inputs).findings.find(({ id }) => id === finding!.id);
  };

  it("is a 说明 that begins with 豁免 and gives a reason; the finding stays among 不符", () => {
    expect(waived("豁免：上级已批复")).toMatchObject({ state: "broken", remark: "上级已批复", isWaived: true });
    expect(waivedCount([waived("豁免：上级已批复")!])).toBe(1);
  });

  it("asks for a reason", () => {
    expect(waived("豁免：")).toMatchObject({ remark: null });
    expect(waived("豁免：")!.isWaived).toBeUndefined();
    expect(isEmptyWaiver("豁免 ： ")).toBe(true);
  });

  it("is over when the figures change", () => {
    expect(waived("豁免：上级已批复", book(126.01))).toMatchObject({ remark: null });
    expect(waivedCount([waived("豁免：上级已批复", book(126.01))!])).toBe(0);
  });

  it("is told from an ordinary 说明, and comes back from its own words", () => {
    expect(waived("含豁免事项")).toMatchObject({ remark: "含豁免事项" });
    expect(waiverReason(waiverText(" 理由 "))).toBe("理由");
    expect(waiverReason("豁免，理由")).toBe("理由");
  });
});
