import { textOf } from "../../src/messages";
import { findingsIn, told } from "../helpers/told";

describe("the approval of the final accounts beside the published form", () => {
  const approval = (spent: string): string => `关于某局2023年度部门决算的批复（附表）\n||金额单位：元\n序号|批复事项|批复数\n1|年初结转和结余|500000.00\n2|本年收入合计|12000000.00\n3|本年支出合计|${spent}\n4|其中：基本支出|8000000.00\n5|年末结转和结余|200000.00`;
  const published = "|||附表1\n收入支出决算总表||||\n编制单位：某局||||金额单位：万元\n收入|||支出||\n项目|行次|决算数|项目（按功能分类）|行次|决算数\n栏次||1|栏次||2\n一、一般公共预算财政拨款收入|1|'1,200.00|一、一般公共服务支出|9|'1,080.00\n二、政府性基金预算财政拨款收入|2|'0.00|八、社会保障和就业支出|10|'150.00\n"
    + "本年收入合计|12|'1,200.00|本年支出合计|20|'1,230.00\n年初结转和结余|14|'50.00|年末结转和结余|22|'20.00\n总计|15|'1,250.00|总计|23|'1,250.00";
  const both = (spent: string): readonly string[] => told({ 批复: approval(spent), 总表: published });

  it("is compared as final figures, though its column is headed 批复数", () => {
    expect(both("12300000.00")).toEqual([]);
    expect(both("12360000.00")).toEqual(["broken X-16 批复!C6"]);
    expect(both("12300041.00")).toEqual(["tail X-16 批复!C6"]);
  });
});

describe("assets with 账面原值 and decreases in brackets", () => {
  const assets = (end: string, inUse: string, vehicles = "0"): Readonly<Record<string, string>> => ({
    资产: `2023年度固定资产情况表\n||||||单位：元\n资产类别|年初账面原值|本年增加|本年减少（处置）|年末账面原值|其中：在用|闲置\n房屋及构筑物|5000000|0|0|5000000|5000000|0\n设备|1200000|150,000|(30,000)|${end}|${inUse}|20000\n　其中：车辆|400000|0|${vehicles}|400000|400000|`,
  });

  it("are rolled forward line by line, and a decrease has its own 其中", () => {
    expect(told(assets("1320000", "1300000"))).toEqual([]);
    expect(told(assets("1350000", "1300000"))).toEqual(["broken L-09 资产!E5"]);
    expect(told(assets("1320001", "1300000"))).toEqual(["tail L-09 资产!E5"]);
    expect(told(assets("1320000", "1300000", "(40,000)"))).toContain("broken L-01 资产!D5");
  });

  it("are in use as far as they are there, and what is more has the causes an officer knows", () => {
    expect(told(assets("1320000", "1380000"))).toEqual(["broken L-10 资产!F5"]);
    const [finding] = findingsIn(assets("1320000", "1380000")).filter(({ rule }) => rule === "L-10");
    expect(textOf(finding!.explanations[0]!.message)).toBe("设备·其中:在用比年末账面原值多60000元，可能的原因：未剔报废");
  });

  it("shows a negative figure of a sum in brackets or with its own sign", () => {
    const [finding] = findingsIn(assets("1350000", "1300000")).filter(({ rule }) => rule === "L-09");
    expect(textOf(finding!.detail)).toContain("1200000+150000-30000=1320000");
  });
});

describe("execution of twelve months", () => {
  const execution = (spent: string, rate: string): Readonly<Record<string, string>> => ({
    执行: `附件2：某局2023年度部门预算执行情况统计表\n                    单位：万元\n支出类别|年初预算|调剂（+/-）|全年预算|1-12月累计支出|结余指标|执行率\n一、基本支出|600.00|20.50|620.50|620.50|0|100\n　人员经费|500.00|25.00|525.00|525.00|0|100\n　公用经费|100.00|-4.50|95.50|95.50|0|100\n`
      + `二、项目支出|400.00|-30.00|370.00|${spent}|15.30|${rate}\n　1.信息化运维|150.00|0|150.00|148.20|1.80|98.8\n　2.业务培训|100.00|-30.00|70.00|68.50|1.50|97.86\n　3.专项检查|150.00|0|150.00|138.00|12.00|92\n合计|1000.00|-9.50|990.50|975.20|15.30|98.46`,
  });

  it("is that of the year: nothing is said to be missing, and its rate and sums are checked", () => {
    expect(findingsIn(execution("354.70", "95.86"))).toEqual([]);
    expect(told(execution("354.70", "59.86"))).toEqual(["broken L-03 执行!G7"]);
    expect(told(execution("345.70", "93.43"))).toContain("broken L-01 执行!E7");
  });
});

describe("the year before in the same workbook", () => {
  const summary = (year: number, carriedIn: string, spent: string, carriedOut: string): string =>
    `${year}年度收入支出决算总表\n部门：某局|||单位：万元\n收入||支出|\n项目|决算数|项目|决算数\n一、一般公共预算财政拨款收入|900.55|一、一般公共服务支出|${spent}\n本年收入合计|900.55|本年支出合计|${spent}\n年初结转和结余|${carriedIn}|年末结转和结余|${carriedOut}\n总计||总计|`;

  it("must close with what this year begins with, to the rounding", () => {
    const years = (carriedIn: string): readonly string[] => told({ 上年: summary(2022, "40.25", "910.30", "30.50"), 本年: summary(2023, carriedIn, "911.05", "20.00") }).filter((line) => line.includes("Y-01"));
    expect([years("30.50"), years("30.51"), years("33.50")]).toEqual([[], ["tail Y-01 本年!B7"], ["broken Y-01 本年!B7"]]);
  });

  it("is asked nothing that is asked of the evaluated year", () => {
    const rules = told({ 上年: summary(2022, "10.25", "880.30", "30.50"), 本年: summary(2023, "30.50", "881.05", "50.00") });
    expect(rules.filter((line) => line.includes("R-04"))).toEqual(["broken R-04 本年!D7"]);
  });
});

describe("visits told beside 公务接待费 in one cell", () => {
  const expenses = (visits: string): Readonly<Record<string, string>> => ({
    三公: `2023年“三公”经费支出情况表\n|||单位：万元\n项目|预算数|决算数|备注\n合计|20.00|12.50|\n公务用车购置及运行费|15.00|11.00|\n公务接待费|5.00|1.50|${visits}`,
  });

  it("make the cost of a visitor, which is usual up to 300 元", () => {
    const ofVisits = (visits: string): readonly string[] => told(expenses(visits)).filter((line) => line.includes("T-04"));
    expect([ofVisits("12批次86人次"), ofVisits("12批次、50人次"), ofVisits("12批次8人次"), ofVisits("")]).toEqual([[], [], ["broken T-04 三公!C6"], []]);
  });
});

describe("what is left of a line", () => {
  const execution = (spent: string, left: string): Readonly<Record<string, string>> => ({
    执行: `某站2019年预算执行情况表\n||||单位：元\n项目|年初预算|调整预算数|累计支出|结余\n一、基本支出|800000|850000|848200|1800\n二、项目支出|300000|320000|301500|18500\n合计|1100000|1170000|${spent}|${left}`,
  });

  it("follows from the wrong total that it was worked out from, and is told below it", () => {
    expect(told(execution("1149700", "20300"))).toEqual([]);
    expect(told(execution("1155700", "14300"))).toEqual(["broken L-01 执行!D6"]);
    expect(told(execution("1149700", "14300"))).toContain("broken L-01 执行!E6");
  });
});
