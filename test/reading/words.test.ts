import { headingFacts, periodOfText, unitOfLine, yearOfText } from "../../src/reading/columns/headingWords";
import { labelParts, matchKey, squash } from "../../src/reading/cells/text";

describe("a label", () => {
  it.each([
    ["收     入     总     计", "收入总计"], ["公 务 用 车 运 行 维 护费", "公务用车运行维护费"], ["一、一般公共预算财政拨款收入", "一般公共预算财政拨款收入"],
    ["（三）公务接待费支出", "公务接待费支出"], ["2.公务用车运行维护费", "公务用车运行维护费"], ["其中：（一）因公出国（境）支出", "因公出国(境)支出"], ["[301]工资福利支出", "工资福利支出"],
    ["2010601 行政运行", "行政运行"], ["项目支出：", "项目支出"], ["“三公”经费", "三公经费"], ["十一、城乡社区支出", "城乡社区支出"], ["１、办公费", "办公费"],
  ])("%s names %s", (raw, name) => {
    expect(labelParts(raw).name).toBe(name);
  });

  it("tells code, numbering, 其中, 减 and indent", () => {
    expect(labelParts("[301]工资福利支出").code).toBe("301");
    expect(labelParts("2010601 行政运行").code).toBe("2010601");
    expect([labelParts("一、a").rank, labelParts("（一）a").rank, labelParts("1.a").rank, labelParts("(1)a").rank, labelParts("①a").rank]).toEqual([1, 2, 3, 4, 5]);
    expect(labelParts("其中：车辆").ofWhich).toBe(true);
    expect(labelParts("减：调减预算").less).toBe(true);
    expect(labelParts("　　行政运行").indent).toBe(4);
    expect(labelParts("  人员经费").indent).toBe(2);
  });

  it("keeps a year in front: 2020年预算 is no numbering", () => {
    expect(labelParts("2020年预算数").name).toBe("2020年预算数");
  });

  it("is matched without its unit", () => {
    expect(matchKey("团组数(个)")).toBe("团组数");
    expect(squash(" 项　 目\n")).toBe("项目");
  });
});

describe("a unit line", () => {
  it.each([
    ["单位：万元", "万元"], ["单位:元", "元"], ["金额单位：元", "元"], ["截至2021年12月31日  单位：人", "人"], ["（万元）", "万元"], ["注意：金额均为“元”，除非另有注明", "元"], ["单位：元、%", "元"],
    ["单位：万元　　制表：某科　　截至12月31日", "万元"], ["单位：元 审核：王某", "元"], ["单位：万元数据截至12月31日", "万元"], ["（万元、%）", "万元"], ["（金额：千元）", "千元"], ["金额以万元列示", "万元"],
    ["（没写单位的一律万元，某科整理）", "万元"], ["以下单位是元，从账上抄来", "元"], ["下列数据都用万元。", "万元"],
  ])("%s gives %s", (text, unit) => {
    expect(unitOfLine(text)).toBe(unit);
  });

  it.each(["编制单位：人力资源和社会保障局", "单位：示例市档案服务中心", "填报单位：元氏县财政局", "预算单位：万元", "三公经费支出情况", "单位：人民医院", "单位：元　氏　县　财　政　局", "单位：元数据中心"])("%s names no unit", (text) => {
    expect(unitOfLine(text)).toBeNull();
  });
});

describe("a year", () => {
  it.each([["2020年预算", 2020], ["2024年度", 2024], ["25预算-收支总表", 2025], ["2019-2021年收支", 2021], ["某局2021年部门收支总表", 2021], ["２０２０年度", 2020], ["2018-2020预算", 2020], ["2020项目支出", 2020], ["2021人员经费", 2021]])("%s is of %d", (text, year) => {
    expect(yearOfText(text)).toBe(year);
  });

  it.each(["填报日期：2021年6月08日", "收入支出决算总表", "2021-01-18", "公开01表", "2080505 养老保险", "救助2012户", "维修（第0-1995批）", "第2021批", "合同2019号", "培训2000人次"])("%s names none", (text) => {
    expect(yearOfText(text)).toBeNull();
  });
});

describe("headings", () => {
  it("give stage, year and concept apart", () => {
    expect(headingFacts(["2017年决算数"])).toMatchObject({ period: "final", year: 2017, concept: [] });
    expect(headingFacts(["2024年“三公”经费预算数", "公务用车购置及运行费", "小计"])).toMatchObject({ period: "budget", year: 2024, concept: ["三公经费", "公务用车购置及运行费", "小计"] });
    expect(headingFacts(["上年决算数"])).toMatchObject({ period: "final", yearShift: -1 });
    expect(headingFacts(["采购预算（万元）"])).toMatchObject({ period: "budget", unit: "万元", concept: ["采购预算"] });
    expect(headingFacts(["采购预算（万元、含税）"])).toMatchObject({ period: "budget", unit: "万元", concept: ["采购预算"] });
    expect(headingFacts(["决算数/万元"])).toMatchObject({ period: "final", unit: "万元", concept: [] });
    expect(headingFacts(["合同价万元"])).toMatchObject({ unit: "万元", concept: ["合同价"] });
    expect(headingFacts(["单价100万元"]).unit).toBeNull();
    expect(headingFacts(["调整后预算"])).toMatchObject({ period: "adjusted", concept: [] });
    expect(headingFacts(["增减率%"])).toMatchObject({ isDerived: true, unit: "%" });
  });

  it("never take 一般公共预算 for a stage", () => {
    expect(periodOfText("一般公共预算")).toBeNull();
    expect(periodOfText("政府性基金预算")).toBeNull();
    expect(periodOfText("国有资本经营预算")).toBeNull();
  });
});
