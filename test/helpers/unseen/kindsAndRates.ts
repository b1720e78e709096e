import type { UnseenBook } from "./page";

/** Kinds of money across and kinds of spending in front, and rates beside what they are made of (invented units and figures). */
export const UNSEEN_KINDS_AND_RATES: readonly UnseenBook[] = [
  {
    title: "channels of money across: 一般公共预算 as the only kind of 财政拨款, and what was spent from all of them", file: "某所2021年底稿.xlsx",
    pages: [{ name: "分渠道", text: `
2021年分资金渠道收支结余表|||||
|||||单位：万元
项目|一般公共预算拨款|事业收入|经营收入|其他收入|合计
年初结转结余|86.2|12.1|0|3.4|101.7
本年收入|940.5|150|22.6|8|1121.1
本年支出|963.1|144.3|20.1|9.2|1136.7
财政收回|4.4|0|0|0|4.4
年末结转结余|59.2|17.8|2.5|2.2|81.7` }],
    states: `
      B4 carry_in_fiscal@final@2021=86.2万元
      F4 carry_in@final@2021=101.7万元
      B5 income_gpb@final@2021=940.5万元
      F5 income_year@final@2021=1121.1万元
      B6 gpb_exp@final@2021=963.1万元
      F6 exp_year@final@2021=1136.7万元
      B7 recovered@final@2021=4.4万元
      B8 carry_out_fiscal@final@2021=59.2万元`,
    silent: ["分渠道!C4", "分渠道!C6", "分渠道!C8"],
    breaks: [],
  },
  {
    title: "two kinds of 财政拨款 across: none of them is all that was carried over", file: "某站2021年底稿.xlsx",
    pages: [{ name: "分渠道", text: `
2021年分资金渠道收支结余表||||
||||单位：万元
项目|一般公共预算拨款|政府性基金|事业收入|合计
年初结转结余|86.2|5|12.1|103.3
本年收入|940.5|40|150|1130.5` }],
    states: `
      C4 gf_carry_in@final@2021=5万元
      E4 carry_in@final@2021=103.3万元`,
    silent: ["分渠道!B4"],
    breaks: [],
  },
  {
    title: "基本支出 and 项目支出 in a column in front of economic subjects, 经营支出 below them", file: "某所2022年结构.xlsx",
    pages: [{ name: "结构", text: `
2022年支出结构（按性质和经济科目）|||
|||单位：万元
类别|编码|科目|支出数
基本支出|301|工资福利支出|612.4
基本支出|302|商品和服务支出|88.1
基本支出|303|对个人和家庭的补助|30.5
基本支出小计|||731
项目支出|302|商品和服务支出|210.6
项目支出|310|资本性支出|66
项目支出小计|||276.6
经营支出|||41.2
支出合计|||1048.8` }],
    states: `
      D4 basic_econ[301]@final@2022=612.4万元
      D5 basic_econ[302]@final@2022=88.1万元
      D7 basic_exp@final@2022=731万元
      D8 project_econ[302]@final@2022=210.6万元
      D9 project_econ[310]@final@2022=66万元
      D11 operating_exp@final@2022=41.2万元
      D12 exp_year@final@2022=1048.8万元`,
    breaks: [],
  },
  {
    title: "a subject that comes again behind one kind of spending is a line of something else", file: "某校2022年项目.xlsx",
    pages: [{ name: "明细", text: `
2022年分项目经济科目情况|||
|||单位：万元
类别|编码|科目|支出数
项目支出|302|商品和服务支出|40
项目支出|302|商品和服务支出|25
项目支出|310|资本性支出|12
支出合计|||77` }],
    states: `
      D7 project_exp@final@2022=77万元`,
    silent: ["明细!D4", "明细!D5", "明细!D6"],
    breaks: [],
  },
  {
    title: "rates beside the figures that make them; a rate alone in its row says itself what it is", file: "某局2023年执行.xlsx",
    pages: [{ name: "执行", text: `
2023年经费执行表|||||
|||||单位：万元
项目|年初预算|全年预算|累计支付|支付率|占年初
一、基本支出|620|640|636.8|0.995|1.0271
二、项目支出|280|300|287|0.9567|1.025
合计|900|940|923.8|0.9828|1.0264` }, { name: "资产", text: `
资产情况表||||
||||2023年12月31日 单位：万元
类别|年初原值|增加|减少|年末原值|在用
房屋|300|0|0|300|300
设备|120|18|8|130|124.5
固定资产合计|420|18|8|430|424.5
|||||
固定资产利用率|98.72%||||` }, { name: "人数", text: `
职工人数（2023年末）||
指标|人数|备注
事业编制数|60|编办核定
在编在职|57|
在职人员控制率|0.95|`, formats: { B5: "0.00%" } }],
    states: `
      执行!E5 project_exec_rate@final@2023=0.9567比率
      执行!E6 budget_completion_rate@final@2023=0.9828比率
      资产!F6 fixed_asset_in_use@final@2023=424.5万元
      资产!B8 asset_use_rate@final@2023=0.9872%
      人数!B5 on_duty_control_rate@final@2023=0.95%`,
    silent: ["执行!E4", "执行!F5", "执行!F6"],
    breaks: [],
  },
  {
    title: "a rate over the first budget, beside the changed one, is not the rate that is meant", file: "某处2023年项目.xlsx",
    pages: [{ name: "年初口径", text: `
2023年项目经费执行表||||
||||单位：万元
项目名称|年初预算|全年预算|累计支付|执行率
湿地修复|180|200|190|105.56%
巡护|100|100|98|98%
项目合计|280|300|288|102.86%` }],
    states: `
      D6 project_exp@final@2023=288万元`,
    silent: ["年初口径!E6"],
    breaks: [{ rule: "L-03", cells: ["年初口径!E4"] }, { rule: "L-03", cells: ["年初口径!E6"] }],
  },
];
