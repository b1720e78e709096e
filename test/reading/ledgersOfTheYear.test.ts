import type { CellValue } from "../../src/model";
import { said } from "../helpers/said";

const n = null;

describe("books of account beside a system", () => {
  it("state the same quantity in both columns, and nothing in the difference", () => {
    expect(said([
      ["2022年收支核对表", n, "单位：元"], ["项目", "财务账面数", "一体化系统数", "差额"],
      ["本年收入合计", 812400.5, 812400.5, 0], ["事业收入", 12400.5, "系统不核算", n],
    ])).toEqual(["B3 income_year@final@2022", "B4 income_business@final@2022", "C3 income_year@final@2022"]);
  });

  const compared = (rows: readonly (readonly CellValue[])[], headings: readonly string[]): string[] => said([["2022年支出对账表", n, n, "单位：元"], ["项目", ...headings], ...rows]);

  it("state nothing by a dash: the system does not keep the line", () => {
    const rows = [["公务接待费", 7420, "/", 7420, "—"], ["会议费", 3000.5, 3000.5, "—", 0], ["培训费", "—", "/", "—", "—"]];
    expect(compared(rows, ["账面数", "一体化系统数", "决算数", "差异"])).toEqual([
      "B3 sangong_reception@final@2022", "B4 meeting_exp@final@2022", "B5 training_exp@final@2022",
      "C4 meeting_exp@final@2022", "D3 sangong_reception@final@2022", "D5 training_exp@final@2022",
    ]);
  });

  it("state zero by a 0, and by a dash where budget and final account stand side by side", () => {
    expect(compared([["公务接待费", 7420, 0], ["会议费", 3000, 3000]], ["账面数", "一体化系统数"])).toContain("C3 sangong_reception@final@2022");
    expect(compared([["公务接待费", 7420, "—"]], ["年初预算数", "决算数"])).toEqual(["B3 sangong_reception@budget@2022", "C3 sangong_reception@final@2022"]);
  });

  it("are what was spent where budgets stand beside them", () => {
    expect(said([
      ["三公经费预决算核对 单位：元"], ["项目", "年初预算", "账面支出", "决算附表数", "上年决算"],
      ["公务接待费", 9000, 7420, 7420, 8150], ["公务用车运行维护费", 40000, 38100, 38100, 37600], ["三公经费合计", 49000, 45520, 45520, 45750],
    ], "2022年三公")).toEqual(expect.arrayContaining(["C3 sangong_reception@final@2022", "D3 sangong_reception@final@2022", "E3 sangong_reception@final@2021", "D5 sangong_total@final@2022"]));
  });
});

describe("economic subjects across a ledger of 基本支出", () => {
  const months = Array.from({ length: 12 }, (_, month): CellValue[] => [`${month + 1}月`, 1000 + month, 300, 1300 + month]);

  it("are the year's in the sum of the months and in the stages below it, and nothing in a month or a balance", () => {
    expect(said([
      ["2022年基本支出（工资福利）分月台账", n, n, "单位：元"], ["月份", "基本工资", "津贴补贴", "工资福利支出合计"],
      ...months, ["全年合计", 12066, 3600, 15666], ["年初预算", 12000, 3500, 15500], ["上年决算", 11800, 3400, 15200], ["年末余额", 34, 0, 34],
    ])).toEqual([
      "B15 basic_econ[30101]@final@2022", "B16 basic_econ[30101]@budget@2022", "B17 basic_econ[30101]@final@2021",
      "C15 basic_econ[30102]@final@2022", "C16 basic_econ[30102]@budget@2022", "C17 basic_econ[30102]@final@2021",
      "D15 basic_econ[301]@final@2022", "D16 basic_econ[301]@budget@2022", "D17 basic_econ[301]@final@2021",
    ]);
  });
});

describe("lines with codes in a table of execution", () => {
  it("are functions of spending, under a title that the unit alone stands beside", () => {
    expect(said([
      ["2022年支出执行（按功能科目）", n, n, n, n, "元"], ["类", "款", "项", "科目名称", "年初预算", "本年支出"],
      [208, n, n, "社会保障和就业支出", 5000, 4800], [n, "05", n, "行政事业单位养老支出", 5000, 4800], [n, n, "05", "机关事业单位基本养老保险缴费支出", 5000, 4800],
      [n, n, n, "合计", 5000, 4800],
    ])).toEqual(expect.arrayContaining(["E3 func_exp[208]@budget@2022", "F3 func_exp[208]@final@2022", "F4 func_exp[20805]@final@2022", "E5 func_exp[2080505]@budget@2022"]));
  });

  it("are subjects of 基本支出 in a table of 人员经费", () => {
    expect(said([
      ["2022年人员经费汇总表", n, n, "单位：元"], ["科目编码", "科目名称", "年初预算", "本年支出"], [301, "工资福利支出", 9000, 8800], [303, "对个人和家庭的补助", 600, 590], [n, "人员经费合计", 9600, 9390],
    ])).toEqual(expect.arrayContaining(["C3 basic_econ[301]@budget@2022", "D4 basic_econ[303]@final@2022", "D5 personnel_exp@final@2022"]));
  });
});

describe("a register of changes of the budget", () => {
  it("states in its sum what was added and what was cut", () => {
    expect(said([
      ["2022年预算调整登记表", n, n, n, "单位：元"], ["日期", "文号", "事项", "追加", "调减"], ["2022-03-01", "财预〔2022〕3号", "增资", 40000, n], ["2022-09-01", "财预〔2022〕9号", "压减会议", n, 2000], ["合计", n, n, 40000, 2000],
    ])).toEqual(["D5 budget_addition@adjust@2022", "E5 budget_reduction@adjust@2022"]);
  });
});

describe("lines with a mark in front", () => {
  it("are parts of the line above, without the mark in their names", () => {
    expect(said([
      ["2022年收支情况表", n, "单位：万元"], ["项目", "2022年决算"],
      ["本年收入合计", 950], ["　其中：财政拨款收入", 900], ["　　#一般公共预算", 850], ["　　#政府性基金", 50], ["　　事业收入", 50],
      ["公车购置及运行", 28], ["—购置", 18], ["—运行维护", 10], ["公务接待费", 1],
    ])).toEqual(expect.arrayContaining([
      "B5 income_gpb@final@2022", "B6 income_gf@final@2022", "B7 income_business@final@2022", "B9 sangong_vehicle_purchase@final@2022", "B10 sangong_vehicle_run@final@2022", "B11 sangong_reception@final@2022",
    ]));
  });
});

describe("heads of this and the last year", () => {
  it("stand below 本年 and 上年, and their change states nothing; 事业编制 is one kind of posts", () => {
    expect(said([
      ["2022年末人员（人）"], [n], ["指标", "本年", "上年", "变动"], ["编制总数", 46, 46, 0], ["行政编制", 12, 12, 0], ["事业编制", 34, 34, 0], ["在职实有", 43, 44, -1], ["退休", 20, 18, 2],
    ])).toEqual([
      "B4 est_total@final@2022", "B5 est_civil@final@2022", "B6 est_institution@final@2022", "B7 on_duty_total@final@2022", "B8 retired@final@2022",
      "C4 est_total@final@2021", "C5 est_civil@final@2021", "C6 est_institution@final@2021", "C7 on_duty_total@final@2021", "C8 retired@final@2021",
    ]);
  });
});

describe("a table of projects", () => {
  it("sums up 项目支出 when it calls itself a 项目库, and what the treasury took back whatever the words' order", () => {
    expect(said([
      ["2022年项目库汇总（万元）"], ["项目名称", "年初预算安排", "调整后预算", "全年支出"], ["管网改造", 300, 320, 318], ["普查", 40, 38, 36], ["合计", 340, 358, 354],
    ])).toEqual(expect.arrayContaining(["B5 project_exp@budget@2022", "C5 project_exp@adjusted@2022", "D5 project_exp@final@2022"]));
    expect(said([
      ["2022年财政拨款结转结余清理表（单位：元）"], ["项目名称", "上年结转", "本年支出", "收回财政", "年末结转"], ["管网改造", 3000, 2500, 100, 400], ["合计", 3000, 2500, 100, 400],
    ])).toContain("D4 recovered@final@2022");
  });
});

describe("a table of units that names no kind of money", () => {
  it("is none of 一般公共预算, and its title may say that it is the changed budget", () => {
    const seen = said([
      ["2022年调整后指标分解（元）"], ["预算单位", "人员经费", "公用经费", "项目支出", "小计"], ["局机关", 3000, 500, 2000, 5500], ["信息中心", 1000, 200, 700, 1900], ["合计", 4000, 700, 2700, 7400],
    ]);
    expect(seen).toEqual(expect.arrayContaining(["B5 personnel_exp@adjusted@2022", "C5 public_exp@adjusted@2022", "D5 project_exp@adjusted@2022"]));
    expect(seen.filter((text) => text.includes("gpb_"))).toEqual([]);
  });
});

describe("what was paid in a plan by months", () => {
  it("is below 合计 what was spent, and below 项目 beside 基本 what was spent on projects", () => {
    const months = Array.from({ length: 12 }, (_, month): CellValue[] => [`${month + 1}月`, 90, 80, 40, 30, 130, 110]);
    expect(said([
      ["2022年分月用款计划及支付", n, n, n, n, n, "单位：元"], ["月份", "基本支出", n, "项目支出", n, "合计", n], [n, "计划", "支付", "计划", "支付", "计划", "支付"],
      ...months, ["全年", 1080, 960, 480, 360, 1560, 1320],
    ])).toEqual(expect.arrayContaining(["G16 expenditure_actual@final@2022"]));
    expect(said([
      ["2022年支出执行（按功能科目）", n, n, "单位：元"], ["科目编码", "科目名称", "年初预算", "全年预算", "本年支出", "其中：基本", "其中：项目"], [2080505, "机关事业单位基本养老保险缴费支出", 500, 480, 480, 480, n],
      [2130122, "农业生产发展", 900, 950, 930, n, 930], [n, "合计", 1400, 1430, 1410, 480, 930],
    ])).toEqual(expect.arrayContaining(["F5 basic_exp@final@2022", "G5 project_exp@final@2022"]));
  });
});

describe("rows of pairs below a table, with their subject in front", () => {
  it("state of it what each label before a figure says, in the unit that stands beside it", () => {
    expect(said([
      ["2022年收支一页表", n, n, n, "单位：元"], ["项目", "年初预算", "决算数", "上年决算", "增减额"], ["本年收入合计", 9000, 9100, 8800, 300], ["本年支出合计", 9000, 8900, 8700, 200], [n],
      ["三、其他"], ["政府采购（万元）", "预算", 120, "实际", 118, "其中：货物", 60, "服务", 58], ["固定资产（万元）", "年初原值", 500, "年末原值", 530, "在用", 520],
    ])).toEqual(expect.arrayContaining([
      "C7 procurement_total@budget@2022", "E7 procurement_total@final@2022", "G7 procurement_goods@final@2022", "I7 procurement_services@final@2022",
      "C8 fixed_asset_begin@final@2022", "E8 fixed_asset_end@final@2022", "G8 fixed_asset_in_use@final@2022",
    ]));
  });
});
