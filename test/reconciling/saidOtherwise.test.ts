import { cellAddress } from "../../src/model";
import { findingsIn, told, type DrawnSheets } from "../helpers/told";

/** `rule cell difference`, of one rule, roots only. */
const of = (rule: string, sheets: DrawnSheets): readonly string[] => findingsIn(sheets).filter((finding) => finding.rule === rule && finding.state === "broken" && finding.rootId === null)
  .map(({ cells: [place], difference }) => `${place!.sheet}!${cellAddress(place!)}${difference === null ? "" : ` ${difference}`}`);

describe("a title that says another year than the headings below it", () => {
  const table = (title: string, ...heads: readonly string[]): DrawnSheets => ({ 执行: `${title}\n单位：万元\n项目|${heads.join("|")}\n基本支出|326.00|330.48\n项目支出|230.00|220.56\n合计|556.00|551.04` });

  it("was left standing where what was spent a year later stands below it (S-01)", () => {
    expect(of("S-01", table("2022年预算执行情况表", "2023年年初预算", "2023年支出决算"))).toEqual(["执行!A1"]);
    expect(of("S-01", table("部门预算执行情况表（2022年度）", "2022年支出决算", "2023年支出决算"))).toEqual(["执行!A1"]);
  });

  it("is right where it says the headings' year, or both years, or headings only plan the next", () => {
    expect(of("S-01", table("2023年预算执行情况表", "2023年年初预算", "2023年支出决算"))).toEqual([]);
    expect(of("S-01", table("2022—2023年预算执行情况表", "2022年支出决算", "2023年支出决算"))).toEqual([]);
    expect(of("S-01", table("2022年部门决算表", "2022年支出决算", "2023年年初预算"))).toEqual([]);
  });

  it("is no date of filling in", () => {
    expect(of("S-01", { 执行: "预算执行情况表\n填报日期：2022年12月30日\n单位：万元\n项目|2023年年初预算|2023年支出决算\n基本支出|326.00|330.48\n项目支出|230.00|220.56\n合计|556.00|551.04" })).toEqual([]);
  });
});

describe("a table whose money has no unit", () => {
  const book = (unit: string, share = "预算数"): DrawnSheets => ({
    收入: "2023年收入决算表\n单位：元\n项目|决算数\n本年收入合计|52300000", 支出: "2023年支出决算表\n单位：万元\n项目|决算数\n本年支出合计|5230",
    三公: `2023年“三公”经费${unit}\n项目|${share}|决算数\n公务接待费|32|27\n公务用车运行维护费|88|83\n“三公”经费合计|120|110`,
  });

  it("is told whatever table it is (S-02)", () => {
    expect(of("S-02", book(""))).toEqual(["三公!B5"]);
  });

  it("is not where title, heading or figures name it", () => {
    expect(of("S-02", book("（百元以上，千元）"))).toEqual([]);
    expect(of("S-02", book("", "预算数（千元）"))).toEqual([]);
  });

  it("holds nothing but dashes where nobody need know", () => {
    expect(of("S-02", { ...book("（千元）"), 接待: "2023年公务接待费\n项目|预算数|决算数\n公务接待费|—|—" })).toEqual([]);
  });
});

describe("what a sentence says against a table (W-01)", () => {
  const book = (sentence: string): DrawnSheets => ({
    执行: "2023年预算执行情况\n单位：万元\n项目|年初预算|调整后预算|全年执行\n基本支出|1902.50|1934.70|1931.46\n项目支出|3060.00|3194.50|3138.25\n合计|4962.50|5129.20|5069.71",
    句子: `自评报告里要用的句子（2023年）\n${sentence}`,
  });

  it("is told where both mean the same by another stage", () => {
    expect(of("W-01", book("项目支出3183.25万元，调整后预算3194.50万元。"))).toEqual(["句子!A2 45"]);
    expect(of("W-01", book("项目支出3138.25万元，调整后预算3194.50万元。"))).toEqual([]);
  });

  it("may be of another scope where nothing shows that both mean the same", () => {
    expect(of("W-01", book("项目支出3183.25万元，调整后预算4000.00万元。"))).toEqual([]);
  });
});

describe("counts that were planned and counts that came true (W-06)", () => {
  const table = (whole: string): DrawnSheets => ({ 工作: `2023年工作完成情况\n工作事项|计量单位|年度目标|实际完成\n技能培训|期/人次|40期1800人次|${whole}\n　其中：创业培训|期/人次||12期480人次\n　　　技能提升|期/人次||30期1308人次` });

  it("are made up by their parts, each in its own column", () => {
    expect(of("W-06", table("42期1860人次"))).toEqual(["工作!D3"]);
    expect(of("W-06", table("42期1788人次"))).toEqual([]);
  });
});

describe("a total below some of the coded lines", () => {
  const table = (people: string): DrawnSheets => ({ 基本支出: `2023年一般公共预算基本支出表\n单位：万元\n编码|科目名称|2023年预算\n301|工资福利支出|592.10\n303|对个人和家庭的补助|43.80\n|人员经费合计|${people}\n302|商品和服务支出|85.40\n310|资本性支出|2.80\n|公用经费合计|88.20\n|合计|724.10` });

  it("is made up by those since the total before, and the last by all", () => {
    expect(told(table("635.90"))).toEqual([]);
    expect(told(table("653.90"))).toContain("broken B-12 基本支出!C6");
  });
});

describe("a payment beside a contract that slipped", () => {
  it("is not accused as well (S-03)", () => {
    const rows = ["软件开发|168|159.8|151.8", "设备购置|120|116.5|116.5", "运行维护|60|580000|58", "保洁服务|85|83.2|83.2", "印刷服务|74|71.4|64.2", "食堂采购|42|39.7|39.7"];
    expect(of("S-03", { 采购: `2023年政府采购执行情况\n单位：万元\n采购项目|采购预算|合同金额|支付金额\n${rows.join("\n")}` })).toEqual(["采购!C6 579942"]);
  });
});

describe("a sum over several forms, one of which is of another year", () => {
  const forms = (title: string): DrawnSheets => ({
    预算04: "2023年财政拨款收支总体情况表\n单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n一、本年收入|250.00|一、本年支出|250.00\n（一）一般公共预算拨款|188.00|（一）社会保障和就业支出|188.00\n（二）政府性基金预算拨款|62.00|（二）城乡社区支出|62.00\n收入总计|250.00|支出总计|250.00",
    预算05: "2023年一般公共预算支出情况表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n208|社会保障和就业支出|188.00|120.00|68.00\n|合计|188.00|120.00|68.00",
    预算08: `${title}\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n212|城乡社区支出|62.00|0.00|62.00\n|合计|62.00|0.00|62.00`,
  });

  it("says nothing as long as that one is", () => {
    expect(of("B-10", forms("2022年政府性基金预算支出情况表"))).toEqual([]);
    expect(of("B-10", forms("2023年政府性基金预算支出情况表"))).toEqual([]);
  });
});

describe("a list of what was spent", () => {
  const list = (projects: number, more = ""): DrawnSheets => ({ 收支: `2024年度收支（单位：元）\n项目|金额\n本年收入合计|16026400\n年初结转和结余|486200\n收入总计|16512600\n基本支出|9864000\n　人员经费|8126000\n　公用经费|1738000\n项目支出|${projects}${more}\n本年支出合计|16100000\n年末结转和结余|412600\n支出总计|16512600` });

  it("comes to 基本支出 and 项目支出, and what else was spent (F3-01)", () => {
    expect(of("F3-01", list(6236000))).toEqual([]);
    expect(of("F3-01", list(6263000))).toEqual(["收支!B10 -27000"]);
    expect(of("F3-01", list(6200000, "\n经营支出|36000"))).toEqual([]);
  });
});

describe("assets told line by line", () => {
  const list = (closing: string, less = "固定资产本年减少|万元|36.2\n"): DrawnSheets => ({ 资产: `2023年固定资产\n指标|计量单位|2023年数\n固定资产年初原值|万元|6842.5\n固定资产本年增加|万元|218.6\n${less}固定资产年末原值|万元|${closing}` });

  it("roll on (L-09)", () => {
    expect(of("L-09", list("7024.9"))).toEqual([]);
    expect(of("L-09", list("7042.9"))).toEqual(["资产!C6 18"]);
    expect(of("L-09", list("7042.9", ""))).toEqual([]);
  });
});

describe("people who came and went", () => {
  const table = (hired: number, head = "本年末人数"): DrawnSheets => ({ 人员: `2023年人员增减情况\n类别|编制数|上年末人数|本年增加|本年减少|${head}\n在职|28|27|1|2|26\n退休||9|2|0|11\n编外聘用||5|0|1|${hired}` });

  it("are those there at the end of the year, line by line (P-10)", () => {
    expect(of("P-10", table(4))).toEqual([]);
    expect(of("P-10", table(3))).toEqual(["人员!F5 -1"]);
    expect(of("P-10", table(3, "核定人数"))).toEqual([]);
  });
});

describe("projects below a function or a unit", () => {
  const byFunction = (second: number): DrawnSheets => ({ 项目: `2023年一般公共预算项目支出预算表\n单位：万元\n科目编码||||单位名称（项目）|金额\n类|款|项|||\n||||合计|141.50\n213|03|02||一般行政管理事务|20.00\n||||　河长制工作|12.00\n||||　水行政执法|8.00\n213|03|06||水利工程运行与维护|86.50\n||||　渠系管护|52.00\n||||　小型水库维修养护|${second}\n213|03|11||水资源节约管理与保护|35.00\n||||　水资源管理考核|35.00` });
  const byUnit = (third: number): DrawnSheets => ({ 项目: `2024年部门项目支出预算表\n单位：元\n单位编码|单位（项目）名称|项目金额|项目简介\n|合计|3650000\n128|某省某办|3650000\n128001|　某省某办（机关）|3650000\n|　　省志编纂|1480000|评审\n|　　年鉴编纂|620000|出版\n|　　方志馆运行|${third}|开放\n|　　资料征集|700000|征集` });

  it("make it up, where only the function has a code", () => {
    expect(of("B-16", byFunction(34.5))).toEqual([]);
    expect(of("B-16", byFunction(43.5))).toEqual(["项目!F9 -9"]);
  });

  it("make it up, where the unit's line is all of the table", () => {
    expect(of("B-16", byUnit(850000))).toEqual([]);
    expect(of("B-16", byUnit(580000))).toEqual(["项目!C6 270000"]);
  });
});

describe("a figure in 元 that was filled in in 万元 (S-03)", () => {
  const across = (final: string): DrawnSheets => ({ 数据: `2023年佐证数据（单位：元）\n项目|2022年决算数|2023年预算数|2023年决算数\n公用经费|1812206.38|1862000.00|${final}\n政府采购金额|2740500.00|3260000.00|2984600.00` });
  const down = (second: string): DrawnSheets => ({ 台账: `主要财务数据台账\n年度|口径|指标|数额|计量\n2022|决算|“三公”经费|386500|元\n2023|决算|“三公”经费|${second}|元\n2024|决算|“三公”经费|361800|元` });

  it("is told beside the other stages and years of its line", () => {
    expect(of("S-03", across("1795312.60"))).toEqual([]);
    expect(of("S-03", across("179.53"))).toEqual(["数据!D3 -1795120.47"]);
  });

  it("is told among lines of the same name", () => {
    expect(of("S-03", down("372000"))).toEqual([]);
    expect(of("S-03", down("37.2"))).toEqual(["台账!D4 -371962.8"]);
  });

  it("may be a small sum where it is a whole number or not 10 000 times as small", () => {
    expect(of("S-03", across("180"))).toEqual([]);
    expect(of("S-03", across("17.50"))).toEqual([]);
  });
});
