import { said } from "../helpers/said";

const n = null;

describe("projects side by side over the stages of their budget", () => {
  it("are lines, whose stages figures tell where words do not; the sum of all is that of the projects", () => {
    const stated = said([
      ["2020年项目经费一览（万元）"], ["经费", "甲库改造", "乙志编印", "丙展布置", "合计"],
      ["县财政年初批复", 120, 28, 12, 160], ["年中追加", "-", 5, 30.5, 35.5], ["年底压减", 6, "-", "-", 6], ["调整后可用", 114, 33, 42.5, 189.5],
      ["上半年支付", 42.6, 8.4, 0, 51], ["下半年支付", 70.3, 24, 40.5, 134.8], ["全年支付", 112.9, 32.4, 40.5, 185.8], ["未用完", 1.1, 0.6, 2, 3.7],
    ]);
    expect(stated).toEqual(expect.arrayContaining([
      "B3 line_budget_initial[甲库改造]@budget@2020", "C6 line_budget_adjusted[乙志编印]@adjusted@2020", "D9 line_executed[丙展布置]@final@2020",
      "E3 project_exp@budget@2020", "E6 project_exp@adjusted@2020", "E9 project_exp@final@2020",
    ]));
    expect(stated.filter((text) => /^[B-E](?:4|5|7|8|10) /.test(text))).toEqual([]);
  });

  it("are lines below their months as well, beside others of an office", () => {
    const months = Array.from({ length: 12 }, (_, month) => [`${month + 1}月`, 100 + month, 10, 110 + month]);
    expect(said([
      ["2024年支付登记", n, n, "元"], ["月份", "津补贴及公用", "丁平台运维", "当月合计"], ...months, ["全年支出", 1266, 120, 1386], ["全年指标", 1300, 150, 1450], ["结余", 34, 30, 64],
    ])).toEqual([
      "B15 line_executed[津补贴及公用]@final@2024", "B16 line_budget_adjusted[津补贴及公用]@adjusted@2024", "C15 line_executed[丁平台运维]@final@2024",
      "C16 line_budget_adjusted[丁平台运维]@adjusted@2024", "D15 expenditure_actual@final@2024", "D16 budget_adjusted@adjusted@2024",
    ]);
  });
});

describe("lines side by side below kinds of spending", () => {
  it("have a sum for each kind, whose changes are nothing, and one of all", () => {
    const stated = said([
      ["某局2023年经费一览", n, n, n, n, n, "单位：万元"], ["环节", "基本支出", n, n, "项目支出", n, n, "总计"], [n, "人员经费", "公用经费", "小计", "甲补贴", "乙热线", "小计", n],
      ["年初预算", 300, 40, 340, 90, 30, 120, 460], ["追加", 12, 0, 12, 20, 0, 20, 32], ["调整后预算", 312, 40, 352, 110, 30, 140, 492], ["实际支出", 310, 39, 349, 105, 28, 133, 482],
    ], "一览", { merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"] });
    expect(stated).toEqual(expect.arrayContaining([
      "D4 basic_exp@budget@2023", "G4 project_exp@budget@2023", "H4 budget_initial@budget@2023", "H5 budget_addition@adjust@2023", "G6 project_exp@adjusted@2023", "H7 expenditure_actual@final@2023",
    ]));
    expect(stated.filter((text) => /^[DG]5 |^G\d (?!project_exp)/.test(text))).toEqual([]);
  });
});

describe("cards", () => {
  it("say of each project what its budget was and what became of it, and of all together", () => {
    const stated = said([
      ["2022年项目卡片  金额单位：元"], [],
      ["项目1", "甲类人员慰问", n, n, "项目2", "乙家庭补助"], ["年初预算", 1365, n, n, "年初预算", 420], ["年中调整（+/-）", 286, n, n, "年中调整（+/-）", 0],
      ["调整后预算", 1651, n, n, "调整后预算", 420], ["全年支出", 1638, n, n, "全年支出", 418], ["经办", "甲股", n, n, "经办", "乙股"], [],
      ["项目3", "丙站运行"], ["年初预算", 560], ["调整后预算", 520], ["全年支出", 508], [], [], ["三个项目合计"], ["年初预算", 2345], ["调整后预算", 2591], ["全年支出", 2564],
    ], "项目卡片");
    expect(stated).toEqual(expect.arrayContaining([
      "B4 line_budget_initial[甲类人员慰问]@budget@2022", "F6 line_budget_adjusted[乙家庭补助]@adjusted@2022", "B13 line_executed[丙站运行]@final@2022",
      "B17 project_exp@budget@2022", "B18 project_exp@adjusted@2022", "B19 project_exp@final@2022",
    ]));
  });
});

describe("lines behind the kinds they belong to", () => {
  it("are called by the column behind, and never what their kind is", () => {
    const stated = said([
      ["2019年预算执行进度表", n, n, n, "单位：万元"], ["项目", n, "年初预算", "调整预算", "全年支出"],
      ["基本支出", "甲类工资", 184, 197, 196], [n, "日常开销", 21, 21, 20], ["项目支出", "乙灯维护", 28, 32, 31], [n, "丙员经费", 61, 61, 61],
      ["基本支出小计", n, 205, 218, 216], ["项目支出小计", n, 89, 93, 92], ["总计", n, 294, 311, 308],
    ], "进度", { merges: ["A3:A4", "A5:A6"] });
    expect(stated).toEqual(expect.arrayContaining(["C3 line_budget_initial[甲类工资]@budget@2019", "E5 line_executed[乙灯维护]@final@2019", "C7 basic_exp@budget@2019", "E8 project_exp@final@2019", "E9 expenditure_actual@final@2019"]));
    expect(stated.filter((text) => /^[C-E][3-6] (?:basic|project)_exp/.test(text))).toEqual([]);
  });
});

describe("a report of a month before December", () => {
  const report = (month: string): string[] => said([
    ["收支月报表"], [n, n, month, n, "金额单位：元"], ["项目", "行次", "全年预算（年初批复）", "本月数", "本年累计数"],
    ["一、财政拨款收入", 1, 27900, 1989, 25930], ["本年收入合计", 2, 39850, 3428, 35518], ["二、基本支出", 3, 25700, 2322, 22621], ["本年支出合计", 4, 40000, 4528, 33802],
  ]);

  it("states the budget, which a bracket says to be the first, and nothing of the year", () => {
    expect(report("2025年11月")).toEqual(["C4 income_fiscal@budget@2025", "C5 income_year@budget@2025", "C6 basic_exp@budget@2025", "C7 exp_year@budget@2025"]);
  });

  it("is one of execution by its columns, though what they hold is not the year's", () => {
    const rows = [["项目", "年初预算", "本月支出", "累计支出", "占年初预算"], ["甲类工资", 215800, 18420, 171240, 0.7935], ["乙班教学", 56000, 7240, 31842, 0.5686], ["合计", 271800, 25660, 203082, 0.7472]];
    expect(said([["某校10月份支出表"], [n, n, n, "2020年10月", "单位：元"], ...rows], "10月")).toEqual([
      "B4 line_budget_initial[甲类工资]@budget@2020", "B5 line_budget_initial[乙班教学]@budget@2020", "B6 budget_initial@budget@2020", "B6 budget_initial@final@2020",
    ]);
  });

  it("of December sums up the year", () => {
    expect(report("2025年12月")).toEqual(expect.arrayContaining(["E4 income_fiscal@final@2025", "E7 exp_year@final@2025"]));
  });
});

describe("a numbered subject over labels", () => {
  it("heads a table where nothing but stages and scores stand behind it", () => {
    expect(said([
      ["部门整体支出绩效自评底稿（2025年度）", n, n, n, n, n, "单位：万元"], [],
      ["一、资金执行", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分"], ["部门支出总额", 3286, 4120, 4018, "97.52%", 10, 9.75], ["其中：基本支出", 1462, 1538, 1531, "99.54%"], ["　　　项目支出", 1824, 2582, 2487, "96.32%"],
    ])).toEqual(expect.arrayContaining(["B4 budget_initial@budget@2025", "C5 basic_exp@adjusted@2025", "D6 project_exp@final@2025"]));
  });
});

describe("a ledger of 指标", () => {
  it("sums up the budget at first and both ways of changing it, and what they come to", () => {
    expect(said([
      ["2024年地方财政指标台账", n, n, n, "单位：元"], ["文号", "摘要", "年初预算", "追加", "追减"],
      ["某财预1号", "甲项运维", 1650, n, n], ["某财农38号", "乙物追加", n, 300, n], ["某财预15号", "压减一般性支出", n, n, 26], [n, "合计", 1650, 300, 26], [n, "调整后全年指标数", 1924, n, n],
    ])).toEqual(expect.arrayContaining(["C6 budget_initial@budget@2024", "D6 budget_addition@adjust@2024", "E6 budget_reduction@adjust@2024", "C7 budget_adjusted@adjusted@2024"]));
  });
});
