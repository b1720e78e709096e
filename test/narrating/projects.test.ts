import { paragraphText } from "../../src/model";
import { narrate } from "../../src/narrating";
import { answers, ledgerOf, NO_RECONCILIATION, NO_SCORES, type Stated } from "./ledgerOf";

const LEDGER = "项目台账";
const line = (sub: string, value: string, row: number, column = 4): Stated => ({ account: "line_executed", sub, name: "支出数", value, at: [LEDGER, row, column] });
const total = (value: string): Stated => ({ account: "project_exp", value, at: ["决算", 8, 2] });

/** What the report says of 项目支出. */
function said(figures: readonly Stated[]): string {
  const report = narrate(ledgerOf(figures), NO_SCORES, NO_RECONCILIATION, answers({}), "guangdong-2020");
  const found = report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === "projectSpending");
  return found ? paragraphText(found) : "";
}

describe("what 项目支出 is made up of in the report", () => {
  test("is the projects of a table of execution that come to it, without those that spent nothing", () => {
    expect(said([total("50.25"), line("渠道清淤", "31.05", 3), line("泵房检修(二期)", "19.2", 4), line("水质监测", "0", 5)]))
      .toBe("项目支出决算数50.25万元，其中渠道清淤31.05万元、泵房检修（二期）19.20万元。");
  });

  test("leaves the lines of 基本支出 in the same table aside", () => {
    expect(said([total("50.25"), line("人员经费", "210.4", 1), line("公用经费", "30.1", 2), line("渠道清淤", "31.05", 3), line("泵房检修", "19.2", 4)]))
      .toBe("项目支出决算数50.25万元，其中渠道清淤31.05万元、泵房检修19.20万元。");
  });

  test("may differ by what rounding leaves open, and by no more", () => {
    expect(said([total("50.24"), line("渠道清淤", "31.05", 3), line("泵房检修", "19.2", 4)])).toContain("其中渠道清淤31.05万元、泵房检修19.20万元。");
    expect(said([total("50.2"), line("渠道清淤", "31.05", 3), line("泵房检修", "19.2", 4)])).toBe("项目支出决算数50.20万元，其中【待补充：项目支出的构成】。");
  });

  test("is asked for where only one line or lines of another column are known", () => {
    expect(said([total("50.25"), line("渠道清淤", "50.25", 3)])).toContain("【待补充：项目支出的构成】");
    expect(said([total("50.25"), line("渠道清淤", "31.05", 3), line("泵房检修", "19.2", 4, 7)])).toContain("【待补充：项目支出的构成】");
  });

  test("is told by economic classes where these are known", () => {
    expect(said([total("50.25"), { account: "project_econ", sub: "302", name: "商品和服务支出", value: "50.25" }, line("渠道清淤", "31.05", 3), line("泵房检修", "19.2", 4)]))
      .toBe("项目支出决算数50.25万元，其中商品和服务支出50.25万元。");
  });
});

test("the initial budget of projects is told by the lines of the same table", () => {
  const budget = (sub: string, value: string, row: number): Stated => ({ account: "line_budget_initial", sub, period: "budget", value, at: [LEDGER, row, 2] });
  const report = narrate(ledgerOf([
    { account: "budget_initial", period: "budget", value: "300" }, { account: "basic_exp", period: "budget", value: "250" }, { account: "project_exp", period: "budget", value: "50" },
    budget("公用经费", "30", 2), budget("渠道清淤", "30", 3), budget("泵房检修", "20", 4),
  ]), NO_SCORES, NO_RECONCILIATION, answers({}), "guangdong-2020");
  const found = report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === "initialBudget")!;
  expect(paragraphText(found)).toContain("项目支出50.00万元，其中渠道清淤30.00万元、泵房检修20.00万元。");
});
