import { said } from "../helpers/said";

const n = null;

describe("a pasted pivot table", () => {
  it("is read by the fields that it sums up, in the unit and of the year that the pairs above it name", () => {
    expect(said([
      ["资金年度", 2022], ["金额口径", "元"], [],
      ["行标签", "求和项:年初预算", "求和项:全年预算", "求和项:支出数", "求和项:结余"], ["人员支出", 500600, 520700, 518800, 1900], ["  甲类工资", 400600, 410700, 409800, 900], ["  乙类缴费", 100000, 110000, 109000, 1000],
      ["项目支出", 60300, 70300, 69300, 1000], ["  丙园维修", 60300, 70300, 69300, 1000], ["总计", 560900, 591000, 588100, 2900],
    ], "透视")).toEqual(expect.arrayContaining([
      "B5 personnel_exp@budget@2022", "C6 line_budget_adjusted[甲类工资]@adjusted@2022", "B8 project_exp@budget@2022", "D9 line_executed[丙园维修]@final@2022", "B10 budget_initial@budget@2022", "D10 expenditure_actual@final@2022",
    ]));
  });

  it("states no sums where it counts or averages", () => {
    expect(said([["单位：元"], ["行标签", "计数项:年初预算", "平均值项:支出数"], ["甲类工资", 12, 3200.5], ["乙类缴费", 4, 410.2], ["总计", 16, n]], "透视")).toEqual([]);
  });
});
