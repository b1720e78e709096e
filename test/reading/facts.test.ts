import { NO_CHOICES, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet, type Drawing } from "../helpers/drawSheet";

const n = null;

/** What the cells of a sheet say, by their addresses: `account[sub]@period@year=value unit`. */
function saidIn(rows: readonly (readonly CellValue[])[], drawing: Drawing = {}): ReadonlyMap<string, string> {
  const ledger = readLedger(drawBook(drawSheet("Sheet1", rows, drawing)), NO_CHOICES);
  const said = new Map<string, string>();
  for (const { statements } of ledger.entries.values()) {
    for (const { quantity: { account, sub, period, year }, amount, place } of statements) {
      const cell = place.kind === "cell" ? cellAddress(place) : "";
      const text = `${account}${sub === null ? "" : `[${sub}]`}@${period}@${year ?? "?"}=${amount.value.toFixed()}${amount.unit}`;
      said.set(cell, said.has(cell) ? `${said.get(cell)} ${text}` : text);
    }
  }
  return said;
}

describe("a column of units", () => {
  it.each(["计量", "口径", "计价"])("headed %s gives each row its unit", (heading) => {
    const said = saidIn([["2022年取数单"], [n, "数据", heading, "依据"], ["本年收入合计", "8,100,200.00", "元", "年报"], ["本年支出合计", 806.5, "万元", "年报"], ["在职人数", 31, "人", "工资册"]]);
    expect([...said]).toEqual([["B3", "income_year@final@2022=8100200元"], ["B4", "exp_year@final@2022=806.5万元"], ["B5", "on_duty_total@final@2022=31人"]]);
  });
});

describe("a unit apart from its heading", () => {
  const rows = [["某院2022年账表核对"], ["项目", "账面数\n元", "一体化系统\n元", "决算 万元"], ["财政拨款收入", 3000000, 3000000, 300], ["其他收入", 56000.5, "—", 5.6], ["基本支出", 2800000, "—", 280]];

  it("on a line of its own or behind a blank is that of the column", () => {
    const said = saidIn(rows);
    expect(["B3", "C3", "D3", "B4"].map((cell) => said.get(cell))).toEqual(["income_fiscal@final@2022=3000000元", "income_fiscal@final@2022=3000000元", "income_fiscal@final@2022=300万元", "income_other@final@2022=56000.5元"]);
  });

  it("leaves a dash beside a figure for the same quantity without a meaning: the system does not hold it", () => {
    const said = saidIn(rows);
    expect([said.has("C4"), said.has("C5")]).toEqual([false, false]);
  });
});

describe("lines by function without a kind of money", () => {
  it("are functions of all spending, whatever form has the same headings", () => {
    const said = saidIn([["2021年支出决算（按功能科目，万元）"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["204", "公共安全支出", 900, 700, 200], ["20405", "法院", 900, 700, 200], ["208", "社会保障和就业支出", 80, 80, n], ["合计", n, 980, 780, 200]]);
    expect(["C3", "C4", "C5", "C6", "D6", "E6"].map((cell) => said.get(cell))).toEqual(["func_exp[204]@final@2021=900万元", "func_exp[20405]@final@2021=900万元", "func_exp[208]@final@2021=80万元", "exp_year@final@2021=980万元", "basic_exp@final@2021=780万元", "project_exp@final@2021=200万元"]);
  });
});

describe("figures right behind labels of their own", () => {
  const rows = [
    ["2022年指标取数"], [n, n, n, n, n, n, "金额：万元，人数：人"], ["三级指标", "分值", "分子（取数项）", "分子数", "分母（取数项）", "分母数", "计算结果"],
    ["在职人员控制率", 3, "在编在岗人数", 61, "编制数", 66, "92.42%"], ["“三公”经费变动率", 3, "2022年“三公”预算数－2021年“三公”预算数", -1.2, "2021年“三公”预算数", 14.2, "-8.45%"],
    ["公用经费控制率", 4, "公用经费决算数", 210.4, "公用经费预算数", 220, "95.64%"],
  ];

  it("are named by these, in the unit that they have themselves", () => {
    const said = saidIn(rows);
    expect(["D4", "F4", "F5", "D6", "F6"].map((cell) => said.get(cell))).toEqual(["on_duty_total@final@2022=61人", "est_total@final@2022=66人", "sangong_total@budget@2021=14.2万元", "public_exp@final@2022=210.4万元", "public_exp@budget@2022=220万元"]);
  });

  it("stay unread where two of them are taken off each other", () => {
    expect(saidIn(rows).has("D5")).toBe(false);
  });
});

describe("a column that dates its lines", () => {
  const rows = [
    ["2022年度基础数据（万元）"], ["指标", "口径", "部门合计", "局机关", "园林所"], ["财政拨款收入", "2022决算", 890, 690, 200], ["其中：政府性基金", "2022决算", 90, 90, 0], ["本年收入合计", "2022决算", 900, 700, 200], ["本年支出合计", "2022决算", 880, 690, 190], ["　基本支出", "2022决算", 500, 400, 100], ["　　人员经费", "2022决算", 420, 330, 90], ["　　公用经费", "2022决算", 80, 70, 10],
    ["　项目支出", "2022决算", 380, 290, 90], ["基本支出", "2022年初预算", 480, 380, 100], ["追加", "2022年中", 30, 20, 10],
  ];

  it("leaves what they are about to their labels, and the whole to the column of the department", () => {
    expect([...saidIn(rows)]).toEqual([
      ["C3", "income_fiscal@final@2022=890万元"], ["C4", "income_gf@final@2022=90万元"], ["C5", "income_year@final@2022=900万元"], ["C6", "exp_year@final@2022=880万元"], ["C7", "basic_exp@final@2022=500万元"],
      ["C8", "personnel_exp@final@2022=420万元"], ["C9", "public_exp@final@2022=80万元"], ["C10", "project_exp@final@2022=380万元"], ["C11", "basic_exp@budget@2022=480万元"], ["C12", "budget_addition@adjust@2022=30万元"],
    ]);
  });
});

describe("economic subjects", () => {
  it("are lines of 基本支出 and of 项目支出 below columns of both", () => {
    const said = saidIn([["2022年支出明细账（按经济科目，元）"], ["科目代码", "科目名称", "一季度", "二季度", "三季度", "四季度", "全年支出数", "基本支出", "项目支出"], ["301", "工资福利支出", 10, 10, 10, 12, 42, 40, 2], ["30101", "基本工资", 10, 10, 10, 12, 42, 40, 2], ["302", "商品和服务支出", 5, 5, 5, 5, 20, 8, 12]]);
    expect(["H3", "I3", "H4", "I5", "C3"].map((cell) => said.get(cell))).toEqual(["basic_econ[301]@final@2022=40元", "project_econ[301]@final@2022=2元", "basic_econ[30101]@final@2022=40元", "project_econ[302]@final@2022=12元", undefined]);
  });

  it("are lines of the sum below that they make up", () => {
    const rows = (sum: number): CellValue[][] => [["某馆2022年收支底数（元）"], ["工资福利支出", 1825.2], ["商品和服务支出", 373.8], ["对个人和家庭的补助", 92], ["基本支出小计", sum], ["项目支出小计", 700], ["本年支出合计", sum + 700]];
    const said = saidIn(rows(2291));
    expect(["B2", "B3", "B4", "B5"].map((cell) => said.get(cell))).toEqual(["basic_econ[301]@final@2022=1825.2元", "basic_econ[302]@final@2022=373.8元", "basic_econ[303]@final@2022=92元", "basic_exp@final@2022=2291元"]);
    expect(saidIn(rows(2300)).has("B2")).toBe(false);
  });
});

describe("remarks in brackets", () => {
  it("behind income tell what it is earned with, or at what stage it is", () => {
    const said = saidIn([["2022年取数（万元）"], ["项目", "2022年"], ["事业收入（培训费）", 86], ["其他收入（房租）", 7], ["本年支出合计（决算）", 320]]);
    expect([...said.values()]).toEqual(["income_business@final@2022=86万元", "income_other@final@2022=7万元", "exp_year@final@2022=320万元"]);
  });
});

describe("years of two digits", () => {
  it("stand before 年初 and 年底", () => {
    const said = saidIn([["财政拨款结转结余（单位：元）"], ["项目", "21年底结转（上年决算）", "22年初结转", "财政收回", "22年底结转"], ["河道整治", 300, 300, 0, 500], ["合计", 300, 300, 0, 500]]);
    expect(["B4", "C4", "E4"].map((cell) => said.get(cell)?.replace("@?", "@2022"))).toEqual(["carry_out_fiscal@final@2021=300元", "carry_in_fiscal@final@2022=300元", "carry_out_fiscal@final@2022=500元"]);
  });
});

describe("sums", () => {
  it("called 总计 below 本年支出合计 and what is left at the year's end are 支出总计", () => {
    const said = saidIn([["2022年支出（万元）"], ["用途", "2022年预算", "2022年实际"], ["基本支出", 60, 61], ["项目支出", 40, 42], ["本年支出合计", 100, 103], ["年末结转和结余", 0, 7], ["总计", 100, 110]]);
    expect(["B7", "C7"].map((cell) => said.get(cell))).toEqual(["exp_total@budget@2022=100万元", "exp_total@final@2022=110万元"]);
  });

  it("of a table of 一般公共预算 alone are spent from it", () => {
    expect(saidIn([["2022年基本支出执行情况（一般公共预算）"], [n, n, n, "元"], ["编码", "科目", "年初预算", "全年执行"], ["301", "工资福利支出", 400, 410], ["302", "商品和服务支出", 90, 80], [n, "基本支出合计", 490, 490]]).get("D6")).toBe("gpb_basic@final@2022=490元");
  });
});

describe("reports of a month", () => {
  const report = (month: string): ReadonlyMap<string, string> => saidIn([["收支月报表"], ["编报单位：某台", n, month, "金额单位：元"], ["项目", "本月数", "本年累计数"], ["财政拨款收入", 100, 900], ["经营支出", 10, 80]]);

  it("before December have not summed up the year", () => {
    expect(report("2022年9月").size).toBe(0);
  });

  it("of December have, also for what only the dictionary knows", () => {
    expect([...report("2022年12月")]).toEqual([["C4", "income_fiscal@final@2022=900元"], ["C5", "operating_exp@final@2022=80元"]]);
  });
});

describe("parts of a sheet that are headed behind their number", () => {
  const rows = [
    ["部门整体支出绩效自评底稿（2022年度）"], [n, n, n, n, "单位：万元"], [n],
    ["一、资金执行", "年初预算数", "全年预算数", "全年执行数", "执行率"], ["部门支出总额", 320, 410, 400, "97.56%"], ["其中：基本支出", 140, 150, 149, "99.33%"], [n],
    ["二、投入指标", "计算依据", "结果", "分值", "得分"], ["在职人员控制率", "在职58÷编制61", "95.08%", 3, 3], ["公用经费控制率", "决算17÷预算18", "94.44%", 3, 3],
  ];

  it("are tables of their own", () => {
    expect([...saidIn(rows)]).toEqual([
      ["B5", "budget_initial@budget@2022=320万元"], ["C5", "budget_adjusted@adjusted@2022=410万元"], ["D5", "expenditure_actual@final@2022=400万元"], ["B6", "basic_exp@budget@2022=140万元"], ["C6", "basic_exp@adjusted@2022=150万元"],
      ["D6", "basic_exp@final@2022=149万元"], ["E5", "budget_completion_rate@final@2022=0.9756%"], ["C9", "on_duty_control_rate@final@2022=0.9508%"], ["C10", "public_control_rate@final@2022=0.9444%"],
    ]);
  });
});
