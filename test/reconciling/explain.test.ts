import { NO_INPUTS, cellAddress } from "../../src/model";
import type { Explanation, ExplanationKind, Finding } from "../../src/model";
import { textOf } from "../../src/messages";
import { reconcile } from "../../src/reconciling";
import { ledgerOf } from "../helpers/ledger";
import type { Drawn } from "../helpers/ledger";

/** The explanations of the first broken finding of the rule. */
function explained(rule: string, drawn: readonly Drawn[]): readonly Explanation[] {
  const finding = reconcile(ledgerOf(drawn), NO_INPUTS).findings.find((one) => one.rule === rule && one.state === "broken");
  if (!finding) throw new Error(`nothing broken: ${rule}`);
  return finding.explanations;
}

const list = (rows: string, head = "* | 金额 | 另一栏"): Drawn => ({ grid: `${head}\n${rows}` });
/** A second column that closes, so that the structure is sure. */
const sum = (total: string, a = "120.00", b = "45.50", c = "30.70", more = ""): Drawn => list(`甲 | ${a} | 1.00\n乙 | ${b} | 2.00\n丙 | ${c} | 3.00\n合计 | ${total} | 6.00${more}`);

/** One seeded fault a kind: the sheet, the rule that finds it, and the cells that must be named. */
const SEEDED: readonly { readonly kind: ExplanationKind; readonly rule?: string; readonly drawn: readonly Drawn[]; readonly cells: readonly string[] }[] = [
  { kind: "transposed_digits", drawn: [sum("169.20")], cells: ["B5"] },
  { kind: "unit_slip", drawn: [sum("196.20", "1200000")], cells: ["B2"] },
  { kind: "decimal_slip", drawn: [sum("196.20", "120.00", "455.00")], cells: ["B3"] },
  { kind: "sign_turned", drawn: [sum("196.20", "120.00", "-45.50")], cells: ["B3"] },
  { kind: "digit_dropped", drawn: [sum("1962.20")], cells: ["B5"] },
  { kind: "missing_row", drawn: [sum("150.70")], cells: ["B3"] },
  { kind: "counted_twice", drawn: [sum("241.70")], cells: ["B3"] },
  { kind: "subset", drawn: [list("甲 | 120.00 | 1.00\n乙 | 45.50 | 2.00\n丙 | 30.70 | 3.00\n丁 | 8.17 | 4.00\n合计 | 165.50 | 10.00")], cells: ["B4", "B5"] },
  { kind: "hidden_row", drawn: [list("甲 | 120.00 | 1.00\n~乙 | 45.50 | 2.00\n丙 | 30.70 | 3.00\n合计 | 150.70 | 6.00")], cells: ["B3"] },
  { kind: "text_number_skipped", drawn: [list("甲 | 120.00 | 1.00\n乙 | '45.50 | 2.00\n丙 | 30.70 | 3.00\n合计 | 150.70 {=SUM(B2:B4)} | 6.00")], cells: ["B3"] },
  { kind: "range_too_short", drawn: [list("甲 | 120.00 | 1.00\n乙 | 45.50 | 2.00\n丙 | 30.70 | 3.00\n合计 | 165.50 {=SUM(B2:B3)} | 6.00")], cells: ["B4"] },
  { kind: "stale_total", drawn: [list("甲 | 120.00 | 1.00 | 2.00\n乙 | 45.50 | 2.00 | 3.00\n合计 | 158.31 | 3.00 {=SUM(C2:C3)} | 5.00 {=SUM(D2:D3)}", "* | 金额 | 另一栏 | 再一栏")], cells: ["B4"] },
  { kind: "last_year_left", drawn: [list("甲 | 120.00 | 110.00\n乙 | 45.50 | 40.30\n合计 | 150.30 | 150.30", "* | 金额@2020 | 金额@2019")], cells: ["B4", "C4"] },
  { kind: "equals_elsewhere", drawn: [sum("203.53"), { sheet: "别表", grid: "* | 金额\n办公设备购置 | 7.33" }], cells: ["B2"] },
  { kind: "exchanged", drawn: [list("甲 | 120.00 | 131.00\n乙 | 52.10 | 45.50\n丙 | 30.70 | 28.30\n合计 | 196.20 | 211.40")], cells: ["C3", "B3"] },
  { kind: "exchanged", drawn: [list("甲 | 120.00 | 1.00\n乙 | 45.50 | \n丙 | 30.70 | 3.00\n合计 | 150.70 | 49.50")], cells: ["C3", "B3"] },
  { kind: "exchanged", drawn: [list("甲 | 120.00 |  | 1.00\n乙 |  | 45.50 | 2.00\n丙 | 30.70 |  | 3.00\n合计 | 196.20 |  | 6.00", "* | 金额 | 另一栏 | 再一栏")], cells: ["B3", "C3"] },
  { kind: "exchanged", drawn: [list("甲 | 120.00 | \n乙 | 45.50 | \n丙 | 30.70 | \n合计 | 150.70 | 45.50\n其他 | 1.00 | 2.00", "* | 金额 | 另一栏")], cells: ["B3", "C3"] },
  { kind: "copied_elsewhere", drawn: [sum("197.57", "118.42"), { sheet: "来源", grid: "* | 2019年 | 2020年\n甲方 | 118.42 | 121.37" }], cells: ["B2", "B2"] },
  { kind: "stale_total", drawn: [{ form: "WK-X", grid: "* | 基本支出 | 项目支出 | 合计\n甲 | 10.00 | 5.00 | 15.00\n乙 | 20.00 | 7.50 | 27.50\n合计 | 30.00 | 12.50 | 39.17" }], cells: ["D4"] },
  { kind: "over_budget", rule: "T-01", drawn: [{ form: "GK07", grid: "* | 预算数/合计 | 决算数/合计\n数据 | 74.39 | 74.88", quantities: { "budget_in_final.sangong_total": "B2", sangong_total: "C2" } }], cells: [] },
  { kind: "suspicious_equal", rule: "N-05", drawn: [
    { form: "GK06", grid: "* | 决算数\n商品和服务支出 | 74.88", quantities: { "basic_econ[302]": "B2" } }, { form: "GK07", grid: "* | 决算数\n合计 | 74.88", quantities: { sangong_total: "B2" } }], cells: ["B2", "B2"] },
  { kind: "unexplained", drawn: [sum("213.33")], cells: [] },
];

describe("an explanation", () => {
  it.each(SEEDED.map((one) => [one.kind, one] as const))("names %s first where that fault was planted", (kind, { rule, drawn, cells }) => {
    const [best] = explained(rule ?? "AUTO-SUM", drawn);
    expect({ kind: best!.kind, cells: best!.cells.map(cellAddress) }).toEqual({ kind, cells });
  });

  it("names the empty cells of what cannot be checked", () => {
    const drawn = ledgerOf([{ grid: "* | 金额 | 另一栏\n甲 | 1.00 | 1.00\n乙 | 2.00 | 2.00\n合计 |  | 3.00" }]);
    const [finding] = reconcile(drawn, NO_INPUTS).findings;
    expect(finding).toMatchObject({ state: "unchecked", explanations: [{ kind: "missing_cell", cells: [{ row: 3, column: 1 }] }] });
  });

  it("offers causes and never states one as fact", () => {
    const words = SEEDED.flatMap(({ rule, drawn }) => explained(rule ?? "AUTO-SUM", drawn)).map(({ message }) => textOf(message));
    expect(words.filter((text) => !/可能|疑似|会跳过|没有包括|请|若/.test(text))).toEqual([]);
  });

  it("is ranked by confidence", () => {
    const ranks = explained("AUTO-SUM", [sum("169.20")]).map(({ confidence }) => confidence);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it("looks for slips of the hand in typed figures before those that a formula works out", () => {
    const swapped = (b: string, total: string): readonly string[] => explained("AUTO-SUM", [list(`甲 | 1237.00 | 1.00\n乙 | 454.00${b} | 2.00\n丙 | 30.70 | 3.00\n合计 | 1712.70${total} | 6.00`)])
      .filter(({ kind }) => kind === "transposed_digits").map(({ cells }) => cells.map(cellAddress).join());
    expect(swapped(" {=D2*12}", "")).toEqual(["B5", "B3"]);
    expect(swapped("", " {=B2+B3+B4}")).toEqual(["B3", "B5"]);
    expect(swapped(" {=400+54}", "")).toEqual(swapped("", ""));
  });

  it("is not sought for rounding", () => {
    const tails = reconcile(ledgerOf([sum("196.21")]), NO_INPUTS).findings;
    expect(tails.map(({ state, explanations }) => ({ state, explanations }))).toEqual([{ state: "tail", explanations: [] }]);
  });
});

describe("a figure in several broken checks", () => {
  const crossed = (second: string, total: string): Drawn => ({
    form: "WK-X", grid: `* | 基本支出 | 项目支出 | 合计\n甲 | 10.00 | 5.00 | 15.00\n乙 | ${second} | 7.50 | 27.50\n丙 | 30.00 | 9.00 | 39.00\n丁 | 41.00 | 8.00 | 49.00\n合计 | 101.00 | 29.50 | ${total}`,
  });
  const broken = (drawn: Drawn): readonly Finding[] => reconcile(ledgerOf([drawn]), NO_INPUTS).findings.filter(({ state }) => state === "broken");
  const named = (finding: Finding): string => `${finding.explanations[0]!.kind} ${finding.explanations[0]!.cells.map(cellAddress).join()}`;

  it("is the wrong one when one correction repairs them all: the total that lacks a line is told once, by its own lines", () => {
    const found = broken(crossed("20.00", "103.00"));
    const [root] = found.filter(({ rootId }) => rootId === null);
    expect(found).toHaveLength(2);
    expect(found.filter(({ rootId }) => rootId === root!.id)).toHaveLength(1);
    expect(named(root!)).toBe("missing_row D3");
  });

  it("is named before others whose checks hold: the line with swapped digits, not its totals", () => {
    const found = broken(crossed("02.00", "130.50"));
    expect(found.filter(({ rootId }) => rootId === null).map(named)).toEqual(["decimal_slip B3"]);
  });

  it("is nobody's fault when the checks ask for different corrections", () => {
    expect(broken({ ...crossed("20.00", "130.50"), grid: crossed("20.00", "130.50").grid.replace("29.50", "31.50").replace("101.00", "108.00") }).filter(({ rootId }) => rootId === null).length).toBeGreaterThan(1);
  });

  it("is told once where the same sum of the same figures is written down again on another sheet; a like difference of other figures is not folded", () => {
    const again = (sheet: string, first: string, total: string): Drawn => ({ sheet, grid: `* | 金额 | 另一栏\n甲 | ${first} | 1.00\n乙 | 45.50 | 2.00\n合计 | ${total} | 3.00` });
    const found = (drawn: readonly Drawn[]): readonly (string | null)[] => reconcile(ledgerOf(drawn), NO_INPUTS).findings.map(({ id, rootId }) => (rootId === null ? null : `${id.split("#")[0]} ← ${rootId.split("#")[0]}`));
    expect(found([again("甲表", "120.00", "171.97"), again("底稿", "120.00", "171.97")])).toEqual([null, expect.stringMatching(/底稿.* ← .*甲表/)]);
    expect(found([again("甲表", "120.00", "171.97"), again("底稿", "130.00", "181.97")])).toEqual([null, null]);
  });
});
