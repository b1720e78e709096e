import { NO_CHOICES, NO_INPUTS, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { drawBook, drawSheet } from "../helpers/drawSheet";

/** Cells that sums call wrong. */
function wrongSums(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { findings } = reconcile(readLedger(drawBook(drawSheet("台账", rows)), NO_CHOICES), NO_INPUTS);
  return findings.filter(({ rule, state }) => state === "broken" && (rule === "L-01" || rule === "AUTO-SUM")).map(({ cells: [place] }) => cellAddress(place!));
}

const n = null;

describe("a column of running totals", () => {
  it("is not added up over the months below it, while what each month paid is", () => {
    const months = (year: number): CellValue[][] => [
      ["2022年分月支付情况", n, "单位：元"], ["月份", "支付", "累计支付"], ["1月", 100, 100], ["2月", 150, 250], ["3月", 120, 370], ["全年", year, 370],
    ];
    expect(wrongSums(months(370))).toEqual([]);
    expect(wrongSums(months(390))).toEqual(["B6"]);
  });

  it("is not added up where the last entry of a register is the sum", () => {
    expect(wrongSums([
      ["2022年预算调整登记表", n, n, "单位：元"], ["日期", "事项", "追加", "累计净调整"], ["2022-02-01", "增资", 4000, 4000], ["2022-05-01", "奖补", 2500, 6500], ["2022-08-01", "抚恤", 700, 7200], ["合计", n, 7200, 7200],
    ])).toEqual([]);
  });

  it("is added up over lines that each have one of their own", () => {
    const lines = (sum: number): CellValue[][] => [["2022年预算执行情况表", n, "单位：元"], ["项目", "年初预算", "累计支出"], ["基本支出", 900, 880], ["项目支出", 500, 430], ["合计", 1400, sum]];
    expect([wrongSums(lines(1310)), wrongSums(lines(1400))]).toEqual([[], ["C5"]]);
  });
});
