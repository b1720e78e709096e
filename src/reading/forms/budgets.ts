import { WIDER_TOTALS } from "./finals";
import { sangong } from "./sangongCells";
import type { FormCell, FormDefinition } from "./types";

const SAMPLE = "财预〔2016〕143号部门预算公开表及广东、上海、四川等省版式；行列见 domain/sheets.md 第4节";
const AMOUNT = "#amount|金额|预算数|合计";
/** In a table of 基本支出 alone its name above 合计 says nothing more. */
const BASIC_AMOUNT = `${AMOUNT}|基本支出/合计|基本支出/小计|一般公共预算基本支出/合计|一般公共预算基本支出|本年一般公共预算基本支出|基本支出`;

const LEFT: readonly FormCell[] = [
  { row: "财政拨款收入|财政拨款|财政拨款(补助)收入|财政补助收入|财政拨款收入小计|本年财政拨款收入|预算拨款|财政预算拨款|预算拨款收入", col: AMOUNT, side: "left", account: "income_fiscal" },
  { row: "一般公共预算拨款|一般公共预算资金|一般公共预算拨款收入|一般公共预算|一般公共预算财政拨款|一般公共预算财政拨款收入|一般公共预算收入", col: AMOUNT, side: "left", account: "income_gpb", notUnder: "上年结转" },
  { row: "政府性基金预算拨款|政府性基金|政府性基金预算|政府性基金预算拨款收入|政府性基金预算资金|政府性基金预算财政拨款收入|政府性基金预算财政拨款", col: AMOUNT, side: "left", account: "income_gf", notUnder: "上年结转" },
  { row: "国有资本经营预算拨款|国有资本经营预算|国有资本经营预算拨款收入|国有资本经营预算资金|国有资本经营预算财政拨款收入|国有资本经营预算财政拨款", col: AMOUNT, side: "left", account: "income_soe", notUnder: "上年结转" },
  { row: "财政专户拨款|财政专户管理资金|财政专户管理资金收入|财政专户拨款收入", col: AMOUNT, side: "left", account: "income_special_account" },
  { row: "上级补助收入", col: AMOUNT, side: "left", account: "income_superior" },
  { row: "事业收入|事业收入预算", col: AMOUNT, side: "left", account: "income_business" },
  { row: "事业单位经营收入|经营收入", col: AMOUNT, side: "left", account: "income_operating" },
  { row: "附属单位上缴收入", col: AMOUNT, side: "left", account: "income_affiliate" },
  { row: "其他收入|其他资金", col: AMOUNT, side: "left", account: "income_other" },
  { row: "用事业基金弥补收支差额|使用非财政拨款结余*|动用非财政拨款结余", col: AMOUNT, side: "left", account: "use_nonfiscal_surplus" },
  { row: "上年结转|上年结转结余|上年结余、结转|上年结余结转|上年结余和结转|年初结转和结余|上年结转和结余|上年结转收入", col: AMOUNT, side: "left", account: "carry_in" },
];
const RIGHT: readonly FormCell[] = [
  { row: "基本支出|基本支出合计|人员经费和公用经费支出|人员和公用经费支出", col: AMOUNT, side: "right", account: "basic_exp" },
  { row: "项目支出|项目支出合计|专项业务经费支出|专项业务费支出", col: AMOUNT, side: "right", account: "project_exp" },
  { row: "人员经费|人员支出|人员类项目支出", col: AMOUNT, side: "right", account: "personnel_exp", under: "基本支出" },
  { row: "公用经费|日常公用经费|公用支出", col: AMOUNT, side: "right", account: "public_exp", under: "基本支出" },
  { row: "事业单位经营支出|经营支出", col: AMOUNT, side: "right", account: "operating_exp" },
  { row: "对附属单位补助支出|对附属单位补助", col: AMOUNT, side: "right", account: "subsidy_affiliate_exp" },
  { row: "上缴上级支出", col: AMOUNT, side: "right", account: "remit_superior_exp" },
  { row: "结转下年|年末结转和结余|年末结转结余|结转下年支出|结转下年使用|年末结余", col: AMOUNT, side: "right", account: "carry_out" },
  { row: "事业单位结余分配|结余分配", col: AMOUNT, side: "right", account: "surplus_distribution" },
  { row: "工资福利支出|商品和服务支出|对个人和家庭的补助|其他资本性支出|资本性支出|债务利息及费用支出|对个人和家庭的补助支出", col: AMOUNT, side: "right", account: "basic_econ", sub: "economic", notUnder: "项目支出|专项业务" },
  { row: "工资福利支出|商品和服务支出|对个人和家庭的补助|其他资本性支出|资本性支出|债务利息及费用支出|对个人和家庭的补助支出", col: AMOUNT, side: "right", account: "project_econ", sub: "economic", under: "项目支出|专项业务" },
];
const left = (cells: readonly FormCell[]): FormCell[] => cells.map((cell) => ({ ...cell, side: "left" as const }));
/** Titles of tables whose lines are economic subjects. */
const BY_SUBJECT = "经济(?:分类|科目)";
/** Columns of carried money: a 合计 beside them is more than the year's income. */
const CARRIED = "财政拨款结转结余|财政拨款结转|上年财政拨款结转|上年结转|上年结转结余|上年结转和结余|年初结转和结余|使用非财政拨款结余|用事业基金弥补收支差额";
const PROJECT_AMOUNT = "总计|#amount|合计|项目金额|项目预算|预算金额";
const BASIC = ["基本支出", "基本支出/小计", "基本支出/合计"].join("|");
const PROJECT = ["项目支出", "项目支出/小计", "项目支出/合计", "专项业务经费支出", "专项业务经费"].join("|");
const PERSONNEL = ["人员经费", "人员支出", "人员经费支出"].flatMap((name) => [`基本支出/${name}`, name]).join("|");
const PUBLIC = ["公用经费", "公用支出", "公用经费支出", "日常公用经费", "日常公用支出"].flatMap((name) => [`基本支出/${name}`, name]).join("|");
const GENERAL_BUDGET = "一般公共预算|一般公共预算财政拨款|一般公共预算拨款|一般公共预算资金";
const FUND = "政府性基金预算|政府性基金预算财政拨款|政府性基金预算拨款|政府性基金预算资金|政府性基金|政府性基金拨款";
const STATE_CAPITAL = "国有资本经营预算|国有资本经营预算财政拨款|国有资本经营预算拨款|国有资本经营预算资金";

/** What functions are spent on people and what on running the office. */
const PARTS_OF_BASIC: readonly FormCell[] = [
  { row: "#code", col: PERSONNEL, account: "personnel_exp", sub: "function" },
  { row: "#code", col: PUBLIC, account: "public_exp", sub: "function" },
];
/** Sums of both. */
const SUMS_OF_BASIC: readonly FormCell[] = [
  { row: "#total", col: PERSONNEL, account: "personnel_exp" },
  { row: "#total", col: PUBLIC, account: "public_exp" },
];

/** 基本支出 and 项目支出 below the kind of money they are spent from, and what is spent from it altogether: a part of all. */
const BY_MONEY: readonly FormCell[] = [["gpb", "一般公共预算"], ["gpb", "公共预算"], ["gf", "政府性基金预算"], ["soe", "国有资本经营预算"]].flatMap(([money, name]) => {
  const headings = [name, `${name}拨款`, `${name}拨款收入`, `${name}资金`, `${name}财政拨款`];
  return [["basic", "基本支出"], ["basic", "人员经费和公用经费支出"], ["project", "项目支出"], ["project", "专项业务经费支出"], ["exp", "小计"], ["exp", ""]].filter(([kind]) => money !== "soe" || kind === "exp").flatMap(([kind, spent]): FormCell[] => {
    const col = headings.map((heading) => (spent === "" ? heading : `${heading}/${spent}`)).join("|");
    return [{ row: "#total", col, account: `${money}_${kind}` }, { row: "#code", col, account: `${money}_${kind}`, sub: "function" }];
  });
});

/** Columns that tell what of a line is paid from one kind of money: 其中：一般公共预算. */
const OF_WHICH_MONEY: readonly FormCell[] = [["gpb", "其中:一般公共预算|*一般公共预算|*一般公共预算拨款"], ["gf", "其中:政府性基金|*政府性基金|*政府性基金预算"]].flatMap(([money, col]): FormCell[] => [
  { row: "本年支出合计|支出合计|本年支出小计", col: col!, side: "right", account: `${money}_exp` },
  { row: "支出总计|总计|合计", col: col!, side: "right", account: `${money}_exp`, sub: "label" },
  { row: "基本支出|基本支出合计", col: col!, side: "right", account: `${money}_basic` },
  { row: "项目支出|项目支出合计", col: col!, side: "right", account: `${money}_project` },
  { row: "工资福利支出|商品和服务支出|对个人和家庭的补助|其他资本性支出|资本性支出|债务利息及费用支出|对个人和家庭的补助支出", col: col!, side: "right", account: "basic_econ", sub: "economic", notUnder: "项目支出|专项业务", allOfRow: true },
]);

/** 部门预算公开 B01–B12, national layout and the variants of 广东, 上海, 四川, 广西, 贵州, 湖南. */
export const BUDGET_FORMS: readonly FormDefinition[] = [
  {
    id: "B01", zh: "收支总表", stage: "budget", rank: 1, period: "budget", source: SAMPLE, budgetOnlySaid: /收支(?:预算)?总|总体/,
    titles: ["^(?!.*财政拨款收支).*收支(?:预算)?(?:总表|总体情况表|总体情况|总体表)", "财务收支(?:预算)?总", "收支预算总表", "收入支出预算总表"], notTitles: ["财政拨款收支", "决算"],
    headings: ["项目"], labels: ["收入总计", "支出总计", "财政拨款收入", "财政拨款", "事业收入", "其他收入", "事业单位经营收入", "一般公共预算拨款", "本年收入合计"],
    cells: [
      ...LEFT, ...RIGHT, ...WIDER_TOTALS.map((cell) => ({ ...cell, col: AMOUNT })),
      { row: "本年收入合计|收入合计|本年收入小计", col: AMOUNT, side: "left", account: "income_year", must: true },
      { row: "收入总计|总计|合计|收入总计*", col: AMOUNT, side: "left", account: "income_total", must: true },
      { row: "本年支出合计|支出合计|本年支出小计", col: AMOUNT, side: "right", account: "exp_year", must: true },
      { row: "支出总计|总计|合计|支出总计*", col: AMOUNT, side: "right", account: "exp_total", must: true },
      { row: "支出总计|总计|合计", col: "基本支出/人员经费|人员经费", side: "right", account: "personnel_exp" },
      { row: "支出总计|总计|合计", col: "基本支出/公用经费|公用经费|基本支出/日常公用经费", side: "right", account: "public_exp" },
      { row: "支出总计|总计|合计", col: PROJECT, side: "right", account: "project_exp" },
      { row: "支出总计|总计|合计", col: BASIC, side: "right", account: "basic_exp" },
      { row: "#item", col: AMOUNT, side: "right", account: "func_exp", sub: "function" },
      { row: "#item", col: PROJECT, side: "right", account: "project_exp", sub: "function" },
      ...OF_WHICH_MONEY,
    ],
  },
  {
    id: "B02", zh: "收入总表", stage: "budget", rank: 3, period: "budget", source: SAMPLE,
    titles: ["收入(?:预算)?总表", "收入总体情况表", "收入预算表"], notTitles: ["决算", "财政拨款收入支出"],
    headings: ["财政拨款收入", "事业收入", "其他收入", "事业单位经营收入", "合计"], labels: ["收入总计", "本年收入合计", "财政专户拨款"],
    cells: [
      { row: "本年收入合计|收入合计", col: AMOUNT, account: "income_year", must: true },
      { row: "收入总计", col: AMOUNT, account: "income_total", must: true },
      { row: "#total", col: "本年收入/小计|本年收入/合计|本年收入合计", account: "income_year" },
      { row: "#total", col: AMOUNT, account: "income_total", must: true },
      { row: "#total", col: AMOUNT, account: "income_year", also: true, notBeside: CARRIED },
      { row: "#total", col: "财政拨款收入|财政拨款|财政拨款收入/小计", account: "income_fiscal" },
      { row: "#total", col: "一般公共预算拨款收入|一般公共预算|一般公共预算拨款|一般公共预算资金", account: "income_gpb" },
      { row: "#total", col: "政府性基金预算拨款收入|政府性基金预算|政府性基金预算拨款", account: "income_gf" },
      { row: "#total", col: "国有资本经营预算拨款收入|国有资本经营预算|国有资本经营预算拨款", account: "income_soe" },
      { row: "#total", col: "财政专户管理资金收入|财政专户拨款|财政专户管理资金", account: "income_special_account" },
      { row: "#total", col: "上级补助收入", account: "income_superior" },
      { row: "#total", col: "附属单位上缴收入", account: "income_affiliate" },
      { row: "#total", col: "事业收入", account: "income_business" },
      { row: "#total", col: "事业单位经营收入|经营收入", account: "income_operating" },
      { row: "#total", col: "其他收入|其他资金", account: "income_other" },
      { row: "#total", col: "上年结转|上年结转结余", account: "carry_in" },
      { row: "#code", col: "本年收入/小计|本年收入/合计|本年收入合计", account: "income_year", sub: "function" },
      { row: "#code", col: AMOUNT, account: "income_year", sub: "function", notBeside: CARRIED },
      { row: "#code", col: "财政拨款收入|财政拨款", account: "income_fiscal", sub: "function" },
      { row: "#code", col: "事业收入", account: "income_business", sub: "function" },
      ...LEFT.map(({ side: _side, ...cell }) => cell),
    ],
  },
  {
    id: "B03", zh: "支出总表", stage: "budget", rank: 2, period: "budget", source: SAMPLE,
    titles: ["(?<!收入|拨款)支出(?:预算)?总表", "支出预算分类汇总表.*部门预算", "(?<!收入|拨款|公共预算|基金预算|经营预算)支出总体情况表", "^(?:部门|单位)?支出预算表"], notTitles: ["决算", "收支"],
    headings: ["合计", "基本支出", "项目支出", "人员经费"], labels: ["支出总计", "基本支出", "项目支出"],
    cells: [
      { row: "本年支出合计|支出合计", col: AMOUNT, account: "exp_year", must: true },
      { row: "支出总计", col: AMOUNT, account: "exp_total", must: true },
      { row: "#total", col: AMOUNT, account: ["exp_year", "exp_total"], must: true },
      ...BY_MONEY,
      { row: "#total", col: "基本支出/#subject", account: "basic_econ", sub: "heading" },
      { row: "#total", col: "项目支出/#subject", account: "project_econ", sub: "heading" },
      { row: "#total", col: BASIC, account: "basic_exp", must: true },
      { row: "#total", col: PROJECT, account: "project_exp", must: true },
      ...SUMS_OF_BASIC, ...PARTS_OF_BASIC,
      { row: "#total", col: "事业单位经营支出|经营支出", account: "operating_exp" },
      { row: "#total", col: "上缴上级支出", account: "remit_superior_exp" },
      { row: "#total", col: "对附属单位补助支出|对附属单位补助", account: "subsidy_affiliate_exp" },
      { row: "#total", col: "结转下年", account: "carry_out" },
      { row: "#code", col: AMOUNT, account: "func_exp", sub: "function" },
      { row: "#code", col: BASIC, account: "basic_exp", sub: "function" },
      { row: "#code", col: PROJECT, account: "project_exp", sub: "function" },
      ...RIGHT.map(({ side: _side, ...cell }) => cell),
    ],
  },
  {
    id: "B04", zh: "财政拨款收支总表", stage: "budget", rank: 4, period: "budget", source: SAMPLE,
    titles: ["财政拨款收支(?:预算)?(?:总表|总体情况表|总体情况|表)", "财政拨款收入支出预算总表"], notTitles: ["决算"],
    headings: ["合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"], labels: ["收入总计", "支出总计", "本年收入合计"],
    cells: [
      ...left(LEFT.filter((cell) => ["income_gpb", "income_gf", "income_soe"].includes(cell.account as string))),
      { row: "本年收入合计|本年收入|本年收入小计|本年拨款收入|本年财政拨款收入", col: AMOUNT, side: "left", account: "income_fiscal", must: true },
      { row: "上年结转|上年财政拨款结转|年初财政拨款结转和结余|上年结转结余", col: AMOUNT, side: "left", account: "carry_in_fiscal" },
      { row: "一般公共预算*|政府性基金*|国有资本经营*", col: AMOUNT, side: "left", account: "carry_in_fiscal", sub: "label", under: "上年结转|上年财政拨款结转|年初财政拨款结转和结余|上年结转结余" },
      { row: "财政拨款", col: AMOUNT, side: "right", account: "exp_year", sub: "fiscal" },
      { row: "收入总计|总计|收入合计|合计", col: AMOUNT, side: "left", account: "fiscal_income_total", must: true },
      { row: "本年支出合计|本年支出", col: GENERAL_BUDGET, side: "right", account: "gpb_exp" },
      { row: "本年支出合计|本年支出", col: FUND, side: "right", account: "gf_exp" },
      { row: "本年支出合计|本年支出", col: STATE_CAPITAL, side: "right", account: "soe_exp" },
      { row: "本年支出合计|本年支出", col: AMOUNT, side: "right", account: "exp_year", sub: "fiscal" },
      { row: "结转下年|年末财政拨款结转和结余|年终结转结余|年终结转和结余|年末结转结余|年末结转和结余|结转下年支出", col: AMOUNT, side: "right", account: "carry_out_fiscal" },
      { row: "支出总计|总计|支出合计|合计", col: AMOUNT, side: "right", account: "fiscal_exp_total", must: true },
      { row: "支出总计|总计|支出合计|合计", col: GENERAL_BUDGET, side: "right", account: "gpb_exp" },
      { row: "支出总计|总计|支出合计|合计", col: FUND, side: "right", account: "gf_exp" },
      { row: "支出总计|总计|支出合计|合计", col: STATE_CAPITAL, side: "right", account: "soe_exp" },
      { row: "#item", col: AMOUNT, side: "right", account: "func_exp", sub: "function" },
      { row: "#item", col: GENERAL_BUDGET, side: "right", account: "gpb_exp", sub: "function" },
      { row: "#item", col: FUND, side: "right", account: "gf_exp", sub: "function" },
      { row: "#item", col: STATE_CAPITAL, side: "right", account: "soe_exp", sub: "function" },
    ],
  },
  {
    id: "B05", zh: "一般公共预算支出表（功能分类）", stage: "budget", rank: 5, period: "budget", source: SAMPLE, byTitle: true,
    titles: ["一般公共预算(?:财政)?(?:拨款)?支出(?:预算)?(?:明细)?(?:表|情况表|总表)", "一般公共预算支出功能分类", "一般公共预算(?:财政)?拨款表", "一般公共预算支出\\(功能"],
    notTitles: ["决算", "基本支出", "三公", "项目支出", "经济分类"],
    headings: ["小计", "合计", "基本支出", "项目支出"], labels: [],
    cells: [
      { row: "#total", col: "#amount|小计|合计|一般公共预算支出", account: "gpb_exp", must: true },
      { row: "#total", col: BASIC, account: "gpb_basic", must: true },
      { row: "#total", col: PROJECT, account: "gpb_project", must: true },
      ...SUMS_OF_BASIC, ...PARTS_OF_BASIC,
      { row: "#code", col: "#amount|小计|合计|一般公共预算支出", account: ["gpb_exp", "func_exp"], sub: "function" },
      { row: "#code", col: BASIC, account: "gpb_basic", sub: "function" },
      { row: "#code", col: PROJECT, account: "gpb_project", sub: "function" },
    ],
  },
  {
    id: "B06", zh: "一般公共预算基本支出表（经济分类）", stage: "budget", rank: 6, period: "budget", source: SAMPLE,
    titles: ["一般公共预算(?:财政)?(?:拨款)?基本支出", "基本支出(?:预算)?(?:明细|情况)?表", "基本支出\\(经济"], notTitles: ["决算"],
    headings: ["人员经费", "公用经费", "合计"], labels: ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "基本工资", "办公费"], notLabels: ["项目支出"],
    cells: [
      { row: "人员经费合计|人员经费", col: BASIC_AMOUNT, account: "personnel_exp" },
      { row: "公用经费合计|公用经费", col: BASIC_AMOUNT, account: "public_exp" },
      { row: "#total", col: "#subject", account: "basic_econ", sub: "heading" },
      { row: "#total", col: BASIC_AMOUNT, account: "gpb_basic", must: true },
      { row: "#total", col: PERSONNEL, account: "personnel_exp", must: true },
      { row: "#total", col: PUBLIC, account: "public_exp", must: true },
      { row: "#item", col: BASIC_AMOUNT, account: "basic_econ", sub: "economic" },
      ...[PERSONNEL, PUBLIC, `*一般公共预算|${GENERAL_BUDGET}`].map((col): FormCell => ({ row: "#item", col, account: "basic_econ", sub: "economic", allOfRow: true })),
      { row: "#total", col: `*一般公共预算|${GENERAL_BUDGET}`, account: "gpb_basic" },
      { row: "#code", col: BASIC_AMOUNT, account: "gpb_basic", sub: "function" },
      ...PARTS_OF_BASIC,
      { row: "会议费", col: BASIC_AMOUNT, account: "meeting_exp", also: true },
      { row: "培训费", col: BASIC_AMOUNT, account: "training_exp", also: true },
    ],
  },
  {
    id: "B07", zh: "“三公”经费预算表", stage: "budget", rank: 7, period: "budget", source: SAMPLE,
    budgetOnlySaid: /^$/, titles: ["三公经费"], notTitles: ["(?<!预)决算", "台账|登记[簿表]|明细账|流水", "分月|月度|季度|季报|执行情况|控制|基础数据|执行统计|使用情况"],
    headings: ["合计", "因公出国(境)费", "公务接待费", "公务用车购置及运行费", "机关运行经费"], labels: ["因公出国(境)支出", "因公出国(境)费用", "因公出国(境)", "公务接待", "公务用车购置", "公务用车运行维护", "公务用车运行维护费", "公务接待费支出", "公务接待费", "公务用车购置及运行维护支出", "行政经费", "三公经费"],
    cells: sangong(false),
    readByLabel: true,
  },
  {
    id: "B08", zh: "政府性基金预算支出表", stage: "budget", rank: 8, period: "budget", source: SAMPLE, byTitle: true,
    titles: ["政府性基金(?:预算)?(?:财政)?(?:拨款|支出)"], notTitles: ["决算", "收支"], headings: ["小计", "合计", "基本支出", "项目支出"], labels: [],
    cells: [
      { row: "#total", col: "#amount|小计|合计|政府性基金预算支出", account: "gf_exp" },
      { row: "#total", col: BASIC, account: "gf_basic" },
      { row: "#total", col: PROJECT, account: "gf_project" },
      { row: "#code", col: "#amount|小计|合计|政府性基金预算支出", account: "gf_exp", sub: "function" },
      { row: "#code", col: BASIC, account: "gf_basic", sub: "function" },
      { row: "#code", col: PROJECT, account: "gf_project", sub: "function" },
    ],
  },
  {
    id: "B09", zh: "国有资本经营预算支出表", stage: "budget", rank: 9, period: "budget", source: SAMPLE, byTitle: true,
    titles: ["国有资本经营(?:预算)?(?:财政)?(?:拨款|支出)"], notTitles: ["决算", "收支"], headings: ["小计", "合计", "基本支出", "项目支出"], labels: [],
    cells: [
      { row: "#total", col: "#amount|小计|合计|国有资本经营预算支出", account: "soe_exp" },
      { row: "#code", col: "#amount|小计|合计|国有资本经营预算支出", account: "soe_exp", sub: "function" },
    ],
  },
  {
    id: "B10", zh: "项目支出表", stage: "budget", rank: 10, period: "budget", source: SAMPLE,
    titles: ["项目支出及其他支出预算表", "项目支出(?:预算)?(?:明细)?表", "项目支出(?:预算)?情况表", "项目支出05-1", "项目支出预算", "专项业务经费支出表"], notTitles: ["决算", "绩效目标", "执行", "自评"],
    headings: ["支出项目类别(资金使用单位)", "总计", "财政拨款", "财政专户拨款", "单位其他资金", "项目名称", "一般公共预算", "一般公共预算拨款", "政府性基金预算", "政府性基金预算拨款", "上年结转", "合计", "项目单位"], labels: [],
    cells: [
      { row: "#total", col: `${PROJECT_AMOUNT}|财政拨款`, account: "project_exp", must: true, notTitle: "一般公共预算.*项目|政府性基金.*项目" },
      { row: "#total", col: `${PROJECT_AMOUNT}|财政拨款`, account: "gpb_project", title: "一般公共预算.*项目" },
      { row: "#total", col: `${PROJECT_AMOUNT}|财政拨款`, account: "gf_project", title: "政府性基金.*项目" },
      { row: "#total", col: GENERAL_BUDGET, account: "gpb_project", also: true, notBeside: CARRIED },
      { row: "#total", col: FUND, account: "gf_project", notBeside: CARRIED },
      { row: "#total", col: GENERAL_BUDGET, account: "gpb_project", sub: "column" },
      { row: "#total", col: FUND, account: "gf_project", sub: "column" },
      { row: "#total", col: "*结转|*结转结余|*结转和结余", account: "carry_in", sub: "column" },
      { row: "#item", col: "*结转|*结转结余|*结转和结余", account: "carry_in", sub: "label" },
      { row: "#item", col: GENERAL_BUDGET, account: "gpb_project", sub: "label", notTitle: BY_SUBJECT },
      { row: "#item", col: FUND, account: "gf_project", sub: "label", notTitle: BY_SUBJECT },
      { row: "#code", col: PROJECT_AMOUNT, account: "project_econ", sub: "economic", title: BY_SUBJECT },
      { row: "#item", col: PROJECT_AMOUNT, account: "project_item", sub: "label", notTitle: BY_SUBJECT },
    ],
  },
  {
    id: "B11", zh: "项目支出绩效目标表", stage: "budget", rank: 11, period: "budget", source: SAMPLE,
    titles: ["绩效目标(?:填报|申报)?表", "绩效目标05-2", "绩效目标申报"], headings: ["一级指标", "二级指标", "三级指标"], labels: ["项目资金总额", "年度资金申请总额"],
    cells: [{ row: "#item", col: "资金总额|项目资金总额|年度资金总额|预算资金总额|预算资金|预算金额|项目预算|项目资金|预算数", account: "project_item", sub: "label" }],
  },
  {
    id: "B12", zh: "政府采购预算表", stage: "budget", rank: 12, period: "budget", source: SAMPLE,
    titles: ["政府采购(?:支出)?预算", "政府采购支出表"], notTitles: ["执行", "决算"], headings: ["采购项目", "品目", "数量", "合计"], labels: [],
    cells: [
      { row: "#total", col: "#amount|合计|总计|预算金额|采购预算|采购金额|政府采购金额", account: "procurement_total", must: true },
      { row: "货物|货物类|货物A", col: "#amount|总计|合计|预算金额|采购预算", account: "procurement_goods" },
      { row: "工程|工程类|工程B", col: "#amount|总计|合计|预算金额|采购预算", account: "procurement_works" },
      { row: "服务|服务类|服务C", col: "#amount|总计|合计|预算金额|采购预算", account: "procurement_services" },
      { row: "#total", col: "货物", account: "procurement_goods" },
      { row: "#total", col: "工程", account: "procurement_works" },
      { row: "#total", col: "服务", account: "procurement_services" },
    ],
  },
  {
    id: "B13", zh: "机关运行经费支出预算表", stage: "budget", rank: 13, period: "budget", source: "江苏省部门预算公开表“一般公共预算机关运行经费支出预算表”",
    titles: ["机关运行经费(?:支出)?(?:预算)?(?:情况)?表"], notTitles: ["三公", "决算"], headings: ["机关运行经费支出", "机关运行经费"], labels: [],
    cells: [{ row: "#total", col: "机关运行经费支出|机关运行经费|#amount", account: "agency_operating", must: true }],
  },
];
