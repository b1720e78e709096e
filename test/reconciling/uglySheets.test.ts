import { textOf } from "../../src/messages";
import { findingsIn, told } from "../helpers/told";

describe("a ledger whose sums stand below the date, and say of what beside it", () => {
  const visits = (total: string): Readonly<Record<string, string>> => ({
    台账: `2023年公务接待费台账\n|||||单位：元\n日期|摘要|金额|批次|人次|凭证号\n2023-03-12|外省考察|1260|1|9|记45\n2023.5.20|县区来访|940|1|7|记88\n小计|上半年|2200|2|16|\n2023/9/6|现场会|780|1|6|记152\n20231128|工作对接|620|1|5|记201\n小计|下半年|1400|2|11|\n合计||${total}|4|27|`,
  });

  it("adds its lines up once, in every column", () => {
    expect(told(visits("3600"))).toEqual([]);
  });

  it("tells a total that takes the subtotals in again", () => {
    expect(told(visits("7200"))).toEqual(["broken L-14 台账!C10"]);
  });
});

describe("a department with its units below it", () => {
  const income = (second: string): Readonly<Record<string, string>> => ({
    收入: `2023年收入总表\n单位：万元\n部门代码|部门名称|合计|一般公共预算|事业收入\n|合计|3368.41|3274.21|94.20\n053|某某局|3368.41|3274.21|94.20\n053001|某某局本级|2357.89|2291.95|65.94\n053002|某某中心|${second}`,
  });

  it("is what its units make up, and is not added to them", () => {
    expect(told(income("1010.52|982.26|28.26"))).toEqual([]);
    expect(told(income("1010.52|928.26|28.26"))).toEqual(["broken B-06 收入!D5"]);
  });
});

describe("columns named by their year", () => {
  const carried = (opening: string): Readonly<Record<string, string>> => ({
    结转: `财政拨款结转结余明细表\n年度：2023|||||单位：元\n项目|2022年末结转|年初结转|本年下达|本年支出|财政收回|年末结转\n基本公共卫生|42300|42300|2950000|2893600|0|98700\n传染病防控|118500|${opening}\n合计|160800|160800|7100000|6657818.9|0|602981.1`,
  });

  it("are those of the year before and of the table's own year", () => {
    expect(told(carried("118500|4150000|3764218.9|0|504281.1"))).toEqual([]);
  });

  it("tell that the opening balance is not last year's closing one", () => {
    expect(told(carried("0|4150000|3764218.9|0|385781.1"))).toContain("broken Y-01 结转!C5");
  });
});

describe("assets whose changes are not kept", () => {
  it("are not held to a roll-forward, those with a change are", () => {
    const rows = (end: string): Readonly<Record<string, string>> => ({ 资产: `2022年资产变动情况表\n单位：元\n类别|年初数|本年增加|本年减少|年末数\n流动资产|182000|||154000\n固定资产|960000|40000|15000|${end}` });
    expect(told(rows("985000"))).toEqual([]);
    expect(told({ 资产: rows("985000")["资产"]!.replace("154000", "182000") })).toEqual([]);
    expect(told(rows("958000"))).toEqual([expect.stringContaining("broken L-09")]);
  });
});

describe("what is due without tax", () => {
  const due = (received: string): Readonly<Record<string, string>> => ({ 非税: `2023年非税收入征缴情况表\n单位：元\n收入项目|应收|实收|已缴国库|减免|欠缴\n门面租金|286000|${received}|${received}|36000|12000\n罚没收入|5200|5200|5200|0|0\n合计|291200|243200|243200|36000|12000` });

  it("is received, let off or still owed", () => {
    expect(told(due("238000"))).toEqual([]);
    expect(findingsIn(due("283000")).filter(({ rule }) => rule === "L-12")).toMatchObject([{ state: "broken", difference: "-45000" }]);
  });

  it("may be owed where the table has no column for it: only more than what is due is a break", () => {
    const without = (received: string): Readonly<Record<string, string>> => ({ 非税: `2023年非税收入征缴情况表\n单位：元\n收入项目|应收|实收|减免\n门面租金|286000|${received}|36000\n罚没收入|5200|5200|0\n赔补偿费|700|700|0` });
    expect(findingsIn(without("238000")).filter(({ rule }) => rule === "L-12")).toMatchObject([{ severity: "explain", difference: "12000" }]);
    expect(findingsIn(without("259000")).filter(({ rule }) => rule === "L-12")).toMatchObject([{ severity: "hard", difference: "-9000" }]);
  });
});

describe("a column that nobody knows by its words", () => {
  const found = (rows: string): ReturnType<typeof findingsIn> => findingsIn({ 非税: `2025年非税收入征缴情况表（元）\n收入项目|应收|实收|减免|挂账|备查\n${rows}` }).filter(({ rule }) => rule === "L-12");

  test("belongs to a relation whose every line it explains", () => {
    expect(found("占道停车费|860000|842600|0|17400|9\n渣土处置费|1420000|1388000|12000|20000|7\n罚没收入|3216500|3102300|26400|87800|5")).toEqual([]);
  });

  test("does not where a line stays open, or only one is explained", () => {
    expect(found("占道停车费|860000|842600|0|17400|9\n渣土处置费|1420000|1388000|12000|25000|7").map(({ difference }) => difference)).toEqual(["17400", "20000"]);
    expect(found("占道停车费|860000|842600|0|17400|9\n渣土处置费|1400000|1388000|12000|0|7").map(({ difference }) => difference)).toEqual(["17400"]);
  });
});

describe("what is due in another unit than what was received", () => {
  const judged = (received: string): ReturnType<typeof findingsIn> => findingsIn({ 非税: `2023年非税收入征缴情况表\n收入项目|应缴（元）|实缴（万元）|减免（万元）\n门面租金|286000|${received}|3.60\n罚没收入|5200|0.52|0\n赔补偿费|700|0.07|0` }).filter(({ rule }) => rule === "L-12");

  it("is what was received and let off, but for what the coarser unit rounds", () => {
    expect(judged("25.00")).toEqual([]);
    expect(judged("25.01").filter(({ state }) => state === "broken")).toEqual([]);
  });

  it("may still be owed, and is a break only where more came in than was due", () => {
    expect(judged("23.80")).toMatchObject([{ severity: "explain", difference: "12000" }]);
    expect(judged("25.90")).toMatchObject([{ severity: "hard", difference: "-9000" }]);
  });

  it("is told by the words 应征, 实征 and 未征 below a common heading as well", () => {
    const rows = (open: string): Readonly<Record<string, string>> => ({ 非税: `2023年非税收入征缴情况表\n单位：元\n收入项目|征收情况|征收情况|征收情况\n|应征|实征|未征\n门面租金|286000|250000|${open}\n罚没收入|5200|5200|0` });
    expect(told(rows("36000"))).toEqual([]);
    expect(findingsIn(rows("63000")).filter(({ rule }) => rule === "L-12")).toMatchObject([{ severity: "hard", difference: "-27000" }]);
  });
});

describe("columns that are no amounts", () => {
  it("are not added up: D/C, and changes written as percentages", () => {
    expect(told({ 支出: "部门支出预算执行分析\n单位：万元\n支出类别|A.2022年决算|C.2023年调整预算|D.2023年决算|D/C\n基本支出|1386.42|1456.30|1449.88|0.9956\n　人员经费|1251.16|1330.20|1328.94|0.9991\n　公用经费|135.26|126.10|120.94|0.9591\n项目支出|6902.80|7427.90|7263.74|0.9779\n支出合计|8289.22|8884.20|8713.62|0.9808" })).toEqual([]);
    expect(told({ 总览: "2023年财务收支总览\n单位：亿元\n指标|2022年|2023年|增长\n收入总计|6.8324|7.1502|'4.7%\n　本年收入合计|6.5211|6.9376|'6.4%\n　　财政拨款收入|3.2488|3.4127|'5.0%\n　　事业收入|3.2723|3.5249|'7.7%\n　年初结转和结余|0.3113|0.2126|'-31.7%" })).toEqual([]);
  });
});

describe("a 合计 that leads its list", () => {
  const staff = (skilled: string): Readonly<Record<string, string>> => ({ 人员: `人员情况汇总（2023年12月）\n||单位：人\n类别|编制|实有\n合计|92|89\n　管理人员|8|7\n　专业技术人员|80|${skilled}\n　工勤人员|4|4\n退休人员||41\n临聘人员||23` });

  it("is the sum of the lines indented below it, and of no others", () => {
    expect(told(staff("78"))).toEqual([]);
    expect(findingsIn(staff("87")).filter(({ rule, state }) => rule === "P-01" && state === "broken")).toMatchObject([{ difference: "-9" }]);
  });
});

describe("a total inside of a total", () => {
  it("that has no lines of its own is compared with nothing", () => {
    expect(told({ 总览: "2023年财务收支总览\n单位：亿元\n指标|2022年|2023年\n收入总计|6.8324|7.1502\n　本年收入合计|6.5211|6.9376\n　年初结转和结余|0.3113|0.2126\n支出总计|6.8324|7.1502\n　本年支出合计|6.6198|6.8919\n　年末结转和结余|0.2126|0.2583" })).toEqual([]);
  });
});

describe("spending beyond what is available", () => {
  const execution = (spent: string): Readonly<Record<string, string>> => ({ 执行: `2023年预算执行情况表\n单位：元\n序号|项目名称|年初预算数|追加|全年预算数|全年执行数\n1|公共卫生|1512400|0|1512400|1427400\n2|疫情防控|0|311600|311600|${spent}` });

  it("is told of each line", () => {
    expect(told(execution("311600")).filter((line) => line.includes("C-03"))).toEqual([]);
    expect(told(execution("338000"))).toContain("broken C-03 执行!F5");
  });
});

describe("三公 items over their budgets", () => {
  const expenses = (run: string, all: string): Readonly<Record<string, string>> => ({ 三公: `“三公”经费情况对比表\n|||单位：万元\n项目|2022年决算数|2023年预算数|2023年决算数\n“三公”经费合计|4.06|4.50|4.32\n1.公务用车购置及运行维护费|3.35|2.90|${all}\n　其中：公务用车运行维护费|3.35|2.90|${run}\n2.公务接待费|0.71|1.60|1.22` });

  it("are told by the part that is over, and the whole with it is folded under it", () => {
    expect(told(expenses("3.10", "3.10")).filter((line) => line.includes("T-02"))).toEqual(["broken T-02 三公!D6"]);
    expect(told(expenses("2.90", "2.90")).filter((line) => line.includes("T-02"))).toEqual([]);
  });
});

describe("a rate over 年初预算 beside the adjusted budget", () => {
  const rates = (rate: string): Readonly<Record<string, string>> => ({ 执行: `2023年部门预算执行情况表\n单位：万元\n支出项目|年初预算|追加|调整预算|决算支出|预算完成率\n人员经费|1043.88|65.93|1109.81|1098.82|0.9901\n土地整理|649.08|63.64|712.72|636.35|${rate}` });

  it("is told where it follows from the wrong one", () => {
    expect(told(rates("0.8928"))).toEqual([]);
    expect(told(rates("0.9804"))).toEqual(["broken L-03 执行!F5"]);
  });
});

describe("a wrong figure that breaks a hard rule and one that only asks", () => {
  const both = (total: string): Readonly<Record<string, string>> => ({
    预算: `2023年“三公”经费预算表\n||单位：万元\n项目|2023年预算数\n合计|${total}\n因公出国（境）费|0.00\n公务用车购置及运行费|15.40\n公务接待费|4.23`,
    决算: "2023年“三公”经费支出决算表\n公开07表\n|||||||||||单位：万元\n预算数||||||决算数|||||\n合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费\n||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|\n19.63|0.00|15.40|0.00|15.40|4.23|18.50|0.00|14.90|0.00|14.90|3.60",
  });

  it("is told by the hard one, and the question is folded under it", () => {
    expect(told(both("19.63"))).toEqual([]);
    const found = findingsIn(both("16.93")).filter(({ state }) => state === "broken");
    const root = found.find(({ rule }) => rule === "B-14")!;
    expect(root).toMatchObject({ severity: "hard", rootId: null, explanations: [{ kind: "transposed_digits" }] });
    expect(found.filter(({ rule }) => rule === "C-01").map(({ rootId }) => rootId)).toEqual([root.id]);
  });
});

describe("the sentence of a sum", () => {
  const sums = (third: string): Readonly<Record<string, string>> => ({ 表: `2023年某某统计\n单位：万元\n项目|甲栏|乙栏\n一组|${third}\n二组|0.00|6.40\n三组|5.20|8.40\n合计|8.30|14.80` });
  const saidOf = (third: string): string => textOf(findingsIn(sums(third)).find(({ rule, cells: [place] }) => rule === "AUTO-SUM" && place!.column === 1)!.detail);

  it("names the one figure that there is, and nought where there is none but noughts", () => {
    expect(saidOf("0.00|0.00")).toContain("分项之和：5.20（表 B6）；");
    expect(textOf(findingsIn({ 表: "2023年某某统计\n单位：万元\n项目|甲栏|乙栏\n一组|0.00|0.00\n二组|0.00|6.40\n三组|0.00|8.40\n合计|8.30|14.80" }).find(({ cells: [place] }) => place!.column === 1)!.detail)).toContain("分项之和：0");
    expect(saidOf("1.00|0.00")).toContain("分项之和：1.00+5.20=6.20；");
  });
});

describe("a figure in 万元 among figures in 元", () => {
  it("is to be multiplied, and its total is folded under it", () => {
    const found = findingsIn({ 采购: "2023年政府采购执行情况表\n采购项目|品目|采购预算（万元）|合同金额（元）|支付金额（元）\n办公设备|货物|30.00|290000.00|29.00\n系统运维|服务|120.00|1160000.00|1110000.00\n合计||150.00|1450000.00|1400000.00" });
    const [slip] = found.filter(({ rule }) => rule === "S-03");
    expect(textOf(slip!.explanations[0]!.message)).toContain("乘以10000为290000元");
  });
});

describe("what stands beside a form", () => {
  it("is a reviewer's own reckoning and no part of it", () => {
    expect(told({ 总表: "2023年收入支出决算总表\n部门：某某局|||||金额单位：万元\n收入|||支出\n项目|行次|金额|项目|行次|金额||审核|差异\n栏    次||1|栏    次||2\n一、一般公共预算财政拨款收入|1|640.50|一、社会保障和就业支出|21|72.30\n二、其他收入|2|39.50|二、农林水支出|23|606.70\n本年收入合计|6|680.00|本年支出合计|25|679.00||679|0\n年初结转和结余|7|4.00|年末结转和结余|26|5.00\n总计|8|684.00|总计|27|684.00||684|0" }).filter((line) => line.includes(" F1-") || line.includes("AUTO"))).toEqual([]);
  });
});

describe("coded lines in two halves with one 合计", () => {
  const halves = (total: string): Readonly<Record<string, string>> => ({
    明细: `2023年一般公共预算财政拨款项目支出决算明细表\n部门：某某局|||||金额单位：万元\n经济分类科目编码|科目名称|金额|经济分类科目编码|科目名称|金额\n302|商品和服务支出|210.60|310|资本性支出|36.40\n30201|  办公费|80.60|31002|  办公设备购置|36.40\n30227|  委托业务费|130.00\n合计|||||${total}`,
  });

  it("are not held against the half that it happens to stand in", () => {
    expect(told(halves("247.00"))).toEqual([]);
  });
});
