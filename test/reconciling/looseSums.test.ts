import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { snapshotOf } from "../helpers/unseen/page";

/** Cells of the totals that are said not to add up, however softly. */
const doubted = (text: string, name = "表"): readonly string[] =>
  reconcile(readLedger(snapshotOf({ title: "", file: "office-2022.xlsx", pages: [{ name, text }], states: "" }), NO_CHOICES), NO_INPUTS).findings
    .filter(({ rule, state }) => state === "broken" && ["L-01", "L-14", "AUTO-SUM", "F3-01"].includes(rule)).map(({ cells }) => cellAddress(cells[0]!));

describe("what a total adds up when the sheet does not say", () => {
  const vouchers = (reception: string): string => `
三公经费明细（凭证登记）|||单位：元
日期|摘要|类别|金额
2022-02-11|保险|公车|18213.6
2022-06-30|油费|公车|30000
2022-09-08|考察接待|接待|7400

|公务用车运行维护费|合计|48213.6
|公务接待费|合计|${reception}
|“三公”总计||55613.6`;

  it("totals of one item each, that make up the list together", () => {
    expect(doubted(vouchers("7400"), "三公台账")).toEqual([]);
    expect(doubted(vouchers("7600"), "三公台账")).not.toEqual([]);
  });

  const leading = (projects: number): string => `
预算指标执行台账||单位：元
内容|年初下达|已支付
在职工资|600000|618000
公用定额|90000|88000
基本支出合计|690000|706000
项目支出合计|300000|${projects}
甲活动|120000|158000
乙活动|180000|163000
总计|990000|${706000 + projects}`;

  it("项目支出合计 right below 基本支出合计 leads its own lines", () => {
    expect(doubted(leading(321000))).toEqual([]);
    expect(doubted(leading(312000))).toEqual(["C6"]);
  });

  const split = (spent: number): string => `
2022年支出核对||单位：元
支出去向|年初安排|实际列支
人员经费|300000|318000
公用经费|80000|89000
基本支出小计|380000|407000
项目支出小计|150000|160000
本年支出合计|530000|${spent}`;

  it("人员经费 and 公用经费 above 基本支出小计 are inside of it", () => {
    expect(doubted(split(567000))).toEqual([]);
    expect(doubted(split(576000))).toEqual(["C7"]);
  });
});
