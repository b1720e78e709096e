import type { CellValue } from "../../src/model";
import { said } from "../helpers/said";

const n = null;

describe("columns whose role figures tell", () => {
  it("the budget at first and its changes are the budget at last, whatever the three are called", () => {
    expect(said([
      ["2024年保障资金一览（万元）"], ["内容", "年初预算", "上级追加", "可用合计", "支出"],
      ["甲路养护", 120, n, 120, 118.5], ["乙桥检测", 60.5, 30, 90.5, 88], ["丙站迁改", 0, 45.2, 45.2, 45.2], ["合计", 180.5, 75.2, 255.7, 251.7],
    ])).toEqual(expect.arrayContaining(["D3 line_budget_adjusted[甲路养护]@adjusted@2024", "D5 line_budget_adjusted[丙站迁改]@adjusted@2024"]));
  });

  it("全年 below 预算数 is the changed budget, where 年初 and 增减 make it up", () => {
    expect(said([
      ["2021年预算执行表", n, n, n, n, "（万元）"], ["项目名称", "预算数", n, n, "支出数", "结余"], [n, "年初", "增减", "全年", n, n],
      ["甲类培训", 400, 20, 420, 400, 20], ["乙类检查", 180, -8, 172, 170, 2], ["丙类宣传", 60, n, 60, 51, 9],
    ])).toEqual(expect.arrayContaining(["B4 line_budget_initial[甲类培训]@budget@2021", "D5 line_budget_adjusted[乙类检查]@adjusted@2021", "D6 line_budget_adjusted[丙类宣传]@adjusted@2021"]));
  });

  it("what leaves the balance of the budget was spent, below a heading of cumulated quarters as well", () => {
    expect(said([
      ["项目支出登记 单位：元 2022年"], ["项目", "年初预算", "调整后预算", "累计支付数（季度末）", n, n, n, "未支付"], [n, n, n, "3月末", "6月末", "9月末", "全年", n],
      ["甲平台运维", 8600, 8600, 0, 2580, 5160, 8452, 148], ["乙窗口服务", 14800, 15600, 3700, 7420, 11180, 15486, 114],
    ])).toEqual(expect.arrayContaining(["G4 line_executed[甲平台运维]@final@2022", "G5 line_executed[乙窗口服务]@final@2022"]));
  });

  it("the sum of twelve months is what was spent in the year, and no month is", () => {
    const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
    const paid = (first: number): number[] => months.map((_, month) => first + month);
    const stated = said([
      ["2023年经费登记", "元"], ["内容", "年初预算", "调剂", "可用", ...months, "全年列账", "剩余"],
      ["甲项补助", 2000, 100, 2100, ...paid(100), 1266, 834], ["乙项补助", 1000, -50, 950, ...paid(50), 666, 284],
    ]);
    expect(stated).toEqual(expect.arrayContaining(["D3 line_budget_adjusted[甲项补助]@adjusted@2023", "Q3 line_executed[甲项补助]@final@2023", "Q4 line_executed[乙项补助]@final@2023"]));
    expect(stated.some((text) => text.startsWith("E3"))).toBe(false);
  });

  it("the only addition is all that was added, the only reduction all that was taken off, and what leaves 还剩 was spent", () => {
    expect(said([
      ["2019年经费账（元）"], ["款项", "年初批的", "后来加的", "后来减的", "全年", "花了", "还剩"],
      ["甲类工资", 18600, 740, "无", 19340, 19310, 30], ["乙下乡差旅", 6400, "无", 320, 6080, 5890, 190], ["丙试验田", 9000, 3000, "无", 12000, 11820, 180], ["总共", 34000, 3740, 320, 37420, 37020, 400],
    ])).toEqual(expect.arrayContaining([
      "F3 line_executed[甲类工资]@final@2019", "E4 line_budget_adjusted[乙下乡差旅]@adjusted@2019", "C6 budget_addition@adjust@2019", "D6 budget_reduction@adjust@2019", "F6 expenditure_actual@final@2019",
    ]));
  });

  it("of several additions none is all, and one that goes both ways is none", () => {
    const stated = [
      said([["2024年经费账（元）"], ["款项", "年初预算", "甲厅给的", "乙局给的", "全年可用", "支出数"], ["甲项", 2000, 300, 100, 2400, 2200], ["乙项", 900, 50, 20, 970, 900], ["合计", 2900, 350, 120, 3370, 3100]]),
      said([["2024年经费账（元）"], ["款项", "年初预算", "后来变的", "全年可用", "支出数"], ["甲项", 2000, 300, 2300, 2200], ["乙项", 900, -50, 850, 800], ["合计", 2900, 250, 3150, 3000]]),
    ];
    expect(stated.every((texts) => texts.some((text) => text.includes("budget_adjusted@adjusted")))).toBe(true);
    expect(stated.flat().filter((text) => text.includes("budget_addition"))).toEqual([]);
  });

  it("a budget that takes in what was added is the changed one, one that leaves it out the first", () => {
    expect(said([
      ["甲站2024年经费（元）"], ["用途", "2024年预算（含追加）", "其中追加", "2024年决算"], ["甲塔维护", 26000, n, 25530], ["乙塔防腐", 18000, 18000, 13600], ["总计", 44000, 18000, 39130],
    ])).toEqual(expect.arrayContaining(["B4 line_budget_adjusted[乙塔防腐]@adjusted@2024", "B5 budget_adjusted@adjusted@2024", "C5 budget_addition@adjust@2024"]));
    expect(said([
      ["甲站2024年经费（元）"], ["用途", "2024年预算（不含追加）", "追加", "2024年决算"], ["甲塔维护", 26000, n, 25530], ["乙塔防腐", 8000, 10000, 13600], ["总计", 34000, 10000, 39130],
    ])).toEqual(expect.arrayContaining(["B5 budget_initial@budget@2024", "C5 budget_addition@adjust@2024"]));
  });

  it("under 项目预算执行 the sum is that of the projects", () => {
    expect(said([
      ["2023年度项目预算执行（万元）"], ["项目", "年初预算", "全年预算", "支出数"], ["甲修复", 320, 365, 355], ["乙布展", 62, 62, 60], ["合计", 382, 427, 415],
    ])).toEqual(expect.arrayContaining(["B5 project_exp@budget@2023", "D5 project_exp@final@2023"]));
  });

  it("nothing is told where the sum takes in money that was carried over, or does not come true", () => {
    const rows = (last: number): CellValue[][] => [
      ["2024年资金一览（元）"], ["内容", "年初预算", "上年结转", "可用数", "支出数"], ["甲项目", 2000, 300, 2300, 2200], ["乙项目", 900, 50, last, 800],
    ];
    expect(said(rows(950)).filter((text) => text.includes("adjusted"))).toEqual([]);
    expect(said([["2024年资金一览（元）"], ["内容", "年初预算", "其他安排", "可用数", "支出数"], ["甲项目", 2000, 300, 2400, 2200], ["乙项目", 900, 50, 1000, 800]]).filter((text) => text.includes("adjusted"))).toEqual([]);
  });
});

describe("units of a sheet's lines", () => {
  it("the unit of one thing in brackets is not that of the table", () => {
    expect(said([
      ["2023年项目支出进度"], ["甲股、乙股联合填  金额：万元（合同价为元）"], ["项目", "年初预算", "合同价（元）", "支出数"], ["甲渠整治", 180, "1,768,400", 170.5], ["乙闸维修", 90, "885,600", 88.2],
    ], "项目", { withAmounts: true })).toEqual(expect.arrayContaining(["B4 line_budget_initial[甲渠整治]@budget@2023=180万元", "D5 line_executed[乙闸维修]@final@2023=88.2万元"]));
  });
});

describe("a column without a heading before the labels", () => {
  it("that counts the lines states nothing", () => {
    expect(said([
      ["2023年项目支出进度（万元）"], [n, "项目", "年初预算", "本年支付"], [1, "甲渠整治", 180, 170.5], [2, "乙闸维修", 90, 88.2], [3, "丙渠清淤", 30, 28],
    ])).toEqual(expect.arrayContaining(["D4 line_executed[乙闸维修]@final@2023"]));
  });
});
