import type { FormCell, FormDefinition } from "./types";

/** Rows of a self-evaluation that hold all the money of the department or the project. */
const WHOLE = "年度资金总额|资金总额|年度预算资金总额|部门整体支出总额|整体支出总额|部门整体支出资金总额|整体支出资金总额|部门支出总额|部门预算资金总额|部门预算总额|年度部门预算资金总额|预算资金总额|总额";
const PROJECT_WHOLE = "年度资金总额|资金总额|项目资金总额|年度预算资金总额|年度预算总额|预算资金总额|总额";

/** One cell for each stage: the forms have 年初预算数, 全年预算数 and 全年执行数 side by side. */
const staged = (row: string, [budget, adjusted, final]: readonly [string, string, string], more: Partial<FormCell> = {}): FormCell[] => [
  { row, col: "#amount", only: "budget", account: budget, ...more },
  { row, col: "#amount", only: "adjusted", account: adjusted, ...more },
  { row, col: "#amount", only: "final", account: final, ...more },
];

/** 总分 below the indicators: the score of the department, where the sheet is about the department and the table about no project. */
export const SCORE_SUM: readonly FormCell[] = [{ row: "总分|自评总分|总得分|自评总得分|自评得分|综合得分|#total", col: "得分|自评得分", account: "self_score", onSheet: "整体(?:支出)?绩效", notTitle: "项目" }];

/** Self-evaluation forms: the money stands in a few rows above the indicators. */
export const EVALUATION_FORMS: readonly FormDefinition[] = [
  {
    // 预算数（A） of 湖北, beside 执行率（B/A）, is the budget of the whole year.
    id: "WK-SELF", zh: "部门整体支出绩效自评表", stage: "working", rank: 12, period: "final", budgetPeriod: "adjusted",
    source: "湖北省部门整体绩效自评表、云南省部门整体支出绩效自评情况表的版式；经验规则",
    titles: ["(?:部门|单位)?整体(?:支出)?绩效(?:自评|评价).*表", "(?:部门|单位)整体(?:支出)?绩效自评"], notTitles: ["收支(?:底稿|情况)", "基础数据", "指标", "评分", "打分", "报告", "项目"],
    headings: ["全年执行数", "全年预算数", "年初预算数", "资金来源", "预算数(A)", "执行数(B)", "执行率(B/A)"], labels: ["年度资金总额", "部门整体支出总额", "基本支出", "项目支出"],
    cells: [
      ...staged(`${WHOLE}|合计|总计`, ["budget_initial", "budget_adjusted", "expenditure_actual"]),
      ...staged("#total", ["budget_initial", "budget_adjusted", "expenditure_actual"], { besideRows: "基本支出|项目支出" }),
      ...staged("基本支出|基本支出总额", ["basic_exp", "basic_exp", "basic_exp"]),
      ...staged("项目支出|项目支出总额", ["project_exp", "project_exp", "project_exp"]),
      { row: "项目支出|项目支出总额", col: "执行率|预算执行率", account: "project_exec_rate" },
      ...SCORE_SUM,
    ],
    readByLabel: true,
  },
  {
    id: "WK-PROJECT", zh: "项目支出绩效自评表", stage: "working", rank: 14, period: "final", budgetPeriod: "adjusted",
    source: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附项目支出绩效自评表",
    titles: ["项目(?:支出)?(?:资金)?绩效(?:目标)?(?:自评|评价|申报|目标)?.*表", "项目自评表", "项目.*绩效目标表"], notTitles: ["^[^评]*绩效目标(?:申报|填报|情况)?表"],
    headings: ["全年执行数", "全年预算数", "一级指标", "三级指标", "年度指标值", "实际完成值", "指标值"], labels: ["年度资金总额", "当年财政拨款", "上年结转资金", "其他资金"],
    cells: staged(PROJECT_WHOLE, ["line_budget_initial", "line_budget_adjusted", "line_executed"], { sub: "project", title: "自评|评价" }).concat(
      staged("#item", ["line_budget_initial", "line_budget_adjusted", "line_executed"], { sub: "label", title: "汇总|一览|统计" }),
      staged("#total", ["project_exp", "project_exp", "project_exp"], { title: "汇总|一览|统计" }),
      ["得分|自评得分", "实际完成值|完成值|#amount"].map((col) => ({ row: "自评总分*|自评得分*|自评总得分*", col, account: "self_score", onSheet: "^(?![^]*项目)" })), // indicators of the office
    ),
  },
  {
    id: "WK-FLOW", zh: "部门收支情况（自评报告附表）", stage: "working", rank: 12, period: "final", source: "湖南省岳阳市部门整体支出绩效评价自评报告附表的版式；经验规则",
    titles: ["部门\\(单位\\)(?:年度)?(?:收支|收入|支出|支出和结余)情况"], notTitles: ["预算", "决算"],
    headings: ["机构名称", "收入合计", "支出合计", "三公经费合计", "固定资产合计", "当年结余", "公共财政拨款", "人员支出"], labels: [],
    cells: [
      { row: "#line", col: "收入合计|年度收入合计", account: "income_year", notBeside: "上年结转|上年结转结余|年初结转|年初结余|年初结转和结余|年初结转结余" },
      { row: "#line", col: "收入合计|年度收入合计", account: "income_total" },
      { row: "#line", col: "上年结转|上年结转结余", account: "carry_in" },
      { row: "#line", col: "支出合计|年度支出合计", account: "exp_year" },
      { row: "#line", col: "基本支出|基本支出/合计|基本支出/小计", account: "basic_exp" },
      { row: "#line", col: "人员支出|人员经费", account: "personnel_exp" },
      { row: "#line", col: "公用支出|公用经费", account: "public_exp" },
      { row: "#line", col: "项目支出", account: "project_exp" },
      { row: "#line", col: "三公经费合计", account: "sangong_total" },
      { row: "#line", col: "公务接待费", account: "sangong_reception" },
      { row: "#line", col: "公务用车运行维护费|公务用车运维费|公务用车运行费", account: "sangong_vehicle_run" },
      { row: "#line", col: "公务用车购置费", account: "sangong_vehicle_purchase" },
      { row: "#line", col: "因公出国费|因公出国(境)费", account: "sangong_abroad" },
      { row: "#line", col: "固定资产合计", account: "fixed_asset_end" },
      { row: "#line", col: "在用固定资产", account: "fixed_asset_in_use" },
    ],
  },
];
