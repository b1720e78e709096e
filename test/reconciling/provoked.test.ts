import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { snapshotOf, type Page } from "../helpers/unseen/page";

const brokenIn = (...pages: readonly Page[]): readonly Finding[] =>
  reconcile(readLedger(snapshotOf({ title: "", file: "2023.xlsx", pages, states: "" }), NO_CHOICES), NO_INPUTS).findings.filter(({ state }) => state === "broken");
const grave = (...pages: readonly Page[]): readonly string[] =>
  brokenIn(...pages).filter(({ severity }) => severity === "hard" || severity === "logic").map(({ rule, cells }) => `${rule} ${cellAddress(cells[0]!)}`);

describe("a budget's changes in the course of the year", () => {
  const ledger = (adjusted: number, heading = "统筹收回"): Page => ({
    name: "台账", text: `
2023年预算指标执行台账
单位：万元
支出项目|年初预算|年中追加|年中追减|${heading}|调整后预算|全年支出
合计|950|60|15|25|970|940
人员经费|600|20|0|5|615|610
公用经费|150|0|15|5|130|118
河道巡查|200|40|0|15|${adjusted}|212`,
  });

  it("are all of them taken into account, whatever the decreases are called", () => {
    for (const heading of ["统筹收回", "年中收回", "本年压减", "财政压缩"]) expect(grave(ledger(225, heading))).toEqual([]);
  });

  it("break their sum where one line does not close", () => {
    expect(grave(ledger(235))).toContain("C-02 F7");
  });

  it("say nothing where a column that nobody knows makes up the difference", () => {
    expect(grave(ledger(225, "甲类事项"))).toEqual([]);
  });

  it("are said with less force where a column that nobody knows stands among them and does not make up the difference", () => {
    const card: Page = { name: "卡片", text: `
2023年部门预算调整情况
单位：万元
项目|年初预算|本年追加|甲类事项|调整后预算
金额|1392.4|198.65|46.2|1600` };
    expect(brokenIn(card).filter(({ rule }) => rule === "C-02").map(({ severity }) => severity)).toEqual(["warn"]);
  });

  it("are no sum over several tables: a 小计 of projects is not the department's budget", () => {
    expect(grave({ name: "信息卡", text: `
2023年度部门信息卡
单位：万元
年初预算|1560
年中追加|40

项目|调整后预算|支出数
大厅运行|300|290
档案整理|200|198
小计|500|488` })).toEqual([]);
  });
});

describe("a total between two classifications", () => {
  const crosswise = (total: number, running: number): Page => ({
    name: "基本支出", text: `
一般公共预算基本支出预算表（部门经济分类）
单位：万元
单位|工资福利支出|商品和服务支出|对个人和家庭的补助|合计|人员经费|公用经费
局机关|510|80|15|${total}|525|${running}
农技站|250|25|7|282|257|25
合计|760|105|22|887|782|105`,
  });

  it("is added up on either side", () => {
    expect(grave(crosswise(605, 80))).toEqual([]);
  });

  it("is checked against both", () => {
    expect(grave(crosswise(605, 90)).filter((one) => one.endsWith("E4"))).toEqual(["B-12 E4"]);
    expect(grave(crosswise(615, 80)).filter((one) => one.endsWith("E4"))).toEqual(["B-12 E4", "B-12 E4"]);
  });
});

describe("posts by kind", () => {
  const posts = (total: number): Page => ({
    name: "机构编制", merges: ["B3:G3", "H3:J3"], text: `
某局机构编制及人员情况表
截至2023年12月31日  单位：人
单位|核定编制||||||年末实有在职||
|编制总数|行政编制|参公事业编制|公益一类事业编制|其中：领导职数|机关工勤编制|合计|公务员|参公人员
合计|${total}|32|40|18|16|3|71|31|40`,
  });

  it("are no sum of the few kinds that were understood", () => {
    expect(grave(posts(93))).toEqual([]);
  });

  it("below one another are no sum of the few that were understood either", () => {
    const below = (total: number): Page => ({ name: "人员", text: `
编制及人员（截至2023年12月31日）
单位：人
指标|人数
编制数|${total}
其中：行政编制|24
　　　甲类编制|38
在职人员|58` });
    expect(grave(below(62))).toEqual([]);
    expect(brokenIn(below(70)).filter(({ severity }) => severity === "hard")).toEqual([]);
  });

  it("limit the heads by their total, whichever kind stands first", () => {
    const heads = (onDuty: number): Page => ({ name: "人员", text: `
2023年末编制及人员（人）
单位|参公事业编制|工勤编制|编制合计|在职
机关事务中心|39|9|48|${onDuty}` });
    expect(brokenIn(heads(45)).filter(({ rule }) => rule === "P-03")).toEqual([]);
    expect(brokenIn(heads(50)).filter(({ rule }) => rule === "P-03")).toHaveLength(1);
  });
});

describe("lines that are no part of the sum above them", () => {
  const spending = (label: string): Page => ({
    name: "项目执行", text: `
2023年项目支出执行情况表
单位：万元
支出项目|年初预算|年中追减|调整后预算|全年支出|指标结余
公用经费|86.2|0|86.2|85.6|0.6
　　其中：公务接待费|1.2|0|1.2|0.8|0.4
　　　　　公车运行维护费|6.5|0|6.5|6.1|0.4
项目支出|300|10|290|280|10
　　站网维护|180|0|180|175|5
　　设备更新|120|10|110|105|5
　　${label}|40|40|0|0|0`,
  });

  it("a project that was given up may be left out of the total", () => {
    expect(grave(spending("（已撤销）展厅布置"))).toEqual([]);
    expect(grave(spending("展厅布置"))).toContain("L-01 B7");
  });

  it("a part may have more left of its budget than the whole", () => {
    expect(grave(spending("（已撤销）展厅布置")).filter((one) => one.endsWith("F5"))).toEqual([]);
  });

  it("what is told besides, set in below one another", () => {
    expect(brokenIn({ name: "三公", text: `
2023年“三公”经费预算表
单位：万元
项目|2023年预算数
因公出国（境）费|0
公务接待费|7.9
公务用车运行维护费|14.2
“三公”经费合计|22.1
另：会议费|3
　　培训费|5.5` })).toEqual([]);
  });
});

describe("a row that is no line of its table", () => {
  it("of rates is neither added up nor an amount of money", () => {
    const page: Page = { name: "横表", text: `
2023年预决算主要数据（单位：万元）
阶段|本年支出合计|基本支出|项目支出
2023年调整后预算数|4614.81|2340.94|2273.87
2023年决算数|4503.53|2295.28|2208.25
决算/调整后%|97.59|98.05|97.11` };
    expect(grave(page)).toEqual([]);
    const { entries } = readLedger(snapshotOf({ title: "", file: "2023.xlsx", pages: [page], states: "" }), NO_CHOICES);
    expect(entries.values().flatMap(({ statements }) => statements).filter(({ place }) => place.kind === "cell" && cellAddress(place).endsWith("5"))).toEqual([]);
  });

  it("of counts in pairs has no 小计", () => {
    expect(grave({ name: "三公", merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"], text: `
“三公”经费支出表
单位：万元
年度|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
|||小计|购置费|运行维护费|
2023年决算|26.75|0|25.07|0|25.07|1.68
相关统计|公务用车保有量（辆）|9||国内接待批次（批）|21|` })).toEqual([]);
  });
});

describe("a total with lines set in behind it", () => {
  const form = (income: number): Page => ({ name: "收支总表", text: `
收入支出决算总表
单位：万元
收入|决算数|支出|决算数
一、一般公共预算财政拨款收入|3412|一、文化旅游体育与传媒支出|3200
二、事业收入|138|二、住房保障支出|350
本年收入合计|${income}|本年支出合计|3550
　用事业基金弥补收支差额|0|　结余分配|0
　年初结转和结余|86|　年末结转和结余|86
总计|${income + 86}|总计|3636` });

  it("closes what stands above it", () => {
    expect(grave(form(3550))).toEqual([]);
    expect(grave(form(3560))).toContain("F1-01 B6");
  });
});

describe("a sum across that closes in no row", () => {
  it("was misunderstood, and is said with less force", () => {
    const found = brokenIn({ name: "支出表", text: `
支出决算表
单位：万元
科目名称|基本支出|项目支出|本年支出合计
甲项|10|20|45
乙项|11|21|47
丙项|12|22|49` });
    expect(found.map(({ severity }) => severity)).not.toContain("hard");
    expect(found.length).toBeGreaterThan(0);
  });
});

describe("basic spending by economic subject", () => {
  const finals = (own: number): readonly Page[] => [{ name: "支出表", text: `
支出决算表
单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
|合计|648|479|169
201|一般公共服务支出|648|479|169
20126|档案事务|648|479|169` }, { name: "一般公共支出", text: `
一般公共预算财政拨款支出决算表
单位：万元
科目编码|科目名称|小计|基本支出|项目支出
|合计|614|469|145
201|一般公共服务支出|614|469|145
20126|档案事务|614|469|145` }, { name: "基本支出", merges: ["A3:C3", "D3:F3"], text: `
一般公共预算财政拨款基本支出决算表
单位：万元
人员经费|||公用经费||
科目编码|科目名称|决算数|科目编码|科目名称|决算数
301|工资福利支出|${own}|302|商品和服务支出|47
30101|基本工资|${own}|30201|办公费|47
人员经费合计||${own}|公用经费合计||47` }];

  it("is that of the general budget, not of all money", () => {
    expect(grave(...finals(422))).toEqual([]);
    expect(grave(...finals(432))).toContain("F6-04 D4");
  });
});

describe("one quantity in two cells of a line", () => {
  it("is no contradiction: the columns were not told apart", () => {
    expect(grave({ name: "资产变动", merges: ["D3:F3"], text: `
2023年固定资产增减变动表
单位：元
类别|年初原值|本年增加|本年减少|||年末原值
|||小计|报废处置|无偿划出|
房屋|9620000|0|0|0|0|9620000
设备|5984620|412380|134700|96200|38500|6262300
合计|15604620|412380|134700|96200|38500|15882300` })).toEqual([]);
  });
});

describe("last year's closing balance on a sheet of its own", () => {
  it("makes no year of the book: forms without a year are of the year after", () => {
    const forms: Page = { name: "GK04", text: `
财政拨款收入支出决算总表
单位：万元
收入|决算数|支出|合计|一般公共预算财政拨款
一、一般公共预算财政拨款|1426|一、社会保障和就业支出|1400|1400
本年收入合计|1426|本年支出合计|1400|1400
年初财政拨款结转和结余|52|年末财政拨款结转和结余|78|78
总计|1478|总计|1478|1478` };
    const before = (closing: number): Page => ({ name: "上年结转核对", text: `
2022年末结转结余（取自上年决算批复）
单位：万元
项目|2021年末|2022年末
财政拨款结转|41|${closing}
合计|41|${closing}` });
    expect(grave(forms, before(52))).toEqual([]);
    expect(grave(forms, before(50))).toContain("Y-01 B6");
  });
});
