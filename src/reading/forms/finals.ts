import type { FormCell, FormDefinition } from "./types";

const SAMPLE = "财政部部门决算公开样表（公开01–09表）；行列见 domain/sheets.md 第5节";
const AMOUNT = "#amount|金额|决算数|合计";
/** Titles of tables about 财政拨款 alone. */
const OF_FISCAL_MONEY = "财政拨款|公共预算|财决08";

const INCOME_ROWS: readonly FormCell[] = [
  { row: "一般公共预算财政拨款收入|一般公共预算财政拨款|一般公共预算拨款收入|财政拨款收入(一般公共预算)", col: AMOUNT, side: "left", account: "income_gpb", notUnder: "年初" },
  { row: "财政拨款收入|财政拨款", col: AMOUNT, side: "left", account: "income_fiscal" },
  { row: "政府性基金预算财政拨款收入|政府性基金预算财政拨款|政府性基金财政拨款|政府性基金财政拨款收入|政府性基金收入", col: AMOUNT, side: "left", account: "income_gf" },
  { row: "国有资本经营预算财政拨款收入|国有资本经营预算财政拨款|国有资本经营财政拨款|国有资本经营财政拨款收入", col: AMOUNT, side: "left", account: "income_soe" },
  { row: "上级补助收入", col: AMOUNT, side: "left", account: "income_superior" },
  { row: "事业收入", col: AMOUNT, side: "left", account: "income_business" },
  { row: "经营收入|事业单位经营收入", col: AMOUNT, side: "left", account: "income_operating" },
  { row: "附属单位上缴收入|附属单位缴款", col: AMOUNT, side: "left", account: "income_affiliate" },
  { row: "其他收入", col: AMOUNT, side: "left", account: "income_other" },
];

/** 收入合计 below 本年收入合计 covers what was carried over as well: it is the total. */
export const WIDER_TOTALS: readonly FormCell[] = ["合计", "小计"].flatMap((sum): FormCell[] => [
  { row: "收入合计", col: AMOUNT, side: "left", account: "income_total", besideRows: `本年收入${sum}` },
  { row: "支出合计", col: AMOUNT, side: "right", account: "exp_total", besideRows: `本年支出${sum}` },
]);

const FUNCTION_COLUMNS: readonly FormCell[] = [
  { row: "#total", col: "本年支出合计|#amount", account: "exp_year", must: true },
  { row: "#total", col: "基本支出", account: "basic_exp", must: true },
  { row: "#total", col: "项目支出", account: "project_exp", must: true },
  { row: "#total", col: "上缴上级支出", account: "remit_superior_exp" },
  { row: "#total", col: "经营支出|事业单位经营支出", account: "operating_exp" },
  { row: "#total", col: "对附属单位补助支出|对附属单位补助", account: "subsidy_affiliate_exp" },
  { row: "#code", col: "本年支出合计|#amount", account: "func_exp", sub: "function" },
  { row: "#code", col: "基本支出", account: "basic_exp", sub: "function" },
  { row: "#code", col: "项目支出", account: "project_exp", sub: "function" },
];

/** 部门决算公开 01–09. */
export const FINAL_FORMS: readonly FormDefinition[] = [
  {
    id: "GK01", zh: "收入支出决算总表", stage: "final", rank: 2, period: "final", budgetPeriod: "budget_in_final", source: SAMPLE,
    titles: ["收入支出决算总表", "收支决算总表", "收入支出决算表", "财决01表", "公开01表", "收入支出总体情况表决算"],
    notTitles: ["财政拨款收", "政府性基金", "国有资本", "一般公共预算", "财政专户"],
    headings: ["项目", "行次", "金额", "决算数"], labels: ["本年收入合计", "本年支出合计", "结余分配", "年末结转和结余", "年初结转和结余", "使用非财政拨款结余", "附属单位上缴收入"],
    cells: [
      ...INCOME_ROWS,
      ...WIDER_TOTALS,
      { row: "本年收入合计|收入合计|本年收入小计", col: AMOUNT, side: "left", account: "income_year", must: true },
      { row: "使用非财政拨款结余*|用事业基金弥补收支差额|动用非财政拨款结余*|使用专用结余|使用非财政拨款结余和专用结余", col: AMOUNT, side: "left", account: "use_nonfiscal_surplus" },
      { row: "年初结转和结余|上年结转和结余|年初结转结余", col: AMOUNT, side: "left", account: "carry_in", must: true },
      { row: "总计|收入总计|合计", col: AMOUNT, side: "left", account: "income_total", must: true },
      { row: "本年支出合计|支出合计|本年支出小计", col: AMOUNT, side: "right", account: "exp_year", must: true },
      { row: "结余分配", col: AMOUNT, side: "right", account: "surplus_distribution" },
      { row: "年末结转和结余|结转和结余|年末结转结余", col: AMOUNT, side: "right", account: "carry_out", must: true },
      { row: "总计|支出总计|合计", col: AMOUNT, side: "right", account: "exp_total", must: true },
      { row: "基本支出", col: AMOUNT, side: "right", account: "basic_exp" },
      { row: "项目支出", col: AMOUNT, side: "right", account: "project_exp" },
      { row: "上缴上级支出", col: AMOUNT, side: "right", account: "remit_superior_exp" },
      { row: "经营支出|事业单位经营支出", col: AMOUNT, side: "right", account: "operating_exp" },
      { row: "对附属单位补助支出|对附属单位补助", col: AMOUNT, side: "right", account: "subsidy_affiliate_exp" },
      { row: "人员经费", col: AMOUNT, side: "right", account: "personnel_exp", under: "基本支出" },
      { row: "日常公用经费|公用经费", col: AMOUNT, side: "right", account: "public_exp", under: "基本支出" },
      { row: "#item", col: AMOUNT, side: "right", account: "func_exp", sub: "function" },
    ],
  },
  {
    id: "GK02", zh: "收入决算表", stage: "final", rank: 3, period: "final", source: SAMPLE,
    titles: ["收入决算表", "收入决算总表", "收入决算明细表", "财决03表", "公开02表"], notTitles: ["收入支出", "收支", "财政拨款收入决算"],
    headings: ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"], labels: [],
    cells: [
      { row: "#total", col: "本年收入合计|#amount", account: "income_year", must: true },
      { row: "#total", col: "财政拨款收入|财政拨款", account: "income_fiscal" },
      { row: "#total", col: "上级补助收入", account: "income_superior" },
      { row: "#total", col: "事业收入", account: "income_business" },
      { row: "#total", col: "经营收入|事业单位经营收入", account: "income_operating" },
      { row: "#total", col: "附属单位上缴收入", account: "income_affiliate" },
      { row: "#total", col: "其他收入", account: "income_other" },
      { row: "#code", col: "本年收入合计|#amount", account: "income_year", sub: "function" },
      { row: "#code", col: "财政拨款收入|财政拨款", account: "income_fiscal", sub: "function" },
      { row: "#code", col: "其他收入", account: "income_other", sub: "function" },
      { row: "#code", col: "事业收入", account: "income_business", sub: "function" },
    ],
  },
  {
    id: "GK03", zh: "支出决算表", stage: "final", rank: 1, period: "final", source: SAMPLE,
    titles: ["支出决算表", "支出决算总表", "财决04表", "公开03表"], notTitles: ["收入支出", "收支", "财政拨款支出", "基本支出", "三公", "项目支出决算", "明细", "政府性基金", "国有资本"],
    headings: ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"], labels: [],
    cells: FUNCTION_COLUMNS,
  },
  {
    id: "GK04", zh: "财政拨款收入支出决算总表", stage: "final", rank: 4, period: "final", source: SAMPLE,
    titles: ["财政拨款收入支出决算总表", "财政拨款收支决算总表", "财政拨款收支决算总体情况表", "财政拨款收入支出决算表", "财决01-1表", "公开04表"],
    notTitles: ["政府性基金预算财政拨款", "国有资本经营预算财政拨款", "一般公共预算财政拨款收"],
    headings: ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"], labels: ["年初财政拨款结转和结余", "年末财政拨款结转和结余", "本年收入合计", "本年支出合计"],
    cells: [
      { row: "一般公共预算财政拨款*|一般公共预算拨款", col: AMOUNT, side: "left", account: "income_gpb", notUnder: "年初财政拨款结转和结余|年初结转", notBelow: "本年收入合计" },
      { row: "政府性基金预算财政拨款*", col: AMOUNT, side: "left", account: "income_gf", notUnder: "年初财政拨款结转和结余|年初结转", notBelow: "本年收入合计" },
      { row: "国有资本经营预算财政拨款*", col: AMOUNT, side: "left", account: "income_soe", notUnder: "年初财政拨款结转和结余|年初结转", notBelow: "本年收入合计" },
      { row: "一般公共预算财政拨款*", col: AMOUNT, side: "left", account: "carry_in_fiscal", sub: "label", below: "年初财政拨款结转和结余|年初结转和结余" },
      { row: "政府性基金预算财政拨款*", col: AMOUNT, side: "left", account: "carry_in_fiscal", sub: "label", below: "年初财政拨款结转和结余|年初结转和结余" },
      { row: "国有资本经营预算财政拨款*", col: AMOUNT, side: "left", account: "carry_in_fiscal", sub: "label", below: "年初财政拨款结转和结余|年初结转和结余" },
      { row: "政府性基金预算财政拨款*", col: AMOUNT, side: "left", account: "gf_carry_in", below: "年初财政拨款结转和结余|年初结转和结余", also: true },
      { row: "年末财政拨款结转和结余|年末结转和结余", col: "政府性基金预算财政拨款|政府性基金预算", side: "right", account: "gf_carry_out" },
      { row: "本年收入合计", col: AMOUNT, side: "left", account: "income_fiscal", must: true },
      { row: "年初财政拨款结转和结余|年初结转和结余", col: AMOUNT, side: "left", account: "carry_in_fiscal", must: true },
      { row: "总计|收入总计|合计", col: AMOUNT, side: "left", account: "fiscal_income_total", must: true },
      { row: "本年支出合计", col: "合计|#amount|小计", side: "right", account: "exp_year", sub: "fiscal" },
      { row: "本年支出合计", col: "一般公共预算财政拨款|一般公共预算", side: "right", account: "gpb_exp" },
      { row: "本年支出合计", col: "政府性基金预算财政拨款|政府性基金预算", side: "right", account: "gf_exp" },
      { row: "本年支出合计", col: "国有资本经营预算财政拨款|国有资本经营预算", side: "right", account: "soe_exp" },
      { row: "年末财政拨款结转和结余|年末结转和结余", col: "合计|#amount|小计", side: "right", account: "carry_out_fiscal", must: true },
      { row: "总计|支出总计|合计", col: "合计|#amount|小计", side: "right", account: "fiscal_exp_total", must: true },
      { row: "#item", col: "合计|#amount|小计", side: "right", account: "func_exp", sub: "function" },
      { row: "#item", col: "一般公共预算财政拨款|一般公共预算", side: "right", account: "gpb_exp", sub: "function" },
      { row: "#item", col: "政府性基金预算财政拨款|政府性基金预算", side: "right", account: "gf_exp", sub: "function" },
    ],
  },
  {
    id: "GK05", zh: "一般公共预算财政拨款支出决算表", stage: "final", rank: 5, period: "final", source: SAMPLE, byTitle: true,
    titles: ["一般公共预算财政拨款支出决算表", "一般公共预算支出决算表", "一般公共预算财政拨款收入支出决算表", "一般公共预算财政拨款支出决算明细表", "财决07表", "公开05表"],
    notTitles: ["基本支出", "三公", "总表"], headings: ["小计", "基本支出", "项目支出"], labels: [],
    cells: [
      { row: "#total", col: "本年支出/小计|本年支出/合计|本年支出合计|#amount|小计|合计", account: "gpb_exp", must: true },
      { row: "#total", col: "本年支出/基本支出|基本支出", account: "gpb_basic", must: true },
      { row: "#total", col: "本年支出/项目支出|项目支出", account: "gpb_project", must: true },
      { row: "#total", col: "本年支出/基本支出/人员经费|基本支出/人员经费", account: "personnel_exp" },
      { row: "#total", col: "本年支出/基本支出/公用经费|基本支出/公用经费|基本支出/日常公用经费", account: "public_exp" },
      { row: "#total", col: "本年收入|本年收入/合计|本年收入/小计", account: "income_gpb" },
      { row: "#code", col: "本年支出/小计|本年支出/合计|本年支出合计|#amount|小计|合计", account: ["gpb_exp", "func_exp"], sub: "function" },
      { row: "#code", col: "本年支出/基本支出|基本支出", account: "gpb_basic", sub: "function" },
      { row: "#code", col: "本年支出/项目支出|项目支出", account: "gpb_project", sub: "function" },
    ],
  },
  {
    id: "GK06", zh: "一般公共预算财政拨款基本支出决算表", stage: "final", rank: 6, period: "final", source: SAMPLE,
    titles: ["一般公共预算财政拨款基本支出决算", "一般公共预算基本支出决算", "基本支出决算表", "基本支出决算明细表", "财决08-1表", "公开06表"],
    headings: ["经济分类科目编码", "科目名称", "决算数"], labels: ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "人员经费合计", "公用经费合计", "基本工资", "办公费"], notLabels: ["项目支出"],
    cells: [
      { row: "人员经费合计|人员经费", col: AMOUNT, account: "personnel_exp", must: true },
      { row: "公用经费合计|公用经费|日常公用经费合计", col: AMOUNT, account: "public_exp", must: true },
      { row: "#total", col: "人员经费", account: "personnel_exp" },
      { row: "#total", col: "公用经费", account: "public_exp" },
      { row: "#total", col: "#subject", account: "basic_econ", sub: "heading" },
      { row: "#total", col: AMOUNT, account: "gpb_basic" },
      { row: "基本支出合计", col: AMOUNT, account: "gpb_basic", title: OF_FISCAL_MONEY },
      { row: "基本支出合计", col: AMOUNT, account: "basic_exp", notTitle: OF_FISCAL_MONEY },
      { row: "#item", col: AMOUNT, account: "basic_econ", sub: "economic" },
      { row: "会议费", col: AMOUNT, account: "meeting_exp", also: true },
      { row: "培训费", col: AMOUNT, account: "training_exp", also: true },
    ],
  },
  {
    id: "GK07", zh: "“三公”经费支出决算表", stage: "final", rank: 7, period: "final", budgetPeriod: "budget_in_final", source: SAMPLE,
    titles: ["三公经费.*决算", "三公经费支出决算", "三公经费决算", "三公经费.*机关运行经费情况表"], notTitles: ["预算表$", "预算情况", "预决算"],
    titlesBesideFinal: ["三公经费(?:支出)?(?:情况|信息)?(?:公开)?表$"],
    headings: ["合计", "因公出国(境)费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费", "公务接待费"], labels: ["因公出国(境)费", "公务接待费", "公务用车购置及运行维护费"],
    cells: sangong(true),
    readByLabel: true,
  },
  {
    id: "GK-F03", zh: "机构运行信息表", stage: "final", rank: 10, period: "final", budgetPeriod: "budget_in_final", source: "部门决算报表财决附03表（机构运行信息表）；行列见 domain/sheets.md 第5节",
    titles: ["机构运行信息表", "财决附03表", "^相关统计数(?:情况)?表?$"], headings: ["统计数", "全年预算数"],
    labels: ["机关运行经费", "公务用车保有量", "国内公务接待批次", "车辆数合计", "政府采购支出合计", "政府采购货物支出", "公务接待费"],
    cells: agencyInformation(),
  },
  {
    id: "GK-RUN", zh: "机关运行经费支出决算表", stage: "final", rank: 12, period: "final", source: "江苏省部门决算公开表“机关运行经费支出决算表”",
    titles: ["机关运行经费(?:支出)?决算"], notTitles: ["三公"], headings: ["机关运行经费支出决算", "机关运行经费支出", "决算数"], labels: [],
    cells: [{ row: "#total", col: "机关运行经费支出决算|机关运行经费支出|机关运行经费|#amount|决算数", account: "agency_operating", must: true }],
  },
  {
    id: "GK-CG", zh: "政府采购支出决算表", stage: "final", rank: 13, period: "final", budgetPeriod: "budget_in_final", source: "江苏省部门决算公开表“政府采购支出决算表”",
    titles: ["政府采购(?:支出)?(?:情况)?决算", "政府采购支出(?:信息|情况)表"], headings: ["采购决算总额", "金额", "决算数"],
    labels: ["政府采购支出合计", "政府采购货物支出", "政府采购工程支出", "政府采购服务支出"],
    cells: agencyInformation("|采购决算总额|采购总额|总计|采购金额"),
    readByLabel: true,
  },
  {
    id: "GK-FD", zh: "财政拨款支出决算明细表", stage: "final", rank: 14, period: "final", source: "四川省2022年部门决算公开表（13张）：财政拨款支出决算明细表",
    titles: ["^财政拨款支出决算明细表"], headings: ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"], labels: [],
    cells: [
      { row: "#total", col: "一般公共预算财政拨款|一般公共预算财政拨款/小计", account: "gpb_exp" },
      { row: "#total", col: "政府性基金预算财政拨款|政府性基金预算财政拨款/小计", account: "gf_exp" },
      { row: "#total", col: "国有资本经营预算财政拨款|国有资本经营预算财政拨款/小计", account: "soe_exp" },
    ],
  },
  {
    id: "GK-GP", zh: "一般公共预算财政拨款项目支出决算表", stage: "final", rank: 15, period: "final", source: "四川省2022年部门决算公开表（13张）：一般公共预算财政拨款项目支出决算表",
    byTitle: true, titles: ["一般公共预算财政拨款项目支出决算"], headings: ["项目名称", "本年支出", "金额"], labels: [],
    cells: [
      { row: "#total", col: "#subject", account: "project_econ", sub: "heading" },
      { row: "#total", col: "#amount|本年支出|项目支出", account: "gpb_project", must: true },
      { row: "#code", col: "#amount|决算数", account: "project_econ", sub: "economic", title: "明细" },
    ],
  },
  {
    id: "GK-ZH", zh: "财政专户管理资金收入支出决算表", stage: "final", rank: 11, period: "final", source: "云南省2018年部门决算公开表；行列见 domain/sheets.md 第5节",
    byTitle: true, titles: ["财政专户管理资金.*决算"], headings: ["年初结转和结余", "本年收入", "本年支出", "年末结转和结余"], labels: [],
    cells: [{ row: "#total", col: "本年收入|本年收入/合计|本年收入/小计", account: "income_special_account" }],
  },
  {
    id: "GK08", zh: "政府性基金预算财政拨款收入支出决算表", stage: "final", rank: 8, period: "final", source: SAMPLE, byTitle: true,
    titles: ["政府性基金.*决算"], notTitles: ["国有资本"], headings: ["年初结转和结余", "本年收入", "本年支出", "年末结转和结余"], labels: [],
    cells: [
      { row: "#total", col: "年初结转和结余", account: "gf_carry_in" },
      { row: "#total", col: "本年收入", account: "income_gf" },
      { row: "#total", col: "本年支出|本年支出/小计", account: "gf_exp" },
      { row: "#total", col: "本年支出/基本支出|基本支出", account: "gf_basic" },
      { row: "#total", col: "本年支出/项目支出|项目支出", account: "gf_project" },
      { row: "#total", col: "年末结转和结余", account: "gf_carry_out" },
      { row: "#code", col: "本年支出|本年支出/小计", account: "gf_exp", sub: "function" },
      { row: "#code", col: "本年收入", account: "income_gf", sub: "function" },
    ],
  },
  {
    id: "GK09", zh: "国有资本经营预算财政拨款支出决算表", stage: "final", rank: 9, period: "final", source: SAMPLE, byTitle: true,
    titles: ["国有资本经营.*决算"], headings: ["合计", "基本支出", "项目支出", "本年收入", "本年支出"], labels: [],
    cells: [
      { row: "#total", col: "本年收入", account: "income_soe" },
      { row: "#total", col: "本年支出/合计|本年支出/小计|本年支出|#amount", account: "soe_exp" },
      { row: "#code", col: "本年支出/合计|本年支出/小计|本年支出|#amount", account: "soe_exp", sub: "function" },
    ],
  },
];

/** 机构运行信息表 and its like: 三公经费 with its counts, 会议费, 培训费, 机关运行经费, vehicles, 政府采购, in two halves. */
function agencyInformation(moreAmounts = ""): readonly FormCell[] {
  const amount = `#amount|统计数|决算数${moreAmounts}`;
  const rows: readonly (readonly [string, string])[] = [
    ["sangong_total", "支出合计|三公经费支出合计|三公经费合计"],
    ["sangong_abroad", "因公出国(境)费|因公出国(境)费用"],
    ["sangong_vehicle", "公务用车购置及运行维护费|公务用车购置及运行费"],
    ["sangong_vehicle_purchase", "公务用车购置费"],
    ["sangong_vehicle_run", "公务用车运行维护费|公务用车运行费"],
    ["sangong_reception", "公务接待费"],
    ["abroad_groups", "因公出国(境)团组数"], ["abroad_persons", "因公出国(境)人次数|因公出国(境)人数|因公出国(境)人次"],
    ["vehicles_bought", "公务用车购置数"], ["vehicles_held", "公务用车保有量"],
    ["reception_batches", "国内公务接待批次"], ["reception_persons", "国内公务接待人次|国内公务接待人数"],
    ["meeting_exp", "会议费|会议费支出"], ["training_exp", "培训费|培训费支出"], ["agency_operating", "机关运行经费|机构运行经费"],
    ["procurement_total", "政府采购支出合计|政府采购支出总额|政府采购金额合计"], ["procurement_goods", "政府采购货物支出"], ["procurement_works", "政府采购工程支出"],
    ["procurement_services", "政府采购服务支出"], ["procurement_sme", "政府采购授予中小企业合同金额|授予中小企业合同金额|政府采购授予中小企业合同总金额"],
  ];
  const byOffice: FormCell = { row: "行政单位|参照公务员法管理事业单位", col: amount, account: "agency_operating", sub: "label", under: "机关运行经费|机构运行经费", only: "final" };
  return [byOffice, ...rows.flatMap(([account, row]): FormCell[] => [
    { row, col: amount, account, only: "final" }, { row, col: amount, account, only: "budget" }, { row, col: amount, account, only: "budget_in_final" },
    { row, col: amount, account, only: "adjusted" }, { row, col: amount, account, only: "adjusted", period: "budget_in_final", also: true },
  ])];
}

/** Cells of the 三公 forms, final and budget: columns by heading, or rows by label. `moreAmounts`: further names of the column of amounts, each behind `|`. */
export function sangong(final: boolean, moreAmounts = ""): readonly FormCell[] {
  const amount = `#amount|合计|一般公共预算|财政拨款|公共预算财政拨款|实际支出|实际支出数|实际执行|实际发生数${moreAmounts}`;
  const items: readonly (readonly [string, string, string, boolean])[] = [
    ["sangong_total", "合计|三公经费|三公经费合计|三公经费小计|小计", "三公经费|三公经费合计|三公经费小计|三公经费支出|三公经费支出合计", true],
    ["sangong_abroad", "因公出国(境)费|因公出国(境)费用|因公出国(境)|因公出国(境)支出|因公出国(境)经费", "因公出国(境)费|因公出国(境)费用|因公出国(境)支出|出国经费|因公出国(境)经费|因公出国(境)", false],
    ["sangong_vehicle", "公务用车购置及运行费|公务用车购置及运行维护费|公务用车费|公务用车购置和运行费|公务用车购置及运行费/小计|公务用车购置及运行维护费/小计|公务用车购置及运维费|公务用车购置及运维费/小计|公务用车|公务用车经费", "公务用车购置及运行维护支出|公务用车购置及运维费|公务用车购置及运行维护费|公务用车购置及运行费|公务用车费|公务用车购置和维护经费|公务用车购置及运行维护经费|公务用车购置和运行维护费|公务用车经费", false],
    ["sangong_vehicle_purchase", "公务用车购置费|购置费|公务用车购置|购置", "公务用车购置|公务用车购置费|公车购置|购置费|公务用车购置支出|公务用车购置经费", false],
    ["sangong_vehicle_run", "公务用车运行费|公务用车运行维护费|运行费|运行维护费|运行|公务用车运行", "公务用车运行维护费|公务用车运行费|公车运行维护|运行费|运行维护费|公务用车运行维护支出|公务用车运行维护经费|公务用车运行维护|公务用车运行", false],
    ["sangong_reception", "公务接待费|公务接待|公务接待经费", "公务接待费支出|公务接待费|公务接待|公务接待支出|公务接待费用|接待费|公务接待经费", false],
  ];
  const columns: FormCell[] = [];
  const plainSums = "合计|支出合计|总计|总数|计";
  const besideSangong = "会议费|培训费";
  for (const [account, heads, labels, must] of items) {
    const wider = account === "sangong_total" ? { notBeside: besideSangong } : {};
    if (account === "sangong_total") columns.push({ row: "#line", col: "*三公经费预算/小计|*三公经费/小计|*三公经费支出/小计|*三公经费预算/合计|*三公经费/合计|*三公经费支出/合计|*三公经费决算/合计", account });
    if (account === "sangong_total") columns.push({ row: "#line", col: "三公经费合计|三公经费总计|三公经费支出合计|三公经费小计", account });
    columns.push({ row: "#line", col: heads, account, must, ...wider });
    columns.push({ row: labels, col: amount, account, ...wider });
    if (account === "sangong_total") columns.push({ row: plainSums, col: amount, account, ...wider, notBelow: besideSangong });
    // 全年预算数 of a final form is its 预算数 column as well.
    if (final) columns.push({ row: labels, col: amount, account, only: "adjusted", period: "budget_in_final", also: true, ...wider });
    if (final && account === "sangong_total") columns.push({ row: plainSums, col: amount, account, only: "adjusted", period: "budget_in_final", also: true, ...wider, notBelow: besideSangong });
  }
  columns.push(
    { row: "购置|购置支出", col: amount, account: "sangong_vehicle_purchase", under: "公务用车|公车|公务车" },
    { row: "运行维护|运行|运维|运行维护支出", col: amount, account: "sangong_vehicle_run", under: "公务用车|公车|公务车" },
    { row: "公车运维|公车运行|公车运维费|公务用车运维费|公务车运维费", col: amount, account: "sangong_vehicle_run" },
    { row: "出国|因公出国|出国费用|因公出国费", col: amount, account: "sangong_abroad" },
    { row: "公车费用|公车经费|公车购置及运行费|公车购置及运行维护费|公务车费用", col: amount, account: "sangong_vehicle" },
  );
  columns.push(
    { row: "#line", col: "机关运行经费|机关运行费|行政经费", account: "agency_operating" },
    { row: "行政经费|机关运行经费|机关运行费|行政经费(机关运行经费)", col: amount, account: "agency_operating", must: !final },
    { row: "#line", col: "会议费", account: "meeting_exp" }, { row: "#line", col: "培训费", account: "training_exp" },
    { row: "会议费", col: amount, account: "meeting_exp" }, { row: "培训费", col: amount, account: "training_exp" },
    { row: "团组数|因公出国(境)团组数", col: amount, account: "abroad_groups" },
    { row: "因公出国(境)人次数|因公出国(境)人数|因公出国(境)人次", col: amount, account: "abroad_persons" },
    { row: "人数|人次数", col: amount, account: "abroad_persons", under: "相关统计数" },
    { row: "购置数|公务用车购置数", col: amount, account: "vehicles_bought" },
    { row: "保有量|公务用车保有量", col: amount, account: "vehicles_held" },
    { row: "接待批次|国内公务接待批次|公务接待批次", col: amount, account: "reception_batches" },
    { row: "接待人数|接待人次|国内公务接待人次|公务接待人次|国内公务接待人数|公务接待人数", col: amount, account: "reception_persons" },
  );
  return columns;
}
