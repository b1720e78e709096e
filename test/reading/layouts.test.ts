import { NO_CHOICES, cellAddress, quantityText, type CellValue, type Ledger, type LedgerEntry } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet, type Drawing } from "../helpers/drawSheet";

/** What was stated at each cell: `account[sub]@period@year=value unit`. */
function stated(ledger: Ledger): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of ledger.entries.values()) {
    for (const { quantity, amount, place } of entry.statements) {
      if (place.kind !== "cell") continue;
      const list = map.get(cellAddress(place)) ?? [];
      list.push(`${quantity.account}${quantity.sub === null ? "" : `[${quantity.sub}]`}@${quantity.period}@${quantity.year ?? "?"}=${amount.value.toFixed()}${amount.unit}`);
      map.set(cellAddress(place), list);
    }
  }
  return map;
}

const entryOf = ({ entries }: Ledger, key: string): LedgerEntry | undefined => entries.values().find(({ quantity }) => quantityText(quantity) === key);

function read(rows: readonly (readonly CellValue[])[], drawing: Drawing = {}, name = "Sheet1"): { ledger: Ledger; at: (cell: string) => string[] } {
  const ledger = readLedger(drawBook(drawSheet(name, rows, drawing)), NO_CHOICES);
  const map = stated(ledger);
  return { ledger, at: (cell) => map.get(cell) ?? [] };
}

const n = null;

describe("final-account forms", () => {
  it("read 三公 with budget and final columns side by side, without merged cells", () => {
    const { ledger, at } = read([
      ["2019年度部门决算“三公”经费支出决算表"], ["公开09表"], ["部门：某某局", n, n, n, n, n, n, n, n, n, n, "单位：万元"],
      ["预算数", n, n, n, n, n, "决算数", n, n, n, n, n],
      ["合计", "因公出国（境）费", "公务用车购置及运行费", n, n, "公务接待费", "合计", "因公出国（境）费", "公务用车购置及运行费", n, n, "公务接待费"],
      [n, n, "小计", "公务用车购置费", "公务用车运行费", n, n, n, "小计", "公务用车购置费", "公务用车运行费", n],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [12.5, 0, 8.5, 0, 8.5, 4, 10.1, 0, 7.1, 0, 7.1, 3],
    ]);
    expect(ledger.sheets[0]).toMatchObject({ form: "GK07", unit: "万元", year: 2019 });
    expect(at("A8")).toEqual(["sangong_total@budget_in_final@2019=12.5万元"]);
    expect(at("C8")).toEqual(["sangong_vehicle@budget_in_final@2019=8.5万元"]);
    expect(at("K8")).toEqual(["sangong_vehicle_run@final@2019=7.1万元"]);
    expect(at("L8")).toEqual(["sangong_reception@final@2019=3万元"]);
    expect(at("A7")).toEqual([]);
  });

  it("read the accounting software's form of three bands with three stages each", () => {
    const { at } = read([
      ["收入支出决算总表"], ["编制单位：某中心", n, n, n, "2022年度", n, n, n, n, n, n, n, n, n, "金额单位：元"], ["收入", n, n, n, n, "支出"],
      ["项目", "行次", "年初预算数", "全年预算数", "决算数", "项目(按功能分类)", "行次", "年初预算数", "全年预算数", "决算数", "项目(按支出性质和经济分类)", "行次", "年初预算数", "全年预算数", "决算数"],
      ["栏次", n, 1, 2, 3, "栏次", n, 4, 5, 6, "栏次", n, 7, 8, 9],
      ["一、一般公共预算财政拨款收入", 1, 100, 120, 118.5, "一、一般公共服务支出", 30, 100, 120, 119, "一、基本支出", 57, 60, 70, 69],
      ["二、政府性基金预算财政拨款收入", 2, n, n, n, "二、外交支出", 31, n, n, n, "  人员经费", 58, 50, 60, 60],
      ["本年收入合计", 27, 100, 120, 118.5, "本年支出合计", n, 100, 120, 119, "  日常公用经费", 59, 10, 10, 9],
      ["    年初结转和结余", 29, n, n, 3.5, "    年末结转和结余", n, n, n, 3, "二、项目支出", 60, 40, 50, 50],
      ["总计", n, 100, 120, 122, "总计", n, 100, 120, 122, "总计", n, 100, 120, 119],
    ], {}, "Z01 收入支出决算总表(财决01表)");
    expect(at("C6")).toEqual(["income_gpb@budget@2022=100元"]);
    expect(at("D6")).toEqual(["income_gpb@adjusted@2022=120元"]);
    expect(at("J6")).toEqual(["func_exp[201]@final@2022=119元"]);
    expect(at("J9")).toEqual(["carry_out@final@2022=3元"]);
    expect(at("O7")).toEqual(["personnel_exp@final@2022=60元"]);
    expect(at("O9")).toEqual(["project_exp@final@2022=50元"]);
  });

  it("read text figures in 元, headings printed again, and dashes as nothing", () => {
    const { ledger, at } = read([
      ["支出决算表"], ["公开03表"], ["编制单位：某市水利局（本级）", n, n, n, "金额单位：元"], ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["栏次", n, "1", "2", "3"],
      ["合计", n, "1,234,567.89", "1,000,000.00", "234,567.89"], ["2130301", "行政运行", "1,000,000.00", "1,000,000.00", "—"],
      ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["2130302", "一般行政管理事务", "234,567.89", "", "234,567.89"], ["注：本表反映部门本年度各项支出情况。"],
    ]);
    expect(at("C6")).toEqual(["exp_year@final@?=1234567.89元"]);
    expect(at("E7")).toEqual(["project_exp[2130301]@final@?=0元"]);
    expect(at("C9")).toEqual(["func_exp[2130302]@final@?=234567.89元"]);
    expect(ledger.tables).toHaveLength(1);
    expect(ledger.tables[0]!.notes.map((note) => note.text)).toEqual(["注：本表反映部门本年度各项支出情况。"]);
    expect(ledger.unitName).toBe("某市水利局(本级)");
    expect(ledger.remarks.map((remark) => remark.message.code)).toEqual(expect.arrayContaining(["read.textNumbers", "read.yearUnknown"]));
  });

  it("tell income, expenditure and carry-over of 云南's 收入支出 form apart", () => {
    const { at } = read([
      ["一般公共预算财政拨款收入支出决算表"], ["2019年度", n, n, n, n, n, n, n, n, n, n, "单位：万元"],
      ["项目", n, "年初结转和结余", n, n, "本年收入", n, n, "本年支出", n, n, "年末结转和结余"],
      ["科目编码", "科目名称", "合计", "基本支出结转", "项目支出结转", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", "合计"], ["栏次", n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ["合计", n, 5, 1, 4, 100, 60, 40, 98, 58, 40, 7],
    ]);
    expect(at("F6")).toEqual(["income_gpb@final@2019=100万元"]);
    expect(at("I6")).toEqual(["gpb_exp@final@2019=98万元"]);
    expect(at("J6")).toEqual(["gpb_basic@final@2019=58万元"]);
    expect(at("G6")).toEqual([]);
    expect(at("C6")).toEqual(["carry_in_fiscal[一般公共预算财政拨款]@final@2019=5万元"]);
  });
});

describe("budget forms", () => {
  it("read 湖南's 三公 rows with statistics, last year's column apart", () => {
    const { at } = read([
      ["2017年“三公”经费预算情况表"], [n, n, "单位：元"], ["项目", "上年执行数", "本年预算数"], ["一、支出合计", 100000, 90000], ["1、因公出国（境）费用", 0, 0], ["2、公务接待费", 40000, 30000],
      ["3、公务用车费", 60000, 60000], ["其中：（1）公务用车运行维护费", 60000, 60000], ["（2）公务用车购置", 0, 0], ["二、相关统计数"], ["4.保有量（辆）", 2, 2], ["5.接待批次（批）", 50, 45],
    ]);
    expect(at("B4")).toEqual(["sangong_total@final@2016=100000元"]);
    expect(at("C8")).toEqual(["sangong_vehicle_run@budget@2017=60000元"]);
    expect(at("C11")).toEqual(["vehicles_held@budget@2017=2辆"]);
    expect(at("B12")).toEqual(["reception_batches@final@2016=50批"]);
  });

  it("take the whole, not the part, when a column says 其中", () => {
    const { at } = read([
      ["2015年部门预算资金安排的“三公”经费情况表"], ["单位：某局", n, "单位：万元"], ["项目", "本年预算数", "其中：公共预算财政拨款"], ["合计", 10, 9], ["2.公务接待费", 3, 2],
    ]);
    expect(at("B4")).toEqual(["sangong_total@budget@2015=10万元"]);
    expect(at("C4")).toEqual([]);
  });

  it("read two years side by side on both sides of a form", () => {
    const { at } = read([
      ["某某局2021年部门收支总表"], ["单位:万元"], ["收  入", n, n, "支  出", n, n], ["项目", "2020年预算数", "2021年预算数", "项目", "2020年预算数", "2021年预算数"],
      ["一、财政拨款收入", 90, 100, "一、基本支出", 60, 66], ["其中：一般公共预算拨款", 90, 100, "二、项目支出", 30, 34], ["收入总计", 90, 100, "支出总计", 90, 100],
    ]);
    expect(at("B5")).toEqual(["income_fiscal@budget@2020=90万元"]);
    expect(at("F5")).toEqual(["basic_exp@budget@2021=66万元"]);
    expect(at("C7")).toEqual(["income_total@budget@2021=100万元"]);
  });
});

describe("working sheets", () => {
  it("read a list of labels and figures in any order, the stage from the label", () => {
    const { at } = read([
      ["2022年度部门整体支出绩效自评数据"], ["单位：万元"], ["在职人数", 45], ["年初预算数", "1,234.50"], ["项目支出", "450.10万元"], ["“三公”经费预算数", 20], ["“三公”经费决算数", "18.5"],
      ["上年末结转和结余", 12], ["政府采购实际支出", 55], ["固定资产总额", 5000], ["本年支出合计", 1250.35],
    ]);
    expect(at("B3")).toEqual(["on_duty_total@final@2022=45人"]);
    expect(at("B4")).toEqual(["budget_initial@budget@2022=1234.5万元"]);
    expect(at("B6")).toEqual(["sangong_total@budget@2022=20万元"]);
    expect(at("B7")).toEqual(["sangong_total@final@2022=18.5万元"]);
    expect(at("B9")).toEqual(["procurement_total@final@2022=55万元"]);
    expect(at("B11")).toEqual(["exp_year@final@2022=1250.35万元"]);
  });

  it("read several tables of one sheet, each with its own unit", () => {
    const { ledger, at } = read([
      ["一、2020年预算执行情况表"], [n, n, n, "单位：万元"], ["项目", "年初预算", "全年执行", "执行率"], ["基本支出", 10, 9, 0.9], ["合计", 15, 14, 0.9333], [],
      ["二、人员情况表"], ["类别", "编制数", "实有人数"], ["在职人员", 10, 9], ["退休人员", n, 5], [],
      ["三、三公经费情况表"], ["单位：元"], ["项目", "2020年预算数", "2020年决算数"], ["合计", 20000, 18000], ["公务接待费", 5000, 4000],
    ]);
    expect(ledger.tables).toHaveLength(3);
    expect(at("B5")).toContain("budget_initial@budget@2020=15万元");
    expect(at("C9")).toEqual(["on_duty_total@final@2020=9人"]);
    expect(at("C15")).toEqual(["sangong_total@final@2020=18000元"]);
  });

  it("read tables side by side", () => {
    const { ledger, at } = read([
      ["2022年人员情况表", n, n, n, "2022年资产情况表（单位：元）"], ["类别", "编制数", "实有人数", n, "资产类别", "年初原值", "年末原值"], ["在职人员", 10, 9, n, "房屋", 100, 100], ["合计", 10, 10, n, "合计", 120, 130],
    ]);
    expect(ledger.tables.map((table) => table.form)).toEqual(["WK-STAFF", "WK-ASSET"]);
    expect(at("C3")).toEqual(["on_duty_total@final@2022=9人"]);
    expect(at("G4")).toEqual(["fixed_asset_end@final@2022=130元"]);
  });

  it("follow the unit of each column", () => {
    const { at } = read([
      ["2022年预算执行情况"], ["项目名称", "年初预算（万元）", "调整后预算（万元）", "全年支出（元）", "执行率（%）"], ["项目A", 50, 40, 399999.99, 99.99], ["合计", 150.5, 141, 1409999.99, 99.99],
    ]);
    expect(at("B4")).toContain("budget_initial@budget@2022=150.5万元");
    expect(at("D4")).toEqual(["expenditure_actual@final@2022=1409999.99元"]);
  });

  it("keep 单位 rows apart and the total for the whole", () => {
    const { at } = read([
      ["2022年人员编制情况表"], ["单位：人"], ["单位名称", "编制数", "在职人员", "退休人员"], ["合计", 30, 28, 9], ["局机关", 10, 9, 5], ["信息中心", 20, 19, 4],
    ]);
    expect(at("B4")).toEqual(["est_total@final@2022=30人"]);
    expect(at("C5")).toEqual(["on_duty_total[局机关]@final@2022=9人"]);
  });
});

describe("more layouts of working sheets and provinces", () => {
  it("read items in columns and stages in rows", () => {
    const { at } = read([
      ["2022年“三公”经费决算表"], ["单位：万元"], ["项目", "合计", "因公出国（境）费", "公务接待费", "公务用车运行维护费"], ["预算数", 9, 0, 3, 6], ["决算数", 7, 0, 2, 5],
    ]);
    expect(at("B4")).toEqual(["sangong_total@budget_in_final@2022=9万元"]);
    expect(at("D5")).toEqual(["sangong_reception@final@2022=2万元"]);
  });

  it("read 云南's project table with many code columns before the amounts", () => {
    const { at } = read([
      ["预算05-1表"], ["2023年部门项目支出预算表"], ["单位名称：某局", n, n, n, n, n, n, n, "单位：元"],
      ["项目分类", "项目代码", "项目名称", "项目单位", "功能科目编码", "功能科目名称", "经济科目编码", "经济科目名称", "合计", "本年拨款"],
      ["311专项业务类", "530000", "档案数字化", "某局", "2010301", "行政运行", "30201", "办公费", 100000, 100000], ["合计", n, n, n, n, n, n, n, 100000, 100000],
    ]);
    expect(at("I5")).toEqual(["project_item[档案数字化]@budget@2023=100000元"]);
    expect(at("I6")).toEqual(["project_exp@budget@2023=100000元"]);
  });

  it("read a staff table of one row under grouped headings", () => {
    const { at } = read([
      ["2021年单位人员情况统计表"], ["单位：人"], ["编制数", n, n, "实有人数", n, n, n], ["合计", "行政", "事业", "在职", "离休", "退休", "编外"], [50, 20, 30, 48, 1, 20, 6],
    ], { merges: ["A3:C3", "D3:G3"] });
    expect(at("A5")).toEqual(["est_total@final@2021=50人"]);
    expect(at("D5")).toEqual(["on_duty_total@final@2021=48人"]);
    expect(at("G5")).toEqual(["off_est_staff@final@2021=6人"]);
  });

  it("leave differences and rates of a comparison alone", () => {
    const { at } = read([
      ["2021年度预决算对比分析表"], ["单位：万元"], ["项目", "年初预算数", "全年预算数", "决算数", "决算与年初预算差异", n], [n, n, n, n, "金额", "比率"], ["一、收入合计", 100, 120, 118, 18, "18%"], ["（一）基本支出", 60, 70, 69, 9, "15%"],
    ]);
    expect(at("C5")).toEqual(["income_year@adjusted@2021=120万元"]);
    expect(at("D6")).toEqual(["basic_exp@final@2021=69万元"]);
    expect([...at("E5"), ...at("F6")]).toEqual([]);
  });

  it("take the unit from the labels that name it", () => {
    const { at } = read([["年初预算（万元）", 500.5], ["决算支出（万元）", 510.2], ["其中：基本支出", 300.2], ["在职人员", "28人"]]);
    expect(at("B3")).toEqual(["basic_exp@final@?=300.2万元"]);
    expect(at("B4")).toEqual(["on_duty_total@final@?=28人"]);
  });

  it("never lend money to things that are counted in 支 or 副", () => {
    const { ledger } = read([["2020年度工作完成情况"], ["指标", "计量单位", "本年完成数"], ["酒精", "支", 2000], ["应收租金", "万元", 442.44]]);
    expect([...ledger.entries.values()].map((entry) => `${entry.name} ${entry.settled.amount.unit}`)).toEqual(["工作产出数（酒精） ", "应收租金 万元"]);
  });
});

describe("what is not certain", () => {
  it("leaves money without a unit unread and says so", () => {
    const { ledger, at } = read([["2021年部门收入总体情况表"], ["项目", "预算数"], ["一、财政拨款", 5645000], ["收入总计", 5645000]]);
    expect(at("B4")).toEqual([]);
    expect(ledger.remarks.map((remark) => remark.message.code)).toContain("read.unitUnknown");
    expect(ledger.tables[0]!.figures.size).toBe(2);
  });

  it("borrows the workbook's only unit and says so", () => {
    const ledger = readLedger(drawBook(
      drawSheet("a", [["2021年支出预算总表"], ["单位：元"], ["项目", "预算数"], ["支出总计", 100]]),
      drawSheet("b", [["2021年部门收入总体情况表"], ["项目", "预算数"], ["收入总计", 100]]),
    ), NO_CHOICES);
    expect(entryOf(ledger, "income_total@budget@2021")?.settled.amount).toMatchObject({ unit: "元" });
    expect(ledger.remarks.map((remark) => remark.message.code)).toContain("read.unitAssumed");
  });

  it("borrows no unit that the table's own lines speak against, nor one in which its figures would be others 10,000 times over", () => {
    const detail = drawSheet("明细", [["2021年支出明细表"], ["单位：元"], ["项目", "预算数"], ["基本支出", 30456700], ["项目支出", 12345600], ["支出总计", 42802300]]);
    const codesWith = (...rows: Parameters<typeof drawSheet>[1]): readonly string[] => readLedger(drawBook(detail, drawSheet("汇总", rows)), NO_CHOICES).remarks.map((remark) => remark.message.code);
    expect(codesWith(["2021年部门支出情况表（金额：万元为主）"], ["项目", "预算数"], ["支出总计", 9000])).toContain("read.unitUnknown");
    expect(codesWith(["2021年部门支出情况表"], ["项目", "预算数"], ["基本支出", 3045.67], ["项目支出", 1234.56], ["支出总计", 4280.23])).toContain("read.unitUnknown");
    expect(codesWith(["2021年10万元以上支出情况表"], ["项目", "预算数"], ["基本支出", 3045670], ["项目支出", 1234560], ["支出总计", 4280230])).toContain("read.unitAssumed");
  });

  it("reports error cells and counts them as missing", () => {
    const { ledger, at } = read([["2021年支出预算总表"], ["单位：元"], ["项目", "预算数"], ["支出总计", { error: "#REF!" }]]);
    expect(at("B4")).toEqual([]);
    expect(ledger.remarks.find((remark) => remark.message.code === "read.errorCell")?.message.params).toMatchObject({ cell: "Sheet1!B4", error: "#REF!" });
  });

  it("never settles on a hidden place while a visible one says it", () => {
    const sheet = (name: string, value: number, visibility: "visible" | "hidden"): ReturnType<typeof drawSheet> =>
      drawSheet(name, [["2021年支出预算总表"], ["单位：元"], ["项目", "预算数"], ["支出总计", value]], { visibility });
    const ledger = readLedger(drawBook(sheet("旧", 1, "hidden"), sheet("新", 2, "visible")), NO_CHOICES);
    expect(entryOf(ledger, "exp_total@budget@2021")?.settled.amount.value.toFixed()).toBe("2");
    expect(entryOf(ledger, "exp_total@budget@2021")?.statements).toHaveLength(2);
  });

  it("lists a place where a figure is expected and none stands", () => {
    const { ledger } = read([
      ["收入支出决算总表"], ["2021年度", n, n, "单位：元"], ["项目", "决算数", "项目", "决算数"], ["一、一般公共预算财政拨款收入", 5, "一、一般公共服务支出", 4], ["本年收入合计", 5, "本年支出合计", n], ["年初结转和结余", 0, "年末结转和结余", n], ["总计", 5, "总计", 5],
    ]);
    expect(ledger.missing.map((entry) => entry.quantity.account)).toEqual(["exp_year", "carry_out"]);
  });
});

describe("a person's choice", () => {
  const rows: readonly (readonly CellValue[])[] = [["2021年表"], ["单位：元"], ["项目", "合计", "基本支出", "项目支出"], ["合计", 3, 1, 2]];

  it("wins over what was recognised", () => {
    const ledger = readLedger(drawBook(drawSheet("随便", rows)), { ...NO_CHOICES, forms: { 随便: "GK05" } });
    expect(ledger.sheets[0]).toMatchObject({ form: "GK05", corrected: true, confidence: 1 });
    expect(entryOf(ledger, "gpb_basic@final@2021")).toBeDefined();
  });

  it("leaves a sheet out", () => {
    const ledger = readLedger(drawBook(drawSheet("随便", rows)), { ...NO_CHOICES, forms: { 随便: "-" } });
    expect(ledger.tables).toEqual([]);
    expect(ledger.sheets[0]).toMatchObject({ form: null, corrected: true });
  });

  it("of the year wins over the sheets", () => {
    expect(readLedger(drawBook(drawSheet("随便", rows)), { ...NO_CHOICES, year: 2018 }).year).toBe(2018);
  });

  it("never reads our own sheets", () => {
    const ledger = readLedger(drawBook(drawSheet("绩效数据表", rows, { own: "data" })), NO_CHOICES);
    expect(ledger.tables).toEqual([]);
    expect(ledger.sheets).toEqual([]);
  });
});

describe("a rate without a format", () => {
  const rates = (heading: string, ...values: readonly CellValue[]): string[] => {
    const { at } = read([["2023年度绩效评价基础数据表"], ["财政供养人员情况", "编制数", "实际在职人数", heading], ["合计", 85, 82, ...values]]);
    return at("D3");
  };

  it("is a share where no number of its column could be a percentage", () => {
    expect(rates("控制率", 0.9647)).toEqual(["on_duty_control_rate@final@2023=0.9647比率"]);
  });

  it("is a percentage where it is greater, where the heading says %, and where the cell does", () => {
    expect(rates("控制率", 96.47)).toEqual(["on_duty_control_rate@final@2023=0.9647%"]);
    expect(rates("控制率（%）", 96.47)).toEqual(["on_duty_control_rate@final@2023=0.9647%"]);
    expect(rates("控制率", "96.47%")).toEqual(["on_duty_control_rate@final@2023=0.9647%"]);
  });
});

describe("a 小计 that ends a list", () => {
  const list = (...more: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [["2023年项目支出明细表"], [n, n, "单位：万元"], ["序号", "项目名称", "支出数"], [1, "信息化运维", 44.2], [2, "专项检查", 28.6], ...more];
  const spent = (...more: readonly (readonly CellValue[])[]): readonly string[] => read(list(...more)).at("C6");

  it("is the 合计 of all, above a line to be signed, too", () => {
    expect(spent([n, "小计", 72.8])).toEqual(["project_exp@final@2023=72.8万元"]);
    expect(spent([n, "小计", 72.8], ["单位负责人：", n, "制表人："])).toEqual(["project_exp@final@2023=72.8万元"]);
  });

  it("is a part's where the lines do not make it up, lines follow, or another sum stands above", () => {
    expect(spent([n, "小计", 72.9])).toEqual([]);
    expect(spent([n, "小计", 72.8], [3, "业务培训", 25])).toEqual([]);
    expect(read([...list([n, "小计", 72.8], [3, "业务培训", 25], [n, "小计", 25])]).at("C8")).toEqual([]);
  });
});

describe("columns beside a form", () => {
  it("a column to be ticked, headed 审核, is a heading like the others", () => {
    const { at } = read([
      ["收入支出决算总表"], ["部门：某某局", n, n, n, n, "金额单位：万元"], ["收入", n, n, "支出"], ["项目", "行次", "金额", "项目", "行次", "金额", n, "审核", "差异"], ["栏次", n, 1, "栏次", n, 2],
      ["一、一般公共预算财政拨款收入", 1, 1867.3, "一、一般公共服务支出", 32, 1900], ["本年收入合计", 27, 1867.3, "本年支出合计", 58, 1900], ["年初结转和结余", 29, 93.18, "年末结转和结余", 60, 60.48], ["总计", 30, 1960.48, "总计", 61, 1960.48],
    ], { merges: ["A3:C3", "D3:F3"] }, "2022决算总表");
    expect(at("C6")).toEqual(["income_gpb@final@2022=1867.3万元"]);
    expect(at("F7")).toEqual(["exp_year@final@2022=1900万元"]);
    expect(at("B6")).toEqual([]);
  });
});

describe("a column of years written as numbers", () => {
  it("dates its lines, those of 预算 and 决算 below one year, too", () => {
    const { at } = read([
      ["“三公”经费历年情况", n, n, n, n, "单位：万元"], ["年度", "口径", "合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费"],
      [2021, "预算", 38, 0, 5.5, 32.5], [n, "决算", 33.47, 0, 3.86, 29.61], [2022, "预算", 37.2, 0, 5.2, 32], [n, "决算", 31.33, 0, 2.97, 28.36],
    ]);
    expect([at("C3"), at("C4"), at("E5"), at("F6")]).toEqual([["sangong_total@budget@2021=38万元"], ["sangong_total@final@2021=33.47万元"], ["sangong_reception@budget@2022=5.2万元"], ["sangong_vehicle@final@2022=28.36万元"]]);
    expect(at("A3")).toEqual([]);
  });
});

describe("a register of vouchers", () => {
  it("is a ledger: only its 合计 states a quantity, of what was spent", () => {
    const { ledger, at } = read([
      ["2023年三公经费登记簿"], ["单位：元"], ["日期", "凭证", "费用类别", "内容", "金额"],
      ["2023/1/12", "记12", "公务接待费", "省馆来访", 1180], ["2023/2/20", "记31", "公务用车运行维护费", "加油卡", 3000], ["2023/4/7", "记66", "公务接待费", "兄弟单位", 940.5], ["合计", n, n, n, 5120.5],
    ]);
    expect(ledger.sheets[0]).toMatchObject({ form: "WK-SG" });
    expect([at("E4"), at("E5"), at("E7")]).toEqual([[], [], ["sangong_total@final@2023=5120.5元"]]);
  });
});

describe("a copy of a form without its unit line", () => {
  const copied = (figures: readonly [number, number, number]): string[] => {
    const [a, b, c] = figures;
    const total = drawSheet("总表", [["收入支出决算总表"], [n, n, n, "金额单位：万元"], ["收入", n, "支出", n], ["项目", "决算数", "项目", "决算数"],
      ["一、一般公共预算财政拨款收入", 901.01, "一、一般公共服务支出", 715.58], [n, n, "二、社会保障和就业支出", 123.75], [n, n, "三、住房保障支出", 61.68], ["本年收入合计", 901.01, "本年支出合计", 901.01], ["总计", 901.01, "总计", 901.01]]);
    const yuan = drawSheet("台账", [["2023年政府采购台账"], [n, n, "单位：元"], ["项目", "合同金额", "支付金额"], ["电脑", 98000, 98000], ["合计", 98000, 98000]]);
    const copy = drawSheet("支出", [["支出决算表"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], [n, "合计", 901.01, 700, 201.01],
      ["201", "一般公共服务支出", a, 514.57, 201.01], ["208", "社会保障和就业支出", b, b, n], ["221", "住房保障支出", c, c, n]]);
    const map = readLedger(drawBook(total, yuan, copy), NO_CHOICES).entries.values().flatMap(({ statements }) => statements).filter(({ place }) => place.kind === "cell" && place.sheet === "支出");
    return [...map].map(({ quantity, amount }) => `${quantity.account}${quantity.sub === null ? "" : `[${quantity.sub}]`}=${amount.value.toFixed()}${amount.unit}`);
  };

  it("is in the unit of the table whose figures it repeats", () => {
    expect(copied([715.58, 123.75, 61.68])).toEqual(expect.arrayContaining(["exp_year=901.01万元", "func_exp[208]=123.75万元"]));
  });

  it("stays without a unit where the figures are others", () => {
    expect(copied([715.58, 123.76, 61.69])).toEqual([]);
  });
});

describe("project spending by economic subject", () => {
  it("has subjects for lines, no projects", () => {
    const { at } = read([
      ["2024年一般公共预算项目支出预算明细表（按经济分类）"], [n, n, "单位：元"], ["科目编码", "科目名称", "金额"], ["302", "商品和服务支出", 90000], ["30201", "办公费", 60000], ["30216", "培训费", 30000], [n, "合计", 90000],
    ]);
    expect([at("C4"), at("C5"), at("C7")]).toEqual([["project_econ[302]@budget@2024=90000元"], ["project_econ[30201]@budget@2024=60000元"], ["gpb_project@budget@2024=90000元"]]);
  });
});
