import { NO_CHOICES, cellAddress, quantityText, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { isNextPart } from "../../src/reading/blocks/numberedParts";
import { unitRemarked } from "../../src/reading/cells/plainUnit";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const n = null;

/** What is stated, with its cell. */
function stated(name: string, rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { entries } = readLedger(drawBook(drawSheet(name, rows)), NO_CHOICES);
  return [...entries.values()].flatMap(({ statements }) => statements.flatMap(({ quantity, amount, place }) => (place.kind === "cell" ? [`${cellAddress(place)} ${quantityText(quantity)}=${amount.value.toFixed()}${amount.unit}`] : [])));
}

it("a remark of nothing but the unit is the table's, on both of its sides", () => {
  const said = stated("收支", [
    ["某市图书馆2023年资金收支", n, n, n, n, n],
    ["来源", "年初预算", "实际到位", n, "用途", "年初预算", "实际支出"],
    ["一般公共预算拨款", 820.5, 815.2, n, "人员经费", 500, 498.4],
    ["其他收入", 12, 14.6, n, "公用经费", 332.5, 320.1],
    ["收入合计", 832.5, 829.8, n, "支出合计", 832.5, 818.5],
    ["注:表中数均为万元"],
  ]);
  expect(said).toEqual(expect.arrayContaining(["C3 income_gpb@final@2023=815.2万元", "C5 income_year@final@2023=829.8万元", "G5 exp_year@final@2023=818.5万元"]));
});

it("a remark about one thing's money is no unit of the table", () => {
  expect(unitRemarked("注：以上万元")).toBe("万元");
  expect(unitRemarked("备注：金额一律按元")).toBe("元");
  expect(unitRemarked("注：其中维修费3万元")).toBeNull();
  expect(unitRemarked("注：合同价为元")).toBeNull();
});

it("a line numbered right behind the title of a table begins what comes next, without a blank row", () => {
  const said = stated("报告数", [
    ["2023年写总结要用的数"],
    ["1.三公(万元):"],
    [n, n, n, "上年决算", "今年预算", "今年决算"],
    [n, "接待", n, 0.9, 0.8, 0.7],
    [n, "车辆运行维护", n, 6.2, 6.5, 6.1],
    [n, "合计", n, 7.1, 7.3, 6.8],
    ["2.业务:"],
    [n, "送检样品", 412, "份"],
    [n, "上门服务", 1530, "人次"],
  ]);
  expect(said).toEqual(expect.arrayContaining(["F4 sangong_reception@final@2023=0.7万元", "D6 sangong_total@final@2022=7.1万元", "C8 work_output[送检样品]@final@2023=412份"]));
});

it("numbers follow each other in one numbering only", () => {
  expect(isNextPart("三、人员", "二、三公")).toBe(true);
  expect(isNextPart("3.人员", "2.三公(万元):")).toBe(true);
  expect(isNextPart("四、人员", "二、三公")).toBe(false);
  expect(isNextPart("3.人员", "二、三公")).toBe(false);
});

const PURCHASES: readonly (readonly CellValue[])[] = [
  ["2023年采购（万元）", n, n, n], ["内容", "计划", "合同", "支付"],
  ["设备", 60, 58.5, 50], ["印刷", 12, 11.2, 11.2], ["合计", 72, 69.7, 61.2],
];

it("计划 beside 合同 and 支付 of purchases is their budget", () => {
  expect(stated("采购", PURCHASES)).toEqual(expect.arrayContaining(["B5 procurement_total@budget@2023=72万元", "C5 procurement_contract@final@2023=69.7万元"]));
});

it("what was signed for more than 计划 was planned otherwise", () => {
  const dearer = PURCHASES.map((row) => (row[0] === "印刷" ? ["印刷", 10, 11.2, 11.2] : row));
  expect(stated("采购", dearer).filter((text) => text.includes("@budget"))).toEqual([]);
});

it("what came and went between balances that speak of assets is theirs", () => {
  const said = stated("物资", [
    ["2023年物资设备（元）", n, n, n, n], ["种类", "年初账面原值", "本年增", "本年减", "年末账面原值"],
    ["房屋", 900000, 0, 0, 900000], ["设备", 321000, 52000, 18000, 355000], ["家具", 84500, 9600, 4100, 90000], ["总计", 1305500, 61600, 22100, 1345000],
  ]);
  expect(said).toEqual(expect.arrayContaining(["C6 fixed_asset_add@final@2023=61600元", "D6 fixed_asset_dec@final@2023=22100元"]));
});

/** Functions with their codes under 科目, below a title of one's choice. */
function functionsBelow(title: string): readonly string[] {
  return stated("登记", [
    [title, n, n, n, n], ["科目", "名称", "年初预算", "调整后预算", "支出数"],
    ["205", "教育支出", 310000, 320000, 318500], ["208", "社会保障和就业支出", 52000, 54000, 53900], [n, "总计", 362000, 374000, 372400],
  ]);
}

it("a column of functional codes before their names is no money, and its lines are functions where projects stand beside them only", () => {
  expect(functionsBelow("2023年预算执行按功能科目+项目登记（元）")).toEqual(expect.arrayContaining(["C3 func_exp[205]@budget@2023=310000元", "E4 func_exp[208]@final@2023=53900元"]));
  expect(functionsBelow("2023年项目支出预算执行按功能科目登记（元）").filter((text) => text.includes("func_exp"))).toEqual([]);
});

it("the half of both sides that is headed 支出 shows its lines' budgets and spending", () => {
  const said = stated("收支", [
    ["某市图书馆2023年资金收支（万元）", n, n, n, n, n], ["收入", n, n, n, "支出", n, n], ["来源", "年初预算", "实际到位", n, "用途", "年初预算", "实际支出"],
    ["一般公共预算拨款", 82, 81, n, "流动书车", 50, 48], ["其他收入", 12, 14, n, "另：古籍修复", 44, 43], ["收入合计", 94, 95, n, "支出合计", 94, 91],
  ]);
  expect(said).toEqual(expect.arrayContaining(["B4 income_gpb@budget@2023=82万元", "F4 line_budget_initial[流动书车]@budget@2023=50万元", "G5 line_executed[古籍修复]@final@2023=43万元"]));
});
