import { NO_CHOICES, NO_INPUTS, cellAddress, type Finding } from "../../src/model";
import { textOf } from "../../src/messages";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { snapshotOf } from "../helpers/unseen/page";

const findingsOf = (text: string, name = "表"): readonly Finding[] =>
  reconcile(readLedger(snapshotOf({ title: "", file: "office-2022.xlsx", pages: [{ name, text }], states: "" }), NO_CHOICES), NO_INPUTS).findings;
const roots = (findings: readonly Finding[], state: Finding["state"] = "broken"): readonly string[] =>
  findings.filter((finding) => finding.state === state && finding.rootId === null).map(({ rule, cells }) => `${rule} ${cellAddress(cells[0]!)}`);
const sums = (text: string, state: Finding["state"] = "broken"): readonly string[] => roots(findingsOf(text), state).filter((one) => /^(?:L-0[14]|L-14|B-14|F7-01|AUTO-SUM)/.test(one));

describe("what a sum among columns takes in", () => {
  it("the 小计 of cars, and not what was bought and run behind it", () => {
    const table = (total: number): string => `
“三公”经费（万元）
年度|合计|出国(境)|公务用车小计|购置|运行维护|公务接待
2021年决算|24.5|0|22.1|0|22.1|2.4
2022年预算|49|0|46|25|21|3
2022年决算|${total}|0|44.3|24.8|19.5|1.9`;
    expect(sums(table(46.2))).toEqual([]);
    expect(sums(table(64.2))).toEqual(["F7-01 B5"]);
  });

  it("parts behind any 小计, three of them and some nothing", () => {
    expect(sums(`
2022年经费（元）
科室|合计|办公小计|纸张|印刷|电话|差旅
一科|900|600|300|300|0|300
二科|800|500|200|100|200|300
三科|700|500|500|0|0|200`)).toEqual([]);
  });

  it("1-3季度 and 四季度, told at the line that is wrong", () => {
    expect(sums(`
2022年项目支出情况|||单位：元
项目|年初预算|1-3季度|四季度|全年支出
养护|850000|802400|160900|963300
护理|640000|455000|180650|653650
设备|300000|100000|125000|225000
合计|1790000|1357400|466550|1823950`)).toEqual(["L-04 E4"]);
  });
});

describe("what a total takes in", () => {
  it("subtotals by name, or the lines without them", () => {
    const table = (total: number): string => `
截止2022年末
序号|类别|编制人数|实有人数
1|参公管理人员|18|17
2|事业管理、专技人员|14|13
|小计（在职）|32|30
3|离休||1
4|退休||35
|离退休小计||36
|总计||${total}`;
    expect(roots(findingsOf(table(66), "人员编制")).filter((one) => one.startsWith("P-01"))).toEqual([]);
    expect(roots(findingsOf(table(66), "人员编制"), "unchecked").filter((one) => one.startsWith("P-01"))).toEqual([]);
    expect(roots(findingsOf(table(76), "人员编制")).filter((one) => one.startsWith("P-01"))).not.toEqual([]);
  });

  it("what stands in another table above as well, where it says so", () => {
    expect(sums(`
2022年各项目资金（万元）
项目名|年初|调整后|付了
合计|590|596|587.17
外包|386|400|398.6
运维|204|196|188.57

基本这块|年初|调整后|付了
人员经费|552|604|595.12
公用经费|88|84|80.28
基本支出合计|640|688|675.4
基本+项目总数|1230|1284|1262.57`)).toEqual([]);
  });

  it("the lines that begin with its name, below facts about something else", () => {
    expect(sums(`
2022年预算执行底稿（元）
指标|年初预算|全年预算|支出
人员经费|16520000|17040000|16981236.5
公用经费|2150000|2150000|2142263.5
合计|18670000|19190000|19123500

机关运行经费|||2142263.5
政府采购：货物|||186420
政府采购：服务|||1263500
政府采购合计|||1449920`)).toEqual([]);
  });

  it("what is reserved for small firms is a part of it, and codes are no amounts", () => {
    expect(sums(`
2022年政府采购预算表|||||单位：元
采购项目|数量|面向中小企业预留资金|合计|一般公共预算
扫描|1|860000|860000|860000
维保|1|286500|286500|286500
展柜|6|312000|312000|312000
合计||1458500|1458500|1458500`)).toEqual([]);
    expect(sums(`
2022年项目支出明细（元）
功能科目|项目|支出
2010301|维保|286500
2010302|展柜|312000
|合计|598500`, "unchecked")).toEqual([]);
  });

  it("heads of columns that say 人 and of those that say nothing", () => {
    expect(roots(findingsOf(`
某镇人员情况
|行政|事业|工勤（人）|合计
编制|32|41|2|75
实有|30|38|2|70`)).filter((one) => one.startsWith("P-0"))).toEqual([]);
  });

  it("a limit that only a wrong total breaks follows from it", () => {
    const findings = findingsOf(`
2022年政府采购台账（元）
采购项目|采购预算|合同金额|已付款
病床|600000|598200|598200
电脑|300000|280000|250000
空调|200000|190000|190000
合计|1100000|470000|1038200`);
    expect(roots(findings).filter((one) => /^L-08/.test(one))).toEqual([]);
    expect(sums(`
2022年政府采购台账（元）
采购项目|采购预算|合同金额|已付款
病床|600000|598200|598200
电脑|300000|280000|250000
空调|200000|190000|190000
合计|1100000|470000|1038200`)).toHaveLength(1);
  });
});

describe("what is compared with what", () => {
  it("支出合计 leads its own lines, though those of income above would make up its budgets", () => {
    expect(sums(`
2022年预决算对比分析表（千元）
科目|年初预算|调整预算|决算
一、收入合计|1842|2018|2027
  财政拨款收入|1762|1938|1938
  其他收入|80|80|89
二、支出合计|1842|2018|1964
  基本支出|1236|1248|1243
  项目支出|606|770|721`)).toEqual([]);
  });

  it("without any year nothing is held to the year before", () => {
    const text = `
收入支出决算总表|||||公开01表
|||||金额单位：万元
收入|||支出||
项目|行次|金额|项目（按功能分类）|行次|金额
一、一般公共预算财政拨款收入|1|899.77|一、社会保障和就业支出|31|905.03
本年收入合计|27|899.77|本年支出合计|57|905.03
年初结转和结余|29|22.46|年末结转和结余|59|17.2
总计|30|922.23|总计|60|922.23`;
    const findings = reconcile(readLedger(snapshotOf({ title: "", file: "决算.xlsx", pages: [{ name: "总表", text }], states: "" }), NO_CHOICES), NO_INPUTS).findings;
    expect(findings.filter(({ state }) => state === "broken").map(({ rule }) => rule)).toEqual([]);
  });
});

describe("what nobody sums up is not asked for", () => {
  it("a running total through the months, 其中 below a sum and the sum of all columns in one of them", () => {
    expect(sums(`
2022年分月支出（元）
类别|1月|2月|3月|全年
人员|100|110|120|330
公用|50|60|70|180
合计|150|170|190|510
累计支付|150|320|510|`, "unchecked")).toEqual([]);
    expect(sums(`
2022年支出按科目（元）
科目|基本支出|项目支出|合计
工资|800|100|900
办公|200|300|500
合计|1000|400|1400
其中：人员经费|800||`, "unchecked")).toEqual([]);
    expect(sums(`
2022年“三公”经费登记簿（元）
日期|摘要|因公出国|公务用车运行|公务接待
2022-01-16|保险||12680|
2022-05-21|接待|||1260
全年合计||0|12680|1260
三公合计||13940||`, "unchecked")).toEqual([]);
  });

  it("quarters that a row of totals leaves blank are no questions to the unit", () => {
    const findings = findingsOf(`
2022年项目支出执行台账（单位：元）
项目名称|全年指标|一季度|二季度|三季度|四季度|累计执行
执法|500|100|100|100|100|400
环卫|900|200|200|200|200|800
信访|700|100|200|100|200|600
合计|2100|||||1800`);
    expect(findings.filter(({ state, severity }) => state === "unchecked" && severity === "explain").map(({ rule }) => rule)).not.toContain("L-01");
  });

  it("one line set in below another that comes to less is one of several; one that comes to more is not inside of it", () => {
    const table = (part: number): string => `
部门基础数据表（2022年）|||单位：万元
经费情况|2021年决算数|2022年预算数|2022年决算数
项目支出|182|198|214.5
　1、业务工作专项|150|165|${part}
公用经费|136|147.4|141.1`;
    expect(sums(table(179.3))).toEqual([]);
    expect(sums(table(279.3))).not.toEqual([]);
  });
});

describe("how it is told", () => {
  it("the cell that several checks want alike comes before a slip of the hand in one that others bear out", () => {
    const [finding] = findingsOf(`
2022年预算执行情况（元）
序号|支出内容|年初数|年中追加|年中调减|调整后预算|全年支出|结余
一|基本支出|3302900|0|0|3302900|3302900|0
1|人员支出|2361900|0|0|2361900|2361900|0
2|日常公用|941000|0|0|941000|941000|0
二|项目支出|2375100|210000|85000|2500100|2472600|27500
1|数字化|1037900|0|85000|1052900|925400|27500
2|开放|1337200|210000|0|1547200|1547200|0
|合计|5678000|210000|85000|5803000|5775500|27500`).filter(({ state, rootId }) => state === "broken" && rootId === null);
    expect(finding!.explanations[0]!.cells.map(cellAddress)).toEqual(["F7"]);
  });

  it("what was not taken off is called so, by its size", () => {
    const said = findingsOf(`
2022年专项结转结余（万元）
项目|年初结转|本年收入|本年支出|财政收回|年末结转
助学|10|120|120.4|9.6|9.6
实训|20|80|70|0|30
合计|30|200|190.4|9.6|39.6`).flatMap(({ explanations }) => explanations.map(({ message }) => textOf(message)));
    expect(said.join()).toContain("9.60万元，可能漏减这一项");
    expect(said.join()).not.toContain("-9.60万元");
  });

  it("a column of distances follows the column that they were worked out from", () => {
    const findings = findingsOf(`
2022年基本支出按经济科目（单位：元）
科目|年初预算|决算|差异
301 工资福利支出|5000000|5160000|160000
30101 基本工资|3000000|3100000|100000
30102 津贴补贴|2000000|2060000|60000
302 商品和服务支出|900000|930000|30000
30201 办公费|400000|690000|290000
30205 水费|500000|510000|10000
合计|5900000|6090000|190000`);
    expect(roots(findings).filter((one) => / [CD]6$/.test(one))).toHaveLength(1);
  });

  it("a stage is said once, two stages of one line are told apart, and of nothing no rate is worked out", () => {
    const titles = findingsOf(`
2022年预算执行情况（元）
项目|年初预算|追加|调整后预算|全年支出
护理|640000|0|640000|653650
设备|300000|300000|600000|590000
合计|940000|300000|1240000|1243650`).map(({ title }) => textOf(title));
    expect(titles).toContain("护理2022年决算数大于护理2022年调整后预算数");
    expect(titles.join()).not.toMatch(/预算数20\d\d年/);
    const said = findingsOf(`
“三公”经费（万元）
项目|2021年预算|2022年预算
因公出国（境）费|0|6.5
公务接待费|3|2.5
合计|3|9`).flatMap(({ detail, explanations }) => [detail, ...explanations.map(({ message }) => message)]).map((message) => textOf(message));
    expect(said.join()).toContain("因公出国（境）费");
    expect(said.join()).not.toContain("—%");
  });
});
