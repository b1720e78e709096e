import type { UnseenBook } from "./page";

/** Accounts of both sides whose sums bear no name, names with what they are made of in brackets (invented units and figures). */
export const UNSEEN_SIDES_AND_GLOSSES: readonly UnseenBook[] = [
  {
    title: "both sides of an account under words of the office's own, with bare sums", file: "枫桥种子站2021年.xlsx",
    pages: [{ name: "收支", text: `
枫桥种子站2021年收支账（单位：元）

收进来的|全年数||花出去的|全年数
财政拨款|3210000||基本支出|3018400.5
事业收入（检验服务）|846200||项目支出|964310
其他收入|25310.4||经营支出|118600
本年收进小计|4081510.4||本年花出小计|4101310.5
动用以前非财政结余|30000||结余分配（交税、提基金）|12400
年初结转结余|186300||年末结转结余|184099.9
总计|4297810.4||总计|4297810.4` }],
    states: `
      收支!B8 use_nonfiscal_surplus@final@2021=30000元
      收支!E8 surplus_distribution@final@2021=12400元
      收支!B10 income_total@final@2021=4297810.4元
      收支!E10 exp_total@final@2021=4297810.4元`,
    silent: [],
    breaks: [],
  },
  {
    title: "both sides under 钱从哪来 and 钱到哪去, sums called 小计 and 合计", file: "枫桥农技站2021年.xlsx",
    pages: [{ name: "来去", text: `
枫桥农技站2021年资金来去（单位：元）
钱从哪来|2021年|钱到哪去|2021年
财政拨款|3210000|基本支出|3018400.5
事业收入|846200|项目支出|1082910
小计|4056200|小计|4101310.5
年初结转|229310.4|年末结转|184199.9
合计|4285510.4|合计|4285510.4` }],
    states: `
      来去!B5 income_year@final@2021=4056200元
      来去!D5 exp_year@final@2021=4101310.5元
      来去!B7 income_total@final@2021=4285510.4元
      来去!D7 exp_total@final@2021=4285510.4元`,
    silent: [],
    breaks: [],
  },
  {
    title: "the account of one kind of money, and one whose sum is not made up", file: "枫桥植保站2021年.xlsx",
    pages: [{ name: "拨款", text: `
2021年财政拨款来去（万元）
来源|金额
财政拨款|321
其他收入|20
年初结转|12
合计|353` }, { name: "不符", text: `
2021年来源（万元）
来源|金额
财政拨款|321
事业收入|20
年初结转|12
合计|357` }],
    states: "不符!B4 income_business@final@2021=20万元",
    silent: ["拨款!B6", "不符!B6"],
    breaks: [],
  },
  {
    title: "names with what they are made of, or with their written name, in brackets; codes below 科目号", file: "枫桥小学2022年.xlsx",
    pages: [{ name: "细账", text: `
2022年公用经费细账（基本支出里的302、310）
元
科目号|名目|年初预算|全年花了
302|商品和服务支出|580000|595480.6
30201|办公费|480000|494630.5
30205|水费|100000|100850.1
310|资本性支出（添课桌）|30000|28200
|公用合计|610000|623680.6` }, { name: "来源", text: `
【1】钱从哪里来（元）
来源|年初预算|全年到账（决算）
财政拨款|5480000|5535420
事业收入（课后服务费）|110000|108350
今年收入合计|5590000|5643770
年初结转|—|46230.4
能用的总数（收入总计）|5590000|5690000.4` }],
    states: `
      细账!C7 basic_econ[310]@budget@2022=30000元
      细账!D7 basic_econ[310]@final@2022=28200元
      来源!B7 income_total@budget@2022=5590000元
      来源!C7 income_total@final@2022=5690000.4元`,
    silent: ["细账!A4", "细账!A7"],
    breaks: [],
  },
  {
    title: "a gloss that leaves something out, or that other lines have as well, tells a part", file: "枫桥文化站2022年.xlsx",
    pages: [{ name: "支出", text: `
2022年支出（万元）
内容|年初预算|决算
商品和服务支出（水、电）|12|11.4
商品和服务支出（差旅、会议）|8|7.9
结余分配（不含税、基金）|2|1.8` }],
    states: `
      支出!B3 line_budget_initial[商品和服务支出(水、电)]@budget@2022=12万元
      支出!C5 line_executed[结余分配(不含税、基金)]@final@2022=1.8万元`,
    silent: [],
    breaks: [],
  },
];
