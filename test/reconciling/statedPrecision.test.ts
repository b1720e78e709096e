import { NO_CHOICES, NO_INPUTS } from "../../src/model";
import type { Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { textOf } from "../../src/messages";
import type { Page } from "../helpers/unseen/page";
import { snapshotOf } from "../helpers/unseen/page";

function findingsIn(...pages: readonly Page[]): readonly Finding[] {
  return reconcile(readLedger(snapshotOf({ title: "", file: "2020.xlsx", pages, states: "" }), NO_CHOICES), NO_INPUTS).findings;
}

const statesOf = (findings: readonly Finding[], rule: string): readonly string[] => findings.filter((finding) => finding.rule === rule).map(({ state }) => state);

/** The same rate stated in two sheets: in the data table of a unit and in its working paper (136 of 143 posts). */
function twoRates(first: string, second: string, formats: Readonly<Record<string, string>> = {}): readonly Finding[] {
  const base: Page = { name: "附件3", formats, text: `附件3：|||
部门整体支出绩效评价基础数据表|||
填报单位：（盖章）|||单位:万元
财政供养人员情况|编制数|2020年实际在职人数|控制率
|143|136|${first}
经费控制情况|2019年决算数|2020年预算数|2020年决算数
三公经费|29.08|63.46|44.29
  3、公务接待|17.22|22|4.99
项目支出：|||
  1、业务工作专项|938.8|320|689.16` };
  const paper: Page = { name: "评价指标表(底稿)", text: `x|||||
|——以下取自决算及指标文件，勿删——||||
|部门整体支出绩效评价指标表（预算执行部分）||||
|||||
|三级指标|分值|计算过程|计算结果|得分
|在职人员控制率|8|136/143|${second}|8
|三公经费变动率|8|(63.46-32)/32|0.983125|0
|预算控制率|8|767.86/1922.76|0.39935301337660445|` };
  return findingsIn(base, paper);
}

const EXACT = "0.951048951048951";

describe("a rate in two places", () => {
  it.each([
    ["as a text in per cent", "'95.10%", EXACT], ["with one decimal in per cent", "'95.1%", EXACT], ["as a whole per cent", "'95%", EXACT],
    ["as a share", "0.951", EXACT], ["as a bare percentage", "95.1", EXACT], ["as a bare percentage in both", "95.1", "95.10"], ["as a share beside a percentage", "0.951", "'95.10%"],
    ["cut to three digits on the other side", "'95.10%", "0.951"],
  ])("agrees %s", (_how, first, second) => {
    expect(statesOf(twoRates(first, second), "S-13").filter((state) => state === "broken")).toEqual([]);
  });

  it("agrees where the cell's own format shows per cent", () => {
    expect(statesOf(twoRates("0.951", EXACT, { D5: "0.0%" }), "S-13")).toEqual(["tail"]);
    expect(statesOf(twoRates(EXACT, EXACT, { D5: "0%" }), "S-13")).toEqual([]);
  });

  it.each([["'95.10%", "0.953"], ["'95.1%", "0.9523"], ["0.951", "0.915"], ["95.1", "0.915"], ["'95%", "0.97"]])("is told where digits cannot explain it: %s beside %s", (first, second) => {
    expect(statesOf(twoRates(first, second), "S-13")).toEqual(["broken"]);
  });

  it("is said in per cent and points, with a formula over both cells", () => {
    const [finding] = twoRates("'95.10%", "0.915").filter(({ rule }) => rule === "S-13");
    expect(textOf(finding!.detail)).toMatch(/91\.5%（评价指标表\(底稿\) E6）.*95\.1%（附件3 D5）.*相差-3\.6个百分点/);
    expect(finding!.left!.formula).toBe("'评价指标表(底稿)'!$E$6");
    expect(finding!.right!.formula).toBe(`VALUE(SUBSTITUTE(ASC(SUBSTITUTE('附件3'!$D$5,"%","")),",",""))/100`);
  });
});

/** A 三公 form in 万元: budget 18, final as given, Excel shows neither with decimals it does not need. */
const sangong = (final: string, reception: string): Page => ({
  name: "三公", text: `“三公”经费支出决算表|||||||||||\n公开07表|||||||||||\n部门：某局|||||||||||单位：万元\n预算数||||||决算数|||||\n合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费\n||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|\n18|0|10|0|10|8|${final}|0|9.44|0|9.44|${reception}`,
  merges: ["A4:F4", "G4:L4", "A5:A6", "B5:B6", "C5:E5", "F5:F6", "G5:G6", "H5:H6", "I5:K5", "L5:L6"],
});

describe("a lone figure without decimals", () => {
  it("stands for as many decimals as its row is written with: 18 beside 9.44 is 18.00", () => {
    expect(statesOf(findingsIn(sangong("18.4", "8.96")), "T-01")).toEqual(["broken"]);
    expect(statesOf(findingsIn(sangong("18.02", "8.58")), "T-01")).toEqual(["broken"]);
    expect(statesOf(findingsIn(sangong("18", "8.56")), "T-01")).toEqual([]);
  });
});

describe("what is counted", () => {
  const assets = (end: string): Page => ({ name: "资产", text: `2020年固定资产情况表|||||\n类别|年初数（台）|本年增加（台）|本年减少（台）|年末数（台）\n车辆|10|2|1|${end}\n设备|120|15|5|130` });

  it("never agrees by rounding: one car is one car", () => {
    expect(statesOf(findingsIn(assets("11")), "L-09")).toEqual([]);
    expect(statesOf(findingsIn(assets("12")), "L-09")).toEqual(["broken"]);
  });
});

describe("a difference that rounding cannot explain", () => {
  const plain = (unit: string, a: string, b: string): Page => ({ name: "支出", text: `2020年项目支出明细表||\n单位：${unit}||\n项目|金额|备注\n甲|12.35|\n乙|30.41|\n丙|7.24|\n合计|${a}|\n` + b });

  it("is always shown: 0.02 of two figures in 万元, 1 元 of figures to the fen", () => {
    const pair = (first: string, second: string): Page => ({ name: "执行", text: `2020年预算执行情况表|||\n单位：万元|||\n项目|调整后预算|全年累计|结余\n甲|${first}|8.11|${second}\n乙|30.25|30.00|0.25` });
    expect(statesOf(findingsIn(pair("20.11", "12.00")), "L-02")).toEqual([]);
    expect(statesOf(findingsIn(pair("20.11", "12.01")), "L-02")).toEqual(["tail"]);
    expect(statesOf(findingsIn(pair("20.11", "12.02")), "L-02")).toEqual(["broken"]);
    expect(findingsIn(plain("万元", "50.00", "")).filter(({ state }) => state === "broken")).toEqual([]);
    expect(findingsIn(plain("万元", "50.03", "")).filter(({ state }) => state === "broken")).toHaveLength(1);
    expect(findingsIn(plain("元", "51.00", "")).filter(({ state }) => state === "broken")).toHaveLength(1);
  });
});
