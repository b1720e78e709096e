import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { Finding, Reconciliation } from "../../src/model";
import { textOf } from "../../src/messages";
import { readLedger } from "../../src/reading";
import { reconcile, ruleById } from "../../src/reconciling";
import { EXPECTED_PAIRS } from "../../src/reconciling/rules/expectedPairs";
import { drawBook, drawSheet } from "../helpers/drawSheet";
import { snapshotOf } from "../helpers/unseen/page";

type Sheets = Readonly<Record<string, string>>;

function runOn(sheets: Sheets): Reconciliation {
  const pages = Object.entries(sheets).map(([name, text]) => ({ name, text }));
  return reconcile(readLedger(snapshotOf({ title: "", file: "2022.xlsx", pages, states: "" }), NO_CHOICES), NO_INPUTS);
}

const unchecked = (sheets: Sheets): readonly Finding[] => runOn(sheets).findings.filter(({ state }) => state === "unchecked");
/** Rule and first cell of what could not be checked. */
const lines = (sheets: Sheets): readonly string[] => unchecked(sheets).map(({ rule, cells: [place] }) => `${rule} ${place!.sheet}!${cellAddress(place!)}`);

const SPENT = `2022年“三公”经费支出情况表\n单位：万元\n项目|2022年决算数\n因公出国（境）费|0\n公务用车运行维护费|10.2\n公务接待费|6.8\n“三公”经费合计|17`;
const BUDGET = `2022年“三公”经费预算表\n单位：万元\n项目|2022年预算数\n因公出国（境）费|0\n公务用车运行维护费|11\n公务接待费|8\n“三公”经费合计|19`;
const STAFF = (heads: string): string => `2022年人员基本情况表\n项目|人数\n${heads}`;

describe("a limit of which one side is stated", () => {
  it("is checked, not lacking, where the other side stands anywhere in the workbook", () => {
    expect(lines({ 决算: SPENT, 预算: BUDGET })).toEqual([]);
    expect(lines({ 人员: STAFF("编制数|40\n在职人员数|38") })).toEqual([]);
  });

  it("ends as 无法核对 in words that say what is missing, beside which figure, and where it is filled in", () => {
    const [finding, ...more] = unchecked({ 决算: SPENT });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "T-01", state: "unchecked", severity: "explain", right: null, left: { value: "17" }, unit: "万元" });
    expect(textOf(finding!.title)).toBe("“三公不超预算”暂无法核对：缺少2022年“三公”经费合计预算数");
    expect(textOf(finding!.detail)).toMatch(/17\.00万元（决算 B7）.*请补填《“三公”经费支出决算表》的预算数栏或《“三公”经费预算表》/);
    expect(textOf(finding!.reason!)).toMatch(/^缺少2022年“三公”经费合计预算数，见/);
    expect(lines({ 人员: STAFF("在职人员数|38\n退休人员数|12") })).toEqual(["P-03 人员!B3"]);
  });

  it("is told of the budget's side too, once the year has final figures", () => {
    expect(lines({ 预算: BUDGET })).toEqual([]);
    expect(lines({ 预算: BUDGET, 执行: "2022年预算执行情况表\n单位：万元\n项目|年初预算数|调整后预算数|全年执行数\n培训费|5|6|5.5\n印刷费|3|3|2.8\n合计|8|9|8.3" })).toEqual(["T-01 预算!B7"]);
  });

  it("says the cell where the sheet has one for it and nobody filled it in", () => {
    const counts = (held: string): Sheets => ({ 决算: SPENT, 预算: BUDGET, 附注: `2022年三公经费附注\n项目|数量\n国内公务接待人次|420\n公务用车保有量|${held}\n公务用车购置数|0` });
    expect(lines(counts("4"))).toEqual([]);
    const [finding, ...more] = unchecked(counts(""));
    expect(more).toEqual([]);
    expect([finding!.rule, textOf(finding!.detail)]).toEqual(["T-05", "2022年公务用车运行维护费决算数为10.20万元（决算 B5），可对照的2022年公务用车保有量未填（附注 B4）。请补填后重新核对。"]);
  });

  it("is not expected where nothing was spent, where its rate is stated, or where neither side is there", () => {
    expect(lines({ 决算: SPENT.replace("10.2", "0").replace("6.8", "0").replace("17", "0") })).toEqual([]);
    expect(lines({ 人员: STAFF("在职人员数|38\n退休人员数|12"), 指标: "2022年指标完成情况\n指标|完成值\n在职人员控制率|95%" })).toEqual([]);
    expect(lines({ 采购: "2022年办公用品领用表\n单位：元\n品名|金额\n纸|300\n笔|50\n合计|350" })).toEqual([]);
  });

  it("asks for the counts of 三公 only where the unit states such counts", () => {
    expect(lines({ 决算: SPENT, 预算: BUDGET, 说明: "2022年三公经费附注\n项目|数量\n公务用车保有量|4" })).toEqual(["T-04 决算!B6"]);
    expect(lines({ 决算: SPENT, 预算: BUDGET, 说明: "2022年三公经费附注\n项目|数量\n公务用车保有量|4\n国内公务接待人次|420" })).toEqual([]);
  });
});

describe("a workbook without any budget", () => {
  const final = "2022年度支出决算表\n单位：万元\n科目编码|科目名称|本年支出合计|基本支出|项目支出\n合计||300|200|100\n205|教育支出|300|200|100\n20501|教育管理事务|300|200|100\n2050101|行政运行|300|200|100";

  it("is told once, with the rules that want it", () => {
    const [finding, ...more] = unchecked({ GK03: final, 三公: SPENT });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "T-01", state: "unchecked", severity: "explain" });
    expect(textOf(finding!.detail)).toContain("三公不超预算（T-01）、基本支出偏离（C-04）、项目支出偏离（C-05）");
    expect(finding!.cells.map((place) => `${place.sheet}!${cellAddress(place)}`)).toEqual(["三公!B7", "GK03!D4", "GK03!E4"]);
  });

  it("is told rule by rule once a part of the budget is there", () => {
    expect(lines({ GK03: final, 三公: SPENT, 预算: BUDGET })).toEqual(["C-04 GK03!D4", "C-05 GK03!E4"]);
  });
});

describe("what cannot be checked for want of a side", () => {
  it("is counted as such, and nothing else changes", () => {
    const [with1, without] = [runOn({ 决算: SPENT, 人员: STAFF("编制数|40\n在职人员数|38") }), runOn({ 决算: SPENT, 人员: STAFF("在职人员数|38\n退休人员数|12") })];
    expect(with1.counts.unchecked + 1).toBe(without.counts.unchecked);
    for (const { counts, findings } of [with1, without]) expect(findings).toHaveLength(counts.broken + counts.tail + counts.unchecked);
  });

  it("is said of rules of the catalogue, each with tables to look in", () => {
    for (const { rule, rightIn, left, right } of EXPECTED_PAIRS) {
      expect(ruleById(rule).id).toBe(rule);
      expect([rightIn !== "", left.length > 0, right.every((names) => names.length > 0)]).toEqual([true, true, true]);
    }
  });

  it("is not said of last year's figures that stand beside this year's", () => {
    const compared = drawSheet("三公", [["三公经费对比表"], ["单位：万元"], ["项目", "2021年决算数", "2022年预算数", "2022年决算数"], ["公务接待费", 9, 8, 6.8], ["“三公”经费合计", 9, 8, 6.8]]);
    const { findings } = reconcile(readLedger(drawBook(compared), NO_CHOICES), NO_INPUTS);
    expect(findings.filter(({ state }) => state === "unchecked").map(({ rule }) => rule)).toEqual([]);
  });
});

describe("a count beside its 三公 expense in a plain list", () => {
  const HEADS = "因公出国（境）费（万元）|公务用车购置费（万元）|因公出国（境）团组数（个）|因公出国（境）人次（人次）|公务用车购置数（辆）".split("|");
  const list = (...figures: readonly string[]): readonly string[] => runOn({ 表: `2022年度三公经费决算基础数据\n${HEADS.map((head, index) => `${head}|${figures[index]}`).join("\n")}` })
    .findings.filter(({ rule }) => rule === "T-06" || rule === "T-07").map(({ rule, state, cells }) => `${rule} ${state} ${cells.map(cellAddress).join(" ")}`);

  it("agrees where both are there, and where neither is", () => {
    expect(list("12.5", "18", "2", "6", "1")).toEqual([]);
    expect(list("0", "0", "", "", "")).toEqual([]);
    expect(list("", "", "0", "0", "0")).toEqual([]);
  });

  it("is told where it is 0 or left empty beside money, at both cells", () => {
    expect(list("12.5", "18", "0", "6", "1")).toEqual(["T-07 broken B2 B4"]);
    expect(list("12.5", "18", "2", "", "1")).toEqual(["T-07 broken B2 B5"]);
    expect(list("12.5", "18", "2", "6", "")).toEqual(["T-06 broken B3 B6"]);
    expect(list("0.01", "0", "", "", "")).toEqual(["T-07 broken B2 B4"]);
  });

  it("without any money is told as 无法核对", () => {
    expect(list("", "18", "2", "6", "1")).toEqual(["T-07 unchecked B4"]);
  });
});
