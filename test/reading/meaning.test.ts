import { NO_CHOICES, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { exceeds, wholeOf } from "../../src/reading/meaning/families";
import { quantityOf } from "../../src/reading/meaning/quantities";
import { conceptsOf, conceptsWithin } from "../../src/reading/meaning/segment";
import { stageWordOf } from "../../src/reading/meaning/stageWord";
import { drawBook, drawSheet } from "../helpers/drawSheet";

function said(rows: readonly (readonly CellValue[])[], name = "Sheet1"): string[] {
  const ledger = readLedger(drawBook(drawSheet(name, rows)), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${quantity.account}${quantity.sub === null ? "" : `[${quantity.sub}]`}@${quantity.period}@${quantity.year ?? "?"}`)).sort();
}

function named(label: string): string | null {
  const means = conceptsOf(label);
  return means === null ? null : quantityOf(means);
}

const n = null;

describe("the words of a label", () => {
  it("mean something together only when every one of them is known", () => {
    expect(conceptsOf("年末在职人数")).toEqual(new Set(["closing", "onDuty"]));
    expect(conceptsOf("在职讲解员人数")).toBeNull();
  });

  it("leave years, letters in front, brackets around and remarks aside, but for remarks that take something off", () => {
    expect(conceptsOf("A.2022年决算")).toEqual(new Set(["spent"]));
    expect(conceptsOf("2022年末结转")).toEqual(new Set(["closing", "carry"]));
    expect(conceptsOf("【收入】")).toEqual(new Set(["income"]));
    expect(conceptsOf("事业收入(医疗收入)")).toEqual(new Set(["businessIncome"]));
    expect(conceptsOf("固定资产(不含土地)")).toBeNull();
    expect(conceptsOf("事业收入(不含教育收费)")).toEqual(new Set(["businessIncome"]));
  });

  it("are found in a title whatever else it says", () => {
    expect(conceptsWithin("某某市固定资产和人员家底")).toEqual(new Set(["asset"]));
  });

  it.each([
    ["公务用车购置及运行维护费", "sangong_vehicle"], ["公车运维", "sangong_vehicle_run"], ["国内公务接待批次", "reception_batches"], ["公务用车保有量", "vehicles_held"],
    ["行政编制数", "est_civil"], ["在编在岗人员", "on_duty_total"], ["离退休人员", "retired_total"], ["政府采购工程支出", "procurement_works"], ["非税收入实缴数", "nontax_received"],
    ["年初财政拨款结转结余", "carry_in_fiscal"], ["政府性基金基本支出", "gf_basic"], ["在用固定资产原值", "fixed_asset_in_use"], ["房屋租金应收数", "rent_due"], ["人员开支", "personnel_exp"], ["实有公务用车", "vehicles_held"], ["接待次数", "reception_batches"], ["上级补助到账", "income_superior"], ["财政拨款到位数", "income_fiscal"],
    ["用事业基金弥补收支差额", "use_nonfiscal_surplus"], ["财政补助收入", "income_fiscal"], ["政府采购合同价", "procurement_contract"], ["劳务派遣用工人数", "off_est_staff"], ["遗属补助人员", "survivors"],
  ])("%s names %s", (label, account) => {
    expect(named(label)).toBe(account);
  });

  it.each(["固定资产净值", "财政拨款基本支出", "事业编制实有人数", "编外编制", "合计", "年初预算", "在职事业人员", "离休费", "退休人员经费", "到位资金", "基本支出到账"])("%s names no quantity of the dictionary", (label) => {
    expect(named(label)).toBeNull();
  });

  it.each([
    ["年中追加", "added"], ["核减", "cut"], ["已结算支付", "spent"], ["年初批复数", "initial"], ["调整后部门预算", "adjusted"], ["支出数", "spent"], ["最新预算", "adjusted"], ["累计列支", "spent"], ["预算拨款", null], ["实际列支", "spent"], ["全年开支", "spent"], ["全年到位", null], ["支出", null], ["基本支出", null], ["结余", null], ["本年收入", null],
  ] as const)("%s is the stage %s", (heading, stage) => {
    expect(stageWordOf(heading)).toBe(stage);
  });
});

describe("what lines make up", () => {
  const means = (...labels: string[]): (ReadonlySet<never> | null)[] => labels.map((label) => conceptsOf(label) as ReadonlySet<never> | null);

  it("is known when all are parts of one thing", () => {
    expect(wholeOf(means("公务接待费", "公车购置", "出国费"))).toBe("sangong");
    expect(wholeOf(means("货物", "工程", "服务"))).toBe("buying");
    expect(wholeOf(means("基本支出", "项目支出"))).toBe("spending");
  });

  it("is not known when one line is not, or is something else, or kinds of money alone could be either side", () => {
    expect(wholeOf(means("公务接待费", "茶歇"))).toBeNull();
    expect(wholeOf(means("公务接待费", "会议费"))).toBeNull();
    expect(wholeOf(means("一般公共预算", "政府性基金"))).toBeNull();
    expect(exceeds("sangong", means("公务接待费", "会议费"))).toBe(true);
  });
});

describe("cells that label, headings and title name together", () => {
  it("are read in a table whose rows are stages and whose columns are the items", () => {
    expect(said([["2024年三公经费对比", n, n, "万元"], ["年度", "公务接待", "公车运行维护", "合计"], ["2023年决算", 1.36, 5.71, 7.07], ["2024年预算", 1.8, 6, 7.8]])).toEqual([
      "B3 sangong_reception@final@2023", "B4 sangong_reception@budget@2024", "C3 sangong_vehicle_run@final@2023", "C4 sangong_vehicle_run@budget@2024", "D3 sangong_total@final@2023", "D4 sangong_total@budget@2024",
    ]);
  });

  it("are lines of projects where the columns of such a table are projects", () => {
    expect(said([["2024年项目经费使用情况（万元）"], ["内容", "康复救助", "辅具适配", "项目合计"], ["年初批复", 325, 120, 445], ["全年支出", 402, 75, 477]])).toEqual([
      "B3 line_budget_initial[康复救助]@budget@2024", "B4 line_executed[康复救助]@final@2024", "C3 line_budget_initial[辅具适配]@budget@2024", "C4 line_executed[辅具适配]@final@2024", "D3 project_exp@budget@2024", "D4 project_exp@final@2024",
    ]);
  });

  it("are what the title is about when the words alone say too little", () => {
    expect(said([["2023年非税收入（保教费）收缴情况（单位：元）"], ["学期", "应收", "实收", "缴入财政专户"], ["春季", 1286400, 1254000, 1254000], ["秋季", 1312800, 1287600, 1287600], ["全年合计", 2599200, 2541600, 2541600]])).toEqual([
      "B5 nontax_due@final@2023", "C5 nontax_received@final@2023", "D5 nontax_remitted@final@2023",
    ]);
  });

  it("are what the heading of the labels is about", () => {
    expect(said([["2023年度综合情况（单位：元）"], ["三公经费", "预算", "决算"], ["出国（境）", 0, 0], ["车辆运行维护", 860000, 812644], ["合计", 860000, 812644]]).filter((cell) => cell.startsWith("B5") || cell.startsWith("C5"))).toEqual([
      "B5 sangong_total@budget@2023", "C5 sangong_total@final@2023",
    ]);
  });

  it("are what they sum up, not what was spent altogether, where the heading only says 支出数", () => {
    expect(said([["2023年三公经费支出统计（单位：元）"], ["项目", "2023年预算数", "2023年支出数"], ["公务接待费", 45000, 41870], ["公务用车运行维护费", 230000, 224915], ["合计", 275000, 266785]]).filter((cell) => cell.startsWith("C5"))).toEqual(["C5 sangong_total@final@2023"]);
    expect(said([["2023年公务开支（元）"], ["月份", "公务接待费", "公务用车运行维护费", "合计"], ["1-6月", 7000, 24000, 31000], ["7-12月", 7600, 27000, 34600], ["全年", 14600, 51000, 65600], ["上年支出", 17340, 55218, 72558]]).filter((cell) => cell.startsWith("D"))).toEqual([
      "D5 sangong_total@final@2023", "D6 sangong_total@final@2022",
    ]);
  });

  it("tell 总计 below 本年收入合计 from the year's income", () => {
    const rows = said([["2023年收支预决算对比（万元）"], ["收入", n, n, "支出", n, n], ["项目", "年初预算数", "决算数", "项目", "年初预算数", "决算数"], ["财政拨款收入", 900, 940, "基本支出", 700, 720], ["其他收入", 20, 10, "项目支出", 220, 210], ["本年收入合计", 920, 950, "本年支出合计", 920, 930], ["年初结转和结余", 0, 5, "年末结转和结余", 0, 25], ["总计", 920, 955, "总计", 920, 955]]);
    expect(rows.filter((cell) => /^[CF]8/.test(cell))).toEqual(["C8 income_total@final@2023", "F8 exp_total@final@2023"]);
    expect(rows.filter((cell) => /^[CF]6/.test(cell))).toEqual(["C6 income_year@final@2023", "F6 exp_year@final@2023"]);
  });

  it("have the stage that stands among other words of their heading", () => {
    expect(said([["2021年政府采购项目进展（万元）"], ["标的", "属性", "采购计划", "成交（合同）金额", "已结算支付"], ["彩超机", "货物", 145, 138.6, 131.67], ["检验试剂", "货物", 260, 251.4, 251.4], ["总计", n, 405, 390, 383.07]])).toEqual([
      "C5 procurement_total@budget@2021", "D5 procurement_contract@final@2021", "E5 procurement_paid@final@2021",
    ]);
  });

  it("stay unread where one word is not known, or the label comes again", () => {
    expect(said([["2023年公务接待情况（单位：元）"], ["项目", "金额"], ["接待用房修缮", 5000]])).toEqual([]);
    expect(said([["2023年费用登记（单位：元）"], ["事由", "金额", "批次"], ["公务接待", 800, 1], ["公务接待", 920, 2]])).toEqual([]);
  });

  it("are no total of a part where the table covers more", () => {
    expect(said([["2023年三公及会议培训（万元）"], ["项目", "公务接待费", "会议费", "合计"], ["2023年决算", 1.2, 3, 4.2]]).filter((cell) => cell.startsWith("D3"))).toEqual([]);
  });

  it("are those of the fund that the title names, never of the department", () => {
    expect(said([["2023年政府性基金支出情况（单位：万元）"], ["类别", "金额"], ["基本支出", 12], ["项目支出", 88]])).not.toContain("B3 basic_exp@final@2023");
  });
});

describe("tables in the words of their owner", () => {
  it("are tables of execution by the stages of their columns", () => {
    expect(said([["2023年财政专项资金使用台账"], ["单位：元"], ["下达文号", "专项名称", "年初预算", "调整后预算", "累计支付"], ["清财〔2023〕3号", "卒中中心", 2600000, 3100000, 2987500], ["清财〔2023〕9号", "医师培训", 480000, 480000, 451200], ["合计", n, 3080000, 3580000, 3438700]]).slice(0, 3)).toEqual([
      "C4 line_budget_initial[卒中中心]@budget@2023", "C5 line_budget_initial[医师培训]@budget@2023", "C6 project_exp@budget@2023",
    ]);
  });

  it("are such tables when their stages are parted by where the money comes from", () => {
    expect(said([["2023年专项资金安排使用表（万元）"], ["专项名称", "调整后预算", n, n, "实际支出", n, n], [n, "合计", "中央", "县级", "合计", "中央", "县级"], ["农田建设", 4670, 4200, 470, 4527, 4100, 427], ["疫病防控", 193, 150, 43, 187, 150, 37]])).toEqual([
      "B4 line_budget_adjusted[农田建设]@adjusted@2023", "B5 line_budget_adjusted[疫病防控]@adjusted@2023", "E4 line_executed[农田建设]@final@2023", "E5 line_executed[疫病防控]@final@2023",
    ]);
  });

  it("have a heading of two words where a subject stands over labels and 金额 over their figures", () => {
    expect(said([["2023年家底（元）"], ["固定资产", "金额"], ["年初原值", 36850412], ["本年增加", 2416000], ["本年减少", 318750], ["在用", 38210005]])).toEqual([
      "B3 fixed_asset_begin@final@2023", "B4 fixed_asset_add@final@2023", "B5 fixed_asset_dec@final@2023", "B6 fixed_asset_in_use@final@2023",
    ]);
  });

  it("say nothing of spending in lines about income, staff or assets", () => {
    expect(said([["2023年财务基本数据（元）"], ["项目", "预算", "实际"], ["财政拨款收入", 4020000, 4186000], ["基本支出", 6250000, 6304512], ["项目支出", 3100000, 3216308], ["退休（人）", n, 20]]).filter((cell) => cell.includes("line_") && !cell.includes("基本支出") && !cell.includes("项目支出"))).toEqual([]);
  });

  it("take the unit that stands beside 金额单位, or that their own figures are written with", () => {
    expect(readLedger(drawBook(drawSheet("卡", [["财务信息卡（2023年度）"], ["单位名称", "某幼儿园", "金额单位", "万元"], ["基本支出", 846.22, "项目支出", 175.16]])), NO_CHOICES).tables[0]!.unit).toBe("万元");
    expect(readLedger(drawBook(drawSheet("卡", [["财务信息（2023年度）"], ["基本支出", "846.22万元"], ["项目支出", "175.16万元"], ["会议费", 1.2]])), NO_CHOICES).tables[0]!.unit).toBe("万元");
  });
});
