import { NO_CHOICES, cellAddress } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

/** What the cells of one sheet of the year 2018 state, by cell. */
function said(text: string): string[] {
  const ledger = readLedger(snapshotOf({ title: "", file: "2018.xlsx", pages: [{ name: "汇总", text }], states: "" }), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity: { account, sub, period, year }, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${account}${sub === null ? "" : `[${sub}]`}@${period}@${year ?? ""}=${amount.value.toFixed()}`)).sort();
}

describe("summaries over years", () => {
  it("have a heading that compares two of them", () => {
    expect(said("几年来的收支（均为决算数，万元）\n指标|2017年|2018年|18比17增减\n事业收入（检测）|412|437|25\n本年收入合计|705|760|55\n本年支出合计|670|747|77\n年末结转和结余|55|68|13")).toEqual([
      "B3 income_business@final@2017=412", "B4 income_year@final@2017=705", "B5 exp_year@final@2017=670", "B6 carry_out@final@2017=55",
      "C3 income_business@final@2018=437", "C4 income_year@final@2018=760", "C5 exp_year@final@2018=747", "C6 carry_out@final@2018=68",
    ]);
  });
});

describe("a table of both sides without sums", () => {
  const TABLE = "2018年度预算执行对照\n收支项目|年初预算|决算|差额\n财政拨款|305|318|13\n事业收入|450|473|23\n其他收入|4|4|0\n人员经费|378|391|13\n项目支出合计|80|75|-5\n  航测|45|43|-2\n  维护|35|32|-3";

  it("takes a kind of money among the lines of income, above all spending, for income", () => {
    expect(said(`${TABLE}\n\n单位：万元`)).toEqual(expect.arrayContaining([
      "B3 income_fiscal@budget@2018=305", "C3 income_fiscal@final@2018=318", "C4 income_business@final@2018=473", "C6 personnel_exp@final@2018=391", "C7 project_exp@final@2018=75", "C8 line_executed[航测]@final@2018=43",
    ]));
  });

  it("has the unit that stands alone below it", () => {
    expect(said(TABLE)).toEqual([]);
    expect(said(`${TABLE}\n\n单位：万元`).length).toBeGreaterThan(0);
  });
});

describe("lists of what a report needs", () => {
  it("name rates with the way they are made up, and carry-over in a section about both budget and what came of it", () => {
    expect(said("写报告要的数据清单\n事项|数|单位\n一、预算收支\n年初部门预算批复数|1286.4|万元\n上年结转结余|21.46|万元\n本年收入合计|1311.39|万元\n预算完成率（支出÷调整后预算）|96.80%|\n二、绩效\n绩效目标项目资金|388.6|万元")).toEqual(expect.arrayContaining([
      "B5 carry_in@final@2018=21.46", "B7 budget_completion_rate@final@2018=0.968", "B9 perf_project_amount@final@2018=388.6",
    ]));
  });
});
