import type { FormCell } from "./types";

export const AMOUNT = "#amount|金额|预算数|合计";
/** In a table of 基本支出 alone its name above 合计 says nothing more. */
export const BASIC_AMOUNT = `${AMOUNT}|基本支出/合计|基本支出/小计|一般公共预算基本支出/合计|一般公共预算基本支出|本年一般公共预算基本支出|基本支出`;

export const LEFT: readonly FormCell[] = [
  { row: "财政拨款收入|财政拨款|财政拨款(补助)收入|财政补助收入|财政拨款收入小计|本年财政拨款收入|预算拨款|财政预算拨款|预算拨款收入", col: AMOUNT, side: "left", account: "income_fiscal" },
  { row: "一般公共预算拨款|一般公共预算资金|一般公共预算拨款收入|一般公共预算|一般公共预算财政拨款|一般公共预算财政拨款收入|一般公共预算收入", col: AMOUNT, side: "left", account: "income_gpb", notUnder: "上年结转" },
  { row: "政府性基金预算拨款|政府性基金|政府性基金预算|政府性基金预算拨款收入|政府性基金预算资金|政府性基金预算财政拨款收入|政府性基金预算财政拨款", col: AMOUNT, side: "left", account: "income_gf", notUnder: "上年结转" },
  { row: "国有资本经营预算拨款|国有资本经营预算|国有资本经营预算拨款收入|国有资本经营预算资金|国有资本经营预算财政拨款收入|国有资本经营预算财政拨款", col: AMOUNT, side: "left", account: "income_soe", notUnder: "上年结转" },
  { row: "纳入专户管理的行政事业性收费|纳入财政专户管理的行政事业性收费|财政专户拨款|财政专户管理资金|财政专户管理资金收入|财政专户拨款收入", col: AMOUNT, side: "left", account: "income_special_account" },
  { row: "上级补助收入", col: AMOUNT, side: "left", account: "income_superior" },
  { row: "事业收入|事业收入预算", col: AMOUNT, side: "left", account: "income_business" },
  { row: "事业单位经营收入|经营收入", col: AMOUNT, side: "left", account: "income_operating" },
  { row: "附属单位上缴收入", col: AMOUNT, side: "left", account: "income_affiliate" },
  { row: "其他收入|其他资金", col: AMOUNT, side: "left", account: "income_other" },
  { row: "用事业基金弥补收支差额|使用非财政拨款结余*|动用非财政拨款结余", col: AMOUNT, side: "left", account: "use_nonfiscal_surplus" },
  { row: "上年结转|上年结转结余|上年结余、结转|上年结余结转|上年结余和结转|年初结转和结余|上年结转和结余|上年结转收入", col: AMOUNT, side: "left", account: "carry_in" },
];
export const RIGHT: readonly FormCell[] = [
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
export const left = (cells: readonly FormCell[]): FormCell[] => cells.map((cell) => ({ ...cell, side: "left" as const }));
/** Titles of tables whose lines are economic subjects. */
export const BY_SUBJECT = "经济(?:分类|科目)";
/** Columns of carried money: a 合计 beside them is more than the year's income. */
export const CARRIED = "财政拨款结转结余|财政拨款结转|上年财政拨款结转|上年结转|上年结转结余|上年结转和结余|年初结转和结余|使用非财政拨款结余|用事业基金弥补收支差额";
export const PROJECT_AMOUNT = "总计|#amount|合计|项目金额|项目预算|预算金额";
export const BASIC = ["基本支出", "基本支出/小计", "基本支出/合计"].join("|");
export const PROJECT = ["项目支出", "项目支出/小计", "项目支出/合计", "专项业务经费支出", "专项业务经费"].join("|");
export const PERSONNEL = ["人员经费", "人员支出", "人员经费支出"].flatMap((name) => [`基本支出/${name}`, name]).join("|");
export const PUBLIC = ["公用经费", "公用支出", "公用经费支出", "日常公用经费", "日常公用支出"].flatMap((name) => [`基本支出/${name}`, name]).join("|");
export const GENERAL_BUDGET = "一般公共预算|一般公共预算财政拨款|一般公共预算拨款|一般公共预算资金";
export const FUND = "政府性基金预算|政府性基金预算财政拨款|政府性基金预算拨款|政府性基金预算资金|政府性基金|政府性基金拨款";
export const STATE_CAPITAL = "国有资本经营预算|国有资本经营预算财政拨款|国有资本经营预算拨款|国有资本经营预算资金";

/** What functions are spent on people and what on running the office. */
export const PARTS_OF_BASIC: readonly FormCell[] = [
  { row: "#code", col: PERSONNEL, account: "personnel_exp", sub: "function" },
  { row: "#code", col: PUBLIC, account: "public_exp", sub: "function" },
];
/** Sums of both. */
export const SUMS_OF_BASIC: readonly FormCell[] = [
  { row: "#total", col: PERSONNEL, account: "personnel_exp" },
  { row: "#total", col: PUBLIC, account: "public_exp" },
];

/** 基本支出 and 项目支出 below the kind of money they are spent from, and what is spent from it altogether: a part of all. */
export const BY_MONEY: readonly FormCell[] = [["gpb", "一般公共预算"], ["gpb", "公共预算"], ["gf", "政府性基金预算"], ["soe", "国有资本经营预算"]].flatMap(([money, name]) => {
  const headings = [name, `${name}拨款`, `${name}拨款收入`, `${name}资金`, `${name}财政拨款`];
  return [["basic", "基本支出"], ["basic", "人员经费和公用经费支出"], ["project", "项目支出"], ["project", "专项业务经费支出"], ["exp", "小计"], ["exp", ""]].filter(([kind]) => money !== "soe" || kind === "exp").flatMap(([kind, spent]): FormCell[] => {
    const col = headings.map((heading) => (spent === "" ? heading : `${heading}/${spent}`)).join("|");
    return [{ row: "#total", col, account: `${money}_${kind}` }, { row: "#code", col, account: `${money}_${kind}`, sub: "function" }];
  });
});

/** Columns that tell what of a line is paid from one kind of money: 其中：一般公共预算. */
export const OF_WHICH_MONEY: readonly FormCell[] = [
  ["gpb", "其中:一般公共预算|*一般公共预算|*一般公共预算拨款|一般公共预算/小计"], ["gpb", "一般公共预算/*财政拨款"], ["gf", "其中:政府性基金|*政府性基金|*政府性基金预算"],
].flatMap(([money, col]): FormCell[] => [
  { row: "本年支出合计|支出合计|本年支出小计", col: col!, side: "right", account: `${money}_exp` },
  { row: "支出总计|总计|合计", col: col!, side: "right", account: `${money}_exp`, sub: "label" },
  { row: "基本支出|基本支出合计", col: col!, side: "right", account: `${money}_basic` },
  { row: "项目支出|项目支出合计", col: col!, side: "right", account: `${money}_project` },
  { row: "工资福利支出|商品和服务支出|对个人和家庭的补助|其他资本性支出|资本性支出|债务利息及费用支出|对个人和家庭的补助支出", col: col!, side: "right", account: "basic_econ", sub: "economic", notUnder: "项目支出|专项业务", allOfRow: true },
]);
