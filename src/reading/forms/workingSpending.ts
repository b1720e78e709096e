import { CUSTOM } from "./custom";
import { OF_ONE_THING } from "./ofOneThing";
import { sangong } from "./sangongCells";
import type { FormCell, FormDefinition } from "./types";

const SPENT = "全年累计|累计执行|全年执行|累计支付|累计支出|支出数/全年累计|全年支出|执行金额|实际支出|全年支付|支出数|本年支出|#spent";
const ALL_SPENDING = "#total|#year|经费支出合计|经费支出总计|部门整体支出|单位整体支出|整体支出|部门整体";

/** What a sheet says whose subjects are those of 基本支出. */
const OF_BASIC = "基本支出|公用|人员(?:经费|支出)|定额";
const KINDS_OF_INCOME = "财政|一般公共|政府性|国有|事业|经营|上级|附属|其他";

/** What was spent and what is left for the next year together. */
const OF_BOTH_YEARS = "支出总计|总支出";
const ECONOMIC = "工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出|其他资本性支出";
const VEHICLES_RUN = "公车运维|公车运维费|公务用车运维|公务用车运维费|公务用车运行维护费|公务用车运行费|公务用车运行维护|公车运行维护费|公车运行维护";
/** A table of the subjects of 公用经费 that are kept down: 公务接待 and 用车 among them are all of 三公. */
const KEPT_DOWN = "公用经费.*(?:重点|控制|压减)";
const VEHICLES_BOUGHT = "公务用车购置费|公务用车购置|公车购置费|公车购置";
const PLANNED = "预算指标|指标数|预算指标数|全年指标|全年预算指标|指标金额|下达指标";
const PAID_IN_YEAR = "全年支付合计|全年支付|全年支出合计|全年累计支付|全年支付数|全年累计支出|支付合计";

/** Beside 计划 in a column of its own: 基本支出 | 支付 | 1月 … 12月 | 全年. */
const PAID = "支付|实际支付|支付数|实付";
const PAID_OF_ALL_MONTHS = "全年|全年合计|合计";

/** What a ledger of changes comes to, below its sum and in any column. */
const AFTER_CHANGES = "调整后全年指标数|调整后全年指标|调整后指标|调整后指标数|调整后预算|调整后预算数|调整后全年预算|调整后全年预算数";

/** Columns of amounts in a table of execution, by their stage. */
const STAGES_OF_LINES: readonly (readonly [only: "budget" | "adjusted" | "final", col: string])[] = [
  ["budget", "#amount|预算数/年初预算|年初预算|年初数"], ["adjusted", "#amount|调整后预算|全年指标|调整预算数"], ["final", `#amount|${SPENT}`],
];

/** Lines of spending that are neither 基本支出 nor 项目支出. */
const OTHER_SPENDING: readonly (readonly [row: string, account: string])[] = [
  ["经营支出|事业单位经营支出", "operating_exp"], ["上缴上级支出|上缴上级", "remit_superior_exp"], ["对附属单位补助支出|对附属单位补助|附属单位补助支出", "subsidy_affiliate_exp"],
  ["机关运行经费|机关运行费", "agency_operating"],
];

/** 项目支出按功能分类, but not 按功能科目和项目: there the projects stand beside the functions. */
const OF_PROJECTS_ALONE = "^(?!.*功能[^项]*[+和与及、/]项目).*项目";

/** Working sheets of what is spent: execution, 基本支出, plans of use, 三公. */
export const SPENDING_SHEETS: readonly FormDefinition[] = [
  {
    id: "WK-EXEC", zh: "预算执行情况表", stage: "working", rank: 1, period: "final", source: CUSTOM,
    byStages: true,
    titles: ["预算执行情况", "预算执行表", "指标执行", "执行进度", "项目支出明细", "预算执行", "支出执行(?:情况|明细|进度)", "^(?!.*项目).*(?:预算|指标)调整(?:登记|台账|明细|汇总|情况)"], notTitles: ["政府采购", "三公", "说明", OF_ONE_THING, "^(?:部门|单位)?基本支出(?!.*项目)"],
    headings: ["追加(+)", "调减(-)", "调整后预算", "全年累计", "执行率", "结余", "年初预算", "追加", "调减", "累计执行"], labels: ["基本支出", "项目支出", "人员经费", "公用经费"],
    cells: [
      { row: "小计|合计", scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "income_year", under: "收入类|收入|本年收入", notUnder: KINDS_OF_INCOME },
      { row: "小计|合计", scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "exp_year", under: "支出类|支出|本年支出", notUnder: "基本|项目|人员|公用|财政|一般公共|政府性" },
      { row: OF_BOTH_YEARS, scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "exp_total" },
      { row: ALL_SPENDING, scope: "whole", col: "#amount|预算数/年初预算|年初预算|年初数", only: "budget", account: "budget_initial" },
      { row: ALL_SPENDING, scope: "whole", col: "#amount|预算数/年初预算|年初预算|年初数", only: "budget", account: "budget_initial", period: "final", also: true, notRow: OF_BOTH_YEARS },
      { row: ALL_SPENDING, scope: "whole", col: "追加(+)|追加|调增|#added", account: "budget_addition", period: "adjust" },
      { row: ALL_SPENDING, scope: "whole", col: "调减(-)|调减|追减(-)|#cut", account: "budget_reduction", period: "adjust" },
      { row: ALL_SPENDING, scope: "whole", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "budget_adjusted" },
      { row: ALL_SPENDING, scope: "whole", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "budget_adjusted", period: "final", also: true, notRow: OF_BOTH_YEARS },
      { row: ALL_SPENDING, scope: "whole", col: SPENT, account: "expenditure_actual" },
      { row: ALL_SPENDING, scope: "whole", col: "#amount", only: "final", account: "expenditure_actual" },
      { row: AFTER_CHANGES, scope: "whole", col: "#amount|年初预算|调整后预算", account: "budget_adjusted", period: "adjusted" },
      { row: "#total|#year", scope: "whole", col: "项目", account: "project_exp" },
      { row: "#total", scope: "whole", col: "编制数|编制人数", account: "est_total" },
      { row: "#total", scope: "whole", col: "在职人数|在职人员|实有人数|年末在职人数|在职", account: "on_duty_total" },
      { row: "#total", scope: "whole", col: "退休人数|退休人员|退休", account: "retired" },
      { row: "#total|项目支出合计|项目支出总计", scope: "projects", col: "#amount|预算数/年初预算|年初预算|年初数", only: "budget", account: "project_exp" },
      { row: "#total|项目支出合计|项目支出总计", scope: "projects", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "project_exp" },
      { row: "#total|项目支出合计|项目支出总计", scope: "projects", col: `#amount|${SPENT}`, only: "final", account: "project_exp" },
      { row: "本年支出", scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "exp_year" },
      { row: "支出合计|本年支出合计|经费支出合计|经费支出总计", scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "exp_year", also: true },
      { row: "基本支出", col: "#amount|年初预算|年初数", only: "budget", account: "basic_exp" },
      { row: "项目支出|项目|项目支出合计", col: "#amount|年初预算|年初数", only: "budget", account: "project_exp" },
      { row: "基本支出", col: "#amount|调整后预算|全年指标", only: "adjusted", account: "basic_exp" },
      { row: "项目支出|项目|项目支出合计", col: "#amount|调整后预算|全年指标", only: "adjusted", account: "project_exp" },
      { row: "基本支出", col: `#amount|${SPENT}`, only: "final", account: "basic_exp" },
      { row: "项目支出|项目|项目支出合计", col: `#amount|${SPENT}`, only: "final", account: "project_exp" },
      { row: "#item", col: "#amount|预算数/年初预算|年初预算|年初数", only: "budget", account: "line_budget_initial", sub: "label" },
      { row: "#item", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "line_budget_adjusted", sub: "label" },
      { row: "#item", col: `#amount|${SPENT}`, only: "final", account: "line_executed", sub: "label" },
      ...STAGES_OF_LINES.flatMap(([only, col]): FormCell[] => [
        ...OTHER_SPENDING.map(([row, account]): FormCell => ({ row, scope: "whole", col, only, account, also: true })),
        { row: "#function", col, only, account: "func_exp", sub: "function", notTitle: `财政拨款|公共预算|基金|${OF_PROJECTS_ALONE}`, also: true },
        ...[["基本支出", "basic_exp"], ["项目支出", "project_exp"]].map(([kind, account]): FormCell => ({ row: "#function", col: kind!, only, account: account!, sub: "function", notTitle: "财政拨款|公共预算|基金", also: true })),
        { row: "#item", col, only, account: "basic_econ", sub: "economic", title: "^(?!.*项目).*(?:基本支出|人员经费|公用经费)", also: true },
        { row: "#item", col, only, account: "basic_econ", sub: "economic", under: "基本支出", notTitle: "基本支出|人员经费|公用经费", also: true },
        { row: ECONOMIC, col, only, account: "project_econ", sub: "economic", under: "项目支出", also: true },
      ]),
      { row: "人员经费|人员支出|人员|#personnel", col: "#amount|年初预算|年初数", only: "budget", account: "personnel_exp", under: "基本支出|#top", also: true },
      { row: "人员经费|人员支出|人员|#personnel", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "personnel_exp", under: "基本支出|#top", also: true },
      { row: "公用经费|日常公用经费|公用支出|日常公用|公用|#publicCost", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "public_exp", under: "基本支出|#top", also: true },
      { row: "人员经费|人员支出|人员|#personnel", col: `#amount|${SPENT}`, only: "final", account: "personnel_exp", under: "基本支出|#top", also: true },
      { row: "公用经费|日常公用经费|公用支出|日常公用|公用|#publicCost", col: "#amount|年初预算|年初数", only: "budget", account: "public_exp", under: "基本支出|#top", also: true },
      { row: "公用经费|日常公用经费|公用支出|日常公用|公用|#publicCost", col: `#amount|${SPENT}`, only: "final", account: "public_exp", under: "基本支出|#top", also: true },
    ],
  },
  {
    id: "WK-BASIC", zh: "基本支出明细", stage: "working", rank: 8, period: "final", source: CUSTOM, stageByTitle: true,
    titles: ["公用经费.*(?:台账|明细|支出|执行|控制|使用)", "^(?:部门|单位)?基本支出(?:按)?(?:部门预算)?经济(?:科目)?分类(?:情况)?(?:\\(.*\\))?$", "^(?:部门|单位)?基本支出(?:预决算|预算执行|执行|支出)?(?:明细|情况|进度|对比)+表?(?:\\(.*\\))?$"], notTitles: ["决算(?:明细)?表", "公共预算", "项目"],
    headings: ["科目", "科目名称", "经济科目"], labels: ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "人员经费", "公用经费", "基本支出合计"], notLabels: ["本年收入", "本年收入合计", "收入合计"],
    cells: [
      { row: "#total|基本支出合计|基本支出", col: "基本支出", account: "basic_exp" },
      { row: "#total|项目支出合计|项目支出", col: "项目支出", account: "project_exp" },
      { row: "#item", col: "基本支出", account: "basic_econ", sub: "economic" },
      { row: "#item", col: "项目支出", account: "project_econ", sub: "economic" },
      { row: "#total|公用经费合计", col: `#amount|${SPENT}`, account: "public_exp", title: "公用经费" },
      { row: "会议费", col: `#amount|${SPENT}`, account: "meeting_exp", title: "公用经费", also: true },
      { row: "培训费", col: `#amount|${SPENT}`, account: "training_exp", title: "公用经费", also: true },
      { row: "公务接待费|公务接待", col: `#amount|${SPENT}`, account: "sangong_reception", title: KEPT_DOWN, also: true },
      { row: `${VEHICLES_RUN}|公车运行费`, col: `#amount|${SPENT}`, account: "sangong_vehicle_run", title: KEPT_DOWN, also: true },
      { row: "#total|基本支出合计|基本支出", col: `#amount|${SPENT}`, account: "basic_exp", notTitle: "公用经费", notBeside: "项目支出", onSheet: OF_BASIC },
      { row: "经营支出|事业单位经营支出", col: `#amount|${SPENT}`, account: "operating_exp" },
      { row: "人员经费|人员经费合计|人员支出", col: `#amount|${SPENT}`, account: "personnel_exp" },
      { row: "公用经费|公用经费合计|日常公用经费|公用支出", col: `#amount|${SPENT}`, account: "public_exp" },
      { row: "#item", col: `#amount|${SPENT}`, account: "basic_econ", sub: "economic", also: true, notBeside: "项目支出", onSheet: OF_BASIC },
    ],
  },
  {
    id: "WK-PLAN", zh: "用款计划/支付进度", stage: "working", rank: 9, period: "final", source: CUSTOM,
    notByStages: true,
    titles: ["用款计划", "用款进度", "支付进度", "支出进度", "分月支付", "分季度"], headings: ["1月", "2月", "3月", "全年合计", "累计支付", "计划", "序时进度", "一季度"], labels: ["基本支出", "项目支出"],
    cells: [
      ...(["基本支出", "项目支出"] as const).flatMap((row): FormCell[] => [
        { row, col: PLANNED, account: row === "基本支出" ? "basic_exp" : "project_exp", period: "adjusted", notUnder: "计划|支付" },
        { row, col: PAID_IN_YEAR, account: row === "基本支出" ? "basic_exp" : "project_exp", notUnder: "计划|支付" },
      ]),
      { row: "#project", col: "全年指标|年度指标|全年预算指标", account: "line_budget_adjusted", period: "adjusted", sub: "label", notUnder: "计划|支付" },
      { row: "#total", col: PLANNED, account: "budget_adjusted", period: "adjusted", notUnder: "计划|支付", besideRows: "基本支出|项目支出" },
      { row: "#total", col: PAID_IN_YEAR, account: "expenditure_actual", notUnder: "计划|支付", besideRows: "基本支出|项目支出" },
      { row: "#total", col: "合计/支付|合计/实际支付|合计/支出", account: "expenditure_actual", notTitle: "项目" },
      { row: "#total", col: "基本支出|支出/基本", account: "basic_exp", notTitle: "计划" },
      { row: "#total", col: "项目支出|支出/项目", account: "project_exp", notTitle: "计划" },
      { row: "#item", col: "全年合计|合计|累计支付", under: "支付", account: "paid_cumulative", sub: "label" },
      { row: "#item", col: "全年合计|合计", under: "计划", account: "plan_cumulative", sub: "label" },
      ...([["基本支出", "basic_exp"], ["项目支出", "project_exp"]] as const).map(([row, account]): FormCell => ({ row, col: PAID_OF_ALL_MONTHS, under: PAID, account, also: true })),
      { row: "#total", col: PAID_OF_ALL_MONTHS, under: PAID, account: ["expenditure_actual", "exp_year"], besideRows: "基本支出|项目支出", also: true },
      { row: "#item", col: "累计支付|累计支付数|累计支出|累计支出数|累计实际支付|累计支付金额|累计支付资金|实际累计支付|累计已支付|累计已支付数|累计已支出|截至季末累计支付|截至月末累计支付", account: "paid_cumulative", sub: "label" },
      { row: "#item", col: "累计计划|计划合计|用款计划合计|累计用款计划|计划累计|累计计划数|累计用款计划数|累计计划金额|累计下达计划|累计下达计划数|累计下达用款计划|累计下达用款计划数|用款计划累计|累计用款计划额度|累计用款额度", account: "plan_cumulative", sub: "label" },
    ],
  },
  {
    id: "WK-SG", zh: "三公经费台账", stage: "working", rank: 8, period: "final", source: CUSTOM,
    titles: ["三公(?:经费)?.*(?:台账|登记[簿表本]|明细账|流水)", "接待.*(?:台账|登记[簿表本]|明细账)|接待登记$", "(?:车辆|用车).*(?:台账|登记[簿表本]|明细账)", "^(?!.*(?:购|专用|特种)).*(?:公务车辆|公务用车|公车)(?:运行|使用|运维)?(?:维护)?费用?(?:明细|统计|汇总|情况)?表?(?:\\(.*\\))?$"], headings: ["日期", "类别", "摘要", "金额", "批次", "人次", "凭证号"], labels: [],
    cells: [
      { row: "#total", col: "金额|#amount", account: "sangong_total", notTitle: "接待|车辆|用车|公车" },
      { row: "#total", col: "金额|#amount|餐费|用餐费|就餐费|接待费|接待费用|接待金额|消费金额|费用", account: "sangong_reception", title: "接待" },
      { row: "#total", col: "金额|#amount", account: "sangong_vehicle_run", title: "车辆|用车|公车" },
      { row: "#total", col: "小计|合计", account: "sangong_vehicle_run", title: "车辆|用车|公车" },
      { row: "#total", col: "批次", account: "reception_batches" },
      { row: "#total", col: "人次|人数", account: "reception_persons" },
    ],
  },
  {
    id: "WK-SGM", zh: "三公经费分月（季）执行表", stage: "working", rank: 8, period: "final", source: CUSTOM,
    titles: ["三公经费.*(?:分月|月度|季度|季报|执行情况|控制|基础数据|执行统计|使用情况)"], notTitles: ["台账", "登记[簿表本]|明细账|流水", "决算", "预算表"],
    headings: ["全年合计", "全年累计", "1月", "一季度", "一季度累计", "全年预算", "年初预算"], labels: ["公务接待费", "公务用车运行维护费", "公务用车购置及运行费", "因公出国(境)费"],
    cells: [
      ...sangong(true, `|${SPENT}|全年合计`),
      { row: VEHICLES_RUN, col: "数量|辆数|车辆数|保有量", account: "vehicles_held" },
      { row: VEHICLES_BOUGHT, col: "数量|辆数|车辆数|购置数", account: "vehicles_bought" },
    ],
    readByLabel: true,
  },
];
