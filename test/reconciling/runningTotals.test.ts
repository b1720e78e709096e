import { NO_CHOICES, NO_INPUTS, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { drawBook, drawSheet } from "../helpers/drawSheet";
import { findingsIn, type DrawnSheets } from "../helpers/told";

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

describe("running totals of a sheet a month", () => {
  const month = (name: string, lines: readonly (readonly [string, number, number])[]): ReturnType<typeof drawSheet> =>
    drawSheet(name, [[`某校2020年${name}支出表`, n, n, "单位：元"], ["项目", "年初预算", "本月支出", "累计支出"], ...lines.map(([label, own, running]) => [label, 9000, own, running])]);
  const october = month("10月", [["甲项", 100, 1000], ["乙项", 200, 2000], ["丙项", 0, 300], ["丁项", 40, 440]]);
  const broken = (...november: readonly (readonly [string, number, number])[]): readonly string[] => {
    const { findings } = reconcile(readLedger(drawBook(october, month("11月", november)), NO_CHOICES), NO_INPUTS);
    return findings.filter(({ rule, state, severity }) => rule === "L-04" && state === "broken" && severity === "hard").map(({ cells }) => cells.map((place) => `${place.kind === "cell" ? place.sheet : ""}!${cellAddress(place)}`).join(" "));
  };

  it("are those of the month before and what this month spent", () => {
    expect(broken(["甲项", 150, 1150], ["乙项", 100, 2100], ["丙项", 30, 330], ["丁项", 60, 500])).toEqual([]);
    expect(broken(["甲项", 150, 1150], ["乙项", 100, 2010], ["丙项", 30, 330], ["丁项", 60, 500])).toEqual(["11月!D4 10月!D4 11月!C4"]);
  });

  it("say nothing where most do not come true, or the line is new", () => {
    expect(broken(["甲项", 150, 150], ["乙项", 100, 100], ["丙项", 30, 30], ["丁项", 60, 500])).toEqual([]);
    expect(broken(["甲项", 150, 1150], ["乙项", 100, 2100], ["丙项", 30, 330], ["新项", 60, 90])).toEqual([]);
  });
});

describe("running totals down the parts of a year", () => {
  const broken = (rows: readonly (readonly CellValue[])[]): readonly string[] => {
    const { findings } = reconcile(readLedger(drawBook(drawSheet("用款", [["2022年分季用款计划及支付", n, n, n, "单位：元"], ["季度", "本季计划", "累计计划", "本季支付", "累计支付"], ...rows])), NO_CHOICES), NO_INPUTS);
    return findings.filter(({ rule, state, rootId }) => rule === "L-04" && state === "broken" && rootId === null).map(({ cells: [place], difference }) => `${cellAddress(place!)} ${difference}`);
  };
  const year = (third: number, payment = 1206.6): CellValue[][] => [["一季度", 1180, 1180, 1065.4, 1065.4], ["二季度", 1250, 2430, 1142.9, 2208.3], ["三季度", 1260, 3690, payment, third], ["四季度", 1257, 4947, 1323.7, 4738.6]];

  it("are those of the part before and what this one has", () => {
    expect(broken(year(3414.9))).toEqual([]);
    expect(broken(year(3441.9))).toContain("E5 27");
    expect(broken(year(3414.9, 1260.6))).toEqual(["E5 -54"]);
  });

  it("say nothing where most do not come true, or a part is missing", () => {
    expect(broken([["一季度", 1180, 1180, 1065.4, 1], ["二季度", 1250, 2430, 1142.9, 2], ["三季度", 1260, 3690, 1206.6, 3], ["四季度", 1257, 4947, 1323.7, 4]])).toEqual([]);
    expect(broken([["一季度", 1180, 1180, 1065.4, 1065.4], ["二季度", 1250, 2430, 1142.9, 2208.3], ["三季度", 1260, 3690, n, 3414.9], ["四季度", 1257, 4947, 1323.7, 4738.6]])).toEqual([]);
  });

  it("take in several columns of each part where one sums them up", () => {
    const table = (july: number): DrawnSheets => ({ 月报: `2024年经费支出月报（单位：千元）\n月份|当月基本支出|当月项目支出|累计支付|累计用款计划\n1月|820|0|820|900\n2月|790|120|1730|1900\n3月|815|460|3005|3250\n4月|805|510|${july}|4650\n5月|810|560|5690|6100` });
    const found = (july: number): readonly string[] => findingsIn(table(july)).filter(({ rule, state, rootId }) => rule === "L-04" && state === "broken" && rootId === null).map(({ cells: [place], difference }) => `${cellAddress(place!)} ${difference}`);
    expect(found(4320)).toEqual([]);
    expect(found(4302)).toEqual(["D6 -18"]);
  });
});
