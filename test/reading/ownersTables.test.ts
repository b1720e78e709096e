import { NO_CHOICES, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet, type Drawing } from "../helpers/drawSheet";

const n = null;

function said(rows: readonly (readonly CellValue[])[], drawing: Drawing = {}): string[] {
  const ledger = readLedger(drawBook(drawSheet("Sheet1", rows, drawing)), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${quantity.account}${quantity.sub === null ? "" : `[${quantity.sub}]`}@${quantity.period}=${amount.value.toFixed()}${amount.unit}`)).sort();
}

function at(cells: readonly string[], ...addresses: string[]): string[] {
  return cells.filter((cell) => addresses.some((address) => cell.startsWith(`${address} `)));
}

describe("blocks side by side", () => {
  const rows = [
    ["2020年收支情况", n, n, n, n, n, n], [n, n, n, n, n, n, "单位：万元"], ["收入来源", "年初预算", "决算数", n, "支出去向", "年初预算", "决算数"],
    ["财政拨款收入", 962.4, 1558.76, n, "基本支出", 928.8, 983.55], ["事业收入", 310, 286.15, n, "项目支出", 343.6, 846.93], ["本年收入合计", 1272.4, 1844.91, n, "支出总计", 1272.4, 1830.48],
  ];

  it("share the unit that stands in the corner of one of them", () => {
    expect(at(said(rows), "C4", "C5", "C6", "G4", "G6")).toEqual([
      "C4 income_fiscal@final=1558.76万元", "C5 income_business@final=286.15万元", "C6 income_year@final=1844.91万元", "G4 basic_exp@final=983.55万元", "G6 exp_total@final=1830.48万元",
    ]);
  });

  it("share a title whose merged cell reaches over them", () => {
    const ledger = readLedger(drawBook(drawSheet("Sheet1", [["项目支出两年对照（单位：元）", n, n, n, n, n, n], ["2017年", n, n, n, "2018年", n, n], ["项目", "调整后预算", "支出数", n, "项目", "调整后预算", "支出数"], ["财务代理", 186000, 183400, n, "财务代理", 210000, 208600], ["信息化", 150000, 147500, n, "信息化", 65000, 63700], ["合计", 336000, 330900, n, "合计", 275000, 272300]], { merges: ["A1:G1"] })), NO_CHOICES);
    expect(ledger.tables.map(({ unit }) => unit)).toEqual(["元", "元"]);
    expect(at(said([["项目支出两年对照（单位：元）", n, n, n, n, n, n], ["2017年", n, n, n, "2018年", n, n], ["项目", "调整后预算", "支出数", n, "项目", "调整后预算", "支出数"], ["财务代理", 186000, 183400, n, "财务代理", 210000, 208600], ["信息化", 150000, 147500, n, "信息化", 65000, 63700], ["合计", 336000, 330900, n, "合计", 275000, 272300]], { merges: ["A1:G1"] }), "G6")).toEqual(["G6 project_exp@final=272300元"]);
  });
});

describe("lines that part a project by where its money comes from", () => {
  it("leave the project's name to its 小计", () => {
    const cells = said([["2022年项目资金分来源执行台账（元）"], ["项目", "资金来源", "年初预算", "支出数"], ["森林管护", "中央", 6850000, 7186300], [n, "省级", 1200000, 1168420], [n, "小计", 8050000, 8354720], ["造林补贴", "省级", 800000, 912360], [n, "本级", 360000, 345000], [n, "小计", 1160000, 1257360], ["总计", n, 9210000, 9612080]]);
    expect(at(cells, "C3", "C4", "D4", "D6")).toEqual([]);
    expect(at(cells, "C5", "D5", "D8")).toEqual(["C5 line_budget_initial[森林管护]@budget=8050000元", "D5 line_executed[森林管护]@final=8354720元", "D8 line_executed[造林补贴]@final=1257360元"]);
  });

  it("keep their names where no 小计 closes the group", () => {
    expect(at(said([["2022年项目资金执行台账（元）"], ["项目", "资金来源", "年初预算", "支出数"], ["森林管护", "中央", 6850000, 7186300], ["造林补贴", "省级", 800000, 912360]]), "C3")).toEqual(["C3 line_budget_initial[森林管护]@budget=6850000元"]);
  });
});

describe("totals in the words of their owner", () => {
  it.each(["两项合计", "全部项目合计", "以上合计"])("%s sums up the table", (label) => {
    expect(at(said([["2019年预算执行情况（元）"], ["支出内容", "年初预算", "可用指标", "已支付"], ["定额公用", 536000, 509200, 507316], ["免费开放", 500000, 500000, 500000], [label, 1036000, 1009200, 1007316]]), "D5")).toEqual(["D5 expenditure_actual@final=1007316元"]);
  });

  it("全年 below months is their sum, elsewhere it is a label like others", () => {
    expect(at(said([["2023年非税收入收缴登记（元）"], ["月份", "应收", "实收"], ["1-6月", 900, 880], ["7-12月", 700, 700], ["全年", 1600, 1580]]), "B5", "C5")).toEqual(["B5 nontax_due@final=1600元", "C5 nontax_received@final=1580元"]);
  });
});

describe("words over every figure", () => {
  it("are headings when they only tell years apart: 指标 | 本年 | 上年 | 变动", () => {
    const cells = said([["2023年末人员（人）"], [], ["指标", "本年", "上年", "变动"], ["在职实有", 118, 121, -3], ["离休", 2, 3, -1], ["退休", 64, 60, 4]]);
    expect(at(cells, "B4", "C4", "D4", "C6", "D6")).toEqual(["B4 on_duty_total@final=118人", "C4 on_duty_total@final=121人", "C6 retired@final=60人"]);
  });

  it("are headings in one of two tables side by side, however few are known", () => {
    const rows = [["2021年收支对账（元）"], [], ["来源", "年初数", "全年到位", n, "去向", "年初安排", "调整后", "实际列支"], ["事业收入", 90000, 91250, n, "基本支出", 60000, 64000, 63500], ["其他收入", 10000, 8700, n, "项目支出", 40000, 38000, 37200]];
    expect(at(said(rows), "G4", "G5")).toEqual(["G4 basic_exp@adjusted=64000元", "G5 project_exp@adjusted=38000元"]);
  });

  it("are headings when most tell months apart: what December has summed up is the year's, as is 全年", () => {
    const cells = said([["2022年收入（本月/累计）"], ["单位：元"], ["收入类别", "11月累计", "12月本月", "12月累计", "2021年全年"], ["事业收入", 902000, 88000, 990000, 951000], ["其他收入", 4100, 900, 5000, 4800]]);
    expect(at(cells, "B4", "C4")).toEqual([]);
    expect(at(cells, "D4", "E4")).toEqual(["D4 income_business@final=990000元", "E4 income_business@final=951000元"]);
  });
});

describe("what December or the last quarter has summed up", () => {
  it.each([["12月累计"], ["四季度累计（全年）"], ["第四季度末累计"], ["1-12月累计支出"]])("%s is the year's", (head) => {
    expect(said([["2021年支出（元）"], ["项目", "三季度累计", head], ["基本支出", 71200, 98050], ["项目支出", 30100, 44300]])).toEqual(["C3 basic_exp@final=98050元", "C4 project_exp@final=44300元"]);
  });

  it("is what was spent beside the budget of 三公", () => {
    expect(said([["三公经费使用进度（元）"], ["项目", "年初预算", "截至11月累计", "全年累计"], ["公务接待费", 12000, 4100, 5300], ["公务用车运行维护费", 65000, 48800, 59400]])).toEqual([
      "B3 sangong_reception@budget=12000元", "B4 sangong_vehicle_run@budget=65000元", "D3 sangong_reception@final=5300元", "D4 sangong_vehicle_run@final=59400元",
    ]);
  });

  it("is the year's below 12月 as well, and what stands below 11月 is not", () => {
    expect(said([["支出月报（元）"], ["项目", "11月", n, "12月", n], [n, "本月", "累计", "本月", "累计"], ["基本支出", 8100, 89400, 8650, 98050]], { merges: ["A2:A3", "B2:C2", "D2:E2"] })).toEqual(["E4 basic_exp@final=98050元"]);
  });
});

describe("figures beside each other without any heading", () => {
  it("are none of them the quantity that the label names", () => {
    expect(said([["2022年支出（万元）"], ["基本支出", 310.5, 298.2], ["项目支出", 120, 118.4]])).toEqual([]);
    expect(at(said([["2022年支出决算（万元）"], ["基本支出", 310.5], ["项目支出", 120]]), "B2")).toEqual(["B2 basic_exp@final=310.5万元"]);
  });
});

describe("headings", () => {
  it("stand over one line without a label, each over a figure of it", () => {
    expect(said([["结转结余情况（元）"], ["年初结转和结余", "本年收入合计", "年末结转和结余"], [47100, 2264000, 14200]])).toEqual(["A3 carry_in@final=47100元", "B3 income_year@final=2264000元", "C3 carry_out@final=14200元"]);
    expect(said([["结转结余情况（元）"], ["年初结转和结余", "其他情况", "年末结转和结余"], [47100, 2264000, 14200]])).toEqual([]);
  });

  it("may have the unit line behind them", () => {
    expect(at(said([["固定资产账面原值"], ["资产类别", "期初", "本年增加", "期末", "单位：元"], ["房屋", 823000, 26000, 849000], ["车辆", 61200, n, 61200], ["合计", 884200, 26000, 910200]]), "B5", "D5")).toEqual(["B5 fixed_asset_begin@final=884200元", "D5 fixed_asset_end@final=910200元"]);
  });
});

describe("lines of a register", () => {
  it("are no headings when an amount could be a year: 2020.7.12 | 过路费 | 2000 | 2000", () => {
    const cells = said([["2020年三公经费流水（元）"], ["日期", "摘要", "公务接待费", "公务用车运行维护费", "三公合计"], ["2020.6.11", "接待", 600, n, 600], ["2020.7.12", "过路费", n, 2000, 2000], ["2020.8.13", "加油", n, 1300, 1300], ["全年合计", n, 600, 3300, 3900]]);
    expect(at(cells, "D6", "E6")).toEqual(["D6 sangong_vehicle_run@final=3300元", "E6 sangong_total@final=3900元"]);
  });

  it("are of the year and stage that stand beside their label", () => {
    const ledger = readLedger(drawBook(drawSheet("备忘", [["2023年度自评取数备忘（元）"], ["序号", "要填的数", "时间口径", "数值"], [1, "会议费", "2022年决算", 4100], [2, "会议费", "2023年年初预算", 5000], [3, "会议费", "2023年决算", 3900], [4, "“三公”经费合计", "2023年年初预算", 31200]])), NO_CHOICES);
    expect(ledger.entries.values().map(({ quantity: { account, period, year }, settled }) => `${account}@${period}@${year ?? "?"}=${settled.amount.value.toFixed()}`)).toEqual(["meeting_exp@final@2022=4100", "meeting_exp@budget@2023=5000", "meeting_exp@final@2023=3900", "sangong_total@budget@2023=31200"]);
  });
});

describe("a table without a unit", () => {
  it("is in that of the table above, or in the sheet's first where it cannot be in that", () => {
    const rows = (figure: number): (readonly CellValue[])[] => [["2019年收支汇总"], ["单位：元"], ["项目", "决算数"], ["基本支出", 6311600], ["项目支出", 2622300], [], ["表二　结转结余（万元）"], ["年初结转和结余", "年末结转和结余"], [17.27, 5.11], [], ["表三　三公经费"], ["项目", "决算数"], ["公务接待费", figure], ["公务用车运行维护费", figure * 3]];
    const unit = (figure: number): string | undefined => readLedger(drawBook(drawSheet("汇总", rows(figure))), NO_CHOICES).tables[2]?.unit;
    expect([unit(15700), unit(1.57)]).toEqual(["元", "万元"]);
  });


  it("is not lent one while another of its sheet speaks of money otherwise", () => {
    const sheet = drawSheet("给绩效办", [["本表数字凡未注明者均系万元口径"], ["基本支出", 543.2], ["项目支出", 204.3], [], ["〔上年〕"], ["本年收入合计", 720.1], ["本年支出合计", 719.2]]);
    const other = drawSheet("会议", [["2021年会议费（元）"], ["项目", "支出数"], ["会议费", 15700], ["培训费", 21700]]);
    expect(readLedger(drawBook(sheet, other), NO_CHOICES).tables.filter((table) => table.sheet === "给绩效办").map(({ unit }) => unit)).toEqual(["", ""]);
  });
});

describe("cells of one table that are read as one quantity", () => {
  const columns = (...seconds: readonly number[]): string[] => said([["2022年支出情况（万元）"], ["项目", "决算数", "执行数"], ["基本支出", 310.5, seconds[0]!], ["项目支出", 120, seconds[1]!], ["会议费", 3.2, seconds[2]!]]);

  it("keep their names where two columns say the same of most: a difference is for the reader", () => {
    expect(at(columns(310.5, 120, 3.6), "C3", "C5")).toEqual(["C3 basic_exp@final=310.5万元", "C5 meeting_exp@final=3.6万元"]);
  });

  it("are the first column's where they differ in most: the other's words were not understood", () => {
    expect(at(columns(298, 101.7, 3.2), "B3", "C3", "C4", "C5")).toEqual(["B3 basic_exp@final=310.5万元", "C5 meeting_exp@final=3.2万元"]);
  });

  it("are the first line's where lines of different words differ, and the others count as not understood", () => {
    const rows = (second: string): (readonly CellValue[])[] => [["2022年支出决算（万元）"], ["项目", "决算数"], ["会议费", 3.2], ["培训费", 1.1], [second, 2.9]];
    expect(at(said(rows("会议支出")), "B3", "B5")).toEqual(["B3 meeting_exp@final=3.2万元"]);
    expect(readLedger(drawBook(drawSheet("Sheet1", rows("会议支出"))), NO_CHOICES).coverage).toMatchObject({ numericCells: 3, understood: 2 });
  });
});

describe("figures that an empty column parts", () => {
  it("share the labels of the table before it when they have none of their own", () => {
    const cells = said([["2021-2022年结转结余滚存（万元）"], [n, n, n, n, n, n], ["项目", "2021年初", "2021年末", n, "2022年初", "2022年末"], ["基本支出结转", 3.1, 4.2, n, 4.2, 5], ["项目支出结转", 20, 11.6, n, 11.6, 9.4], ["合计", 23.1, 15.8, n, 15.8, 14.4]]);
    expect(at(cells, "E4", "E5", "E6", "F6")).toEqual(["E6 carry_in@final=15.8万元", "F6 carry_out@final=14.4万元"]);
  });
});

describe("the year of a table", () => {
  const table = (title: string, head: string): (readonly CellValue[])[] => [[title], ["单位：万元"], ["项目", "预算数", "决算数", head], ["“三公”经费合计", 6.2, 5.8, 5.9], ["公务接待费", 6.2, 5.8, 5.9]];

  it("is not that of a heading beside another of the same stage: 2020年决算数 beside 决算数", () => {
    const years = (file: string, head: string): (number | null)[] => readLedger({ ...drawBook(drawSheet("三公", table("“三公”经费支出决算表", head))), book: file }, NO_CHOICES).tables.map(({ year }) => year);
    expect(years("2021年决算.xlsx", "2020年决算数")).toEqual([2021]);
    expect(years("三公.xlsx", "2020年决算数")).toEqual([null]);
  });

  it("is that of the file where all that names one calls it the year before", () => {
    const carry = drawSheet("上年结转核对", [["2021年末结转（取自上年决算批复）"], ["单位：万元"], ["项目", "2020年末", "2021年末"], ["财政拨款结转", 40.5, 52.1], ["合计", 40.5, 52.1]]);
    const year = (file: string): number | null => readLedger({ ...drawBook(drawSheet("GK07", table("“三公”经费支出决算表", "备注")), carry), book: file }, NO_CHOICES).year;
    expect([year("2022年决算.xlsx"), year("2021年决算.xlsx"), year("决算.xlsx")]).toEqual([2022, 2021, 2021]);
  });
});

describe("headings of two rows", () => {
  it("are a stage together: 预算 over 年初 and 调整后, 执行 over 全年", () => {
    expect(said([["2022年度项目支出执行台账（元）"], ["项目名称", "预算", n, "执行", n], [n, "年初", "调整后", "1-9月", "全年"], ["平台运维", 386000, 386000, 241500, 378320], ["垃圾分类", 960000, 912000, 588213, 905620]], { merges: ["B2:C2", "D2:E2"] }).filter((cell) => cell.includes("平台运维"))).toEqual([
      "B4 line_budget_initial[平台运维]@budget=386000元", "C4 line_budget_adjusted[平台运维]@adjusted=386000元", "E4 line_executed[平台运维]@final=378320元",
    ]);
  });
});

describe("economic subjects", () => {
  it("are lines of 基本支出 by the title, in the column of the year", () => {
    expect(said([["2022年基本支出分科目发生额（元）"], ["科目编码", "科目名称", "1-6月", "7-12月", "全年"], [30101, "基本工资", 2186400, 2214860, 4401260], [30201, "办公费", 86420, 112380, 198800]])).toEqual(["E3 basic_econ[30101]@final=4401260元", "E4 basic_econ[30201]@final=198800元"]);
  });
});

describe("a name that comes again", () => {
  it("is that of one purchase, not of all purchases of its class", () => {
    expect(said([["2021年政府采购实施情况登记（元）"], ["序号", "采购内容", "类别", "采购预算"], [1, "应急帐篷", "货物", 385000], [2, "通信终端", "货物", 260000], ["合计", n, n, 645000]])).toEqual(["D5 procurement_total@budget=645000元"]);
  });
});
