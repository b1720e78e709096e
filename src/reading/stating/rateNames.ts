/** How a rate ends; 幅度 and 比例 say the same. */
const RATE = "(?:率|比率|比例|幅度)$";
/** What names a share of one sum: 占比, 占本年支出的比重. */
export const SHARE_OF_ALL = "(?:所?占(?:本年|全年|总)?(?:支出)?(?:合计|总额|总计)?的?(?:比重?|比例|比率|%)|比重|比例|占比)";
/** Whose it is, and of when: it says no more. */
const WHOSE = "^(?:本年度?|年度|全年|年中|部门|单位|整体|总体|财政)*";
const CARRIED = "(?:财政拨款|资金)?(?:结转|结余|结转[和与]?结余|结余[和与]?结转)";
const CHANGED = "(?:变动|增减|增减变动|变化)";

/** The rates of the dictionary, by what they are of and what is told of it: 整体预算调整幅度, 项目资金执行率. Budget against budget is how 三公 changes. */
const RATES: readonly (readonly [account: string, called: RegExp])[] = ([
  ["budget_adjust_rate", `${WHOSE}(?:支出)?预算(?:资金)?调整${RATE}`],
  ["budget_completion_rate", `${WHOSE}(?:支出)?预算(?:资金)?(?:执行|完成|执行完成)${RATE}`],
  ["payment_progress_rate", `${WHOSE}(?:预算|国库)?(?:资金|用款)*(?:累计)?支付进度(?:率|比率|比例)?$`],
  ["carry_change_rate", `${WHOSE}${CARRIED}${CHANGED}${RATE}`],
  ["carry_rate", `${WHOSE}${CARRIED.replace("结转|", "")}${RATE}`],
  ["sangong_change_rate", `${WHOSE}三公(?:经费)?(?:预算)?${CHANGED}${RATE}`],
  ["sangong_control_rate", `${WHOSE}三公(?:经费)?(?:支出|预算)*控制${RATE}`],
  ["public_control_rate", `${WHOSE}(?:日常)?公用(?:经费|支出)*(?:预算)?控制${RATE}`],
  ["procurement_rate", `${WHOSE}(?:政府采购|政采|采购)(?:支出|预算|资金)*(?:执行|完成)${RATE}`],
  ["on_duty_control_rate", `${WHOSE}(?:在职|在编|编制|人员|在职人员|在编人员|人员编制|财政供养人员)控制${RATE}`],
  ["asset_use_rate", `${WHOSE}(?:固定)?资产(?:利用|使用|在用)${RATE}`],
  ["project_exec_rate", `${WHOSE}(?:项目|专项)(?:(?:支出|资金|经费)+(?:预算)?(?:执行|完成)|预算(?:执行|完成)|执行)${RATE}`],
  ["basic_share", `^基本支出${SHARE_OF_ALL}$`],
  ["project_share", `^项目支出${SHARE_OF_ALL}$`],
] as const).map(([account, called]) => [account, new RegExp(called)]);

/** What such labels are made of. */
export const SIGNS_OF_RATES: readonly string[] = [...RATES.map(([, { source }]) => source), "不超过高于低"];

/** Last signs of the names of rates: of other labels nothing more is asked. */
const ENDS = "率例度重比%";
/** What it may come to at most: 预算调整率（≤10%）. */
const BOUND = /\((?:[≤≥<>=]|不超过|不高于|不低于)[^()]*\)$/;

/** The rate that a label names; `null` for other labels. */
export function rateNamed(label: string): string | null {
  const name = label.endsWith(")") ? label.replace(BOUND, "") : label;
  if (!ENDS.includes(name[name.length - 1] ?? " ")) return null;
  return RATES.find(([, called]) => called.test(name))?.[0] ?? null;
}
