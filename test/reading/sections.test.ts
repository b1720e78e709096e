import { NO_CHOICES, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

function said(rows: readonly (readonly CellValue[])[], name = "Sheet1"): string[] {
  const ledger = readLedger(drawBook(drawSheet(name, rows)), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${quantity.account}@${quantity.period}@${quantity.year ?? "?"}=${amount.value.toFixed()}${amount.unit}`));
}

const n = null;

describe("sections of a list", () => {
  it("give their lines a unit and a stage its subject, on both sides", () => {
    expect(said([["2023年度基础信息"], ["一、资金（万元）"], ["年初预算数", 1650, "调整后预算数", 1722.5], ["二、“三公”经费（元）"], ["预算数", 60000, "决算数", 48800]])).toEqual([
      "B3 budget_initial@budget@2023=1650万元", "B5 sangong_total@budget@2023=60000元", "D3 budget_adjusted@adjusted@2023=1722.5万元", "D5 sangong_total@final@2023=48800元",
    ]);
  });

  it("leave a stage unread below a section that is no quantity of ours: it is not that of the whole department", () => {
    expect(said([["2023年度基础信息（单位：万元）"], ["一、档案数字化项目"], ["年初预算数", 50], ["全年支出", 48], ["二、基本情况"], ["编制人数", 20]])).toEqual(["B6 est_total@final@2023=20人"]);
  });
});

describe("numbers that look like years", () => {
  it.each([
    ["an amount beside a sum", [["某校2023年收支情况（单位：万元）"], ["支出", "金额"], ["基本支出", 1010], ["项目支出", 1010.6], ["本年支出合计", 2020.6], [n, n], ["收入", "金额"], ["财政拨款收入", 2025], ["本年收入合计", 2025]], "Sheet1", ["2023"]],
    ["the number of a table in a sheet's name", [["支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["205", "教育支出", 9, 6, 3], ["合计", n, 9, 6, 3]], "03支出决算表", ["?"]],
    ["the year in a sheet's name", [["支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["205", "教育支出", 9, 6, 3], ["合计", n, 9, 6, 3]], "23决算", ["2023"]],
  ] as const)("%s", (_what, rows, name, years) => {
    expect([...new Set(said(rows, name).map((one) => /@([^@=]+)=/.exec(one)![1]))]).toEqual(years);
  });
});

describe("parts of a year", () => {
  it.each(["本月支出", "1-9月", "第三季度", "上半年支出", "一季度累计"])("%s is no figure of the year", (heading) => {
    const states = said([["2023年预算执行情况表（单位：元）"], ["项目", "年初预算", heading, "全年累计"], ["基本支出", 100, 70, 99], ["项目支出", 50, 20, 49], ["合计", 150, 90, 148]]);
    expect(states.filter((one) => one.startsWith("C"))).toEqual([]);
    expect(states).toEqual(expect.arrayContaining(["D3 basic_exp@final@2023=99元", "D5 expenditure_actual@final@2023=148元"]));
  });

  it("while 1-12月 is the whole year", () => {
    expect(said([["2023年预算执行情况表（单位：元）"], ["项目", "年初预算", "1-12月累计支出"], ["基本支出", 100, 99], ["项目支出", 50, 49], ["合计", 150, 148]])).toContain("C5 expenditure_actual@final@2023=148元");
  });
});
