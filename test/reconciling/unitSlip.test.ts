import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { consistentBook } from "../helpers/consistentBook";
import { drawBook, drawSheet } from "../helpers/drawSheet";

/** Cells that S-03 accuses, as `sheet!cell`. */
function accused(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { findings } = reconcile(readLedger(drawBook(...sheets), NO_CHOICES), NO_INPUTS);
  return findings.filter(({ rule }) => rule === "S-03").map(({ cells: [place] }) => `${place!.sheet}!${cellAddress(place!)}`);
}

/** Formulas by address, over the values that Excel shows of them. */
function withFormulas(sheet: SheetSnapshot, formulas: Readonly<Record<string, string>>): SheetSnapshot {
  return { ...sheet, formulas: sheet.formulas.map((row, r) => row.map((_, c) => formulas[cellAddress({ row: r, column: c })] ?? "")) };
}

/** GK01 of a unit whose first class is far larger than the others; `whole` and `income` as they stand, sound or not. */
const summary = (first: number, year: number, whole: number, income: readonly [number, number] = [1474.61, 1708.49]): SheetSnapshot => drawSheet("GK01", [
  ["2022年度收入支出决算总表"], ["单位：万元"], ["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"],
  ["一、一般公共预算财政拨款收入", income[0], "一、一般公共服务支出", first], [null, null, "五、教育支出", 0.83], [null, null, "八、社会保障和就业支出", 1.39], [null, null, "十九、住房保障支出", 1.58],
  ["本年收入合计", income[0], "本年支出合计", year], ["年初结转和结余", Number((income[1] - income[0]).toFixed(2)), "年末结转和结余", 0.02], ["总计", income[1], "总计", whole],
]);
const byClass = (first: number, ...formulas: readonly [string, string][]): SheetSnapshot => withFormulas(drawSheet("GK03", [
  ["2022年度支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
  ["合计", null, first + 3.8, first + 3.8, 0],
  ["201", "一般公共服务支出", first, first, 0], ["205", "教育支出", 0.83, 0.83, 0], ["208", "社会保障和就业支出", 1.39, 1.39, 0], ["221", "住房保障支出", 1.58, 1.58, 0],
] as CellValue[][]), Object.fromEntries(formulas));

describe("a figure a thousand times its peers", () => {
  it("is no slip where another form has it too, or where its total balances with the income", () => {
    expect(accused(summary(1704.67, 1708.47, 1708.49), byClass(1704.67))).toEqual([]);
    expect(accused(summary(1704.67, 1708.47, 1708.49))).toEqual([]);
  });

  it.each([20262774, 30262862, 50262189, 50262792])("is no slip in consistent accounts with one large class (seed %i)", (seed) => {
    expect(accused(...consistentBook(seed).sheets)).toEqual([]);
  });

  it("is one where nothing but its own sum knows of it: income and the other form speak of a ten-thousandth", () => {
    const ofTenThousandth = [3.9, 3.99] as const;
    expect(accused(summary(1704.67, 1708.47, 1708.49, ofTenThousandth))).toEqual(["GK01!D5"]);
    expect(accused(withFormulas(summary(1704.67, 1708.47, 1708.49, ofTenThousandth), { D9: "=SUM(D5:D8)", D11: "=D9+D10" }), byClass(0.17))).toContain("GK01!D5");
  });

  it("is one where the other form only fetches it, or 收入总计 only repeats 支出总计", () => {
    const fetched = byClass(1704.67, ["C5", "=GK01!D5"], ["C4", "=SUM(C5:C8)"]);
    expect(accused(summary(1704.67, 1708.47, 1708.49, [3.9, 3.99]), fetched)).toContain("GK01!D5");
    expect(accused(withFormulas(summary(1704.67, 1708.47, 1708.49, [3.9, 1708.49]), { B11: "=D11" }))).toEqual(["GK01!D5"]);
  });
});

describe("a column whose every figure is ten thousand times those beside it", () => {
  const month = (paid: number): CellValue[] => [paid, paid + 3, paid - 2, paid + 5];

  it("is in a unit that nobody wrote: no figure of it slipped, while a single one did", () => {
    const months = Array.from({ length: 6 }, (_, index) => month(200 + index));
    const planned = (helper: (index: number) => CellValue): SheetSnapshot => drawSheet("用款", [
      ["2023年分月用款情况"], ["单位：万元"], ["月份", "人员支付", "公用支付", "项目支付", "其他支付", "辅助列"], ...months.map((paid, index) => [`${index + 1}月`, ...paid, helper(index)]),
    ]);
    expect(accused(planned((index) => (200 + index) * 10_000))).toEqual([]);
    expect(accused(planned((index) => (index === 2 ? 2_020_000 : 200 + index)))).toContain("用款!F6");
  });
});

describe("a figure that its peers and another sheet both speak against", () => {
  const paid = (may: CellValue): SheetSnapshot => drawSheet("用款", [["2023年公用经费分月支付"], ["单位：万元"], ["项目", "3月", "4月", "5月", "6月", "7月"], ["办公费", 12, 14, may, 13, 11], ["水费", 2, 3, 2, 3, 2]]);
  const reception = (a: CellValue, b: CellValue): readonly SheetSnapshot[] => [
    drawSheet("三公", [["2023年“三公”经费支出决算表"], ["单位：万元"], ["项目", "决算数"], ["合计", 50.5], ["因公出国（境）费", 10.2], ["公务用车购置费", 14], ["公务用车运行维护费", 15.1], ["公务接待费", a], ["会议费", 9], ["培训费", 8]]),
    drawSheet("说明", [["2023年“三公”经费台账汇总"], ["单位：万元"], ["项目", "全年支出"], ["公务接待费", b]]),
  ];

  it("is told once, with both", () => {
    const { findings } = reconcile(readLedger(drawBook(...reception(112000, 11.2)), NO_CHOICES), NO_INPUTS);
    const slips = findings.filter(({ rule }) => rule === "S-03");
    expect(slips).toHaveLength(1);
    expect(slips[0]!.cells.map(({ sheet }) => sheet)).toEqual(["三公", "说明"]);
    expect(slips[0]!.detail.code).toBe("check.unitSlip.detailOfTwo");
  });

  it("is told by one where only one speaks against it, and not where both agree with it", () => {
    expect(accused(paid(120_000))).toEqual(["用款!D4"]);
    expect(accused(...reception(11.2, 112_000))).toEqual(["说明!B4"]);
    expect(accused(...reception(11.2, 11.2))).toEqual([]);
  });

  it("is none below a half of 10,000 times", () => {
    expect(accused(...reception(11.2, 55_000))).toEqual([]);
    expect(accused(...reception(11.2, 56_000))).toEqual(["说明!B4"]);
  });
});

describe("a contract in another unit between its budget and what was paid on it", () => {
  const bought = (contract: number): SheetSnapshot => drawSheet("采购", [
    ["2022年政府采购登记"], ["单位：万元"], ["采购项目", "采购预算", "合同金额", "支付金额"],
    ["绿化养护", 42, 40.6, 40.6], ["食堂托管", 66, contract, 64], ["电梯更换", 118, 115.2, 109.44], ["档案密集架", 35, 33.9, 33.9], ["网络租用", 24, 23.5, 23.5], ["合计", 285, 277.2, 271.44],
  ]);

  it("is accused alone: the payment does not stand out beside anything but it", () => {
    expect(accused(bought(64))).toEqual([]);
    expect(accused(bought(640000))).toEqual(["采购!C5"]);
  });
});
