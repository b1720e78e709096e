import { CUSTOM } from "./custom";
import { SCORE_SUM } from "./evaluations";
import type { FormDefinition } from "./types";

/** What both kinds of spending are spent on: below 项目支出 these are no projects. */
const ECONOMIC = "工资福利支出|商品和服务支出|对个人和家庭的补助|对个人和家庭补助|债务利息及费用支出|资本性支出|其他资本性支出|资本性支出(基本建设)|对企业补助|对社会保障基金补助|其他支出";

/** Working sheets of facts, indicators and comparisons, and lists without a layout. */
export const FACT_SHEETS: readonly FormDefinition[] = [
  {
    id: "WK-OUTPUT", zh: "工作完成情况基础数据表", stage: "working", rank: 10, period: "final", source: CUSTOM,
    titles: ["工作完成情况", "工作产出", "产出情况", "业务工作量", "履职情况", "重点工作.*(?:数据|统计)"], headings: ["指标", "计量单位", "本年完成数", "工作类别", "完成数", "实际完成值"], labels: [],
    cells: [
      { row: "*应收租金|#named", col: "本年完成数|完成数|实际完成值|#amount|数值|完成情况|实际完成数", account: "rent_due" },
      { row: "*实收租金|#named", col: "本年完成数|完成数|实际完成值|#amount|数值|完成情况|实际完成数", account: "rent_received" },
      { row: "编报绩效目标项目数|绩效目标项目数", col: "本年完成数|完成数|实际完成值|#amount|数值", account: "perf_project_count" },
      { row: "编报绩效目标项目资金|绩效目标项目资金", col: "本年完成数|完成数|实际完成值|#amount|数值", account: "perf_project_amount" },
      { row: "自评得分|自评分数", col: "本年完成数|完成数|实际完成值|#amount|数值", account: "self_score" },
      { row: "#any", col: "目标值|年度目标|年度目标值|目标|年初目标|目标数|计划完成数|年度指标值", account: "work_output", sub: "label", period: "budget" },
      { row: "#any", col: "本年完成数|完成数|实际完成值|完成值|实际完成|#amount|数值|完成情况|实际完成数", account: "work_output", sub: "label", period: "final" },
    ],
  },
  {
    id: "WK-BASE", zh: "绩效评价基础数据表", stage: "working", rank: 7, period: "final", source: "湖南省部门整体支出绩效评价基础数据表版式；经验规则",
    titles: ["绩效评价基础数据", "基础数据表", "绩效自评基础数据", "^(?:部门|单位)?经费控制情况"], notTitles: ["工作完成情况"],
    headings: ["编制数", "实际在职人数", "控制率", "财政供养人员情况", "经费控制情况"], labels: ["三公经费", "公用经费", "政府采购金额", "业务工作专项", "部门整体支出预算调整", "办公经费"],
    cells: [
      { row: "#line", col: "编制数|编制", account: "est_total" },
      { row: "#line", col: "实际在职人数|在职人数|实有人数", account: "on_duty_total" },
      { row: "#line", col: "控制率|在职人员控制率", account: "on_duty_control_rate" },
      { row: "业务工作专项(*|业务工作经费(*", col: "#amount", account: "project_business", under: "项目支出" },
    ],
    readByLabel: true,
  },
  {
    id: "WK-COMPARE", zh: "预决算对比表", stage: "working", rank: 11, period: "final", source: CUSTOM,
    titles: ["预决算对比", "预算决算对比", "预决算差异", "收支对比"], headings: ["差额", "增减额", "增减率"], labels: ["基本支出", "项目支出", "工资福利支出", "三公经费"],
    cells: ([["budget", "line_budget_initial"], ["adjusted", "line_budget_adjusted"], ["final", "line_executed"]] as const).map(([only, account]) => (
      { row: "#item", col: "#amount", only, account, sub: "label", under: "项目支出", notRow: ECONOMIC, title: "支出|决算", notTitle: "财政拨款|公共预算|基金" }
    )),
    readByLabel: true,
  },
  {
    id: "WK-RATES", zh: "评价指标计算底稿", stage: "working", rank: 12, period: "final", source: CUSTOM,
    titles: ["评价指标表", "指标计算", "自评表", "评分表"], notTitles: ["项目(?:支出)?(?:资金)?绩效", "项目自评"], headings: ["三级指标", "分值", "计算过程", "计算结果", "得分"], labels: ["预算完成率", "预算控制率", "三公经费变动率", "在职人员控制率"],
    cells: SCORE_SUM, readByLabel: true,
  },
  {
    id: "WK-NOTES", zh: "情况说明取数", stage: "notes", rank: 1, period: "final", source: "预算、决算情况说明中的数（domain/sheets.md 第6节）",
    titles: ["说明.*(?:摘数|取数)", "情况说明", "编制说明"], headings: ["年初预算", "本年决算", "上年数", "增减额", "增减率"], labels: ["收入支出总计", "本年收入合计", "财政拨款收入", "三公经费", "机关运行经费", "政府采购金额合计"],
    cells: [], readByLabel: true,
  },
  {
    id: "WK-LIST", zh: "数据清单", stage: "working", rank: 13, period: "final", source: CUSTOM,
    titles: [], headings: [], labels: [], cells: [], readByLabel: true,
  },
];
