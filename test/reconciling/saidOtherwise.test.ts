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
