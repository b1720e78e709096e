import { findingsIn, told } from "../helpers/told";

const CASH = "货币资金|1200000|1350000|应付账款|80000|90000";
const sheet = (changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const text = `资产负债表
编制单位：某某局|2023年|||单位：元
资产|年初余额|期末余额|负债和净资产|年初余额|期末余额
流动资产：|||流动负债：
${CASH}
应收账款|50000|60000|其他应付款|20000|15000
流动资产合计|1250000|1410000|流动负债合计|100000|105000
非流动资产：|||非流动负债：
固定资产原值|5000000|5200000|长期应付款|0|0
　减：固定资产累计折旧|2000000|2300000|非流动负债合计|0|0
固定资产净值|3000000|2900000|负债合计|100000|105000
无形资产|130000|118000|净资产：
非流动资产合计|3130000|3018000|累计盈余|4280000|4323000
|||净资产合计|4280000|4323000
资产总计|4380000|4428000|负债和净资产总计|4380000|4428000`;
  return { 资产: Object.entries(changes).reduce((changed, [from, to]) => changed.replace(from, to), text) };
};

describe("a 资产负债表 of two sides", () => {
  it("adds up its groups, takes net values for what they are made of, and balances", () => {
    expect(told(sheet())).toEqual([]);
  });

  it("says once which total is wrong, whatever else disagrees with it", () => {
    expect(told(sheet({ "资产总计|4380000|4428000|": "资产总计|4380000|4482000|" }))).toEqual(["broken L-01 资产!C15"]);
    expect(told(sheet({ "|负债和净资产总计|4380000|4428000": "|负债和净资产总计|4380000|4482000" }))).toEqual(["broken L-01 资产!F15"]);
  });

  it("tells a line that its group does not add up to", () => {
    const found = findingsIn(sheet({ [CASH]: CASH.replace("1350000", "1305000") }));
    expect(found.filter(({ state, rootId }) => state === "broken" && rootId === null)).toMatchObject([{ rule: "L-01", severity: "hard", difference: "45000", explanations: [{ kind: "transposed_digits" }, {}] }]);
  });

  it("tells a net value that is not its gross value less depreciation", () => {
    expect(told(sheet({ "固定资产净值|3000000|2900000|": "固定资产净值|3000000|2800000|" }))).toEqual(["broken L-01 资产!C11"]);
  });
});

describe("a list of some assets with its totals", () => {
  const list = (end: string): Readonly<Record<string, string>> => ({ 资产: `2023年资产情况表
编制单位：某某局|||单位：万元
项目|期初数|本年增加|期末数
货币资金|120.50|15.25|135.75
固定资产|500.25|20.25|520.50
资产合计|638.35|41.25|679.60
负债合计|10.20|0.50|10.70
净资产合计|628.15|40.75|${end}` });

  it("says nothing of totals whose lines are some of many", () => {
    expect(told(list("668.90"))).toEqual([]);
  });

  it("breaks where assets less debts are not the net assets, and lets rounding be", () => {
    expect(told(list("669.80"))).toContain("broken AUTO-BALANCE 资产!D6");
    expect(findingsIn(list("668.91")).filter(({ rule }) => rule === "AUTO-BALANCE")).toMatchObject([{ state: "tail" }]);
  });

  it("adds up a list of nothing but assets like any other", () => {
    expect(told({ 资产: "2023年资产情况表\n单位：万元\n项目|期末数\n货币资金|135.75\n固定资产|520.50\n资产合计|686.25" })).toEqual(["broken L-01 资产!B6"]);
  });
});
