import type { FormCell, FormDefinition } from "./types";

/** Rows of a self-evaluation that hold all the money of the department or the project. */
const WHOLE = "年度资金总额|资金总额|年度预算资金总额|部门整体支出总额|整体支出总额|部门支出总额|部门预算资金总额|部门预算总额|年度部门预算资金总额|预算资金总额|总额";
const PROJECT_WHOLE = "年度资金总额|资金总额|项目资金总额|年度预算资金总额|年度预算总额|预算资金总额|总额";

/** One cell for each stage: the forms have 年初预算数, 全年预算数 and 全年执行数 side by side. */
const staged = (row: string, [budget, adjusted, final]: readonly [string, string, string], more: Partial<FormCell> = {}): FormCell[] => [
  { row, col: "#amount", only: "budget", account: budget, ...more },
  { row, col: "#amount", only: "adjusted", account: adjusted, ...more },
  { row, col: "#amount", only: "final", account: final, ...more },
];

/** Self-evaluation forms: the money stands in a few rows above the indicators. */
export const EVALUATION_FORMS: readonly FormDefinition[] = [
  {
    // 预算数（A） of 湖北, beside 执行率（B/A）, is the budget of the whole year.
    id: "WK-SELF", zh: "部门整体支出绩效自评表", stage: "working", rank: 12, period: "final", budgetPeriod: "adjusted",
    source: "湖北省部门整体绩效自评表、云南省部门整体支出绩效自评情况表的版式；经验规则",
    titles: ["(?:部门|单位)?整体(?:支出)?绩效(?:自评|评价).*表", "(?:部门|单位)整体(?:支出)?绩效自评"], notTitles: ["基础数据", "指标", "评分", "打分", "报告", "项目"],
    headings: ["全年执行数", "全年预算数", "年初预算数", "资金来源", "预算数(A)", "执行数(B)", "执行率(B/A)"], labels: ["年度资金总额", "部门整体支出总额", "基本支出", "项目支出"],
    cells: [
      ...staged(WHOLE, ["budget_initial", "budget_adjusted", "expenditure_actual"]),
      ...staged("基本支出|基本支出总额", ["basic_exp", "basic_exp", "basic_exp"]),
      ...staged("项目支出|项目支出总额", ["project_exp", "project_exp", "project_exp"]),
    ],
    readByLabel: true,
  },
  {
    id: "WK-PROJECT", zh: "项目支出绩效自评表", stage: "working", rank: 14, period: "final", budgetPeriod: "adjusted",
    source: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附项目支出绩效自评表",
    titles: ["项目(?:支出)?(?:资金)?绩效(?:目标)?(?:自评|评价|申报|目标)?.*表", "项目自评表", "项目.*绩效目标表"],
    headings: ["全年执行数", "全年预算数", "一级指标", "三级指标", "年度指标值", "实际完成值", "指标值"], labels: ["年度资金总额", "当年财政拨款", "上年结转资金", "其他资金"],
    cells: staged(PROJECT_WHOLE, ["line_budget_initial", "line_budget_adjusted", "line_executed"], { sub: "project", title: "自评|评价" }),
  },
];
