import { SCORE_SUM } from "./evaluations";
import { sangong } from "./finals";
import type { FormCell, FormDefinition } from "./types";

const CUSTOM = "经验规则：财务科底稿常见列名（domain/sheets.md 第7节）";
const PERSONS = "实有人数/小计|实有人数|实有人数/合计|实有|年末实有|年末实有人数|年末在职|年末在职/合计|在职人数|在职|实际在职人数|年末人数|年末实有人数/小计|实有在职|实有数|上年末实有|上年末实有人数|上年末人数|上年末|#amount|人数";
const SPENT = "全年累计|累计执行|全年执行|累计支付|累计支出|支出数/全年累计|全年支出|执行金额|实际支出|全年支付|支出数|本年支出|#spent";
const ALL_SPENDING = "#total|部门整体支出|单位整体支出|整体支出|部门整体";
/** What a sheet says whose subjects are those of 基本支出. */
const OF_BASIC = "基本支出|公用|人员(?:经费|支出)|定额";
const NOT_FIXED = "流动资产|流动资产合计|货币资金|存货|在建工程|长期投资|无形资产|无形资产原值|负债合计";
const KINDS_OF_INCOME = "财政|一般公共|政府性|国有|事业|经营|上级|附属|其他";
/** What was spent and what is left for the next year together. */
const OF_BOTH_YEARS = "支出总计|总支出";
const ECONOMIC = "工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出|其他资本性支出";
const VEHICLES_RUN = "公车运维|公车运维费|公务用车运维|公务用车运维费|公务用车运行维护费|公务用车运行费|公务用车运行维护|公车运行维护费|公车运行维护";
const VEHICLES_BOUGHT = "公务用车购置费|公务用车购置|公车购置费|公车购置";
const BUYING = "采购预算|预算金额|采购预算金额|计划采购金额|计划采购额|计划采购|计划数|计划金额|采购计划|计划";
const CIVIL_POSTS = "行政编制|公务员编制|公务员(行政)编制|行政(参公)编制|行政(含参公)编制|参公编制|行政及参公编制";
const CIVIL = "行政|公务员|行政人员|机关人员|公务员(行政)|行政(公务员)|公务员(参公)|公务员(含参公)|行政(参公)|行政(含参公)|行政及参公|参公|参公人员";
const WORKER_POSTS = "工勤编制|后勤服务编制|机关工勤编制|工勤人员编制";
/** Assets that are no fixed ones. */
const OTHER_ASSETS = "无形资产|流动资产|在建工程|公共基础设施|对外投资";
const RETIRED = "离休|退休|离休人员|退休人员|离休干部|离退休|离退休人员|离休人数|退休人数|离退休人数";
const PLANNED = "预算指标|指标数|预算指标数|全年指标|全年预算指标|指标金额|下达指标";
const PAID_IN_YEAR = "全年支付合计|全年支付|全年支出合计|全年累计支付|全年支付数|全年累计支出|支付合计";
const ACTUAL_BUYING = "#amount|实际采购|实际采购额|采购实际|本年采购金额|实际采购金额|采购金额|采购支出金额|政府采购金额";
const FUND = "政府性基金|政府性基金预算|政府性基金预算拨款|政府性基金预算财政拨款|政府性基金财政拨款|基金预算";
const RENT = "租金|租金收入|房屋租金|房屋租金收入|房屋出租收入|国有资产出租收入|资产出租收入|国有资产租金收入";
const POSTS = "编制数|编制|核定编制|核定编制/合计|核定编制数|编制人数|核定编制/小计";

/** What a ledger of changes comes to, below its sum and in any column. */
const AFTER_CHANGES = "调整后全年指标数|调整后全年指标|调整后指标|调整后指标数|调整后预算|调整后预算数|调整后全年预算|调整后全年预算数";

/** Columns of amounts in a table of execution, by their stage. */
const STAGES_OF_LINES: readonly (readonly [only: "budget" | "adjusted" | "final", col: string])[] = [
  ["budget", "#amount|预算数/年初预算|年初预算|年初数"], ["adjusted", "#amount|调整后预算|全年指标|调整预算数"], ["final", `#amount|${SPENT}`],
];

/** Lines of spending that are neither 基本支出 nor 项目支出. */
const OTHER_SPENDING: readonly (readonly [row: string, account: string])[] = [
  ["经营支出|事业单位经营支出", "operating_exp"], ["上缴上级支出|上缴上级", "remit_superior_exp"], ["对附属单位补助支出|对附属单位补助|附属单位补助支出", "subsidy_affiliate_exp"],
];

/** Working sheets without a fixed layout: read by the words of their rows and columns. */
export const WORKING_FORMS: readonly FormDefinition[] = [
  {
    id: "WK-EXEC", zh: "预算执行情况表", stage: "working", rank: 1, period: "final", source: CUSTOM,
    byStages: true,
    titles: ["预算执行情况", "预算执行表", "指标执行", "执行进度", "项目支出明细", "预算执行", "支出执行(?:情况|明细|进度)", "^(?!.*项目).*预算调整(?:登记|台账|明细|汇总|情况)"], notTitles: ["政府采购", "三公", "说明", "^(?:部门|单位)?基本支出(?!.*项目)"],
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
      { row: "#total", scope: "whole", col: "项目", account: "project_exp" },
      { row: "#total", scope: "whole", col: "编制数|编制人数", account: "est_total" },
      { row: "#total", scope: "whole", col: "在职人数|在职人员|实有人数|年末在职人数|在职", account: "on_duty_total" },
      { row: "#total", scope: "whole", col: "退休人数|退休人员|退休", account: "retired" },
      { row: "#total|项目支出合计|项目支出总计", scope: "projects", col: "#amount|预算数/年初预算|年初预算|年初数", only: "budget", account: "project_exp" },
      { row: "#total|项目支出合计|项目支出总计", scope: "projects", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "project_exp" },
      { row: "#total|项目支出合计|项目支出总计", scope: "projects", col: `#amount|${SPENT}`, only: "final", account: "project_exp" },
      { row: "本年支出", scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "exp_year" },
      { row: "支出合计|本年支出合计", scope: "whole", col: `#amount|${SPENT}|年初预算|调整后预算`, account: "exp_year", also: true },
      { row: "基本支出", col: "#amount|年初预算|年初数", only: "budget", account: "basic_exp" },
      { row: "项目支出|项目", col: "#amount|年初预算|年初数", only: "budget", account: "project_exp" },
      { row: "基本支出", col: "#amount|调整后预算|全年指标", only: "adjusted", account: "basic_exp" },
      { row: "项目支出|项目", col: "#amount|调整后预算|全年指标", only: "adjusted", account: "project_exp" },
      { row: "基本支出", col: `#amount|${SPENT}`, only: "final", account: "basic_exp" },
      { row: "项目支出|项目", col: `#amount|${SPENT}`, only: "final", account: "project_exp" },
      { row: "#item", col: "#amount|预算数/年初预算|年初预算|年初数", only: "budget", account: "line_budget_initial", sub: "label" },
      { row: "#item", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "line_budget_adjusted", sub: "label" },
      { row: "#item", col: `#amount|${SPENT}`, only: "final", account: "line_executed", sub: "label" },
      ...STAGES_OF_LINES.flatMap(([only, col]): FormCell[] => [
        ...OTHER_SPENDING.map(([row, account]): FormCell => ({ row, scope: "whole", col, only, account, also: true })),
        { row: "#function", col, only, account: "func_exp", sub: "function", notTitle: "财政拨款|公共预算|基金|项目", also: true },
        { row: "#item", col, only, account: "basic_econ", sub: "economic", title: "^(?!.*项目).*(?:基本支出|人员经费|公用经费)", also: true },
        { row: "#item", col, only, account: "basic_econ", sub: "economic", under: "基本支出", notTitle: "基本支出|人员经费|公用经费", also: true },
        { row: ECONOMIC, col, only, account: "project_econ", sub: "economic", under: "项目支出", also: true },
      ]),
      { row: "人员经费|人员支出|人员", col: "#amount|年初预算|年初数", only: "budget", account: "personnel_exp", under: "基本支出|#top", also: true },
      { row: "人员经费|人员支出|人员", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "personnel_exp", under: "基本支出|#top", also: true },
      { row: "公用经费|日常公用经费|公用支出|日常公用|公用", col: "#amount|调整后预算|全年指标|调整预算数", only: "adjusted", account: "public_exp", under: "基本支出|#top", also: true },
      { row: "人员经费|人员支出|人员", col: `#amount|${SPENT}`, only: "final", account: "personnel_exp", under: "基本支出|#top", also: true },
      { row: "公用经费|日常公用经费|公用支出|日常公用|公用", col: "#amount|年初预算|年初数", only: "budget", account: "public_exp", under: "基本支出|#top", also: true },
      { row: "公用经费|日常公用经费|公用支出|日常公用|公用", col: `#amount|${SPENT}`, only: "final", account: "public_exp", under: "基本支出|#top", also: true },
    ],
  },
  {
    id: "WK-BASIC", zh: "基本支出明细", stage: "working", rank: 8, period: "final", source: CUSTOM, stageByTitle: true,
    titles: ["公用经费.*(?:台账|明细|支出|执行|控制|使用)", "^(?:部门|单位)?基本支出(?:预决算|预算执行|执行|支出)?(?:明细|情况|进度|对比)+表?(?:\\(.*\\))?$"], notTitles: ["决算(?:明细)?表", "公共预算", "项目"],
    headings: ["科目", "科目名称", "经济科目"], labels: ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "人员经费", "公用经费", "基本支出合计"],
    cells: [
      { row: "#total|基本支出合计|基本支出", col: "基本支出", account: "basic_exp" },
      { row: "#total|项目支出合计|项目支出", col: "项目支出", account: "project_exp" },
      { row: "#item", col: "基本支出", account: "basic_econ", sub: "economic" },
      { row: "#item", col: "项目支出", account: "project_econ", sub: "economic" },
      { row: "#total|公用经费合计", col: `#amount|${SPENT}`, account: "public_exp", title: "公用经费" },
      { row: "会议费", col: `#amount|${SPENT}`, account: "meeting_exp", title: "公用经费", also: true },
      { row: "培训费", col: `#amount|${SPENT}`, account: "training_exp", title: "公用经费", also: true },
      { row: "#total|基本支出合计|基本支出", col: `#amount|${SPENT}`, account: "basic_exp", notTitle: "公用经费", notBeside: "项目支出", onSheet: OF_BASIC },
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
      { row: "#total", col: PLANNED, account: "budget_adjusted", period: "adjusted", notUnder: "计划|支付", besideRows: "基本支出|项目支出" },
      { row: "#total", col: PAID_IN_YEAR, account: "expenditure_actual", notUnder: "计划|支付", besideRows: "基本支出|项目支出" },
      { row: "#total", col: "合计/支付|合计/实际支付|合计/支出", account: "expenditure_actual", notTitle: "项目" },
      { row: "#total", col: "基本支出", account: "basic_exp", notTitle: "计划" },
      { row: "#total", col: "项目支出", account: "project_exp", notTitle: "计划" },
      { row: "#item", col: "全年合计|合计|累计支付", under: "支付", account: "paid_cumulative", sub: "label" },
      { row: "#item", col: "全年合计|合计", under: "计划", account: "plan_cumulative", sub: "label" },
      { row: "#item", col: "累计支付|累计支付数|累计支出|累计支出数|累计实际支付|累计支付金额", account: "paid_cumulative", sub: "label" },
      { row: "#item", col: "累计计划|累计用款计划|计划累计|累计计划数|累计用款计划数|累计计划金额|累计下达计划", account: "plan_cumulative", sub: "label" },
    ],
  },
  {
    id: "WK-SG", zh: "三公经费台账", stage: "working", rank: 8, period: "final", source: CUSTOM,
    titles: ["三公(?:经费)?.*(?:台账|登记[簿表本]|明细账|流水)", "接待.*(?:台账|登记[簿表本]|明细账)", "(?:车辆|用车).*(?:台账|登记[簿表本]|明细账)"], headings: ["日期", "类别", "摘要", "金额", "批次", "人次", "凭证号"], labels: [],
    cells: [
      { row: "#total", col: "金额|#amount", account: "sangong_total", notTitle: "接待|车辆|用车" },
      { row: "#total", col: "金额|#amount", account: "sangong_reception", title: "接待" },
      { row: "#total", col: "金额|#amount", account: "sangong_vehicle_run", title: "车辆|用车" },
      { row: "#total", col: "小计|合计", account: "sangong_vehicle_run", title: "车辆|用车" },
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
  {
    id: "WK-STAFF", zh: "人员编制基本情况", stage: "working", rank: 2, period: "final", source: CUSTOM,
    titles: ["人员(?:编制)?(?:基本)?情况", "机构编制", "人员基本数字", "人员基[本础](?:数据|信息)", "基本数字表", "机构人员", "人员编制", "财决附0[14]", "离退休人员", "^(?:编制)?人员(?:编制)?(?:\\(人\\))?$"],
    headings: ["编制数", "核定编制", "实有人数", "年末在职", "公务员", "工勤", "人数", "增减", "编制", "财政补助", "经费自理", "在职人数", "外聘劳务工"], labels: ["在职人员", "离休", "退休", "编外", "离休干部", "退休人员", "退休人员合计", "编制数", "在职人数", "编外人员"],
    cells: [
      { row: "在职人员|在职|在职人员小计|在职合计|在编在职人员|在编人员|在职人员合计|实有在职|实有在职人员", col: POSTS, account: "est_total" },
      { row: "在职人员|在职|在职人员小计|在职合计|在编在职人员|在编人员|在职人员合计|实有在职|实有在职人员|在职人数|在职人员数|年末实有在职人数|年末在职人数|实有在职人数|实有人数(在职)", col: PERSONS, account: "on_duty_total" },
      { row: "编制数|编制人数|核定编制|核定编制数|编制总数|编制合计", col: POSTS, account: "est_total" },
      { row: "编制数|编制人数|核定编制|核定编制数|编制总数|编制合计", col: PERSONS, account: "est_total", notBeside: POSTS },
      { row: CIVIL_POSTS, col: POSTS, account: "est_civil" },
      { row: CIVIL_POSTS, col: PERSONS, account: "est_civil", notBeside: POSTS },
      { row: "事业编制", col: POSTS, account: "est_institution" },
      { row: "事业编制", col: PERSONS, account: "est_institution", notBeside: POSTS },
      { row: WORKER_POSTS, col: POSTS, account: "est_worker" },
      { row: WORKER_POSTS, col: PERSONS, account: "est_worker", notBeside: POSTS },
      { row: CIVIL_POSTS, col: PERSONS, account: "on_duty_civil" },
      { row: WORKER_POSTS, col: PERSONS, account: "on_duty_worker" },
      { row: CIVIL, col: POSTS, account: "est_civil" },
      { row: "事业|事业人员|事业编制人员", col: POSTS, account: "est_institution" },
      { row: "工勤|工勤人员|后勤服务人员", col: POSTS, account: "est_worker" },
      { row: `${CIVIL}|在职公务员`, col: PERSONS, account: "on_duty_civil" },
      { row: "工勤|工勤人员|后勤服务人员|在职工勤", col: PERSONS, account: "on_duty_worker" },
      { row: "雇员|政府雇员", col: PERSONS, account: "on_duty_contract" },
      { row: "离休|离休人员|离休干部|离休人数", col: PERSONS, account: "lixiu" },
      { row: "退休|退休人员|退休职工|退休人数", col: PERSONS, account: "retired" },
      { row: "退休人员合计|离退休|离退休人员|离退休人员合计|离退休人数|退休合计", col: PERSONS, account: "retired_total" },
      { row: "#any", col: PERSONS, account: "retired_total", sub: "label", under: "退休人员合计|离退休人员合计|退休合计" },
      { row: "#any", col: PERSONS, account: "retired", sub: "label", under: "退休人员|退休" },
      { row: "编外*|外聘劳务工|劳务派遣*|临聘*|聘用人员|编外人员|人事派遣|公益性岗位*|公益岗位*", col: PERSONS, account: "off_est_staff" },
      { row: "遗属|遗属人员", col: PERSONS, account: "survivors" },
      { row: "#total", col: POSTS, account: "est_total" },
      { row: "#total", col: "在职/小计|在职/合计|在职人数/小计|在职人数/合计|在职人员/小计|在职人员/合计", account: "on_duty_total", notTitle: "离退休" },
      { row: "#total", col: "实有人数/小计|实有人数|实有人数/合计|年末实有|年末实有人数|人数|上年末实有|年末人数|#amount", account: "staff_total", notTitle: "离退休", notBeside: RETIRED, notAbove: RETIRED },
      ...["离休", "离休人员", "退休", "退休人员", "离退休", "离退休人员"].map((besideRows) => ({ row: "#total", col: "上年末|上年末数|年末数|年末", account: "staff_total", notTitle: "离退休", besideRows }) as const),
      { row: "#total", col: PERSONS, account: "on_duty_total", notTitle: "离退休", notBeside: RETIRED },
      { row: "#any", col: POSTS, account: "est_total", sub: "owner", notUnder: "在职" },
      { row: "#any", col: "核定编制/公务员|编制数/公务员|编制数/行政|编制数/公务员编制|核定编制/行政编制|行政编制|编制数/行政编制|核定编制/行政|编制/行政|编制/公务员|编制/行政编制", account: "est_civil", sub: "owner" },
      { row: "#any", col: "核定编制/工勤|编制数/工勤编制|编制数/工勤|核定编制/后勤服务|工勤编制|后勤服务编制|核定编制/后勤服务人员|编制/工勤|编制/工勤编制", account: "est_worker", sub: "owner" },
      { row: "#any", col: "核定编制/事业|编制数/事业单位|编制数/事业|核定编制/事业编制|事业编制|编制数/事业编制|编制/事业|编制/事业编制", account: "est_institution", sub: "owner" },
      { row: "#any", col: "年末在职/合计|年末在职|实有人数/在职|年末实有/在职|年末实有人数/在职|在职|在职人数|实有在职|在职人员|年末在职人数|在职/合计|实有人数/合计|实有在职人数|实有人数|在职人员/合计|年末实有人数|年末在职/小计", account: "on_duty_total", sub: "owner", notUnder: "在职" },
      { row: "#any", col: "年末实有人数/公务员|年末实有/公务员|实有/公务员|年末在职/公务员|在职人员/公务员|实有人数/公务员|在职/公务员|在职公务员|在职/行政|实有/行政|实有人数/行政|在职人数/行政|年末实有/行政|年末在职/行政", account: "on_duty_civil", sub: "owner" },
      { row: "#any", col: "年末实有人数/工勤|年末实有/工勤|实有/工勤|实有人数/工勤人员|年末在职/后勤服务人员|年末在职/工勤|在职人员/工勤|实有人数/工勤|在职/工勤|在职工勤|年末在职/工勤人员", account: "on_duty_worker", sub: "owner" },
      { row: "#any", col: "雇员|年末在职/雇员|政府雇员", account: "on_duty_contract", sub: "owner" },
      { row: "#any", col: "外聘劳务工|编外人员|劳务派遣|临聘人员|临聘|编外|外聘人员|编外聘用人员|劳务派遣人员", account: "off_est_staff", sub: "owner" },
      { row: "#any", col: "离退休人数|离退休|离退休人员|离退休人数/合计|离退休/合计|离退休人员/合计", account: "retired_total", sub: "owner" },
      { row: "#any", col: "离休|离休人员|离休人数", account: "lixiu", sub: "owner" },
      { row: "#any", col: "退休|退休人员|退休人数", account: "retired", sub: "owner" },
    ],
    readByLabel: true,
  },
  {
    id: "WK-ASSET", zh: "资产表", stage: "working", rank: 3, period: "final", source: CUSTOM,
    titles: ["固定资产", "资产变动", "资产情况", "资产表", "资产负债"], headings: ["资产类别", "年初原值", "本年增加", "本年减少", "年末原值", "在用原值", "数量"], labels: ["房屋及构筑物", "通用设备", "专用设备", "家具用具", "车辆", "无形资产"],
    cells: [
      { row: "固定资产原值|固定资产|固定资产合计|固定资产原价", col: "年初原值|年初数|期初原值|年初余额|年初|期初数|期初余额", account: "fixed_asset_begin" },
      { row: "固定资产原值|固定资产|固定资产合计|固定资产原价", col: "年末原值|年末数|期末原值|年末余额|年末|期末数|期末余额|原值", account: "fixed_asset_end" },
      { row: "#total", col: "年初原值|年初数/原值|期初数/原值|年初/原值|期初/原值|年初数|期初原值|年初余额|年初|年初账面原值|期初数", account: "fixed_asset_begin", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total|固定资产合计", col: "本年增加/原值|本期增加/原值|增加/原值|本年增加/金额|本期增加/金额|本年增加|增加|增|本年增|本期增加|本年增加数|本年新增|新增|本期新增|本年购置", account: "fixed_asset_add", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total|固定资产合计", col: "本年减少/原值|本期减少/原值|减少/原值|本年减少/金额|本期减少/金额|本年减少|减少|减|本年减|本期减少|本年减少数|本年处置|处置|本期处置|报废处置", account: "fixed_asset_dec", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total", col: "年末原值|年末数/原值|期末数/原值|年末/原值|期末/原值|年末数|期末原值|年末余额|年末|年末账面原值|期末数|资产原值|原值|账面原值", account: "fixed_asset_end", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total|固定资产合计", col: "在用原值|在用|在用资产|在用固定资产原值|其中:在用|在用数|在用资产原值", account: "fixed_asset_in_use", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
    ],
    readByLabel: true,
  },
  {
    id: "WK-PROC", zh: "政府采购执行表", stage: "working", rank: 4, period: "final", source: CUSTOM,
    titles: ["政府采购(?:项目|计划|预算)?(?:执行|台账|情况|统计|实施)", "采购台账", "采购执行", "^政府采购$", "政府采购表"], notTitles: ["预算表$"],
    headings: ["采购预算", "合同金额", "采购方式", "支付金额", "品目", "是否面向中小企业", "中标金额"], labels: [],
    cells: [
      { row: "#total", col: "采购预算|预算金额|#amount|采购计划|计划采购金额|采购预算金额|计划数|计划金额", only: "budget", account: "procurement_total" },
      { row: "#total", col: BUYING, account: "procurement_total", period: "budget" },
      { row: "#total", col: "合同金额|中标金额|成交金额|中标(成交)金额", account: "procurement_contract" },
      { row: "#total", col: "支付数|支付数额|支付金额|已支付金额|实际支付|已支付|支付|累计支付", account: "procurement_paid" },
      { row: "#total", col: "实际采购|实际采购额|采购实际|实际采购金额|采购金额|政府采购金额|采购实际金额|本年采购金额|采购支出金额|#amount", account: "procurement_total" },
      { row: "政府采购支出合计|政府采购合计|政府采购支出总额|政府采购总额", col: ACTUAL_BUYING, account: "procurement_total" },
      { row: "货物采购|政府采购货物支出|政府采购货物", col: BUYING, account: "procurement_goods", period: "budget" },
      { row: "工程采购|政府采购工程支出|政府采购工程", col: BUYING, account: "procurement_works", period: "budget" },
      { row: "服务采购|政府采购服务支出|政府采购服务", col: BUYING, account: "procurement_services", period: "budget" },
      { row: "货物采购|政府采购货物支出|政府采购货物", col: ACTUAL_BUYING, account: "procurement_goods" },
      { row: "工程采购|政府采购工程支出|政府采购工程", col: ACTUAL_BUYING, account: "procurement_works" },
      { row: "服务采购|政府采购服务支出|政府采购服务", col: ACTUAL_BUYING, account: "procurement_services" },
      { row: "政府采购授予中小企业合同金额|授予中小企业合同金额", col: ACTUAL_BUYING, account: "procurement_sme" },
      { row: "#total", col: "授予中小企业合同金额|中小企业|中小企业合同金额|授予中小企业金额|授予中小企业|中小企业采购金额", account: "procurement_sme" },
      { row: "货物|货物类", col: BUYING, account: "procurement_goods", period: "budget" },
      { row: "工程|工程类", col: BUYING, account: "procurement_works", period: "budget" },
      { row: "服务|服务类", col: BUYING, account: "procurement_services", period: "budget" },
      { row: "货物|货物类", col: "#amount|采购预算|预算金额|实际采购金额|采购金额|政府采购金额", account: "procurement_goods" },
      { row: "工程|工程类", col: "#amount|采购预算|预算金额|实际采购金额|采购金额|政府采购金额", account: "procurement_works" },
      { row: "服务|服务类", col: "#amount|采购预算|预算金额|实际采购金额|采购金额|政府采购金额", account: "procurement_services" },
    ],
    readByLabel: true,
  },
  {
    id: "WK-CARRY", zh: "结转结余表", stage: "working", rank: 5, period: "final", source: CUSTOM,
    titles: ["结转结余", "结转和结余情况", "结余结转"], notTitles: ["决算表", "总表"], headings: ["年初结转", "本年下达", "本年支出", "收回", "年末结转", "上年年末", "指标文号"], labels: [],
    cells: [
      { row: "#total", col: "年初结转|年初结转和结余|年初结转结余|年初数|年初余额|年初|上年结转|上年结转结余|上年结转和结余", account: "carry_in_fiscal", title: "财政拨款" },
      { row: "#total", col: "年末结转|年末结转和结余|年末结转结余|年末数|年末余额", account: "carry_out_fiscal", title: "财政拨款" },
      { row: "#total", col: "上年年末*|上年末*", account: "carry_out_fiscal", title: "财政拨款", yearShift: -1 },
      { row: "#total", col: "年初结转|年初结转和结余|年初结转结余|年初数|年初余额|年初|上年结转|上年结转结余|上年结转和结余", account: "carry_in", notTitle: "财政拨款" },
      { row: "#total", col: "年末结转|年末结转和结余|年末结转结余|年末数|年末余额", account: "carry_out", notTitle: "财政拨款" },
      { row: "#total", col: "上年年末*|上年末*", account: "carry_out", notTitle: "财政拨款", yearShift: -1 },
      { row: "#total", col: "本年收入|本年拨款收入", account: "income_year", notTitle: "财政拨款", besideRows: "基本支出|项目支出" },
      { row: "#total", col: "本年支出", account: "exp_year", notTitle: "财政拨款", besideRows: "基本支出|项目支出" },
      { row: "#total", col: "收回|缴回|收回结余|上缴|收回(上缴)结余|本年收回|收回财政|缴回财政|财政收回", account: "recovered" },
      { row: "#item", col: "收回|缴回|收回结余|本年收回|收回财政|缴回财政|财政收回", account: "recovered", sub: "label" },
      { row: FUND, col: "年初结转|年初结转和结余|年初结转结余|年初|上年结转|上年结转结余|上年结转和结余", account: "gf_carry_in" },
      { row: FUND, col: "年末结转|年末结转和结余|年末结转结余|年末", account: "gf_carry_out" },
      { row: "#item", col: "年初结转", account: "carry_in_fiscal", sub: "label", title: "财政拨款" },
      { row: "#item", col: "年末结转", account: "carry_out_fiscal", sub: "label", title: "财政拨款" },
    ],
  },
  {
    id: "WK-NONTAX", zh: "非税收入表", stage: "working", rank: 6, period: "final", source: CUSTOM,
    titles: ["非税收"], headings: ["应收", "实收", "已缴国库(财政专户)", "待缴", "减免/欠缴", "已缴国库"], labels: ["国有资产出租收入", "罚没收入"],
    cells: [
      { row: "#total", col: "应收|应收金额|应收数|应缴|应缴金额|应缴数|应征金额", account: "nontax_due" },
      { row: "#total", col: "实收|实收金额|实收数|实缴|实缴金额|实缴数|实际收缴", account: "nontax_received" },
      { row: "#total", col: "已缴国库*|已上缴*|上缴国库*|已缴*", account: "nontax_remitted" },
      { row: "#total", col: "减免*", account: "nontax_waived" },
      { row: RENT, col: "应收|应收金额|应收数|应缴|应缴金额|应缴数", account: "rent_due" },
      { row: RENT, col: "实收|实收金额|实收数|实缴|实缴金额|实缴数|实际收缴", account: "rent_received" },
    ],
  },
  {
    id: "WK-OUTPUT", zh: "工作完成情况基础数据表", stage: "working", rank: 10, period: "final", source: CUSTOM,
    titles: ["工作完成情况", "工作产出", "产出情况", "业务工作量", "履职情况", "重点工作.*(?:数据|统计)"], headings: ["指标", "计量单位", "本年完成数", "工作类别", "完成数", "实际完成值"], labels: [],
    cells: [
      { row: "*应收租金", col: "本年完成数|完成数|实际完成值|#amount|数值|完成情况|实际完成数", account: "rent_due" },
      { row: "*实收租金", col: "本年完成数|完成数|实际完成值|#amount|数值|完成情况|实际完成数", account: "rent_received" },
      { row: "编报绩效目标项目数|绩效目标项目数", col: "本年完成数|完成数|实际完成值|#amount|数值", account: "perf_project_count" },
      { row: "编报绩效目标项目资金|绩效目标项目资金", col: "本年完成数|完成数|实际完成值|#amount|数值", account: "perf_project_amount" },
      { row: "自评得分|自评分数", col: "本年完成数|完成数|实际完成值|#amount|数值", account: "self_score" },
      { row: "#any", col: "目标值|年度目标|年度目标值|目标|年初目标|目标数|计划完成数|年度指标值", account: "work_output", sub: "label", period: "budget" },
      { row: "#any", col: "本年完成数|完成数|实际完成值|完成值|实际完成|#amount|数值|完成情况|实际完成数", account: "work_output", sub: "label", period: "final" },
    ],
  },
  {
    id: "WK-BASE", zh: "绩效评价基础数据表", stage: "working", rank: 7, period: "final", source: "湖南省部门整体支出绩效评价基础数据表版式；经验规则",
    titles: ["绩效评价基础数据", "基础数据表", "绩效自评基础数据"], notTitles: ["工作完成情况"],
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
    cells: [], readByLabel: true,
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
